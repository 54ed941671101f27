"""What axe finds on a page that keeps readers from using it who do not see it as others do.

One thing is left out: the list of pages in the sidebar is Streamlit's own markup, which puts
groups between a list and its items (rules `list` and `listitem`); no setting of ours changes it.
"""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

GRAVE = ("serious", "critical")
STREAMLITS_OWN = {"list", "listitem"}
IN_LIST_OF_PAGES = "it => it.closest('[data-testid=stSidebarNav]') !== null"
# Parts that keep the rules are not described: that takes longer than finding those that break one. Rules
# whose breach would not be grave take a third of the time; axe knows how grave each is.
ONLY_GRAVE = """([within, options, grave]) => axe.run(within, {
    ...options,
    resultTypes: ['violations'],
    rules: Object.fromEntries(axe._audit.rules
        .filter(rule => !grave.includes(rule.impact))
        .map(rule => [rule.id, {enabled: false}])),
})"""
# What another width or scheme of the same page can break; names, roles and order stay as they are.
OF_LOOKS = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "aria-hidden-focus"]
EVERYTHING, ITS_OWN_PART = "html", "[data-testid=stMain]"


def grave_faults(page: Page, within: str = EVERYTHING, looks_only: bool = False) -> list[str]:
    """Return what axe finds to be serious or critical, one line for each part of the page.

    The frame around a page takes as long as the page: it is searched where it may differ, and left out
    with `within` where it was searched before.
    """
    options = {"runOnly": OF_LOOKS} if looks_only else {}
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found = page.evaluate(ONLY_GRAVE, [within, options, GRAVE])
    return [
        f"{rule['id']} ({rule['impact']}): {part['html']} {part['failureSummary']}"
        for rule in found["violations"]
        if rule["impact"] in GRAVE
        for part in rule["nodes"]
        if not (rule["id"] in STREAMLITS_OWN and in_list_of_pages(page, part))
    ]


def in_list_of_pages(page: Page, part: dict[str, Any]) -> bool:
    """Tell whether a part of the page belongs to the list of pages in the sidebar."""
    return bool(page.locator(part["target"][0]).first.evaluate(IN_LIST_OF_PAGES))
