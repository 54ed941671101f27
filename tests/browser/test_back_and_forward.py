"""The browser's own buttons undo choices one by one, and a choice costs the server one run."""

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect
from reader import arrive, choose, chosen, settled

from words import say

COUNTRY = say("agreements.filter_country")
# How often the page has begun to be written since this was evaluated.
COUNT_RUNS = """() => {
    const app = document.querySelector('[data-testid=stApp]')
    window.runs = 0
    new MutationObserver(() => { window.runs += app.dataset.testScriptState === 'running' })
        .observe(app, {attributeFilter: ['data-test-script-state']})
}"""
EVERYWHERE = say("common.all_countries")


def in_the_bar(address: str) -> dict[str, list[str]]:
    return {name: of for name, of in parse_qs(urlsplit(address).query).items() if name != "snapshot"}


def shows(page: Page, name: str, **address: str) -> None:
    """Wait until a country is chosen and the address holds that and nothing else."""
    expect(chosen(page, COUNTRY)).to_have_value(name)
    expected = {key: [value] for key, value in address.items()}
    # The page may be written in full before the second of two choices reaches the server.
    page.wait_for_url(lambda url: in_the_bar(url) == expected)
    settled(page)


def test_back_and_forward_give_the_choice_before_and_after(page: Page) -> None:
    arrive(page, "/agreements")
    choose(page, COUNTRY, "Cambodia")
    shows(page, "Cambodia", agreements_country="KHM")
    page.get_by_role("radio", name=say("agreements.view_matrix"), exact=True).click()
    shows(page, "Cambodia", agreements_country="KHM", agreements_view="matrix")
    choose(page, COUNTRY, "Viet Nam")
    shows(page, "Viet Nam", agreements_country="VNM", agreements_view="matrix")
    page.go_back()
    shows(page, "Cambodia", agreements_country="KHM", agreements_view="matrix")
    page.go_back()
    shows(page, "Cambodia", agreements_country="KHM")
    expect(page.get_by_role("radio", name=say("agreements.view_when"), exact=True)).to_be_checked()
    page.go_back()
    shows(page, EVERYWHERE)
    page.go_forward()
    shows(page, "Cambodia", agreements_country="KHM")
    page.reload()
    shows(page, "Cambodia", agreements_country="KHM")


def test_a_changed_filter_costs_one_run_and_choices_made_at_once_are_all_kept(page: Page) -> None:
    arrive(page, "/agreements?agreements_country=KHM")
    choose(page, COUNTRY, "Viet Nam")
    shows(page, "Viet Nam", agreements_country="VNM")
    page.evaluate(COUNT_RUNS)
    choose(page, COUNTRY, "Cambodia")
    shows(page, "Cambodia", agreements_country="KHM")
    page.wait_for_timeout(500)
    # A run that is over at once may never be painted.
    assert page.evaluate("window.runs") <= 1
    choose(page, COUNTRY, "Viet Nam")
    page.get_by_role("radio", name=say("agreements.view_provisions"), exact=True).click()
    shows(page, "Viet Nam", agreements_country="VNM", agreements_view="provisions")
    expect(page.get_by_role("radio", name=say("agreements.view_provisions"), exact=True)).to_be_checked()
