"""What axe finds on a page that keeps readers from using it who do not see it as others do.

One thing is left out: the list of pages in the sidebar is Streamlit's own markup, which puts
groups between a list and its items (rules `list` and `listitem`); no setting of ours changes it.
"""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

GRAVE = ("serious", "critical")
STREAMLITS_OWN = {"list", "listitem"}
IN_LIST_OF_PAGES = "it => it.closest('[data-testid=stSidebarNav]') !== null"
# Parts that keep the rules are not described: that takes longer than finding those that break one.
ONLY_FAULTS = {"resultTypes": ["violations"]}


def grave_faults(page: Page) -> list[str]:
    """Return what axe finds to be serious or critical, one line for each part of the page."""
    return [
        f"{rule['id']} ({rule['impact']}): {part['html']} {part['failureSummary']}"
        for rule in Axe().run(page, options=ONLY_FAULTS).response["violations"]
        if rule["impact"] in GRAVE
        for part in rule["nodes"]
        if not (rule["id"] in STREAMLITS_OWN and in_list_of_pages(page, part))
    ]


def in_list_of_pages(page: Page, part: dict[str, Any]) -> bool:
    """Tell whether a part of the page belongs to the list of pages in the sidebar."""
    return bool(page.locator(part["target"][0]).first.evaluate(IN_LIST_OF_PAGES))
