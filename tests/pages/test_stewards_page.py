"""A steward enters an agreement in the page: told at the field what is wrong, kept as a draft, published."""

from collections.abc import Iterator
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from opened import used
from streamlit.testing.v1 import AppTest
from templates import copy

from conduct.desk import Desk
from conduct.membership import add_association, add_member
from conduct.roles import Role
from records.store import Store
from screen.members.steward_form import what_belongs
from stewards import drafts
from stewards.completing import completed
from stewards.entry import EVIDENCE, FIELDS, OF_A_SOURCE
from stewards.publishing import publish
from warehouse.lake import Lake
from warehouse.location import ROOT
from words import say

STEWARD, REVIEWER, PUBLISHER = (f"{name}@ministry.example" for name in ("sari", "rama", "putri"))
ROLES = {STEWARD: Role.STEWARD, REVIEWER: Role.REVIEWER, PUBLISHER: Role.PUBLISHER}
CHOSEN = {
    "listed_code": "KHM",
    "counterpart_code": "JPN",
    "workers_move": "to counterpart",
    "workers_move_basis": "printed",
    "instrument": "memorandum of cooperation",
    "status": "signed",
    "trust": "A",
}
TYPED = {
    "signed_on": "2026-03-02",
    "printed_as": "MOC, 2026",
    "title": "Joint release",
    "publisher": "A ministry",
}


@pytest.fixture
def lake(template: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Let the dashboard use a warehouse and records of a ministry of Cambodia."""
    location = copy(template, tmp_path_factory.mktemp("stewards"))  # type: ignore[arg-type]
    opened = Lake(location)
    store = Store(location.data.parent / "records.sqlite")
    with used(location) as patch:
        patch.setenv("COOPERATION_RECORDS", str(store.path))
        # Without a browser, each run of a page would begin as the first, and again: a click would be lost.
        patch.setattr("screen.sidebar.PagesManager", SimpleNamespace(uses_pages_directory=False))
        machine = Desk(store, opened, "tests", operator=True)
        add_association(machine, "ministry", "Ministry of Labour", "KHM", "")
        for who, role in ROLES.items():
            add_member(machine, "ministry", who, role)
        yield opened
    opened.close()


def fill(app: AppTest, column: str, value: str) -> None:
    (field,) = [
        one
        for one in (*app.selectbox, *app.text_input, *app.text_area)
        if one.key and one.key.startswith("steward/") and one.key.endswith(f"/{column}")
    ]
    field.set_value(value)


def letters(app: AppTest) -> list[str]:
    """Return the trust marks that the form offers."""
    return next(one.options for one in app.selectbox if (one.key or "").endswith("/trust"))


def keep(app: AppTest) -> AppTest:
    (button,) = [one for one in app.button if one.label == say("stewards.keep")]
    app = button.click().run()
    assert not app.exception
    return app


def test_an_agreement_is_entered_in_the_page_and_everybody_reads_it(lake: Lake) -> None:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120)
    app.user = {"is_logged_in": True, "email": STEWARD, "iat": datetime.now(UTC).timestamp()}
    app.switch_page("pages/stewards.py").run()
    # Only what can be accepted is offered: the letter S with one of the five documents, and no other with it.
    of_new = letters(app)
    (source,) = [one for one in app.selectbox if (one.key or "").endswith("/source")]
    app = source.set_value("ilo-afml-7").run()
    assert [one[0] for one in of_new] == ["A", "B", "C", "D"]
    assert [one[0] for one in letters(app)] == ["S"]
    (source,) = [one for one in app.selectbox if (one.key or "").endswith("/source")]
    app = source.set_value("").run()
    assert letters(app) == of_new
    # What the source lacks is told at the source, not at a field of the same name.
    app = keep(app)
    required = [one.label for one in (*app.selectbox, *app.text_input, *app.text_area)]
    required = [label for label in required if label.endswith(say("stewards.required", column=""))]
    assert len([one for one in app.markdown if say("stewards.must_be_filled")[:-1] in one.value]) == len(
        required
    )
    for column, value in (CHOSEN | TYPED).items():
        fill(app, "source/title" if column == "title" else column, value)
    app = keep(app)
    assert [one.value for one in app.markdown if say("stewards.must_be_filled")[:-1] in one.value] != []
    fill(app, "locator", "second paragraph")
    app = keep(app)
    assert say("stewards.kept") in [one.value for one in app.success]

    store = Store(lake.location.data.parent / "records.sqlite")
    desks = {who: Desk(store, lake, who) for who in ROLES}
    (draft,) = drafts.drafts(desks[STEWARD], "ministry")
    drafts.send_for_review(desks[STEWARD], "ministry", draft.change_id)
    drafts.approve(desks[REVIEWER], "ministry", draft.change_id)
    before = lake.latest()
    number = publish(desks[PUBLISHER], "ministry", [draft.change_id], "The memorandum of March")
    (added,) = set(lake.ask("agreements", number)["agreement_id"]) - set(
        lake.ask("agreements", before)["agreement_id"]
    )
    about = lake.ask("one_agreement", number, agreement=added)
    assert (added, about["entered_by"][0]) == ("khm-jpn-moc-2026", "Ministry of Labour")


def test_every_field_of_every_form_says_what_belongs_into_it() -> None:
    for table, names in {**FIELDS, "source": OF_A_SOURCE}.items():
        evidence = () if table == "source" else EVIDENCE[1:]
        assert all(what_belongs(table, name) for name in (*names, *evidence))


def test_every_column_of_a_table_is_asked_for_or_follows_from_what_is() -> None:
    """A column that no form asks for would be empty in every row that a steward enters."""
    for table, names in FIELDS.items():
        typed = dict.fromkeys((*names, *EVIDENCE), "2026-03-04")
        row = completed(table, typed, "ministry", ())
        assert [name for name, value in row.items() if not value] == [], table
