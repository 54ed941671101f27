"""A layout as rows that a person corrects, and the layout that comes of the corrected rows."""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from returns.layout import Axis, Column, ColumnRole, Label, LabelRole, Layout, Meaning, Table

NOTHING = ""
AXES: tuple[str, ...] = (NOTHING, *get_args(Axis))
COLUMN_ROLES: tuple[str, ...] = get_args(ColumnRole)
LABEL_ROLES: tuple[str, ...] = get_args(LabelRole)
OF_COLUMNS = (
    "table",
    "letter",
    "heading",
    "role",
    "axis",
    "measure",
    "unit",
    "category",
    "stage",
    "sex",
    "destination",
)
OF_LABELS = ("table", "text", "axis", "role", "category")
MEANT = ("measure", "unit", "category", "stage", "sex", "destination")
Row = Mapping[str, Any]


def columns_of(layout: Layout) -> list[dict[str, Any]]:
    """Return the columns of a layout's tables as rows of OF_COLUMNS; tables are numbered from 1."""
    return [
        {
            "table": number,
            "letter": one.letter,
            "heading": one.heading,
            "role": one.role,
            "axis": one.axis or NOTHING,
            **{name: getattr(one.meaning, name) for name in MEANT},
        }
        for number, table in enumerate(layout.tables, start=1)
        for one in table.columns
    ]


def labels_of(layout: Layout) -> list[dict[str, Any]]:
    """Return the labels of a layout's tables as rows of OF_LABELS."""
    return [
        {
            "table": number,
            "text": one.text,
            "axis": one.axis,
            "role": one.role,
            "category": one.meaning.category,
        }
        for number, table in enumerate(layout.tables, start=1)
        for one in table.labels
    ]


def corrected(
    layout: Layout, columns: Sequence[Row], labels: Sequence[Row], centres: Mapping[str, str]
) -> Layout:
    """Return a layout with the rows as a person corrected them, and centres by their printed names."""
    return layout.model_copy(
        update={
            "tables": tuple(
                _table(
                    table,
                    [row for row in columns if row["table"] == number],
                    [row for row in labels if row["table"] == number],
                )
                for number, table in enumerate(layout.tables, start=1)
            ),
            "centres": {**layout.centres, **centres},
        }
    )


def _table(table: Table, columns: Sequence[Row], labels: Sequence[Row]) -> Table:
    changed_columns = tuple(
        Column(
            letter=one.letter,
            heading=one.heading,
            role=row["role"],
            axis=row["axis"] or None,
            meaning=Meaning(**{**dict(one.meaning), **{name: row[name] or NOTHING for name in MEANT}}),
        )
        for one, row in zip(table.columns, columns, strict=True)
    )
    changed_labels = tuple(
        Label(
            axis=one.axis,
            text=one.text,
            role=row["role"],
            meaning=Meaning(**{**dict(one.meaning), "category": row["category"] or NOTHING}),
        )
        for one, row in zip(table.labels, labels, strict=True)
    )
    return table.model_copy(update={"columns": changed_columns, "labels": changed_labels})
