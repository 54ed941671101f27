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
from urllib.parse import parse_qs, urlencode, urlsplit

import paper
import pytest
from playwright.sync_api import Page, expect
from reader import arrive, choose, chosen, settled, shows_a_map
from serving import Server
from templates import commit_without_agreements_of_cambodia
from views import BY_ADDRESS, PAGES

from figures.catalogue import make
from warehouse.lake import Lake
from warehouse.location import Location
from words import phrases, say

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


def test_a_changed_filter_stands_in_the_address_and_reloading_shows_it_again(page: Page, lake: Lake) -> None:
    arrive(page, "/agreements")
    shows_counts_of(page, counts_title(lake, None), say("common.all_countries"))
    choose(page, COUNTRY, "Cambodia")
    shows_counts_of(page, counts_title(lake, "KHM"), "Cambodia")
    page.wait_for_url(lambda address: "agreements_country=KHM" in address)
    page.reload()
    shows_counts_of(page, counts_title(lake, "KHM"), "Cambodia")
    # What the list says of a name that it has not is the product's own word, and no longer Streamlit's.
    chosen(page, COUNTRY).fill("Atlantis")
    expect(page.get_by_text(say("common.no_results"), exact=True)).to_be_visible()


def test_a_colleague_who_opens_the_address_sees_the_same(open_page: Callable[..., Page], lake: Lake) -> None:
    mine, theirs = open_page(), open_page()
    arrive(mine, "/agreements")
    choose(mine, COUNTRY, "Viet Nam")
    shows_counts_of(mine, counts_title(lake, "VNM"), "Viet Nam")
    mine.wait_for_url(lambda address: "agreements_country=VNM" in address)
    arrive(theirs, mine.url)
    shows_counts_of(theirs, counts_title(lake, "VNM"), "Viet Nam")


def test_an_unknown_value_in_the_address_shows_everything(page: Page, lake: Lake) -> None:
    arrive(page, f"/agreements?{urlencode({'agreements_country': 'Atlantis', 'agreements_view': 'Tea'})}")
    shows_counts_of(page, counts_title(lake, None), say("common.all_countries"))
    expect(page.get_by_role("radio", name=say("agreements.view_when"))).to_be_checked()


def test_a_link_to_a_snapshot_that_is_not_there_says_so_and_shows_the_newest(page: Page, lake: Lake) -> None:
    arrive(page, "/agreements?agreements_country=KHM&snapshot=4711")
    shows_counts_of(page, counts_title(lake, "KHM"), "Cambodia")
    said = say("frame.no_such_snapshot", asked="4711", number=lake.latest())
    expect(page.get_by_text(said)).to_be_visible()


def test_a_deep_link_may_be_the_first_thing_that_a_fresh_server_is_asked(
    open_page: Callable[..., Page],
    serve: Callable[[Location], Server],
    location: Location,
    lake: Lake,
) -> None:
    fresh = serve(location)
    page = open_page(server=fresh)
    arrive(page, "/agreements?agreements_country=KHM")
    shows_counts_of(page, counts_title(lake, "KHM"), "Cambodia")
    for name in set(PAGES) - BY_ADDRESS:
        link = page.get_by_test_id("stSidebarNav").get_by_role("link", name=say(f"{name}.title"), exact=True)
        expect(link).to_be_visible()
    expect(page.get_by_text(say("frame.disclaimer"))).to_be_visible()


def test_the_menu_of_a_telephone_goes_away_once_something_is_chosen_and_hides_no_page(
    open_page: Callable[..., Page],
) -> None:
    # The browser keeps that its menu is closed, so that no other test may use it.
    page = open_page(390)
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
    box.fill("last AFML")
    box.press("Enter")
    expect(menu).to_have_attribute("data-collapsed", "true")
    expect(page.get_by_role("heading", name=say("search.title"), exact=True)).to_be_visible()


def test_a_link_to_a_view_shows_its_snapshot_after_a_newer_one_was_made(
    open_page: Callable[..., Page],
    serve: Callable[[Location], Server],
    copied: Location,
    without_checks: None,
) -> None:
    server = serve(copied)
    mine, theirs = open_page(server=server), open_page(server=server)
    arrive(mine, "/agreements?agreements_country=KHM")
    mine.get_by_role("button", name=say("frame.link")).click()
    link = mine.get_by_test_id("stPopoverBody").locator("code").inner_text().strip()
    commit_without_agreements_of_cambodia(copied)
    lake = Lake(copied)
    before, after = (counts_title(lake, "KHM", one.number) for one in lake.snapshots())
    assert before != after
    arrive(theirs, link)
    shows_counts_of(theirs, before, "Cambodia")
    shows_in_the_end(theirs, "/agreements?agreements_country=KHM", after)
    arrive(theirs, link)
    shows_counts_of(theirs, before, "Cambodia")
    expect(theirs.get_by_text(say("frame.newer", number=lake.latest()))).to_be_visible()


def test_the_link_and_the_way_back_from_signing_in_tell_of_the_last_choice(page: Page) -> None:
    arrive(page, "/agreements")
    choose(page, COUNTRY, "Cambodia")
    expect(chosen(page, COUNTRY)).to_have_value("Cambodia")
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


def shows_in_the_end(page: Page, address: str, title: str) -> None:
    """Open an address again and again until it shows a heading: a commit is seen only after a moment."""
    for _ in range(60):
        arrive(page, address)
        if page.get_by_role("heading", name=title, exact=True).count():
            return
        page.wait_for_timeout(500)
    pytest.fail(f"{address} never shows “{title}”.")


def test_a_search_result_leads_to_the_view_with_its_filters_set(page: Page) -> None:
    """Where each kind of result leads is tested in tests/pages/test_addresses.py."""
    arrive(page, "/search?search=Malaysia")
    links = page.get_by_test_id("stMain").get_by_role("link")
    expect(links.first).to_be_visible()
    found = next(link for link in links.all() if "?" in str(link.get_attribute("href")))
    arrive(page, f"/{found.get_attribute('href')}")
    # What a link asks for in vain is told above the page.
    told, _, _ = phrases()["filters.not_here"].partition("{")
    assert page.get_by_test_id("stAlert").filter(has_text=told).all_inner_texts() == []


def shows_rows(page: Page, lake: Lake, layers: str) -> None:
    """Wait until the map says that it rests on as many rows as these layers have."""
    rows = len(make("overview-map", partial(lake.ask, snapshot=lake.latest()), {"layers": layers}).table)
    said = say("common.rows_on_snapshot", rows=rows, snapshot=lake.latest())
    expect(page.locator(".below .sources").filter(has_text=said)).to_be_visible()


def test_the_layers_of_the_map_are_chosen_by_the_reader_and_stand_in_the_address(
    page: Page, lake: Lake
) -> None:
    arrive(page, "/")
    layers = page.get_by_role("toolbar", name=say("overview.layers"))
    for name in ("corridors", "posts"):
        layers.get_by_role("button", name=say(f"overview.layer_{name}")).click()
    shows_rows(page, lake, "corridors posts")
    layers.get_by_role("button", name=say("overview.layer_centres")).click()
    shows_rows(page, lake, "corridors posts centres")
    shows_a_map(page, "light")
    assert sorted(query(page)["overview_layers"]) == ["centres", "corridors", "posts"]
    for layer in ("corridors", "posts", "centres"):
        name = say(f"overview.layer_{layer}")
        layers.get_by_role("button", name=name).click()
        expect(layers.get_by_role("button", name=name)).to_have_attribute("aria-pressed", "false")
    expect(page.get_by_test_id("stDeckGlJsonChart")).to_have_count(0)


def test_the_table_of_a_figure_can_be_taken_away_as_csv_and_as_a_workbook(page: Page) -> None:
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


def test_a_row_opens_and_says_where_it_comes_from(page: Page) -> None:
    arrive(page, "/agreements?agreements_country=KHM")
    page.get_by_text(say("common.table_and_download")).last.click()
    row = page.get_by_test_id("stExpander").locator(".opening li").first
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


def test_everything_about_a_country_goes_on_paper_and_nothing_else(page: Page) -> None:
    arrive(page, "/country?country=Viet+Nam")
    expect(page.get_by_text(say("country.print"))).to_be_visible()
    said = page.locator("[class*=st-key-first_answer] p").inner_text()
    labels = page.locator(".tiles li > span").all_inner_texts()
    assert len(labels) == 5
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    assert 1 < paper.sheets(printed) < 8
    words = paper.words_on(printed)
    assert [cell for cell in (said, *labels) if paper.bare(cell) not in words] == []
    assert paper.bare(say("country.print")) not in words
    assert paper.bare(say("frame.link")) not in words
    assert "XLSX" not in words
    # Every sheet says where it comes from, and which it is.
    assert words.count(paper.bare(page.url)) == paper.sheets(printed)
    assert paper.bare(f"1 / {paper.sheets(printed)}") in words


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
