"""Add a dataset that somebody has: a folder of sources of its own, made from its files by a mapping.

Nothing but the folder is written, and only when every row of it keeps the rules that all rows keep. Adding
the same files again makes the same folder. `docs/guide.md` says how to write a mapping.
"""

import csv
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from etl.added_agreements import Party, added_agreements
from etl.dataset_files import Rows, Unreadable, read
from etl.dataset_values import Names, Places, as_iso, order_of
from etl.mapping import Cell, File, Mapping, Table
from etl.pairing import read_decisions, write_pairs
from etl.reading import DESCRIPTION, SOURCES, Transcription, read_sources
from etl.rules import refusals
from warehouse.schema import tables

SHOWN = 5
Row = dict[str, str]


@dataclass
class Receipt:
    """What came of adding a dataset: its folder, rows by table, and what a person should know of them."""

    folder: Path
    rows: dict[str, int] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)


def add(files: Iterable[Path], mapping: Mapping, sources: Path = SOURCES) -> Receipt:
    """Make the folder of a dataset from its files; return the receipt.

    Raises Unreadable where a file is not one of the dataset, where a decision on a pair is no such word, or
    where rows break a rule; each way nothing is changed.
    """
    folder = sources / mapping.source.source_id
    record = _record(sources, folder)
    receipt = Receipt(folder)
    read_in = _recognise(files, mapping)
    for file, rows in read_in:
        receipt.told += _unknown_columns(file, rows)
    made: dict[str, list[Row]] = {}
    pairs = None
    for file, rows in read_in:
        names = Names(Places(record["place"].rows, record["place_name"].rows, file.places))
        for table, wanted in file.tables.items():
            made[table] = _rows_of(table, rows, wanted, names)
        if file.agreement:
            coded = next(((one, text) for one, text in read_in if one.provisions), None)
            found = added_agreements(
                rows, file.agreement, coded, Party(names, record), read_decisions(folder)
            )
            made |= {"agreement": found.agreements, "agreement_provision": found.provisions}
            pairs = found.pairs
            receipt.told += found.told
        receipt.told += names.told()
    with tempfile.TemporaryDirectory() as scratch:
        new = Path(scratch) / folder.name
        _write(new, mapping, made)
        if pairs is not None:
            write_pairs(new, pairs)
        _refuse_what_breaks_rules(sources, new)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(new, folder)
    receipt.rows = {table: len(rows) for table, rows in made.items()}
    return receipt


def _record(sources: Path, folder: Path) -> dict[str, Transcription]:
    """Read what is here already, without what an earlier adding of this dataset made."""
    with tempfile.TemporaryDirectory() as scratch:
        _link(sources, Path(scratch), but=folder.name)
        return read_sources(Path(scratch))[0]


def _link(sources: Path, scratch: Path, but: str) -> None:
    for each in sources.iterdir():
        if each.is_dir() and each.name != but:
            (scratch / each.name).symlink_to(each.resolve(), target_is_directory=True)


def _recognise(files: Iterable[Path], mapping: Mapping) -> list[tuple[File, Rows]]:
    """Read each file as the one of the mapping whose headings it has; the most telling is tried first."""
    found: dict[str, tuple[File, Rows]] = {}
    for path in files:
        faults = []
        for file in sorted(mapping.file, key=lambda one: -len(one.has)):
            try:
                rows = read(path, file.has, file.sheet)
            except Unreadable as error:
                faults.append(str(error))
                continue
            if file.name in found:
                other = found[file.name][1].file
                raise Unreadable(f"{path.name} and {other} are both the {file.name} file. Give one of them.")
            found[file.name] = (file, rows)
            break
        else:
            raise Unreadable(faults[0])
    main = [file.name for file in mapping.file if file.agreement or file.tables]
    if not set(main) & set(found):
        raise Unreadable(f"The {' or '.join(main)} file is missing: without it nothing can be added.")
    return [found[file.name] for file in mapping.file if file.name in found]


def _unknown_columns(file: File, rows: Rows) -> list[str]:
    unknown = [name for name in rows.headings if not file.knows(name, rows.labels.get(name, ""))]
    if not unknown:
        return []
    named = ", ".join(f"“{name}”" for name in unknown[:SHOWN])
    more = f" and {len(unknown) - SHOWN} more" if len(unknown) > SHOWN else ""
    return [
        f"{rows.file}: the mapping does not know the columns {named}{more}; they were not read. "
        "Name them in the mapping to have them read or left out."
    ]


def _rows_of(table: str, rows: Rows, wanted: Table, names: Names) -> list[Row]:
    """Return the rows of a table, each once; those that lack a value it cannot be without are left out."""
    required = {one.name for one in tables()[table].columns if one.required} - {"source_id"}
    lines = rows.by_year() if wanted.years_across else rows.rows
    orders = {
        cell.date: order_of(line.get(cell.date, "") for line in lines)
        for cell in wanted.columns.values()
        if cell.date
    }
    found: dict[tuple[str, ...], Row] = {}
    for line in lines:
        ends = {name: line.get(cell.place, "") for name, cell in wanted.columns.items() if cell.place}
        codes = names.codes(ends, wanted.member_in)
        if codes is None:
            continue
        row = {
            name: codes[name] if cell.place else _value(cell, line, orders)
            for name, cell in wanted.columns.items()
        }
        if all(row.get(name) for name in required):
            found[tuple(row.values())] = row
    return list(found.values())


def _value(cell: Cell, line: Row, orders: dict[str, str | None]) -> str:
    if cell.text:
        return cell.text
    if cell.date:
        return as_iso(line.get(cell.date, ""), orders[cell.date]) or ""
    value = line.get(cell.whole, "").replace(" ", "").replace(",", "")
    return "" if value in cell.empty else value


def _write(folder: Path, mapping: Mapping, made: dict[str, list[Row]]) -> None:
    folder.mkdir(parents=True)
    source = {**mapping.source.model_dump(), "kind": "dataset"}
    lines = (f"{name} = {_as_toml(value)}" for name, value in source.items())
    (folder / DESCRIPTION).write_text("\n".join(lines) + "\n", encoding="utf-8")
    for table, rows in made.items():
        if not rows:
            continue
        header = [one.name for one in tables()[table].columns if any(row.get(one.name) for row in rows)]
        with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, header, extrasaction="ignore", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


def _as_toml(value: str | int) -> str:
    return (
        str(value) if isinstance(value, int) else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    )


def _refuse_what_breaks_rules(sources: Path, new: Path) -> None:
    """Hold the new folder against every rule, beside all others. Raises Unreadable with what is wrong."""
    with tempfile.TemporaryDirectory() as scratch:
        _link(sources, Path(scratch), but=new.name)
        shutil.copytree(new, Path(scratch) / new.name)
        transcriptions, refused = read_sources(Path(scratch))
        # What the folder says nothing of is as it was.
        refused += refusals(transcriptions, {"source", *(path.stem for path in new.glob("*.csv"))})
    wrong = [str(each) for each in refused if each.file.startswith(f"{new.name}/")]
    if wrong:
        more = f" … and {len(wrong) - SHOWN} more." if len(wrong) > SHOWN else ""
        raise Unreadable("\n".join(wrong[:SHOWN]) + more)
