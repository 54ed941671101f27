"""Time on paper: rows with marks and spans, values over years, small drawings beside each other."""

from charts.look import GRID, PALE_INK
from charts.times import Line, Multiples, Point, Sparkline, Timeline, Trend, span_of
from renderers.svg.parts import (
    Drawing,
    Sheet,
    across,
    framed,
    line,
    mark,
    moved,
    name_width,
    named,
    rect,
    text,
    tick,
    wide,
)

PLOT_HIGH, PANEL_HIGH, PANEL_WIDE, SPARK_WIDE = 18, 9, 22, 9
# How far marks at one place are put below each other.
DEEPER = 0.8


def draw_timeline(shape: Timeline, sheet: Sheet) -> Drawing:
    """Draw each row as a line of years with its name beside it."""
    em, axis = sheet.size, shape.axis()
    left, right, top = name_width(shape.rows, sheet, 0.45), sheet.width - em * 2, em * 1.8
    deepest = [0] * len(shape.rows)
    for one, nth in shape.stacked():
        deepest[one.row] = max(deepest[one.row], nth)
    # The middle of the first mark of each row; a row with several at one place is deeper.
    middles, bottom = [], top
    for depth in deepest:
        middles.append(bottom + em * 0.775)
        bottom += em * (1.55 + DEEPER * depth)

    def x_of(year: float) -> float:
        return left + em + axis.at(year) * (right - left - em)

    body = across(axis, x_of(axis.low), x_of(axis.high), 0, bottom, sheet, is_year=True)
    if shape.heading:
        body += text(0, em, shape.heading, em * 0.9, bold=True)
    for n, name in enumerate(shape.rows):
        body += named(name, left, middles[n], sheet)
    for event in shape.events:
        body += line(x_of(event.at), top, x_of(event.at), bottom, PALE_INK, dashed=True)
        body += text(x_of(event.at) + em * 0.3, bottom + em, event.text, em * 0.85, colour=PALE_INK)
    for one, nth in shape.stacked():
        x, y = x_of(one.start), middles[one.row] + nth * em * DEEPER
        if one.end is not None:
            body += rect(x, y - em * 0.12, x_of(one.end) - x, em * 0.24, one.colour, said=one.said)
            body += mark(shape.sign(one), x_of(one.end), y, em * 0.4, one.colour)
        body += mark(shape.sign(one), x, y, em * 0.4, one.colour, one.said)
    return framed(shape, sheet, Drawing(body, bottom + em * (1.5 if shape.events else 0.5)))


def draw_trend(shape: Trend, sheet: Sheet) -> Drawing:
    """Draw values over time: each as long as its span, joined where what lies between is known."""
    em = sheet.size
    unit = text(0, em, shape.unit, em * 0.9, colour=PALE_INK) if shape.unit else ""
    plot = _plot(shape, sheet, em * PLOT_HIGH, labelled=True)
    top = em * 1.4 if unit else 0.0
    return framed(
        shape,
        sheet,
        Drawing(unit + moved(0, top, plot.body), top + plot.height),
    )


def draw_multiples(shape: Multiples, sheet: Sheet) -> Drawing:
    """Draw small trends beside each other, as many in a row as there is room for."""
    em = sheet.size
    in_a_row = max(1, min(len(shape.panels), int(sheet.width / (em * PANEL_WIDE))))
    each = (sheet.width - em * 1.5 * (in_a_row - 1)) / in_a_row
    small = Sheet(each, em * 0.9, sheet.font)
    unit = next((panel.trend.unit for panel in shape.panels), "")
    body, top = text(0, em, unit, em * 0.9, colour=PALE_INK), em * 1.6 if unit else 0.0
    high = 0.0
    for n, panel in enumerate(shape.panels):
        plot = _plot(panel.trend, small, em * PANEL_HIGH, labelled=True)
        high = plot.height + em * 1.6
        x, y = (n % in_a_row) * (each + em * 1.5), top + (n // in_a_row) * (high + em * 0.6)
        title = text(0, em, panel.title, em, bold=True)
        body += moved(x, y, title + moved(0, em * 1.4, plot.body))
    rows = -(-len(shape.panels) // in_a_row)
    return framed(shape, sheet, Drawing(body, top + rows * (high + em * 0.6)))


def draw_sparkline(shape: Sparkline, sheet: Sheet) -> Drawing:
    """Draw a line without axes between its first and its last value."""
    em, points = sheet.size, shape.drawn()
    if not points:
        return framed(shape, sheet, Drawing("", 0))
    first, last = (f"{span_of(point)}: {point.value.said}" for point in (points[0], points[-1]))
    left = wide(first, em) + em * 0.6
    high = max(point.value.number or 0 for point in points) or 1
    span = (points[-1].start - points[0].start) or 1
    at = [
        (
            left + em * SPARK_WIDE * (point.start - points[0].start) / span,
            em * (1.8 - 1.5 * (point.value.number or 0) / high),
        )
        for point in points
    ]
    joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in at)
    body = f'<polyline points="{joined}" fill="none" stroke="{shape.colour}" stroke-width="2"/>'
    body += mark("circle", *at[-1], em * 0.25, shape.colour) + text(0, em * 1.4, first, em)
    if len(points) > 1:
        body += text(left + em * (SPARK_WIDE + 0.6), em * 1.4, last, em)
    return framed(shape, sheet, Drawing(body, em * 2.2))


def _plot(trend: Trend, sheet: Sheet, high: float, labelled: bool) -> Drawing:
    em, years, values = sheet.size, trend.across(), trend.upwards()
    left, right, top = em * 3.5, sheet.width - em * 1.5, em * 1.6
    foot = top + high

    def x_of(year: float) -> float:
        return left + years.at(year) * (right - left)

    def y_of(value: float) -> float:
        return foot - values.at(value) * high

    body = ""
    for value in values.marks():
        body += line(left, y_of(value), right, y_of(value), GRID if value else PALE_INK)
        body += text(left - em * 0.5, y_of(value) + em * 0.3, tick(value, False), em * 0.85, "end", PALE_INK)
    marks = years.marks()
    for year in marks[:: 1 if len(marks) * em * 3 < right - left else 2]:
        body += text(x_of(year), foot + em * 1.2, tick(year, True), em * 0.85, "middle", PALE_INK)
    for event in trend.events:
        body += line(x_of(event.at), top - em, x_of(event.at), foot, PALE_INK, dashed=True)
        body += text(x_of(event.at) + em * 0.3, top - em * 0.4, event.text, em * 0.85, colour=PALE_INK)
    for one in trend.lines:
        there = [point for point in one.points if point.value.number is not None]
        if one.joined:
            at = " ".join(f"{x_of(p.start):.1f},{y_of(p.value.number or 0):.1f}" for p in there)
            dashes = ' stroke-dasharray="6 4"' if one.dashed else ""
            body += f'<polyline points="{at}" fill="none" stroke="{one.colour}" stroke-width="2"{dashes}/>'
        for point in there:
            x, y = x_of(point.start), y_of(point.value.number or 0)
            end = x if point.end is None else x_of(point.end)
            body += _point(one, point, x, end, y, em)
            if labelled:
                body += text((x + end) / 2, y - em * 0.55, point.value.said, em * 0.85, "middle")
    return Drawing(body, foot + em * 1.8)


def _point(one: Line, point: Point, x: float, end: float, y: float, em: float) -> str:
    said = f"{one.name}, {span_of(point)}: {point.value.text or point.value.said}"
    colour = point.value.colour or one.colour
    if point.end is None:
        return mark("circle", x, y, em * 0.3, colour, said)
    return rect(x, y - em * 0.18, max(end - x, 2), em * 0.36, colour, said=said)
