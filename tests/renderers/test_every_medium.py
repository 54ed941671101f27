"""Every kind of shape is drawn in every medium, with the same numbers, labels and names."""

import io
import json
import re
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest
from defusedxml import ElementTree
from hypothesis import example, given
from hypothesis import strategies as st
from pptx import Presentation
from shapes import SHAPES

from charts.bars import Bars, Dots, Series
from charts.shape import Leads, Shape, Value
from charts.shapes import KINDS, Cell, Column, Map, Matrix, Network, Table
from charts.times import Multiples, Sparkline, Timeline, Trend
from renderers import deckgl, html, page, svg, typst
from renderers.flat import reaches_beyond
from renderers.html import grids
from renderers.html.rows import Row
from renderers.html.rows import draw as draw_rows
from renderers.native import drawing
from renderers.native.text import Box
from renderers.svg.parts import NOT_IN_XML, whole

SHEET = svg.Sheet(1144, 14, "Liberation Sans")
MEDIA: dict[str, Callable[..., Any]] = {
    "page": html.draw,
    "native PowerPoint": drawing.draw,
    "SVG": svg.draw,
    "Typst": typst.draw,
}


@pytest.mark.parametrize("medium", MEDIA)
def test_every_medium_draws_every_kind_of_shape(medium: str) -> None:
    draw: Any = MEDIA[medium]
    lacking = [kind.__name__ for kind in KINDS if draw.dispatch(kind) is draw.dispatch(object)]
    assert lacking == [], f"{medium} does not draw {', '.join(lacking)}"


def test_every_kind_of_shape_is_listed_and_has_a_sample() -> None:
    def below(kind: type[Shape]) -> set[type[Shape]]:
        return {each for sub in kind.__subclasses__() for each in ({sub} | below(sub))}

    concrete = {kind for kind in below(Shape) if not kind.__subclasses__()}
    assert concrete == set(KINDS)
    assert {type(shape) for shape in SHAPES.values()} == set(KINDS)


def in_html(shape: Shape) -> list[str]:
    """Return the texts of an HTML drawing, those that are shown to whoever points at a mark among them."""
    written = html.draw(shape)
    titles = re.findall(r' title="([^"]*)"', written)
    return [unescape(text) for text in (*titles, *re.findall(r">([^<>]+)<", written))]


def in_svg(shape: Shape) -> list[str]:
    root = ElementTree.fromstring(whole(svg.draw(shape, SHEET), SHEET))
    return ["".join(one.itertext()) for one in root.iter() if one.tag.endswith(("text", "title"))]


def in_typst(shape: Shape) -> list[str]:
    written = typst.draw(shape, 116.0, "alt")
    if written["kind"] == "drawing":
        root = ElementTree.fromstring(written["svg"])
        return ["".join(one.itertext()) for one in root.iter() if one.tag.endswith(("text", "title"))]
    return re.findall(r'"((?:[^"\\]|\\.)*)"', json.dumps(written, ensure_ascii=False))


def in_native(shape: Shape) -> list[str]:
    deck = Presentation()
    sheet = deck.slides.add_slide(deck.slide_layouts[6])
    drawn = drawing.draw(shape, sheet, Box(0.5, 1.4, 12.3, 5.2), "alt")
    assert {mark.name for mark in drawn.shape.marks()} <= {mark.name for mark in shape.marks()} | {
        mark.name for mark in getattr(shape, "turned", lambda: shape)().marks()
    }
    target = io.BytesIO()
    deck.save(target)
    reopened = Presentation(io.BytesIO(target.getvalue())).slides[0]
    found: list[str] = []
    parts = [reopened._element, *(one.chart._chartSpace for one in reopened.shapes if one.has_chart)]
    for part in parts:
        found += [one.text or "" for one in part.iter() if one.tag.endswith(("}t", "}v"))]
        found += [str(one) for one in part.xpath(".//p:cNvPr/@descr")]
    return found


READERS = {"html": in_html, "svg": in_svg, "typst": in_typst, "native": in_native}


def plain(text: str) -> str:
    return re.sub(r"[\s\u202f\u00a0]", "", text)


def words_of(shape: Shape) -> list[str]:
    """Return what must be found wherever a shape is drawn: names, numbers, labels, key, what is missing."""
    if isinstance(shape, (Bars, Dots)):
        values = [value.said for one in shape.series for value in one.values if value.number != 0]
        names = [one.name for one in shape.series] if len(shape.series) > 1 else []
        return [*shape.categories, *values, *names]
    if isinstance(shape, Timeline):
        return [*shape.rows, *(entry.text for entry in shape.key())]
    if isinstance(shape, Matrix):
        return [*shape.rows, *shape.columns, *(cell.label for cell in shape.cells.values()), shape.empty]
    if isinstance(shape, Network):
        return [node.short for node in shape.nodes] + [entry.text for entry in shape.key()]
    if isinstance(shape, Map):
        return [f"{mark.name}: {mark.said}" for mark in shape.marks()] + [entry.text for entry in shape.key()]
    if isinstance(shape, Table):
        return [cell for row in shape.rows for cell in row]
    if isinstance(shape, (Trend, Multiples, Sparkline)):
        numbered = [mark.said for mark in shape.marks() if mark.said != "lost"]
        titles = [panel.title for panel in shape.panels] if isinstance(shape, Multiples) else []
        return [*numbered, *titles]
    return [text for mark in shape.marks() for text in (mark.name, mark.said)]


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("medium", READERS)
def test_names_numbers_and_labels_are_the_same_in_every_medium(medium: str, name: str) -> None:
    found = [plain(text) for text in READERS[medium](SHAPES[name])]
    everything = "".join(found)
    small = too_small(SHAPES[name]) if medium == "native" else set()
    for words in words_of(SHAPES[name]):
        assert words in small or plain(words) in everything, f"{words!r} is not in {medium}"


def too_small(shape: Shape) -> set[str]:
    """Return the labels of parts of stacked bars that a deck has no room for: its notes give every number."""
    if not isinstance(shape, Bars) or shape.arrangement != "stacked":
        return set()
    values = [value for one in shape.series for value in one.values]
    return {one.said for one in values if (one.number or 0) < 0.02 * shape.axis().high}


@pytest.mark.parametrize("medium", ["html", "svg"])
def test_what_is_missing_is_said_beside_the_drawing(medium: str) -> None:
    said = "".join(map(plain, READERS[medium](SHAPES["bars side by side"])))
    assert plain("Two rows are not drawn.") in said


@given(
    st.lists(st.none() | st.integers(0, 10**6) | st.floats(0, 10**6), min_size=1, max_size=6),
    st.sampled_from(["grouped", "stacked", "apart"]),
    st.booleans(),
)
@example([5e-324], "grouped", True)
@example([5e-324], "grouped", False)
def test_bars_of_any_numbers_keep_their_lengths_in_proportion(
    numbers: list[float | None], arrangement: Any, upright: bool
) -> None:
    values = tuple(Value(number, "" if number is not None else "none") for number in numbers)
    shape = Bars(
        tuple(f"row {n}" for n in range(len(numbers))),
        (Series("one", "#3f7fb5", values),),
        arrangement=arrangement,
        upright=upright,
    )
    drawn = html.draw(shape)
    lengths = [float(one) for one in re.findall(r"(?:width|height):([\d.]+)%", drawn)]
    there = [number for number in numbers if number is not None and (number or arrangement != "stacked")]
    if upright:
        assert all(0 <= length <= 100.01 for length in lengths)
    else:
        longest = max([number or 0 for number in numbers], default=0) or 1
        assert lengths == pytest.approx([100 * number / longest for number in there], abs=0.01)
    for medium in (in_svg, in_typst):
        said = "".join(map(plain, medium(shape)))
        assert all(plain(value.said) in said for value in values)


def test_on_paper_no_number_lies_on_another_and_no_column_is_narrower_than_its_words() -> None:
    numbers = (37.0, 1.0, 2.0)
    series = tuple(Series(f"s{n}", "#3f7fb5", (Value(number),)) for n, number in enumerate(numbers))
    drawn = svg.draw(Bars(("2010",), series, arrangement="stacked", upright=True), SHEET)
    assert [number for number in ("37", "1", "2") if f">{number}</text>" in drawn.body] == ["37"]
    columns = (Column("a", "Stated"), Column("b", "Why"))
    table = Table(columns, (("memorandum of 2009", "x" * 10),), ((),))
    first, _ = typst.draw(table, 100, "")["columns"]
    assert first["width"] > len("memorandum")


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=30))
def test_whatever_people_wrote_is_text_and_never_markup(text: str) -> None:
    series = Series(text, "#3f7fb5", (Value(3.0, text, text),))
    shapes = (Bars((text,), (series, series)), Dots((text,), (series,)), Matrix((text,), (text,), {}))
    for shape in shapes:
        written = html.draw(shape)
        ElementTree.fromstring(NOT_IN_XML.sub("", written))
        ElementTree.fromstring(whole(svg.draw(shape, SHEET), SHEET))


def test_everything_that_is_drawn_in_html_has_its_style() -> None:
    styled = set(re.findall(r"\.([a-z][a-z-]*)", html.STYLE.read_text(encoding="utf-8")))
    used = {
        name
        for shape in SHAPES.values()
        for names in re.findall(r' class="([^"]*)"', html.draw(shape))
        for name in names.split()
    }
    # These group what is drawn and have no look of their own.
    assert used - styled <= {"apart", "dots", "level", "mapped", "plot", "tiles"}
    attributes = {
        name for shape in SHAPES.values() for name in re.findall(r' ([a-zA-Z-]+)="', html.draw(shape))
    }
    assert "css" not in attributes


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("bars side by side", "part"),
        ("standing bars", "part"),
        ("dots", "dot"),
        ("timeline", "mark"),
        ("matrix", "filled"),
        ("map", "route"),
    ],
)
def test_every_number_and_mark_is_drawn_in_html(name: str, mark: str) -> None:
    shape = SHAPES[name]
    drawn = len(re.findall(rf'class="{mark}[" ]', html.draw(shape)))
    if isinstance(shape, (Bars, Dots)):
        numbers = [value for one in shape.series for value in one.values if value.number is not None]
        assert drawn == len(numbers)
    elif isinstance(shape, Timeline):
        # A span has a mark at either end.
        assert drawn == sum(2 if one.end else 1 for one in shape.moments)
    elif isinstance(shape, Map):
        # Once in the region, and once more in the corner, where all of the map stands.
        assert drawn == len(shape.routes) * (2 if reaches_beyond(shape) else 1)
    elif isinstance(shape, Matrix):
        assert drawn == len(shape.cells)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_map_on_a_page_asks_no_other_host(theme: str) -> None:
    shape = SHAPES["map"]
    assert isinstance(shape, Map)
    drawn = deckgl.draw(shape, theme)
    assert drawn.map_provider is None
    assert drawn.map_style == deckgl.BASEMAPS[theme]
    assert "http" not in drawn.to_json()
    lines, points = drawn.layers
    assert [one["text"] for one in lines.data] == ["Indonesia – Canada: 2 signed"]
    assert [one["text"] for one in points.data] == ["Phnom Penh: 3 posts"]


def test_a_map_is_shown_by_a_renderer_of_its_own_on_a_page() -> None:
    assert page.show_movable.dispatch(Map) is not page.show_movable.dispatch(Bars)


def test_a_cell_is_a_link_on_a_page_and_a_label_everywhere_else() -> None:
    leads = Leads("corridors", (("corridors_start", "MMR"),), "corridors-one")
    shape = Matrix(("Thailand",), ("Myanmar",), {("Thailand", "Myanmar"): Cell("●", leads=leads)})
    assert 'href="corridors?corridors_start=MMR#corridors-one"' in grids.draw(shape, leading=True)
    assert "href" not in html.draw(shape)


def test_what_the_row_above_says_too_is_marked_and_not_left_out() -> None:
    rows = [Row(("2025", "Japan", "7"), ()), Row(("2025", "Qatar", "7"), ()), Row(("2024", "Qatar", "7"), ())]
    drawn = draw_rows(["When", "Who", "How many"], [False, False, True], rows, "News")
    assert drawn.count("2025") == 2
    assert len(re.findall(r'<span class="again">', drawn)) == 2, "a number is never marked"
    silent = [Row(("2025", "said", ""), ()), Row(("2024", "", ""), ()), Row(("2023", "", ""), ())]
    assert "again" not in draw_rows(["When", "Who", "Note"], [False, False, False], silent, "Notes")
    # A column is as wide as the longest word of its heading.
    wide = draw_rows(["When", "Who", "Numbers and statements"], [False, False, True], rows, "News")
    assert "minmax(10ch," in wide
