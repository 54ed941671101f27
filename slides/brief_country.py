"""What a brief says of a country: its key figures, charts and sections, in the order of the paper."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from charts.complaints import mark as qualified
from charts.complaints import period
from charts.look import ACCENT, GREY
from figures.figure import Ask
from slides.brief_agencies import agencies
from slides.brief_parts import (
    Column,
    References,
    Row,
    Section,
    Written,
    amount,
    bar,
    bars,
    capital,
    cell,
    cited,
    one_of_each_first,
    records,
    table,
    tile,
)
from words import say

MOST_COUNTERPARTS = 8
IN_PROCESS = "#9cc2df"
CENTRE = "migrant worker resource centre"
SERIES = ("table 2", "since 2010", "text")
# Counterparts that leave room beside the map for one more chart.
FEW = 5
# With so few agreements there is room for what is said of each.
FEW_AGREEMENTS = 8
# Disagreements of these kinds tell most about a number; those about dates and names come after them.
TELLING = ("total and parts", "value", "counting rule", "units", "dates", "names", "cross-reference")
ON_RECORD = ("agreements", "statements", "centres", "complaints", "commitments", "initiatives", "forums")
# The status of evidence on the product's own scale, the furthest first.
STATUSES = ("in place", "begun", "planned")


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
    """Ask once for everything that a brief on a country needs."""
    anything = {"series": None, "status": None}
    frames = {
        "agreements": ask("agreements", country=country, **anything),
        "corridors": ask("corridors", country=country, **anything),
        "posts": ask("attache_map", origin=country),
        "named_posts": ask("attache_posts", origin=country, destination=None),
        "stated": ask("attache_stated_and_counted", origin=country),
        "statements": ask("attache_totals", origin=country),
        "centres": ask("centres", country=country),
        "complaints": ask("complaint_figures", country=country, measure=None, split=None),
        "commitments": ask(
            "commitment_evidence", country=country, instrument=None, topic=None, addressee=None
        ),
        "discrepancies": ask("discrepancies", country=country, family=None, kind=None),
        "gaps": ask("not_available", country=country, family=None),
        "promises": ask("commitments", country=country, instrument=None, topic=None, addressee=None),
        "initiatives": ask(
            "initiatives", country=country, level=None, type=None, guideline=None, theme=None, party_kind=None
        ),
        "figures": ask("key_figures", country=country),
        "forums": ask("forum_members", country=country, forum=None),
    }
    return Held(ask, country, name, frames)


def tiles(of: Held, references: References) -> list[Written]:
    """Return the key figures."""
    return [
        _instruments(of["agreements"], references),
        _posts(of, references),
        _centres(of["centres"], references),
        _counted(of["complaints"], "complaints", references),
        disagreeing(of["discrepancies"], references),
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
            say("brief.tile_posts_elsewhere", places=named)
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
    note = say("brief.tile_posts_note", places=int(row["places"]))
    return tile(label, numbers, note, references.of_count([of["stated"]]))


def _centres(frame: pd.DataFrame, references: References) -> Written:
    centres = frame[frame["kind"] == CENTRE]
    label, others = say("brief.tile_centres"), len(frame) - len(centres)
    if frame.empty:
        return tile(label, [], say("brief.tile_centres_none"), missing=True)
    if centres.empty:
        note = say("brief.tile_centres_others", others=others)
        return tile(label, [], note, references.of_count([frame]), missing=True)
    note = say("brief.tile_centres_note", others=others)
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
        _agreements(of),
        _attaches(of["statements"]),
        _places_of_help(of["centres"]),
        _complaints(of["complaints"]),
        agencies(of.ask, of.country, {of.name}),
        _commitments(of["commitments"]),
        disagreements(of["discrepancies"]),
        gaps(of["gaps"]),
        _initiatives(of["initiatives"]),
        _forums(of["forums"]),
        _figures(of["figures"]),
    ]
    kept = [section for section in found if section.rows]
    empty = [section.name for section in found if not section.rows]
    nothing = [_nothing(of.name, empty)] if empty else []
    return [*kept, *nothing, promises(of["promises"], least=0)]


def _agreements(of: Held) -> Section:
    frame = of["agreements"]
    dated = frame["signed_on"].fillna(frame["year_signed"].astype("string")).fillna("")
    frame = frame.assign(dated=dated, process=frame["status"] != "signed")
    rows = records(frame.sort_values(["process", "dated"], ascending=[True, False], kind="stable"))
    return agreements(rows, of.name)


def agreements(rows: list[Row], name: str) -> Section:
    """Return the section of agreements; with `name`, each row names the other party only."""
    columns = (
        Column(say("brief.head_counterpart") if name else say("brief.head_parties"), 1),
        Column(say("columns.instrument"), 0),
        Column(say("brief.head_signed"), 0),
        Column(say("columns.sector"), 1.1),
        Column(say("columns.status"), 0),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        is_detailed = len(rows) <= FEW_AGREEMENTS
        return [table(columns, [_agreement(row, name, is_detailed, references) for row in shown])]

    return Section("agreements", say("brief.agreements_title"), say("brief.agreements_note"), rows, write)


def _agreement(row: Row, name: str, is_detailed: bool, references: References) -> tuple[Written, ...]:
    parties = say("brief.parties", listed=row["listed"], counterpart=row["counterpart"])
    if name:
        parties = row["counterpart"] if row["listed"] == name else row["listed"]
    date = row["signed_on"] or (row["year_signed"] and str(int(row["year_signed"])))
    return (
        cell(parties, marks=references.mark(row), strong=True),
        cell(capital(row["instrument"])),
        cell(date, absent="–"),
        cell(
            row["sector"] and capital(row["sector"]),
            added=(row["status_detail"] or "") if is_detailed else "",
            absent=say("brief.not_stated"),
        ),
        cell(capital(row["status"])),
    )


def _attaches(frame: pd.DataFrame) -> Section:
    frame = frame.assign(part=frame["scope"] != "all posts", newest=frame["as_of"].fillna(""))
    rows = records(frame.sort_values(["part", "newest"], ascending=[True, False], kind="stable"))
    columns = (
        Column(say("brief.head_stated"), 1.1),
        Column(say("columns.unit"), 0.9),
        Column(say("columns.scope"), 1),
        Column(say("brief.head_as_of"), 1.5),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["stated_as"], marks=references.mark(row), strong=True),
                cell(row["unit"]),
                cell(row["scope"]),
                cell(row["as_of_printed"]),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title = say("brief.attaches_title")
    return Section("statements", title, say("brief.attaches_note"), rows, write, least=4)


def _complaints(frame: pd.DataFrame) -> Section:
    ended = frame["period_end"].fillna(frame["period_start"]).fillna("")
    frame = frame.assign(parted=frame["split"] != "none", ended=ended)
    newest = frame.sort_values(["ended", "reported_on"], ascending=False, kind="stable")
    rows = records(newest.sort_values("parted", kind="stable"))
    return complaints(one_of_each_first(rows, "measure", "unit"), with_country=False)


def complaints(rows: list[Row], with_country: bool) -> Section:
    """Return the section of published complaint figures, each with its own period and unit."""
    columns = (
        Column(say("brief.head_measure"), 1.5),
        Column(say("brief.head_period"), 0),
        Column(say("brief.head_figure"), 0, right=True),
        Column(say("columns.unit"), 0.7),
        Column(say("brief.head_reporter"), 1.1),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        return [table(columns, [_complaint(row, with_country, references) for row in shown])]

    title, note = say("brief.complaints_title"), say("brief.complaints_note")
    return Section("complaints", title, note, rows, write, least=5 if with_country else 3)


def _complaint(row: Row, with_country: bool, references: References) -> tuple[Written, ...]:
    details = [row["place"], row["category"], row["sex"]]
    said = ", ".join(str(part) for part in details if part and part not in ("all", "national"))
    measure = (
        say("brief.of_country", country=row["country"], what=row["measure"])
        if with_country
        else row["measure"]
    )
    return (
        cell(measure, added=capital(said)),
        cell(period(row)),
        cell(f"{qualified(row['qualifier'])}{amount(row['value'])}", strong=True),
        cell(row["unit"]),
        cell(row["reporter"], marks=references.mark(row)),
    )


def _places_of_help(frame: pd.DataFrame) -> Section:
    columns = (
        Column(say("brief.head_centre"), 1.6),
        Column(say("brief.head_host"), 1.3),
        Column(say("columns.place"), 0.7),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["name"], added=capital(row["kind"]), marks=references.mark(row)),
                cell(row["host"] or row["host_kind"]),
                cell(row["place"]),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title = say("brief.centres_title")
    rows = records(frame.assign(other=frame["kind"] != CENTRE).sort_values("other", kind="stable"))
    return Section("centres", title, say("brief.centres_note"), rows, write, least=0)


def _commitments(frame: pd.DataFrame) -> Section:
    statuses = frame["status"].value_counts()
    told = [
        say("brief.status_count", status=one, count=int(statuses[one])) for one in STATUSES if one in statuses
    ]
    points = frame[["instrument", "number", "promise"]].drop_duplicates()
    summary = say("brief.commitments_summary", links=len(frame), points=len(points), statuses=", ".join(told))
    columns = (
        Column(say("brief.head_promise"), 1.6),
        Column(say("columns.status"), 0.42),
        Column(say("brief.head_evidence"), 1.4),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["promise"], added=row["instrument"]),
                cell(capital(row["status"]), strong=True),
                cell(row["reason"], marks=references.mark(row)),
            )
            for row in shown
        ]
        return [cell(summary), table(columns, cells)]

    rows = one_of_each_first(records(frame), "topic")
    title = say("brief.commitments_title")
    return Section("commitments", title, say("brief.commitments_note"), rows, write, least=2)


def disagreements(frame: pd.DataFrame) -> Section:
    """Return the section of statements that cannot both hold, both values side by side."""
    kinds = frame["kind"].map({kind: rank for rank, kind in enumerate(TELLING)})
    ordered = frame.assign(same=frame["stated"] == frame["other"], rank=kinds).sort_values(
        ["same", "rank"], kind="stable"
    )
    rows = one_of_each_first(records(ordered), "family")
    columns = (
        Column(say("brief.head_subject"), 1.5),
        Column(say("brief.head_one"), 0.9),
        Column(say("brief.head_other"), 0.9),
        Column(say("brief.head_shown_as"), 1.2),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["subject"]),
                cell(
                    row["stated"],
                    marks=references.mark(row, "stated_source_id", "stated_locator"),
                    strong=True,
                ),
                cell(
                    row["other"], marks=references.mark(row, "other_source_id", "other_locator"), strong=True
                ),
                cell(row["shown_as"]),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title = say("brief.discrepancies_title")
    return Section("discrepancies", title, say("brief.discrepancies_note"), rows, write)


def gaps(frame: pd.DataFrame) -> Section:
    """Return the section of what is not available, with the reasons."""
    columns = (Column(say("columns.what"), 1), Column(say("columns.reason"), 1.2))

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [(cell(row["what"]), cell(row["reason"], marks=references.mark(row))) for row in shown]
        return [table(columns, cells)]

    title, rows = say("brief.gaps_title"), one_of_each_first(records(frame), "family")
    return Section("gaps", title, say("brief.gaps_note"), rows, write)


def _forums(frame: pd.DataFrame) -> Section:
    columns = (
        Column(say("columns.forum"), 1.4),
        Column(say("columns.role"), 0.6),
        Column(say("columns.detail"), 1.6),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["forum"], marks=references.mark(row)),
                cell(" ".join(str(part) for part in (row["role"], row["since"]) if part)),
                cell(row["detail"], absent="–"),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title = say("brief.forums_title")
    return Section("forums", title, say("brief.forums_note"), records(frame), write, least=0, spare=True)


def _initiatives(frame: pd.DataFrame) -> Section:
    columns = (
        Column(say("brief.head_initiative"), 1.3),
        Column(say("brief.head_level"), 0.9),
        Column(say("columns.detail"), 1.6),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["title"], added=capital(row["kind"]), marks=references.mark(row)),
                cell(capital(say("brief.level", level=row["level"], type=row["cooperation_type"]))),
                cell(row["detail"], absent="–"),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title, rows = say("brief.initiatives_title"), one_of_each_first(records(frame), "level", "kind")
    return Section("initiatives", title, say("brief.initiatives_note"), rows, write, least=0, spare=True)


def _figures(frame: pd.DataFrame) -> Section:
    columns = (
        Column(say("brief.head_measure"), 2),
        Column(say("brief.head_figure"), 1),
        Column(say("columns.unit"), 0.6),
        Column(say("brief.head_period"), 0.6),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["measure"], added=row["subject"], marks=references.mark(row)),
                cell(row["as_published"], strong=True),
                cell(row["unit"]),
                cell(row["period"], absent=say("brief.not_stated")),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title = say("brief.figures_title")
    return Section("figures", title, say("brief.figures_note"), records(frame), write, least=0, spare=True)


def promises(frame: pd.DataFrame, least: int) -> Section:
    """Return the section of what was promised by topic, and how far evidence of it goes."""
    columns = (
        Column(say("columns.topic"), 1.2),
        Column(say("brief.head_points"), 0.7, right=True),
        Column(say("brief.head_answered"), 0.9, right=True),
        *(Column(say(f"brief.head_{name}"), 0.7, right=True) for name in ("in_place", "begun", "planned")),
    )
    topics = [{"topic": topic, "points": group} for topic, group in frame.groupby("topic")]
    rows = sorted(topics, key=lambda row: (-len(row["points"]), row["topic"]))

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [_topic(row["topic"], row["points"]) for row in shown]
        return [table(columns, cells), cited(say("brief.cited_commitments"), references.of_count([frame]))]

    title, note = say("brief.promises_title"), say("brief.topics_note")
    return Section("promises", title, note, rows, write, least, spare=least == 0)


def _topic(topic: str, points: pd.DataFrame) -> tuple[Written, ...]:
    furthest = points["furthest"].value_counts()
    answered = int((points["evidence"] > 0).sum())
    counts = [answered, *(int(furthest.get(status, 0)) for status in STATUSES)]
    return (
        cell(capital(topic)),
        cell(len(points)),
        *(cell(count or None, absent=say("brief.nothing_found")) for count in counts),
    )


def _nothing(name: str, empty: Sequence[str]) -> Section:
    """Return the section that says what the sources do not name at all."""

    def write(shown: Sequence[Row], references: References) -> list[Written]:  # noqa: ARG001
        texts = [cell(say(f"country.nothing_{section}", name=name)) for section in empty]
        return [{"kind": "list", "columns": 2, "texts": texts}]

    return Section("nothing", say("country.empty_title"), say("brief.nothing_note"), [], write)
