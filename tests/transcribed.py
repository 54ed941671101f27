"""The rows of the sources, read as plain files by the tests that count them."""

import csv

from warehouse.location import ROOT

SOURCES = ROOT / "etl" / "sources"
MAIN = "ilo-afml-7"
Rows = list[dict[str, str]]


def read(source: str, table: str) -> Rows:
    """Read a table of one folder; a column that the file leaves out is not there."""
    with (SOURCES / source / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rows_of(table: str) -> Rows:
    """Read a table from every folder of sources."""
    folders = sorted(path.parent.name for path in SOURCES.glob(f"*/{table}.csv"))
    return [row for folder in folders for row in read(folder, table)]
