"""From an open cycle to a publication, its correction and its undo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from trial import ADMINISTRATOR, ASSESSOR, LISTED, METHOD, PUBLISHER, REVIEWER, entry

from conduct.assessing import save, save_all, submit
from conduct.assessment import Entry, Score
from conduct.desk import Desk, put_assessment
from conduct.log import log
from conduct.planning import begin_review, cycles_of, progress
from conduct.publishing import publish, scheduled, undo, withdraw_scheduled
from conduct.refusal import Refused
from conduct.register import set_licence
from conduct.releasing import release_due
from conduct.replying import enter_reply
from conduct.reviewing import approve, record_decision, reopen
from figures.of_scorecard import agencies_called, licence_told
from records.people import CODE
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import Rows, add_revision, published_rows, revisions
from warehouse.schema import tables
from words import say

FIRST, SECOND = "vamas-first-agency", "vamas-second-agency"
At = Callable[[str], Desk]


def grades(lake: Lake, cycle_id: str, revision: int) -> dict[str, tuple[object, object, object]]:
    """Return grade, percent and reason for not being ranked of every agency, as published."""
    key = revisions(lake, cycle_id)[revision - 1]["publication_id"]
    return {
        row["agency_id"]: (row["grade"], row["percent"], row["not_eligible"])
        for row in published_rows(lake, key)["ranking_grade"]
    }


def code(at: At, who: str) -> str:
    """Return the code by which a person is named in public."""
    with at(who).reading() as records:
        assert CODE.fullmatch(records.people.code(who))
        return records.people.code(who)


def correct(at: At, cycle_id: str, agency_id: str, changed: Entry, version: int) -> int:
    """Take an agency of a published cycle through a correction and return the new revision."""
    reopened = reopen(at(PUBLISHER), cycle_id, agency_id, "The inspection was read wrongly")
    assert reopened.version == version
    save(at(ASSESSOR), cycle_id, agency_id, changed, version)
    submit(at(ASSESSOR), cycle_id, [agency_id])
    approve(at(REVIEWER), cycle_id, agency_id, independent=True)
    record_decision(at(REVIEWER), cycle_id, "Binh; Chi", "Corrected")
    return publish(at(PUBLISHER), cycle_id, "Correction", reason="The inspection was read wrongly")


def test_a_publication_shows_computed_grades_and_who_is_barred(lake: Lake, published_once: str) -> None:
    # First: fees (8 + 2*5) / 20 = 90 %, return 75 %, weights 3 and 1: 86.25 %. Second is barred.
    assert grades(lake, published_once, 1) == {
        FIRST: ("A", 86.25, None),
        SECOND: (None, None, "Fees are kept secret"),
    }


def test_a_correction_and_an_undo_of_it_are_new_revisions_and_the_old_ones_stay(
    lake: Lake, published: str, at_desk: At
) -> None:
    snapshot = lake.latest()
    assert correct(at_desk, published, FIRST, entry(4, 1, 3), 4) == 2
    assert grades(lake, published, 1)[FIRST] == ("A", 86.25, None)
    assert grades(lake, published, 2)[FIRST] == ("C", 41.25, None)
    frozen = lake.table("ranking_publication", snapshot)
    frozen = frozen[frozen["cycle_id"] == published]
    assert list(frozen["revision"]) == [1]
    changes = lake.table("ranking_change", lake.latest())
    changes = changes[changes["publication_id"] == f"{published}-r2"]
    assert set(changes["subject_of_change"]) == {"grade", "1.1", "1.2"}
    assert set(changes["who"]) == {code(at_desk, ASSESSOR), code(at_desk, REVIEWER)}
    assert [one.state for one in cycles_of(at_desk(ADMINISTRATOR), "vamas")] == ["corrected"]
    assert undo(at_desk(PUBLISHER), published, "The correction was wrong") == 3
    assert grades(lake, published, 3) == grades(lake, published, 1)
    last = revisions(lake, published)[-1]
    assert (last["kind"], last["restores"], last["author"]) == ("undo", 1, code(at_desk, PUBLISHER))
    with pytest.raises(Refused, match="Not everything is approved"):
        publish(at_desk(PUBLISHER), published, "Again", reason="Again")


def test_a_licence_number_is_published_with_a_revision_found_and_undone(
    lake: Lake, plan: Callable[..., str], at_desk: At
) -> None:
    licensed, number = "vamas-licensed-agency", "771/LĐTBXH-GP"
    published = plan("Licensed Agency", method=LISTED)
    save(at_desk(ASSESSOR), published, licensed, Entry(grade="5"), 0)
    submit(at_desk(ASSESSOR), published, [licensed])
    begin_review(at_desk(ADMINISTRATOR), published)
    approve(at_desk(REVIEWER), published, licensed, independent=True)
    record_decision(at_desk(REVIEWER), published, "Binh", "As listed")
    publish(at_desk(PUBLISHER), published, "First publication")
    set_licence(at_desk(ASSESSOR), "vamas", licensed, number)
    record_decision(at_desk(REVIEWER), published, "Binh", "Licence numbers are named")
    assert publish(at_desk(PUBLISHER), published, "Licences", reason="Asked for") == 2
    changes = lake.table("ranking_change", lake.latest())
    changes = changes[changes["publication_id"] == f"{published}-r2"]
    assert changes[["subject_of_change", "after"]].to_numpy().tolist() == [["licence", f"licence: {number}"]]
    ask = partial(lake.ask, snapshot=lake.latest())
    assert licence_told(ask, f"vamas/{licensed}") == say("scorecard.licence", number=number)
    assert agencies_called(ask, number) == agencies_called(ask, number.casefold()) == [f"vamas/{licensed}"]
    entries = ask("search_entries")
    assert entries[entries["detail"].str.contains(number, na=False)]["id"].tolist() == [f"vamas/{licensed}"]
    # A revision that takes the number back gives no assessment back: nothing of it was assessed anew.
    undo(at_desk(PUBLISHER), published, "Not agreed with the agency")
    (row,) = published_rows(lake, f"{published}-r3")["ranking_agency"]
    assert row["licence"] is None
    assert {one.state for one, _ in progress(at_desk(ADMINISTRATOR), published).values()} == {"approved"}


def test_the_first_publication_cannot_be_undone(published_once: str, at_desk: At) -> None:
    with pytest.raises(Refused, match="no earlier revision"):
        undo(at_desk(PUBLISHER), published_once, "Too early")


def test_what_was_submitted_before_with_nothing_that_applies_is_refused_in_review(
    plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = plan("First Agency")
    nothing = Entry(
        scores={one.indicator_id: Score(applicable=False, note="No") for one in METHOD.indicators}
    )
    saved = save(at_desk(ASSESSOR), cycle_id, FIRST, nothing, 0)
    with pytest.raises(Refused, match="not eligible"):
        submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    with at_desk(ASSESSOR).writing() as records:
        put_assessment(records, saved.model_copy(update={"state": "submitted"}))
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    with pytest.raises(Refused, match="has no grade"):
        approve(at_desk(REVIEWER), cycle_id, FIRST, independent=True)


def test_a_method_that_keeps_its_points_publishes_grades_only(
    plan: Callable[..., str], at_desk: At, lake: Lake
) -> None:
    cycle_id = plan("First Agency", method=METHOD.model_copy(update={"publishes_points": False}))
    save_all(at_desk(ASSESSOR), cycle_id, {FIRST: (entry(10, 5, 4), 0)})
    submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    approve(at_desk(REVIEWER), cycle_id, FIRST, independent=True)
    record_decision(at_desk(REVIEWER), cycle_id, "Binh", "Agreed")
    publish(at_desk(PUBLISHER), cycle_id, "Grades only")
    assert grades(lake, cycle_id, 1) == {FIRST: ("A", None, None)}
    assert published_rows(lake, f"{cycle_id}-r1")["ranking_score"] == []


def test_nothing_changed_is_nothing_to_publish(published_once: str, at_desk: At) -> None:
    record_decision(at_desk(REVIEWER), published_once, "Binh", "Again")
    with pytest.raises(Refused, match="Nothing differs"):
        publish(at_desk(PUBLISHER), published_once, "Again", reason="No reason")


def ready(plan: Callable[..., str], at: At) -> str:
    """Bring a cycle with one agency to where it can be published."""
    cycle_id = plan("First Agency")
    save_all(at(ASSESSOR), cycle_id, {FIRST: (entry(10, 5, 4), 0)})
    submit(at(ASSESSOR), cycle_id, [FIRST])
    begin_review(at(ADMINISTRATOR), cycle_id)
    approve(at(REVIEWER), cycle_id, FIRST, independent=True)
    record_decision(at(REVIEWER), cycle_id, "Binh", "Agreed")
    return cycle_id


def test_an_embargo_holds_what_was_approved_until_its_time(
    lake: Lake, plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = ready(plan, at_desk)
    publisher = at_desk(PUBLISHER)
    due = publisher.now() + timedelta(hours=1)
    publish(publisher, cycle_id, "At noon", due=due)
    assert scheduled(publisher, cycle_id) == due.isoformat()
    with pytest.raises(Refused, match="waits for its time"):
        publish(publisher, cycle_id, "Now")
    assert release_due(publisher) == []
    assert revisions(lake, cycle_id) == []
    later = replace(publisher, now=lambda: due + timedelta(seconds=1))
    assert release_due(later) == [f"{cycle_id}-r1"]
    assert release_due(later) == []
    assert revisions(lake, cycle_id)[0]["published_at"] == later.at()


def test_a_waiting_publication_can_be_withdrawn(lake: Lake, plan: Callable[..., str], at_desk: At) -> None:
    cycle_id = ready(plan, at_desk)
    publisher = at_desk(PUBLISHER)
    publish(publisher, cycle_id, "At noon", due=publisher.now() + timedelta(hours=1))
    withdraw_scheduled(publisher, cycle_id)
    assert publish(publisher, cycle_id, "Now") == 1
    assert len(revisions(lake, cycle_id)) == 1


def test_a_list_of_grades_is_published_without_scores(
    lake: Lake, plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = plan("First Agency", "Second Agency", method=LISTED)
    with pytest.raises(Refused, match="not a grade of this scale"):
        save(at_desk(ASSESSOR), cycle_id, FIRST, Entry(grade="7"), 0)
    entries = {FIRST: (Entry(grade="5"), 0), SECOND: (Entry(not_eligible="Licence ended"), 0)}
    save_all(at_desk(ASSESSOR), cycle_id, entries)
    submit(at_desk(ASSESSOR), cycle_id, [FIRST, SECOND])
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    for agency in (FIRST, SECOND):
        approve(at_desk(REVIEWER), cycle_id, agency, independent=True)
    record_decision(at_desk(REVIEWER), cycle_id, "Binh", "As the council decided")
    publish(at_desk(PUBLISHER), cycle_id, "List of the council")
    assert grades(lake, cycle_id, 1) == {FIRST: ("5", None, None), SECOND: (None, None, "Licence ended")}


def test_the_panel_may_give_another_grade_with_its_reason(
    lake: Lake, plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = plan("First Agency")
    save_all(at_desk(ASSESSOR), cycle_id, {FIRST: (entry(10, 5, 4), 0)})
    submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    with pytest.raises(Refused, match="Say why"):
        approve(at_desk(REVIEWER), cycle_id, FIRST, independent=True, decided_grade="Gold")
    approve(at_desk(REVIEWER), cycle_id, FIRST, True, "Gold", "Best for three cycles")
    record_decision(at_desk(REVIEWER), cycle_id, "Binh", "Gold for one")
    publish(at_desk(PUBLISHER), cycle_id, "With a decision")
    assert grades(lake, cycle_id, 1)[FIRST] == ("Gold", 100.0, None)


def test_the_published_snapshot_alone_reproduces_the_result(lake: Lake, published_once: str) -> None:
    rows = published_rows(lake, f"{published_once}-r1")
    weights = {row["number"]: Decimal(row["weight"]) for row in rows["ranking_subject"]}
    most = {row["indicator_id"]: row for row in rows["ranking_indicator"]}
    share = {}
    for subject in weights:
        own = [one for one in rows["ranking_score"] if one["agency_id"] == FIRST]
        own = [one for one in own if most[one["indicator_id"]]["subject"] == subject]
        weigh = [Decimal(most[one["indicator_id"]]["weight"]) for one in own]
        got = sum(Decimal(one["points"]) * by for one, by in zip(own, weigh, strict=True))
        top = sum(Decimal(most[one["indicator_id"]]["most"]) * by for one, by in zip(own, weigh, strict=True))
        share[subject] = got / top
    result = sum(share[name] * weight for name, weight in weights.items()) / sum(weights.values()) * 100
    assert result == Decimal("86.25")
    scale = sorted(rows["ranking_scale"], key=lambda row: int(row["position"]))
    assert [row["grade"] for row in scale] == list(METHOD.grades)


def test_a_reply_stands_beside_the_grade_and_an_outcome_needs_an_appeal(
    lake: Lake, published: str, at_desk: At
) -> None:
    publisher = at_desk(PUBLISHER)
    with pytest.raises(Refused, match="no appeal"):
        enter_reply(publisher, published, SECOND, "outcome", "Rejected")
    enter_reply(publisher, published, SECOND, "appeal", "We do publish our fees", "2026-11-02")
    enter_reply(publisher, published, SECOND, "outcome", "Upheld in part", "2026-11-09")
    rows = lake.table("ranking_reply", lake.latest())
    assert list(rows[rows["cycle_id"] == published]["kind"]) == ["appeal", "outcome"]


def test_the_log_of_a_cycle_tells_who_did_what(published_once: str, at_desk: At) -> None:
    rows = log(at_desk(ASSESSOR), published_once)
    done = [(row["who"], row["action"]) for row in rows]
    assert (ASSESSOR, "entered: 1.1") in done
    assert (REVIEWER, "approved") in done
    assert done[-1] == (PUBLISHER, "publication: revision 1")


def test_no_address_of_a_person_is_published_and_every_column_is_given(
    at_desk: At, published: str, lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: dict[str, list[dict[str, object]]] = {}

    def kept(location: Location, rows: Rows, *rest: Any) -> int:
        given.update({table: [dict(row) for row in each] for table, each in rows.items()})
        return add_revision(location, rows, *rest)

    monkeypatch.setattr("conduct.publishing.add_revision", kept)
    correct(at_desk, published, FIRST, entry(4, 1, 3), 4)
    # A column of a published table that no revision writes would stay empty for ever, and nobody would know.
    for table, rows in given.items():
        columns = {column.name for column in tables()[table].columns}
        assert [columns ^ row.keys() for row in rows if columns ^ row.keys()] == [], table
    enter_reply(at_desk(PUBLISHER), published, FIRST, "statement", "We changed our contracts", "2026-11-02")
    for table in tables():
        if table.startswith("ranking_"):
            written = lake.table(table, lake.latest()).astype(str)
            assert not written.apply(lambda column: column.str.contains("@")).any(axis=None), table
    assert not any("@" in one.author for one in lake.snapshots())
