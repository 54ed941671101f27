"""One cell of an office's sheet as a cell of a return: its number, or why there is none, or a question."""

from collections.abc import Callable
from decimal import Decimal

from returns.layout import Meaning
from returns.model import Cell, WithoutNumber
from returns.numbers import Number, Unsure, Without, number_in
from returns.question import Question
from returns.sheets import Written
from words import ORIGINAL, say, speaking

LEAVE = "leave"


def in_original(sentence: Callable[[], str]) -> str:
    """Return a sentence in the language of the original: what is kept does not depend on who brings it."""
    with speaking(ORIGINAL):
        return sentence()


def value_of(
    place: str, cell: Written, answer: str | None
) -> tuple[Decimal | None, WithoutNumber | None, str, str, str] | Question:
    """Return value, why there is none, unit, marks and note of a cell, or what is to be asked about it."""
    if answer is not None:
        return _answered(place, answer)
    if cell.state == "unknown":
        return Question("number", place, say("returns.ask_formula", place=place, formula=cell.text))
    if cell.state == "computed":
        if cell.number is None:
            return None, "nothing handed in", "", "", ""
        return cell.number, None, "", "", in_original(lambda: say("returns.computed", formula=cell.text))
    if cell.fault:
        return Question("number", place, say("returns.ask_fault", place=place, written=cell.text))
    if cell.look == "date":
        return Question("number", place, say("returns.ask_date", place=place, written=cell.text))
    if cell.look == "percent":
        return Question("number", place, say("returns.ask_percent", place=place, written=cell.text))
    if cell.number is not None:
        return cell.number, None, "", "", ""
    return _read(place, cell.text)


def _read(place: str, text: str) -> tuple[Decimal | None, WithoutNumber | None, str, str, str] | Question:
    match number_in(text):
        case Number(value=value, unit=unit, marks=marks, note=note):
            if note.isdecimal():
                # The number in brackets may be a part, a correction or last month's.
                ask = say("returns.ask_bracket", place=place, written=text, value=str(value))
                return Question("number", place, ask, (str(value),), str(value))
            return value, None, unit, marks, note
        case Without(why=why):
            return None, why, "", "", ""
        case Unsure(choices=choices):
            ask = say("returns.ask_thousands", place=place, written=text)
            return Question("number", place, ask, tuple(f"{one:f}" for one in choices))
    return Question("number", place, say("returns.ask_number", place=place, written=text), (LEAVE,))


def _answered(
    place: str, answer: str
) -> tuple[Decimal | None, WithoutNumber | None, str, str, str] | Question:
    if answer == LEAVE:
        return None, "note", "", "", ""
    try:
        # What a person chose is a plain number: its point is no separator of thousands.
        return Decimal(answer), None, "", "", in_original(lambda: say("returns.by_answer"))
    except ArithmeticError:
        found = number_in(answer)
    if isinstance(found, Number):
        return found.value, None, found.unit, "", in_original(lambda: say("returns.by_answer"))
    if isinstance(found, Without):
        return None, found.why, "", "", in_original(lambda: say("returns.by_answer"))
    return Question("number", place, say("returns.ask_number", place=place, written=answer), (LEAVE,))


def cell_of(
    place: str,
    written: str,
    meaning: Meaning,
    read: tuple[Decimal | None, WithoutNumber | None, str, str, str],
    notes: tuple[str, ...],
) -> Cell:
    """Return a cell of a return; what its labels and headings do not say holds for all."""
    value, without_number, unit, _, note = read
    return Cell(
        measure=meaning.measure,
        category=meaning.category or "all",
        stage=meaning.stage or "all",
        sex=meaning.sex or "all",
        destination=meaning.destination or "all",
        value=value,
        without_number=without_number,
        unit=unit or meaning.unit,
        written=written,
        note="; ".join(dict.fromkeys(one for one in (note, *notes) if one)),
        place=place,
    )
