"""A workbook of a cycle, read: what it says of each agency, and everything that is wrong with it.

What a workbook speaks of is what it has a cell for. A sheet, a column or a row that is missing
leaves what is saved as it is; a blank cell in a column that is there says that there is nothing,
so that blank points mean not scored. Nothing is saved here, and nothing is guessed: what could be
read in two ways is a problem, and what was read in spite of its form is a notice.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType

from conduct.cycle import Cycle
from conduct.method import Method
from words import say
from words.languages import in_all
from workbooks.agency_rows import AgencyRow, read_agencies, twice
from workbooks.bounded import bounded
from workbooks.cells import fold, one_line, tidy
from workbooks.headings import ROWS_SEARCHED, Table, by_synonym, find_table, letters
from workbooks.names import Names
from workbooks.problem import Findings, Problem, Unreadable
from workbooks.score_rows import indicators_of, read_scores
from workbooks.sheets import Book, Cell, Sheet, read_book

AGENCY_FIELDS = (
    "agency_id", "agency", "grade", "not_eligible", "assessed_on", "note", "licence", "version",
)  # fmt: skip
SCORE_FIELDS = (
    "agency_id", "agency", "subject", "indicator_id", "indicator", "most", "points", "applicable",
    "evidence", "note",
)  # fmt: skip
NAMED = frozenset({"agency_id", "agency"})
AGENCIES_SHEETS = ("agencies", "agency", "ranking", "doanh nghiệp", "danh sách doanh nghiệp", "xếp hạng")
SCORES_SHEETS = ("scores", "points", "điểm", "bảng điểm", "chấm điểm")
CYCLE_LABELS = ("cycle ID", "mã kỳ đánh giá", "mã chu kỳ")
METHOD_LABELS = ("method ID",)
VERSION_LABELS = ("version", "method version")
# What a column without a known heading may be said to hold, and the word for none of it.
CAN_HOLD = frozenset(
    {"grade", "not_eligible", "assessed_on", "note", "licence", "points", "applicable", "evidence"}
)
LEFT_ASIDE = "leave"
NUMBERING = frozenset(fold(name) for name in ("STT", "TT", "No", "No.", "Số", "Số TT", "Số thứ tự", "Nomor"))
OWN_SHEETS = ("read_me", "lists", "indicators", "problems")


@dataclass(frozen=True)
class UnknownColumn:
    """A column that holds something and whose heading means nothing here; `fields` are what it may hold."""

    sheet: str
    heading: str
    filled: int
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """What was read. With any problem in it, nothing of it may be saved.

    With `unknown` columns, nothing was read yet: a person says first what each of them holds.
    """

    rows: tuple[AgencyRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    notices: tuple[str, ...] = ()
    unknown: tuple[UnknownColumn, ...] = ()


@bounded("reading")
def read_cycle(
    data: bytes,
    cycle: Cycle,
    method: Method,
    agencies: Mapping[str, Iterable[str]],
    columns: Mapping[str, str] = MappingProxyType({}),
) -> Reading:
    """Read a workbook for a cycle; `agencies` gives the known spellings of each agency by its id.

    `columns` gives, by heading, the field that a person said a column holds, or LEFT_ASIDE. Raises Refused
    where the file must not be opened at all; everything else is a problem in the reading that is returned.
    """
    book = read_book(data)
    findings = Findings()
    if not _belongs(book, cycle, method, findings):
        return Reading(problems=tuple(findings.problems))
    listed, scored = _tables(book, method, columns, findings)
    unknown: list[UnknownColumn] = []
    for table in filter(None, (listed, scored)):
        unknown += _unknown_columns(table, method, columns)
        _tell_columns(table, findings)
    rows: list[AgencyRow] = []
    if not findings.problems and not unknown:
        names = Names(agencies)
        rows = read_agencies(listed, method, names, book.from_1904, findings) if listed else []
        if scored:
            rows = read_scores(scored, rows, method, names, findings)
    return Reading(tuple(rows), tuple(findings.problems), findings.all_notices(), tuple(unknown))


def with_matches(reading: Reading, matches: Mapping[str, str]) -> Reading:
    """Return a reading with the agencies that a person or a rule matched to printed names.

    `matches` gives agency ids by printed name. Two rows that turn out to be one agency are a problem.
    """
    rows = tuple(
        replace(row, agency_id=matches[row.name]) if not row.agency_id and row.name in matches else row
        for row in reading.rows
    )
    problems = [one for one in twice(rows) if one not in reading.problems]
    return replace(reading, rows=rows, problems=(*reading.problems, *problems))


def _belongs(book: Book, cycle: Cycle, method: Method, findings: Findings) -> bool:
    """Tell whether a workbook is one of this cycle and method; note it where it is not, or does not say."""
    wanted = f"{method.method_id}, {method.version}"
    cycles = list(labelled(book, (*CYCLE_LABELS, *in_all("workbooks.label_cycle_id"))))
    for sheet, row, column, label, value in cycles:
        if value != cycle.cycle_id:
            reason = say("workbooks.wrong_cycle", found=value, wanted=cycle.cycle_id)
            findings.problems.append(Problem(sheet.name, row, label, f"{letters(column)}{row}", reason))
    for sheet, row, column, label, value in labelled(
        book, (*METHOD_LABELS, *in_all("workbooks.label_method_id"))
    ):
        labels = (*VERSION_LABELS, *in_all("workbooks.label_version"))
        version = next((at[4] for at in labelled(book, labels) if at[0] is sheet), "")
        if cycles and (value, version) != (method.method_id, str(method.version)):
            reason = say("workbooks.wrong_method", found=f"{value}, {version}", wanted=wanted)
            findings.problems.append(Problem(sheet.name, row, label, f"{letters(column)}{row}", reason))
    if not cycles:
        findings.notices.append(say("workbooks.notice_no_cycle", cycle=cycle.label))
    return not findings.problems


def labelled(book: Book, labels: tuple[str, ...]) -> Iterable[tuple[Sheet, int, int, str, str]]:
    """Find cells that carry a label and the value right of them: sheet, row, column, label, value."""
    wanted = {fold(label) for label in labels}
    for sheet in book.sheets:
        top = sorted(place for place in sheet.cells if place[0] <= ROWS_SEARCHED)
        for (row, column), (line, right) in pairwise(top):
            cell = sheet.cells[row, column]
            if line == row and cell.kind == "text" and fold(cell.text) in wanted:
                yield sheet, row, right, one_line(cell.text), tidy(sheet.cell(row, right).text)


def _tables(
    book: Book, method: Method, columns: Mapping[str, str], findings: Findings
) -> tuple[Table | None, Table | None]:
    """Return the table of the agencies and that of the scores, either None where the workbook has none."""
    means = _decided(columns, _meaning(method))
    of_scores = _decided(columns, by_synonym(*SCORE_FIELDS))
    own = _folded(tuple(said for name in OWN_SHEETS for said in in_all(f"workbooks.sheet_{name}")))
    scores_sheets = (*SCORES_SHEETS, *in_all("workbooks.sheet_scores"))
    agencies = (*AGENCIES_SHEETS, *in_all("workbooks.sheet_agencies"))
    listed: list[Table] = []
    scored: list[Table] = []
    for sheet in book.sheets:
        if fold(sheet.name) in own:
            continue
        scores = find_table(sheet, of_scores, NAMED)
        table = find_table(sheet, means, NAMED)
        if scores and (scores.has("indicator_id") or scores.has("indicator")):
            scored.append(scores)
        elif table and (len(table.columns) > 1 or fold(sheet.name) in _folded(agencies)):
            listed.append(table)
        else:
            findings.notices.append(say("workbooks.notice_sheet", sheet=sheet.name))
    if not listed and not (scored and method.scored):
        reason = say("workbooks.no_agencies", heading=say("workbooks.head_agency"), rows=ROWS_SEARCHED)
        findings.problems.append(Problem("", 0, "", "", reason))
    for table in scored if not method.scored else ():
        findings.notices.append(say("workbooks.notice_no_scores", sheet=table.sheet.name))
    return (
        _chosen(listed, (*agencies, say("workbooks.sheet_agencies")), findings),
        _chosen(scored, (*scores_sheets, say("workbooks.sheet_scores")), findings) if method.scored else None,
    )


def _meaning(method: Method) -> Callable[[Cell], str]:
    """Return what tells the field of a heading on a sheet of agencies; an indicator's ID is its points."""
    known, find = by_synonym(*AGENCY_FIELDS), indicators_of(method)

    def means(cell: Cell) -> str:
        try:
            indicator = find(cell)
        except Unreadable:
            indicator = ""  # left aside, and said so
        return known(cell) or (f"indicator {indicator}" if indicator else "")

    return means


def _decided(columns: Mapping[str, str], means: Callable[[Cell], str]) -> Callable[[Cell], str]:
    """Return what tells the field of a heading, with what a person said of some."""

    def decided(cell: Cell) -> str:
        said = columns.get(one_line(cell.text), "")
        return means(cell) or ("" if said == LEFT_ASIDE else said)

    return decided


def _unknown_columns(table: Table, method: Method, columns: Mapping[str, str]) -> list[UnknownColumn]:
    """Return the columns that hold something and nobody knows or said what; row numbers are left aside."""
    own = SCORE_FIELDS if table.has("indicator_id") or table.has("indicator") else AGENCY_FIELDS
    fields = tuple(name for name in own if name in CAN_HOLD and not table.has(name))
    if method.scored:
        fields = tuple(name for name in fields if name != "grade")
    return [
        UnknownColumn(table.sheet.name, heading, filled, fields)
        for heading, column in table.unknown
        if heading not in columns and fold(heading) not in NUMBERING and (filled := table.filled(column))
    ]


def _chosen(tables: list[Table], names: tuple[str, ...], findings: Findings) -> Table | None:
    """Return the one table that is meant: the only one, or the one whose sheet is named so."""
    named = [table for table in tables if fold(table.sheet.name) in _folded(names)]
    if not tables:
        return None
    if len(tables) == 1 or len(named) == 1:
        chosen = (named or tables)[0]
        findings.notices += [
            say("workbooks.notice_sheet", sheet=table.sheet.name) for table in tables if table is not chosen
        ]
        return chosen
    sheets = ", ".join(f"“{table.sheet.name}”" for table in tables)
    reason = say("workbooks.several_sheets", sheets=sheets, name=names[-1])
    findings.problems.append(Problem("", 0, "", "", reason))
    return None


def _folded(names: tuple[str, ...]) -> set[str]:
    return {fold(name) for name in names}


def _tell_columns(table: Table, findings: Findings) -> None:
    """Note what cannot be read for sure as problems: columns headed alike, values merged over rows.

    What is left aside, and what a person who looks at the workbook does not see, is told.
    """
    for field, first, last in table.merged_values():
        reason = say("workbooks.merged_values", first=str(first), last=str(last))
        findings.problems.append(table.problem(first, field, reason))
    hidden = sum(row in table.sheet.hidden_rows for row in table.rows())
    if hidden:
        findings.notices.append(say("workbooks.notice_hidden_rows", sheet=table.sheet.name, count=hidden))
    if table.sheet.is_hidden:
        findings.notices.append(say("workbooks.notice_hidden_sheet", sheet=table.sheet.name))
    for first, second in table.doubles:
        cells = f"{letters(first)}{table.header}, {letters(second)}{table.header}"
        heading = one_line(table.sheet.cell(table.header, second).text)
        reason = say("workbooks.two_columns", cells=cells)
        findings.problems.append(
            Problem(table.sheet.name, table.header, heading, f"{letters(second)}{table.header}", reason)
        )
    left_aside = list(dict.fromkeys(heading for heading, _ in table.unknown))
    if left_aside:
        findings.notices.append(
            say(
                "workbooks.notice_extra_columns",
                sheet=table.sheet.name,
                count=len(left_aside),
                headings=", ".join(left_aside[:10]),
            )
        )
