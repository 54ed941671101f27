"""Write every table as CSV with a `datapackage.json` that says what each column means, and some as SDMX."""

import json
import shutil
from collections.abc import Collection, Mapping
from datetime import UTC
from hashlib import sha256
from pathlib import Path

import pandas as pd

from etl import sdmx_csv
from etl.csv_cells import harmless
from warehouse.lake import Lake
from warehouse.schema import RAW, Column, Reference, Table, tables
from words import say

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
LICENCE, LICENCE_PATH = "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"
LICENCE_FILE = Path(__file__).parent.parent / "LICENSE-DATA"
_FIELD_TYPES = {"INTEGER": "integer", "DOUBLE": "number", "BOOLEAN": "boolean", "VARCHAR": "string"}


def export(lake: Lake, snapshot: int, folder: Path) -> list[Path]:
    """Write one CSV per table, the data package that describes them, and SDMX; return the files.

    A column that the snapshot does not have yet is written empty, and its description says so; a list also
    gives the words that only this snapshot still holds. Of rows that only their organisation sees, there is
    the heading alone.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written, resources = [], []
    for name, table in tables().items():
        path = folder / f"{name}.csv"
        rows = _heading(table) if name in RAW else lake.table(name, snapshot).map(harmless)
        rows.to_csv(path, index=False, encoding="utf-8", lineterminator="\n")
        resources.append(_resource(table, rows, lake.absent(snapshot), snapshot, path))
        written.append(path)
    made = next(one.made_at for one in lake.snapshots() if one.number == snapshot)
    package = {
        "$schema": PROFILE,
        "name": "cooperation-monitor",
        "title": say("export.named", snapshot=str(snapshot)),
        "description": say("export.description"),
        "version": str(snapshot),
        "created": f"{made.astimezone(UTC) if made.tzinfo else made:%Y-%m-%dT%H:%M:%SZ}",
        "keywords": say("export.keywords").split(", "),
        "licenses": [{"name": LICENCE, "path": LICENCE_PATH, "title": say("export.licence")}],
        "contributors": [{"title": say("frame.product"), "roles": ["publisher"], "role": "publisher"}],
        "sources": _sources(lake, snapshot),
        "resources": resources,
    }
    path = folder / "datapackage.json"
    path.write_text(json.dumps(package, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    licence = folder / LICENCE_FILE.name
    shutil.copyfile(LICENCE_FILE, licence)
    return [*written, path, licence, *sdmx_csv.write(lake, snapshot, folder / "sdmx")]


def _heading(table: Table) -> pd.DataFrame:
    return pd.DataFrame(columns=[column.name for column in table.columns])


def _sources(lake: Lake, snapshot: int) -> list[dict[str, str]]:
    """Name everything that rows were read from, with its address where it has one."""
    return [
        {
            "title": say("common.source", title=row.title, publisher=row.publisher),
            **({"path": row.url} if isinstance(row.url, str) else {}),
        }
        for row in lake.table("source", snapshot).itertuples()
    ]


def _resource(
    table: Table, rows: pd.DataFrame, absent: Mapping[str, Collection[str]], snapshot: int, path: Path
) -> dict[str, object]:
    content = path.read_bytes()
    missing = absent.get(table.name, ())
    schema: dict[str, object] = {
        "fields": [
            _field(table, column, rows[column.name], column.name in missing, snapshot)
            for column in table.columns
        ],
        "missingValues": [""],
    }
    if table.key:
        schema["primaryKey"] = list(table.key)
    if table.references:
        schema["foreignKeys"] = [_foreign_key(table, reference) for reference in table.references]
    return {
        "name": _resource_name(table.name),
        "path": f"{table.name}.csv",
        "description": table.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "schema": schema,
    }


def _field(table: Table, column: Column, values: pd.Series, absent: bool, snapshot: int) -> dict[str, object]:
    meaning = column.meaning
    if absent:
        meaning = say("export.not_yet", meaning=meaning, snapshot=snapshot)
    constraints: dict[str, object] = {}
    if column.required and not absent:
        constraints["required"] = True
    if (column.name,) in table.keys:
        constraints["unique"] = True
    if column.words:
        constraints["enum"] = list(column.words_with(values.dropna()))
    return {
        "name": column.name,
        "type": _FIELD_TYPES[column.type],
        "description": meaning,
        **({"constraints": constraints} if constraints else {}),
        **({"trueValues": ["True"], "falseValues": ["False"]} if column.type == "BOOLEAN" else {}),
    }


def _foreign_key(table: Table, reference: Reference) -> dict[str, object]:
    # The standard calls a table's own rows by an empty name.
    other = "" if reference.table == table.name else _resource_name(reference.table)
    return {
        "fields": list(reference.columns),
        "reference": {"resource": other, "fields": list(reference.referred)},
    }


def _resource_name(table: str) -> str:
    return table.replace("_", "-")
