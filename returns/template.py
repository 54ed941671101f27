"""The product's own return, for offices without a layout of their own: a workbook with drop-downs, and CSV.

One row is one kind of complaint of one centre and month; women, men, not recorded and all stand side by side.
It is read like any other sheet, under a layout that is known beforehand. It is English, whoever fills it in.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import xlsxwriter

from returns.context import centre_code
from returns.layout import Axis, Column, Heading, Label, Layout, Meaning, Table
from returns.understanding import code_of
from returns.vocabulary import plain

SHEET, LISTS = "Return", "Lists"
LABELS: tuple[tuple[str, Axis], ...] = (
    ("Centre", "centre"),
    ("Month", "month"),
    ("Type of complaint", "category"),
    ("Stage", "stage"),
    ("Destination", "destination"),
    ("What is counted", "measure"),
)
VALUES = (("Female", "female"), ("Male", "male"), ("Not recorded", "not recorded"), ("All", "all"))
NOTE = "Note"
HEADINGS = (*(heading for heading, _ in LABELS), *(heading for heading, _ in VALUES), NOTE)
STAGES = {
    "Before departure": "before departure",
    "At destination": "at destination",
    "After return": "after return",
}
# A row without a kind of complaint counts all of them.
ALL_KINDS = "All"
ROWS = 500
UNITS = {
    "complainants": "persons",
    "clients_reached": "persons",
    "complaint_cases": "cases",
    "hotline_calls": "calls",
}


@dataclass(frozen=True)
class Form:
    """What the drop-downs of an organisation offer.

    `centres` and `measures` give keys by names; `categories` are its kinds of complaint, `destinations` names
    of countries by ISO 3166-1 alpha-3 code. The measure of an amount is named with its currency, which
    `currencies` gives by the same name.
    """

    centres: Mapping[str, str]
    months: Sequence[str]
    categories: Sequence[str]
    measures: Mapping[str, str]
    destinations: Mapping[str, str]
    currencies: Mapping[str, str]

    def lists(self) -> tuple[Sequence[str], ...]:
        """Return what each column of labels offers, in their order."""
        return (
            tuple(self.centres),
            self.months,
            (*self.categories, ALL_KINDS),
            tuple(STAGES),
            tuple(self.destinations.values()),
            tuple(self.measures),
        )


def form(
    centres: Iterable[str],
    months: Sequence[str],
    categories: Sequence[str],
    measures: Mapping[str, str],
    destinations: Mapping[str, str],
    currencies: Mapping[str, str] | None = None,
) -> Form:
    """Return a form whose centres have the keys that a proposal would give them."""
    return Form(
        {name: centre_code(name) for name in centres},
        months,
        categories,
        measures,
        destinations,
        currencies or {},
    )


def layout(of: Form) -> Layout:
    """Return the layout under which a filled-in form is read."""
    letters = [chr(ord("A") + at) for at in range(len(HEADINGS))]
    columns = [
        *(
            Column(letter=letter, heading=heading, role="label", axis=axis)
            for letter, (heading, axis) in zip(letters, LABELS, strict=False)
        ),
        *(
            Column(
                letter=letters[len(LABELS) + at],
                heading=heading,
                role="value",
                meaning=Meaning(sex=sex),
                optional=True,
            )
            for at, (heading, sex) in enumerate(VALUES)
        ),
        Column(letter=letters[-1], heading=NOTE, role="note"),
    ]
    table = Table(
        heading_rows=(1,),
        first_row=2,
        columns=tuple(columns),
        headings=tuple(
            Heading(at=f"{letter}1", text=plain(heading))
            for letter, heading in zip(letters, HEADINGS, strict=True)
        ),
        labels=tuple(_labels(of)),
    )
    return Layout(tables=(table,), centres=of.centres)


def _labels(of: Form) -> Iterable[Label]:
    for text in of.categories:
        yield Label(axis="category", text=plain(text), meaning=Meaning(category=code_of(text)))
    yield Label(axis="category", text=plain(ALL_KINDS), role="total")
    for text, stage in STAGES.items():
        yield Label(axis="stage", text=plain(text), meaning=Meaning(stage=stage))
    for code, text in of.destinations.items():
        yield Label(axis="destination", text=plain(text), meaning=Meaning(destination=code))
    for text, measure in of.measures.items():
        unit = of.currencies.get(text, UNITS.get(measure, "complaints"))
        yield Label(axis="measure", text=plain(text), meaning=Meaning(measure=measure, unit=unit))


def as_csv(of: Form) -> bytes:
    """Return the empty form as CSV, with a row for each kind of complaint of the first centre and month."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADINGS)
    measure = next(iter(of.measures))
    for category in (*of.categories, ALL_KINDS):
        writer.writerow([next(iter(of.centres)), of.months[0], category, "", "", measure, "", "", "", "", ""])
    return out.getvalue().encode("utf-8-sig")


def as_workbook(of: Form) -> bytes:
    """Return the empty form as a workbook whose cells offer what may stand in them."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet, lists = book.add_worksheet(SHEET), book.add_worksheet(LISTS)
        head, text = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "@"})
        sheet.write_row(0, 0, HEADINGS, head)
        sheet.freeze_panes(1, 0)
        for column, offered in enumerate(of.lists()):
            lists.write(0, column, HEADINGS[column], head)
            for row, one in enumerate(offered, 1):
                lists.write_string(row, column, one)
            letter = chr(ord("A") + column)
            sheet.set_column(column, column, 24, text)
            if offered:
                source = f"={LISTS}!${letter}$2:${letter}${len(offered) + 1}"
                sheet.data_validation(1, column, ROWS, column, {"validate": "list", "source": source})
        first = len(LABELS)
        number = {
            "validate": "decimal",
            "criteria": ">=",
            "value": 0,
            "ignore_blank": True,
            "error_type": "warning",
        }
        sheet.data_validation(1, first, ROWS, first + len(VALUES) - 1, number)
        sheet.set_column(len(HEADINGS) - 1, len(HEADINGS) - 1, 40)
    return buffer.getvalue()
