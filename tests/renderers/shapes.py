"""One shape of each kind, with a missing value, a zero, and names that look like markup."""

from dataclasses import replace

from charts.bars import Bars, Dots, Series
from charts.shape import Entry, Reference, Shape, Value
from charts.shapes import (
    Cell,
    Column,
    Link,
    Map,
    Matrix,
    Network,
    Node,
    Place,
    Route,
    Spot,
    Table,
    Tile,
    Tiles,
)
from charts.times import Event, Line, Moment, Point, Sparkline, Timeline, Trend, multiples

ILO = (Reference("ilo-1", "Table 1"),)
OTHER = (Reference("press-2", "page 4"),)
NAMES = ("Lao <PDR> & co", "Viet Nam", "Brunei Darussalam")
STATED = Series(
    "Stated", "#8a949c", (Value(12.0, rests_on=ILO), Value(0.0, rests_on=ILO), Value(None, "not told"))
)
TWELVE, NOTHING = Value(12.0, rests_on=ILO), Value(0.0, rests_on=ILO)
STATED = Series("Stated", "#8a949c", (TWELVE, NOTHING, Value(None, "not told")))
MORE = (Value(12.0, rests_on=OTHER), Value(1234.0), Value(3.5, "≈ 3.5"))
COUNTED = Series("Counted", "#3f7fb5", MORE, hatched=True)
BARS = Bars(NAMES, (STATED, COUNTED), "Country", "posts", missing="Two rows are not drawn.")
TREND = Trend(
    (
        Line(
            "Cases",
            "#d55e00",
            (Point(2010.0, Value(40.0)), Point(2013.5, Value(55.0))),
            joined=True,
            dashed=True,
        ),
        Line("Calls", "#0072b2", (Point(2011.0, Value(70.0), 2014.0), Point(2015.0, Value(None, "lost")))),
    ),
    "complaints",
    (Event(2012.0, "New law"),),
)
SHAPES: dict[str, Shape] = {
    "bars side by side": BARS,
    "bars end to end": replace(BARS, arrangement="stacked"),
    "bars apart": replace(BARS, arrangement="apart"),
    "one series": replace(BARS, series=(COUNTED,), reaches=2000),
    "standing bars": replace(BARS, upright=True),
    "standing bars end to end": replace(BARS, upright=True, arrangement="stacked"),
    "dots": Dots(NAMES, (STATED, COUNTED), "Country", "posts"),
    "timeline": Timeline(
        NAMES,
        (
            Moment(0, 2004.0, "Signed", "2004: signed", rests_on=ILO),
            Moment(1, 2006.5, "Ban", "2006-07: ban", 2011.2, "#d55e00", OTHER),
        ),
        (("Signed", "ring"), ("Ban", "cross"), ("Renewed", "diamond")),
        "Corridor",
        (Event(2007.0, "Cebu Declaration"),),
    ),
    "trend": TREND,
    "multiples": multiples([("Java <b>", TREND), ("Bali", replace(TREND, lines=TREND.lines[:1]))]),
    "sparkline": Sparkline((Point(2010.0, Value(3.0)), Point(2014.0, Value(9.0)))),
    "matrix": Matrix(
        NAMES,
        ("fees", "a topic of many words"),
        {
            (NAMES[0], "fees"): Cell("2 +1", 0.5, rests_on=ILO),
            (NAMES[2], "a topic of many words"): Cell("●", 1.0, "in place", OTHER),
        },
        "Member State",
        "Topic",
        "an empty cell is not known",
        (("●", "in place"),),
    ),
    "network": Network(
        (Node("ILO", "ILO", "organisation", "#009e73"), Node("MTUC <x>", "MTUC <x>", "union", "#d55e00")),
        (Link(0, 1, 3.0, "3 together", ILO),),
    ),
    "network around one": Network(
        (
            Node("Government of Malaysia", "Government of Malaysia", "government", "#0072b2"),
            Node(
                "Human Rights Commission of Malaysia",
                "Human Rights Commission of Malaysia",
                "government",
                "#0072b2",
            ),
            Node("ILO", "ILO", "organisation", "#009e73"),
            Node("MTUC <x>", "MTUC <x>", "union", "#d55e00"),
        ),
        (Link(2, 0, 8.0, "8 together", ILO), Link(2, 1, 1.0, "1 together"), Link(2, 3, 1.0, "1 together")),
        centre=2,
    ),
    "map": Map(
        (
            Route(
                Place(106.8, -6.2), Place(260.0, 60.0), "#d55e00", 2.0, "Indonesia – Canada", "2 signed", ILO
            ),
        ),
        (Spot(Place(104.9, 11.6), "#6a3d9a", 5.0, "Phnom Penh", "3 posts", OTHER),),
        (Entry("line", "#d55e00", "Indonesia"), Entry("circle", "#6a3d9a", "Attaché posts")),
        names=(("Indonesia", Place(106.8, -6.2)),),
        own="KHM",
    ),
    "tiles": Tiles(
        (
            Tile("Signed <b>", "1 907", "Counted by date.", ILO),
            Tile("Posts", "49", rests_on=OTHER),
            Tile("Centres", "not told", is_missing=True),
        )
    ),
    "table": Table(
        (Column("country", "Country"), Column("value", "Value", True)),
        ((NAMES[0], "12"), ("Viet Nam", "not available")),
        (ILO, OTHER),
    ),
}
