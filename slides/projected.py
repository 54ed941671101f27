"""A slide as a browser projects it: large type, everything it needs in one piece of JSON."""

import json
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import plotly.graph_objects as go
import pydeck as pdk

from charts.bars import Bars
from charts.flat import flat
from charts.key import as_html as as_key
from charts.key import key
from charts.numbers import Numbers
from figures.catalogue import definition
from figures.figure import Ask, Figure
from figures.filters import choices, label
from figures.table import EVIDENCE, as_html, heading, shown_columns
from slides.drawn_map import svg
from slides.slide import Slide
from words import say

# A room reads from far away: the type of a page is too small there by this much.
LARGER = 1.6
MOST_ROWS, MOST_COLUMNS = 12, 5
# A row of a chart needs this many pixels of a slide 720 high; a chart with more rows than fit scrolls.
ROW, ROOM = 22, 560


def projected(slide: Slide, filters: Mapping[str, str], ask: Ask) -> dict[str, Any]:
    """Return what the browser needs to show a slide, with the filters that an audience may ask to change."""
    figure = slide.figure
    return {
        "title": slide.title,
        "own_title": figure.title,
        "source": slide.source,
        "remark": slide.remark,
        "note": slide.note,
        "snapshot": slide.snapshot,
        "newer": slide.newer,
        "link": slide.link,
        "figure": figure.name,
        "filters": dict(filters),
        "asked": _asked(figure.name, filters, ask),
        "below": say("common.boundaries") if isinstance(figure.drawing, pdk.Deck) else "",
        "rows": len(figure.table) if figure.drawing is None else 0,
        "table": _table(figure),
        **_drawn(figure),
    }


def _asked(name: str, filters: Mapping[str, str], ask: Ask) -> list[dict[str, Any]]:
    """Return the filters of a figure that can be chosen, each with its values and what is chosen now."""
    known = definition(name)
    return [
        {
            "name": each,
            "label": label(each),
            "chosen": filters.get(each),
            "needed": each in known.needed,
            "values": [{"value": value, "label": text} for value, text in choices(each, ask).items()],
        }
        for each in known.filters
        if choices(each, ask)
    ]


def _drawn(figure: Figure) -> dict[str, Any]:
    """Return a figure as HTML, or as a chart for plotly to draw."""
    drawing = figure.drawing
    if figure.table.empty:
        return {"html": f'<p class="nothing">{escape(say("common.nothing_here"))}</p>'}
    if isinstance(drawing, go.Figure):
        return {"chart": _enlarged(json.loads(drawing.to_json()))}
    if isinstance(drawing, Bars):
        return {"html": f'<div class="written">{drawing.html()}</div>'}
    if isinstance(drawing, Numbers):
        return {"html": drawing.html()}
    if isinstance(drawing, pdk.Deck):
        return {"html": svg(flat(drawing), f"{figure.title}. {figure.note}") + as_key(key(drawing))}
    return {"html": _rows(figure, MOST_ROWS)}


def _table(figure: Figure) -> str:
    """Write the whole table of a figure, '' where there is nothing in it."""
    return "" if figure.table.empty else _rows(figure, len(figure.table), EVIDENCE)


def _rows(figure: Figure, most: int, more: Sequence[str] = ()) -> str:
    """Write the first rows of a figure: the columns that tell most, and more where they are asked for."""
    columns = [name for name in shown_columns(figure.table, figure.columns) if name not in EVIDENCE]
    chosen = [*columns[:MOST_COLUMNS], *(name for name in more if name in figure.table)]
    return as_html(figure.table.head(most), figure.title, {name: heading(name) for name in chosen})


def _enlarged(chart: dict[str, Any]) -> dict[str, Any]:
    """Return a chart with larger type throughout, which fills the place it is given."""
    layout = chart["layout"]
    layout.pop("height", None)
    rows = _rows_of(chart["data"])
    _enlarge(chart)
    size = max(14, min(19, round(ROOM / max(rows, 1) * 0.62)))
    if rows:
        upright = layout.setdefault("yaxis", {})
        upright.setdefault("tickfont", {})["size"] = size
        # Every row keeps its name.
        upright |= {"tickmode": "linear", "dtick": 1}
    for trace in chart["data"]:
        if trace["type"] == "heatmap":
            trace["textfont"]["size"] = size
    if layout.get("legend", {}).get("orientation") == "h":
        # Below everything else, whatever room the larger type of the axis takes.
        layout["legend"] = {"orientation": "h", "x": 0, "y": 0, "yref": "container", "yanchor": "bottom"}
        layout["margin"] = {**layout.get("margin", {}), "b": 80}
    least = rows * ROW if rows * ROW > ROOM else 0
    return {"data": chart["data"], "layout": {**layout, "autosize": True}, "least": least}


def _rows_of(traces: list[dict[str, Any]]) -> int:
    """Count the rows of a chart: the different places on its upright axis, where they are names."""
    names = [trace["y"] for trace in traces if isinstance(trace.get("y"), list)]
    return len({name for part in names for name in part if isinstance(name, str)})


def _enlarge(part: Any) -> None:
    """Enlarge every font size named anywhere in a chart."""
    if isinstance(part, list):
        for each in part:
            _enlarge(each)
    elif isinstance(part, dict):
        for name, each in part.items():
            if name.endswith("font") and isinstance(each, dict) and "size" in each:
                each["size"] = round(each["size"] * LARGER)
            else:
                _enlarge(each)
