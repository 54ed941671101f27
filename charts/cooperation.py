"""Charts of cooperation: level by type, who works with whom, when, and where the sources name nothing."""

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, GREY
from charts.matrices import matrix_of
from charts.shape import Value, reference, rests_on
from charts.shapes import Cell, Link, Matrix, Network, Node
from charts.times import Moment, Timeline, decimal_year
from warehouse.schema import words
from words import name_of, say

# A kind of party without a colour of its own is grey.
PARTY_HUES = {
    "government": "#0072b2",
    "international organisation": "#009e73",
    "trade union": "#d55e00",
    "employers": "#e69f00",
    "civil society": "#cc79a7",
    "recruitment agency": "#56b4e9",
    "research and education": "#8c6d1f",
    "media": "#8a949c",
}
MOST_PARTIES = 36
LONGEST_SHORT, LONGEST_ABBREVIATION, LONGEST_TITLE = 24, 14, 64


def matrix(frame: pd.DataFrame) -> Matrix:
    """Draw level by type; each cell is a number of initiatives. Needs level, cooperation_type."""
    counted = dict(list(frame.groupby(["level", "cooperation_type"])))
    most = max(len(group) for group in counted.values())
    cells = {
        key: Cell(f"{len(group)}", len(group) / most, rests_on=rests_on(group))
        for key, group in counted.items()
    }
    levels, types = words("initiative", "level"), words("initiative", "cooperation_type")
    empty = say("cooperation.cell_empty")
    return matrix_of(cells, levels, types, say("columns.level"), say("columns.cooperation_type"), empty)


def bodies(frame: pd.DataFrame) -> Bars:
    """Draw bodies as bars of the initiatives in which each takes part.

    Needs body, initiatives, in the order in which they are to be read.
    """
    values = tuple(Value(float(row.initiatives), rests_on=reference(row)) for row in frame.itertuples())
    unit = say("columns.initiatives")
    return Bars(tuple(frame["body"]), (Series(unit, ACCENT, values),), say("columns.body"), unit)


def around(frame: pd.DataFrame) -> Network:
    """Draw one body among those it works with, grouped by kind; a broader line, more together.

    Needs body, body_kind, other_body, other_kind, together; the body is the same in every row.
    """
    one = frame.iloc[0]
    abbreviated = abbreviation(one["body"])
    rows = sorted(frame.itertuples(), key=lambda row: (_rank(row.other_kind), -row.together, row.other_body))
    nodes = (
        Node(
            one["body"], abbreviated or one["body"], one["body_kind"], PARTY_HUES.get(one["body_kind"], GREY)
        ),
        *(
            Node(row.other_body, row.other_body, row.other_kind, PARTY_HUES.get(row.other_kind, GREY))
            for row in rows
        ),
    )
    links = tuple(
        Link(0, n, float(row.together), say("cooperation.together", count=int(row.together)), reference(row))
        for n, row in enumerate(rows, 1)
    )
    return Network(nodes, links, centre=0)


def network(frame: pd.DataFrame) -> Network:
    """Draw the parties that work together most, in a circle grouped by kind; a broader line, more together.

    Needs one, one_kind, other, other_kind, in_small_circles: initiatives of many bodies, which say
    little about any two of them, are left out.
    """
    shown = strongest(frame)
    kinds = dict(zip(shown["one"], shown["one_kind"], strict=True)) | dict(
        zip(shown["other"], shown["other_kind"], strict=True)
    )
    order = sorted(kinds, key=lambda party: (_rank(kinds[party]), kinds[party], party))
    nodes = tuple(
        Node(party, short(party), kinds[party], PARTY_HUES.get(kinds[party], GREY)) for party in order
    )
    links = tuple(
        Link(
            order.index(row.one),
            order.index(row.other),
            float(row.in_small_circles),
            say("cooperation.together", count=int(row.in_small_circles)),
            reference(row),
        )
        for row in shown.itertuples()
    )
    return Network(nodes, links)


def _rank(kind: str) -> int:
    """Return the place of a kind of party in its list; one that no list knows comes last."""
    known = words("party", "kind")
    return known.index(kind) if kind in known else len(known)


def strongest(frame: pd.DataFrame) -> pd.DataFrame:
    """Keep the pairs among the parties that take part most often with others in small circles."""
    close = frame[frame["in_small_circles"] > 0]
    weight = (
        pd.concat([close.groupby(end)["in_small_circles"].sum() for end in ("one", "other")])
        .groupby(level=0)
        .sum()
    )
    kept = set(weight.nlargest(MOST_PARTIES).index)
    return close[close["one"].isin(kept) & close["other"].isin(kept)]


def abbreviation(party: str) -> str:
    """Return the abbreviation in brackets at the end of a name, '' where there is none."""
    if party.endswith(")") and "(" in party:
        inside = party[party.rindex("(") + 1 : -1]
        if len(inside) <= LONGEST_ABBREVIATION and inside.upper() == inside:
            return inside
    return ""


def short(party: str) -> str:
    """Return the abbreviation in brackets where a name has one, else the beginning of the name."""
    if inside := abbreviation(party):
        return inside
    return party if len(party) <= LONGEST_SHORT else party[: LONGEST_SHORT - 2] + "…"


def timeline(frame: pd.DataFrame) -> Timeline:
    """Draw every dated initiative from its start to its end, the oldest first.

    Needs title, level, started, ended; rows without a start are left to the table.
    """
    dated = frame.dropna(subset=["started"]).sort_values("started", kind="stable")
    kind = say("cooperation.initiative")
    moments = tuple(_initiative(place, row, kind) for place, row in enumerate(dated.itertuples(index=False)))
    titles = tuple(
        title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 2]}…" for title in dated["title"]
    )
    return Timeline(titles, moments, ((kind, "circle"),))


def _initiative(place: int, row: object, kind: str) -> Moment:
    started, ended, title = (getattr(row, name) for name in ("started", "ended", "title"))
    end = ended if isinstance(ended, str) and ended not in ("..", started) else None
    return Moment(
        place,
        decimal_year(started),
        kind,
        f"{title}: {started}" + (f" – {end}" if end else ""),
        decimal_year(end) if end else None,
        ACCENT,
        reference(row),
    )


def gaps(frame: pd.DataFrame) -> Matrix:
    """Draw Member State by guideline or theme; an empty cell is where the sources name nothing.

    Needs member, tag, initiatives.
    """
    most = max(1, frame["initiatives"].max())
    named = {tag: name_of("initiative_tag", "tag", tag) for tag in sorted(frame["tag"].unique())}
    cells = {
        (row.member, named[row.tag]): Cell(
            f"{row.initiatives}", row.initiatives / most, rests_on=reference(row)
        )
        for row in frame[frame["initiatives"] > 0].itertuples()
    }
    return matrix_of(
        cells,
        sorted(frame["member"].unique()),
        named.values(),
        say("cooperation.axis_member"),
        "",
        say("cooperation.gap_empty"),
    )
