"""One table of a sheet under its layout: its rows into cells of centres and months, or questions by cell."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError

from returns.blocks import Block
from returns.cells import LEAVE, cell_of, in_original, value_of
from returns.columns import period_over
from returns.context import Around, centre_code, footnotes
from returns.layout import Axis, Change, Column, Meaning, Table
from returns.model import Cell
from returns.months import Period
from returns.question import Question
from returns.rows import Line, label_meaning, lines, month_of
from returns.sheets import Grid
from returns.totals import settled, sums
from returns.understanding import AMOUNTS
from returns.vocabulary import plain
from words import say

Answers = Mapping[str, str]
# A total over these adds up what belongs to several returns, so it is in none of them.
ACROSS: tuple[Axis, ...] = ("centre", "month", "year")
OFFERED: Mapping[Axis, tuple[str, ...]] = {
    "stage": ("before departure", "at destination", "after return", "not recorded"),
    "sex": ("female", "male", "not recorded", "all"),
}
MARKED = re.compile(r"[^\W\d_]\s?([*†‡§#]+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)$")


def _meant(axis: Axis, answer: str) -> Meaning | None:
    """Return what a person said of a label, None where that is nothing it can mean."""
    if not answer or (axis == "destination" and len(answer) != len("KHM")):
        return None
    try:
        return Meaning(**{axis: answer})
    except ValidationError:
        return None


@dataclass
class Found:
    """What is gathered while the sheets of a file are read."""

    answers: Answers
    centres: Mapping[str, str]
    cells: dict[tuple[str, str], list[Cell]] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    sums: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def ask(self, question: Question) -> None:
        """Ask something once; what was answered already need not be asked."""
        if question.key not in self.answers:
            self.questions.setdefault(question.key, question)

    def told(self, kind: str, place: str) -> str:
        """Return the answer to a question of a kind about a place, '' where there is none."""
        return self.answers.get(f"{kind} {place}", "")


class TableReading:
    """One table of a sheet while it is read into cells."""

    def __init__(self, grid: Grid, block: Block, table: Table, found: Found, said: Around) -> None:
        self.grid, self.block, self.table, self.found, self.around = grid, block, table, found, said
        self.values = table.of("value")
        self.labels = {(label.axis, label.text): label for label in table.labels}
        numbers = [column.number for column in (*self.values, *table.of("cumulative"))]
        self.periods = {
            column.letter: period_over(grid, block, column.number, sorted(numbers)) for column in self.values
        }
        self.footnotes = footnotes(grid, block)

    def read(self) -> None:
        """Read the rows of the table into cells."""
        grid, found = self.grid, self.found
        rows = settled(list(lines(grid, self.block, self.table)))
        months_here = any(period.month for period in self.periods.values()) or any(
            month_of(line)[1] for line in rows
        )
        if self.around.to_date and not months_here:
            text = say("returns.cumulative", sheet=grid.name)
            found.ask(Question("cumulative", grid.name, text, (LEAVE,), LEAVE, must=False))
            return
        self._ask_about_columns()
        for line in rows:
            if self._wanted(line):
                self._read_line(line)
        for row, parts in sums(rows):
            for column in self.values:
                places = tuple(self.grid.place(part, column.number) for part in parts)
                self.found.sums.append((self.grid.place(row, column.number), places))

    def _ask_about_columns(self) -> None:
        known = {column.number for column in self.table.columns}
        for column in range(1, self.grid.size[1] + 1):
            filled = [
                row
                for row in range(self.block.first, self.block.last + 1)
                if (row, column) in self.grid.cells
            ]
            if column not in known and filled:
                place = self.grid.place(filled[0], column)
                self.found.ask(Question("column", place, say("returns.ask_new_column", place=place)))
        for one in self.table.of("aside"):
            if one.number in {number for row, number in self.grid.cells if row >= self.block.first}:
                place = f"{self.grid.name}!{one.letter}"
                self.found.notices.append(say("returns.left_aside", place=place))
        for one in self.values:
            if one.number in self.grid.hidden_columns:
                place = f"{self.grid.name}!{one.letter}"
                text = say("returns.ask_hidden", place=place)
                self.found.ask(Question("hidden", place, text, ("read", LEAVE), "read", must=False))

    def _wanted(self, line: Line) -> bool:
        """Tell whether a row is to be read; a hidden one is asked about and read meanwhile."""
        if line.role in ("section", "aside"):
            return False
        place = f"{self.grid.name}!{line.row}"
        if line.row in self.grid.hidden_rows:
            text = say("returns.ask_hidden", place=place)
            self.found.ask(Question("hidden", place, text, ("read", LEAVE), "read", must=False))
        return self.found.told("hidden", place) != LEAVE

    def _read_line(self, line: Line) -> None:
        total = line.role in ("total", "subtotal")
        across = [axis for axis in line.labels if axis in ACROSS and self._is_total(line, axis)]
        if across or month_of(line)[2]:
            return
        meaning = self._meaning_of(line)
        if meaning is None:
            return
        notes = self._notes(line.row)
        for column in self.values:
            place = self.grid.place(line.row, column.number)
            if self.found.told("hidden", f"{self.grid.name}!{column.letter}") == LEAVE:
                continue
            self._read_cell(line, column, place, column.meaning.over(meaning), notes, total)

    def _is_total(self, line: Line, axis: Axis) -> bool:
        known = self.labels.get((axis, plain(line.labels[axis].text)))
        return known is not None and known.role in ("total", "subtotal")

    def _meaning_of(self, line: Line) -> Meaning | None:
        """Return what labels and groups say of a row; None where a label is new and asked about."""
        meaning = Meaning()
        for axis, named in {**line.groups, **line.labels}.items():
            label = self.labels.get((axis, plain(named.text)))
            if label is not None and (label.meaning != Meaning() or axis in ACROSS or line.role != "part"):
                meaning = label.meaning.over(meaning)
            elif line.role == "part" and axis not in ACROSS:
                place = self.grid.place(*named.place)
                answer = _meant(axis, self.found.told("label", place))
                if answer is None:
                    text = (
                        say("returns.ask_new_label", place=place, label=named.text)
                        if label is None
                        else say("returns.ask_label", place=place, label=named.text)
                    )
                    proposed = label_meaning(axis, named.text, "part").category
                    choices = OFFERED.get(axis, ())
                    self.found.questions[f"label {place}"] = Question("label", place, text, choices, proposed)
                    return None
                meaning = answer.over(meaning)
        if line.role == "part" and not line.labels and not line.groups and self.table.of("label"):
            place = self.grid.place(line.row, self.table.of("label")[0].number)
            self.found.ask(Question("label", place, say("returns.ask_no_label", place=place)))
            return None
        if line.grand:
            meaning = meaning.model_copy(update={"stage": "", "category": ""})
        elif line.role == "total" and "category" in line.labels and "category" not in line.groups:
            meaning = meaning.model_copy(update={"category": ""})
        return meaning

    def _notes(self, row: int) -> tuple[str, ...]:
        notes = []
        for column in self.table.of("label"):
            if mark := MARKED.search(self.grid.at(row, column.number).text):
                notes += list(self._footnote(mark[1]))
        for column in self.table.of("note"):
            text = self.grid.at(row, column.number).text
            if text:
                notes.append(text)
                if any(letter.isdecimal() for letter in text):
                    place = self.grid.place(*self.grid.corner(row, column.number))
                    ask = say("returns.ask_note", place=place, note=text)
                    self.found.ask(Question("note", place, ask, must=False))
        return tuple(notes)

    def _read_cell(
        self, line: Line, column: Column, place: str, meaning: Meaning, notes: tuple[str, ...], total: bool
    ) -> None:
        grid, found = self.grid, self.found
        corner = grid.corner(line.row, column.number)
        if corner != (line.row, column.number):
            at = grid.place(*corner)
            found.ask(
                Question(
                    "merged",
                    at,
                    say("returns.ask_merged", place=at, over=place),
                    must=bool(grid.at(*corner).text),
                )
            )
            return
        cell = grid.own(line.row, column.number)
        got = value_of(place, cell, found.answers.get(f"number {place}"))
        if isinstance(got, Question):
            found.ask(got)
            return
        if (total or column.optional) and got[1] == "nothing handed in":
            return
        home = self._home(line, column, meaning)
        if home is None:
            return
        if meaning.measure in AMOUNTS and not (got[2] or meaning.unit):
            at = f"{grid.name}!{column.letter}"
            unit = found.told("unit", at)
            if not unit:
                text = say("returns.ask_unit", place=at, heading=column.heading)
                found.ask(Question("unit", at, text))
                return
            meaning = meaning.over(Meaning(unit=unit))
        written = cell.text if cell.number is None or cell.state != "stored" else f"{cell.number:f}"
        more = (grid.comments.get((line.row, column.number), ""), *self._footnote(got[3]), *notes)
        found.cells.setdefault(home, []).append(
            cell_of(place, written, meaning.over(self.table.meaning), got, more)
        )

    def _footnote(self, marks: str) -> Iterator[str]:
        if marks:
            yield self.footnotes.get(marks, in_original(lambda: say("returns.mark", mark=marks)))

    def _home(self, line: Line, column: Column, meaning: Meaning) -> tuple[str, str] | None:
        """Return the centre and month that a cell belongs to; None where one is not known and asked about."""
        centre = meaning.centre or self._centre(line)
        month = self._month(line, self.periods[column.letter])
        return (centre, month) if centre and month else None

    def _centre(self, line: Line) -> str:
        named = line.labels.get("centre") or line.groups.get("centre")
        place = self.grid.place(*named.place) if named else self.around.centre_place or self.grid.name
        text = named.text if named else self.around.centre
        known = self.found.told("centre", place) or self.found.centres.get(plain(text), "")
        if not known and not named and not text:
            known = self.found.centres.get("", "")
        if not known:
            if text:
                ask = say("returns.ask_centre", place=place, name=text)
                self.found.ask(Question("centre", place, ask, (), centre_code(text)))
            else:
                self.found.ask(Question("centre", place, say("returns.ask_which_centre", sheet=place)))
        return known

    def _month(self, line: Line, over: Period) -> str:
        year, month, _ = month_of(line)
        month = over.month or month or self.around.month
        year = over.year or year or self.around.year
        sheet = self.grid.name
        told = self.found.told("month", sheet)
        if not month and told:
            return told
        if not month:
            text = (
                say("returns.ask_which_month", sheet=sheet)
                if not self.around.months
                else say("returns.ask_two_months", sheet=sheet)
            )
            choices = tuple(f"{year}-{one:02}" for one in self.around.months if year)
            self.found.ask(Question("month", sheet, text, choices))
            return ""
        told_year = self.found.told("year", sheet)
        if (not year or self.around.unsure_year) and not told_year.isdecimal():
            proposed = str(year) if year else ""
            self.found.ask(Question("year", sheet, say("returns.ask_year", sheet=sheet), (), proposed))
            return ""
        return f"{int(told_year) if told_year.isdecimal() else year:04}-{month:02}"
