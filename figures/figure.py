"""What a figure is: a sentence, a table with sources, and a way to draw it. No screen, no slide, no paper."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from charts.shape import Shape
from charts.shapes import Table
from figures.table import EVIDENCE, as_table, heading, shown_columns
from words import ORIGINAL, language, named_in, say

# Answers a question of the warehouse on one snapshot: ask("agreements", country="KHM", …).
Ask = Callable[..., pd.DataFrame]
Filters = Mapping[str, str | None]


# Fields that are left out where they are empty: there is nothing to say.
ONLY_IF_SAID = ("doubt", "entered_by")
# As many columns as can be read at a glance.
MOST_COLUMNS = 5


class NothingThere(Exception):
    """A figure speaks of one thing, and this snapshot has none of that name."""


@dataclass(frozen=True)
class Figure:
    """One figure as drawn from one snapshot.

    `title` is a sentence that says what is seen. `table` holds the rows behind it, with the columns
    source_id and locator; `columns` names those to show (all where none are named), and `written` asks
    to write out every row however many there are. Without a drawing, the table itself is the figure;
    where the table is empty, there is nothing to draw. `remark` is what a reader must know before
    anything else, such as that a method is illustrative. `scope` says what its numbers are of, and why they
    are others than those of figures that may stand beside it. `told` are the rows as they are read, where one
    of them tells several of the table, else the table itself. The catalogue gives the `name` and the
    questions that were `asked`.
    """

    title: str
    table: pd.DataFrame
    drawing: Shape | None = None
    note: str = ""
    as_of: str = ""
    columns: tuple[str, ...] = ()
    written: bool = False
    remark: str = ""
    scope: str = ""
    told: pd.DataFrame | None = None
    name: str = ""
    asked: tuple[str, ...] = ()

    @property
    def read(self) -> pd.DataFrame:
        """Return the rows as they are read."""
        return self.table if self.told is None else self.told

    def shape(self) -> Shape:
        """Return what is drawn: its drawing, or its table where that is the figure.

        The columns of evidence stay out of the table: every row keeps what it rests on.
        """
        if self.drawing is not None:
            return self.drawing
        filled = shown_columns(self.table, self.columns)
        names = [name for name in filled if name not in EVIDENCE] or filled
        return as_table(self.read, {name: heading(name) for name in names})

    @property
    def alternative(self) -> str:
        """Return what is read to those who do not see the drawing."""
        return f"{self.title}. {self.note} {say('common.table_below')}"

    def rows(self, most: int, more: Sequence[str] = ()) -> Table:
        """Return the first rows: the columns that tell most, and more where they are asked for."""
        columns = [name for name in shown_columns(self.table, self.columns) if name not in EVIDENCE]
        chosen = [*columns[:MOST_COLUMNS], *(name for name in more if name in self.table)]
        return as_table(self.read.head(most), {name: heading(name) for name in chosen})


def drawn(chart: Callable[..., Shape], frame: pd.DataFrame) -> Shape | None:
    """Draw a frame, or nothing where it has no row."""
    return None if frame.empty else chart(frame)


def only(found: pd.DataFrame, column: str, value: str) -> pd.DataFrame:
    """Keep the rows with a value in a column. Raises NothingThere."""
    rows = found[found[column] == value]
    if rows.empty:
        raise NothingThere(value)
    return rows.reset_index(drop=True)


def record(found: pd.DataFrame, fields: Sequence[str]) -> pd.DataFrame:
    """Return the first row of a frame as a table of its own: one row a field, none for an empty remark.

    Columns: field, value (text; empty where it is not available), source_id, locator.
    """
    row = found.iloc[0]
    fields = kept(found, fields)
    return pd.DataFrame(
        {
            "field": [say(f"columns.{name}") for name in fields],
            "value": [None if pd.isna(row[name]) else _said(name, str(row[name])) for name in fields],
            "source_id": row["source_id"],
            "locator": row["locator"],
        }
    )


def _said(field: str, value: str) -> str:
    """Return a value by its name in other languages; the original's, which views are frozen with, stays."""
    return value if language() == ORIGINAL else named_in(field, value)


def kept(found: pd.DataFrame, fields: Sequence[str]) -> list[str]:
    """Return the fields that a record of the first row of a frame has."""
    row = found.iloc[0]
    return [name for name in fields if name not in ONLY_IF_SAID or not pd.isna(row[name])]
