"""The product's own form goes out with drop-downs and comes back as another program filled it in."""

import io

import openpyxl
import pytest

from returns.bringing import bring
from returns.checks import check
from returns.propose import propose
from returns.sheets import read_file
from returns.template import HEADINGS, as_csv, as_workbook, form, layout

FORM = form(
    ["MRC Takeo", "ศูนย์สงขลา"],
    ["2025-01", "2025-02"],
    ["Unpaid wages", "ยึดหนังสือเดินทาง"],
    {"Complaints received": "complaints_received", "Compensation paid (THB)": "compensation_paid"},
    {"THA": "Thailand", "MYS": "Malaysia"},
    {"Compensation paid (THB)": "THB"},
)
FILLED = [
    [
        "MRC Takeo",
        "2025-01",
        "Unpaid wages",
        "At destination",
        "Thailand",
        "Complaints received",
        1,
        2,
        None,
        3,
        "x",
    ],
    ["MRC Takeo", "2025-01", "ยึดหนังสือเดินทาง", None, None, "Complaints received", None, None, None, "-", None],
    ["MRC Takeo", "2025-01", "All", None, None, "Complaints received", None, None, None, 3, None],
    [
        "MRC Takeo",
        "2025-01",
        "Unpaid wages",
        None,
        None,
        "Compensation paid (THB)",
        None,
        None,
        None,
        12500.5,
        None,
    ],
    [
        "ศูนย์สงขลา",
        "2025-02",
        "Unpaid wages",
        "Before departure",
        "Malaysia",
        "Complaints received",
        4,
        None,
        1,
        5,
        None,
    ],
]


def filled_in_a_workbook() -> tuple[str, bytes]:
    book = openpyxl.load_workbook(io.BytesIO(as_workbook(FORM)))
    for row in FILLED:
        book["Return"].append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return "form.xlsx", buffer.getvalue()


def filled_in_text() -> tuple[str, bytes]:
    head = as_csv(FORM).decode("utf-8-sig").splitlines()[0]
    lines = [",".join("" if one is None else str(one) for one in row) for row in FILLED]
    return "form.csv", "\n".join([head, *lines]).encode("utf-8-sig")


@pytest.mark.parametrize("file", [filled_in_a_workbook(), filled_in_text()], ids=["workbook", "text"])
def test_what_was_filled_in_comes_back(file: tuple[str, bytes]) -> None:
    brought = bring(*file, layout(FORM))
    reading = brought.reading
    assert (reading.questions, reading.changes, brought.personal, brought.checks) == ((), (), (), ())
    assert brought.may_be_taken_over
    takeo, songkhla = sorted(reading.returns, key=lambda one: one.month)
    assert (takeo.centre_id, takeo.month, takeo.completeness) == ("mrc-takeo", "2025-01", "complete")
    assert (songkhla.centre_id, songkhla.month) == (FORM.centres["ศูนย์สงขลา"], "2025-02")
    cells = {cell.place.rpartition("!")[2]: cell for cell in (*takeo.cells, *songkhla.cells)}
    assert set(cells) == {"G2", "H2", "J2", "J3", "J4", "J5", "G6", "I6", "J6"}
    first = cells["G2"]
    assert (first.category, first.stage, first.destination, first.sex, first.note) == (
        "unpaid_wages", "at destination", "THA", "female", "x",
    )  # fmt: skip
    assert cells["J3"].without_number == "dash"
    assert cells["J4"].category == "all"
    assert (cells["J5"].measure, cells["J5"].unit, float(cells["J5"].value or 0)) == (
        "compensation_paid",
        "THB",
        12500.5,
    )
    assert cells["I6"].sex == "not recorded"


def test_every_column_of_labels_has_a_drop_down_of_what_is_offered() -> None:
    book = openpyxl.load_workbook(io.BytesIO(as_workbook(FORM)))
    rules = {str(rule.sqref): rule.formula1 for rule in book["Return"].data_validations.dataValidation}
    assert rules["C2:C501"] == "Lists!$C$2:$C$4"
    assert [cell.value for cell in book["Lists"]["C"]] == [
        "Type of complaint",
        "Unpaid wages",
        "ยึดหนังสือเดินทาง",
        "All",
    ]
    assert [cell.value for cell in book["Return"][1]] == list(HEADINGS)


def test_a_form_that_was_changed_is_told_by_cell() -> None:
    name, data = filled_in_text()
    brought = bring(name, data.replace(b"Female,Male", b"Male,Female"), layout(FORM))
    assert [change.place for change in brought.reading.changes] == ["form!G1", "form!H1"]


def test_a_kind_that_is_not_offered_is_asked_about() -> None:
    name, data = filled_in_text()
    brought = bring(name, data.replace(b"Unpaid wages,Before", b"Wages unpaid,Before"), layout(FORM))
    assert [question.key for question in brought.reading.open] == ["label form!C6"]


def test_a_form_is_understood_without_its_layout_too() -> None:
    grids = read_file(*filled_in_text())
    columns = propose(grids).layout.tables[0].columns
    assert [(column.role, column.axis, column.meaning.sex) for column in columns] == [
        (column.role, column.axis, column.meaning.sex) for column in layout(FORM).tables[0].columns
    ]
    assert check([]) == ()
