"""Promises in a brief: what was promised or recommended, and the evidence that answers it."""

from collections.abc import Sequence

import pandas as pd

from figures.provenance import main_sources
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
from warehouse.schema import words
from words import say


def commitments(frame: pd.DataFrame) -> Section:
    """Return the section of evidence on one country, with the promise that each piece answers."""
    held = frame["status"].value_counts()
    told = [say("brief.status_count", status=one, count=int(held[one])) for one in statuses() if one in held]
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
                cell(capital(row["status"]), of="status", strong=True),
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
        Column(say("columns.topic"), 1),
        Column(say("brief.head_points"), 0.4, right=True),
        Column(say("brief.head_answered"), 0.5, right=True),
        *(Column(capital(one), 0, right=True) for one in statuses()),
    )
    behind = main_sources(frame)
    topics = [{"topic": topic, "points": group} for topic, group in frame.groupby("topic")]
    rows = sorted(topics, key=lambda row: (-len(row["points"]), row["topic"]))

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [_topic(row["topic"], row["points"]) for row in shown]
        return [table(columns, cells), cited(say("brief.cited_commitments"), references.of_count(behind))]

    title, note = say("brief.promises_title"), say("brief.topics_note")
    return Section("promises", title, note, rows, write, least)


def statuses() -> tuple[str, ...]:
    """Return the statuses that evidence may have, the furthest first."""
    return tuple(reversed(words("commitment_progress", "status")))


def _topic(topic: str, points: pd.DataFrame) -> tuple[Written, ...]:
    furthest = points["furthest"].value_counts()
    answered = int((points["evidence"] > 0).sum())
    counts = [answered, *(int(furthest.get(status, 0)) for status in statuses())]
    return (
        cell(capital(topic), of="topic"),
        cell(len(points)),
        *(cell(count or None, absent=say("brief.nothing_found")) for count in counts),
    )
