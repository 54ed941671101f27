"""Write every table as CSV with a `datapackage.json` that says what each column means, and some as SDMX."""

import json
from pathlib import Path

from warehouse.lake import Lake
from warehouse.schema import Table, tables

# A cell that begins with one of these would be run as a formula by a spreadsheet program.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_FIELD_TYPES = {"INTEGER": "integer", "DOUBLE": "number", "BOOLEAN": "boolean", "VARCHAR": "string"}


def export(lake: Lake, snapshot: int, folder: Path) -> list[Path]:
    """Write one CSV per table, the data package that describes them, and SDMX; return the files."""
    # Imported here, as sdmx1 takes most of a second, which the dashboard has no need to wait for.
    from etl import sdmx_csv

    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name in tables():
        path = folder / f"{name}.csv"
        lake.table(name, snapshot).map(harmless).to_csv(
            path, index=False, encoding="utf-8", lineterminator="\n"
        )
        written.append(path)
    package = {
        "name": "cooperation-monitor",
        "title": f"Cooperation Monitor, snapshot {snapshot}",
        "version": str(snapshot),
        "resources": [_resource(table) for table in tables().values()],
    }
    path = folder / "datapackage.json"
    path.write_text(json.dumps(package, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return [*written, path, *sdmx_csv.write(lake, snapshot, folder / "sdmx")]


def harmless(value: object) -> object:
    """Return a value so that no spreadsheet program runs it: a text that looks like a formula is quoted."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value


def _resource(table: Table) -> dict[str, object]:
    fields = [
        {
            "name": column.name,
            "type": _FIELD_TYPES[column.type],
            "description": column.meaning,
            **({"constraints": {"required": True}} if column.required else {}),
            **({"trueValues": ["True"], "falseValues": ["False"]} if column.type == "BOOLEAN" else {}),
        }
        for column in table.columns
    ]
    return {
        "name": table.name.replace("_", "-"),
        "path": f"{table.name}.csv",
        "description": table.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "missingValues": [""]},
    }
