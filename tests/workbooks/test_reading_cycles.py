"""Workbooks made elsewhere are read as they are meant, and what is wrong is named with its place."""

from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO
from unicodedata import normalize

import openpyxl
import pytest
from making import (
    AGENCIES,
    CYCLE,
    POINTS,
    STARS,
    book_of,
    made,
    read,
    read_agencies,
    read_scores,
    reasons,
    repacked,
    saved,
    sheet_xml,
)  # fmt: skip
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.formula import ArrayFormula

from conduct.method import Grade
from words import say
from workbooks.cycle_in import LEFT_ASIDE, Reading, read_cycle, with_matches
from workbooks.cycle_out import write_cycle


def fields(reading: Reading) -> list[tuple[str, str, str]]:
    assert [str(one) for one in reading.problems] == []
    return [(row.name, row.agency_id, row.fields.get("grade", "")) for row in reading.rows]


@pytest.mark.parametrize(
    "heads",
    [
        ("Agency", "Grade"),
        ("Tên doanh nghiệp", "Xếp hạng"),
        (normalize("NFD", "TÊN DOANH NGHIỆP"), normalize("NFD", "Số sao")),
        ("  agency NAME: ", "Star\u00a0rating*"),
        ("Company (full name)", "Kết quả"),
        ("ten doanh nghiep", "so sao"),
    ],
)
def test_headings_are_known_without_case_accents_spaces_and_punctuation(heads: tuple[str, str]) -> None:
    assert fields(read_agencies(("SONA", 5), heads=heads)) == [("SONA", "sona", "5")]


def test_headings_are_found_below_titles_and_between_other_columns_and_blanks() -> None:
    rows = [
        ["HIỆP HỘI XUẤT KHẨU LAO ĐỘNG VIỆT NAM"],
        [],
        [None, "STT", "Tên doanh nghiệp", "Địa chỉ", "Số sao", None, "Ghi chú"],
        [None, 1, "SONA", "Hà Nội", 5, None, "tốt"],
        [],
        [None, 2, "LOD", "Hà Nội", 6, " ", "\u00a0"],
        [None, None, "  ", None, None],
    ]
    asked = read(made(Sheet1=rows))
    # Row numbers are nobody's question; what stands in a column of its own is.
    assert [(one.heading, one.filled) for one in asked.unknown] == [("Địa chỉ", 2)]
    assert asked.rows == ()
    reading = read_cycle(made(Sheet1=rows), CYCLE, STARS, AGENCIES, {"Địa chỉ": LEFT_ASIDE})
    assert fields(reading) == [("SONA", "sona", "5"), ("LOD", "lod", "6")]
    assert [row.row for row in reading.rows] == [4, 6]
    assert [row.fields["note"] for row in reading.rows] == ["tốt", ""]
    assert reading.notices == (
        say("workbooks.notice_no_cycle", cycle="2020"),
        say("workbooks.notice_extra_columns", sheet="Sheet1", count=2, headings="STT, Địa chỉ"),
    )


def test_a_column_may_be_said_to_hold_what_its_heading_does_not_name() -> None:
    rows = [["Agency", "Indicator ID", "Lần hai"], ["SONA", "1a", 4]]
    asked = read(made(Scores=rows), POINTS)
    assert (asked.rows, [one.heading for one in asked.unknown]) == ((), ["Lần hai"])
    said = read_cycle(made(Scores=rows), CYCLE, POINTS, AGENCIES, {"Lần hai": "points"})
    assert said.rows[0].scores["1a"].points == Decimal(4)
    # The heading of the points in Vietnamese is known.
    known = read(made(Scores=[["Agency", "Indicator ID", "Điểm đạt được"], ["SONA", "1a", 4]]), POINTS)
    assert known.rows[0].scores["1a"].points == Decimal(4)


def test_an_agency_merged_down_a_block_is_that_of_every_row() -> None:
    rows = [["Agency", "Indicator ID", "Points"], ["SONA", "1a", 4], [None, "1b", 3], ["LOD", "1a", 2]]
    book = book_of({"Scores": rows})
    book["Scores"].merge_cells("A2:A3")
    reading = read(saved(book), POINTS)
    assert not reading.problems
    found = {row.name: {name: part.points for name, part in row.scores.items()} for row in reading.rows}
    assert found == {"SONA": {"1a": 4, "1b": 3}, "LOD": {"1a": 2}}


def test_points_merged_over_rows_are_one_problem_and_never_blank() -> None:
    rows = [["Agency", "Indicator ID", "Points"], *(["SONA", name, None] for name in ("1a", "1b", "2.1"))]
    book = book_of({"Scores": rows})
    book["Scores"]["C2"] = 4
    book["Scores"].merge_cells("C2:C4")
    reading = read(saved(book), POINTS)
    assert reasons(reading) == [("C2", say("workbooks.merged_values", first="2", last="4"))]
    assert reading.rows == ()


@pytest.mark.parametrize(
    "total",
    ["Tổng cộng", "TỔNG SỐ: 36 doanh nghiệp", "Total", "Grand total", "Jumlah", "รวมทั้งหมด", "សរុប", "Cộng"],
)
def test_a_total_is_no_agency(total: str) -> None:
    reading = read_agencies(("SONA", 5), (total, 36))
    assert fields(reading) == [("SONA", "sona", "5")]
    assert say("workbooks.notice_total", sheet="Agencies", row="3", name=total) in reading.notices


@pytest.mark.parametrize("name", ["Total Manpower Services", "Tổng công ty Sông Đà", "Cộng Hòa"])
def test_a_name_that_begins_like_a_total_is_an_agency(name: str) -> None:
    assert [row.name for row in read_agencies((name, 5)).rows] == [name]


def test_a_total_before_an_empty_name_is_no_agency_either() -> None:
    rows = [["STT", "Agency", "Grade"], [1, "SONA", 5], ["Tổng cộng", None, 36]]
    assert fields(read(made(Agencies=rows))) == [("SONA", "sona", "5")]


def test_what_is_hidden_is_read_and_said_to_be() -> None:
    book = book_of({"Agencies": [["Agency", "Grade"], ["SONA", 5], ["LOD", 4]], "Other": [["x"]]})
    book["Agencies"].row_dimensions[3].hidden = True
    reading = read(saved(book))
    assert [row.name for row in reading.rows] == ["SONA", "LOD"]
    assert say("workbooks.notice_hidden_rows", sheet="Agencies", count=1) in reading.notices
    book["Agencies"].sheet_state = "hidden"
    book.active = 1
    assert say("workbooks.notice_hidden_sheet", sheet="Agencies") in read(saved(book)).notices


def test_merged_heading_cells_over_one_or_two_rows_are_read() -> None:
    book = book_of({"Xếp hạng": [["Agency", None, "Result 2020", None], [None, None, "Grade", "Note"]]})
    sheet = book["Xếp hạng"]
    for merged in ("A1:B2", "C1:D1"):
        sheet.merge_cells(merged)
    sheet.append(["SONA", None, 5, "good"])
    assert fields(read(saved(book))) == [("SONA", "sona", "5")]


@pytest.mark.parametrize(
    "name", ["CÔNG TY SONA", "  Công\u00a0ty   SONA ", normalize("NFD", "Công ty SONA"), "công ty sona\n"]
)
def test_a_name_is_known_by_its_exact_spelling_however_it_is_encoded(name: str) -> None:
    (row,) = read_agencies((name, 5)).rows
    assert row.agency_id == "sona"
    assert row.name == normalize("NFC", " ".join(name.split()))


def test_a_name_that_is_not_known_exactly_is_left_for_a_person() -> None:
    (row,) = read_agencies(("SONA Ltd", 5)).rows
    assert (row.name, row.agency_id) == ("SONA Ltd", "")


def test_a_name_that_two_agencies_bear_is_left_for_a_person() -> None:
    data = made(Agencies=[["Agency", "Grade"], ["Sao Mai", 5]])
    reading = read_cycle(data, CYCLE, STARS, {"a": ["Sao Mai"], "b": ["SAO MAI"]})
    assert [row.agency_id for row in reading.rows] == [""]


def test_matches_decided_later_are_put_in_and_one_agency_twice_is_a_problem() -> None:
    reading = read_agencies(("SONA", 5), ("SONA Ltd", 4), ("LOD JSC", 3))
    matched = with_matches(reading, {"LOD JSC": "lod"})
    assert [row.agency_id for row in matched.rows] == ["sona", "", "lod"]
    assert matched.problems == ()
    twice = with_matches(reading, {"SONA Ltd": "sona"})
    assert reasons(twice) == [("A3", say("workbooks.duplicate_agency", row="2", sheet="Agencies"))]


SCALE_WITH_WORDS = STARS.model_copy(update={"scale": (Grade(grade="5 stars"), Grade(grade="4 stars"))})


@pytest.mark.parametrize("cell", ["5", 5, 5.0, "5 sao", "5 SAO", "5 stars", "5*", "★★★★★", " 5 "])
def test_a_number_of_stars_may_be_written_in_several_ways_and_is_said_to_be_read(cell: object) -> None:
    assert fields(read_agencies(("SONA", cell)))[0][2] == "5"
    reading = read(made(Agencies=[["Agency", "Grade"], ["SONA", cell]]), SCALE_WITH_WORDS)
    assert fields(reading)[0][2] == "5 stars"
    assert ("was read as the grade" in " ".join(reading.notices)) == (cell != "5 stars")


@pytest.mark.parametrize("cell", ["7", 0, "A1", "5.5", "5-6", "★★★★★★★", "not eligible"])
def test_a_grade_that_is_not_of_the_scale_is_a_problem(cell: object) -> None:
    ((place, reason),) = reasons(read_agencies(("SONA", cell)))
    assert place == "B2"
    assert "is not a grade of the scale (6, 5, 4, 3, 2, 1)" in reason


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("2019-04-24", "2019-04-24"), ("24/04/2019", "2019-04-24"), ("24.4.2019", "2019-04-24"),
        ("24-04-2019", "2019-04-24"), ("2019-04", "2019-04"), ("2019", "2019"), (2019, "2019"),
        (43579, "2019-04-24"), (43579.75, "2019-04-24"), ("2019-04-24 00:00:00", "2019-04-24"),
        (datetime(2019, 4, 24, 9, 30), "2019-04-24"), (None, ""), ("  ", ""),
    ],
)  # fmt: skip
def test_dates_are_read_from_text_serials_and_dates(cell: object, date: str) -> None:
    reading = read_agencies(("SONA", cell), heads=("Agency", "Ngày đánh giá"))
    assert not reading.problems
    assert reading.rows[0].fields["assessed_on"] == date


@pytest.mark.parametrize(
    "cell", ["24/04/2019", 43579 - 1462, datetime(2019, 4, 24, tzinfo=UTC).replace(tzinfo=None)]
)
def test_dates_of_the_other_date_system_are_read(cell: object) -> None:
    book = book_of({"Agencies": [["Agency", "Date"], ["SONA"]]})
    book.epoch = CALENDAR_MAC_1904
    book["Agencies"]["B2"] = cell
    assert read(saved(book)).rows[0].fields["assessed_on"] == "2019-04-24"


@pytest.mark.parametrize("cell", ["04/24/2019", "31/02/2019", "soon", 7, 1e9, -5, "24/04/19", True, "1066"])
def test_what_is_no_date_is_a_problem(cell: object) -> None:
    reading = read_agencies(("SONA", cell), heads=("Agency", "Date"))
    assert [one.cell for one in reading.problems] == ["B2"]


def points(*cells: object) -> list[Decimal | None]:
    reading = read_scores(("SONA", "1a", cells[0]))
    assert reasons(reading) == []
    return [part.points for part in reading.rows[0].scores.values()]


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        (7, "7"),
        (7.5, "7.5"),
        ("7,5", "7.5"),
        ("7.5", "7.5"),
        (" 7\u00a0", "7"),
        (0, "0"),
        ("10", "10"),
        (7.1, "7.1"),
    ],
)
def test_points_are_read_from_numbers_and_from_text_with_either_mark(cell: object, number: str) -> None:
    assert points(cell) == [Decimal(number)]


def test_blank_points_mean_not_scored() -> None:
    assert points(None) == [None]
    assert points("  ") == [None]


@pytest.mark.parametrize(
    "cell",
    [
        11, -1, "10,5", "seven", "70%", "1,000", "1.000", "1e1", "NaN", "∞", True, "-", "7 points", "#REF!",
        "٧", datetime(2019, 5, 7),
    ],
)  # fmt: skip
def test_points_out_of_range_or_no_number_are_a_problem(cell: object) -> None:
    reading = read_scores(("SONA", "1a", cell), ("SONA", "1b", 3))
    assert [(one.sheet, one.row, one.column, one.cell) for one in reading.problems] == [
        ("Scores", 2, "Points", "C2")
    ]


def test_a_percentage_by_its_format_is_a_problem() -> None:
    book = book_of({"Scores": [["Agency", "Indicator ID", "Points"], ["SONA", "1a", 0.7]]})
    book["Scores"]["C2"].number_format = '0.0"x"%'
    assert reasons(read(saved(book), POINTS)) == [("C2", say("workbooks.percent_for_number"))]


def test_a_colour_or_text_in_a_number_format_makes_no_date_of_it() -> None:
    book = book_of({"Scores": [["Agency", "Indicator ID", "Points"], ["SONA", "1a", 7]]})
    book["Scores"]["C2"].number_format = '[Red]0.0" marks";[Blue]-0.0'
    assert read(saved(book), POINTS).rows[0].scores["1a"].points == 7


@pytest.mark.parametrize("error", ["#REF!", "#DIV/0!", "#N/A", "#NAME?"])
def test_errors_of_formulas_are_problems(error: str) -> None:
    book = book_of({"Scores": [["Agency", "Indicator ID", "Points"], ["SONA", "1a", None]]})
    book["Scores"]["C2"].value, book["Scores"]["C2"].data_type = error, "e"
    assert reasons(read(saved(book), POINTS)) == [("C2", say("workbooks.fault", value=error))]


@pytest.mark.parametrize("formula", ["=1+1", ArrayFormula("C2", "=1+1")])
def test_a_formula_without_a_stored_value_is_a_problem(formula: object) -> None:
    reading = read_scores(("SONA", "1a", formula))
    assert reasons(reading) == [("C2", say("workbooks.unstored_formula"))]


def test_the_stored_value_of_a_formula_is_read_and_said_to_be() -> None:
    head = "".join(
        f'<c r="{at}1" t="inlineStr"><is><t>{name}</t></is></c>'
        for at, name in zip("ABC", ("Agency", "Grade", "Note"), strict=True)
    )
    row = (
        '<c r="A2" t="str"><f>X1</f><v>SONA</v></c><c r="B2"><f>2+3</f><v>5</v></c>'
        '<c r="C2" t="str"><f>""</f><v></v></c>'
    )
    xml = sheet_xml(f'<row r="1">{head}</row><row r="2">{row}</row>')
    reading = read(repacked(made(Agencies=[["x"]]), {"xl/worksheets/sheet1.xml": xml}))
    assert fields(reading) == [("SONA", "sona", "5")]
    assert say("workbooks.notice_formulas", sheet="Agencies", count=2) in reading.notices


def test_text_that_looks_like_a_formula_stays_text() -> None:
    book = book_of({"Agencies": [["Agency", "Grade", "Note"], ["SONA", 5, "x"]]})
    book["Agencies"]["C2"].value, book["Agencies"]["C2"].data_type = "=HYPERLINK(1)", "s"
    assert read(saved(book)).rows[0].fields["note"] == "=HYPERLINK(1)"


def test_a_wrong_cycle_is_refused_and_nothing_is_read() -> None:
    other = CYCLE.model_copy(update={"cycle_id": "vamas-6"})
    reading = read(write_cycle(other, STARS, {"sona": "SONA"}, {}))
    assert reading.rows == ()
    ((_, reason),) = reasons(reading)
    assert reason == say("workbooks.wrong_cycle", found="vamas-6", wanted="vamas-7")
    assert reading.problems[0].sheet == say("workbooks.sheet_read_me")


def test_a_workbook_of_another_version_of_the_method_is_refused() -> None:
    reading = read(write_cycle(CYCLE, POINTS.model_copy(update={"version": 1}), {}, {}), POINTS)
    assert [one.reason for one in reading.problems] == [
        say("workbooks.wrong_method", found="points, 1", wanted="points, 2")
    ]


@pytest.mark.parametrize(
    ("row", "cell", "reason"),
    [
        (("SONA", "9z", 1), "B2", "“9z” is not an indicator of the method"),
        (("SONA", None, 1), "B2", "the row names no indicator"),
        (("SONA", 2.1, 1), "B2", "“2.1” can be more than one indicator (2.1, 2.10)"),
        (("SONA", "1a", 1, "yes"), "C2", "marked as not applicable"),
        (("SONA", "1a", None, "perhaps"), "D2", "“perhaps” is neither yes nor no"),
        (("SONA", "1a", 1, None, "rumour"), "E2", "“rumour” is not a kind of evidence"),
        (("SONA", "1a", 1, None, "ministry; media"), "E2", "does not accept “media” as evidence"),
        (("SONA", "1a", 1, None, None, "x" * 2001), "F2", "2000 are the most"),
        (("Nobody", "1a", 1), "A2", "“Nobody” is neither on the sheet of the agencies nor known"),
        ((None, "1a", 1), "A2", "the row names no agency"),
        (("SONA", True, 1), "B2", "TRUE or FALSE"),
    ],
)
def test_what_is_wrong_with_a_score_is_named(row: tuple[object, ...], cell: str, reason: str) -> None:
    ((place, why),) = reasons(read_scores(row))
    assert place == cell
    assert reason in why.replace("\u202f", "")


def test_an_indicator_may_be_named_by_its_id_in_any_case_or_by_its_whole_text() -> None:
    heads = ("Agency", "Indicator", "Points")
    reading = read_scores(("SONA", "1A", 1), ("SONA", "reports", 2), heads=heads)
    assert reasons(reading) == []
    assert {name: part.points for name, part in reading.rows[0].scores.items()} == {"1a": 1, "1b": 2}


def test_the_same_score_twice_is_a_problem() -> None:
    reading = read_scores(("SONA", "1a", 1), ("Công ty SONA", "1a", 1))
    reason = say("workbooks.duplicate_score", indicator="1a", row="2", sheet="Scores")
    assert reasons(reading) == [("B3", reason)]


def test_kinds_of_evidence_may_be_parted_by_semicolons_commas_and_lines() -> None:
    reading = read_scores(("SONA", "1b", 1, None, " MEDIA;trade  union,\nLabour attache section; media"))
    assert reading.rows[0].scores["1b"].evidence == ("media", "trade union", "labour attaché section")


def test_a_new_agency_with_scores_must_stand_on_the_sheet_of_the_agencies() -> None:
    sheets = {
        "Agencies": [["Agency", "Note"], ["Công ty Mới", "new"]],
        "Scores": [["Agency", "Indicator ID", "Points"], [normalize("NFD", "CÔNG TY MỚI"), "1a", 4]],
    }
    (row,) = read(made(**sheets), POINTS).rows
    assert (row.agency_id, row.name, row.fields["note"], row.scores["1a"].points) == (
        "",
        "Công ty Mới",
        "new",
        4,
    )


def test_points_in_columns_headed_by_indicators_are_read_beside_the_agency() -> None:
    rows = [["Agency", "1a", "1B", "2.10"], ["SONA", 7, "2,5", None], ["LOD", 11, 1, 1]]
    reading = read(made(Sheet1=rows), POINTS)
    assert [one.cell for one in reading.problems] == ["B3"]
    sona = reading.rows[0].scores
    assert [sona[name].points for name in ("1a", "1b", "2.10")] == [7, Decimal("2.5"), None]
    assert sona["1a"].speaks == {"points"}


@pytest.mark.parametrize(
    ("rows", "cell"),
    [
        ([("SONA", 5), ("SONA", 4)], "A3"),
        ([("SONA", 5), ("Công ty Sona", 5)], "A3"),
        ([("New", 5), ("  NEW ", 5)], "A3"),
        ([(None, 5)], "A2"),
    ],
)
def test_an_agency_twice_or_a_row_without_one_is_a_problem(
    rows: list[tuple[object, object]], cell: str
) -> None:
    assert [one.cell for one in read_agencies(*rows).problems] == [cell]


@pytest.mark.parametrize(
    ("agency_id", "name", "key"), [("xyz", "SONA", "unknown_agency_id"), ("lod", "SONA", "other_agency")]
)
def test_an_id_that_is_unknown_or_belongs_to_another_name_is_a_problem(
    agency_id: str, name: str, key: str
) -> None:
    reading = read_agencies((agency_id, name, 5), heads=("Agency ID", "Agency", "Grade"))
    assert reasons(reading) == [("A2", say(f"workbooks.{key}", value="xyz", agency="LOD", other="SONA"))]


def test_an_id_counts_before_a_spelling_that_is_new_and_that_is_said() -> None:
    reading = read_agencies(("lod", "LOD Human Resources", 5), heads=("Agency ID", "Agency", "Grade"))
    assert fields(reading) == [("LOD Human Resources", "lod", "5")]
    assert "LOD Human Resources" in " ".join(reading.notices)


def test_a_row_with_an_id_alone_is_named_as_the_agency_is_known() -> None:
    heads = ("Agency ID", "Agency", "Grade")
    assert fields(read_agencies(("sona", None, 5), heads=heads)) == [("SONA", "sona", "5")]


def test_two_columns_headed_alike_are_a_problem() -> None:
    reading = read_agencies(("SONA", 5, 4), heads=("Agency", "Grade", "Xếp hạng"))
    assert reasons(reading) == [("C1", say("workbooks.two_columns", cells="B1, C1"))]
    assert reading.rows == ()


def test_two_sheets_that_could_be_meant_are_a_problem_unless_one_is_named() -> None:
    table = [["Agency", "Grade"], ["SONA", 5]]
    assert "more than one sheet" in reasons(read(made(a=table, b=table)))[0][1]
    named = read(made(a=table, AGENCIES=table))
    assert [row.sheet for row in named.rows] == ["AGENCIES"]
    assert say("workbooks.notice_sheet", sheet="a") in named.notices


def test_a_workbook_without_a_row_of_headings_is_a_problem() -> None:
    assert "row of headings" in reasons(read(made(x=[["hello"], [1, 2]])))[0][1]
    assert "row of headings" in reasons(read(made(x=[[]] * 25 + [["Agency", "Grade"], ["SONA", 5]])))[0][1]


def test_grades_are_left_aside_where_the_method_computes_them() -> None:
    reading = read(made(Agencies=[["Agency", "Grade"], ["SONA", "High"]]), POINTS)
    assert reading.rows[0].fields == {}
    assert say("workbooks.notice_grades_computed", sheet="Agencies") in reading.notices


def test_a_problem_is_one_sentence_with_its_place() -> None:
    (problem,) = read_scores(("SONA", "1a", 11)).problems
    assert str(problem) == "Scores, row 2, column “Points” (C2): 11 is not between 0 and the maximum of 10"


def test_a_hand_made_workbook_with_markup_and_commands_in_it_is_just_text() -> None:
    text = "<script>alert(1)</script> '); DROP TABLE agency; -- =cmd|' /C calc'!A0"
    (row,) = read_agencies((text, 5)).rows
    assert row.name == " ".join(text.split())


def test_the_same_workbook_saved_again_by_another_program_reads_the_same() -> None:
    data = write_cycle(CYCLE, POINTS, {key: names[0] for key, names in AGENCIES.items()}, {})
    book = openpyxl.load_workbook(BytesIO(data))
    again = read(saved(book), POINTS)
    assert again == read(data, POINTS)
