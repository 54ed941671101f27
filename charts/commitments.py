"""Charts of commitments: where evidence was found, which treaties bind whom, who is in which tier."""

from typing import Any

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, DEEP, GREY, PALE
from charts.matrices import matrix_of
from charts.shape import Value, reference, rests_on
from charts.shapes import Cell, Matrix
from warehouse.schema import words
from words import name_of, say

# One sign each: nineteen topics leave no room for words. The key names them.
SIGNS = {"before the promise": "◌", "planned": "○", "begun": "◐", "in place": "●"}

# What a state has done about a treaty, and how deep its cell is; the year stands beside the sign.
ACTS = {"ratified": "●", "acceded": "◉", "signed": "◐", "not ratified": "○"}
ACT_DEPTHS = {"ratified": 1.0, "acceded": 1.0, "signed": 0.5, "not ratified": 0.0}
TIER_SIGNS = {"Tier 1": "1", "Tier 2": "2", "Tier 2 Watch List": "2W", "Tier 3": "3"}


def status_grid(frame: pd.DataFrame, evidence: pd.DataFrame) -> Matrix:
    """Draw Member State by topic, shaded and labelled with the furthest status that evidence supports.

    Needs member, topic, furthest, evidence; and of the evidence place and topic. Where there is none, the
    cell stays empty. A status without a sign is written out.
    """
    behind = dict(list(evidence.groupby(["place", "topic"])))
    statuses = words("commitment_progress", "status")
    depths = {status: n / max(1, len(statuses) - 1) for n, status in enumerate(statuses)}
    cells = {
        (row.member, row.topic): Cell(
            SIGNS.get(row.furthest, row.furthest),
            depths.get(row.furthest, 0.0),
            say("commitments.cell", status=row.furthest, evidence=row.evidence),
            rests_on(behind[row.member, row.topic]) if (row.member, row.topic) in behind else (),
        )
        for row in frame[frame["evidence"] > 0].itertuples()
    }
    return matrix_of(
        cells,
        sorted(frame["member"].unique()),
        sorted(frame["topic"].unique()),
        say("columns.member"),
        say("columns.topic"),
        say("commitments.cell_empty"),
        tuple((SIGNS[status], status) for status in statuses if status in SIGNS),
    )


def by_topic(frame: pd.DataFrame) -> Bars:
    """Draw the points of each topic by the furthest status that evidence supports, and those without any.

    Needs topic, furthest; the topic with most points first.
    """
    topics = list(frame["topic"].value_counts().index)
    held = dict(list(frame.groupby(["topic", "furthest"])))
    statuses = [*reversed(words("commitment_progress", "status")), "no information"]
    colours = {"in place": DEEP, "begun": ACCENT, "planned": PALE}
    series = tuple(
        Series(
            status,
            colours.get(status, GREY),
            tuple(
                Value(float(len(rows)), rests_on=rests_on(rows))
                if (rows := held.get((topic, status))) is not None
                else Value(0.0)
                for topic in topics
            ),
            hatched=status == "no information",
        )
        for status in statuses
    )
    return Bars(tuple(topics), series, say("columns.topic"), say("commitments.points"), arrangement="stacked")


def treaties(frame: pd.DataFrame) -> Matrix:
    """Draw Member State by treaty: what it has done, with the year of the act.

    Needs treaty, member, action, acted_on, disputed; where no act was found the cell stays empty.
    """
    cells = {
        (row.member, row.treaty): Cell(
            f"{ACTS.get(row.action, row.action)} {_year(row.acted_on)}{'?' if row.disputed else ''}".strip(),
            ACT_DEPTHS.get(row.action, 0.0),
            _said(row),
            reference(row),
        )
        for row in frame[frame["action"].notna()].itertuples()
    }
    return matrix_of(
        cells,
        sorted(frame["member"].unique()),
        list(dict.fromkeys(frame["treaty"])),
        say("columns.member"),
        say("columns.treaty"),
        say("commitments.act_empty"),
        tuple((sign, name_of("ratification", "action", action)) for action, sign in ACTS.items()),
    )


def tiers(frame: pd.DataFrame) -> Matrix:
    """Draw Member State by year: the tier of the trafficking report, deeper where it is worse.

    Needs member, year, tier; a year without a placement stays empty.
    """
    order = [tier for tier in words("trafficking_tier", "tier") if tier != "not ranked"]
    cells = {
        (row.member, str(row.year)): Cell(
            " / ".join(TIER_SIGNS.get(tier, tier) for tier in row.tier.split(" or ")),
            max(order.index(tier) for tier in row.tier.split(" or ")) / (len(order) - 1),
            row.tier,
            reference(row),
        )
        for row in frame.itertuples()
    }
    return matrix_of(
        cells,
        sorted(frame["member"].unique()),
        sorted({str(year) for year in frame["year"]}),
        say("columns.member"),
        say("columns.year"),
        say("commitments.tier_empty"),
        tuple((sign, tier) for tier, sign in TIER_SIGNS.items()),
    )


def _year(date: object) -> str:
    return "" if pd.isna(date) else str(date)[:4]


def _said(row: Any) -> str:
    date = say("common.not_available") if pd.isna(row.acted_on) else row.acted_on
    return say("commitments.act_text", action=name_of("ratification", "action", row.action), date=date)
