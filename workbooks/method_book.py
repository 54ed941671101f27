"""A method as a workbook: sheets Method, Subjects, Indicators, Scale and Bars, out and in again."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ValidationError

from conduct.method import Bar, Evidence, Grade, Indicator, Method, Subject, evidence_said
from words import say
from words.languages import in_all
from workbooks.bounded import bounded
from workbooks.cells import fold, number_of, text_of, yes_of
from workbooks.headings import Table, by_synonym, find_table
from workbooks.method_rules import Line, apart, reason_of
from workbooks.paper import Paper, written_on
from workbooks.problem import Findings, Problem
from workbooks.score_rows import kinds_of
from workbooks.sheets import Book, Cell, Sheet, read_book

FACTS = (
    "method_id",
    "version",
    "title",
    "code_id",
    "standing",
    "scale_id",
    "most_set_aside",
    "publishes_points",
    "note",
)
WIDTHS = {"indicator": 60, "title": 50, "meaning": 50, "reason": 50, "evidence": 60}


@dataclass(frozen=True)
class Part:
    """One sheet of a method: its model, and which column holds which of the model's fields."""

    sheet: str
    model: type[BaseModel]
    columns: Mapping[str, str]


PARTS = {
    "subjects": Part("subjects", Subject, {"number": "number", "title": "title", "weight": "weight"}),
    "indicators": Part(
        "indicators",
        Indicator,
        {
            "indicator_id": "indicator_id",
            "subject": "subject",
            "indicator": "text",
            "most": "most",
            "weight": "weight",
            "evidence": "evidence",
        },
    ),
    "scale": Part("scale", Grade, {"grade": "grade", "meaning": "meaning", "least": "least"}),
    "bars": Part("bars", Bar, {"indicator_id": "indicator_id", "fewer": "least", "reason": "reason"}),
}


@dataclass(frozen=True)
class MethodReading:
    """A method that was read, or None and the problems that keep it from being one."""

    method: Method | None
    problems: tuple[Problem, ...]
    notices: tuple[str, ...] = ()


def write_method(method: Method) -> bytes:
    """Return a method as a workbook that `read_method` reads back as the same method."""

    def write(paper: Paper) -> None:
        sheet = paper.sheet(say("workbooks.sheet_method"), (20, 60))
        if method.standing == "illustrative":
            paper.put(sheet, 0, 0, say("workbooks.illustrative_banner"), paper.warning)
        for row, fact in enumerate(FACTS, 2):
            value = _shown(getattr(method, fact))
            paper.put(sheet, row, 0, say(f"workbooks.label_{fact}"), paper.label)
            paper.put(sheet, row, 1, value, paper.plain)
        for name, part in PARTS.items():
            _write_part(paper, part, getattr(method, name))

    return written_on(write)


@bounded("reading")
def read_method(data: bytes, codes: Collection[str] = ()) -> MethodReading:
    """Read a method; `codes` are the codes of conduct it may belong to, any where none are given.

    Raises Refused where the file must not be opened; everything else is a problem in the reading.
    """
    book = read_book(data)
    findings = Findings()
    lines = {name: _read_part(book, part, findings) for name, part in PARTS.items()}
    facts, places = _read_facts(book, codes, findings)
    if not findings.problems:
        findings.problems += apart(lines)
    parts = {name: [line.model for line in part] for name, part in lines.items()}
    method = None
    try:
        method = Method.model_validate({**facts, **parts})
    except ValidationError as error:
        findings.problems += _problems_of_facts(error, places, bool(findings.problems))
    problems = tuple(findings.problems)
    return MethodReading(None if problems else method, problems, findings.all_notices())


def _write_part(paper: Paper, part: Part, models: tuple[BaseModel, ...]) -> None:
    widths = [WIDTHS.get(column, 16) for column in part.columns]
    sheet = paper.sheet(say(f"workbooks.sheet_{part.sheet}"), widths)
    paper.row(sheet, 0, [say(f"workbooks.head_{column}") for column in part.columns], paper.head)
    sheet.freeze_panes(1, 0)
    for row, model in enumerate(models, 1):
        values = [_shown(getattr(model, field)) for field in part.columns.values()]
        paper.row(sheet, row, values, paper.plain)


def _shown(value: Any) -> str | Decimal | int | None:
    if isinstance(value, bool):
        return say("workbooks.yes") if value else say("workbooks.no")
    if isinstance(value, tuple):
        return evidence_said(value) or say("workbooks.no_kinds")
    return value if isinstance(value, (str, Decimal, int)) else None


def _kinds(cell: Cell) -> tuple[Evidence, ...] | None:
    """Return the kinds of evidence in a cell; blank is no statement, and "none" says that there are none."""
    text = text_of(cell)
    if fold(text) in map(fold, in_all("workbooks.no_kinds")):
        return ()
    return kinds_of(text) or None


def _yes_or_no(cell: Cell) -> bool | None:
    return None if cell.kind == "blank" else yes_of(cell)


# How a fact is read, where it is not as text.
FACT_MEANS: Mapping[str, Callable[[Cell], Any]] = {
    **dict.fromkeys(("version", "most_set_aside"), number_of),
    "publishes_points": _yes_or_no,
}
# How the cells of a column are read, where it is not as text.
MEANS: Mapping[str, Callable[[Cell], Any]] = {
    **dict.fromkeys(("number", "subject", "most", "weight", "least", "fewer"), number_of),
    "evidence": _kinds,
}


def _read_part(book: Book, part: Part, findings: Findings) -> list[Line]:
    """Return the lines of a sheet; only the scale must be there, as a method may have no indicators."""
    name = say(f"workbooks.sheet_{part.sheet}")
    sheet = _sheet(book, part.sheet)
    table = find_table(sheet, by_synonym(*part.columns), frozenset(part.columns)) if sheet else None
    if table is None:
        if part.sheet == "scale" or (sheet is not None and sheet.cells):
            reason = say("workbooks.no_sheet", sheet=name)
            findings.problems.append(Problem("", 0, "", "", reason))
        return []
    lines = []
    for row in table.rows():
        before = len(findings.problems)
        values = {
            field: table.read(row, column, MEANS.get(column, text_of), findings, None)
            for column, field in part.columns.items()
        }
        if len(findings.problems) == before and (line := _line(table, row, part, values, findings)):
            lines.append(line)
    return lines


def _sheet(book: Book, name: str) -> Sheet | None:
    named = {name, *map(fold, in_all(f"workbooks.sheet_{name}"))}
    return next((one for one in book.sheets if fold(one.name) in named), None)


def _line(table: Table, row: int, part: Part, values: Mapping[str, Any], findings: Findings) -> Line | None:
    """Return a row as its model, or None with its problems noted."""
    given = {field: value for field, value in values.items() if value not in (None, "")}
    try:
        return Line(table, row, part.model.model_validate(given))
    except ValidationError as error:
        column_of = {field: column for column, field in part.columns.items()}
        for detail in error.errors():
            column = column_of.get(str(detail["loc"][0]), "") if detail["loc"] else ""
            reason = reason_of(detail)
            if column and not table.has(column):
                reason = say("workbooks.no_column", heading=say(f"workbooks.head_{column}"))
            findings.problems.append(table.problem(row, column, reason))
        return None


def _read_facts(
    book: Book, codes: Collection[str], findings: Findings
) -> tuple[dict[str, Any], dict[str, Problem]]:
    """Return what the sheet Method says, and for each fact where a problem with it would be."""
    name = say("workbooks.sheet_method")
    sheet = _sheet(book, "method")
    if sheet is None:
        findings.problems.append(Problem("", 0, "", "", say("workbooks.no_sheet", sheet=name)))
        return {}, {}
    labels = {fold(said): fact for fact in FACTS for said in in_all(f"workbooks.label_{fact}")}
    facts: dict[str, Any] = {}
    places: dict[str, Problem] = {}
    first = min((at for (_, at), cell in sheet.cells.items() if fold(cell.text) in labels), default=0)
    for (row, column), cell in sorted(sheet.cells.items()):
        fact = labels.get(fold(cell.text), "")
        if column != first or not fact or fact in places:
            continue
        table = Table(sheet, 0, {fact: column + 1}, {fact: cell.text.strip()}, (), ())
        places[fact] = table.problem(row, fact, "")
        value = table.read(row, fact, FACT_MEANS.get(fact, text_of), findings, None)
        if value not in (None, ""):
            facts[fact] = str(value).lower() if fact == "standing" else value
    if codes and facts.get("code_id") not in codes and "code_id" in places:
        reason = say("workbooks.not_a_code", value=facts.get("code_id", ""))
        findings.problems.append(_with_reason(places["code_id"], reason))
    return facts, places


def _problems_of_facts(error: ValidationError, places: Mapping[str, Problem], others: bool) -> list[Problem]:
    """Return what is wrong with the facts; what concerns the method as a whole only where nothing else is."""
    problems = []
    for detail in error.errors():
        fact = str(detail["loc"][0]) if detail["loc"] else ""
        if fact in places:
            problems.append(_with_reason(places[fact], reason_of(detail)))
        elif fact in FACTS:
            heading = say(f"workbooks.label_{fact}")
            name = say("workbooks.sheet_method")
            problems.append(Problem(name, 0, "", "", say("workbooks.no_column", heading=heading)))
        elif not others:
            name = say("workbooks.sheet_method")
            problems.append(Problem(name, 0, "", "", reason_of(detail)))
    return problems


def _with_reason(place: Problem, reason: str) -> Problem:
    return Problem(place.sheet, place.row, place.column, place.cell, reason)
