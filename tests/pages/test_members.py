"""The pages of members without a browser: what each role sees, and what nobody else does."""

import functools
import re
from collections.abc import Iterator

import pytest
from members_at_work import MEMBER, PAGES, STRANGER, VIEWS, at_work, come_in
from streamlit.testing.v1 import AppTest

from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.planning import plan_cycle
from records.store import Store
from screen.members.score_grid import CELL_EDITOR
from warehouse.lake import Lake
from warehouse.location import Location
from web.preload import scripts
from words import say


@pytest.fixture(scope="module")
def _at_work(location: Location, lake: Lake, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with at_work(location, lake, tmp_path_factory.mktemp("members")) as desk:
        yield desk


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
    # The frame has four pieces; a page would add its own.
    assert not app.get("html")[4:]
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
def test_whom_the_provider_does_not_vouch_for_is_told_so_and_sees_what_a_visitor_sees() -> None:
    app = come_in(MEMBER, "review", verified=False)
    told = [one.value for one in app.sidebar.caption]
    assert say("signing_in.not_accepted") in told
    assert MEMBER not in "".join(told)
    assert say("work.sign_in") in [one.value for one in app.info]


@pytest.mark.usefixtures("_at_work")
def test_whoever_has_no_role_is_told_so_and_their_address_is_shown_as_text() -> None:
    who = "**a**<b>[x](y)@vamas.example"
    app = come_in(who, "review")
    (signed_in,) = (one.value for one in app.sidebar.caption if "vamas" in one.value)
    (no_role,) = (one.value for one in app.info)
    for said, name in ((signed_in, "signing_in.signed_in"), (no_role, "work.no_role")):
        assert re.sub(r"\\(.)", r"\1", said) == say(name, who=who)
        assert not re.search(r"(?<!\\)[*<\[]", said), "a sign that Markdown reads"
    assert not app.segmented_control


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


@pytest.mark.usefixtures("_at_work")
def test_the_cycle_that_is_at_work_stands_before_one_that_is_only_planned(lake: Lake) -> None:
    later = Cycle(
        cycle_id="vamas-72",
        association_id="vamas",
        number=72,
        label="Only planned",
        method_id="illustrative",
        method_version=1,
    )
    plan_cycle(Desk(Store.from_environment(), lake, MEMBER), later)
    app = come_in(MEMBER, "review", "review")
    assert app.selectbox(key="work_cycle").value == "vamas-71"


@pytest.mark.usefixtures("_at_work")
@pytest.mark.parametrize(
    ("page", "view", "key"),
    [("my_association", "journal", "journal"), ("review", "log", "cycle_log")],
)
def test_a_long_journal_comes_in_batches(
    page: str, view: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screen.batches.AT_ONCE", 2)
    app = come_in(MEMBER, page, view)
    heading = 1
    assert _rows_written(app) == 2 + heading
    app.button(key=f"{key}_more").click().run()
    assert _rows_written(app) == 4 + heading


def _rows_written(app: AppTest) -> int:
    return "".join(part.proto.body for part in app.get("html")).count("<tr")
