"""What stands on a slide is what the figure says: every number, label, name and colour, and nothing else."""

import io
from collections import defaultdict
from typing import Any

import openpyxl
import pandas as pd
import pytest
from lxml import etree
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn
from pptx.util import Inches

from charts import agencies, agreements, complaints, cooperation, forums
from charts.bars import Bars, Series
from charts.shape import Value
from figures.catalogue import catalogue, make
from figures.figure import Figure
from figures.of_agencies import grade_on
from figures.table import cell, heading
from renderers.flat import reaches_beyond
from renderers.native.text import shortened
from slides.deck.alternative import alternative
from slides.deck.writing import write_deck
from slides.slide import Slide
from warehouse.lake import Lake
from words import phrases, say

SMALLEST = 1200
LINK = "https://example.org/figure?figure=x&snapshot=1"
WHOLE = [name for name, definition in sorted(catalogue().items()) if not definition.needed]


def of(lake: Lake, name: str, **filters: str) -> Figure:
    """Make a figure of the newest snapshot."""
    snapshot = lake.latest()
    return make(name, lambda question, **parameters: lake.ask(question, snapshot, **parameters), filters)


def on_slide(figure: Figure, remark: str = "") -> Any:
    """Write a deck of one figure, open it again, and return its slide."""
    target = io.BytesIO()
    write_deck("Title", "Lead", [Slide(figure.title, figure, "Source: x", (), 1, LINK, "", remark)], target)
    return Presentation(io.BytesIO(target.getvalue())).slides[1]


def charts_of(sheet: Any) -> list[Any]:
    return [shape.chart for shape in sheet.shapes if shape.has_chart]


def table_of(sheet: Any) -> list[list[str]]:
    """Return the texts of the last table on a slide, row by row."""
    table = [shape.table for shape in sheet.shapes if shape.has_table][-1]
    return [[one.text.replace("\v", " ") for one in row.cells] for row in table.rows]


def texts(sheet: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in sheet.shapes if shape.has_text_frame)


def bars(chart: Any) -> dict[str, dict[str, float | None]]:
    """Return the values of a bar chart by series and category."""
    names = list(chart.plots[0].categories)
    return {one.name: dict(zip(names, one.values, strict=True)) for one in chart.plots[0].series}


def labels(series: Any) -> dict[int, str]:
    """Return the texts that stand at single bars instead of their numbers; '' where there is none."""
    found = {}
    for label in series._element.iter(qn("c:dLbl")):
        n = int(label.find(qn("c:idx")).get("val"))
        found[n] = "".join(part.text for part in label.iter(qn("a:t")))
    return found


def workbook(chart: Any) -> list[tuple[Any, ...]]:
    """Return the cells of the workbook behind a chart."""
    book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    return list(book.active.values)


def inside(shape: Any) -> list[Any]:
    """Return the shapes of a group."""
    return list(shape.shapes)


def described(shape: Any) -> str:
    return shape._element.xpath(".//p:cNvPr")[0].get("descr") or ""


@pytest.mark.parametrize(
    ("text", "most", "told"),
    [
        ("One is not placed. Ứng dụng of ten, or one place", 30, "One is not placed. …"),
        ("Counted in July; by a ministry in May", 30, "Counted in July; …"),
        ("Conventions Nos. 181 and 97 or the principles", 30, "Conventions Nos. 181 and 97…"),
        (
            "A word. Then a sentence that is much too long for its place",
            40,
            "A word. Then a sentence that is much…",
        ),
        ("One is not placed.", 30, "One is not placed."),
    ],
)
def test_a_text_ends_with_a_sentence_where_a_third_of_it_is_left(text: str, most: int, told: str) -> None:
    assert shortened(text, most) == told


def test_stated_and_counted_posts_stand_side_by_side(lake: Lake) -> None:
    figure = of(lake, "attaches-totals")
    (chart,) = charts_of(on_slide(figure))
    table = figure.table.set_index("origin")
    assert chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    assert bars(chart) == {
        say("attaches.part_stated"): table["stated"].astype(float).to_dict(),
        say("attaches.part_counted"): table["counted"].astype(float).to_dict(),
    }
    assert chart.value_axis.axis_title.text_frame.text == say("attaches.axis_posts")


def test_coverage_counts_every_corridor_of_its_table(lake: Lake) -> None:
    figure = of(lake, "attaches-coverage")
    (chart,) = charts_of(on_slide(figure))
    counted = figure.table.groupby(["coverage", "member"]).size()
    kinds = {
        "both": "agreement and post",
        "agreement_only": "agreement, no post",
        "post_only": "post, no agreement",
    }
    drawn = bars(chart)
    assert chart.chart_type == XL_CHART_TYPE.BAR_STACKED
    for key, kind in kinds.items():
        series = drawn[say(f"attaches.{key}")]
        assert {name: value for name, value in series.items() if value} == counted[kind].to_dict()
    nothing = [n for n, value in enumerate(drawn[say("attaches.both")].values()) if value == 0]
    assert labels(chart.plots[0].series[0]) == dict.fromkeys(nothing, "")


def test_participation_keeps_missing_missing_and_marks_what_was_printed_otherwise(lake: Lake) -> None:
    figure = of(lake, "agencies-participation")
    (chart,) = charts_of(on_slide(figure))
    drawn = bars(chart)
    assert chart.chart_type == XL_CHART_TYPE.COLUMN_CLUSTERED
    for series, step in zip(chart.plots[0].series, agencies.STEPS, strict=True):
        rows = figure.table[figure.table["step"] == step].drop_duplicates("number")
        told = {f"{row.number}: {row.label}": row for row in rows.itertuples()}
        for n, (name, value) in enumerate(drawn[say(f"agencies.step_{step}")].items()):
            row = told.get(name)
            assert value == (None if row is None or pd.isna(row.value) else row.value)
            if row is not None and row.as_published != f"{row.value:g}":
                assert labels(series)[n] == f"{row.value:g}*"


@pytest.mark.parametrize("cycle", ["vamas-2", "vamas-3", "vamas-4", "vamas-5", "vamas-6"])
def test_grades_have_their_published_figure_or_are_said_to_have_none(lake: Lake, cycle: str) -> None:
    figure = of(lake, "agencies-distribution", cycle=cycle)
    (chart,) = charts_of(on_slide(figure))
    cycles = lake.ask("cycles", lake.latest()).set_index("cycle_id")
    scale = str(cycles.loc[cycle, "scale_id"])
    told = {grade_on(scale, row.grade): row for row in figure.table.itertuples()}
    ((_, drawn),) = bars(chart).items()
    written = labels(chart.plots[0].series[0])
    for n, (name, value) in enumerate(drawn.items()):
        if name in told:
            row = told[name]
            assert value == row.value
            assert written.get(n, f"{value:g}") == row.as_published
        else:
            assert value is None
            assert name.endswith(f"({say('agencies.not_published')})")


def test_a_bar_without_number_is_empty_and_a_zero_is_a_zero() -> None:
    grades = pd.DataFrame(
        [
            ("A", 1, 4.0, "agencies", "4"),
            ("B", 2, None, None, None),
            ("C", 3, 0.0, "agencies", "no agencies"),
        ],
        columns=["grade", "position", "value", "unit", "as_published"],
    ).assign(source_id="s", locator="p. 1")
    figure = Figure("Grades", grades, agencies.distribution(grades))
    (chart,) = charts_of(on_slide(figure))
    (series,) = chart.plots[0].series
    assert list(series.values) == [4.0, None, 0.0]
    assert labels(series) == {2: "no agencies"}
    assert list(chart.plots[0].categories)[1] == f"Grade B ({say('agencies.not_published')})"
    assert workbook(chart)[2][1] is None
    assert workbook(chart)[3][1] == 0


def test_more_bars_than_a_slide_can_hold_are_its_first_and_the_rest_is_named(lake: Lake) -> None:
    rows = lake.ask(
        "complaint_figures", lake.latest(), country=None, measure="complaints_received", split=None
    )
    sheet = on_slide(Figure("Kinds", rows, complaints.about(rows)))
    (chart,) = charts_of(sheet)
    (series,) = chart.plots[0].series
    assert list(series.values) == rows.head(16)["value"].tolist()
    assert list(chart.plots[0].categories) == rows.head(16)["category"].tolist()
    assert say("deck.first_bars", shown=16, all=len(rows)) in texts(sheet)


def test_marks_of_what_is_not_exact_stand_at_their_bars(lake: Lake) -> None:
    rows = lake.ask("complaint_figures", lake.latest(), country=None, measure=None, split=None)
    found = 0
    for qualifier, table in rows.groupby("qualifier"):
        (chart,) = charts_of(on_slide(Figure("Kinds", table, complaints.about(table))))
        written = labels(chart.plots[0].series[0])
        for n, _ in enumerate(table.head(16).itertuples()):
            if mark := complaints.mark(str(qualifier)):
                assert written[n].startswith(mark.strip())
                found += 1
    assert found


def test_signed_instruments_are_stacked_as_the_page_writes_them(lake: Lake) -> None:
    figure = of(lake, "agreements-counts")
    (chart,) = charts_of(on_slide(figure))
    asked = {"country": None, "series": None, "status": None}
    frame = lake.ask("agreement_counts", lake.latest(), **asked).set_index("listed")
    assert bars(chart) == {
        say(f"agreements.part_{part}"): frame[part].astype(float).to_dict()
        for part in ("agreements", "memoranda", "in_process")
    }
    fills = [one.format.fill for one in chart.plots[0].series]
    assert "pattFill" in etree.tostring(fills[2]._xPr).decode()


def test_numbers_of_bars_without_parts_stand_beside_them(lake: Lake) -> None:
    (chart,) = charts_of(on_slide(of(lake, "corridors-largest", reach="asean")))
    assert (chart.chart_type, chart.plots[0].overlap) == (XL_CHART_TYPE.BAR_CLUSTERED, 100)
    positions = {one.data_labels.position for one in chart.plots[0].series}
    assert positions == {XL_LABEL_POSITION.OUTSIDE_END}


@pytest.mark.parametrize(
    ("name", "filters"),
    [
        ("attaches-totals", {}),
        ("agencies-participation", {}),
        ("complaints-about", {}),
    ],
)
def test_the_workbook_behind_a_chart_holds_what_is_drawn(
    lake: Lake, name: str, filters: dict[str, str]
) -> None:
    (chart,) = charts_of(on_slide(of(lake, name, **filters)))
    head, *rows = workbook(chart)
    drawn = bars(chart)
    assert list(head[1:]) == list(drawn)
    for row in rows:
        assert list(row[1:]) == [series[row[0]] for series in drawn.values()]


def test_bars_keep_their_own_colours(lake: Lake) -> None:
    figure = of(lake, "agencies-distribution", cycle="vamas-4")
    (chart,) = charts_of(on_slide(figure))
    series = chart.plots[0].series[0]
    drawn = [value.colour for value in figure.drawing.series[0].values]
    points = [
        str(series.points[n].format.fill.fore_color.rgb)
        if series.points[n].format.fill.type is not None
        else str(series.format.fill.fore_color.rgb)
        for n in range(len(drawn))
    ]
    assert points == [colour.lstrip("#").upper() for colour in drawn]


def test_numbers_of_different_things_are_never_joined_by_a_scale(lake: Lake) -> None:
    figure = of(lake, "overview-region")
    sheet = on_slide(figure)
    head, *rows = table_of(sheet)
    assert charts_of(sheet) == []
    assert head == [say("columns.country"), *(one.name for one in figure.drawing.series)]
    for written, row in zip(rows, figure.table.to_dict("records"), strict=True):
        numbers = [row[name] for name in ("instruments", "posts", "centres")]
        assert written == [
            row["country"],
            *(say("overview.not_listed") if pd.isna(one) else str(one) for one in numbers),
        ]


def cells(table: list[list[str]]) -> dict[frozenset[str], str]:
    """Return the labels of a grid by the names of their row and column, whichever way it was turned."""
    head, *rows = table
    return {
        frozenset((row[0], name)): label
        for row in rows
        for name, label in zip(head[1:], row[1:], strict=True)
    }


@pytest.mark.parametrize(
    "name",
    [
        "agreements-matrix",
        "agreements-provisions",
        "cooperation-matrix",
        "cooperation-guidelines",
        "cooperation-themes",
        "commitments-countries",
    ],
)
def test_every_cell_of_a_grid_has_the_label_of_the_page_and_what_is_cut_is_said(
    lake: Lake, name: str
) -> None:
    figure = of(lake, name)
    sheet = on_slide(figure)
    drawn = figure.drawing
    head, *rows = table_of(sheet)
    turned = rows[0][0] != drawn.rows[0] or head[1] != drawn.columns[0]
    written = {
        ((column, row[0]) if turned else (row[0], column)): label
        for row in rows
        for column, label in zip(head[1:], row[1:], strict=True)
    }
    told = {(row.strip(), name.strip()): cell.label for (row, name), cell in drawn.cells.items()}
    assert written == {key: told.get(key, "") for key in written}
    assert any(written.values())
    whole = (len(drawn.columns), len(drawn.rows)) if turned else (len(drawn.rows), len(drawn.columns))
    for key, shown, all_ in zip(("rows", "columns"), (len(rows), len(head) - 1), whole, strict=True):
        assert (say(f"deck.first_{key}", shown=shown, all=all_) in texts(sheet)) == (shown < all_)


def test_the_grid_of_initiatives_counts_its_table(lake: Lake) -> None:
    figure = of(lake, "cooperation-matrix")
    counted = figure.table.groupby(["level", "cooperation_type"]).size()
    written = cells(table_of(on_slide(figure)))
    assert {key: int(label) for key, label in written.items() if label} == {
        frozenset(key): number for key, number in counted.items()
    }


def test_darker_cells_are_larger_numbers(lake: Lake) -> None:
    table = next(s for s in on_slide(of(lake, "cooperation-matrix")).shapes if s.has_table).table
    shades = {
        int(one.text): sum(one.fill.fore_color.rgb)
        for row in list(table.rows)[1:]
        for one in list(row.cells)[1:]
        if one.text
    }
    ordered = [shades[number] for number in sorted(shades)]
    assert ordered == sorted(ordered, reverse=True)


def test_members_of_forums_are_marked_where_the_table_names_them(lake: Lake) -> None:
    figure = of(lake, "forums-membership")
    named = figure.table[figure.table["is_asean_member"]]
    told = {frozenset((forums.title(row.forum, row.forum_name), row.member)) for row in named.itertuples()}
    whole = say("forums.as_a_whole")
    written = {key: label for key, label in cells(table_of(on_slide(figure))).items() if whole not in key}
    not_named = ("", forums.NOT_NAMED, forums.THROUGH_ASEAN)
    assert {key for key, label in written.items() if label not in not_named} == told & set(written)
    assert told <= set(written)


def points(sheet: Any) -> tuple[list[str], set[tuple[str, float, str]]]:
    """Return the rows of a scatter chart by the table beside it, and every mark: series, place, row."""
    (chart,) = charts_of(sheet)
    rows = [row[0] for row in table_of(sheet)]
    found = set()
    for series in chart.plots[0].series:
        across = [float(v.text) for v in series._element.find(qn("c:xVal")).iter(qn("c:v"))]
        down = [float(v.text) for v in series._element.find(qn("c:yVal")).iter(qn("c:v"))]
        found |= {(series.name, x, rows[int(y) - 1]) for x, y in zip(across, down, strict=True)}
    return rows, found


def test_a_timeline_marks_every_dated_row_of_the_corridors_it_shows(lake: Lake) -> None:
    figure = of(lake, "agreements-timeline")
    sheet = on_slide(figure)
    rows, found = points(sheet)
    table = figure.table.assign(corridor=figure.table["listed"] + " – " + figure.table["counterpart"])
    kinds = table["what"].map(lambda what: agreements.MARKS.get(what, agreements.OTHER_MARK)[0])
    told = {
        (say(f"agreements.mark_{kind}"), float(year), corridor)
        for kind, year, corridor in zip(kinds, table["year"], table["corridor"], strict=True)
        if corridor in rows
    }
    assert found == told
    assert rows == list(dict.fromkeys(table["corridor"]))[: len(rows)]
    assert say("deck.first_lines", shown=len(rows), all=table["corridor"].nunique()) in texts(sheet)


def test_meetings_stand_at_their_dates(lake: Lake) -> None:
    figure = of(lake, "forums-meetings")
    rows, found = points(on_slide(figure))
    drawn = figure.drawing
    at = [(one.start, drawn.rows[one.row]) for one in drawn.moments]
    told = {(round(x, 6), row) for x, row in at if row in rows}
    assert {(round(x, 6), row) for _, x, row in found} == told


def test_initiatives_run_from_their_start_to_their_end(lake: Lake) -> None:
    figure = of(lake, "cooperation-timeline")
    rows, found = points(on_slide(figure))
    assert len(rows) > 10
    drawn = figure.drawing
    spans = [one for one in drawn.moments if one.end and drawn.rows[one.row] in rows]
    assert spans
    for one in spans:
        ends = {(drawn.rows[one.row], round(x, 4), drawn.rows[one.row]) for x in (one.start, one.end)}
        assert ends <= {(name, round(x, 4), row) for name, x, row in found}


def test_the_network_joins_the_pairs_of_its_table(lake: Lake) -> None:
    figure = of(lake, "cooperation-network")
    group = next(shape for shape in on_slide(figure).shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP)
    shown = cooperation.strongest(figure.table)
    told = {
        frozenset((row.one, row.other)): round(0.5 + 0.8 * row.in_small_circles, 2)
        for row in shown.itertuples()
    }
    by_id = {one.shape_id: one for one in inside(group)}
    found = {}
    for line in inside(group):
        if line.shape_type != MSO_SHAPE_TYPE.LINE:
            continue
        ends = [line._element.xpath(f".//a:{end}/@id")[0] for end in ("stCxn", "endCxn")]
        found[frozenset(by_id[int(end)].name for end in ends)] = round(line.line.width.pt, 2)
    assert found == pytest.approx(told, abs=0.02)


def test_a_party_is_named_beside_its_circle(lake: Lake) -> None:
    figure = of(lake, "cooperation-network")
    sheet = on_slide(figure)
    shown = cooperation.strongest(figure.table)
    parties = set(shown["one"]) | set(shown["other"])
    named = {described(shape) for shape in sheet.shapes if shape.shape_type == MSO_SHAPE_TYPE.TEXT_BOX}
    assert parties <= named


@pytest.mark.parametrize("name", ["agreements-map", "attaches-map", "complaints-centres", "overview-map"])
def test_a_map_draws_every_line_and_point_with_its_words_and_its_colour(lake: Lake, name: str) -> None:
    figure = of(lake, name)
    sheet = on_slide(figure)
    groups = [shape for shape in sheet.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP]
    # All of the map is drawn first, where the region stands beside it.
    whole, *region = groups
    found = sorted(described(one) for one in inside(whole) if " " in described(one) or ":" in described(one))
    marks = [f"{mark.name}: {mark.said}" for mark in figure.drawing.marks()]
    assert found == sorted(marks)
    assert len(region) == reaches_beyond(figure.drawing)
    drawn = defaultdict(list)
    for one in [shape for group in groups for shape in inside(group)]:
        drawn[described(one)].append(one)
    for route in figure.drawing.routes:
        assert drawn[f"{route.name}: {route.said}"]
        for one in drawn[f"{route.name}: {route.said}"]:
            assert one.line.width.pt == pytest.approx(route.width, abs=0.01)
            assert f"#{one.line.color.rgb}".lower() == route.colour
    assert say("common.boundaries") in texts(sheet)
    assert sum(len(inside(group)) for group in groups) < 1500


def test_nothing_of_the_region_stands_outside_it(lake: Lake) -> None:
    _, region = [
        shape
        for shape in on_slide(of(lake, "overview-map")).shapes
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP
    ]
    (sea,) = [one for one in inside(region) if one.name == say("deck.sea")]
    for one in inside(region):
        near = one.width // 2 if one.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE else Inches(0.02)
        assert sea.left - near <= one.left, one.name
        assert one.left + one.width <= sea.left + sea.width + near, one.name
        assert one.top + one.height <= sea.top + sea.height + near, one.name


def test_each_country_is_one_shape_of_its_own(lake: Lake) -> None:
    sheet = on_slide(of(lake, "complaints-centres"))
    group = next(shape for shape in sheet.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP)
    countries = [one.name for one in inside(group) if one.shape_type == MSO_SHAPE_TYPE.FREEFORM]
    assert {"IDN", "PHL", "VNM", "THA", "MMR", "LAO", "KHM", "MYS", "SGP", "BRN", "TLS"} <= set(countries)
    assert len(countries) == len(set(countries))


def test_numbers_stand_on_tiles_of_their_own(lake: Lake) -> None:
    figure = of(lake, "overview-numbers")
    tiles = [
        shape.text_frame.text.split("\n")
        for shape in on_slide(figure).shapes
        if shape.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE
    ]
    held = lake.ask("holdings", lake.latest()).iloc[0]
    assert [tile[:2] for tile in tiles] == [[one.value, one.label] for one in figure.drawing.tiles]
    assert {int(tile[0]) for tile in tiles} <= {int(number) for number in held}


@pytest.mark.parametrize(
    "name", ["attaches-services", "complaints-gaps", "cooperation-behind", "forums-list"]
)
def test_a_table_shows_its_first_rows_and_says_how_many_there_are(lake: Lake, name: str) -> None:
    figure = of(lake, name)
    sheet = on_slide(figure)
    head, *rows = table_of(sheet)
    names = {heading(column): column for column in figure.table if f"columns.{column}" in phrases()}
    assert rows
    for written, row in zip(rows, figure.table.to_dict("records"), strict=False):
        for title, text in zip(head, written, strict=True):
            whole = " ".join(cell(names[title], row[names[title]]).split("\n"))
            assert text == whole or (text.endswith("…") and whole.startswith(text[:-1].rstrip()))
    assert len(head) <= 5
    assert 4 <= len(rows) <= 6
    (table,) = (shape.table for shape in sheet.shapes if shape.has_table)
    assert {int(size) for size in table._tbl.xpath(".//@sz")} == {1600}
    if len(rows) < len(figure.table):
        assert say("deck.more_rows", count=len(figure.table) - len(rows)) in texts(sheet)


def test_a_table_of_many_columns_keeps_its_numbers_with_their_unit_and_precision(lake: Lake) -> None:
    figure = of(lake, "country-complaints", country="THA")
    head, *rows = table_of(on_slide(figure))
    assert {heading("value"), heading("unit"), heading("qualifier")} <= set(head)
    at = head.index(heading("value"))
    assert [row[at] for row in rows] == [
        cell("value", value) for value in figure.table["value"].head(len(rows))
    ]


@pytest.mark.parametrize("name", WHOLE)
def test_every_figure_is_drawn_within_its_slide_in_type_that_can_be_read(lake: Lake, name: str) -> None:
    figure = of(lake, name)
    sheet = on_slide(figure, "An illustrative method.")
    shapes = list(sheet.shapes)
    pictures = [shape for shape in shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
    assert pictures == []
    for shape in shapes:
        if shape.is_placeholder:
            continue
        assert shape.left >= 0
        assert shape.left + shape.width <= 12192000
        assert shape.top + shape.height <= 6858000
        if not shape.has_text_frame:
            told = described(shape)
            assert told == say("deck.inset") or told.startswith(alternative(figure.shape())[:40])
    numbers = [int(one) for one in sheet._element.xpath(".//p:cNvPr/@id")]
    assert len(numbers) == len(set(numbers)) < 1500
    roots = [sheet._element, *(chart._chartSpace for chart in charts_of(sheet))]
    sizes = [int(size) for root in roots for size in root.xpath(".//@sz") if str(size).isdigit()]
    assert min(sizes) >= SMALLEST
    assert "An illustrative method." in texts(sheet)
    assert figure.title.strip() == sheet.shapes.title.text


def test_cells_are_written_in_the_order_that_the_format_asks_for(lake: Lake) -> None:
    sheet = on_slide(of(lake, "cooperation-matrix"))
    for properties in sheet._element.iter(qn("a:tcPr")):
        tags = [etree.QName(child).localname for child in properties]
        assert tags == sorted(tags, key=["lnB", "noFill", "solidFill"].index)


def test_a_figure_without_rows_says_so() -> None:
    empty = pd.DataFrame({"source_id": [], "locator": []})
    assert say("common.nothing_here") in texts(on_slide(Figure("Nothing", empty)))


def test_markup_in_names_is_text_on_a_slide() -> None:
    table = pd.DataFrame({"source_id": ["s"], "locator": ["p"], "value": [3]})
    drawing = Bars(("A & B\nin two lines", "<b>"), (Series("x", "#3f7fb5", (Value(3.0), Value(4.0))),))
    (chart,) = charts_of(on_slide(Figure("T", table, drawing)))
    assert list(chart.plots[0].categories) == ["A & B in two lines", "<b>"]


def test_names_of_series_on_two_lines_have_room_below_the_bars() -> None:
    def below(name: str) -> float:
        series = tuple(Series(f"{name} {n}", "#1d5c8f", (Value(1.0), Value(2.0))) for n in range(4))
        drawing = Bars(("a", "b"), series, unit="Per cent", arrangement="stacked")
        table = pd.DataFrame({"source_id": ["x"], "locator": ["y"]})
        (chart,) = charts_of(on_slide(Figure("Title", table, drawing)))
        layout = {one.tag.split("}")[1]: one.get("val") for one in chart._chartSpace.iter() if one.get("val")}
        return 1 - float(layout["y"]) - float(layout["h"])

    assert below("Có vị trí tùy viên, không có thỏa thuận") > below("Short") + 0.04
