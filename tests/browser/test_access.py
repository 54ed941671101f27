"""Every page can be used by readers who do not see it as others do, in the light and in the dark.

One thing is left out: the list of pages in the sidebar is Streamlit's own markup, which puts
groups between a list and its items (rules `list` and `listitem`); no setting of ours changes it.
"""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from reader import arrive, is_lit, shows_what_it_draws
from views import PAGES, views

GRAVE = ("serious", "critical")
STREAMLITS_OWN = {"list", "listitem"}
IN_LIST_OF_PAGES = "it => it.closest('[data-testid=stSidebarNav]') !== null"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page_name", PAGES)
def test_no_page_breaks_a_grave_rule_of_accessibility(
    kept_page: Callable[[int, str], Page], page_name: str, scheme: str
) -> None:
    page = kept_page(1440, scheme)
    first = views(page_name)[0]
    arrive(page, first.address)
    shows_what_it_draws(page, first.drawn, scheme)
    is_lit(page, scheme)
    assert grave_faults(page) == []


def grave_faults(page: Page) -> list[str]:
    """Return what axe finds to be serious or critical, one line for each part of the page."""
    return [
        f"{rule['id']} ({rule['impact']}): {part['html']} {part['failureSummary']}"
        for rule in Axe().run(page).response["violations"]
        if rule["impact"] in GRAVE
        for part in rule["nodes"]
        if not (rule["id"] in STREAMLITS_OWN and in_list_of_pages(page, part))
    ]


def in_list_of_pages(page: Page, part: dict[str, Any]) -> bool:
    """Tell whether a part of the page belongs to the list of pages in the sidebar."""
    return bool(page.locator(part["target"][0]).first.evaluate(IN_LIST_OF_PAGES))
