"""A session is presented by keyboard with the network cut: slides, filters, a blank screen, the speaker."""

import re
from collections.abc import Callable
from functools import partial

import pytest
from accessibility import grave_faults
from measured import SCREENS, faults
from playwright.sync_api import Locator, Page, expect
from serving import Server
from watching import Watch

from figures.catalogue import definition, make
from renderers.native.text import shortened
from slides.frozen import freeze
from slides.storyboard import Storyboard, View, pack, ready
from warehouse.lake import Lake
from warehouse.location import Location
from words import say

ROOM = {"width": 1280, "height": 720}
LONG_TEXTS = (
    "One attaché is not placed: one of the ten may have two. Ứng dụng của nó, or one place was left out",
    "A mapping of the code to ILO Conventions Nos. 181 and 97 or to the General Principles",
    "The ILO counted in July; a ministry in May, e.g. by hand, and neither page explains it",
    "donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
)
# A key that comes before the browser has told that a dialog is closed.
CLOSED_AND_ASKED_AT_ONCE = """() => {
    document.querySelector('dialog').close()
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))
}"""
GLANCE = ready()["asean-at-a-glance"]


@pytest.fixture
def projector(page: Page) -> Page:
    page.set_viewport_size(ROOM)
    return page


def present(page: Page, board: str = "storyboard=asean-at-a-glance", at: int = 0) -> None:
    page.goto(f"/present?{board}#{at}")
    expect(heading(page)).to_be_visible()


def heading(page: Page) -> Locator:
    return page.locator("#stage:not(.leaving) h1")


def title_of(page: Page, view: View) -> str:
    """Return what stands over a view: its own sentence, or the finding of its figure."""
    told = page.evaluate("told.slides.map(({ figure, filters, title }) => ({ figure, filters, title }))")
    wanted = (view.figure, view.filters)
    title = next(one["title"] for one in told if (one["figure"], one["filters"]) == wanted)
    assert view.title in (title, "")
    return str(title)


def shows(page: Page, view: View) -> None:
    expect(heading(page)).to_have_text(title_of(page, view))


def source(page: Page) -> Locator:
    return page.locator("footer .source")


def test_arrows_home_and_end_lead_through_the_slides(projector: Page, lake: Lake) -> None:
    present(projector)
    expect(heading(projector)).to_have_text(GLANCE.title)
    for place, view in enumerate(GLANCE.views, 1):
        projector.keyboard.press("ArrowRight")
        shows(projector, view)
        expect(source(projector)).to_contain_text(f"Edition {lake.latest()} of")
        expect(projector.locator("footer .place")).to_have_text(
            say("present.slide_of", at=place, of=len(GLANCE.views))
        )
        bar = projector.get_by_role("progressbar")
        expect(bar).to_have_attribute("aria-valuenow", str(place))
    projector.keyboard.press("ArrowRight")
    shows(projector, GLANCE.views[-1])
    projector.keyboard.press("ArrowLeft")
    shows(projector, GLANCE.views[-2])
    projector.keyboard.press("Home")
    expect(heading(projector)).to_have_text(GLANCE.title)
    projector.keyboard.press("ArrowLeft")
    expect(heading(projector)).to_have_text(GLANCE.title)
    projector.keyboard.press("End")
    shows(projector, GLANCE.views[-1])
    projector.reload()
    shows(projector, GLANCE.views[-1])


def slides_of_its_own(name: str) -> list[tuple[int, View]]:
    """Return the slides of a storyboard, with their places, that no storyboard before it shows."""
    shown = [drawn(view) for board in sorted(ready()) if board < name for view in ready()[board].views]
    return [(place, view) for place, view in enumerate(ready()[name].views, 1) if drawn(view) not in shown]


def drawn(view: View) -> View:
    """Return what an audience sees of a view: all but the note to the speaker."""
    return view.model_copy(update={"note": ""})


@pytest.mark.parametrize("name", sorted(ready()))
def test_every_slide_fits_wide_narrow_and_upright_screens(name: str, page: Page) -> None:
    present(page, f"storyboard={name}")
    own = slides_of_its_own(name)
    assert [title_of(page, view) for _, view in own] == page.evaluate(
        "places => places.map(place => told.slides[place - 1].title)", [place for place, _ in own]
    )
    for width, height in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        assert faults(page, [place for place, _ in own]) == [], width


def test_slides_break_no_grave_rule_of_accessibility(projector: Page) -> None:
    present(projector)
    for key in (*["ArrowRight"] * 4, "c"):
        breaks_no_grave_rule(projector)
        projector.keyboard.press(key)
        expect(projector.locator("#stage")).not_to_have_class("leaving")
    expect(projector.get_by_role("dialog")).to_be_visible()
    breaks_no_grave_rule(projector)


def breaks_no_grave_rule(page: Page) -> None:
    """Search a slide in the light with every rule, and in the dark with those that looks can break."""
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert grave_faults(page, looks_only=scheme == "dark") == []


def test_b_blanks_the_screen_and_t_shows_the_table_behind(projector: Page) -> None:
    present(projector, at=5)
    blank = projector.locator("#blank")
    expect(blank).to_be_hidden()
    projector.keyboard.press("b")
    expect(blank).to_be_visible()
    projector.keyboard.press("b")
    expect(blank).to_be_hidden()
    projector.keyboard.press("t")
    table = projector.get_by_role("dialog").locator("table")
    expect(table).to_be_visible()
    expect(table).to_contain_text("International Labour Organization")
    assert projector.evaluate(
        "(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1)(document.querySelector('dialog'))"
    )
    projector.keyboard.press("Escape")
    expect(table).to_have_count(0)
    shows(projector, GLANCE.views[4])
    # A text is as short on the slide as in a deck.
    for text, most in ((text, most) for text in LONG_TEXTS for most in (30, 70, 110, 400)):
        told = projector.evaluate("([text, most]) => shortened(text, most)", [text, most])
        assert told == shortened(text, most)


def test_and_for_cambodia_without_leaving_the_slide(projector: Page, lake: Lake) -> None:
    present(projector, at=4)
    projector.keyboard.press("c")
    asked = projector.get_by_role("dialog")
    asked.get_by_role("searchbox").fill("cambod")
    projector.keyboard.press("Enter")
    expect(asked).to_have_count(0)
    of_cambodia = make("agreements-counts", partial(lake.ask, snapshot=lake.latest()), {"country": "KHM"})
    expect(projector.locator("#stage:not(.leaving) h1")).to_have_text(of_cambodia.title)
    expect(source(projector)).to_contain_text(f"Entries: {len(of_cambodia.table)} ")
    expect(projector.locator(".chips")).to_contain_text("Cambodia")
    cells = projector.locator(".figure td.number")
    expect(cells).to_have_count(3 * len(of_cambodia.drawing.categories))
    projector.keyboard.press("ArrowRight")
    projector.keyboard.press("ArrowLeft")
    expect(projector.locator(".chips")).to_have_count(0)


def test_a_slide_without_a_filter_says_so(projector: Page) -> None:
    unfiltered = [not definition(view.figure).filters for view in GLANCE.views]
    present(projector, at=unfiltered.index(True) + 1)
    projector.keyboard.press("c")
    expect(projector.get_by_role("status")).to_have_text(say("present.no_filter"))


def test_the_speaker_sees_notes_and_time_and_both_windows_move_together(projector: Page) -> None:
    present(projector)
    projector.keyboard.press("ArrowRight")
    shows(projector, GLANCE.views[0])
    with projector.expect_popup() as opening:
        projector.keyboard.press("s")
    speaker = opening.value
    note = GLANCE.views[0].note.strip().splitlines()[0]
    expect(speaker.locator(".notes")).to_contain_text(note)
    expect(speaker.locator("#elapsed")).to_have_text(re.compile(r"^0\d:(?!00)\d\d$"))
    expect(speaker.locator(".aside")).to_contain_text(title_of(projector, GLANCE.views[1]))
    speaker.keyboard.press("ArrowRight")
    shows(projector, GLANCE.views[1])
    projector.keyboard.press("ArrowRight")
    expect(speaker.locator(".now h1")).to_have_text(title_of(projector, GLANCE.views[2]))
    expect(projector.get_by_text(note)).to_have_count(0)
    speaker.keyboard.press("b")
    expect(projector.locator("#blank")).to_be_visible()
    expect(speaker.locator("#blank")).to_be_hidden()


def test_escape_leads_back_to_the_storyboard(projector: Page) -> None:
    mine = Storyboard(title="Mine", views=(View(figure="forums-list", title="Forums", snapshot=1),))
    present(projector, f"board={pack(mine)}", at=1)
    projector.keyboard.press("Escape")
    asked = projector.get_by_role("dialog", name=say("present.leave"))
    expect(asked).to_be_visible()
    projector.keyboard.press("Escape")
    expect(asked).to_have_count(0)
    shows(projector, mine.views[0])
    projector.keyboard.press("Escape")
    expect(asked).to_be_visible()
    projector.evaluate(CLOSED_AND_ASKED_AT_ONCE)
    asked.get_by_role("button", name=say("present.leave_now")).click()
    expect(projector.get_by_role("heading", name=say("storyboards.title"), exact=True)).to_be_visible()
    expect(projector.get_by_label(say("storyboards.board_title"), exact=True)).to_have_value("Mine")


def test_frozen_numbers_stay_newer_ones_are_only_offered_and_slides_go_on_without_the_server(
    open_page: Callable[..., Page], serve: Callable[[Location], Server], twice: Location, watching: Watch
) -> None:
    lake = Lake(twice)
    first, second = (one.number for one in lake.snapshots())
    view = View(figure="agreements-counts", filters={"country": "KHM"}, title="Cambodia")
    frozen = freeze(view, lambda number: partial(lake.ask, snapshot=number), first)
    rows = {
        number: len(make(view.figure, partial(lake.ask, snapshot=number), view.filters).table)
        for number in (first, second)
    }
    lake.close()
    server = serve(twice)
    page = open_page(server=server)
    page.set_viewport_size(ROOM)
    page.goto(f"/present?board={pack(Storyboard(title='Mine', views=(frozen,)))}#1")
    expect(source(page)).to_contain_text(f"Entries: {rows[first]} · Edition {first} of")
    expect(page.get_by_role("button", name=say("present.compare", snapshot=second))).to_be_visible()
    page.keyboard.press("l")
    expect(source(page)).to_contain_text(f"Entries: {rows[second]} · Edition {second} of")
    expect(page.locator(".chips")).to_contain_text(say("present.live", snapshot=second))
    page.keyboard.press("l")
    expect(source(page)).to_contain_text(f"Entries: {rows[first]} · Edition {first} of")

    # One slide of ten countries and one without a filter: every other answer would be kept like these.
    mine = Storyboard(title="Mine", views=(GLANCE.views[4], GLANCE.views[2]))
    page.goto(f"/present?board={pack(mine)}#1")
    shows(page, mine.views[0])
    page.wait_for_selector("body[data-kept][data-answers]", state="attached", timeout=120_000)
    assert page.evaluate("keptSaid()") == say("present.kept")
    server.process.terminate()
    server.process.wait()
    page.keyboard.press("ArrowRight")
    shows(page, mine.views[1])
    page.reload()
    shows(page, mine.views[1])
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("c")
    page.get_by_role("searchbox").fill("cambod")
    page.keyboard.press("Enter")
    expect(page.locator(".chips")).to_contain_text("Cambodia")
    with page.expect_popup() as opening:
        page.keyboard.press("s")
    expect(opening.value.locator(".picture h1")).to_have_text(title_of(page, mine.views[1]))
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_contain_text(say("present.leave_lost"))
    expect(page.get_by_role("button", name=say("present.leave_now"))).to_have_count(0)
    # That the server is asked whether it answers, and does not, is no fault of the page.
    watching.faults[:] = [one for one in watching.faults if "ERR_CONNECTION_REFUSED" not in one]


def test_slides_are_turned_by_click_by_number_and_from_all_of_them(projector: Page) -> None:
    present(projector, at=1)
    place = projector.locator("#stage > .slide footer .place")
    projector.mouse.click(1000, 300)
    expect(place).to_have_text(say("present.slide_of", at=2, of=len(GLANCE.views)))
    projector.mouse.click(100, 300)
    expect(place).to_have_text(say("present.slide_of", at=1, of=len(GLANCE.views)))
    for digit in "07":
        projector.keyboard.press(digit)
    notice = projector.locator(".notice")
    expect(notice).to_have_text(say("present.to_number", number="07"))
    projector.keyboard.press("Enter")
    shows(projector, GLANCE.views[6])
    expect(notice).to_have_count(0)
    projector.keyboard.press("o")
    all_slides = projector.get_by_role("dialog", name=say("present.overview")).get_by_role("button")
    expect(all_slides).to_have_count(len(GLANCE.views))
    all_slides.nth(2).click()
    shows(projector, GLANCE.views[2])


def test_a_storyboard_made_by_clicking_is_presented(projector: Page) -> None:
    projector.goto("/attaches")
    projector.get_by_role("button", name=say("storyboards.add")).first.click()
    expect(projector.get_by_text(say("storyboards.added", views=1))).to_be_visible()
    projector.get_by_test_id("stSidebarNav").get_by_role("link", name=say("storyboards.title")).click()
    with projector.expect_popup() as opening:
        projector.get_by_role("link", name=say("storyboards.present")).first.click()
    shown = opening.value
    expect(heading(shown)).to_be_visible()
    shown.keyboard.press("End")
    expect(heading(shown)).to_contain_text("a signed instrument and no labour attaché")
