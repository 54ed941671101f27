"""The export of a survey, from KoboToolbox or ODK: CSV or a workbook with a row for each interview.

Only the columns that a mapping names are looked at, and only counts leave this room: what else stands in a
row (names, telephones, places) is read by nobody and kept nowhere. It is read in a process of its own.
"""

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from conduct.refusal import Refused
from conduct.worker_answers import Count, SurveyMapping
from words import say
from workbooks.bounded import bounded
from workbooks.cells import one_line
from workbooks.safe import LARGEST_FILE, MEGABYTE, MOST_COLUMNS, MOST_ROWS
from workbooks.sheets import read_book

ZIP = b"PK"
# What ODK writes for a question that was not answered, beside nothing at all.
NOTHING = frozenset({"", "n/a", "na", "null", "none"})
# A question with more different answers than these is none of yes and no, and no choice of agencies.
MOST_VALUES = 400
LONGEST_VALUE = 200

Row = Sequence[str]


@bounded("reading")
def headings_of(data: bytes) -> tuple[str, ...]:
    """Return the headings of an export. Raises Refused where it cannot be read as one."""
    return tuple(next(_rows(data)))


@bounded("reading")
def values_of(data: bytes, column: str) -> dict[str, int]:
    """Return how often each value stands in a column that a person chose. Raises Refused."""
    rows = _rows(data)
    place = _place(next(rows), column)
    found = Counter(_value(row, place) for row in rows)
    found.pop("", None)
    if len(found) > MOST_VALUES:
        raise Refused(say("survey.too_many_values", column=column, most=MOST_VALUES))
    return dict(found.most_common())


@bounded("reading")
def count_answers(data: bytes, mapping: SurveyMapping) -> dict[tuple[str, str], Count]:
    """Return the answers by the agency's name as written, and by indicator. Raises Refused."""
    rows = _rows(data)
    headings = next(rows)
    agency = _place(headings, mapping.agency)
    places = {name: _place(headings, column) for name, column in mapping.questions.items()}
    yes, no = ({value.casefold() for value in side} for side in (mapping.yes, mapping.no))
    if yes & no:
        raise Refused(say("survey.yes_and_no", values=", ".join(sorted(yes & no))))
    found: dict[tuple[str, str], Count] = defaultdict(Count)
    for row in rows:
        name = _value(row, agency)
        for indicator, place in places.items() if name else ():
            answer = _value(row, place).casefold()
            is_yes, is_no = answer in yes, answer in no
            found[name, indicator] += Count(1, int(is_yes), int(is_no), int(not (is_yes or is_no)))
    return dict(found)


def _rows(data: bytes) -> Iterator[Row]:
    """Go through an export's rows, the headings first."""
    if len(data) > LARGEST_FILE:
        raise Refused(say("survey.too_large", megabytes=LARGEST_FILE // MEGABYTE))
    rows = _of_book(data) if data.startswith(ZIP) else _of_csv(data)
    first = next(rows, ())
    headings = [one_line(text) for text in first]
    if len([one for one in headings if one]) < 2 or len(headings) > MOST_COLUMNS:
        raise Refused(say("survey.no_export"))
    yield headings
    for number, row in enumerate(rows):
        if number >= MOST_ROWS:
            raise Refused(say("survey.too_many_rows", most=MOST_ROWS))
        yield row


def _of_csv(data: bytes) -> Iterator[Row]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(say("survey.no_export")) from error
    first = text.partition("\n")[0]
    try:
        # Kobo parts by semicolons, ODK by commas.
        yield from csv.reader(io.StringIO(text), delimiter=max(";,\t", key=first.count), strict=True)
    except csv.Error as error:
        raise Refused(say("survey.no_export")) from error


def _of_book(data: bytes) -> Iterator[Row]:
    """Go through the first sheet: groups that repeat stand on others, and are of no interview as a whole."""
    sheet = read_book(data).sheets[0]
    widest = max((column for _, column in sheet.cells), default=0)
    lowest = max((row for row, _ in sheet.cells), default=0)
    for row in range(1, lowest + 1):
        yield [sheet.cell(row, column).text for column in range(1, widest + 1)]


def _place(headings: Row, column: str) -> int:
    if headings.count(column) != 1:
        raise Refused(say("survey.no_column", column=column, count=headings.count(column)))
    return headings.index(column)


def _value(row: Row, place: int) -> str:
    text = one_line(row[place])[:LONGEST_VALUE] if place < len(row) else ""
    return "" if text.casefold() in NOTHING else text
