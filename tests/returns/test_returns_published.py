"""A return is published whole, by several people, and corrected and undone as a new version."""

from typing import Any

import pytest
from ministry import (
    ADMINISTRATOR,
    FIRST,
    ORGANISATION,
    PUBLISHER,
    REPORTER,
    REVIEWER,
    At,
    a_return,
    approved,
    cell,
    published,
)

from conduct.desk import Desk
from conduct.membership import add_association, add_member
from conduct.refusal import NotPermitted, Refused
from conduct.roles import Role
from records import journal
from returns import drafts
from returns.expecting import expect
from returns.model import Cell
from returns.preview import differences, preview
from returns.publishing import cell_rows, publish, undo
from warehouse import returns as kept
from warehouse.checking import CheckFailed
from warehouse.commit import append_rows, replace_tables, writing
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import Rows
from warehouse.schema import tables

KEY = ("prey-veng", "2031-01")


def test_what_is_published_comes_back_cell_by_cell_and_summed(
    at_desk: At, lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    def every_column_given(location: Location, rows: Rows, *rest: Any) -> int:
        for table, written in rows.items():
            columns = {column.name for column in tables()[table].columns}
            assert [columns ^ row.keys() for row in written if columns ^ row.keys()] == [], table
        return append_rows(location, rows, *rest)

    # A column of a published table that no return writes would stay empty for ever, and nobody would know.
    monkeypatch.setattr("warehouse.returns.append_rows", every_column_given)
    published(at_desk, FIRST)
    (version,) = kept.versions(lake, *KEY)
    assert (version["return_id"], version["kind"]) == ("prey-veng-2031-01-v1", "return")
    assert version["locator"] == "January"
    cells = {
        (one["locator"], one["value"], one["without_number"])
        for one in kept.cells(lake, version["return_id"])
    }
    assert cells == {
        ("January!C4", 31, None),
        ("January!D4", 12, None),
        ("January!C5", 9, None),
        ("January!D5", None, "dash"),
    }
    sums = {(one["split"], one["category"], one["sex"]): one for one in kept.sums(lake, version["return_id"])}
    whole = sums["none", "all", "all"]
    assert (whole["value"], whole["basis"], whole["cells"], whole["without_number"]) == (52, "added up", 4, 1)
    assert sums["category", "wages", "all"]["value"] == 43
    assert sums["category and sex", "wages", "male"]["locator"] == "January!D4"


def test_a_count_below_the_threshold_is_in_no_sum_that_pages_read(at_desk: At, lake: Lake) -> None:
    few = cell(3, "January!C5", sex="female", category="documents")
    published(at_desk, a_return(*FIRST.cells[:2], few))
    hidden = {
        (one["split"], one["category"]): one["hidden"]
        for one in kept.sums(lake, "prey-veng-2031-01-v1")
        if one["hidden"]
    }
    assert hidden["category", "documents"] == "small"
    # The whole is 46: with it, the 43 about wages would tell that 3 are left.
    assert "protects a small one" in hidden.values()
    assert all(one["value"] is None for one in kept.sums(lake, "prey-veng-2031-01-v1") if one["hidden"])


def summed(*cells: Cell) -> list[dict[str, object]]:
    return [one for one in kept.summed(cell_rows("x-2031-01-v1", cells)) if one["split"] == "none"]


def test_a_stated_total_is_taken_and_never_added_to_its_parts() -> None:
    (whole,) = summed(cell(4, sex="female"), cell(5, sex="male"), cell(10))
    assert (whole["value"], whole["basis"]) == (10, "stated")


def test_parts_along_two_divisions_are_not_added_to_each_other() -> None:
    (whole,) = summed(
        cell(4, sex="female"), cell(5, sex="male"), cell(6, destination="SGP"), cell(3, destination="MYS")
    )
    assert whole["value"] == 9


def test_a_total_without_a_number_is_made_of_its_parts() -> None:
    (whole,) = summed(cell(None), cell(4, sex="female"), cell(5, sex="male"))
    assert (whole["value"], whole["basis"]) == (9, "added up")


def test_each_act_needs_its_role_and_a_second_person(at_desk: At, lake: Lake) -> None:
    for who in (REVIEWER, PUBLISHER):
        with pytest.raises(NotPermitted):
            drafts.take_in(at_desk(who), ORGANISATION, [FIRST], b"file")
    drafts.take_in(at_desk(REPORTER), ORGANISATION, [FIRST], b"file")
    with pytest.raises(Refused, match="Prey Veng, January 2031 is not approved"):
        publish(at_desk(PUBLISHER), ORGANISATION, [KEY], "As returned")
    machine = Desk(at_desk("").store, lake, "operator", operator=True)
    # A colleague who brings the same month otherwise does not put the first one's work aside unseen.
    add_member(machine, ORGANISATION, PUBLISHER, Role.REPORTER)
    with pytest.raises(Refused, match="taken in by rani"):
        drafts.take_in(at_desk(PUBLISHER), ORGANISATION, [a_return(cell(7))], b"another file")
    drafts.send_for_review(at_desk(REPORTER), ORGANISATION, *KEY)
    add_member(machine, ORGANISATION, REPORTER, Role.REVIEWER)
    with pytest.raises(Refused, match="Prey Veng, January 2031 was taken in"):
        drafts.approve(at_desk(REPORTER), ORGANISATION, *KEY)
    drafts.approve(at_desk(REVIEWER), ORGANISATION, *KEY)
    with pytest.raises(NotPermitted):
        publish(at_desk(REVIEWER), ORGANISATION, [KEY], "As returned")
    with pytest.raises(Refused, match="Prey Veng, January 2031 is approved: this cannot"):
        drafts.take_in(at_desk(REPORTER), ORGANISATION, [FIRST], b"another file")


def test_what_is_given_back_says_why_and_can_be_taken_in_again(at_desk: At) -> None:
    approved(at_desk, FIRST)
    drafts.give_back(at_desk(PUBLISHER), ORGANISATION, *KEY, "C4 is the total of the year")
    (draft,) = drafts.drafts(at_desk(REPORTER), ORGANISATION)
    assert (draft.state, draft.remark) == ("given back", "C4 is the total of the year")
    approved(at_desk, a_return(cell(7)))


def test_a_correction_needs_a_reason_and_leaves_the_first_version_as_it_was(at_desk: At, lake: Lake) -> None:
    first = published(at_desk, FIRST)
    corrected = a_return(*FIRST.cells[:1], cell(21, "January!D4", sex="male", category="wages"))
    (shown,) = [preview(at_desk(REPORTER), ORGANISATION, corrected)]
    assert (shown.version, len(shown.changes)) == (2, 3)
    with pytest.raises(Refused, match="of Prey Veng, January 2031 is published"):
        published(at_desk, corrected)
    publish(at_desk(PUBLISHER), ORGANISATION, [KEY], "Corrected", "A line was skipped")
    assert [one["kind"] for one in kept.versions(lake, *KEY)] == ["return", "correction"]
    assert len(kept.cells(lake, "prey-veng-2031-01-v1")) == 4
    assert len(lake.table("complaint_return", first)) == 1
    changed = differences(at_desk(REVIEWER), ORGANISATION, *KEY, version=2)
    assert {(one.locator, one.before, one.after) for one in changed} == {
        ("January!D4", "12", "21"), ("January!C5", "9", ""), ("January!D5", "a dash", ""),
    }  # fmt: skip


def test_an_undo_is_a_version_with_the_numbers_of_the_one_before(at_desk: At, lake: Lake) -> None:
    published(at_desk, FIRST)
    with pytest.raises(Refused, match="Prey Veng, January 2031 has no earlier"):
        undo(at_desk(PUBLISHER), ORGANISATION, *KEY, "A mistake")
    published(at_desk, a_return(cell(9)), "Better known")
    undo(at_desk(PUBLISHER), ORGANISATION, *KEY, "A mistake")
    versions = kept.versions(lake, *KEY)
    assert [(one["kind"], one["restores"]) for one in versions][2] == ("undo", 1)
    assert differences(at_desk(REVIEWER), ORGANISATION, *KEY, version=3)
    assert _numbers(lake, 3) == _numbers(lake, 1)


def _numbers(lake: Lake, version: int) -> list[tuple[object, object]]:
    return [(one["locator"], one["value"]) for one in kept.cells(lake, f"prey-veng-2031-01-v{version}")]


def test_who_publishes_the_same_again_is_told_so(at_desk: At) -> None:
    published(at_desk, FIRST)
    with pytest.raises(Refused, match="Prey Veng, January 2031 says what"):
        published(at_desk, FIRST, "Once more")


def test_months_are_published_together_in_one_commit(at_desk: At, lake: Lake) -> None:
    before = len(lake.snapshots())
    keys = [approved(at_desk, a_return(cell(9), month=month)) for month in ("2031-01", "2031-02")]
    keys.append(approved(at_desk, a_return(centre_id="kandal")))
    publish(at_desk(PUBLISHER), ORGANISATION, keys, "The first quarter")
    assert len(lake.snapshots()) == before + 1
    nil = kept.versions(lake, "kandal", "2031-01")[0]
    assert (nil["completeness"], kept.cells(lake, nil["return_id"])) == ("nil", [])


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (a_return(cell(1), centre_id="battambang"), r"Those expected: Kandal \(kandal\), Prey Veng"),
        (a_return(cell(1), month="2031-04"), "has not begun"),
        (a_return(cell(1), month="2031-13"), "is no month"),
    ],
)
def test_what_nobody_expects_is_refused(at_desk: At, content: object, told: str) -> None:
    with pytest.raises(Refused, match=told):
        drafts.take_in(at_desk(REPORTER), ORGANISATION, [content], b"file")  # type: ignore[list-item]


def test_what_breaks_the_rules_of_the_data_is_refused_with_its_cell(at_desk: At, lake: Lake) -> None:
    before = lake.latest()
    with pytest.raises(Refused, match="ATL"):
        published(at_desk, a_return(cell(9, destination="ATL")))
    with pytest.raises(Refused, match="return_cells_sound"):
        published(at_desk, a_return(cell(9), cell(8), month="2031-02"))
    assert lake.latest() == before


def test_sums_that_are_not_those_of_the_cells_are_refused(at_desk: At, lake: Lake) -> None:
    published(at_desk, FIRST)
    with writing(lake.location) as connection:
        connection.execute("UPDATE return_summary SET value = 53 WHERE value = 52")
    row = {**kept.expectations(lake)[0], "version": 2}
    append_rows(lake.location, {"return_expectation": [row]}, "tests", "others are not looked at", {})
    wrong = kept.versions(lake, *KEY)[0] | {"return_id": "prey-veng-2031-01-v2", "version": 2}
    wrong |= {"kind": "correction", "reason": "a test"}
    cells = [{**one, "return_id": wrong["return_id"]} for one in kept.cells(lake, "prey-veng-2031-01-v1")]
    rows = {"complaint_return": [wrong], "complaint_return_cell": cells}
    with pytest.raises(CheckFailed, match="returns_summed"):
        append_rows(lake.location, rows, "tests", "no sums", {})


def test_a_build_keeps_what_was_returned(at_desk: At, lake: Lake) -> None:
    published(at_desk, FIRST)
    fewer = lake.table("not_available", lake.latest()).head(0)
    assert replace_tables(lake.location, {"not_available": fewer}, "tests", "built", {}) > 0
    assert len(kept.cells(lake, "prey-veng-2031-01-v1")) == 4


@pytest.mark.parametrize("centre", ["prey-veng", "one"])
def test_nobody_takes_a_centre_of_another_organisation_or_country(
    centre: str, at_desk: At, lake: Lake
) -> None:
    machine = Desk(at_desk(ADMINISTRATOR).store, lake, "operator", operator=True)
    add_association(machine, "elsewhere", "Ministry of Human Resources", "MYS", "")
    add_member(machine, "elsewhere", ADMINISTRATOR, Role.ADMINISTRATOR)
    with pytest.raises(Refused, match="another organisation or another country"):
        expect(at_desk(ADMINISTRATOR), "elsewhere", centre, "Ours", "2031-01", 10)
    assert kept.expectations(lake, "elsewhere") == []
    expect(at_desk(ADMINISTRATOR), ORGANISATION, centre, "Ours", "2031-02", 10)


def test_the_journal_tells_each_act_and_holds(at_desk: At) -> None:
    published(at_desk, FIRST)
    with at_desk(REPORTER).reading() as records:
        told = [(row["action"], row["who"]) for row in records.all("journal", cycle_id="prey-veng-2031-01")]
        assert not list(journal.broken(records))
    assert told == [
        ("return taken in", REPORTER),
        ("return sent for review", REPORTER),
        ("return approved", REVIEWER),
        ("return published", PUBLISHER),
    ]
