"""Bars and dots as tables: each row has its name, its bars and their numbers."""

from charts.bars import Bars, Categories, Dots, Series
from charts.look import Axis, written
from charts.shape import Value
from renderers.html.parts import element, framed, lines, names, share, text, ticks

# Beside a bar there is room for a number of so many letters.
LEAST_LETTERS, MOST_LETTERS = 4, 24

# Beside a bar there is room for the numbers of so many series on a projected slide that is not wide.
FEW_SERIES = 3

# Room for so many digits stands before each bar of a column.
LEAST_DIGITS = 3

# So many letters of names stand side by side below standing bars on a telephone; more are turned there.
MOST_LETTERS_BELOW = 50

# The share of the height of standing bars that a label takes there.
LABEL_HIGH = 0.07


def draw(shape: Bars) -> str:
    """Draw bars, whichever way they are arranged."""
    if shape.upright:
        return _upright(shape)
    if shape.arrangement == "stacked":
        return _stacked(shape)
    return _apart(shape) if shape.arrangement == "apart" else _grouped(shape)


def draw_dots(shape: Dots) -> str:
    """Draw one dot for each number, those of a category on one line."""
    axis = shape.axis()
    head = _head(shape, element("th", element("div", ticks(axis), "ticks"), scope="col"))
    rows = ""
    for n, category in enumerate(shape.categories):
        dots = "".join(_dot(one, one.values[n], axis) for one in shape.series)
        track = element("div", dots, "track")
        rows += element("tr", text("th", category, scope="row") + element("td", track))
    style = f"{lines(axis)};{names(shape.categories)}"
    return framed(
        shape, "rows dots", element("table", head + element("tbody", rows), style=style), _unit(shape)
    )


def _dot(series: Series, value: Value, axis: Axis) -> str:
    if value.number is None:
        return text("span", value.said, "without") if value.said else ""
    style = f"left:{share(axis.at(value.number))};--c:{value.colour or series.colour}"
    return text("span", value.said, "dot", style=style, title=_title(series.name, value))


def _grouped(shape: Bars) -> str:
    longest = max(shape.longest, shape.reaches or 0) or 1
    letters = [len(value.said) for one in shape.series for value in one.values if value.number is not None]
    # One more than there are: some letters are wider than the digits by which room is measured.
    room = min(MOST_LETTERS, max([LEAST_LETTERS, *letters]) + 1)
    rows = ""
    for n, category in enumerate(shape.categories):
        drawn = "".join(_line(one, one.values[n], longest) for one in shape.series)
        rows += element("tr", text("th", category, scope="row") + element("td", drawn))
    head = _head(shape, text("th", shape.unit, scope="col"))
    table = element(
        "table", head + element("tbody", rows), style=f"--letters:{room};{names(shape.categories)}"
    )
    return framed(shape, "rows grouped", table)


def _line(series: Series, value: Value, longest: float) -> str:
    if value.number is None:
        return element("div", text("span", value.said, "without"), "line") if value.said else ""
    bar = _bar(series, value, value.number / longest)
    return element("div", bar + text("span", value.said, "count"), "line", title=value.text)


def _stacked(shape: Bars) -> str:
    longest = shape.longest or 1
    heads = text("th", shape.heading, scope="col") + "".join(
        element("th", element("span", css=_sign(one), style=f"--c:{one.colour}") + text("span", one.name),
                "number", scope="col")
        for one in shape.series
    )  # fmt: skip
    rows = ""
    for n, category in enumerate(shape.categories):
        bars = "".join(
            _bar(one, one.values[n], number / longest)
            for one in shape.series
            if (number := one.values[n].number)
        )
        named = text("span", category, "of") + element("span", bars, "bar", **{"aria-hidden": "true"})
        numbers = "".join(text("td", one.values[n].said, "number") for one in shape.series)
        rows += element("tr", element("th", element("span", named, "line"), scope="row") + numbers)
    colours = (f"--c{n}:{one.colour}" for n, one in enumerate(shape.series, 1))
    style = ";".join((f"--series:{len(shape.series)}", *colours))
    css = "bars" if len(shape.series) <= FEW_SERIES else "bars many"
    table = element(
        "table", element("thead", element("tr", heads)) + element("tbody", rows), css, style=style
    )
    return framed(_without_key(shape), "stacked", table, _unit(shape))


def _apart(shape: Bars) -> str:
    longest = shape.scales()
    rows = ""
    for n, category in enumerate(shape.categories):
        cells = "".join(
            _cell(one, one.values[n], most) for one, most in zip(shape.series, longest, strict=True)
        )
        rows += element("tr", text("th", category, scope="row") + cells)
    heads = "".join(
        text("th", name, scope="col") for name in (shape.heading, *(s.name for s in shape.series))
    )
    table = element("table", element("thead", element("tr", heads)) + element("tbody", rows), "bars beside")
    return framed(_without_key(shape), "apart", table)


def _cell(series: Series, value: Value, longest: float) -> str:
    named = {"data-name": series.name}
    if value.number is None:
        return text("td", value.said, **named)
    bar = element("span", _bar(series, value, value.number / longest), "bar", **{"aria-hidden": "true"})
    letters = max(LEAST_DIGITS, *(len(one.said) for one in series.values if one.number is not None))
    line = element("span", text("span", value.said, "count") + bar, "line", style=f"--letters:{letters}")
    return element("td", line, **named)


def _upright(shape: Bars) -> str:
    axis = shape.axis()
    groups = ""
    for n, category in enumerate(shape.categories):
        bars, before = "", None
        for one in shape.series:
            at = None if (number := one.values[n].number) is None else number / axis.high
            # On a telephone the labels of two bars of a height would stand in each other.
            meets = at is not None and before is not None and abs(at - before) < LABEL_HIGH
            bars += _standing(one, one.values[n], axis.high, raised=meets)
            before = None if meets else at
        groups += element("div", element("div", bars, "standing") + text("span", category, "name"), "group")
    scale = "".join(
        text("span", written(mark), "tick", style=f"bottom:{share(axis.at(mark))}") for mark in axis.marks()
    )
    body = element("div", scale, "scale") + element("div", groups, "groups", style=lines(axis))
    css = ["upright", "piled" if shape.arrangement == "stacked" else "level"]
    if sum(map(len, shape.categories)) > MOST_LETTERS_BELOW:
        css.append("long-names")
    return framed(shape, " ".join(css), _unit(shape), element("div", body, "plot"))


def _standing(series: Series, value: Value, high: float, raised: bool) -> str:
    if value.number is None:
        return text("span", value.said, "without") if value.said else element("span", css="gap")
    style = f"height:{share(value.number / high)};--c:{value.colour or series.colour}"
    label = text("span", value.said, "count raised" if raised else "count")
    bar = element("span", label, _part(series), style=style)
    return element("span", bar, "stand", title=_title(series.name, value))


def _bar(series: Series, value: Value, part: float) -> str:
    style = f"width:{share(part)};--c:{value.colour or series.colour}"
    if not value.number:
        # Bars have a least width, so that a small number is seen; of a zero nothing is drawn.
        style += ";min-width:0"
    return element("span", css=_part(series), style=style, title=_title(series.name, value))


def _title(name: str, value: Value) -> str:
    return ": ".join(filter(None, (name, value.text or value.said)))


def _part(series: Series) -> str:
    return "part hatched" if series.hatched else "part"


def _sign(series: Series) -> str:
    return "sign hatched" if series.hatched else "sign bar"


def _head(shape: Categories, second: str) -> str:
    if not (shape.heading or shape.unit):
        return ""
    return element("thead", element("tr", text("th", shape.heading, scope="col") + second))


def _unit(shape: Categories) -> str:
    return text("p", shape.unit, "unit") if shape.unit else ""


def _without_key(shape: Bars) -> Bars:
    """Return bars whose series stand in the heads of their table already."""
    return Bars(shape.categories, shape.series[:1], missing=shape.missing)
