"""Finding a table on a sheet that somebody else laid out: its row of headings, and what each one means."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from words.languages import in_all
from workbooks.cells import fold, one_line
from workbooks.problem import Findings, Problem, Unreadable
from workbooks.sheets import BLANK, Cell, Sheet

ROWS_SEARCHED = 20
Value = TypeVar("Value")
# What a merged block of rows says of each of them; a value merged over several rows says nothing sure.
OF_A_BLOCK = ("agency_id", "agency", "subject", "indicator_id", "indicator")

# What people write above a column, besides the headings of our own workbooks.
SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "agency_id": ("agency ID", "ID of the agency", "agency code", "mã doanh nghiệp", "mã công ty"),
    "agency": (
        "agency", "agency name", "name of agency", "name of the agency", "recruitment agency", "name",
        "company", "company name", "enterprise", "enterprise name", "name of enterprise", "tên",
        "doanh nghiệp", "tên doanh nghiệp", "công ty", "tên công ty", "tên đơn vị", "đơn vị",
    ),
    "grade": (
        "grade", "rating", "rank", "ranking", "stars", "star rating", "number of stars", "result",
        "xếp hạng", "xếp loại", "kết quả", "kết quả xếp hạng", "kết quả xếp loại", "hạng", "hạng sao",
        "sao", "số sao",
    ),
    "not_eligible": (
        "not eligible", "not eligible because", "not eligible for ranking", "reason not eligible",
        "không đủ điều kiện", "không đủ điều kiện xếp hạng", "không xếp hạng", "lý do không xếp hạng",
    ),
    "assessed_on": (
        "assessed on", "date", "date of assessment", "assessment date", "ngày", "ngày đánh giá",
    ),
    "licence": (
        "licence", "license", "licence no", "license no", "licence number", "license number",
        "number of licence", "giấy phép", "số giấy phép", "giấy phép số", "số gp", "gp số", "nomor izin",
    ),
    "version": ("version", "saved version"),
    "note": ("note", "notes", "remark", "remarks", "comment", "comments", "ghi chú"),
    "subject": ("subject", "subject title", "chủ đề", "nội dung"),
    "indicator_id": ("indicator ID", "indicator code", "indicator no", "mã chỉ số", "mã tiêu chí"),
    "indicator": ("indicator", "chỉ số", "tiêu chí"),
    "most": ("maximum", "max", "maximum points", "max points", "điểm tối đa", "tối đa"),
    "points": ("points", "point", "score", "điểm", "số điểm", "điểm số", "điểm đạt được", "điểm đạt"),
    "applicable": ("does not apply", "not applicable", "n/a", "không áp dụng"),
    "evidence": (
        "evidence", "kinds of evidence", "accepted evidence", "bằng chứng", "nguồn bằng chứng",
        "minh chứng",
    ),
    "number": ("number", "no", "số", "stt"),
    "title": ("title", "subject", "subject title", "chủ đề"),
    "weight": ("weight", "trọng số"),
    "meaning": ("meaning", "ý nghĩa"),
    "least": ("from percent", "from %", "threshold", "từ phần trăm", "ngưỡng"),
    "fewer": ("fewer points than", "fewer than", "dưới", "ít hơn"),
    "reason": ("reason", "lý do"),
    "question": ("question", "câu hỏi"),
    "answer": ("answer", "reply", "trả lời"),
}  # fmt: skip


def known_as(field: str) -> frozenset[str]:
    """Return every folded heading of a field: ours in every language, and the synonyms."""
    return frozenset(fold(name) for name in (*SYNONYMS[field], *in_all(f"workbooks.head_{field}")))


@dataclass(frozen=True)
class Table:
    """A table found on a sheet: the row of its headings, and the column of each field it has.

    `unknown` are the columns whose headings mean nothing here. An agency or an indicator that stands in a
    merged block of rows is that of every row of the block.
    """

    sheet: Sheet
    header: int
    columns: Mapping[str, int]
    printed: Mapping[str, str]
    unknown: tuple[tuple[str, int], ...]
    doubles: tuple[tuple[int, int], ...]

    def has(self, field: str) -> bool:
        """Tell whether the table has a column for a field."""
        return field in self.columns

    def cell(self, row: int, field: str) -> Cell:
        """Return the cell of a field, blank where the table has no such column."""
        if field not in self.columns:
            return BLANK
        column = self.columns[field]
        top = self.sheet.block(row, column)[0] if field in OF_A_BLOCK else row
        return self.sheet.cell(top, column)

    def filled(self, column: int) -> int:
        """Count the cells below the headings that hold something in a column."""
        return sum(at == column and row > self.header for row, at in self.sheet.cells)

    def merged_values(self) -> Iterator[tuple[str, int, int]]:
        """Go through values that are merged over several rows: field, first row, last row."""
        fields = {column: field for field, column in self.columns.items() if field not in OF_A_BLOCK}
        for left, top, right, bottom in self.sheet.merged:
            for column in range(left, min(right, max(fields, default=0)) + 1):
                if column in fields and max(top, self.header + 1) < bottom:
                    yield fields[column], top, bottom

    def rows(self) -> Iterator[int]:
        """Go through the rows below the headings in which any known column holds something."""
        known = set(self.columns.values())
        yield from sorted({row for row, column in self.sheet.cells if row > self.header and column in known})

    def problem(self, row: int, field: str, reason: str) -> Problem:
        """Return a problem in the cell of a field, or in the row's first known cell."""
        place = field if field in self.columns else min(self.columns, key=lambda name: self.columns[name])
        reference = f"{letters(self.columns[place])}{row}"
        return Problem(self.sheet.name, row, self.printed[place], reference, reason)

    def read(
        self, row: int, field: str, means: Callable[[Cell], Value], findings: Findings, otherwise: Value
    ) -> Value:
        """Return what a cell means; where it is unreadable, note the problem and return `otherwise`."""
        cell = self.cell(row, field)
        if cell.formula and cell.kind not in ("fault", "unstored"):
            findings.formulas[self.sheet.name] += 1
        try:
            return means(cell)
        except Unreadable as error:
            findings.problems.append(self.problem(row, field, str(error)))
            return otherwise


def find_table(sheet: Sheet, means: Callable[[Cell], str], needed: frozenset[str]) -> Table | None:
    """Return the table whose headings stand within the first rows of a sheet, or None.

    `means` gives the field that a heading stands for, '' for none. The row with the most fields
    counts, the lower one of equals, and it must have one of the fields `needed`.
    """
    spread = _spread(sheet)
    places: dict[int, set[int]] = {}
    for row, column in (*(place for place in sheet.cells if place[0] <= ROWS_SEARCHED), *spread):
        places.setdefault(row, set()).add(column)
    best: Table | None = None
    for row in sorted(places):
        table = _headed_by(sheet, row, sorted(places[row]), spread, means)
        if needed & set(table.columns) and (best is None or len(table.columns) >= len(best.columns)):
            best = table
    return best


def by_synonym(*fields: str) -> Callable[[Cell], str]:
    """Return what tells the field of a heading among the fields given; words in brackets may be missing."""
    names = {name: field for field in reversed(fields) for name in known_as(field)}

    def means(cell: Cell) -> str:
        return names.get(fold(cell.text)) or names.get(fold(cell.text.split("(")[0]), "")

    return means


def letters(column: int) -> str:
    """Return the letters of a column, 1 being A."""
    found = ""
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


def _headed_by(
    sheet: Sheet,
    row: int,
    places: list[int],
    spread: Mapping[tuple[int, int], tuple[int, int]],
    means: Callable[[Cell], str],
) -> Table:
    """Return the table that a row would head."""
    columns: dict[str, int] = {}
    printed: dict[str, str] = {}
    unknown: list[tuple[str, int]] = []
    doubles: list[tuple[int, int]] = []
    for column in places:
        origin = spread.get((row, column), (row, column))
        cell = sheet.cells.get(origin, BLANK)
        field = means(cell)
        if not field:
            unknown += [(one_line(cell.text), column)] if cell.text.strip() else []
        elif field not in columns:
            columns[field], printed[field] = column, one_line(cell.text)
        elif spread.get((row, columns[field]), ()) != origin:
            doubles.append((columns[field], column))
    return Table(sheet, row, columns, printed, tuple(unknown), tuple(doubles))


def _spread(sheet: Sheet) -> dict[tuple[int, int], tuple[int, int]]:
    """Return, for each cell of a merged range among the first rows, the cell that holds its text."""
    return {
        (row, column): (top, left)
        for left, top, right, bottom in sheet.merged
        if top <= ROWS_SEARCHED
        for row in range(top, min(bottom, ROWS_SEARCHED) + 1)
        for column in range(left, right + 1)
    }
