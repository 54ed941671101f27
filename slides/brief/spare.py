"""Sections of a brief that are written where the others leave room, and the one that names what is empty."""

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
    one_of_each_first,
    records,
    table,
)
from words import called, say


def initiatives(frame: pd.DataFrame) -> Section:
    """Return the section of initiatives that involve a country."""
    columns = (
        Column(say("brief.head_initiative"), 1.3),
        Column(say("brief.head_level"), 0.9),
        Column(say("columns.detail"), 1.6),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["title"], added=capital(called(row["kind"], "kind")), marks=references.mark(row)),
                cell(
                    capital(
                        say(
                            "brief.level",
                            level=row["level"],
                            type=called(row["cooperation_type"], "cooperation_type"),
                        )
                    )
                ),
                cell(row["detail"], absent="–"),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title, rows = say("brief.initiatives_title"), one_of_each_first(records(frame), "level", "kind")
    return Section("initiatives", title, say("brief.initiatives_note"), rows, write)


def nothing(sentences: Sequence[str]) -> Section:
    """Return the section that says what the sources do not name at all, in sentences."""

    def write(shown: Sequence[Row], references: References) -> list[Written]:  # noqa: ARG001
        texts = [cell(one) for one in sentences]
        return [{"kind": "list", "columns": 2, "texts": texts}]

    return Section("nothing", say("country.empty_title"), say("brief.nothing_note"), [], write)
