"""What a brief says of a country: its key figures, charts and sections, in the order of the paper."""

from collections import Counter
from dataclasses import dataclass

import pandas as pd

from charts.look import ACCENT, GREY
from figures.catalogue import make
from figures.figure import Ask
from figures.of_sources import without_cautions
from slides.brief.agencies import agencies
from slides.brief.parts import (
    CENTRE,
    References,
    Section,
    Written,
    bar,
    bars,
    records,
    tile,
)
from slides.brief.promises import commitments, promises
from slides.brief.sections import (
    agreements_of,
    attaches,
    centres,
    complaints_of,
    disagreements,
    gaps,
)
from slides.brief.spare import figures, forums, initiatives, nothing
from words import say

MOST_COUNTERPARTS = 8
IN_PROCESS = "#9cc2df"
SERIES = ("table 2", "since 2010", "text")
# Counterparts that leave room beside the map for one more chart.
FEW = 5
# What each part of a brief is taken from: the figure, and its filter that names the country.
FIGURES = {
    "agreements": ("country-agreements", "country"),
    "corridors": ("agreements-matrix", "country"),
    "posts": ("attaches-map", "origin"),
    "named_posts": ("country-posts", "country"),
    "stated": ("country-stated", "country"),
    "statements": ("country-statements", "country"),
    "centres": ("country-centres", "country"),
    "complaints": ("country-complaints", "country"),
    "commitments": ("country-commitments", "country"),
    "discrepancies": ("country-discrepancies", "country"),
    "gaps": ("country-gaps", "country"),
    "promises": ("commitments-topics", "country"),
    "initiatives": ("country-initiatives", "country"),
    "figures": ("country-figures", "country"),
    "forums": ("country-forums", "country"),
}
ON_RECORD = ("agreements", "statements", "centres", "complaints", "commitments", "initiatives", "forums")


@dataclass(frozen=True)
class Held:
    """What the warehouse holds on one country, by the name of what it is."""

    ask: Ask
    country: str
    name: str
    frames: dict[str, pd.DataFrame]

    def __getitem__(self, name: str) -> pd.DataFrame:
        """Return what is held under a name."""
        return self.frames[name]


def held(ask: Ask, country: str, name: str) -> Held:
    """Take everything that a brief on a country needs from the figures of the catalogue."""
    frames = {
        name: make(figure, ask, {filter_: country}).table for name, (figure, filter_) in FIGURES.items()
    }
    return Held(ask, country, name, frames)


def tiles(of: Held, references: References) -> list[Written]:
    """Return the key figures."""
    return [
        _instruments(of["agreements"], references),
        _posts(of, references),
        _centres(of["centres"], references),
        _counted(of["complaints"], "complaints", references),
        disagreeing(without_cautions(of["discrepancies"]), references),
        _counted(of["gaps"], "gaps", references),
    ]


def _instruments(frame: pd.DataFrame, references: References) -> Written:
    signed = frame[frame["status"] == "signed"]
    counted = {name.replace(" ", "_"): int((signed["series"] == name).sum()) for name in SERIES}
    counted["in_process"] = len(frame) - len(signed)
    note = "; ".join(say(f"brief.counted_{name}", count=count) for name, count in counted.items() if count)
    return tile(say("brief.tile_instruments"), [(len(signed), "")], note, references.of_count([frame]))


def _posts(of: Held, references: References) -> Written:
    label = say("brief.tile_posts")
    if of["stated"].empty:
        places = of["named_posts"]
        named = int(places["place_code"].nunique())
        note = (
            say("brief.places_elsewhere", places=named)
            if named
            else say("country.nothing_stated", name=of.name)
        )
        marks = references.of_count([places]) if named else ""
        return tile(label, [], note, marks, missing=True)
    row = of["stated"].iloc[0]
    numbers = [
        (int(row["stated"]), say("brief.unit_stated")),
        (int(row["counted"]), say("brief.unit_counted")),
    ]
    note = say("brief.places_beside", places=int(row["places"]))
    return tile(label, numbers, note, references.of_count([of["stated"]]))


def _centres(frame: pd.DataFrame, references: References) -> Written:
    centres = frame[frame["kind"] == CENTRE]
    label, others = say("brief.tile_centres"), len(frame) - len(centres)
    if frame.empty:
        return tile(label, [], say("brief.centres_none"), missing=True)
    if centres.empty:
        note = say("brief.centres_of_others", others=others)
        return tile(label, [], note, references.of_count([frame]), missing=True)
    note = say("brief.centres_beside", others=others)
    return tile(label, [(len(centres), "")], note, references.of_count([frame]))


def _counted(frame: pd.DataFrame, name: str, references: References) -> Written:
    label = say(f"brief.tile_{name}")
    if frame.empty:
        return tile(label, [], say(f"brief.tile_{name}_none"), missing=True)
    return tile(label, [(len(frame), "")], say(f"brief.tile_{name}_note"), references.of_count([frame]))


def disagreeing(frame: pd.DataFrame, references: References) -> Written:
    """Return the number of disagreements."""
    cited = [
        frame[[f"{side}_source_id"]].rename(columns={f"{side}_source_id": "source_id"})
        for side in ("stated", "other")
    ]
    note, label = say("brief.tile_discrepancies_note"), say("brief.tile_discrepancies")
    return tile(label, [(len(frame), "")], note, references.of_count(cited), missing=frame.empty)


def charts(of: Held, references: References) -> list[Written]:
    """Return the charts that stand beside the map."""
    drawn = [_counterparts(of, references), _stated_and_counted(of, references)]
    return drawn if len(drawn[0]["rows"]) > FEW else [*drawn, _on_record(of)]


def _on_record(of: Held) -> Written:
    """Write how many rows there are on each topic; of different kinds, they share no scale to draw on."""
    counts = {name: len(of[name]) for name in ON_RECORD}
    rows = [
        bar(
            say(f"brief.record_{name}"),
            [],
            say("overview.number", value=count) if count else say("common.not_available"),
            missing=not count,
        )
        for name, count in counts.items()
    ]
    return bars(say("brief.chart_record"), rows, 27, say("brief.chart_record_note"))


def _counterparts(of: Held, references: References) -> Written:
    signed: Counter[str] = Counter()
    in_process: Counter[str] = Counter()
    for row in records(of["corridors"]):
        other = row["counterpart"] if row["listed"] == of.name else row["listed"]
        signed[other] += row["signed"]
        in_process[other] += row["in_process"]
    names = sorted(signed, key=lambda name: (-signed[name], -in_process[name], name))
    rows = [
        bar(
            name,
            [(signed[name], ACCENT), (in_process[name], IN_PROCESS)],
            say("brief.signed_and_process", signed=signed[name], in_process=in_process[name])
            if in_process[name]
            else say("overview.number", value=signed[name]),
        )
        for name in names[:MOST_COUNTERPARTS]
    ]
    left = len(names) - len(rows)
    note = say("brief.more_counterparts", count=left) if left > 0 else ""
    return bars(say("brief.chart_counterparts"), rows, 27, note, references.of_count([of["corridors"]]))


def _stated_and_counted(of: Held, references: References) -> Written:
    title = say("brief.chart_posts")
    if of["stated"].empty:
        return bars(title, [bar(say("brief.unit_stated"), [], say("common.not_available"), missing=True)], 27)
    row = records(of["stated"])[0]
    parts = (("stated", say("brief.unit_stated"), GREY), ("counted", say("brief.unit_counted"), ACCENT))
    rows = [
        bar(name, [(row[part], colour)], say("overview.number", value=int(row[part])))
        for part, name, colour in parts
    ]
    return bars(title, rows, 27, "", references.mark(row))


def sections(of: Held) -> list[Section]:
    """Return the sections in the order of the paper; those without a row are named together."""
    found = [
        agreements_of(of["agreements"], of.name),
        attaches(of["statements"]),
        centres(of["centres"]),
        complaints_of(of["complaints"]),
        agencies(of.ask, of.country, {of.name}),
        commitments(of["commitments"]),
        disagreements(without_cautions(of["discrepancies"])),
        gaps(of["gaps"]),
        initiatives(of["initiatives"]),
        forums(of["forums"]),
        figures(of["figures"]),
    ]
    kept = [section for section in found if section.rows]
    empty = [section.name for section in found if not section.rows]
    named = [nothing(of.name, empty)] if empty else []
    return [*kept, *named, promises(of["promises"], least=0)]
