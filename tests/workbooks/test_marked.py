"""The same workbook comes back with every problem at its cell and in one list, all of it text."""

import io

import openpyxl
import pytest
from making import AGENCIES, CYCLE, POINTS, STARS, book_of, made, read, repacked, saved

from conduct.refusal import Refused
from words import say
from workbooks.cycle_out import write_cycle
from workbooks.marked import mark
from workbooks.problem import Problem


def marked(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(mark(data, read(data).problems)))


WRONG = made(Agencies=[["Agency", "Grade", "Note"], ["SONA", 9, "fine"], ["SONA", 5, "x"]])


def test_text_that_begins_like_a_formula_is_still_text_in_the_marked_workbook() -> None:
    book = book_of({"Agencies": [["Agency", "Grade", "Note"], ["SONA", 9, "x"]]})
    book["Agencies"]["C2"].value, book["Agencies"]["C2"].data_type = "=1+1", "s"
    assert marked(saved(book))["Agencies"]["C2"].data_type == "s"


def test_each_problem_is_filled_in_and_explained_at_its_cell() -> None:
    sheet = marked(WRONG)["Agencies"]
    assert "not a grade" in sheet["B2"].comment.text
    assert "a second time" in sheet["A3"].comment.text
    assert sheet["B2"].fill.fgColor.rgb == "FFFFC58A"
    assert sheet["C2"].comment is None
    assert (sheet["A2"].value, sheet["B2"].value, sheet["C2"].value) == ("SONA", 9, "fine")


def test_the_first_sheet_lists_all_problems_with_their_places() -> None:
    book = marked(WRONG)
    assert book.sheetnames[0] == say("workbooks.sheet_problems")
    assert book.active.title == book.sheetnames[0]
    rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows(min_row=4)]
    assert [row[:4] for row in rows] == [["Agencies", "2", "Grade", "B2"], ["Agencies", "3", "Agency", "A3"]]


def test_reasons_that_quote_commands_stay_text() -> None:
    data = made(Agencies=[["Agency", "Grade"], ["SONA", "x"]])
    wrong = [Problem("=cmd", 2, "@Grade", "B2", "=HYPERLINK(1)"), Problem("Agencies", 2, "+1", "B2", "=1+1")]
    sheet = openpyxl.load_workbook(io.BytesIO(mark(data, wrong))).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows(min_row=4) for cell in row} == {"s"}
    assert sheet["A4"].value == "=cmd"


def test_several_problems_of_one_cell_are_all_told() -> None:
    one, two = (Problem("Agencies", 2, "Grade", "B2", reason) for reason in ("first", "second"))
    book = openpyxl.load_workbook(io.BytesIO(mark(WRONG, [one, two])))
    assert book["Agencies"]["B2"].comment.text == "first\nsecond"


def test_a_problem_within_merged_cells_is_told_at_the_cell_that_holds_the_text() -> None:
    book = book_of({"Agencies": [["Agency", "Grade"], ["SONA", 9]]})
    book["Agencies"].merge_cells("A2:B2")
    data = mark(saved(book), [Problem("Agencies", 2, "Grade", "B2", "why")])
    assert openpyxl.load_workbook(io.BytesIO(data))["Agencies"]["A2"].comment.text == "why"


def test_a_marked_workbook_that_was_corrected_reads_without_problems_and_is_marked_anew() -> None:
    book = marked(WRONG)
    book["Agencies"]["B2"], book["Agencies"]["A3"] = 4, "LOD"
    reading = read(saved(book))
    assert reading.problems == ()
    assert [row.agency_id for row in reading.rows] == ["sona", "lod"]
    again = openpyxl.load_workbook(io.BytesIO(mark(saved(book), [])))
    assert again.sheetnames == ["Problems", "Agencies"]


def test_drop_downs_and_protection_are_still_there() -> None:
    data = write_cycle(CYCLE, STARS, {key: names[0] for key, names in AGENCIES.items()}, {})
    book = marked(data)
    assert [one.type for one in book["Agencies"].data_validations.dataValidation] == ["list", None]
    assert book["Agencies"].protection.sheet


def test_a_file_that_must_not_be_opened_is_refused_here_too() -> None:
    with pytest.raises(Refused):
        mark(b"%PDF", [])


def test_a_workbook_that_can_be_read_but_not_written_back_is_said_to_be() -> None:
    book = book_of({"Agencies": [["Agency", "Grade"], ["SONA", 9]]})
    broken = repacked(
        saved(book), {"xl/styles.xml": b"<styleSheet><fills><fill>x</fill></fills></styleSheet>"}
    )
    assert [one.cell for one in read(broken).problems] == ["B2"]
    with pytest.raises(Refused, match="not written back"):
        mark(broken, read(broken).problems)


def test_entities_are_never_expanded_by_the_library_that_writes_back() -> None:
    assert openpyxl.DEFUSEDXML


def test_problems_of_scores_are_marked_on_their_sheet() -> None:
    data = made(Scores=[["Agency", "Indicator ID", "Points"], ["SONA", "1a", 99]])
    book = openpyxl.load_workbook(io.BytesIO(mark(data, read(data, POINTS).problems)))
    assert "between 0 and the maximum" in book["Scores"]["C2"].comment.text
