"""The pages of members without a browser: what each role sees, and what nobody else does."""

import functools
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from opened import used
from streamlit.testing.v1 import AppTest

from conduct.assessing import save
from conduct.assessment import Entry, Score
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.illustrative import illustrative
from conduct.membership import add_association, add_member
from conduct.planning import add_to_cycle, import_method, open_cycle, plan_cycle
from conduct.register import add_agency
from conduct.roles import Role
from records.store import Store
from screen.members.score_grid import CELL_EDITOR
from warehouse.lake import ROOT, Lake, Location
from web.preload import scripts
from words import say

MEMBER, STRANGER = "anna@vamas.example", "zoe@other.example"
PAGES = {
    "my_association": ("cycles", "register", "methods", "members", "journal"),
    "update_rankings": ("progress", "enter", "answers", "workers", "workbook"),
    "review": ("review", "publish", "replies", "log"),
    "returns": ("bring_in", "drafts", "published", "expected"),
    "stewards": ("enter", "drafts", "published"),
}
VIEWS = [(page, view) for page, views in PAGES.items() for view in views]
EVIL = "<b>bold</b> **bold** [link](https://example.org) $x$ :red[red]"


@pytest.fixture(scope="module")
def _at_work(location: Location, lake: Lake, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Let the dashboard use records with one open cycle, and an association that has nothing yet."""
    store = Store(tmp_path_factory.mktemp("members") / "records.sqlite")
    with used(location) as patch:
        patch.setenv("COOPERATION_RECORDS", str(store.path))
        machine = Desk(store, lake, "tests", operator=True)
        add_association(machine, "other", EVIL, "VNM", "vamas-2018")
        for role in Role:
            add_member(machine, "vamas", MEMBER, role)
            add_member(machine, "other", STRANGER, role)
        desk = Desk(store, lake, MEMBER)
        method = illustrative()
        import_method(desk, "vamas", method)
        cycle = Cycle(
            cycle_id="vamas-71",
            association_id="vamas",
            number=71,
            label=EVIL[:60],
            method_id=method.method_id,
            method_version=method.version,
        )
        plan_cycle(desk, cycle)
        key = add_agency(desk, "vamas", EVIL)
        add_to_cycle(desk, cycle.cycle_id, [key])
        open_cycle(desk, cycle.cycle_id)
        scores = {"1a": Score(points=Decimal(2), note=EVIL)}
        save(desk, cycle.cycle_id, key, Entry(scores=scores, note=EVIL), 0)
        yield desk


def come_in(who: str, page: str, view: str = "") -> AppTest:
    """Open a page and one of its views as somebody whom a provider vouches for, or as a visitor."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120)
    if who:
        app.user = {"is_logged_in": True, "email": who, "iat": datetime.now(UTC).timestamp()}
    app.run()
    app.switch_page(f"pages/{page}.py").run()
    if view:
        app.segmented_control(key=f"{page}_view").set_value(view).run()
    assert not app.exception
    return app


@functools.cache
def seen(page: str, view: str) -> AppTest:
    """Open a page and one of its views once."""
    return come_in(MEMBER, page, view)


@pytest.mark.usefixtures("_at_work")
@pytest.mark.parametrize(("page", "view"), VIEWS)
def test_a_member_sees_every_view(page: str, view: str) -> None:
    app = seen(page, view)
    assert app.title[0].value == say(f"{page}.title")
    assert not app.error


@pytest.mark.usefixtures("_at_work")
@pytest.mark.parametrize(("page", "view"), VIEWS)
def test_what_people_typed_is_never_markup(page: str, view: str) -> None:
    app = seen(page, view)
    spoken = [
        part.value
        for kind in ("markdown", "caption", "subheader", "warning", "info")
        for part in app.get(kind)
    ]
    spoken += [button.label for button in app.button]
    for sign in ("**bold**", "[link]", "$x$", ":red["):
        assert not [text for text in spoken if sign in text], (page, view)
    written = [part.proto.body for part in app.get("html")]
    assert not [html for html in written if "<b>bold</b>" in html]


@pytest.mark.usefixtures("_at_work")
@pytest.mark.parametrize("page", PAGES)
def test_a_visitor_is_asked_to_sign_in_and_shown_nothing(page: str) -> None:
    app = come_in("", page)
    assert say("work.sign_in") in [one.value for one in app.info]
    assert not app.get("html")[3:]
    assert not app.segmented_control


@pytest.mark.usefixtures("_at_work")
@pytest.mark.parametrize("page", PAGES)
def test_a_member_of_another_association_sees_nothing_of_this_one(page: str) -> None:
    app = come_in(STRANGER, page)
    told = " ".join(part.value for kind in ("markdown", "caption", "info", "text") for part in app.get(kind))
    written = " ".join(part.proto.body for part in app.get("html"))
    assert "vamas-71" not in told + written
    assert MEMBER not in told + written


@pytest.mark.usefixtures("_at_work")
def test_a_result_of_an_illustrative_method_says_so() -> None:
    for page in ("update_rankings", "review"):
        assert any("illustrative" in one.value for one in seen(page, PAGES[page][0]).warning)


@pytest.mark.usefixtures("_at_work")
def test_what_opens_a_cell_is_fetched_before_anybody_types() -> None:
    """What is typed until the browser has it is lost, and nobody is told."""
    asked = [part.proto.body for part in seen("update_rankings", "enter").get("html")]
    (script,) = [name for name in scripts([CELL_EDITOR]) if name.startswith(f"{CELL_EDITOR}.")]
    assert any(f'import("./static/js/{script}")' in html for html in asked)
