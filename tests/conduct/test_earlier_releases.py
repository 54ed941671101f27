"""Somebody puts a new release in: what the earlier one left behind is gone on with, to the end."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from trial import ADMINISTRATOR, ASSESSOR, PUBLISHER, REVIEWER

from conduct.accounts import sign_in, who_is
from conduct.assessing import drop_kept, kept, save, saved_in, submit
from conduct.bodies import ASSESSMENT
from conduct.desk import Desk
from conduct.log import association_log, log
from conduct.membership import members
from conduct.method import Method
from conduct.planning import begin_review, cycles_of, methods, progress
from conduct.publishing import publish, scheduled, undo
from conduct.refusal import NotPermitted, Refused
from conduct.register import agencies, spellings
from conduct.releasing import release_due
from conduct.replying import replies
from conduct.reviewing import approve, decision, record_decision, reopen, send_back
from records.shape import migration_files
from records.store import TABLES, Store
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import published_rows, revisions
from words import say

EARLIER = Path(__file__).parent.parent / "earlier"
PASSWORD = "earlier release 2026"  # noqa: S105 - of the account in tests/earlier
CORRECTED, READY, WAITING, OPEN = (f"vamas-earlier-{number}" for number in range(101, 105))
FIRST, SECOND, THIRD = "vamas-first-agency", "vamas-second-agency", "vamas-cong-ty-thu-ba"
SECOND_REVIEWER = "hoa@vamas.example"
At = Callable[[str], Desk]


@pytest.fixture
def at(tmp_path: Path, records_in: Callable[[Path], Store]) -> Iterator[At]:
    """Return a way to a person's desk over a copy of what `dcd281b` left behind."""
    folder = tmp_path / "earlier"
    shutil.copytree(EARLIER / "dcd281b", folder)
    lake = Lake(Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data"))
    store = records_in(folder)
    yield lambda who: Desk(store, lake, who)
    lake.close()


def grades(at: Desk, cycle_id: str) -> dict[str, tuple[object, object]]:
    """Return the grade, or why there is none, that the last revision of a cycle gives each agency."""
    last = revisions(at.lake, cycle_id)[-1]["publication_id"]
    rows = published_rows(at.lake, last)["ranking_grade"]
    return {row["agency_id"]: (row["grade"], row["not_eligible"]) for row in rows}


def test_people_and_their_account_are_there(at: At) -> None:
    store, now = at("").store, datetime.now(UTC)
    token = sign_in(store, "Dung@VAMAS.example ", PASSWORD, now)
    assert who_is(store, token, now) == ADMINISTRATOR
    with pytest.raises(Refused):
        sign_in(store, ADMINISTRATOR, "wrong", now)
    held = {(row["who"], row["role"]) for row in members(at(ADMINISTRATOR), "vamas")}
    assert held == {
        (ASSESSOR, "assessor"),
        (REVIEWER, "reviewer"),
        (SECOND_REVIEWER, "reviewer"),
        (PUBLISHER, "publisher"),
        (ADMINISTRATOR, "administrator"),
    }


def test_everything_that_was_kept_is_read(at: At) -> None:
    dung = at(ADMINISTRATOR)
    scored, listed = sorted(methods(dung, "vamas"), key=lambda method: not method.scored)
    assert isinstance(scored, Method)
    assert (scored.note, len(scored.indicators), listed.grades[0]) == ("Phương pháp thử", 3, "6")
    assert [(one.cycle_id, one.state) for one in cycles_of(dung, "vamas")] == [
        (CORRECTED, "corrected"),
        (READY, "under review"),
        (WAITING, "under review"),
        (OPEN, "open"),
    ]
    assert {cycle: len(progress(dung, cycle)) for cycle in (CORRECTED, READY, WAITING, OPEN)} == {
        CORRECTED: 3,
        READY: 3,
        WAITING: 2,
        OPEN: 3,
    }
    third, lacks = progress(dung, READY)[THIRD]
    assert (str(third.entry.scores["1.1"].points), third.entry.scores["1.1"].note) == ("7.5", "Read on site")
    # What does not apply needs a reason since then.
    why = say("conduct.why_not_applicable", indicator="2.1")
    assert (third.entry.scores["2.1"].applicable, lacks) == (False, (why,))
    assert progress(dung, READY)[FIRST][0].decided_grade == "Gold"
    assert set(agencies(dung, "vamas")) == {FIRST, SECOND, THIRD}
    assert spellings(dung, "vamas")[SECOND] == ["Second Agency", "Second Agency Ltd"]
    assert spellings(dung, "vamas")[FIRST] == ["First Agency", "1st Agency"]
    assert [row["text"] for row in replies(dung, CORRECTED)] == ["We changed our contracts"]
    waits = decision(dung, READY)
    assert waits is not None
    assert waits["panel"] == "Binh; Chi"
    assert scheduled(dung, WAITING) == "2031-01-01T00:00:00+00:00"


def test_the_journal_goes_on_where_it_ended(at: At) -> None:
    before = log(at(ASSESSOR), CORRECTED)
    assert [row["action"] for row in before if row["who"] == PUBLISHER.partition("@")[0]] == [
        "publication: revision 1",
        "correction: revision 2",
    ]
    assert ("entered: 1.1", "again.xlsx") in {(row["action"], row["file"]) for row in before}
    reopen(at(PUBLISHER), CORRECTED, SECOND, "Read wrongly")
    assert association_log(at(ADMINISTRATOR), "vamas")[0]["action"] == "reopened"
    assert log(at(ASSESSOR), CORRECTED)[:-1] == before


def test_a_cycle_that_was_ready_is_published_and_corrected(at: At) -> None:
    assert publish(at(PUBLISHER), READY, "First publication") == 1
    assert grades(at(PUBLISHER), READY) == {
        FIRST: ("Gold", None),
        SECOND: (None, "Licence ended"),
        THIRD: ("B", None),
    }
    version = reopen(at(PUBLISHER), READY, THIRD, "Read wrongly").version
    entry = progress(at(ASSESSOR), READY)[THIRD][0].entry
    better = entry.scores["1.2"].model_copy(update={"points": entry.scores["1.2"].points + 1})
    said = entry.scores["2.1"].model_copy(update={"note": "Nobody has come home yet"})
    changed = entry.model_copy(update={"scores": {**entry.scores, "1.2": better, "2.1": said}})
    save(at(ASSESSOR), READY, THIRD, changed, version)
    submit(at(ASSESSOR), READY, [THIRD])
    approve(at(REVIEWER), READY, THIRD, independent=True)
    record_decision(at(REVIEWER), READY, "Binh", "Corrected")
    assert publish(at(PUBLISHER), READY, "Correction", reason="Read wrongly") == 2
    assert grades(at(PUBLISHER), READY)[THIRD] == ("A", None)


def test_a_published_cycle_is_restored(at: At) -> None:
    assert grades(at(PUBLISHER), CORRECTED)[FIRST] == ("C", None)
    assert undo(at(PUBLISHER), CORRECTED, "The correction was wrong") == 3
    assert grades(at(PUBLISHER), CORRECTED)[FIRST] == ("A", None)


def test_what_waited_is_published_when_its_time_has_come(at: At) -> None:
    publisher = at(PUBLISHER)
    assert release_due(publisher) == []
    later = replace(publisher, now=lambda: datetime(2031, 1, 1, 0, 0, 1, tzinfo=UTC))
    assert release_due(later) == [f"{WAITING}-r1"]
    assert release_due(later) == []
    assert grades(publisher, WAITING) == {FIRST: ("5", None), SECOND: (None, "Licence ended")}


def test_an_open_cycle_is_gone_on_with(at: At) -> None:
    typed = kept(at(ASSESSOR), OPEN, FIRST)
    assert typed is not None
    (entry, unread), version = (typed[0].entry, typed[0].unread), typed[1]
    assert unread == {}
    assert (entry.note, sorted(entry.scores), version) == ("Đang gõ dở", ["1.1", "1.2"], 0)
    drop_kept(at(ASSESSOR), OPEN, FIRST)
    complete = progress(at(ASSESSOR), OPEN)[SECOND][0].entry
    save(at(ASSESSOR), OPEN, FIRST, complete, version)
    save(at(ASSESSOR), OPEN, THIRD, complete, progress(at(ASSESSOR), OPEN)[THIRD][0].version)
    submit(at(ASSESSOR), OPEN, [FIRST, THIRD])
    begin_review(at(ADMINISTRATOR), OPEN)
    with pytest.raises(Refused, match="conflict"):
        approve(at(SECOND_REVIEWER), OPEN, SECOND, independent=True)
    with pytest.raises(NotPermitted):
        approve(at(ASSESSOR), OPEN, FIRST, independent=True)
    assert send_back(at(REVIEWER), OPEN, SECOND, "Read the report again").state == "returned"


def test_of_what_was_saved_before_the_last_version_is_known(tmp_path: Path) -> None:
    """Records of the release before kept no versions: two files of `records/tables` had been applied."""
    path, before = tmp_path / "records.sqlite", tmp_path / "before"
    shutil.copyfile(EARLIER / "dcd281b" / "records.sqlite", path)
    before.mkdir()
    for file in migration_files(TABLES)[:2]:
        shutil.copyfile(file, before / file.name)
    Store(path, before).damage()
    with closing(sqlite3.connect(path)) as opened:
        where = "WHERE cycle_id = ? AND agency_id = ?"
        opened.execute(f"UPDATE assessment SET body = '{{' {where}", (OPEN, FIRST))
        opened.commit()
    with Store(path).reading() as records:
        others = [row for row in records.all("assessment") if row["body"] != "{"]
        assert others
        for row in others:
            entry, key = ASSESSMENT.read(row["body"]).entry, (row["cycle_id"], row["agency_id"])
            assert saved_in(records, *key, row["version"]) == entry
            assert saved_in(records, *key, row["version"] + 1) == entry
            if row["version"] > 1:
                assert saved_in(records, *key, row["version"] - 1) is None
        # One damaged body keeps nobody from all the others.
        assert saved_in(records, OPEN, FIRST, 1) is None
