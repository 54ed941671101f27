"""A person who is forgotten can be read nowhere any more, and what they did stays and goes on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from database import everything
from hypothesis import given
from hypothesis import strategies as st
from trial import ADMINISTRATOR, ASSESSOR, OUTSIDER, PUBLISHER, REVIEWER, entry

from conduct.accounts import set_password
from conduct.assessing import keep, save, submit
from conduct.desk import Desk
from conduct.log import log
from conduct.membership import forget_member, members
from conduct.publishing import publish
from conduct.refusal import NotPermitted, Refused
from conduct.reviewing import approve, record_decision, reopen
from records import journal
from records.people import CODE
from records.store import Store
from warehouse.lake import Lake

FIRST = "vamas-first-agency"
At = Callable[[str], Desk]
pytestmark = pytest.mark.records("sqlite", "postgresql")


@pytest.fixture
def machine(store: Store, lake: Lake) -> Desk:
    """Return the desk of whoever runs the machine."""
    return Desk(store, lake, "operator", operator=True)


def everywhere(store: Store, lake: Lake) -> bytes:
    """Return everything that records and warehouse have."""
    catalogue = lake.location.catalog_file
    assert catalogue is not None
    kept = [*catalogue.parent.glob(f"{catalogue.name}*"), *lake.location.data.rglob("*.parquet")]
    return everything(store) + b"".join(path.read_bytes() for path in kept if path.is_file())


def test_nothing_names_a_person_who_was_forgotten(
    published_once: str, at_desk: At, machine: Desk, store: Store, lake: Lake
) -> None:
    set_password(store, ASSESSOR, "a long enough password")
    version = reopen(at_desk(PUBLISHER), published_once, FIRST, "Read wrongly").version
    keep(at_desk(ASSESSOR), published_once, FIRST, entry(4, 1, 3), version)
    assert ASSESSOR.encode() in everywhere(store, lake)
    code = forget_member(machine, ASSESSOR)
    assert CODE.fullmatch(code)
    left = everywhere(store, lake)
    assert ASSESSOR.encode() not in left
    assert REVIEWER.encode() in left, "others stay"
    assert code.encode() in left


def test_what_a_forgotten_person_did_stays_under_a_code_and_goes_on(
    published_once: str, at_desk: At, machine: Desk, store: Store
) -> None:
    before = log(at_desk(REVIEWER), published_once)
    code = forget_member(machine, ASSESSOR)
    with store.reading() as records:
        assert list(journal.broken(records)) == []
    named = [{**row, "who": code if row["who"] == ASSESSOR else row["who"]} for row in before]
    assert log(at_desk(REVIEWER), published_once) == named
    with pytest.raises(NotPermitted):
        log(at_desk(ASSESSOR), published_once)


def test_each_correction_after_it_is_published_as_before(published: str, at_desk: At, machine: Desk) -> None:
    version = reopen(at_desk(PUBLISHER), published, FIRST, "Read wrongly").version
    save(at_desk(ASSESSOR), published, FIRST, entry(4, 1, 3), version)
    submit(at_desk(ASSESSOR), published, [FIRST])
    code = forget_member(machine, ASSESSOR)
    approve(at_desk(REVIEWER), published, FIRST, independent=True)
    record_decision(at_desk(REVIEWER), published, "Binh; Chi", "Corrected")
    assert publish(at_desk(PUBLISHER), published, "Correction", reason="Read wrongly") == 2
    grades = machine.lake.table("ranking_grade", machine.lake.latest())
    mine = grades[(grades["publication_id"] == f"{published}-r2") & (grades["agency_id"] == FIRST)]
    assert list(mine["assessors"]) == [code]


def test_who_is_not_known_and_the_last_administrator_are_refused(at_desk: At, machine: Desk) -> None:
    for who in ("nobody@vamas.example", ADMINISTRATOR, OUTSIDER):
        with pytest.raises(Refused):
            forget_member(machine, who)
    with pytest.raises(Refused):
        forget_member(at_desk(ADMINISTRATOR), ASSESSOR)
    assert {row["who"] for row in members(machine, "vamas")} >= {ADMINISTRATOR, ASSESSOR}


@given(
    st.lists(
        st.from_regex(r"[a-zà-ỹ.+]{1,8}@[a-z.]{1,8}", fullmatch=True), min_size=2, max_size=4, unique=True
    )
)
def test_people_are_given_and_returned_by_their_names_and_kept_by_codes(who: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "records.sqlite")
        with store.writing() as records:
            for each in who:
                records.put("session", token_hash=each, who=each, made_at="2026", seen_at="2026")
        with store.reading() as records:
            assert {row["who"] for row in records.all("session")} == set(who)
            assert all(CODE.fullmatch(row["who"]) for row in records.as_kept("session"))
            assert records.one("session", who=who[0]) is not None
            assert records.one("session", who="somebody@else") is None
        with store.writing() as records:
            records.people.forget(who[0])
        with store.reading() as records:
            assert {row["who"] for row in records.all("session")} == set(who[1:])
