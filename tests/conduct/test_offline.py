"""A workbook's whole way: taken away, filled in, looked through, decided about, taken over."""

import io
import unicodedata
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from database import address
from openpyxl.worksheet.worksheet import Worksheet
from trial import ADMINISTRATOR, ASSESSOR, LISTED, METHOD, OUTSIDER, REVIEWER, entry
from typer.testing import CliRunner

from conduct.__main__ import app
from conduct.assessing import save, save_all, submit
from conduct.assessment import Assessment, Entry
from conduct.desk import Desk, assessments_of
from conduct.importing import NEW
from conduct.licence import LONGEST
from conduct.log import log
from conduct.planning import add_to_cycle
from conduct.refusal import ChangedMeanwhile, NotPermitted, Refused
from conduct.register import add_agency, licences, set_licence, spellings
from records.store import Store
from warehouse.lake import Lake
from words import say
from workbooks.offline import Offer, accept, look_through, workbook_of

FIRST, SECOND, THIRD = "vamas-first-agency", "vamas-second-agency", "vamas-third-agency"
NAMES = ("First Agency", "Second Agency", "Third Agency")
At = Callable[[str], Desk]
Plan = Callable[..., str]


def saved(desk: Desk, cycle_id: str) -> dict[str, Assessment]:
    with desk.reading() as records:
        return assessments_of(records, cycle_id)


def columns(sheet: Worksheet) -> dict[str, int]:
    """Return the column of each heading; the headings stand in the second row."""
    return {str(cell.value): cell.column for cell in sheet[2] if cell.value}


def filled(data: bytes, sheet: str, by_agency: Mapping[str, Mapping[str, object]]) -> bytes:
    """Fill in cells by agency and heading; an agency that has no row gets a new one."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    page = book[sheet]
    at = columns(page)
    for name, values in by_agency.items():
        rows = [row for row in range(3, page.max_row + 1) if page.cell(row, at["Agency"]).value == name]
        empty = next(row for row in range(3, page.max_row + 2) if not page.cell(row, at["Agency"]).value)
        for row in rows or [empty]:
            page.cell(row, at["Agency"]).value = name
            for heading, value in values.items():
                cell = page.cell(row, at[heading])
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def graded(data: bytes, **grades: object) -> bytes:
    """Fill in the grades of a list by the first word of each agency."""
    return filled(data, "Agencies", {f"{name} Agency": {"Grade": grade} for name, grade in grades.items()})


def test_what_was_filled_in_is_looked_through_and_taken_over(at_desk: At, plan: Plan) -> None:
    cycle_id = plan(*NAMES)
    desk = at_desk(ASSESSOR)
    data = filled(
        workbook_of(desk, cycle_id),
        "Scores",
        {"First Agency": {"Points": "3,5", "Evidence": "inspection; media", "Note": "seen"}},
    )
    offer = look_through(desk, cycle_id, data, "filled.xlsx")
    assert offer.acceptable
    assert offer.doubtful == ()
    assert {one.agency_id for one in offer.changes} == {FIRST}
    assert all(one.entry == Entry() for one in saved(desk, cycle_id).values())
    accept(desk, cycle_id, offer)
    scores = saved(desk, cycle_id)[FIRST].entry.scores
    assert {name: score.points for name, score in scores.items()} == dict.fromkeys(
        ("1.1", "1.2", "2.1"), Decimal("3.5")
    )
    assert scores["1.1"].evidence == ("inspection", "media")
    assert scores["1.1"].assessor == ASSESSOR
    assert look_through(desk, cycle_id, data, "filled.xlsx").changes == ()


def test_a_workbook_that_was_only_taken_away_changes_nothing(at_desk: At, plan: Plan) -> None:
    cycle_id = plan(*NAMES)
    desk = at_desk(ASSESSOR)
    save(desk, cycle_id, FIRST, entry(8, 5, 3), 0)
    offer = look_through(desk, cycle_id, workbook_of(desk, cycle_id), "same.xlsx")
    assert (offer.changes, offer.doubtful, offer.acceptable) == ((), (), True)
    accept(desk, cycle_id, offer)
    assert {key: one.version for key, one in saved(desk, cycle_id).items()} == {FIRST: 1, SECOND: 0, THIRD: 0}


def test_licence_numbers_come_with_a_workbook_and_another_one_is_asked_about(at_desk: At, plan: Plan) -> None:
    cycle_id = plan(*NAMES, method=LISTED)
    desk = at_desk(ASSESSOR)
    given = {"First Agency": {"Licence number": "35/LĐTBXH-GP"}, "Second Agency": {"Licence number": "36"}}
    data = filled(workbook_of(desk, cycle_id), "Agencies", given)
    accept(desk, cycle_id, look_through(desk, cycle_id, data, "list.xlsx"))
    assert licences(desk, "vamas") == {FIRST: "35/LĐTBXH-GP", SECOND: "36", THIRD: ""}
    assert look_through(desk, cycle_id, workbook_of(desk, cycle_id), "same.xlsx").changes == ()
    # A colleague corrects one number, and takes another away; the old workbook comes back.
    set_licence(desk, "vamas", FIRST, "37/LĐTBXH-GP")
    set_licence(desk, "vamas", SECOND, "")
    offer = look_through(desk, cycle_id, data, "list.xlsx")
    (doubt,) = offer.open
    assert (doubt.before, doubt.after) == ("37/LĐTBXH-GP", "35/LĐTBXH-GP")
    accept(desk, cycle_id, offer.deciding(leave_out=[FIRST]))
    assert licences(desk, "vamas") == {FIRST: "37/LĐTBXH-GP", SECOND: "36", THIRD: ""}
    wrong = filled(workbook_of(desk, cycle_id), "Agencies", {"Third Agency": {"Licence number": "none"}})
    (problem,) = look_through(desk, cycle_id, wrong, "list.xlsx").reading.problems
    assert problem.reason == say("conduct.bad_licence", most=LONGEST)


@pytest.fixture
def overtaken(at_desk: At, plan: Plan) -> tuple[str, bytes]:
    """Take a list away and fill it in, while somebody else saves the first two agencies."""
    cycle_id = plan(*NAMES, method=LISTED)
    desk = at_desk(ASSESSOR)
    data = graded(workbook_of(desk, cycle_id), First=5, Second=4, Third=3)
    meanwhile = {FIRST: (Entry(grade="2"), 0), SECOND: (Entry(grade="4"), 0)}
    save_all(desk, cycle_id, meanwhile)
    return cycle_id, data


def doubtful(offer: Offer) -> list[str]:
    """Return the agencies whose changes a person must decide about."""
    return [one.agency_id for one in offer.doubtful]


def grades(desk: Desk, cycle_id: str) -> list[str]:
    return [one.entry.grade for one in saved(desk, cycle_id).values()]


def test_an_older_workbook_takes_nothing_over_before_a_person_decides(
    at_desk: At, overtaken: tuple[str, bytes]
) -> None:
    cycle_id, data = overtaken
    desk = at_desk(ASSESSOR)
    offer = look_through(desk, cycle_id, data, "old.xlsx")
    assert doubtful(offer) == [FIRST], "the second has the values that are saved, the third is as it was"
    assert offer.name_of(FIRST) == "First Agency"
    assert not offer.acceptable
    with pytest.raises(Refused, match="1 value that others changed"):
        accept(desk, cycle_id, offer)
    assert grades(desk, cycle_id) == ["2", "4", ""]


def test_an_agency_is_left_as_it_is_saved_where_a_person_says_so(
    at_desk: At, overtaken: tuple[str, bytes]
) -> None:
    cycle_id, data = overtaken
    desk = at_desk(ASSESSOR)
    offer = look_through(desk, cycle_id, data, "old.xlsx", leave_out=[FIRST])
    assert offer.acceptable
    assert [one.agency_id for one in offer.taken] == [THIRD]
    accept(desk, cycle_id, offer)
    assert grades(desk, cycle_id) == ["2", "4", "3"]


def test_an_agency_is_overwritten_where_a_person_says_so(at_desk: At, overtaken: tuple[str, bytes]) -> None:
    cycle_id, data = overtaken
    desk = at_desk(ASSESSOR)
    accept(desk, cycle_id, look_through(desk, cycle_id, data, "old.xlsx", overwrite=[FIRST]))
    assert grades(desk, cycle_id) == ["5", "4", "3"]
    assert [row["before"] for row in log(desk, cycle_id) if row["action"] == "entered: grade"][-2:] == [
        "2",
        "",
    ]


def test_the_command_asks_for_the_same_decisions(
    at_desk: At,
    overtaken: tuple[str, bytes],
    store: Store,
    lake: Lake,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cycle_id, data = overtaken
    monkeypatch.setenv("COOPERATION_RECORDS", address(store))
    monkeypatch.setenv("COOPERATION_CATALOG", lake.location.catalog)
    monkeypatch.setenv("COOPERATION_DATA", str(lake.location.data))
    path = tmp_path / "old.xlsx"
    path.write_bytes(data)
    command = ["import", cycle_id, str(path), "--as", ASSESSOR]
    asked = CliRunner().invoke(app, command)
    assert asked.exit_code == 3
    assert f"--overwrite {FIRST}//grade" in asked.output
    assert "vamas-second-agency" not in asked.output
    assert CliRunner().invoke(app, [*command, "--leave", "vamas-frist-agency"]).exit_code == 1
    assert grades(at_desk(ASSESSOR), cycle_id) == ["2", "4", ""]
    assert CliRunner().invoke(app, [*command, "--leave", FIRST]).exit_code == 0
    assert grades(at_desk(ASSESSOR), cycle_id) == ["2", "4", "3"]
    assert CliRunner().invoke(app, [*command, "--overwrite", FIRST]).exit_code == 0
    assert grades(at_desk(ASSESSOR), cycle_id) == ["5", "4", "3"]


def test_who_says_both_leaves_what_is_saved(at_desk: At, overtaken: tuple[str, bytes]) -> None:
    cycle_id, data = overtaken
    desk = at_desk(ASSESSOR)
    accept(desk, cycle_id, look_through(desk, cycle_id, data, "old.xlsx", {}, [FIRST], [FIRST]))
    assert grades(desk, cycle_id)[0] == "2"


def test_a_decision_about_an_agency_that_the_workbook_has_not_is_refused(
    at_desk: At, overtaken: tuple[str, bytes]
) -> None:
    cycle_id, data = overtaken
    for choice in ({"overwrite": ["elsewhere"]}, {"leave_out": [""]}):
        with pytest.raises(Refused, match="not the key of a change"):
            look_through(at_desk(ASSESSOR), cycle_id, data, "old.xlsx", **choice)


def test_what_is_saved_between_the_decision_and_the_taking_over_is_not_overwritten(
    at_desk: At, overtaken: tuple[str, bytes]
) -> None:
    cycle_id, data = overtaken
    desk = at_desk(ASSESSOR)
    offer = look_through(desk, cycle_id, data, "old.xlsx", overwrite=[FIRST])
    save(desk, cycle_id, FIRST, Entry(grade="1"), 1)
    with pytest.raises(ChangedMeanwhile):
        accept(desk, cycle_id, offer)
    assert grades(desk, cycle_id) == ["1", "4", ""]


def test_an_agency_that_others_put_into_the_cycle_meanwhile_is_older_as_well(at_desk: At, plan: Plan) -> None:
    cycle_id = plan("First Agency", method=LISTED)
    desk = at_desk(ASSESSOR)
    data = filled(workbook_of(desk, cycle_id), "Agencies", {"Second Agency": {"Grade": 5}})
    key = add_agency(at_desk(ADMINISTRATOR), "vamas", "Second Agency")
    add_to_cycle(at_desk(ADMINISTRATOR), cycle_id, [key])
    assert look_through(desk, cycle_id, data, "new.xlsx").acceptable
    save(desk, cycle_id, key, Entry(grade="3"), 0)
    assert doubtful(look_through(desk, cycle_id, data, "new.xlsx")) == [key]


def test_an_assessment_that_was_handed_in_meanwhile_is_older_too(at_desk: At, plan: Plan) -> None:
    cycle_id = plan("First Agency", method=LISTED)
    desk = at_desk(ASSESSOR)
    save(desk, cycle_id, FIRST, Entry(grade="3", assessed_on="2024"), 0)
    data = graded(workbook_of(desk, cycle_id), First=5)
    submit(desk, cycle_id, [FIRST])
    assert doubtful(look_through(desk, cycle_id, data, "old.xlsx")) == [FIRST]


def test_of_an_older_workbook_only_the_lines_that_both_changed_are_asked_about(
    at_desk: At, plan: Plan
) -> None:
    cycle_id = plan("First Agency")
    desk = at_desk(ASSESSOR)
    began = save(desk, cycle_id, FIRST, entry(8, 5), 0)
    data = workbook_of(desk, cycle_id)
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book["Scores"]
    column = columns(sheet)
    for row in range(3, sheet.max_row + 1):
        points = {"1.1": 7, "2.1": 4}.get(sheet.cell(row, column["Indicator ID"]).value)
        if points is not None:
            sheet.cell(row, column["Points"]).value = points
    buffer = io.BytesIO()
    book.save(buffer)
    # A colleague saves other points of 1.1, and points of 1.2 that the workbook has as they were.
    save(desk, cycle_id, FIRST, entry(9, 4), began.version)
    offer = look_through(desk, cycle_id, buffer.getvalue(), "old.xlsx")
    assert [(one.indicator_id, one.before, one.after) for one in offer.changes] == [
        ("1.1", "9", "7"),
        ("2.1", "", "4"),
    ]
    assert [one.key for one in offer.doubtful] == [f"{FIRST}/1.1/points"]
    for choice, points in (("leave_out", 9), ("overwrite", 7)):
        decided = offer.deciding(**{choice: [f"{FIRST}/1.1/points"]})
        (incoming,) = decided.incoming
        given = {name: score.points for name, score in incoming.entry.scores.items()}
        assert given == {"1.1": Decimal(points), "1.2": Decimal(4), "2.1": Decimal(4)}
    accept(desk, cycle_id, offer.deciding(leave_out=[FIRST]))
    assert saved(desk, cycle_id)[FIRST].entry.scores["2.1"].points == Decimal(4)


def test_a_column_that_nobody_knows_is_a_question_before_anything_is_read(at_desk: At, plan: Plan) -> None:
    cycle_id = plan("First Agency")
    desk = at_desk(ASSESSOR)
    book = openpyxl.Workbook()
    for row in (("STT", "Agency", "Indicator ID", "Chấm lần 2"), (1, "First Agency", "1.1", 7)):
        book.active.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    offer = look_through(desk, cycle_id, buffer.getvalue(), "own.xlsx")
    assert [(one.heading, one.filled) for one in offer.reading.unknown] == [("Chấm lần 2", 1)]
    assert "points" in offer.reading.unknown[0].fields
    assert (offer.changes, offer.acceptable) == ((), False)
    with pytest.raises(Refused, match="Chấm lần 2"):
        accept(desk, cycle_id, offer)
    left = look_through(desk, cycle_id, buffer.getvalue(), "own.xlsx", columns={"Chấm lần 2": "leave"})
    assert (left.changes, left.acceptable) == ((), True)
    said = look_through(desk, cycle_id, buffer.getvalue(), "own.xlsx", columns={"Chấm lần 2": "points"})
    assert [(one.indicator_id, one.after) for one in said.changes] == [("1.1", "7")]


def made_elsewhere(*rows: tuple[object, ...]) -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["Agency", "Grade", "Version"])
    for row in rows:
        book.active.append(list(row))
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_a_workbook_made_elsewhere_claims_no_version(at_desk: At, plan: Plan) -> None:
    cycle_id = plan("First Agency", method=LISTED)
    desk = at_desk(ASSESSOR)
    save(desk, cycle_id, FIRST, Entry(grade="3"), 0)
    offer = look_through(desk, cycle_id, made_elsewhere(("First Agency", 5, "draft")), "list.xlsx")
    assert (offer.doubtful, offer.acceptable) == ((), True)
    assert [(one.before, one.after) for one in offer.changes] == [("3", "5")]


def test_names_in_pieces_are_known_and_doubtful_ones_wait_for_a_person(at_desk: At, plan: Plan) -> None:
    cycle_id = plan("Công ty Hòa Bình", "Công ty Sông Đà", method=LISTED)
    desk = at_desk(ASSESSOR)
    peace, river = saved(desk, cycle_id)
    pieces = unicodedata.normalize("NFD", "CÔNG TY HÒA BÌNH")
    data = made_elsewhere((pieces, 5), ("Cong ty Song Da JSC", 4), ("Zenith Manpower", 3))
    offer = look_through(desk, cycle_id, data, "list.xlsx")
    assert [row.agency_id for row in offer.reading.rows] == [peace, "", ""]
    assert list(offer.undecided) == ["Cong ty Song Da JSC", "Zenith Manpower"]
    assert offer.undecided["Cong ty Song Da JSC"].candidates[0].agency_id == river
    assert offer.undecided["Zenith Manpower"].candidates == ()
    with pytest.raises(Refused, match="2 names to decide"):
        accept(desk, cycle_id, offer)
    for wrong in ("nowhere", peace + "x"):
        again = look_through(desk, cycle_id, data, "list.xlsx", {"Cong ty Song Da JSC": wrong})
        assert not again.acceptable
    choice = {"Cong ty Song Da JSC": river, "Zenith Manpower": NEW}
    decided = look_through(desk, cycle_id, data, "list.xlsx", choice)
    assert decided.entering == ("Zenith Manpower",)
    accept(desk, cycle_id, decided)
    assert saved(desk, cycle_id)[river].entry.grade == "4"
    assert "Cong ty Song Da JSC" in spellings(desk, "vamas")[river]
    assert look_through(desk, cycle_id, data, "list.xlsx").changes == ()


def test_a_doubtful_name_may_be_a_new_agency(at_desk: At, plan: Plan) -> None:
    cycle_id = plan("Sao Mai", method=LISTED)
    desk = at_desk(ASSESSOR)
    data = made_elsewhere(("Sao Mai 2", 4))
    accept(desk, cycle_id, look_through(desk, cycle_id, data, "list.xlsx", {"Sao Mai 2": NEW}))
    assert sorted(one.entry.grade for one in saved(desk, cycle_id).values()) == ["", "4"]


def test_a_workbook_of_another_cycle_changes_nothing(at_desk: At, plan: Plan) -> None:
    one, other = plan(*NAMES, method=LISTED), plan("Fourth Agency")
    desk = at_desk(ASSESSOR)
    offer = look_through(desk, other, graded(workbook_of(desk, one), First=5), "one.xlsx")
    assert "belongs to the cycle" in offer.reading.problems[0].reason
    assert (offer.changes, offer.incoming, offer.acceptable) == ((), (), False)
    with pytest.raises(Refused, match="problems"):
        accept(desk, other, offer)


def test_only_who_may_enter_may_look_through_and_only_members_take_away(at_desk: At, plan: Plan) -> None:
    cycle_id = plan(*NAMES, method=LISTED)
    data = workbook_of(at_desk(REVIEWER), cycle_id)
    for who in (REVIEWER, OUTSIDER, ""):
        with pytest.raises(NotPermitted):
            look_through(at_desk(who), cycle_id, data, "x.xlsx")
    for who in (OUTSIDER, ""):
        with pytest.raises(NotPermitted):
            workbook_of(at_desk(who), cycle_id)


@pytest.mark.parametrize(
    ("file", "plain"),
    [
        ("../../etc/passwd.xlsx", "passwd.xlsx"),
        ("C:\\Users\\anna\\..\\grades.xlsx", "grades.xlsx"),
        ("/var/data/\x00grades\u202e.xlsx", "grades.xlsx"),
        ("..", "workbook.xlsx"),
        ("<img src=x>.xlsx", "<img src=x>.xlsx"),
    ],
)
def test_the_journal_keeps_the_plain_name_of_the_file(at_desk: At, plan: Plan, file: str, plain: str) -> None:
    cycle_id = plan("First Agency", method=LISTED)
    desk = at_desk(ASSESSOR)
    accept(desk, cycle_id, look_through(desk, cycle_id, graded(workbook_of(desk, cycle_id), First=5), file))
    assert [row["file"] for row in log(desk, cycle_id) if row["action"] == "entered: grade"] == [plain]


NOTES = (
    '=HYPERLINK("http://x","y")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "'); DROP TABLE assessment; --",
    "**bold** [a](javascript:alert(1)) {0} {value}",
    "_x0041_ x005F_",
)


@pytest.mark.parametrize("note", NOTES)
def test_commands_and_markup_in_notes_stay_text_all_the_way(at_desk: At, plan: Plan, note: str) -> None:
    cycle_id = plan("First Agency", "Second Agency")
    desk = at_desk(ASSESSOR)
    typed = note.replace("_x", "_x005F_x") if "_x" in note else note
    data = filled(workbook_of(desk, cycle_id), "Agencies", {"First Agency": {"Note": typed}})
    offer = look_through(desk, cycle_id, data, "notes.xlsx")
    assert [one.after for one in offer.changes] == [note]
    accept(desk, cycle_id, offer)
    assert saved(desk, cycle_id)[FIRST].entry.note == note
    again = workbook_of(desk, cycle_id)
    sheet = openpyxl.load_workbook(io.BytesIO(again))["Agencies"]
    assert sheet.cell(3, columns(sheet)["Note"]).data_type == "s"
    assert look_through(desk, cycle_id, again, "again.xlsx").changes == ()


def test_ten_uploads_at_once_leave_one_of_them_whole(at_desk: At, plan: Plan) -> None:
    """Each fills every agency with its own note: whatever wins, no agency has another's."""
    cycle_id = plan(*NAMES)
    data = workbook_of(at_desk(ASSESSOR), cycle_id)

    def upload(number: int) -> bool:
        desk = at_desk(ASSESSOR)
        notes = {name: {"Note": f"upload {number}"} for name in NAMES}
        offer = look_through(desk, cycle_id, filled(data, "Agencies", notes), f"{number}.xlsx")
        return taken_over(desk, cycle_id, offer)

    with ThreadPoolExecutor(10) as pool:
        landed = list(pool.map(upload, range(10)))
    found = saved(at_desk(ASSESSOR), cycle_id)
    assert landed.count(True) == 1, "all were made upon the same version"
    assert {one.entry.note for one in found.values()} == {f"upload {landed.index(True)}"}
    assert {one.version for one in found.values()} == {1}
    entered = [row["file"] for row in log(at_desk(ASSESSOR), cycle_id) if row["action"] == "entered: note"]
    assert entered == [f"{landed.index(True)}.xlsx"] * 3


def taken_over(desk: Desk, cycle_id: str, offer: Offer) -> bool:
    """Take an offer over; False where somebody else was faster."""
    try:
        accept(desk, cycle_id, offer)
    except Refused:
        return False
    return True


def test_one_row_that_cannot_be_saved_keeps_all_others_from_being_saved(at_desk: At, plan: Plan) -> None:
    cycle_id = plan(*NAMES)
    desk = at_desk(ASSESSOR)
    everything = {key: (entry(8, 5, 3), 0) for key in (FIRST, SECOND)}
    save_all(desk, cycle_id, everything)
    data = filled(workbook_of(desk, cycle_id), "Scores", {name: {"Points": 2} for name in NAMES[:2]})
    offer = look_through(desk, cycle_id, data, "both.xlsx")
    save(desk, cycle_id, SECOND, entry(1, 1, 1), 1)
    with pytest.raises(ChangedMeanwhile):
        accept(desk, cycle_id, offer)
    assert saved(desk, cycle_id)[FIRST].entry.scores["1.1"].points == METHOD.indicators[0].most - 2
