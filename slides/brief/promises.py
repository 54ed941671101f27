"""Promises in a brief: what was promised or recommended, and the evidence that answers it."""

from collections.abc import Sequence

import pandas as pd

from slides.brief.parts import (
    Column,
    References,
    Row,
    Section,
    Written,
    capital,
    cell,
    cited,
    one_of_each_first,
    records,
    table,
)
from words import say

# The status of evidence on the product's own scale, the furthest first.
STATUSES = ("in place", "begun", "planned")


def commitments(frame: pd.DataFrame) -> Section:
    """Return the section of evidence on one country, with the promise that each piece answers."""
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
