"""One agency's own assessment as a workbook, for whoever cannot go online: written, and read again.

It has one sheet: whose it is at the top, and a row for each indicator. What is read names every problem by
its cell; nothing is saved here.
"""

from dataclasses import dataclass

from conduct.assessment import LONGEST_NOTE
from conduct.cycle import Cycle
from conduct.method import Method
from conduct.self_assessment import Claim, SelfAssessment
from words import say
from workbooks.agency_rows import points_within
from workbooks.bounded import bounded
from workbooks.cells import text_of
from workbooks.cycle_in import CYCLE_LABELS, labelled
from workbooks.headings import SYNONYMS, Table, by_synonym, find_table, letters
from workbooks.paper import Paper, protect, written_on
from workbooks.problem import Findings, Problem, Unreadable
from workbooks.score_rows import indicators_of
from workbooks.sheets import Book, Cell, read_book

FIELDS = ("indicator_id", "indicator", "most", "points", "note", "question", "answer")
FILLED = ("points", "note", "answer")
WIDTHS = (12, 56, 10, 10, 50, 40, 50)
HEADER = 6


@dataclass(frozen=True)
class Answers:
    """What a workbook says, by indicator. With any problem in it, nothing of it may be saved."""

    claims: dict[str, Claim]
    problems: tuple[Problem, ...]
    notices: tuple[str, ...] = ()


def write_answers(cycle: Cycle, method: Method, agency_id: str, agency: str, said: SelfAssessment) -> bytes:
    """Return the workbook of an agency with what it said so far."""

    def write(paper: Paper) -> None:
        sheet = paper.sheet(say("workbooks.sheet_answers"), WIDTHS)
        paper.put(sheet, 0, 0, say("workbooks.answers_title", agency=agency, cycle=cycle.label), paper.title)
        paper.put(sheet, 1, 0, say("workbooks.answers_do"), paper.label)
        facts = (
            (say("workbooks.label_cycle_id"), cycle.cycle_id),
            (say("workbooks.head_agency_id"), agency_id),
        )
        for row, fact in enumerate(facts, 2):
            paper.row(sheet, row, fact, paper.locked)
        if method.standing == "illustrative":
            paper.put(sheet, 4, 0, say("workbooks.illustrative_banner"), paper.warning)
        paper.row(sheet, HEADER - 1, [say(f"workbooks.head_{name}") for name in FIELDS], paper.head)
        sheet.freeze_panes(HEADER, 2)
        for row, one in enumerate(method.indicators, HEADER):
            claim = said.claim(one.indicator_id)
            paper.row(sheet, row, (one.indicator_id, one.text, one.most), paper.locked)
            for column, name in enumerate(FIELDS[3:], 3):
                style = paper.free_text if name in FILLED else paper.locked
                paper.put(sheet, row, column, getattr(claim, name), style)
        protect(sheet)

    return written_on(write)


@bounded("reading")
def read_answers(data: bytes, cycle: Cycle, method: Method, agency_id: str) -> Answers:
    """Read a filled workbook of an agency. Raises Refused where the file must not be opened at all."""
    book, findings = read_book(data), Findings()
    _belongs(book, cycle, agency_id, findings)
    tables = (find_table(sheet, by_synonym(*FIELDS), frozenset({"indicator_id"})) for sheet in book.sheets)
    table = next((one for one in tables if one and (one.has("points") or one.has("note"))), None)
    claims: dict[str, Claim] = {}
    if table is None:
        reason = say("workbooks.no_answers", heading=say("workbooks.head_indicator_id"))
        findings.problems.append(Problem("", 0, "", "", reason))
    elif not findings.problems:
        claims = _claims(table, method, findings)
        _refuse_unknown(table, findings)
    return Answers(claims, tuple(findings.problems), findings.all_notices())


def _refuse_unknown(table: Table, findings: Findings) -> None:
    """Note every column that is filled and that nobody knows: what stands there would be lost unseen."""
    for heading, column in table.unknown:
        if table.filled(column):
            reason = say("workbooks.answers_unknown_column", known=", ".join(map(_headed, FILLED)))
            place = f"{letters(column)}{table.header}"
            findings.problems.append(Problem(table.sheet.name, table.header, heading, place, reason))


def _headed(name: str) -> str:
    return f"“{say(f'workbooks.head_{name}')}”"


def _belongs(book: Book, cycle: Cycle, agency_id: str, findings: Findings) -> None:
    """Note where a workbook names another cycle or agency."""
    labels = ((CYCLE_LABELS, cycle.cycle_id), (SYNONYMS["agency_id"], agency_id))
    for names, wanted in labels:
        for sheet, row, column, label, value in labelled(book, names):
            if value != wanted:
                reason = say("workbooks.not_its_answers", found=value[:60], wanted=wanted)
                place = f"{letters(column)}{row}"
                findings.problems.append(Problem(sheet.name, row, label, place, reason))


def _claims(table: Table, method: Method, findings: Findings) -> dict[str, Claim]:
    find, claims = indicators_of(method), {}

    def means(cell: Cell) -> str:
        found = find(cell)
        if not found:
            raise Unreadable(say("workbooks.unknown_indicator", value=text_of(cell)[:60]))
        return found

    for row in table.rows():
        name = table.read(row, "indicator_id", means, findings, "")
        if not name:
            continue
        if name in claims:
            findings.problems.append(table.problem(row, "indicator_id", say("workbooks.indicator_twice")))
        points = points_within(table, row, "points", method.indicator(name).most, findings)
        note, answer = (
            table.read(row, field, lambda cell: text_of(cell, LONGEST_NOTE), findings, "")
            for field in ("note", "answer")
        )
        claims[name] = Claim("" if points is None else f"{points:f}", note, answer=answer)
    return claims
