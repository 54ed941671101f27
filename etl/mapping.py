"""What a mapping says of a dataset: its files, and how their columns become rows of our tables.

A mapping is a TOML file of `mappings/`. Each `[[file]]` names the headings it `has`, by which it is known,
and those it `leaves_out` (`*` stands for anything); any other column is told to whoever adds the dataset.
A file gives agreements (`[file.agreement]`), what their texts say (`[file.provisions]`), or the rows of any
other table, column by column.
"""

import re
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from etl.dataset_files import Unreadable, is_year

MAPPINGS = Path(__file__).parent / "mappings"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(_Strict):
    """What is known of the dataset as a source; see `warehouse/tables/source.sql`."""

    source_id: str
    title: str
    publisher: str
    year: int
    url: str
    note: str


class Agreements(_Strict):
    """Which columns say who agreed and when. `doubts` says what speaks against a row, by column and value."""

    parties: tuple[str, str]
    key: str
    date: str
    year: str
    unknown_year: str
    printed_as: str
    locator: str
    trust: str
    doubts: dict[str, dict[str, str]] = Field(default_factory=dict)


class Provisions(_Strict):
    """What texts say, by the number of the heading with which the label of a column begins.

    `holds` gives yes or no for the codes of a cell; `headings` topic and provision. `title` is the column
    with the title of the text, `kinds` the instrument by words of the title.
    """

    key: str
    locator: str
    trust: str
    holds: dict[str, str]
    headings: dict[str, tuple[str, str]]
    title: str = ""
    kinds: dict[str, str] = Field(default_factory=dict)

    def heading(self, name: str, label: str) -> tuple[str, str, str] | None:
        """Return number, topic and provision of a column by its label, or its name where it has none."""
        number = heading_number(label or name)
        return (number, *self.headings[number]) if number in self.headings else None


class Cell(_Strict):
    """Where the value of a column comes from: a country, a whole number, a date, or the same text always."""

    place: str = ""
    whole: str = ""
    date: str = ""
    text: str = ""
    empty: tuple[str, ...] = ("",)

    def named(self) -> tuple[str, ...]:
        """Return the column that is read, if one is."""
        return tuple(filter(None, (self.place, self.whole, self.date)))


class Table(_Strict):
    """The rows of one table: where each column comes from, and in which of them a Member State must stand.

    With `years_across` the file has a column a year, and each of its cells becomes a row: `year` and `value`.
    """

    columns: dict[str, Cell]
    member_in: tuple[str, ...] = ()
    years_across: bool = False


class File(_Strict):
    """One file of a dataset: how it is known, what of it is read, and names of places only it has."""

    name: str
    has: tuple[str, ...]
    leaves_out: tuple[str, ...] = ()
    sheet: str | None = None
    places: dict[str, str] = Field(default_factory=dict)
    agreement: Agreements | None = None
    provisions: Provisions | None = None
    tables: dict[str, Table] = Field(default_factory=dict)

    def knows(self, heading: str, label: str) -> bool:
        """Tell whether a column is read, or said to be left out; `label` is what Stata calls it."""
        if heading in self.has or any(fnmatchcase(heading, pattern) for pattern in self.leaves_out):
            return True
        if self.provisions and (heading == self.provisions.title or self.provisions.heading(heading, label)):
            return True
        if self.agreement and heading in self.agreement.doubts:
            return True
        return any(
            (table.years_across and is_year(heading)) or heading in cell.named()
            for table in self.tables.values()
            for cell in table.columns.values()
        )


class Mapping(_Strict):
    """A dataset: its source and its files."""

    source: Source
    file: tuple[File, ...]


def mapping(name: str, folder: Path = MAPPINGS) -> Mapping:
    """Read the mapping of a name. Raises Unreadable where there is none, or where it is not one."""
    path = folder / f"{name}.toml"
    if not path.is_file():
        there = ", ".join(sorted(each.stem for each in folder.glob("*.toml")))
        raise Unreadable(f"There is no mapping “{name}”. There are: {there}.")
    try:
        said: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"mappings/{path.name}: cannot be read as TOML ({error}).") from error
    try:
        return Mapping.model_validate(said)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise Unreadable(f"mappings/{path.name}: {where}: {first['msg']}.") from error


def heading_number(label: str) -> str:
    """Return the number with which a label begins, such as 6a of “6a. No fee”, or ''."""
    found = re.match(r"\s*(\d{1,2})\s*[.)]?\s*\(?([a-d])?[.):\s]", f"{label} ".lower())
    return f"{found.group(1)}{found.group(2) or ''}" if found else ""
