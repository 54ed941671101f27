"""What a good row is: rules for values, turned into pandera schemas and applied to whole tables.

A family module (`agreements`, `attaches`, …) names its tables' keys and the rules of single
columns. Types and required columns come from the tables themselves (`warehouse.schema`).
Every value is text while it is checked, so that a refusal can show what was typed.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

import pandas as pd
import pandera.pandas as pa
from pandera.errors import SchemaErrors

from etl.reading import Refusal, Transcription
from warehouse.schema import Column, Table, tables

KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
WHOLE = re.compile(r"-?\d+", re.ASCII)
NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
LARGEST_WHOLE = 2**31 - 1
LONGEST_WHOLE = len(f"-{LARGEST_WHOLE}")


def is_date(text: str) -> bool:
    """Tell whether a text is an ISO 8601 year, month or day that exists."""
    if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", text, re.ASCII):
        return False
    try:
        date.fromisoformat(f"{text}-01-01"[:10] if len(text) < 10 else text)
    except ValueError:
        return False
    return True


def is_period(text: str) -> bool:
    """Tell whether a text is a date, two dates joined by a slash, or a date and an open end."""
    start, slash, end = text.partition("/")
    return is_date(start) and (not slash or end == ".." or is_date(end))


def is_whole(text: str) -> bool:
    """Tell whether a text is a whole number that an INTEGER column can hold."""
    return bool(WHOLE.fullmatch(text)) and len(text) <= LONGEST_WHOLE and abs(int(text)) <= LARGEST_WHOLE


def is_number(text: str) -> bool:
    """Tell whether a text is a plain number that a DOUBLE column can hold."""
    return bool(NUMBER.fullmatch(text)) and math.isfinite(float(text))


@dataclass(frozen=True)
class Reference:
    """The value must be a key of another table."""

    table: str
    column: str


@dataclass(frozen=True)
class OneOf:
    """The value must be one of the words."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Passes:
    """The value must pass a test; `reason` says what is wrong with one that does not."""

    test: Callable[[str], object]
    reason: str


Rule = Reference | OneOf | Passes

DATE = Passes(is_date, "is not an ISO 8601 date such as 2014, 2014-10 or 2014-10-09")
PERIOD = Passes(is_period, "is not an ISO 8601 date or interval such as 2013/2014 or 2008/..")
KEY = Passes(KEBAB.fullmatch, "is not lower-case words joined by hyphens")
PLACE = Reference("place", "place_code")
TRUST = OneOf(("S", "A", "B", "C", "D"))


@dataclass(frozen=True)
class TableRules:
    """The key of a table (its whole row where empty) and the rules of its columns."""

    key: tuple[str, ...] = ()
    columns: Mapping[str, Rule] = field(default_factory=dict)


def refusals(transcriptions: Mapping[str, Transcription], rules: Mapping[str, TableRules]) -> list[Refusal]:
    """Return every value that breaks a rule, in the order of tables and rows."""
    found: list[Refusal] = []
    for name, transcription in transcriptions.items():
        schema = _schema(tables()[name], rules.get(name, TableRules()), transcriptions)
        try:
            schema.validate(transcription.rows, lazy=True)
        except SchemaErrors as errors:
            found += _refused(errors.failure_cases, transcription)
    return found


def typed(table: Table, rows: pd.DataFrame) -> pd.DataFrame:
    """Turn checked text into the table's own types; '' becomes missing."""
    frame = pd.DataFrame(index=rows.index)
    for column in table.columns:
        text = rows[column.name].where(rows[column.name] != "", None)
        if column.type in ("INTEGER", "DOUBLE"):
            numbers = pd.to_numeric(text)
            frame[column.name] = numbers.astype("Int64" if column.type == "INTEGER" else "Float64")
        elif column.type == "BOOLEAN":
            frame[column.name] = text == "true"
        else:
            frame[column.name] = text
    return frame


def _schema(
    table: Table, rules: TableRules, transcriptions: Mapping[str, Transcription]
) -> pa.DataFrameSchema:
    columns = {}
    for column in table.columns:
        checks = list(_type_checks(column))
        rule = rules.columns.get(column.name, _DEFAULTS.get(column.name))
        if rule:
            checks.append(_check(rule, transcriptions))
        columns[column.name] = pa.Column(str, checks)
    key = list(rules.key or (column.name for column in table.columns))
    return pa.DataFrameSchema(columns, unique=key, strict=True)


# Columns that mean the same in every table.
_DEFAULTS: dict[str, Rule] = {
    "source_id": Reference("source", "source_id"),
    "trust": TRUST,
    "place_code": PLACE,
    "country_code": PLACE,
    "origin_code": PLACE,
}


def _type_checks(column: Column) -> Iterable[pa.Check]:
    if column.required:
        yield pa.Check(lambda text: text != "", error="is empty but must be filled")
    yield pa.Check(lambda text: text == text.str.strip(), error="begins or ends with a space")
    forms = {
        "INTEGER": Passes(is_whole, f"is not a whole number up to {LARGEST_WHOLE}"),
        "DOUBLE": Passes(is_number, "is not a plain number such as 1620000 or 23.4"),
        "BOOLEAN": Passes({"true", "false"}.__contains__, "is not true or false"),
    }
    if column.type in forms:
        yield _check(forms[column.type], {})


def _check(rule: Rule, transcriptions: Mapping[str, Transcription]) -> pa.Check:
    """Turn a rule into a check that lets '' pass: whether it may be empty is the table's matter."""
    if isinstance(rule, Passes):
        test = rule.test
        return pa.Check(
            lambda text: (text == "") | text.map(lambda t: bool(test(t))).astype(bool),
            error=rule.reason,
        )
    if isinstance(rule, OneOf):
        words = {"", *rule.words}
        return pa.Check(lambda text: text.isin(words), error=f"is not one of: {', '.join(rule.words)}")
    known = {"", *transcriptions[rule.table].rows[rule.column]}
    return pa.Check(lambda text: text.isin(known), error=f"is not a known {rule.table}.{rule.column}")


def _refused(cases: pd.DataFrame, transcription: Transcription) -> list[Refusal]:
    """Word pandera's failure cases; of a repeated key only the column named first is kept."""
    found: dict[tuple[int, str], Refusal] = {}
    for case in cases.to_dict("records"):
        if case["index"] is None or pd.isna(case["index"]):
            # A failure without a row is a fault in a rule, not in a value: it must not let values pass.
            raise ValueError(f"A rule could not be applied: {case['column']}, {case['check']}")
        position = int(case["index"])
        file, line = transcription.origins[position]
        repeated = str(case["check"]) == "multiple_fields_uniqueness"
        reason = "repeats the key of another row" if repeated else str(case["check"])
        column = str(case["column"])
        if repeated and any(at == position and "repeats" in r.reason for (at, _), r in found.items()):
            continue
        found.setdefault((position, column), Refusal(file, line, column, str(case["failure_case"]), reason))
    return [found[key] for key in sorted(found)]
