"""What stewards published, as the files that a folder of sources would hold, so that the two never part ways.

A row goes into the folder of its source, in the place of the one that it corrects; a source that no folder
has becomes a folder of its own. With these files in place a build changes nothing, and the rows are theirs.
"""

import csv
import io
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from conduct.refusal import Refused
from etl.reading import DESCRIPTION, SOURCE_FIELDS, SOURCES
from warehouse.lake import Lake
from warehouse.schema import tables
from warehouse.stewards import Standing, changes, standing, taken_over, text_of
from words import say

Row = dict[str, str]


@dataclass
class _Folder:
    """One folder of sources: the source whose rows need not name it, and its files that change, by table."""

    name: str
    source_id: str
    lines: dict[str, list[Row]] = field(default_factory=dict)
    headings: dict[str, list[str]] = field(default_factory=dict)


def export(lake: Lake, folder: Path, sources: Path = SOURCES) -> list[Path]:
    """Write the files that would change, or be new, into a folder; return them.

    Raises Refused where one is there already.
    """
    made = {folder / path: text for path, text in files(lake, sources).items()}
    # Before the first is written: nobody is left with half of them.
    for target in made:
        if target.exists():
            raise Refused(say("command.file_there", path=target))
    for target, text in made.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="")
    return list(made)


def files(lake: Lake, sources: Path = SOURCES) -> dict[str, str]:
    """Return the text of every file that would change or be new, by its path in the folder of sources."""
    stands = standing(changes(lake), taken_over(lake))
    folders = _folders(sources)
    made: dict[str, str] = {}
    home = {
        source_id: name for name, one in folders.items() for source_id in _sources_of(sources / name, one)
    }
    touched: dict[tuple[str, str], None] = {}
    for one in stands:
        if one.table == "source" and one.before is None and one.after is not None:
            name = one.after["source_id"]
            folders[name] = _Folder(name, name)
            home[name] = name
            made[f"{name}/{DESCRIPTION}"] = _described(one.after)
            continue
        for name in _changed(one, folders, home, sources):
            touched[name, one.table] = None
    for name, table in touched:
        folder = folders[name]
        made[f"{name}/{table}.csv"] = _csv(table, folder.headings[table], folder.lines[table])
    return made


def _folders(sources: Path) -> dict[str, _Folder]:
    found = {}
    for path in sorted(path for path in sources.iterdir() if (path / DESCRIPTION).is_file()):
        described = tomllib.loads((path / DESCRIPTION).read_text(encoding="utf-8"))
        found[path.name] = _Folder(path.name, described["source_id"])
    return found


def _sources_of(path: Path, folder: _Folder) -> Iterable[str]:
    yield folder.source_id
    if (path / "source.csv").is_file():
        with (path / "source.csv").open(encoding="utf-8", newline="") as lines:
            yield from (row["source_id"] for row in csv.DictReader(lines))


def _changed(
    one: Standing, folders: Mapping[str, _Folder], home: Mapping[str, str], sources: Path
) -> Iterable[str]:
    """Put a row into its folder, in the place of the one before; yield the folders that change."""
    stood = None
    if one.before is not None:
        for folder in folders.values():
            lines = _lines(folder, one.table, sources)
            if one.before in lines:
                stood = (folder.name, lines.index(dict(one.before)))
                del lines[stood[1]]
                yield folder.name
                break
    if one.after is None:
        return
    name = home[one.after["source_id"]]
    lines = _lines(folders[name], one.table, sources)
    lines.insert(stood[1] if stood and stood[0] == name else len(lines), dict(one.after))
    yield name


def _lines(folder: _Folder, table: str, sources: Path) -> list[Row]:
    """Return the rows of a file, whole and as texts that can be held against others."""
    if table in folder.lines:
        return folder.lines[table]
    columns = tables()[table].columns
    path = sources / folder.name / f"{table}.csv"
    folder.headings[table], folder.lines[table] = [], []
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as text:
            reader = csv.DictReader(text)
            folder.headings[table] = list(reader.fieldnames or [])
            folder.lines[table] = [
                {
                    one.name: text_of(
                        one.type, row.get(one.name, folder.source_id if one.name == "source_id" else "")
                    )
                    for one in columns
                }
                for row in reader
            ]
    return folder.lines[table]


def _csv(table: str, headings: list[str], rows: list[Row]) -> str:
    """Write a file: the columns that it had, and those that are filled now, in their order."""
    wanted = [
        one.name
        for one in tables()[table].columns
        if one.name in headings or one.required or any(row[one.name] for row in rows)
    ]
    out = io.StringIO()
    writer = csv.DictWriter(out, wanted, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _described(row: Mapping[str, str]) -> str:
    """Write a source.toml."""
    quoted = {
        name: row[name] if name == "year" else '"' + row[name].replace("\\", "\\\\").replace('"', '\\"') + '"'
        for name in SOURCE_FIELDS
        if row.get(name)
    }
    return "".join(f"{name} = {value}\n" for name, value in quoted.items())
