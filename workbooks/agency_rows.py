"""The sheet of the agencies: one row each, with what is entered about an agency as a whole."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from conduct.assessment import LONGEST_NOTE
from conduct.licence import licence_number
from conduct.matching import bare
from conduct.method import Evidence, Method
from conduct.refusal import Refused
from words import say
from workbooks.cells import date_of, fold, name_of, number_of, one_line, text_of
from workbooks.headings import Table
from workbooks.names import Names, name_key
from workbooks.problem import Findings, Problem, Unreadable
from workbooks.sheets import Cell

# How a total is headed in the languages of the region, without marks, and of what it may be one.
TOTALS = tuple(
    bare(word)
    for word in (
        "tổng cộng", "tổng số", "tổng", "cộng", "grand total", "sub total", "subtotal", "total", "totals",
        "sum", "jumlah", "jumlah keseluruhan", "jumlah total", "kabuuan", "รวมทั้งหมด", "รวมทั้งสิ้น", "รวม",
        "ລວມທັງໝົດ", "ລວມ", "សរុប", "စုစုပေါင်း",
    )
)  # fmt: skip
OF_TOTALS = frozenset(
    [*bare("doanh nghiệp công ty điểm số agencies agency companies points of perusahaan").split()]
    + [str(number) for number in range(1000)]
)
STARS = re.compile(r"\b(?:stars?|sao)\b|\*", re.IGNORECASE)


@dataclass(frozen=True)
class ScorePart:
    """What a workbook says of one indicator of an agency; only what is in `speaks` was said.

    `speaks` holds names of the fields of `conduct.assessment.Score`: points, applicable, evidence, note.
    """

    sheet: str
    row: int
    speaks: frozenset[str]
    points: Decimal | None = None
    applicable: bool = True
    evidence: tuple[Evidence, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class AgencyRow:
    """What a workbook says of one agency.

    `name` is as printed, or as known where only the ID is given; `agency_id` is '' where no agency
    is known by the exact name. `fields` holds only what the workbook speaks of, by names of the
    fields of `conduct.assessment.Entry`. `column` and `cell` tell where the agency is named.
    `version` is that of the assessment which the workbook was made upon: 0 where a workbook of
    ours had none for the agency, None where the workbook says nothing of versions. `licence` is the number of
    its licence, '' where the workbook gives none.
    """

    sheet: str
    row: int
    name: str
    agency_id: str
    fields: Mapping[str, str] = field(default_factory=dict)
    scores: Mapping[str, ScorePart] = field(default_factory=dict)
    column: str = ""
    cell: str = ""
    version: int | None = None
    licence: str = ""


def read_agencies(
    table: Table, method: Method, names: Names, from_1904: bool, findings: Findings
) -> list[AgencyRow]:
    """Read the rows of the agencies; what is wrong with them is noted in `findings`."""
    if method.scored and any(table.cell(row, "grade").text for row in table.rows()):
        findings.notices.append(say("workbooks.notice_grades_computed", sheet=table.sheet.name))
    rows = []
    for row in table.rows():
        known = len(findings.problems)
        name, agency_id = named(table, row, names, findings)
        if not agency_id and (total := total_in(table, row, name)):
            findings.notices.append(
                say("workbooks.notice_total", sheet=table.sheet.name, row=str(row), name=total)
            )
            continue
        if not name and not agency_id:
            if len(findings.problems) == known:
                findings.problems.append(table.problem(row, "agency", say("workbooks.no_agency")))
            continue
        at = table.problem(row, "agency", "")
        fields = _fields(table, row, method, from_1904, findings)
        scores = _wide_scores(table, row, method, findings)
        version = _version(table, row, findings)
        place = (table.sheet.name, row, name, agency_id)
        licence = table.read(row, "licence", _licence, findings, "")
        rows.append(AgencyRow(*place, fields, scores, at.column, at.cell, version, licence))
    findings.problems += twice(rows)
    return rows


def total_in(table: Table, row: int, name: str) -> str:
    """Return what heads a total in a row's name, or before it where it has none; '' for no total."""
    column = table.columns.get("agency", 0)
    texts = [name] if name else [table.sheet.cell(row, at).text for at in range(1, column)]
    return next((one_line(text) for text in texts if _is_total(text)), "")


def _is_total(name: str) -> bool:
    words = bare(name)
    found = next((word for word in TOTALS if words == word or words.startswith(f"{word} ")), None)
    return found is not None and set(words.removeprefix(found).split()) <= OF_TOTALS


def twice(rows: Iterable[AgencyRow]) -> list[Problem]:
    """Return a problem for every row whose agency already stands in an earlier one."""
    first: dict[str, AgencyRow] = {}
    problems = []
    for row in rows:
        keys = [key for key in (f"id {row.agency_id}", f"name {name_key(row.name)}") if key[-1] != " "]
        before = next((first[key] for key in keys if key in first), None)
        if before is not None:
            reason = say("workbooks.duplicate_agency", row=str(before.row), sheet=before.sheet)
            problems.append(Problem(row.sheet, row.row, row.column, row.cell, reason))
        for key in keys:
            first.setdefault(key, row)
    return problems


def named(table: Table, row: int, names: Names, findings: Findings) -> tuple[str, str]:
    """Return the printed name and the agency's id of a row; where it prints only the ID, the name known."""
    name = table.read(row, "agency", name_of, findings, "")
    given = table.read(row, "agency_id", name_of, findings, "")
    try:
        agency_id = names.resolve(given, name)
    except Unreadable as error:
        findings.problems.append(table.problem(row, "agency_id", str(error)))
        return name, ""
    if not name:
        return (names.shown(agency_id) if agency_id else ""), agency_id
    if given and not names.is_spelling(agency_id, name):
        shown = names.shown(agency_id)
        findings.notices.append(
            say(
                "workbooks.notice_other_name",
                sheet=table.sheet.name,
                row=str(row),
                printed=name,
                agency=shown,
            )
        )
    return name, agency_id


def points_within(table: Table, row: int, column: str, most: Decimal, findings: Findings) -> Decimal | None:
    """Return the points in a cell, None where it is blank or what it holds is noted as a problem."""

    def means(cell: Cell) -> Decimal | None:
        points = number_of(cell)
        if points is not None and not 0 <= points <= most:
            raise Unreadable(say("workbooks.points_out_of_range", value=f"{points:f}", most=f"{most:f}"))
        return points

    return table.read(row, column, means, findings, None)


def _version(table: Table, row: int, findings: Findings) -> int | None:
    """Return the version a row was made upon; without IDs beside it, a column of that name is not ours."""
    if not (table.has("version") and table.has("agency_id")):
        return None

    def means(cell: Cell) -> int:
        number = number_of(cell) or Decimal(0)
        if number != int(number) or number < 0:
            raise Unreadable(say("workbooks.must_be_whole", value=f"{number:f}"[:60]))
        return int(number)

    return table.read(row, "version", means, findings, None)


def _fields(table: Table, row: int, method: Method, from_1904: bool, findings: Findings) -> dict[str, str]:
    fields = {}
    if table.has("grade") and not method.scored:
        fields["grade"] = table.read(row, "grade", lambda cell: _grade(cell, method), findings, "")
        cell = table.cell(row, "grade")
        if fields["grade"] and text_of(cell) != fields["grade"]:
            findings.grades_read[table.sheet.name, text_of(cell), fields["grade"]] += 1
    if table.has("assessed_on"):
        fields["assessed_on"] = table.read(row, "assessed_on", date_of(from_1904), findings, "")
    for name in ("not_eligible", "note"):
        if table.has(name):
            fields[name] = table.read(row, name, lambda cell: text_of(cell, LONGEST_NOTE), findings, "")
    return fields


def _licence(cell: Cell) -> str:
    try:
        return licence_number(text_of(cell))
    except Refused as error:
        raise Unreadable(str(error)) from error


def _grade(cell: Cell, method: Method) -> str:
    """Return the grade of the scale that a cell names, with or without the word for stars."""
    text = text_of(cell)
    if not text or text in method.grades:
        return text
    same = [grade for grade in method.grades if _bare(grade) == _bare(text)]
    if len(same) != 1:
        grades, heading = ", ".join(method.grades), say("workbooks.head_not_eligible")
        raise Unreadable(say("workbooks.unknown_grade", value=text[:60], grades=grades, heading=heading))
    return same[0]


def _bare(grade: str) -> str:
    """Return a grade without its word for stars; stars that are drawn are counted."""
    stars = grade.count("★") + grade.count("⭐")
    rest = STARS.sub("", grade.replace("★", "").replace("⭐", "").replace("☆", ""))
    return str(stars) if stars and not fold(rest) else fold(rest)


def _wide_scores(table: Table, row: int, method: Method, findings: Findings) -> dict[str, ScorePart]:
    """Return the points that stand beside an agency, in columns headed by the indicators' IDs."""
    return {
        one.indicator_id: ScorePart(
            table.sheet.name,
            row,
            frozenset({"points"}),
            points_within(table, row, f"indicator {one.indicator_id}", one.most, findings),
        )
        for one in method.indicators
        if table.has(f"indicator {one.indicator_id}")
    }
