"""A layout is kept, recognised next month, and a changed sheet is told by cell and not read."""

import pytest
from office_files import Page, workbook

from conduct.refusal import Refused
from returns.layout import Label, Layout, from_json
from returns.propose import propose
from returns.reading import Reading, read
from returns.sheets import read_file


def sheet(
    month: str, rows: list[list[object]], heading: tuple[str, ...] = ("Type", "F", "M", "Total")
) -> dict[str, Page]:
    return {month: Page([["MRC Takeo"], [f"Complaints {month}"], list(heading), *rows])}


JANUARY = sheet("January 2025", [["Wages", 1, 2, 3], ["Fees", 2, 2, 4], ["Total", 3, 4, 7]])


def kept() -> Layout:
    return from_json(propose(read_file("a.xlsx", workbook(JANUARY))).layout.to_json())


def next_month(pages: dict[str, Page], layout: Layout | None = None) -> Reading:
    data = workbook(pages)
    return read(read_file("b.xlsx", data), layout or kept(), "b.xlsx", data)


def test_next_month_is_read_without_a_question() -> None:
    reading = next_month(sheet("February 2025", [["Wages", 5, 0, 5], ["Fees", 0, 1, 1], ["Total", 5, 1, 6]]))
    assert (reading.questions, reading.changes) == ((), ())
    assert [(one.centre_id, one.month) for one in reading.returns] == [("mrc-takeo", "2025-02")]
    assert sum(cell.value or 0 for cell in reading.returns[0].cells) == 24


def test_columns_that_changed_places_are_told_by_cell_and_not_read() -> None:
    reading = next_month(sheet("February 2025", [["Wages", 5, 0, 5]], ("Type", "M", "F", "Total")))
    assert [(change.place, change.before, change.now) for change in reading.changes] == [
        ("February 2025!B3", "f", "M"),
        ("February 2025!C3", "m", "F"),
    ]
    assert "“f”" in str(reading.changes[0])
    assert reading.returns == ()


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        (("Type", "F", "M", "Total", "Other"), "February 2025!E3"),
        (("Type", "F", "M"), "February 2025!D3"),
        (("Kind", "F", "M", "Total"), "February 2025!A3"),
    ],
)
def test_a_column_more_or_less_or_renamed_is_told(heading: tuple[str, ...], place: str) -> None:
    reading = next_month(sheet("February 2025", [["Wages", 5, 0, 5, 1], ["Fees", 1, 1, 2, 1]], heading))
    assert [change.place for change in reading.changes] == [place]
    assert reading.returns == ()


def test_a_column_without_a_heading_that_came_in_is_asked_about() -> None:
    reading = next_month(sheet("February 2025", [["Wages", 5, 0, 5, 8]]))
    assert [(one.kind, one.place) for one in reading.open] == [("column", "February 2025!E4")]


def test_a_label_that_was_not_there_before_is_asked_about_and_its_row_not_read() -> None:
    reading = next_month(sheet("February 2025", [["Wages", 5, 0, 5], ["Passports", 1, 0, 1]]))
    assert [(one.kind, one.place, one.proposed) for one in reading.open] == [
        ("label", "February 2025!A5", "passports")
    ]
    assert {cell.category for cell in reading.returns[0].cells} == {"wages"}


def test_a_centre_that_was_not_there_before_is_asked_about() -> None:
    pages = {
        "February 2025": Page(
            [["MRC Kampot"], ["February 2025"], ["Type", "F", "M", "Total"], ["Wages", 1, 1, 2]]
        )
    }
    reading = next_month(pages)
    assert [(one.kind, one.place, one.proposed) for one in reading.open] == [
        ("centre", "February 2025!A1", "mrc-kampot")
    ]
    assert reading.returns == ()


def test_a_table_that_moved_down_is_read_and_that_is_told() -> None:
    pages = {
        "February 2025": Page(
            [["Ministry"], ["MRC Takeo"], ["February 2025"], ["Type", "F", "M", "Total"], ["Wages", 1, 1, 2]]
        )
    }
    reading = next_month(pages)
    assert not reading.open
    assert len(reading.returns[0].cells) == 3
    assert any("row 4" in notice for notice in reading.notices)


def test_what_a_person_said_of_a_label_holds_next_month_and_in_a_new_proposal() -> None:
    layout = kept()
    label = Label(axis="category", text="wages", meaning={"category": "unpaid_wages"})
    table = layout.tables[0].model_copy(update={"labels": (label, *layout.tables[0].labels[1:])})
    changed = layout.model_copy(update={"tables": (table,)})
    pages = sheet("February 2025", [["Wages", 5, 0, 5]])
    assert {cell.category for cell in next_month(pages, changed).returns[0].cells} == {"unpaid_wages"}
    anew = propose(
        read_file("b.xlsx", workbook(sheet("March 2025", [["Wages", 1, 0, 1]], ("Kind", "F", "M", "Total")))),
        changed,
    )
    assert anew.layout.tables[0].labels[0].meaning.category == "unpaid_wages"


@pytest.mark.parametrize(
    "text", ["", "{}", '{"tables": []}', '{"version": 2, "tables": []}', '{"tables": [{"a": 1}]}', "[1"]
)
def test_what_is_no_layout_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(Refused, match="no layout"):
        from_json(text)


def test_a_file_without_a_table_is_refused() -> None:
    with pytest.raises(Refused, match="No sheet"):
        propose(read_file("a.xlsx", workbook({"S": [["only words"], ["and more"]]})))
