"""A table on the page or taken away holds text and numbers: no markup, no formula, no invented value."""

import re
from html.parser import HTMLParser

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from figures.table import EVIDENCE, HIDDEN, as_table, cell
from renderers.page import region
from screen.readers.tables import MOST_ROWS_WRITTEN
from words import phrases, say

TEXT = st.text(st.characters(exclude_categories=("Cs",)))
WICKED = "<script>alert('x')</script>"


class Reading(HTMLParser):
    """Reads markup back: which tags with which attributes there are, and the text of every cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag, and begin a cell where it is one."""
        self.tags.append((tag, dict(attrs)))
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        """Add text to the cell that is open."""
        self.cells[-1] += data


def read_markup(table: pd.DataFrame, alt: str = "alt") -> Reading:
    reading = Reading()
    reading.feed(region(as_table(table, {name: str(name) for name in table}), alt))
    reading.close()
    return reading


@given(TEXT, TEXT)
@example(WICKED, WICKED)
@example('"><img src=x onerror=alert(1)>', "</td></tr></table>")
@example("&lt;b&gt;", "&amp;")
def test_whatever_a_cell_holds_is_shown_as_text(first: str, second: str) -> None:
    reading = read_markup(pd.DataFrame({"one": [first, second], "two": [second, first]}), alt=first)
    tags = [tag for tag, _ in reading.tags]
    assert tags == ["div", "div", "table", "thead", "tr", "th", "th", "tbody", *["tr", "td", "td"] * 2]
    assert reading.cells == ["one", "two", first, second, second, first]
    attributes = {name for _, found in reading.tags for name in found}
    assert attributes <= {"class", "role", "tabindex", "aria-label", "scope"}
    assert reading.tags[0][1]["aria-label"] == first


@given(TEXT)
def test_a_heading_is_shown_as_text(label: str) -> None:
    reading = Reading()
    reading.feed(region(as_table(pd.DataFrame({"one": ["x"]}), {"one": label}), "alt"))
    assert reading.cells == [label, "x"]


def test_what_is_missing_is_said_to_be_not_available() -> None:
    table = pd.DataFrame({"value": [1.0, None], "place": ["Java", None], "has_post": [True, False]})
    not_available = say("common.not_available")
    cells = read_markup(table).cells
    assert cells[3:] == ["1", "Java", say("common.yes"), not_available, not_available, say("common.no")]


@pytest.mark.parametrize("nothing", [None, float("nan"), pd.NA, pd.NaT])
def test_every_kind_of_nothing_is_not_available_and_never_a_zero(nothing: object) -> None:
    assert cell("value", nothing) == say("common.not_available")


def test_a_remark_that_was_not_made_is_left_empty() -> None:
    assert cell("note", None) == ""


@pytest.mark.parametrize(
    ("column", "value", "text"),
    [
        ("value", 1234567, "1\u202f234\u202f567"),
        ("value", 1234567.0, "1\u202f234\u202f567"),
        ("value", 1234.5, "1\u202f234.5"),
        ("per_month", 85.41666666666667, "85.42"),
        ("per_month", 149.500000000034, "149.5"),
        ("value", 99.999, "100"),
        ("value", -0.004168, "-0.0042"),
        ("value", -1234, "-1\u202f234"),
        ("value", 0, "0"),
        ("value", 0.0, "0"),
        ("year", 2010, "2010"),
        ("year_signed", 2010, "2010"),
        ("published", "2010", "2010"),
        ("has_post", True, "yes"),
    ],
)
def test_a_value_is_written_for_readers(column: str, value: object, text: str) -> None:
    assert cell(column, value) == text


@pytest.mark.parametrize("column", ["year", "year_signed", "first_year", "last_year"])
def test_a_year_among_missing_years_is_still_a_year(column: str) -> None:
    years = pd.DataFrame({column: pd.array([2010, None], dtype="Int32")})
    assert read_markup(years).cells[1:] == ["2010", say("common.not_available")]


def test_numbers_stand_on_the_right_and_words_and_years_do_not() -> None:
    table = pd.DataFrame({"value": [1], "year": [2010], "place": ["Java"], "has_post": [True]})
    headings = [found.get("class") for tag, found in read_markup(table).tags if tag == "th"]
    assert headings == ["number", None, None, None]


def page(rows: int, written: bool, raw: bool) -> None:
    """Show a table on a page of its own."""
    import pandas as pd

    from screen.readers.tables import show_table

    table = pd.DataFrame({"place": [f"Place {n}" for n in range(rows)], "lon": 1.0, "note": None})
    table["source_id"] = "paper"
    table["locator"] = "Table 1"
    show_table(table, "A table", ["place"] if not raw else [], written, raw)


def shown(rows: int, written: bool = False, raw: bool = False) -> AppTest:
    ran = AppTest.from_function(page, kwargs={"rows": rows, "written": written, "raw": raw}).run()
    assert not ran.exception
    return ran


@pytest.mark.parametrize(("rows", "written"), [(1, False), (MOST_ROWS_WRITTEN, False), (500, True)])
def test_a_short_table_or_one_to_print_is_written_out(rows: int, written: bool) -> None:
    (table,) = shown(rows, written).get("html")
    assert table.proto.body.count("<tr>") == rows + 1


def test_a_long_table_scrolls() -> None:
    ran = shown(MOST_ROWS_WRITTEN + 1)
    assert not ran.get("html")
    assert len(ran.dataframe[0].value) == MOST_ROWS_WRITTEN + 1


def test_the_evidence_of_a_row_is_shown_whatever_columns_are_chosen() -> None:
    (table,) = shown(2).get("html")
    headings = re.findall(r"<th[^>]*>([^<]*)</th>", table.proto.body)
    assert headings == [say("columns.place"), say("columns.source_id"), say("columns.locator")]


def test_a_raw_table_shows_every_column_under_its_own_name() -> None:
    (table,) = shown(2, raw=True).get("html")
    assert re.findall(r"<th[^>]*>([^<]*)</th>", table.proto.body) == [
        "place",
        "lon",
        "note",
        "source_id",
        "locator",
    ]


def test_evidence_is_never_hidden() -> None:
    assert not set(EVIDENCE) & set(HIDDEN)


@pytest.mark.parametrize(
    "column", sorted(key for key in phrases() if re.match(r"columns\.(\w+_)?year(_signed)?$", key))
)
def test_a_year_is_not_written_as_a_quantity(column: str) -> None:
    assert cell(column.removeprefix("columns."), 2023) == "2023"
