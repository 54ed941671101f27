"""How charts look: one accent, greys, and the same hue for the same country everywhere."""

import plotly.graph_objects as go

ACCENT = "#3f7fb5"
GREY = "#8a949c"
# Of no country, so that points and lines on one map are told apart.
POSTS = "#6a3d9a"
# Okabe-Ito hues, which stay apart for readers who see colours differently.
COUNTRY_HUES = {
    "Indonesia": "#d55e00",
    "Philippines": "#0072b2",
    "Thailand": "#009e73",
    "Viet Nam": "#cc79a7",
    "Myanmar": "#e69f00",
    "Lao PDR": "#56b4e9",
}
# One hue in ordered steps for the grades of a scale, the highest first.
GRADE_STEPS = (
    "#123f66", "#1d5c8f", "#3f7fb5", "#6fa3cd", "#9cc2df", "#bcd6ea", "#d3e4f1", "#e4eef6",
)  # fmt: skip
_PLAIN = go.layout.Template()


def hue(country: str) -> str:
    """Return the colour of a country; those without a hue of their own are grey."""
    return COUNTRY_HUES.get(country, GREY)


def rgb(colour: str) -> list[int]:
    """Turn #rrggbb into the list of numbers that deck.gl wants."""
    return [int(colour[start : start + 2], 16) for start in (1, 3, 5)]


def hexed(colour: list[int]) -> str:
    """Turn the list of numbers of deck.gl into #rrggbb."""
    return "#" + "".join(f"{part:02x}" for part in colour[:3])


def plain(figure: go.Figure, height: int, **layout: object) -> go.Figure:
    """Give a figure the common layout: no frame, room for labels, nothing that moves or zooms."""
    figure.update_layout(
        template=_PLAIN,
        height=height,
        dragmode=False,
        hoverlabel={"align": "left"},
        **{
            "margin": {"l": 10, "r": 10, "t": 10, "b": 10},
            "legend": {"orientation": "h", "y": -0.15, "x": 0},
            "xaxis": {"automargin": True, "fixedrange": True},
            "yaxis": {"automargin": True, "fixedrange": True},
            **layout,
        },
    )
    return figure


def axis(title: str = "", **settings: object) -> dict[str, object]:
    """Return the settings of an axis with its title and unit."""
    return {"title": {"text": title}, "automargin": True, "fixedrange": True, **settings}
