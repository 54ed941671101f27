"""Matrices from cells: rows and columns in the order given, else by name."""

from collections.abc import Iterable, Mapping

from charts.shapes import Cell, Matrix


def matrix_of(
    cells: Mapping[tuple[str, str], Cell],
    rows: Iterable[str] = (),
    columns: Iterable[str] = (),
    row_heading: str = "",
    column_heading: str = "",
    empty: str = "",
    signs: tuple[tuple[str, str], ...] = (),
) -> Matrix:
    """Return a matrix of these cells; what is named in `rows` and `columns` stays, also without any cell.

    Names that no list knows come after those that are listed, so that a new word is seen at once.
    """
    return Matrix(
        _order(rows, (row for row, _ in cells)),
        _order(columns, (column for _, column in cells)),
        cells,
        row_heading,
        column_heading,
        empty,
        signs,
    )


def _order(listed: Iterable[str], found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*listed, *sorted(set(found))]))
