"""The workbook of a cycle: what is saved, ready to be filled in where there is no network."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from conduct.assessment import Assessment, Entry, Score
from conduct.cycle import Cycle
from conduct.method import EVIDENCE, Grade, Method, evidence_said
from words import say
from workbooks.paper import Paper, protect, written_on
from workbooks.preview import written

# Empty rows for agencies that are new in the cycle.
NEW_ROWS = 50
BANNER, HEADER, FIRST = 0, 1, 2
WIDTHS = {
    "agency_id": 14, "agency": 36, "grade": 12, "not_eligible": 36, "assessed_on": 14, "note": 44,
    "licence": 24, "subject": 24, "indicator_id": 12, "indicator": 56, "most": 10, "points": 10,
    "applicable": 12, "evidence": 40, "version": 10,
}  # fmt: skip
SCORE_COLUMNS = (
    "agency_id", "agency", "subject", "indicator_id", "indicator", "most", "points", "applicable",
    "evidence", "note",
)  # fmt: skip


def write_cycle(
    cycle: Cycle,
    method: Method,
    agencies: Mapping[str, str],
    assessments: Mapping[str, Assessment],
    licences: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """Return the workbook of a cycle with what is saved of each agency.

    `agencies` gives the name of each agency by its id, in the order of the rows; `assessments`
    holds what is saved, by the same ids, and may lack any of them; so may `licences`, with the numbers.
    """
    saved = {
        agency_id: assessments.get(agency_id, Assessment(cycle_id=cycle.cycle_id, agency_id=agency_id))
        for agency_id in agencies
    }
    entries = {agency_id: one.entry for agency_id, one in saved.items()}

    def write(paper: Paper) -> None:
        _read_me(paper, cycle, method)
        _agencies(paper, cycle, method, agencies, saved, licences)
        if method.scored:
            _scores(paper, cycle, method, agencies, entries)
            _indicators(paper, method)
        _lists(paper, method)

    return written_on(write)


def agency_columns(method: Method) -> tuple[str, ...]:
    """Return the columns of the sheet of the agencies, the version last.

    Grades are entered only where no points give them.
    """
    grade = () if method.scored else ("grade",)
    return ("agency_id", "agency", *grade, "not_eligible", "assessed_on", "note", "licence", "version")


def _read_me(paper: Paper, cycle: Cycle, method: Method) -> None:
    sheet = paper.sheet(say("workbooks.sheet_read_me"), (26, 100))
    paper.put(sheet, 0, 0, say("workbooks.read_me_title", label=cycle.label), paper.title)
    if method.standing == "illustrative":
        paper.put(sheet, 1, 0, say("workbooks.illustrative_banner"), paper.warning)
    facts = (
        (say("workbooks.label_cycle_id"), cycle.cycle_id),
        (say("workbooks.label_cycle"), cycle.label),
        (say("workbooks.label_cycle_number"), cycle.number),
        (say("workbooks.label_method_id"), method.method_id),
        (say("workbooks.label_title"), method.title),
        (say("workbooks.label_version"), method.version),
        (say("workbooks.label_standing"), say(f"workbooks.standing_{method.standing}")),
        (say("workbooks.label_note"), method.note),
    )
    for row, (label, value) in enumerate(facts, 2):
        paper.put(sheet, row, 0, label, paper.label)
        paper.put(sheet, row, 1, value if isinstance(value, str) else str(value), paper.plain)
    row = 3 + len(facts)
    steps = [say(f"workbooks.read_me_{name}") for name in ("steps", "grey", "blank", "new")]
    for step in (say("workbooks.read_me_do"), *steps):
        paper.put(sheet, row, int(step in steps), step, paper.plain if step in steps else paper.label)
        row += 1
    row = _meanings(paper, sheet, row + 1, method)
    _scale(paper, sheet, row + 1, method)
    protect(sheet)


def _meanings(paper: Paper, sheet: Any, row: int, method: Method) -> int:
    """Write what the columns mean; return the next row."""
    paper.put(sheet, row, 0, say("workbooks.read_me_columns"), paper.label)
    columns = (*agency_columns(method), *(("points", "applicable", "evidence") if method.scored else ()))
    for at, column in enumerate(columns, row + 1):
        paper.put(sheet, at, 0, say(f"workbooks.head_{column}"), paper.plain)
        paper.put(sheet, at, 1, say(f"workbooks.mean_{column}"), paper.plain)
    return row + 1 + len(columns)


def _scale(paper: Paper, sheet: Any, row: int, method: Method) -> None:
    paper.put(sheet, row, 0, say("workbooks.read_me_scale"), paper.label)
    for at, step in enumerate(method.scale, row + 1):
        reached = f"{step.meaning} ({_reached(step, method)})" if step.meaning else _reached(step, method)
        paper.row(sheet, at, (step.grade, reached), paper.plain)


def _reached(step: Grade, method: Method) -> str:
    if not method.scored:
        return say("workbooks.by_association")
    if step.least is None:
        return say("workbooks.by_panel")
    return say("workbooks.from_percent", least=f"{step.least:f}")


def _table(paper: Paper, cycle: Cycle, method: Method, name: str, columns: tuple[str, ...]) -> Any:
    """Add a sheet with its banner and headings, frozen, and return it."""
    sheet = paper.sheet(name, [WIDTHS[column] for column in columns])
    banner = say("workbooks.banner", label=cycle.label, method=method.title, version=str(method.version))
    if method.standing == "illustrative":
        banner = f"{say('workbooks.illustrative_banner')} · {banner}"
    warned = paper.warning if method.standing == "illustrative" else paper.title
    paper.put(sheet, BANNER, 0, banner, warned)
    paper.row(sheet, HEADER, [say(f"workbooks.head_{column}") for column in columns], paper.head)
    sheet.freeze_panes(FIRST, 2)
    return sheet


def _agencies(
    paper: Paper,
    cycle: Cycle,
    method: Method,
    agencies: Mapping[str, str],
    saved: Mapping[str, Assessment],
    licences: Mapping[str, str],
) -> None:
    columns = agency_columns(method)
    sheet = _table(paper, cycle, method, say("workbooks.sheet_agencies"), columns)
    for row, (agency_id, one) in enumerate(saved.items(), FIRST):
        paper.row(sheet, row, (agency_id, agencies[agency_id]), paper.locked)
        for column, field in enumerate(columns[2:-1], 2):
            value = licences.get(agency_id, "") if field == "licence" else str(getattr(one.entry, field))
            paper.put(sheet, row, column, value, paper.free_text)
        paper.put(sheet, row, len(columns) - 1, one.version, paper.locked)
    last = FIRST + len(saved) + NEW_ROWS - 1
    for row in range(FIRST + len(saved), last + 1):
        paper.put(sheet, row, len(columns) - 1, None, paper.locked)
        paper.row(sheet, row, ("", None), paper.locked)
        for column in range(1, len(columns) - 1):
            paper.put(sheet, row, column, None, paper.free_text)
    if "grade" in columns:
        at = columns.index("grade")
        grades = f"='{say('workbooks.sheet_lists')}'!$A$2:$A${1 + len(method.grades)}"
        prompt, error = say("workbooks.grade_prompt"), say("workbooks.grade_error")
        rule = {"validate": "list", "source": grades, "input_message": prompt, "error_message": error}
        sheet.data_validation(FIRST, at, last, at, rule)
    at = columns.index("assessed_on")
    prompt = say("workbooks.date_prompt")
    sheet.data_validation(FIRST, at, last, at, {"validate": "any", "input_message": prompt})
    sheet.autofilter(HEADER, 0, last, len(columns) - 1)
    protect(sheet)


def _scores(
    paper: Paper, cycle: Cycle, method: Method, agencies: Mapping[str, str], entries: Mapping[str, Entry]
) -> None:
    sheet = _table(paper, cycle, method, say("workbooks.sheet_scores"), SCORE_COLUMNS)
    titles = {subject.number: f"{subject.number}. {subject.title}" for subject in method.subjects}
    row = FIRST
    for agency_id, entry in entries.items():
        for one in method.indicators:
            score = entry.scores.get(one.indicator_id, Score())
            name, subject = agencies[agency_id], titles[one.subject]
            about = (agency_id, name, subject, one.indicator_id, one.text, one.most)
            paper.row(sheet, row, about, paper.locked)
            paper.put(sheet, row, 6, score.points, paper.free)
            for column, field in enumerate(SCORE_COLUMNS[7:], 7):
                paper.put(sheet, row, column, written(field, getattr(score, field)), paper.free_text)
            row += 1
    if row > FIRST:
        _score_rules(sheet, row - 1)
    sheet.write_comment(
        HEADER, 8, say("workbooks.evidence_note", kinds=evidence_said(EVIDENCE)), {"x_scale": 3}
    )
    sheet.autofilter(HEADER, 0, max(row - 1, FIRST), len(SCORE_COLUMNS) - 1)
    protect(sheet)


def _score_rules(sheet: Any, last: int) -> None:
    """Let a spreadsheet program itself refuse what the columns to be filled in cannot hold."""
    points = {
        "validate": "decimal",
        "criteria": "between",
        "minimum": 0,
        "maximum": f"=$F{FIRST + 1}",
        "input_message": say("workbooks.points_prompt"),
        "error_message": say("workbooks.points_error"),
    }
    sheet.data_validation(FIRST, 6, last, 6, points)
    prompt = say("workbooks.applicable_prompt")
    yes = {"validate": "list", "source": [say("workbooks.yes")], "input_message": prompt}
    sheet.data_validation(FIRST, 7, last, 7, yes)
    prompt = say("workbooks.evidence_prompt")
    sheet.data_validation(FIRST, 8, last, 8, {"validate": "any", "input_message": prompt})


def _indicators(paper: Paper, method: Method) -> None:
    """Write what each indicator asks, its maximum and what it accepts as evidence, grouped by subject."""
    sheet = paper.sheet(say("workbooks.sheet_indicators"), (14, 56, 10, 56))
    columns = ("indicator_id", "indicator", "most", "accepted")
    paper.row(sheet, 0, [say(f"workbooks.head_{column}") for column in columns], paper.head)
    sheet.freeze_panes(1, 0)
    row = 1
    for subject in method.subjects:
        paper.put(sheet, row, 0, f"{subject.number}. {subject.title}", paper.label)
        row += 1
        for one in method.indicators:
            if one.subject == subject.number:
                values = (one.indicator_id, one.text, one.most, evidence_said(one.evidence))
                paper.row(sheet, row, values, paper.locked)
                row += 1
    protect(sheet)


def _lists(paper: Paper, method: Method) -> None:
    sheet = paper.sheet(say("workbooks.sheet_lists"), (16, 40, 40))
    heads = [say(f"workbooks.head_{column}") for column in ("grade", "meaning", "evidence")]
    paper.row(sheet, 0, heads, paper.head)
    for row, step in enumerate(method.scale, 1):
        paper.row(sheet, row, (step.grade, step.meaning), paper.locked)
    for row, kind in enumerate(EVIDENCE, 1):
        paper.put(sheet, row, 2, evidence_said([kind]), paper.locked)
    protect(sheet)
