"""Time as HTML: rows with marks and spans, values over years, small drawings beside each other."""

from collections.abc import Mapping
from itertools import pairwise

from charts.look import Axis, written
from charts.shape import Sign
from charts.times import Event, Line, Moment, Multiples, Point, Sparkline, Timeline, Trend, span_of
from renderers.html.parts import element, framed, lines, names, share, text, ticks

SPARK_WIDE, SPARK_HIGH = 100, 24
HALF = 0.5
# Shares of a small drawing on a telephone that a label takes, and that one below its mark needs.
LABEL_WIDE, LABEL_HIGH, ROOM_BELOW = 0.08, 0.13, 0.2


def draw_timeline(shape: Timeline) -> str:
    """Draw each row as a track of years, its name beside it, or above it where there is little room."""
    axis = shape.axis()
    drawn: dict[int, str] = dict.fromkeys(range(len(shape.rows)), "")
    deepest = dict.fromkeys(range(len(shape.rows)), 0)
    for moment, nth in shape.stacked():
        drawn[moment.row] += _moment(shape.sign(moment), moment, axis, nth)
        deepest[moment.row] = max(deepest[moment.row], nth)
    rows = "".join(
        element(
            "tr",
            text("th", name, scope="row")
            + element("td", element("div", drawn[n], "track", style=f"--deep:{deepest[n]}")),
        )
        for n, name in enumerate(shape.rows)
    )
    head = text("th", shape.heading, scope="col") + element(
        "th", element("div", ticks(axis, plain=True) + _events(shape.events, axis), "ticks"), scope="col"
    )
    table = element("thead", element("tr", head)) + element("tbody", rows)
    return framed(shape, "rows timeline", element("table", table, style=f"{lines(axis)};{names(shape.rows)}"))


def draw_trend(shape: Trend) -> str:
    """Draw values over time: each as long as its span, joined where what lies between is known."""
    return framed(shape, "trend", text("p", shape.unit, "unit") if shape.unit else "", _plot(shape))


def draw_multiples(shape: Multiples) -> str:
    """Draw small trends beside each other."""
    panels = "".join(
        element("figure", text("figcaption", panel.title) + _plot(panel.trend), "trend panel")
        for panel in shape.panels
    )
    unit = next((panel.trend.unit for panel in shape.panels), "")
    return framed(
        shape, "multiples", text("p", unit, "unit") if unit else "", element("div", panels, "panels")
    )


def draw_sparkline(shape: Sparkline) -> str:
    """Draw a line without axes between its first and its last value."""
    points = shape.drawn()
    if not points:
        return framed(shape, "sparkline")
    first, last = points[0], points[-1]
    high = max(point.value.number or 0 for point in points) or 1
    wide = (last.start - first.start) or 1
    at = " ".join(
        f"{SPARK_WIDE * (one.start - first.start) / wide:.1f},"
        f"{SPARK_HIGH * (1 - (one.value.number or 0) / high):.1f}"
        for one in points
    )
    line = element("polyline", points=at, fill="none", stroke=shape.colour, **{"stroke-width": "2"})
    said = "; ".join(f"{span_of(point)}: {point.value.said}" for point in points)
    svg = element(
        "svg", element("title", said) + line, viewBox=f"-2 -2 {SPARK_WIDE + 4} {SPARK_HIGH + 4}", role="img"
    )
    ends = [text("span", f"{span_of(point)}: {point.value.said}", "count") for point in (first, last)]
    return framed(shape, "sparkline", ends[0], svg, ends[1] if last is not first else "")


def _moment(sign: Sign, moment: Moment, axis: Axis, nth: int) -> str:
    start = axis.at(moment.start)
    style = f"left:{share(start)};--c:{moment.colour}"
    mark = element("span", css=f"mark {sign}", style=f"{style};--nth:{nth}", title=moment.said)
    if moment.end is None:
        return mark
    end = axis.at(moment.end)
    span = element("span", css="span", style=f"{style};width:{share(end - start)}", title=moment.said)
    last = f"left:{share(end)};--c:{moment.colour};--nth:{nth}"
    return span + mark + element("span", css=f"mark {sign}", style=last, title=moment.said)


def _plot(trend: Trend) -> str:
    across, upwards = trend.across(), trend.upwards()
    scale = "".join(
        text("span", written(mark), "tick", style=f"bottom:{share(upwards.at(mark))}")
        for mark in upwards.marks()
    )
    moved = _labels_moved(trend, across, upwards)
    drawn = "".join(_line(line, across, upwards, moved) for line in trend.lines)
    years = element("div", ticks(across, plain=True), "ticks")
    area = element("div", _events(trend.events, across) + drawn, "area", style=lines(upwards))
    return element("div", element("div", scale, "scale") + area + years, "plot")


def _labels_moved(trend: Trend, across: Axis, upwards: Axis) -> dict[Point, str]:
    """Return the points whose label would run into that of the one before, and where it goes instead."""
    known = [point for line in trend.lines for point in line.points if point.value.number is not None]
    places = {
        point: (
            (across.at(point.start) + across.at(point.end or point.start)) / 2,
            upwards.at(point.value.number or 0),
        )
        for point in known
    }
    moved: dict[Point, str] = {}
    for before, point in pairwise(sorted(places, key=lambda each: places[each])):
        (left, low), (right, high) = places[before], places[point]
        if before not in moved and right - left < LABEL_WIDE and abs(high - low) < LABEL_HIGH:
            moved[point] = "below" if high > ROOM_BELOW else "raised"
    return moved


def _line(line: Line, across: Axis, upwards: Axis, moved: Mapping[Point, str]) -> str:
    points = [point for point in line.points if point.value.number is not None]
    drawn = "".join(_point(line, point, across, upwards, moved.get(point, "")) for point in points)
    if not line.joined or len(points) < 2:
        return drawn
    at = " ".join(
        f"{100 * across.at(p.start):.2f},{100 - 100 * upwards.at(p.value.number or 0):.2f}" for p in points
    )
    dashes = {"stroke-dasharray": "5 4"} if line.dashed else {}
    joined = element(
        "polyline",
        points=at,
        fill="none",
        stroke=line.colour,
        **{"stroke-width": "2", "vector-effect": "non-scaling-stroke", **dashes},
    )
    svg = element("svg", joined, viewBox="0 0 100 100", preserveAspectRatio="none", **{"aria-hidden": "true"})
    return svg + drawn


def _point(line: Line, point: Point, across: Axis, upwards: Axis, where: str) -> str:
    start, height = across.at(point.start), upwards.at(point.value.number or 0)
    said = f"{line.name}, {span_of(point)}: {point.value.text or point.value.said}"
    style = f"left:{share(start)};bottom:{share(height)};--c:{point.value.colour or line.colour}"
    label = text("span", point.value.said, f"count {where}".strip())
    if point.end is None:
        return element("span", label, "dot", style=style, title=said)
    wide = share(across.at(point.end) - start)
    return element("span", label, "span", style=f"{style};width:{wide}", title=said)


def _events(events: tuple[Event, ...], axis: Axis) -> str:
    return "".join(_event(text("span", one.text), axis.at(one.at)) for one in events)


def _event(label: str, at: float) -> str:
    """Draw a line at a place, and write beside it on the side where there is more room."""
    if at > HALF:
        return element("span", label, "event before", style=f"width:{share(at)}")
    return element("span", label, "event", style=f"left:{share(at)};width:{share(1 - at)}")
