"""The whole way of a ranking: assessor, reviewer and publisher in a real browser, and a reader who watches.

Members use one browser one after the other. The reader's page is open from the beginning and shows the new
grade without the server being started again; like members who do what was seen in the browser before, the
reader needs none: what it makes of a scorecard is seen in test_printed_scorecard.py. One server serves all
tests, each of which has a cycle to itself.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlencode

import pytest
from accessibility import EVERYTHING, ITS_OWN_PART, WITHOUT_MENU, grave_faults
from playwright.sync_api import Browser, Page, expect
from reader import BLANK, HEIGHT, arrive, fits, newcomer, rewritten, settled, switch, turn, unrolled
from serving import Server, records_of
from templates import copy
from views import View, views
from visiting import Visit, visit
from watching import Watch

from conduct.accounts import set_password, sign_in
from conduct.assessing import save
from conduct.assessment import Assessment, Entry, Score
from conduct.cycle import Cycle
from conduct.desk import Desk, assessments_of
from conduct.membership import add_member
from conduct.method import Grade, Indicator, Method, Subject
from conduct.planning import add_to_cycle, begin_review, import_method, open_cycle, plan_cycle
from conduct.register import add_agency
from conduct.reviewing import approve, record_decision
from conduct.roles import Role
from records.store import Store
from warehouse.lake import Lake
from warehouse.location import Location
from web.forms import SESSION_COOKIE
from words import say

PHRASE = "a long road to Incheon"
ASSESSOR, REVIEWER, PUBLISHER = "anna@vamas.example", "binh@vamas.example", "chi@vamas.example"
COLLEAGUE, ADMINISTRATOR = "em@vamas.example", "dung@vamas.example"
ROLES = {
    ASSESSOR: Role.ASSESSOR,
    COLLEAGUE: Role.ASSESSOR,
    REVIEWER: Role.REVIEWER,
    PUBLISHER: Role.PUBLISHER,
    ADMINISTRATOR: Role.ADMINISTRATOR,
}
# The column of the points in the grid, and how high its rows are.
POINTS, ROW_HEIGHT, TRIES = 4, 35, 10
# Where that column is, from the left: the widths of those before it are fixed but for that of the subject.
POINTS_AT = 640
# The cycle that is published, the one that is typed into, and the one that is looked at.
CYCLE, TYPED, SEEN = CYCLES = ("vamas-71", "vamas-72", "vamas-73")
AGENCY, NAME = "vamas-hoang-long-trial", "Hoàng Long Trial"
# As a server's answer spells it.
NAMED = "Long Trial"
SENTENCE = "What is published, in one sentence"
WHY_CORRECTED, LATE = "Why the published ranking is corrected", "A letter of workers came late"
PANEL = {"Who sat on the panel": "Binh; Chi", "What the panel decided on this revision": "Agreed as computed"}
METHOD = Method(
    method_id="browser-trial",
    version=1,
    title="Two indicators",
    code_id="vamas-2018",
    standing="illustrative",
    scale_id="browser-trial",
    scale=(Grade(grade="High", least=Decimal(75)), Grade(grade="Low", least=Decimal(0))),
    subjects=(Subject(number=1, title="Fees"),),
    indicators=(
        Indicator(indicator_id="1a", subject=1, text="Fees are made known", most=Decimal(10)),
        Indicator(indicator_id="1b", subject=1, text="Fees are as agreed", most=Decimal(10)),
    ),
)
EVIL = "<img src=x onerror=alert(1)> **bold** [link](https://example.org) '; DROP TABLE agency; --"
# What there would be on a page that took it for markup.
MADE_OF_IT = "img[src=x], a[href*='example.org'], [data-testid=stMain] strong"
Enter = Callable[[str, str], Page]


@dataclass
class Association:
    """An association with open cycles of one agency, and the server that it works with."""

    server: Server
    store: Store
    lake: Lake

    def desk(self, who: str) -> Desk:
        """Return somebody's desk, for steps that this story does not show."""
        return Desk(self.store, self.lake, who)

    def saved(self, cycle: str) -> Assessment:
        """Return what is saved of the agency in a cycle."""
        with self.store.reading() as records:
            return assessments_of(records, cycle)[AGENCY]

    def points(self, cycle: str) -> dict[str, object]:
        """Return the points that are saved of the agency in a cycle."""
        return {name: score.points for name, score in self.saved(cycle).entry.scores.items()}


@pytest.fixture(scope="module")
def association(
    template: Path, serve_all: Callable[[Location], Server], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Association]:
    """Give five people their roles in a warehouse of their own, and open the cycles.

    In the one that is looked at, something wicked is typed wherever people type.
    """
    location = copy(template, tmp_path_factory.mktemp("association") / "lake")
    store, lake = Store(records_of(location)), Lake(location)
    machine = Desk(store, lake, "tests", operator=True)
    for who, role in ROLES.items():
        add_member(machine, "vamas", who, role)
    administrator, assessor = Desk(store, lake, ADMINISTRATOR), Desk(store, lake, ASSESSOR)
    import_method(administrator, "vamas", METHOD)
    add_agency(administrator, "vamas", NAME)
    add_agency(administrator, "vamas", EVIL)
    for cycle in CYCLES:
        number = int(cycle.removeprefix("vamas-"))
        plan_cycle(
            administrator,
            Cycle(
                cycle_id=cycle,
                association_id="vamas",
                number=number,
                label=f"{1960 + number} trial",
                method_id=METHOD.method_id,
                method_version=1,
            ),
        )
        add_to_cycle(administrator, cycle, [AGENCY])
        open_cycle(administrator, cycle)
    theirs = Entry(scores={"1a": Score(points=Decimal(7), note=EVIL)}, note=EVIL)
    save(assessor, SEEN, AGENCY, theirs, 0)
    yield Association(serve_all(location), store, lake)
    lake.close()


def at_work(page: str, cycle: str, shown: str = "") -> str:
    """Return the address of a view of a page on a cycle; of its first view where none is named."""
    asked = {"work_cycle": cycle} | ({f"{page}_view": shown} if shown else {})
    return f"{View(page).path}?{urlencode(asked)}"


@pytest.fixture(scope="module")
def _screen(association: Association, browser: Browser, watching: Watch) -> Iterator[Page]:
    page = newcomer(browser, association.server, watching, 1440, "light", "reduce")
    yield page
    page.context.close()


@pytest.fixture
def at_the_screen(association: Association, _screen: Page, watch: Watch) -> Iterator[Enter]:
    """Return a way for a person who has signed in to a page: they use one browser one after the other."""

    def enter(who: str, address: str) -> Page:
        token = token_of(association, who)
        _screen.context.add_cookies(
            [{"name": SESSION_COOKIE, "value": token, "url": association.server.address}]
        )
        _screen.set_viewport_size({"width": 1440, "height": HEIGHT})
        _screen.emulate_media(color_scheme="light")
        arrive(_screen, address)
        return _screen

    yield enter
    _screen.goto(BLANK)


def there(association: Association, who: str, address: str) -> AbstractContextManager[Visit]:
    """Open a page without a browser, for a person who has signed in, or for a reader, who has no name."""
    path, _, query = address.partition("?")
    token = token_of(association, who) if who else ""
    return visit(association.server.address, path.strip("/"), token, query)


def token_of(association: Association, who: str) -> str:
    """Sign a person in; return what the session is known by."""
    set_password(association.store, who, PHRASE)
    return sign_in(association.store, who, PHRASE, datetime.now(UTC))


def go_to(page: Page, row: int, by_keys: bool) -> None:
    """Click the first cell of the grid and go on with the arrows, or click the cell of the points itself."""
    grid = page.get_by_test_id("stDataFrame").first
    expect(grid.locator("#glide-cell-0-0")).to_be_attached()
    grid.scroll_into_view_if_needed()
    box = grid.locator("canvas").first.bounding_box()
    assert box is not None
    if by_keys:
        page.mouse.click(box["x"] + 40, box["y"] + ROW_HEIGHT * 1.5)
        for key in (*["ArrowDown"] * row, *["ArrowRight"] * POINTS):
            page.keyboard.press(key)
    else:
        page.mouse.click(box["x"] + POINTS_AT, box["y"] + ROW_HEIGHT * (row + 1.5))


def type_points(page: Page, row: int, points: str) -> None:
    """Type into the grid as a person does: to the cell, the number, Enter."""
    cell = page.locator(f"#glide-cell-{POINTS}-{row}")
    for attempt in range(TRIES):
        # A grid that was drawn anew now and then takes no arrows, however often they are pressed.
        go_to(page, row, by_keys=attempt % 2 == 0)
        # The page may have moved below the mouse while it was still being written, and a key takes its time.
        with suppress(AssertionError):
            expect(cell).to_have_attribute("aria-selected", "true", timeout=3_000)
            break
    expect(cell).to_have_attribute("aria-selected", "true")
    page.keyboard.type(points)
    editor = page.locator(".gdg-input")
    expect(editor).to_have_value(points)
    with rewritten(page):
        page.keyboard.press("Enter")
        expect(page.locator(f"#glide-cell-{POINTS}-{row}")).to_have_text(points)


def press(page: Page, name: str) -> None:
    """Press a button of the page and wait until it is done."""
    with rewritten(page):
        page.get_by_test_id("stMain").get_by_role("button", name=name, exact=True).click()


def says(page: Page, text: str) -> None:
    """Wait until the page says something."""
    expect(page.get_by_test_id("stMain").get_by_text(text).first).to_be_visible()


def test_from_an_open_cycle_to_a_correction(association: Association, at_the_screen: Enter) -> None:
    with there(association, "", "/agencies?agencies_view=named") as reader:
        assert NAMED not in reader.says

        assessor = at_the_screen(ASSESSOR, at_work("update_rankings", CYCLE, "enter"))
        type_points(assessor, 0, "9")
        type_points(assessor, 1, "8")
        assessor.reload()
        settled(assessor)
        says(assessor, "This is what you typed and have not saved yet")
        expect(assessor.locator(f"#glide-cell-{POINTS}-1")).to_have_text("8")
        assert association.points(CYCLE) == {}
        press(assessor, "Save as draft")
        says(assessor, "Saved as draft.")
        assert association.points(CYCLE) == {"1a": 9, "1b": 8}
        press(assessor, "Submit for review")
        says(assessor, "Submitted: 1")
        begin_review(association.desk(ADMINISTRATOR), CYCLE)

        reviewer = at_the_screen(REVIEWER, at_work("review", CYCLE))
        says(reviewer, "85.00")
        reviewer.get_by_text("I have no interest in this agency").click()
        press(reviewer, "Approve")
        says(reviewer, "Approved.")
        with there(association, REVIEWER, at_work("review", CYCLE, "publish")) as deciding:
            assert "The decision is recorded." in deciding.act("Record the decision", PANEL)
            assert "it needs the role publisher" in deciding.act("Publish", {SENTENCE: "Not mine to publish"})

        publisher = at_the_screen(PUBLISHER, at_work("review", CYCLE, "publish"))
        publisher.get_by_label(SENTENCE).fill("Ranking of the trial")
        press(publisher, "Publish")
        says(publisher, "Done: readers see it")

        assert NAMED in reader.act()
        scorecard = "/scorecard?" + urlencode({"scorecard_agency": f"{NAME} (vamas/{AGENCY})"})
    with there(association, "", scorecard) as reader:
        assert ">High<" in reader.says
        assert "illustrative" in reader.says
        assert ">Low<" not in reader.says
        correct(association)
        assert ">Low<" in reader.act()
        assert LATE in reader.says


def correct(association: Association) -> None:
    """Bring a published assessment to a correction that is published, each on their page."""
    with there(association, PUBLISHER, at_work("review", CYCLE)) as opening:
        opening.act("Open for correction", {"Why it must be corrected": LATE})
    corrected = Entry(scores={"1a": Score(points=Decimal(9)), "1b": Score(points=Decimal(3))})
    save(association.desk(ASSESSOR), CYCLE, AGENCY, corrected, association.saved(CYCLE).version)
    with there(association, ASSESSOR, at_work("update_rankings", CYCLE, "enter")) as handing_in:
        assert "Submitted: 1" in handing_in.act("Submit for review")
    approve(association.desk(REVIEWER), CYCLE, AGENCY, independent=True)
    record_decision(association.desk(REVIEWER), CYCLE, "Binh; Chi", "Corrected")
    with there(association, PUBLISHER, at_work("review", CYCLE, "publish")) as publishing:
        said = publishing.act("Publish", {SENTENCE: "Correction", WHY_CORRECTED: LATE})
        assert "Done: readers see it" in said


def test_what_is_typed_at_once_is_saved_and_the_second_who_saves_sees_the_difference_and_loses_nothing(
    association: Association, at_the_screen: Enter
) -> None:
    """A cell opens while keys come in: none of them is lost, however fast, on a page just loaded."""
    save(association.desk(ASSESSOR), TYPED, AGENCY, Entry(scores={"1a": Score(points=Decimal(7))}), 0)
    page = at_the_screen(ASSESSOR, at_work("update_rankings", TYPED, "enter"))
    page.reload()
    cell = page.locator(f"#glide-cell-{POINTS}-1")
    expect(cell).to_be_attached()
    settled(page)
    canvas = page.get_by_test_id("stDataFrame").first.locator("canvas").first
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + POINTS_AT, box["y"] + ROW_HEIGHT * 2.5)
    page.keyboard.type("4.5")
    with rewritten(page):
        page.keyboard.press("Enter")
        expect(cell).to_have_text("4.5")
    press(page, "Save as draft")
    says(page, "Saved as draft.")
    assert association.points(TYPED) == {"1a": 7, "1b": Decimal("4.5")}

    type_points(page, 0, "2")
    theirs = Entry(scores={"1a": Score(points=Decimal(8)), "1b": Score(points=Decimal(6))})
    save(association.desk(COLLEAGUE), TYPED, AGENCY, theirs, association.saved(TYPED).version)
    press(page, "Save as draft")
    says(page, "Somebody else saved")
    says(page, "What they saved, and what you typed")
    assert association.points(TYPED) == {"1a": 8, "1b": 6}
    # What only the other one entered is taken as it is; what both did is asked about.
    expect(page.get_by_role("radiogroup", name="Which value for 1b")).to_have_count(0)
    page.get_by_role("radiogroup", name="Which value for 1a").get_by_text("Mine").click()
    press(page, "Save what I decided")
    says(page, "Saved as draft.")
    assert association.points(TYPED) == {"1a": 2, "1b": 6}


def test_every_page_of_members_fits_and_can_be_read_by_everyone_and_shows_what_people_type_as_text(
    association: Association, at_the_screen: Enter
) -> None:
    """It takes long: each view of three people is searched by axe, in two looks."""
    people = {"my_association": ADMINISTRATOR, "update_rankings": ASSESSOR, "review": REVIEWER}
    shown, whole = dict.fromkeys(people, ""), EVERYTHING
    for name, who in people.items():
        page = at_the_screen(who, at_work(name, SEEN))
        opened, turned = (1440, "light"), (390, "dark")
        for one in views(name):
            switch(page, say(f"{name}.view_{one.name}"))
            fits(page)
            within = whole if one == views(name)[0] else ITS_OWN_PART
            with unrolled(page):
                assert grave_faults(page, within) == [], one
            assert page.locator(MADE_OF_IT).count() == 0, one
            shown[name] += page.get_by_test_id("stMain").inner_text()
            turn(page, *turned)
            fits(page)
            with unrolled(page):
                assert grave_faults(page, within, looks_only=True) == [], one
            # The next view is opened as this one was left: turning a page takes as long as searching it.
            opened, turned = turned, opened
        # Beside the page of each member stands the same list of pages.
        whole = WITHOUT_MENU
    assert EVIL in shown["my_association"]
    assert EVIL in shown["review"]
