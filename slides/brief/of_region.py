"""What a brief says of the region: all members beside each other, then what they share."""

from collections.abc import Sequence

import pandas as pd

from charts.look import ACCENT, GREY
from figures.catalogue import make
from figures.figure import Ask
from figures.filters import members
from figures.of_sources import without_cautions
from slides.brief.agencies import agencies
from slides.brief.of_country import disagreeing
from slides.brief.parts import (
    CENTRE,
    Column,
    References,
    Row,
    Section,
    Written,
    bar,
    bars,
    cell,
    cited,
    one_of_each_first,
    records,
    table,
    tile,
)
from slides.brief.promises import promises
from slides.brief.sections import agreements, complaints, disagreements, gaps
from words import name_of, say

Frames = dict[str, pd.DataFrame]
# What is counted for each member, with the width of its column.
COUNTED = {
    "table_2": 12.5,
    "since_2010": 13,
    "posts_stated": 13,
    "counted": 13,
    "centres": 13,
    "complaints": 17,
    "discrepancies": 17,
    "gaps": 19,
}
# What each part of a brief is taken from.
FIGURES = {
    "agreements": "agreements-counts",
    "corridors": "agreements-matrix",
    "posts": "attaches-map",
    "stated": "attaches-totals",
    "centres": "complaints-centres",
    "complaints": "complaints-published",
    "commitments": "commitments-topics",
    "discrepancies": "sources-discrepancies",
    "gaps": "sources-gaps",
    "attention": "sources-attention",
}


def held(ask: Ask) -> Frames:
    """Take everything that a brief on the region needs from the figures of the catalogue."""
    frames = {name: make(figure, ask, {}).table for name, figure in FIGURES.items()}
    return {"members": pd.DataFrame({"name": list(members(ask).values())}), **frames}


def tiles(of: Frames, references: References) -> list[Written]:
    """Return the key figures of the region."""
    stated = of["stated"]
    posts = [
        (int(stated["stated"].sum()), say("brief.unit_stated")),
        (int(stated["counted"].sum()), say("brief.unit_counted")),
    ]
    return [
        _counted("table_2", _signed(of, "table 2"), references),
        _counted("since_2010", _signed(of, "since 2010"), references),
        tile(
            say("brief.tile_posts"),
            posts,
            say("brief.posts_of_region", origins=len(stated)),
            references.of_count([stated]),
            missing=stated.empty,
        ),
        _counted("centres_region", _named(of)["centres"], references),
        _counted("complaints_region", of["complaints"], references),
        disagreeing(without_cautions(of["discrepancies"]), references),
    ]


def _counted(name: str, frame: pd.DataFrame, references: References) -> Written:
    marks = references.of_count([frame])
    label, note = say(f"brief.tile_{name}"), say(f"brief.tile_{name}_note")
    return tile(label, [(len(frame), "")], note, marks, missing=frame.empty)


def charts(of: Frames, references: References) -> list[Written]:
    """Return the chart beside the map: posts stated and counted, by country of origin."""
    rows = []
    for row in records(of["stated"]):
        rows.append(
            bar(row["origin"], [(row["stated"], GREY)], say("brief.stated", count=int(row["stated"])))
        )
        rows.append(bar("", [(row["counted"], ACCENT)], say("brief.counted", count=int(row["counted"]))))
    marks = references.of_count([of["stated"]])
    return [bars(say("brief.chart_posts"), rows, 15, say("brief.chart_posts_note"), marks)]


def sections(ask: Ask, of: Frames) -> list[Section]:
    """Return the sections in the order of the paper."""
    newest = of["complaints"].assign(ended=of["complaints"]["period_end"].fillna(""))
    newest = newest.sort_values("ended", ascending=False, kind="stable")
    whole = newest[newest["split"] == "none"]
    return [
        _members(of),
        agreements(_newest_agreements(of["agreements"]), ""),
        complaints(one_of_each_first(records(whole), "country"), with_country=True),
        _attention(of),
        agencies(ask, None, set(of["members"]["name"])),
        promises(of["commitments"], least=4),
        disagreements(without_cautions(of["discrepancies"])),
        gaps(of["gaps"].sort_values("place", na_position="first", kind="stable")),
    ]


def _newest_agreements(frame: pd.DataFrame) -> list[Row]:
    signed = frame[frame["status"] == "signed"]
    dated = signed["signed_on"].fillna(signed["year_signed"].astype("string")).fillna("")
    return records(signed.assign(dated=dated).sort_values("dated", ascending=False, kind="stable"))


def _members(of: Frames) -> Section:
    columns = (
        Column(say("brief.head_member"), 24),
        *(Column(say(f"brief.head_{name}"), wide, right=True) for name, wide in COUNTED.items()),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        rows = [_member(str(row["name"]), of) for row in shown]
        return [table(columns, rows), _cited_by_members(of, references)]

    title = say("brief.members_title")
    rows = records(of["members"])
    return Section("members", title, say("brief.members_note"), rows, write, least=len(rows))


def _cited_by_members(of: Frames, references: References) -> Written:
    """Name the sources of the columns that are counted for the members."""
    counted = {"tables": of["stated"], "since_2010": _signed(of, "since 2010"), **_named(of)}
    lines = [
        cited(say(f"brief.cited_{name}"), references.of_count([frame])) for name, frame in counted.items()
    ]
    return {"kind": "list", "columns": len(lines), "texts": lines}


def _named(of: Frames) -> Frames:
    return {"centres": of["centres"][of["centres"]["kind"] == CENTRE], "complaints": of["complaints"]}


def _signed(of: Frames, series: str) -> pd.DataFrame:
    frame = of["agreements"]
    return frame[(frame["status"] == "signed") & (frame["series"] == series)]


def _member(name: str, of: Frames) -> tuple[Written, ...]:
    stated = records(of["stated"][of["stated"]["origin"] == name])
    not_listed = say("overview.not_listed")

    def count(frame: pd.DataFrame, column: str, absent: str) -> Written:
        return cell(int((frame[column] == name).sum()) or None, absent=absent)

    return (
        cell(name, strong=True),
        count(_signed(of, "table 2"), "listed", not_listed),
        count(_signed(of, "since 2010"), "listed", not_listed),
        cell(int(stated[0]["stated"]) if stated else None, absent=not_listed),
        cell(int(stated[0]["counted"]) if stated else None, absent=not_listed),
        count(_named(of)["centres"], "country", not_listed),
        count(of["complaints"], "country", say("common.not_available")),
        count(without_cautions(of["discrepancies"]), "place", say("brief.none_recorded")),
        count(of["gaps"], "place", say("brief.none_recorded")),
    )


def _attention(of: Frames) -> Section:
    columns = (
        Column(say("columns.family"), 1.5),
        Column(say("columns.discrepancies"), 1, right=True),
        Column(say("columns.gaps"), 1, right=True),
        Column(say("columns.newest"), 1, right=True),
    )
    rows = records(of["attention"])

    def write(shown: Sequence[Row], references: References) -> list[Written]:  # noqa: ARG001
        cells = [
            (
                cell(name_of("discrepancy", "family", row["family"])),
                cell(row["discrepancies"]),
                cell(row["gaps"]),
                cell(row["newest"], absent="–"),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title = say("overview.attention_title")
    return Section("attention", title, say("brief.attention_note"), rows, write, least=len(rows))
