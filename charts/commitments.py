"""Charts of commitments: where evidence was found, which treaties bind whom, who is in which tier."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pandas as pd

from charts.bars import Bars, Series
from charts.look import DEEP, GREY, PALE
from charts.matrices import matrix_of
from charts.shape import Leads, Value, reference, rests_on
from charts.shapes import Cell, Matrix
from warehouse.schema import words
from words import name_of, say

YEAR = re.compile(r"\d{4}")
# What the furthest status of a point says of its evidence; every other status is evidence.
WITH_EVIDENCE = "answered"
STATES = {"before the promise": "older", "no information": "nothing"}
# One sign each: cells leave no room for words. The key names them.
SIGNS = {"before the promise": "▼", "planned": "○", "begun": "▲", "in place": "●"}

# What a state has done about a treaty, and how deep its cell is; the year stands beside the sign.
ACTS = {"ratified": "●", "acceded": "■", "signed": "▲", "not ratified": "○"}
ACT_DEPTHS = {"ratified": 1.0, "acceded": 1.0, "signed": 0.5, "not ratified": 0.0}
# Behind a year: pages disagree, and there is more to be said than the year.
DISPUTED, NOTED = "?", "*"
BINDING = ("ratified", "acceded")
# What a convention is about, or the one that a protocol belongs to.
ABOUT = re.compile(r"(?:Protocol of \d{4} to the )?(.+?)(?: \(.+?\))? Convention\b")
TIER_SIGNS = {"Tier 1": "1", "Tier 2": "2", "Tier 2 Watch List": "2W", "Tier 3": "3"}


def status_grid(
    evidence: pd.DataFrame, members: Sequence[str], topics: Sequence[str], codes: Mapping[str, str]
) -> Matrix:
    """Draw topic by Member State, and ASEAN as a whole: the furthest status, how much evidence, how new.

    Needs place, topic, status, evidence_date. Cells are deeper for more evidence, never for a further
    status: one rule does not keep a whole promise. Without evidence a cell stays empty; a status without a
    sign is written out. A cell leads to its evidence; `codes` are those of countries by their names.
    """
    statuses = words("commitment_progress", "status")
    held = evidence.groupby(["topic", "place"])
    most = held.size().max()
    cells = {
        (topic, place): _evidence(rows, statuses, len(rows) / most, _behind(topic, place, codes))
        for (topic, place), rows in held
    }
    counts = evidence["topic"].value_counts()
    whole = [place for place in sorted(set(evidence["place"])) if place not in members]
    return matrix_of(
        {(name_of("commitment", "topic", topic), place): cell for (topic, place), cell in cells.items()},
        [
            name_of("commitment", "topic", topic)
            for topic in sorted(topics, key=lambda topic: (-counts.get(topic, 0), topic))
        ],
        [*members, *whole],
        say("columns.topic"),
        "",
        say("commitments.cell_empty"),
        tuple(
            (SIGNS[status], name_of("commitments", "furthest", status))
            for status in statuses
            if status in SIGNS
        ),
    )


def _behind(topic: str, place: str, codes: Mapping[str, str]) -> Leads:
    country = (("commitments_country", codes[place]),) if place in codes else ()
    return Leads("commitments", (("commitments_topic", topic), *country), "commitments-answered")


def _evidence(rows: pd.DataFrame, statuses: Sequence[str], depth: float, leads: Leads) -> Cell:
    """Return a cell: the sign of the furthest status, how many pieces of evidence, the newest year."""
    found = set(rows["status"])
    known = [status for status in statuses if status in found]
    furthest = known[-1] if known else str(rows["status"].iat[0])
    dated = years(rows["evidence_date"])
    label = f"{SIGNS.get(furthest, furthest)} {len(rows)}"
    said = name_of("commitments", "furthest", furthest)
    if not dated:
        text = say("commitments.cell_undated", status=said, evidence=len(rows))
        return Cell(label, depth, text, rests_on(rows), leads)
    text = say("commitments.cell", status=said, evidence=len(rows), year=dated[-1])
    return Cell(f"{label} · {dated[-1]}", depth, text, rests_on(rows), leads)


def years(dates: pd.Series) -> list[str]:
    """Return the years that dates or periods name, the earliest first."""
    return sorted(year for date in dates.dropna() for year in YEAR.findall(date))


def states(furthest: pd.Series) -> pd.Series:
    """Return what furthest statuses say of evidence: there is some, only older than the promise, or none."""
    return furthest.map(STATES).fillna(WITH_EVIDENCE)


def by_topic(frame: pd.DataFrame) -> Bars:
    """Draw the points of each topic with evidence, with older evidence only, and without any.

    Needs topic, furthest; the topic with most points first.
    """
    topics = list(frame["topic"].value_counts().index)
    state = states(frame["furthest"])
    held = dict(list(frame.groupby(["topic", state])))
    series = tuple(
        Series(
            say(f"commitments.{name}"),
            colour,
            tuple(
                Value(float(len(rows)), rests_on=rests_on(rows))
                if (rows := held.get((topic, name))) is not None
                else Value(0.0)
                for topic in topics
            ),
            hatched=name == STATES["no information"],
        )
        for name, colour in ((WITH_EVIDENCE, DEEP), ("older", PALE), ("nothing", GREY))
    )
    names = tuple(name_of("commitment", "topic", topic) for topic in topics)
    return Bars(names, series, say("columns.topic"), say("commitments.points"), arrangement="stacked")


def treaties(frame: pd.DataFrame) -> Matrix:
    """Draw Member State by treaty: what it has done, with the year of the act.

    Needs treaty, full_name, member, action, acted_on, disputed, note; where no act was found the cell stays
    empty.
    """
    heads = {row.treaty: head(row.treaty, row.full_name) for row in frame.itertuples()}
    starred = remarks(frame)
    cells = {
        (row.member, heads[row.treaty]): Cell(
            f"{ACTS.get(row.action, row.action)} {_year(row.acted_on)}{_doubt(row, starred)}".strip(),
            ACT_DEPTHS.get(row.action, 0.0),
            _said(row),
            reference(row),
        )
        for row in frame[frame["action"].notna()].itertuples()
    }
    return matrix_of(
        cells,
        sorted(frame["member"].unique()),
        list(heads.values()),
        say("columns.member"),
        say("columns.treaty"),
        say("commitments.act_empty"),
        (
            *((sign, name_of("ratification", "action", action)) for action, sign in ACTS.items()),
            (DISPUTED, say("commitments.act_disputed")),
            (NOTED, say("commitments.act_noted")),
        ),
    )


def tiers(frame: pd.DataFrame) -> Matrix:
    """Draw Member State by year: the tier of the trafficking report, deeper where it is worse.

    Needs member, year, tier; a year without a placement stays empty, also where nothing is known of it.
    """
    order = [tier for tier in words("trafficking_tier", "tier") if tier != "not ranked"]
    # A tier that is on the list no more is as pale as the best: its words stand in the cell.
    worse = {tier: place / (len(order) - 1) for place, tier in enumerate(order)}
    cells = {
        (row.member, str(row.year)): Cell(
            " / ".join(TIER_SIGNS.get(tier, tier) for tier in row.tier.split(" or ")),
            max(worse.get(tier, 0.0) for tier in row.tier.split(" or ")),
            row.tier,
            reference(row),
        )
        for row in frame.itertuples()
    }
    return matrix_of(
        cells,
        sorted(frame["member"].unique()),
        [str(year) for year in _from_first_to_last(frame["year"])],
        say("columns.member"),
        say("columns.year"),
        say("commitments.tier_empty"),
        tuple((sign, tier) for tier, sign in TIER_SIGNS.items()),
    )


def _from_first_to_last(years: pd.Series) -> range:
    return range(int(years.min()), int(years.max()) + 1) if len(years) else range(0)


def _year(date: object) -> str:
    return "" if pd.isna(date) else str(date)[:4]


def head(treaty: str, full_name: str) -> str:
    """Name a treaty of the ILO by its number and what it is about; others are called by that already."""
    about = ABOUT.match(full_name)
    return f"{treaty} {about[1]}" if about and treaty.startswith("ILO ") else treaty


def remarks(frame: pd.DataFrame) -> dict[tuple[str, str], str]:
    """Return what is told of each act that binds, by member and treaty.

    What is told of who only signed the same treaty says nothing of a ratification. Needs member, treaty,
    action, note.
    """
    told = frame[frame["note"].notna()]
    of_signing = {
        (row.treaty, part)
        for row in told[told["action"] == "signed"].itertuples()
        for part in row.note.split("; ")
    }
    found = {
        (row.member, row.treaty): "; ".join(
            part for part in row.note.split("; ") if (row.treaty, part) not in of_signing
        )
        for row in told[told["action"].isin(BINDING)].itertuples()
    }
    return {act: remark for act, remark in found.items() if remark}


def _doubt(row: Any, starred: Collection[tuple[str, str]]) -> str:
    """Mark where pages disagree, and where a treaty binds with a limit that only words tell."""
    return (DISPUTED if row.disputed else "") + (NOTED if (row.member, row.treaty) in starred else "")


def _said(row: Any) -> str:
    date = say("common.not_available") if pd.isna(row.acted_on) else row.acted_on
    told = [say("commitments.act_text", action=name_of("ratification", "action", row.action), date=date)]
    told += [say("commitments.act_disputed")] if row.disputed else []
    return "; ".join([*told, *([] if pd.isna(row.note) else [row.note])])
