"""What is taken away holds every cell as it is, runs nothing, and says where it comes from."""

import csv
import io
from functools import partial
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from charts.shapes import Map
from etl.csv_cells import FORMULA_STARTS
from figures.address import in_words
from figures.catalogue import make
from figures.figure import Figure
from figures.provenance import Source, known_sources
from figures.table import headings
from figures.taken import csv_bytes, excel_bytes, figure_csv, readable
from warehouse.lake import Lake
from warehouse.question import columns_behind
from words import say

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
    assert [cell.value for cell in sheet[1]] == ["Short", "Long", "Source", "Place in the source"]
    assert 7 < sheet.column_dimensions["A"].width < 12
    assert 55 < sheet.column_dimensions["B"].width < 65


def test_columns_say_what_they_are_called_and_what_they_mean() -> None:
    table = located(posts=[1], origin=["x"], measure_of_ours=[1])
    columns = cells(taken(table, asked=("attache_posts",))["Columns"])
    assert columns[0] == ["Column", "Meaning and unit", "In the export of all tables"]
    assert (columns[1][0], columns[1][2]) == ("Posts", "attache_post.posts")
    assert (columns[2][0], columns[2][2]) == ("Country of origin", "attache_post.origin_code")
    assert columns[3] == ["Measure of ours", say("taken.worked_out"), None]
    assert columns[4] == ["Source", "Document or page the row was read from", "attache_post.source_id"]


def test_no_table_speaks_that_the_figure_did_not_ask(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    figure = make("country-numbers", ask, {"country": "VNM"})
    read = {table for question in figure.asked for table in columns_behind(question)}
    known = known_sources(ask("source_names"))
    book = openpyxl.load_workbook(io.BytesIO(excel_bytes(figure, known, 1, "c", "l")))
    columns = cells(book["Columns"])
    assert {place.split(".")[0] for *_, place in columns[1:] if place} <= read
    assert "assessment_cycle" not in read


@pytest.mark.parametrize("column", ["source_id", "other_source_id"])
def test_sources_are_named_in_words_and_no_id_is_left(column: str) -> None:
    table = located(number=[1, 2]).assign(**{column: ["vna; ilo-1", None]})
    read = readable(table, KNOWN)
    assert list(read[headings(table)[column]])[:1] == ["B (VNA) | A =title (ILO)"]
    assert not {"vna", "ilo-1"} & {cell for row in read.to_numpy() for cell in row}


def test_two_columns_of_one_name_are_told_apart() -> None:
    found = headings(pd.DataFrame(columns=["grade", "grade_said", "happened"]))
    assert list(found.values()) == ["Grade", "Grade (grade said)", "When"]


@pytest.mark.parametrize("remark", ["", "Invented"])
def test_a_csv_says_in_every_row_how_to_cite_it_and_has_no_other_rows(remark: str) -> None:
    figure = Figure("A title", located(number=[1.0, 437.06039134111273]), remark=remark)
    written = figure_csv(figure, KNOWN, "=The citation").decode("utf-8-sig")
    read = pd.read_csv(io.StringIO(written), dtype=str)
    assert list(read)[-4:] == ["Number", "Source", "Place in the source", say("taken.citation")]
    assert list(read["Number"]) == ["1", "437.0604"]
    assert list(read.iloc[:, -1]) == ["'=The citation"] * 2
    assert [list(read[name]) for name in list(read)[:-4]] == ([[remark] * 2] if remark else [])


def test_where_a_figure_stands_is_said_in_words_and_no_code(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    for measure in ask("complaint_measures", country=None).itertuples():
        where = in_words("complaints-figures", {"measure": measure.measure, "unit": "USD"}, 3, ask)
        assert measure.label in where
        assert "_" not in where


def test_sources_are_those_cited_the_weightiest_first() -> None:
    table = pd.DataFrame({"source_id": ["vna", "ilo-1; vna"], "locator": ["p. 1", "p. 2"]})
    assert cells(taken(table)["Sources"]) == [
        ["Publisher", "Title", "Published", "Address"],
        ["VNA", "B", None, None],
        ["ILO", "A =title", "2015", "https://x.org/a"],
    ]


def test_about_says_what_the_figure_is_and_where_it_stands() -> None:
    assert cells(taken(located(a=[1]), note="A note")["About"]) == [
        ["Title", "A title"],
        ["Note", "A note"],
        ["As of", "As of 2015"],
        ["Edition of the data", 1234],
        ["Citation", "The citation"],
        ["Where it stands", "http://x.org/figure?a=1"],
    ]


def test_a_map_carries_the_note_on_boundaries() -> None:
    *_, (what, note) = cells(taken(located(a=[1]), drawing=Map((), (), ()), as_of="2010")["About"])
    assert what == "Boundaries"
    assert "United Nations" in note


def test_a_figure_without_rows_can_be_taken_away() -> None:
    book = taken(located(a=[1]).head(0))
    assert cells(book["Figures"]) == [["A", "Source", "Place in the source"]]
    assert cells(book["Sources"]) == [["Publisher", "Title", "Published", "Address"]]


def test_two_downloads_of_one_figure_are_the_same_bytes() -> None:
    figure = Figure("A title", located(a=[1, 2], b=["x", "y"]))
    assert excel_bytes(figure, KNOWN, 8, "c", "l") == excel_bytes(figure, KNOWN, 8, "c", "l")


@pytest.mark.parametrize("question", ["agreements", "complaint_figures", "corridors"])
def test_a_real_table_comes_back_from_the_workbook_as_it_is(lake: Lake, question: str) -> None:
    counted = {"agreements": 3, "corridors": 3, "complaint_figures": 0}
    filters = dict.fromkeys(("country", "series", "status")[: counted[question]])
    if question == "complaint_figures":
        table = lake.table("complaint_figure", lake.latest())
    else:
        table = lake.ask(question, lake.latest(), **filters)
    known = known_sources(lake.ask("sources", lake.latest(), kind=None))
    data = excel_bytes(Figure("t", table), known, lake.latest(), "c", "l")
    read = cells(openpyxl.load_workbook(io.BytesIO(data))["Figures"])
    wanted = readable(table, known)
    assert read[0] == list(wanted)
    for found, row in zip(read[1:], wanted.itertuples(index=False), strict=True):
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


def drawn_sheet(lake: Lake, name: str, **filters: str) -> tuple[Figure, Worksheet]:
    ask = partial(lake.ask, snapshot=lake.latest())
    figure = make(name, ask, filters)
    data = excel_bytes(figure, known_sources(ask("source_names")), 1, "c", "l")
    return figure, openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]


def test_the_first_sheet_has_the_numbers_as_drawn_and_a_chart_of_them(lake: Lake) -> None:
    figure, sheet = drawn_sheet(lake, "agreements-counts")
    assert sheet.title == say("taken.sheet_drawn")
    (_, *rows), shape = cells(sheet), figure.drawing
    assert [row[0] for row in rows] == list(shape.categories)
    assert [row[1:] for row in rows] == [
        [one.values[n].number for one in shape.series] for n in range(len(shape.categories))
    ]
    (chart,) = sheet._charts
    assert len(chart.series) == len(shape.series)


def test_counts_of_a_grid_can_be_added_and_marks_in_words_are_no_numbers(lake: Lake) -> None:
    figure, sheet = drawn_sheet(lake, "cooperation-matrix")
    (_, *rows), shape = cells(sheet), figure.drawing
    counts = [cell for row in rows for cell in row[1:] if cell is not None]
    assert sorted(counts) == sorted(int(cell.label) for cell in shape.cells.values())
    _, told = drawn_sheet(lake, "overview-map")
    assert cells(told)[0] == [say("taken.drawn_name"), say("taken.sheet_drawn")]


def test_what_has_no_number_says_so_and_scales_of_their_own_have_charts_of_their_own(lake: Lake) -> None:
    figure, sheet = drawn_sheet(lake, "overview-region")
    assert len(sheet._charts) == len(figure.drawing.series)
    missing = {value.said for one in figure.drawing.series for value in one.values if value.number is None}
    assert missing
    assert missing <= {cell for row in cells(sheet) for cell in row}


@pytest.mark.parametrize(
    "name", ["overview-map", "cooperation-matrix", "complaints-trend", "agreements-timeline"]
)
def test_every_drawing_gives_what_it_shows(lake: Lake, name: str) -> None:
    _, sheet = drawn_sheet(lake, name)
    assert sheet.title == say("taken.sheet_drawn")
    assert len(cells(sheet)) > 1


def test_a_figure_that_is_a_table_has_no_such_sheet(lake: Lake) -> None:
    _, sheet = drawn_sheet(lake, "forums-list")
    assert sheet.title == say("common.sheet")
