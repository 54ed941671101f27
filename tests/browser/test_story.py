"""The whole way of a ranking in real browsers: assessor, reviewer, publisher, and a reader who watches.

Each person has a browser context of their own. The reader's page is open from the beginning and shows
the new grade without the server being started again.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlencode

import pytest
from accessibility import EVERYTHING, ITS_OWN_PART, grave_faults
from playwright.sync_api import Page, expect
from reader import arrive, fits, rewritten, settled, turn
from serving import Server, records_of
from templates import copy
from views import View, views

from conduct.accounts import set_password
from conduct.assessing import save
from conduct.assessment import Entry, Score
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
CYCLE, AGENCY, NAME = "vamas-71", "vamas-hoang-long-trial", "Hoàng Long Trial"
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
Open = Callable[..., Page]


@dataclass
class Association:
    """An association with an open cycle of one agency, and the server that it works with."""

    server: Server
    store: Store
    lake: Lake

    def desk(self, who: str) -> Desk:
        """Return somebody's desk, for steps that this story does not show."""
        return Desk(self.store, self.lake, who)

    def points(self) -> dict[str, object]:
        """Return the points that are saved of the agency."""
        with self.store.reading() as records:
            entry = assessments_of(records, CYCLE)[AGENCY].entry
        return {name: score.points for name, score in entry.scores.items()}


@contextmanager
def working(location: Location, serve: Callable[[Location], Server]) -> Iterator[Association]:
    """Give five people their roles and accounts in a warehouse of their own, and open a cycle."""
    store, lake = Store(records_of(location)), Lake(location)
    machine = Desk(store, lake, "tests", operator=True)
    for who, role in ROLES.items():
        add_member(machine, "vamas", who, role)
        set_password(store, who, PHRASE)
    administrator = Desk(store, lake, ADMINISTRATOR)
    import_method(administrator, "vamas", METHOD)
    plan_cycle(
        administrator,
        Cycle(
            cycle_id=CYCLE,
            association_id="vamas",
            number=71,
            label="2031 trial",
            method_id=METHOD.method_id,
            method_version=1,
        ),
    )
    add_to_cycle(administrator, CYCLE, [add_agency(administrator, "vamas", NAME)])
    open_cycle(administrator, CYCLE)
    yield Association(serve(location), store, lake)
    lake.close()


@pytest.fixture
def association(copied: Location, serve: Callable[[Location], Server]) -> Iterator[Association]:
    """Open a cycle for one test that goes on with it."""
    with working(copied, serve) as opened:
        yield opened


@pytest.fixture(scope="module")
def resting(
    template: Path, serve_all: Callable[[Location], Server], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Association]:
    """Open a cycle for tests that look at what is there, with something wicked typed wherever people type."""
    with working(copy(template, tmp_path_factory.mktemp("resting") / "lake"), serve_all) as opened:
        add_agency(opened.desk(ASSESSOR), "vamas", EVIL)
        theirs = Entry(scores={"1a": Score(points=Decimal(7), note=EVIL)}, note=EVIL)
        save(opened.desk(ASSESSOR), CYCLE, AGENCY, theirs, 0)
        yield opened


def enter_as(open_page: Open, association: Association, who: str, path: str) -> Page:
    """Open a browser for a person, sign in, and go to a page."""
    page = open_page(server=association.server)
    page.goto(f"/sign-in?next={path}")
    page.get_by_label("E-mail address").fill(who)
    page.get_by_label("Password").fill(PHRASE)
    page.get_by_role("button", name="Sign in").click()
    settled(page)
    return page


def view(page: Page, name: str) -> None:
    """Go to a view of the page, if it is not the one that is shown."""
    radio = page.get_by_test_id("stMain").get_by_role("radio", name=name, exact=True)
    if not radio.is_checked():
        with rewritten(page):
            radio.click()


def go_to(page: Page, row: int) -> None:
    """Click the first cell of the grid and go on with the arrows."""
    grid = page.get_by_test_id("stDataFrame").first
    expect(grid.locator("#glide-cell-0-0")).to_be_attached()
    grid.scroll_into_view_if_needed()
    box = grid.locator("canvas").first.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 40, box["y"] + ROW_HEIGHT * 1.5)
    for key in (*["ArrowDown"] * row, *["ArrowRight"] * POINTS):
        page.keyboard.press(key)


def type_points(page: Page, row: int, points: str) -> None:
    """Type into the grid as a person does: to the cell with the arrows, the number, Enter."""
    cell = page.locator(f"#glide-cell-{POINTS}-{row}")
    for _ in range(TRIES):
        go_to(page, row)
        if cell.get_attribute("aria-selected") == "true":
            break
        # The page may have moved below the mouse while it was still being written.
        page.wait_for_timeout(500)
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


def test_from_an_open_cycle_to_a_correction(association: Association, open_page: Open) -> None:
    reader = open_page(server=association.server)
    arrive(reader, "/agencies?agencies_view=named")
    expect(reader.get_by_text(NAME)).to_have_count(0)

    assessor = enter_as(open_page, association, ASSESSOR, "/update-rankings")
    view(assessor, "Enter")
    type_points(assessor, 0, "9")
    type_points(assessor, 1, "8")
    assessor.reload()
    settled(assessor)
    says(assessor, "This is what you typed and have not saved yet")
    expect(assessor.locator(f"#glide-cell-{POINTS}-1")).to_have_text("8")
    assert association.points() == {}
    press(assessor, "Save as draft")
    says(assessor, "Saved as draft.")
    assert association.points() == {"1a": 9, "1b": 8}
    press(assessor, "Submit for review")
    says(assessor, "Submitted: 1")
    begin_review(association.desk(ADMINISTRATOR), CYCLE)

    reviewer = enter_as(open_page, association, REVIEWER, "/review")
    says(reviewer, "85.00")
    reviewer.get_by_text("I have no interest in this agency").click()
    press(reviewer, "Approve")
    says(reviewer, "Approved.")
    view(reviewer, "Publish")
    reviewer.get_by_label("Who sat on the panel").fill("Binh; Chi")
    reviewer.get_by_label("What the panel decided on this revision").fill("Agreed as computed")
    press(reviewer, "Record the decision")
    says(reviewer, "The decision is recorded.")
    reviewer.get_by_label("What is published, in one sentence").fill("Not mine to publish")
    press(reviewer, "Publish")
    says(reviewer, "it needs the role publisher")

    publisher = enter_as(open_page, association, PUBLISHER, "/review")
    view(publisher, "Publish")
    publisher.get_by_label("What is published, in one sentence").fill("Ranking of the trial")
    press(publisher, "Publish")
    says(publisher, "Done: readers see it")

    reader.reload()
    settled(reader)
    says(reader, NAME)
    arrive(reader, "/scorecard?" + urlencode({"scorecard_agency": f"{NAME} (vamas/{AGENCY})"}))
    says(reader, "High")
    says(reader, "illustrative")

    view(publisher, "Review")
    publisher.get_by_label("Why it must be corrected").fill("A worker's letter came late")
    press(publisher, "Open for correction")
    assessor.goto("/update-rankings?update_rankings_view=enter")
    settled(assessor)
    type_points(assessor, 1, "3")
    press(assessor, "Save as draft")
    says(assessor, "Saved as draft.")
    press(assessor, "Submit for review")
    says(assessor, "Submitted: 1")
    approve(association.desk(REVIEWER), CYCLE, AGENCY, independent=True)
    record_decision(association.desk(REVIEWER), CYCLE, "Binh; Chi", "Corrected")
    publisher.goto("/review?review_view=publish")
    settled(publisher)
    publisher.get_by_label("What is published, in one sentence").fill("Correction")
    publisher.get_by_label("Why the published ranking is corrected").fill("A worker's letter came late")
    press(publisher, "Publish")
    says(publisher, "Done: readers see it")
    arrive(reader, "/scorecard?" + urlencode({"scorecard_agency": f"{NAME} (vamas/{AGENCY})"}))
    says(reader, "Low")
    says(reader, "A worker's letter came late")


def test_what_is_typed_at_once_after_one_click_is_saved(resting: Association, open_page: Open) -> None:
    """A cell opens while keys come in: none of them is lost, however fast, on a page just loaded."""
    page = enter_as(open_page, resting, ASSESSOR, "/update-rankings")
    view(page, "Enter")
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
    assert resting.points() == {"1a": 7, "1b": Decimal("4.5")}


def test_the_second_who_saves_sees_the_difference_and_loses_nothing(
    association: Association, open_page: Open
) -> None:
    first = enter_as(open_page, association, ASSESSOR, "/update-rankings")
    view(first, "Enter")
    type_points(first, 0, "2")
    theirs = Entry(scores={"1a": Score(points=Decimal(7)), "1b": Score(points=Decimal(6))})
    save(association.desk(COLLEAGUE), CYCLE, AGENCY, theirs, 0)
    press(first, "Save as draft")
    says(first, "Somebody else saved")
    says(first, "What they saved, and what you typed")
    assert association.points() == {"1a": 7, "1b": 6}
    # What only the other one entered is taken as it is; what both did is asked about.
    expect(first.get_by_role("radiogroup", name="Which value for 1b")).to_have_count(0)
    first.get_by_role("radiogroup", name="Which value for 1a").get_by_text("Mine").click()
    press(first, "Save what I decided")
    says(first, "Saved as draft.")
    assert association.points() == {"1a": 2, "1b": 6}


def test_every_page_of_members_fits_and_can_be_read_by_everyone_and_shows_what_people_type_as_text(
    resting: Association, open_page: Open
) -> None:
    """It takes long: three people sign in, and each view of theirs is searched by axe, in two looks."""
    people = {"my_association": ADMINISTRATOR, "update_rankings": ASSESSOR, "review": REVIEWER}
    shown = dict.fromkeys(people, "")
    for name, who in people.items():
        page = enter_as(open_page, resting, who, View(name).path)
        for one in views(name):
            turn(page, 1440, "light")
            view(page, say(f"{name}.view_{one.name}"))
            fits(page)
            assert grave_faults(page, EVERYTHING if one == views(name)[0] else ITS_OWN_PART) == [], one
            assert page.locator(MADE_OF_IT).count() == 0, one
            shown[name] += page.get_by_test_id("stMain").inner_text()
            turn(page, 390, "dark")
            fits(page)
            assert grave_faults(page, looks_only=True) == [], one
    assert EVIL in shown["my_association"]
    assert EVIL in shown["review"]


def test_a_visitor_and_a_stranger_see_no_work(resting: Association, open_page: Open) -> None:
    visitor = open_page(server=resting.server)
    for path in ("/update-rankings", "/review", "/my-association"):
        arrive(visitor, path)
        says(visitor, "This page is for members of an association.")
    stranger = "stranger@example.org"
    set_password(resting.store, stranger, PHRASE)
    page = enter_as(open_page, resting, stranger, "/review")
    says(page, "has no role in any association")
