"""The page by which an agency answers: what it types is there after a reload, and nobody else's."""

import re
from collections.abc import Iterator
from types import SimpleNamespace

import opened
import pytest
from streamlit.testing.v1 import AppTest

from conduct.answer_links import make_links, open_link
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.illustrative import illustrative
from conduct.membership import add_member
from conduct.planning import add_to_cycle, import_method, open_cycle, plan_cycle
from conduct.register import add_agency
from conduct.roles import Role
from conduct.self_assessment import hand_in
from records.store import Store
from warehouse.lake import Lake
from warehouse.location import ROOT, Location
from words import say

MEMBER, CYCLE = "anna@vamas.example", "vamas-72"
EVIL = "<b>bold</b> **bold** $x$"


@pytest.fixture(scope="module")
def made(
    location: Location, lake: Lake, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Desk, dict[str, str]]]:
    """Let the dashboard use records with an open cycle of two agencies; return a desk and their tokens."""
    store = Store(tmp_path_factory.mktemp("answers") / "records.sqlite")
    with opened.used(location) as patch:
        patch.setenv("COOPERATION_RECORDS", str(store.path))
        machine, desk = Desk(store, lake, "tests", operator=True), Desk(store, lake, MEMBER)
        for role in Role:
            add_member(machine, "vamas", MEMBER, role)
        method = illustrative()
        import_method(desk, "vamas", method)
        plan = {"method_id": method.method_id, "method_version": method.version}
        plan_cycle(desk, Cycle(cycle_id=CYCLE, association_id="vamas", number=72, label=EVIL, **plan))
        keys = [add_agency(desk, "vamas", name) for name in (EVIL, "Second Agency")]
        add_to_cycle(desk, CYCLE, keys)
        open_cycle(desk, CYCLE)
        yield desk, make_links(desk, CYCLE, keys, "2099-12-31")


def come_in(token: str) -> AppTest:
    app = opened.come_in("answer", token=token)
    assert not app.exception
    return app


def test_what_is_typed_is_there_after_a_reload_and_handed_in(made: tuple[Desk, dict[str, str]]) -> None:
    desk, tokens = made
    agency, second = tokens
    app = come_in(tokens[agency])
    app.text_input[1].set_value("2").run()
    app.text_area[0].set_value("A board in the hall").run()
    again = come_in(tokens[agency])
    assert again.text_input[1].value == "2"
    assert again.text_area[0].value == "A board in the hall"
    other = come_in(tokens[second])
    assert {field.value for field in other.text_area} == {""}
    # A file that is chosen and not kept would be left behind.
    with pytest.MonkeyPatch.context() as patch:
        chosen = SimpleNamespace(name="board.jpg", getvalue=lambda: b"")
        patch.setattr("screen.members.evidence.uploader", lambda *_: chosen)
        held = come_in(tokens[agency])
    assert [one.label for one in held.button if one.disabled] == [say("answer.hand_in")]
    hand_in(desk, open_link(desk, tokens[agency], ""))
    handed = come_in(tokens[agency])
    assert say("answer.was_handed_in") in [one.value for one in handed.info]
    assert not handed.text_area
    written = [part.proto.body for part in handed.get("html")]
    assert "A board in the hall" in "".join(written)
    assert not [html for html in written if "<b>bold</b>" in html]


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("token", ["", "guess"])
def test_without_a_link_nothing_is_shown(token: str) -> None:
    app = come_in(token)
    assert not app.text_area
    told = [one.value for kind in (app.info, app.warning) for one in kind]
    assert any("link" in one for one in told)


def test_no_field_has_a_key_that_the_style_takes_for_another_part() -> None:
    """A style that takes every key with a beginning reaches the fields that begin so, too."""
    style = (ROOT / "screen" / "style.css").read_text(encoding="utf-8")
    code = [
        path.read_text(encoding="utf-8")
        for place in ("screen", "pages")
        for path in (ROOT / place).rglob("*.py")
    ]
    for begins in set(re.findall(r'class\*="st-key-(\w+)"', style)):
        assert sum(len(re.findall(rf'["\']{begins}', text)) for text in code) <= 1, begins
