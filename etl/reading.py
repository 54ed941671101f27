"""Read the hand-transcribed CSVs of `sources/`, keeping the file and line of every row."""

import csv
import hashlib
import io
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from warehouse.checking import CHECKS
from warehouse.schema import SHARED_RULES, tables, transcribed

SOURCES = Path(__file__).parent / "sources"
DESCRIPTION = "source.toml"
# Beside the tables of an added dataset: which of its agreements are here already, as a person decides.
PAIRS = "pairs.csv"
# What a source.toml tells about its source; `text` names a document's text file for the tests.
SOURCE_FIELDS = ("source_id", "title", "publisher", "year", "published_on", "kind", "url", "note", "read_on")


@dataclass(frozen=True)
class Refusal:
    """One value that may not enter the warehouse: where it stands, what it is, and why not."""

    file: str
    line: int
    column: str
    value: str
    reason: str

    def __str__(self) -> str:
        """Say what, where and why in one sentence."""
        return f"{self.file}, line {self.line}, column {self.column}: “{self.value}” {self.reason}."


@dataclass
class Transcription:
    """The rows of one table from all sources.

    `rows` has the table's columns as text, '' where not available, and is indexed by the
    position in `origins`, which gives file and line of each row.
    """

    rows: pd.DataFrame
    origins: list[tuple[str, int]]


def fingerprint(folder: Path = SOURCES) -> str:
    """Return a digest of all that a build depends on: the sources, and what the tables, lists and checks ask.

    A row that was let in by a list or a check of yesterday is looked at again by those of today.
    """
    digest = hashlib.sha256()
    for path in sorted([*folder.rglob("*.csv"), *folder.rglob("*.toml")]):
        digest.update(path.name.encode() + path.read_bytes())
    for table in tables().values():
        digest.update(repr(table).encode())
    for path in (SHARED_RULES, *sorted(CHECKS.glob("*.sql"))):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def read_sources(folder: Path = SOURCES) -> tuple[dict[str, Transcription], list[Refusal]]:
    """Read every folder of sources; return the rows of each table and what could not be read."""
    rows: dict[str, list[list[str]]] = {name: [] for name in transcribed()}
    origins: dict[str, list[tuple[str, int]]] = {name: [] for name in transcribed()}
    refusals: list[Refusal] = []
    for source in sorted(path for path in folder.iterdir() if path.is_dir()):
        described = _read_description(source)
        if isinstance(described, Refusal):
            refusals.append(described)
            continue
        rows["source"].append([str(described.get(field, "")) for field in SOURCE_FIELDS])
        origins["source"].append((f"{source.name}/{DESCRIPTION}", 1))
        for path in sorted(set(source.glob("*.csv")) - {source / PAIRS}):
            refusals += _read_table(path, described["source_id"], rows, origins)
    transcriptions = {
        name: Transcription(
            pd.DataFrame(rows[name], columns=[c.name for c in table.columns], dtype=str),
            origins[name],
        )
        for name, table in transcribed().items()
    }
    return transcriptions, refusals


def _read_description(source: Path) -> dict[str, Any] | Refusal:
    """Read a folder's source.toml, or say why it cannot be read."""
    file = f"{source.name}/{DESCRIPTION}"
    try:
        described = tomllib.loads((source / DESCRIPTION).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Refusal(file, 1, "(file)", DESCRIPTION, "is missing: a folder of sources needs one")
    except (ValueError, RecursionError) as error:
        return Refusal(file, 1, "(file)", DESCRIPTION, f"cannot be read as TOML ({error})")
    if not isinstance(described.get("source_id"), str) or not described["source_id"]:
        return Refusal(file, 1, "source_id", "", "is empty but must be filled")
    return described


def _read_table(
    path: Path,
    source_id: str,
    rows: dict[str, list[list[str]]],
    origins: dict[str, list[tuple[str, int]]],
) -> list[Refusal]:
    """Add the rows of one CSV; a source_id left out is the folder's own, another column left out is empty."""
    file = f"{path.parent.name}/{path.name}"
    table = path.stem
    if table not in rows:
        return [Refusal(file, 1, "(file)", path.name, "is not named after a table")]
    columns = tables()[table].columns
    wanted = [column.name for column in columns]
    may_lack = {column.name for column in columns if not column.required or column.name == "source_id"}
    refusals = []
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        return [Refusal(file, 1, "(file)", path.name, f"is not UTF-8 text ({error.reason})")]
    with io.StringIO(text, newline="") as lines:
        reader = csv.reader(lines)
        try:
            header, lines_of = next(reader, []), [(row, reader.line_num) for row in reader]
        except csv.Error as error:
            return [Refusal(file, reader.line_num, "(row)", "", f"cannot be read as CSV: {error}")]
        if header != [name for name in wanted if name in header or name not in may_lack]:
            expected = ", ".join(wanted)
            return [Refusal(file, 1, "(header)", ", ".join(header), f"must be: {expected}")]
        places = {name: place for place, name in enumerate(header)}
        left_out = {"source_id": source_id}
        taken = [(places.get(name), left_out.get(name, "")) for name in wanted]
        for row, line in lines_of:
            if len(row) != len(header):
                reason = f"has {len(row)} values where the header has {len(header)}"
                refusals.append(Refusal(file, line, "(row)", row[0] if row else "", reason))
                continue
            rows[table].append([otherwise if place is None else row[place] for place, otherwise in taken])
            origins[table].append((file, line))
    return refusals
