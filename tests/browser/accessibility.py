"""What axe finds on a page that keeps readers from using it who do not see it as others do.

One thing is left out: the list of pages in the sidebar is Streamlit's own markup, which puts
groups between a list and its items (rules `list` and `listitem`); no setting of ours changes it.
"""

from collections.abc import Mapping

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page
from reader import BETWEEN

GRAVE = ("serious", "critical")
STREAMLITS_OWN = ("list", "listitem")
# Parts that keep the rules are not described: that takes longer than finding those that break one. Rules
# whose breach would not be grave take a third of the time; axe knows how grave each is. No such rule reads
# the style sheets, which axe would fetch again. What is found is sorted out here: hundreds of parts of
# Streamlit's list would go to the tests, and each be looked for again.
ONLY_GRAVE = """async ([within, options, grave, streamlits_own]) => {
    const found = await axe.run(within, {
        ...options,
        resultTypes: ['violations'],
        preload: false,
        elementRef: true,
        rules: Object.fromEntries(axe._audit.rules
            .filter(rule => !grave.includes(rule.impact))
            .map(rule => [rule.id, {enabled: false}])),
    })
    const inListOfPages = part => part.element.closest('[data-testid=stSidebarNav]') !== null
    return found.violations
        .filter(({impact}) => grave.includes(impact))
        .flatMap(({id, impact, nodes}) => nodes
            .filter(part => !(streamlits_own.includes(id) && inListOfPages(part)))
            .map(part => `${id} (${impact}): ${part.html} ${part.failureSummary}`))
}"""
# Icons stand as words until their font has come, and words must differ more from what is behind them. Which
# fonts a page needs is known once it is laid out.
FONTS_ARE_THERE = """() => document.body.offsetHeight >= 0
    && document.getElementById('icons-later') === null && document.fonts.status === 'loaded'"""
# What another width or scheme of the same page can break; names, roles and order stay as they are.
OF_LOOKS = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "aria-hidden-focus"]
# What of a page is searched: all of it; without the list of pages and what stands with it; its own part.
EVERYTHING, WITHOUT_MENU = (
    {"include": ["html"]},
    {"include": ["html"], "exclude": ["[data-testid=stSidebar]"]},
)
ITS_OWN_PART = {"include": ["[data-testid=stMain]"]}


def grave_faults(
    page: Page, within: Mapping[str, list[str]] = EVERYTHING, looks_only: bool = False
) -> list[str]:
    """Return what axe finds to be serious or critical, one line for each part of the page.

    The frame around a page takes as long as the page: it is searched where it may differ, and left out
    with `within` where it was searched before.
    """
    page.wait_for_function(FONTS_ARE_THERE, polling=BETWEEN)
    options = {"runOnly": OF_LOOKS} if looks_only else {}
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return [str(one) for one in page.evaluate(ONLY_GRAVE, [within, options, GRAVE, STREAMLITS_OWN])]
