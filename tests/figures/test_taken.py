"""What is taken away holds every cell as it is, runs nothing, and says where it comes from."""

import csv
import io
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from charts.shapes import Map
from etl.csv_cells import FORMULA_STARTS
from figures.figure import Figure
from figures.provenance import Source, known_sources
from figures.taken import csv_bytes, excel_bytes
from warehouse.lake import Lake

KNOWN = {
    "ilo-1": Source("ILO", "A =title", "2015", "https://x.org/a"),
    "vna": Source("VNA", "B", "", ""),
}
FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("http://x")',
    "{=1}",
    "http://x.org",
    "mailto:a@b.org",
)
# XML 1.0 has no control characters, and workbooks no line feeds but one kind.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40) | st.sampled_from(FORMULAS)
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)))
NUMBERS = st.integers(-(10**15), 10**15) | st.decimals(-(10**9), 10**9, places=4).map(float)


def taken(table: pd.DataFrame, **more: Any) -> openpyxl.Workbook:
    figure = Figure("A title", table, **more)
    data = excel_bytes(figure, KNOWN, 1234, "The citation", "http://x.org/figure?a=1")
    return openpyxl.load_workbook(io.BytesIO(data))


def cells(sheet: Worksheet) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def located(**columns: list[Any]) -> pd.DataFrame:
    rows = len(next(iter(columns.values())))
    return pd.DataFrame({**columns, "source_id": ["ilo-1"] * rows, "locator": ["Table 2"] * rows})


@settings(max_examples=25)
@given(st.lists(st.tuples(TEXTS | st.none(), NUMBERS, st.booleans()), min_size=1, max_size=6))
@example([("_x0041_", 0.1, True), ("", -0.0, False), (" a ", 1e300, True)])
def test_every_cell_comes_back_and_text_stays_text(rows: list[tuple[str | None, float, bool]]) -> None:
    texts, numbers, answers = (list(part) for part in zip(*rows, strict=True))
    book = taken(located(text=texts, number=pd.Series(numbers, dtype="object"), answer=answers))
    _, *read = book["Figures"].iter_rows()
    for row, (text, number, answer) in zip(read, rows, strict=True):
        assert (row[0].value or "") == (text or "")
        assert row[0].data_type in "sn"
        assert (row[1].value, row[1].data_type) == (number, "n")
        assert (row[2].value, row[2].data_type) == (answer, "b")
        assert not any(cell.hyperlink for cell in row)


@pytest.mark.parametrize("text", FORMULAS)
def test_text_that_looks_like_a_formula_is_never_one(text: str) -> None:
    cell = taken(located(text=[text]))["Figures"]["A2"]
    assert (cell.value, cell.data_type) == (text, "s")


def test_what_is_missing_is_an_empty_cell() -> None:
    book = taken(located(text=["a", None], number=[1.5, float("nan")]))
    assert cells(book["Figures"])[2][:2] == [None, None]


def test_text_longer_than_a_cell_is_cut_and_not_lost() -> None:
    assert taken(located(text=["a" * 40_000]))["Figures"]["A2"].value == "a" * 32_767


def test_the_header_stays_in_sight_and_columns_are_as_wide_as_can_be_read() -> None:
    sheet = taken(located(short=["a"], long=["word " * 100]))["Figures"]
    assert sheet.freeze_panes == "A2"
    assert [cell.value for cell in sheet[1]] == ["short", "long", "source_id", "locator"]
    assert 7 < sheet.column_dimensions["A"].width < 12
    assert 55 < sheet.column_dimensions["B"].width < 65


def test_columns_say_what_they_are_called_and_what_they_mean() -> None:
    columns = cells(taken(located(posts=[1], city=["x"], measure_of_ours=[1]))["Columns"])
    assert columns[0] == ["Column", "Heading on screen", "Meaning and unit", "As in the table"]
    assert columns[1][:2] == ["posts", "Posts"]
    assert columns[1][3] == columns[2][3] == "attache_post"
    assert columns[3] == ["measure_of_ours", None, None, None]
    assert columns[4][2] == "Document or page the row was read from"


def test_sources_are_those_cited_the_weightiest_first() -> None:
    table = pd.DataFrame({"source_id": ["vna", "ilo-1; vna"], "locator": ["p. 1", "p. 2"]})
    assert cells(taken(table)["Sources"]) == [
        ["source_id", "publisher", "title", "published", "url"],
        ["vna", "VNA", "B", None, None],
        ["ilo-1", "ILO", "A =title", "2015", "https://x.org/a"],
    ]


def test_about_says_what_the_figure_is_and_where_it_stands() -> None:
    assert cells(taken(located(a=[1]), note="A note")["About"]) == [
        ["Title", "A title"],
        ["Note", "A note"],
        ["As of", "As of 2015"],
        ["Snapshot", 1234],
        ["Citation", "The citation"],
        ["Link", "http://x.org/figure?a=1"],
    ]


def test_a_map_carries_the_note_on_boundaries() -> None:
    *_, (what, note) = cells(taken(located(a=[1]), drawing=Map((), (), ()), as_of="2010")["About"])
    assert what == "Boundaries"
    assert "United Nations" in note


def test_a_figure_without_rows_can_be_taken_away() -> None:
    book = taken(located(a=[1]).head(0))
    assert cells(book["Figures"]) == [["a", "source_id", "locator"]]
    assert cells(book["Sources"]) == [["source_id", "publisher", "title", "published", "url"]]


def test_two_downloads_of_one_figure_are_the_same_bytes() -> None:
    figure = Figure("A title", located(a=[1, 2], b=["x", "y"]))
    assert excel_bytes(figure, KNOWN, 8, "c", "l") == excel_bytes(figure, KNOWN, 8, "c", "l")


@pytest.mark.parametrize("question", ["agreements", "complaint_figures", "corridors"])
def test_a_real_table_comes_back_from_the_workbook_as_it_is(lake: Lake, question: str) -> None:
    wanted = {"agreements": 3, "corridors": 3, "complaint_figures": 0}
    filters = dict.fromkeys(("country", "series", "status")[: wanted[question]])
    if question == "complaint_figures":
        table = lake.table("complaint_figure", lake.latest())
    else:
        table = lake.ask(question, lake.latest(), **filters)
    known = known_sources(lake.ask("sources", lake.latest(), kind=None))
    data = excel_bytes(Figure("t", table), known, lake.latest(), "c", "l")
    read = cells(openpyxl.load_workbook(io.BytesIO(data))["Figures"])
    assert read[0] == list(table)
    for found, row in zip(read[1:], table.itertuples(index=False), strict=True):
        assert found == [None if pd.isna(value) else value for value in row]


@given(st.lists(st.tuples(TEXTS, NUMBERS), min_size=1, max_size=6))
def test_csv_holds_every_value_and_no_formula(rows: list[tuple[str, float]]) -> None:
    table = pd.DataFrame(
        {"text": [t for t, _ in rows], "number": pd.Series([n for _, n in rows], dtype="object")}
    )
    read = list(csv.reader(io.StringIO(csv_bytes(table).decode("utf-8-sig"))))
    assert read[0] == ["text", "number"]
    for (text, number), (kept, counted) in zip(rows, read[1:], strict=True):
        assert not kept.startswith(("=", "+", "-", "@"))
        assert kept in (text, f"'{text}")
        assert float(counted) == number


def read_csv(table: pd.DataFrame) -> list[list[str]]:
    """Read as a spreadsheet program does, to which any line break ends a row outside quotes."""
    written = csv_bytes(table).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(written, newline="")))


@given(st.lists(ANY_TEXT, min_size=1, max_size=4))
@example(["=HYPERLINK('http://x')", "+1", "-1", "@SUM(A1)"])
@example(["\t=1", "\r=1", "a\r=1+1", "a\n=1+1"])
def test_no_cell_of_a_csv_begins_a_formula(texts: list[str]) -> None:
    header, *rows = read_csv(pd.DataFrame({"text": texts, "end": "x"}))
    assert header == ["text", "end"]
    assert [row[-1:] for row in rows] == [["x"]] * len(texts)
    for (written, _), text in zip(rows, texts, strict=True):
        assert not written.startswith(FORMULA_STARTS)
        assert written == (f"'{text}" if text.startswith(FORMULA_STARTS) else text)


def test_a_csv_keeps_numbers_as_numbers_and_opens_as_utf_8() -> None:
    table = pd.DataFrame({"name": ["Việt Nam", None], "value": [-1.5, None], "year": [2010, 2011]})
    assert csv_bytes(table).startswith(b"\xef\xbb\xbf")
    assert read_csv(table) == [["name", "value", "year"], ["Việt Nam", "-1.5", "2010"], ["", "", "2011"]]
