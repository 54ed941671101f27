"""What readers do works from the first click to the paper: filter, link, map, download, print, keyboard.

Every number is compared with the warehouse's own answer, never with the screen alone.
"""

import csv
import io
import json
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import paper
from playwright.sync_api import Page, expect
from reader import arrive, choose, chosen, settled, shows_a_map

from figures.catalogue import make
from warehouse.lake import Lake
from words import say

COUNTRY = say("agreements.filter_country")
ANY_STATUS = {"series": None, "status": None}


def counts_title(lake: Lake, country: str | None, snapshot: int | None = None) -> str:
    """Return the heading of Agreements, Counts, with the numbers that the warehouse gives."""
    table = lake.ask("agreement_counts", snapshot or lake.latest(), country=country, **ANY_STATUS)
    return say("agreements.counts_title", signed=int(table["signed"].sum()), countries=len(table))


def shows_counts_of(page: Page, title: str, country: str) -> None:
    """Wait until Agreements shows these numbers under this choice of country."""
    expect(page.get_by_role("heading", name=title, exact=True)).to_be_visible()
    expect(chosen(page, COUNTRY)).to_have_value(country)


def query(page: Page) -> dict[str, list[str]]:
    """Return what stands behind the question mark of a page's address."""
    return parse_qs(urlsplit(page.url).query)


def test_a_changed_filter_stands_in_the_address_the_link_and_the_way_back_from_signing_in(
    page: Page, lake: Lake
) -> None:
    """What such an address shows is tested in test_addresses.py, reloading in test_back_and_forward.py."""
    arrive(page, "/agreements")
    shows_counts_of(page, counts_title(lake, None), say("common.all_countries"))
    choose(page, COUNTRY, "Cambodia")
    shows_counts_of(page, counts_title(lake, "KHM"), "Cambodia")
    page.wait_for_url(lambda address: "agreements_country=KHM" in address)
    settled(page)
    link = page.get_by_role("button", name=say("frame.link"))
    link.click()
    expect(page.get_by_test_id("stPopoverBody").locator("code")).to_contain_text("agreements_country=KHM")
    link.click()
    settled(page)
    choose(page, COUNTRY, "Viet Nam")
    page.wait_for_url(lambda url: "agreements_country=VNM" in url)
    settled(page)
    link.click()
    expect(page.get_by_test_id("stPopoverBody").locator("code")).to_contain_text("agreements_country=VNM")
    link.click()
    page.get_by_test_id("stSidebar").get_by_role("link", name=say("signing_in.title")).click()
    expect(page.locator("input[name=next]")).to_have_value("/agreements?agreements_country=VNM")


def test_the_menu_of_a_telephone_goes_away_hides_no_page_and_a_search_leads_on(
    kept_page: Callable[[int, str], Page],
) -> None:
    page = kept_page(390, "light")
    arrive(page, "/forums")
    menu, opener = page.get_by_test_id("stSidebar"), page.get_by_test_id("stExpandSidebarButton")
    # As the browser keeps a group that was closed.
    kept = "Object.keys(localStorage).find(key => key.startsWith('stSidebarSectionsState'))"
    closed = json.dumps({say("frame.cooperation"): False})
    page.evaluate(f"localStorage[{kept}] = {json.dumps(closed)}")
    page.reload()
    opener.click()
    menu.get_by_role("link", name=say("forums.title"), exact=True).click()
    expect(menu).to_have_attribute("data-collapsed", "true")
    opener.click()
    box = menu.get_by_placeholder(say("frame.search"))
    box.fill("Malaysia")
    box.press("Enter")
    expect(menu).to_have_attribute("data-collapsed", "true")
    expect(page.get_by_role("heading", name=say("search.title"), exact=True)).to_be_visible()
    # Where each kind of result leads is tested in tests/pages/test_addresses.py.
    found = page.get_by_test_id("stMain").locator("a[href*='?']")
    expect(found.first).to_be_visible()
    settled(page)
    address = str(found.first.get_attribute("href"))
    found.first.click()
    page.wait_for_url(lambda url: url.endswith(address))
    expect(page.get_by_role("heading", name=say("search.title"), exact=True)).to_have_count(0)


def shows_rows(page: Page, lake: Lake, layers: str) -> None:
    """Wait until the map says that it rests on as many rows as these layers have."""
    rows = len(make("overview-map", partial(lake.ask, snapshot=lake.latest()), {"layers": layers}).table)
    said = say("common.rows_on_snapshot", rows=rows, snapshot=lake.latest())
    expect(page.locator(".below .sources").filter(has_text=said)).to_be_visible()


def test_the_layers_of_the_map_are_chosen_by_the_reader_and_stand_in_the_address(
    kept_page: Callable[[int, str], Page], lake: Lake
) -> None:
    # Where the map is small: it is compared point by point.
    page = kept_page(390, "light")
    arrive(page, "/")
    layers = page.get_by_role("toolbar", name=say("overview.layers"))
    for name in ("corridors", "posts"):
        layers.get_by_role("button", name=say(f"overview.layer_{name}")).click()
    shows_rows(page, lake, "corridors posts")
    shows_a_map(page, "light")
    assert sorted(query(page)["overview_layers"]) == ["corridors", "posts"]
    for layer in ("corridors", "posts"):
        name = say(f"overview.layer_{layer}")
        layers.get_by_role("button", name=name).click()
        expect(layers.get_by_role("button", name=name)).to_have_attribute("aria-pressed", "false")
    expect(page.get_by_test_id("stDeckGlJsonChart")).to_have_count(0)


def test_the_table_of_a_figure_can_be_taken_away_and_a_row_opens_and_says_where_it_comes_from(
    page: Page,
) -> None:
    arrive(page, "/agreements?agreements_country=KHM")
    page.get_by_text(say("common.table_and_download")).last.click()
    rows = page.get_by_test_id("stExpander").locator(".opening li")
    expect(rows.first).to_be_visible()
    shown = [row.locator("summary .said").first.inner_text() for row in rows.all()]
    assert len(shown) > 1
    taken = list(csv.DictReader(io.StringIO(taken_away(page, "CSV").decode("utf-8-sig"))))
    assert "localhost" not in str(taken)
    assert len(taken) >= len(shown)
    assert set(shown) <= {cell for row in taken for cell in row.values()}
    with zipfile.ZipFile(io.BytesIO(taken_away(page, "XLSX"))) as book:
        assert book.testzip() is None
        # The first sheet is what is drawn, the second the rows behind it.
        sheet = book.read("xl/worksheets/sheet2.xml").decode()
    assert sheet.count("<row ") == len(taken) + 1
    row = rows.first
    expect(row.locator("dl")).to_be_hidden()
    row.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(row.locator("dl")).to_be_visible()
    expect(row.locator("dt", has_text=say("columns.locator"))).to_be_visible()


def taken_away(page: Page, button: str) -> bytes:
    """Press a button and return the file that it hands over."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=button, exact=True).click()
    return Path(waiting.value.path()).read_bytes()


# What stands below figures and is covered by a title that follows it, as it is on paper.
COVERED = """() => {
    const bottoms = [...document.querySelectorAll('.below')].map(each => each.getBoundingClientRect())
    const titles = [...document.querySelectorAll('h3')].map(each => each.getBoundingClientRect())
    return bottoms.filter(one => titles.some(two => two.top > one.top && two.top < one.bottom))
}"""


def test_everything_about_a_country_goes_on_paper_and_nothing_else(page: Page) -> None:
    arrive(page, "/country?country=Malaysia")
    expect(page.get_by_text(say("country.print"))).to_be_visible()
    said = page.locator("[class*=st-key-first_answer] li").all_inner_texts()
    assert len(said) > 1
    labels = page.locator(".tiles li > span").all_inner_texts()
    assert len(labels) == 5
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    assert paper.sheets(printed) == 2, "as many as its brief"
    words = paper.words_on(printed)
    assert [cell for cell in (*said, *labels) if paper.bare(cell) not in words] == []
    assert paper.bare(say("country.print")) not in words
    assert paper.bare(say("frame.link")) not in words
    assert "XLSX" not in words
    # Every sheet says where it comes from, and which it is.
    assert words.count(paper.bare(page.url)) == paper.sheets(printed)
    assert paper.bare(f"1 / {paper.sheets(printed)}") in words
    page.emulate_media(media="print")
    assert page.evaluate(COVERED) == []
    page.emulate_media(media="screen")
    # A sentence that leads to folded rows opens them.
    page.locator("[class*=st-key-first_answer] a[href='#country-discrepancies']").first.click()
    expect(page.locator(".st-key-country-discrepancies_folded").locator("li").first).to_be_in_viewport()


def test_the_view_is_switched_without_a_mouse(page: Page) -> None:
    arrive(page, "/forums")
    page.get_by_test_id("stSidebarNavLink").filter(has_text=say("agreements.title")).press("Enter")
    # The keyboard goes on in the page, not through the whole menu again.
    expect(page.get_by_role("heading", name=say("agreements.title"), exact=True)).to_be_focused()
    settled(page)
    switch = page.get_by_role("radio", name=say("agreements.view_when"), exact=True)
    for _ in range(60):
        page.keyboard.press("Tab")
        if switch.evaluate("it => it === document.activeElement"):
            break
    expect(switch).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=say("agreements.matrix_title"), exact=True)).to_be_visible()
    settled(page)
    assert query(page)["agreements_view"] == ["matrix"]
    # What the list says of a name that it has not is the product's own word, and no longer Streamlit's.
    chosen(page, COUNTRY).fill("Atlantis")
    expect(page.get_by_text(say("common.no_results"), exact=True)).to_be_visible()
