"""What a brief says of the region: all members beside each other, then what they share."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from charts.shapes import Tiles
from figures.catalogue import make
from figures.counted import CENTRE
from figures.figure import Ask, Figure
from figures.filters import members
from figures.of_sources import without_cautions
from figures.provenance import main_sources
from slides.brief import acting
from slides.brief.agencies import agencies
from slides.brief.content import Content, beside, chart, the_map
from slides.brief.lead import lead_of_region
from slides.brief.parts import (
    Column,
    References,
    Row,
    Section,
    Written,
    cell,
    cited,
    one_of_each_first,
    records,
    table,
)
from slides.brief.promises import promises
from slides.brief.sections import agreements, complaints, gaps, only_complaints
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
# Key figures of the region that tell of the record and not of the region.
NOT_AT_THE_HEAD = ("complaint_figures", "discrepancies")
# Of what is missing, that on single companies and on the documents themselves matters least to the region.
LAST_FAMILIES = ("agencies", "documents")
# What each part of a brief is taken from.
FIGURES = {
    "agreements": "agreements-counts",
    "stated": "attaches-totals",
    "centres": "complaints-centres",
    "complaints": "complaints-published",
    "commitments": "commitments-topics",
    "discrepancies": "sources-discrepancies",
    "gaps": "sources-gaps",
    "attention": "sources-attention",
}


def content(ask: Ask) -> Content:
    """Return what a brief says of the region."""
    name = say("brief.region")
    drawn = the_map(ask, None, name)
    posts = make("attaches-totals", ask, {})
    note = say("brief.chart_posts_note")
    charts = [chart("posts", posts, posts.shape(), beside(drawn), note)]
    return Content(name, lead_of_region(ask), _numbers(ask), drawn, charts, _sections(ask))


def _numbers(ask: Ask) -> Figure:
    """Choose the key figures of what protects people; how much is disputed or missing is told below."""
    numbers = make("overview-headline", ask, {})
    left_out = {say(f"overview.headline_{name}") for name in NOT_AT_THE_HEAD}
    tiles = numbers.drawing.tiles if isinstance(numbers.drawing, Tiles) else ()
    return replace(numbers, drawing=Tiles(tuple(tile for tile in tiles if tile.label not in left_out)))


def _sections(ask: Ask) -> list[Section]:
    """Return the sections in the order of the paper."""
    of = {name: make(figure, ask, {}).table for name, figure in FIGURES.items()}
    names = list(members(ask).values())
    figures = only_complaints(of["complaints"], ask)
    newest = figures.assign(ended=figures["period_end"].fillna(""))
    newest = newest.sort_values("ended", ascending=False, kind="stable")
    whole = newest[newest["split"] == "none"]
    act = acting.of_region(ask)
    return [
        *([act] if act.rows else []),
        _members(names, of),
        agreements(_newest_agreements(of["agreements"]), ""),
        complaints(one_of_each_first(records(whole), "country"), with_country=True),
        _attention(of),
        agencies(ask, None, set(names)),
        promises(of["commitments"], least=4),
        gaps(_gaps(of["gaps"])),
    ]


def _gaps(frame: pd.DataFrame) -> pd.DataFrame:
    """Put first what is missing for the whole region, subject by subject; agencies' own affairs come last."""
    last = frame["family"].isin(LAST_FAMILIES)
    return frame.assign(last=last).sort_values(["last", "place"], na_position="first", kind="stable")


def _newest_agreements(frame: pd.DataFrame) -> list[Row]:
    signed = frame[frame["status"] == "signed"]
    dated = signed["signed_on"].fillna(signed["year_signed"].astype("string")).fillna("")
    return records(signed.assign(dated=dated).sort_values("dated", ascending=False, kind="stable"))


def _members(names: Sequence[str], of: Frames) -> Section:
    columns = (
        Column(say("brief.head_member"), 24),
        *(Column(say(f"brief.head_{name}"), wide, right=True) for name, wide in COUNTED.items()),
    )
    rows = [_member(name, of) for name in names]
    counted = {"tables": of["stated"], "since_2010": _since_2010(of), **_named(of)}
    behind = {say(f"brief.cited_{name}"): main_sources(frame) for name, frame in counted.items()}

    def write(shown: Sequence[tuple[Written, ...]], references: References) -> list[Written]:
        lines = [cited(text, references.of_count(sources)) for text, sources in behind.items()]
        return [table(columns, shown), {"kind": "list", "columns": len(lines), "texts": lines}]

    title = say("brief.members_title")
    return Section("members", title, say("brief.members_note"), rows, write, least=len(rows))


def _named(of: Frames) -> Frames:
    return {"centres": of["centres"][of["centres"]["kind"] == CENTRE], "complaints": of["complaints"]}


def _listed(of: Frames) -> pd.DataFrame:
    frame = of["agreements"]
    return frame[(frame["status"] == "signed") & (frame["series"] == "table 2")]


def _since_2010(of: Frames) -> pd.DataFrame:
    return of["agreements"][of["agreements"]["since_2010"]]


def _member(name: str, of: Frames) -> tuple[Written, ...]:
    stated = records(of["stated"][of["stated"]["origin"] == name])
    not_listed = say("overview.not_listed")

    def count(frame: pd.DataFrame, column: str, absent: str) -> Written:
        return cell(int((frame[column] == name).sum()) or None, absent=absent)

    return (
        cell(name, strong=True),
        count(_listed(of), "listed", not_listed),
        count(_since_2010(of), "listed", not_listed),
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
