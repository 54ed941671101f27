"""The sheet of the scores: one row per agency and indicator."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache

from conduct.assessment import LONGEST_NOTE
from conduct.method import EVIDENCE, Evidence, Indicator, Method, evidence_said
from words import in_key, say
from words.languages import in_all, languages
from workbooks.agency_rows import AgencyRow, ScorePart, named, points_within, total_in
from workbooks.cells import fold, one_line, text_of, yes_of
from workbooks.headings import Table
from workbooks.names import Names, name_key
from workbooks.problem import Findings, Unreadable
from workbooks.sheets import Cell

NUMERIC = re.compile(r"^\d+(\.\d+)?$", re.ASCII)
SPOKEN = ("points", "applicable", "evidence", "note")


def read_scores(
    table: Table, rows: list[AgencyRow], method: Method, names: Names, findings: Findings
) -> list[AgencyRow]:
    """Return the rows of the agencies with their scores, and a row for each agency found here only.

    An agency must be known, or stand on the sheet of the agencies.
    """
    found = list(rows)
    find = indicators_of(method)
    places = {key: index for index, row in enumerate(rows) for key in _keys(row.agency_id, row.name)}
    scores: list[dict[str, ScorePart]] = [dict(row.scores) for row in rows]
    for row in table.rows():
        known = len(findings.problems)
        name, agency_id = named(table, row, names, findings)
        if not agency_id and (total := total_in(table, row, name)):
            findings.notices.append(
                say("workbooks.notice_total", sheet=table.sheet.name, row=str(row), name=total)
            )
            continue
        indicator = _indicator(table, row, method, find, findings)
        if len(findings.problems) > known or indicator is None:
            continue
        place = next((places[key] for key in _keys(agency_id, name) if key in places), None)
        if place is None and not agency_id:
            reason = _unlisted(name)
            findings.problems.append(table.problem(row, "agency", reason))
            continue
        if place is None:
            place = len(found)
            found.append(AgencyRow(table.sheet.name, row, name, agency_id))
            scores.append({})
            places |= dict.fromkeys(_keys(agency_id, name), place)
        part = _part(table, row, indicator, findings)
        before = scores[place].setdefault(indicator.indicator_id, part)
        if before is not part:
            reason = say(
                "workbooks.duplicate_score",
                indicator=indicator.indicator_id,
                row=str(before.row),
                sheet=before.sheet,
            )
            findings.problems.append(table.problem(row, "indicator_id", reason))
    return [replace(row, scores=part) for row, part in zip(found, scores, strict=True)]


def indicators_of(method: Method) -> Callable[[Cell], str]:
    """Return what gives the indicator whose ID or whole text a cell holds, '' where it holds neither.

    A number, into which a spreadsheet program turns an ID such as 3.10, counts only where one
    indicator alone can be meant. Raises Unreadable where several can.
    """
    numbers: dict[Decimal, set[str]] = defaultdict(set)
    words: dict[str, set[str]] = defaultdict(set)
    for one in method.indicators:
        if NUMERIC.match(one.indicator_id):
            numbers[Decimal(one.indicator_id)].add(one.indicator_id)
        words[one.indicator_id.casefold()].add(one.indicator_id)
        words[one_line(one.text).casefold()].add(one.indicator_id)
    ids = {one.indicator_id for one in method.indicators}

    def find(cell: Cell) -> str:
        text = one_line(cell.text)
        if cell.number is None and text in ids:
            return text
        meant = words.get(text.casefold(), set()) if cell.number is None else numbers.get(cell.number, set())
        if len(meant) > 1:
            several = ", ".join(sorted(meant))
            raise Unreadable(say("workbooks.number_of_several", value=text[:60], several=several))
        return next(iter(meant), "")

    return find


def _keys(agency_id: str, name: str) -> list[str]:
    return [f"id {agency_id}"] * bool(agency_id) + [f"name {name_key(name)}"] * bool(name)


def _unlisted(name: str) -> str:
    return say("workbooks.agency_not_listed", value=name) if name else say("workbooks.no_agency")


def _indicator(
    table: Table, row: int, method: Method, find: Callable[[Cell], str], findings: Findings
) -> Indicator | None:
    """Return the indicator that a row names, None where it names none and that is noted."""
    by_text = not table.has("indicator_id") or table.cell(row, "indicator_id").kind == "blank"
    column = "indicator" if by_text and table.cell(row, "indicator").kind != "blank" else "indicator_id"

    def means(cell: Cell) -> Indicator:
        text = text_of(cell)
        if not text:
            raise Unreadable(say("workbooks.no_indicator"))
        found = find(cell)
        if not found:
            raise Unreadable(say("workbooks.unknown_indicator", value=text[:60]))
        return method.indicator(found)

    return table.read(row, column, means, findings, None)


def _part(table: Table, row: int, indicator: Indicator, findings: Findings) -> ScorePart:
    """Return what a row says of an indicator, with the problems in its cells noted."""
    points = points_within(table, row, "points", indicator.most, findings)
    applicable = not table.read(row, "applicable", yes_of, findings, False)
    if points is not None and not applicable:
        findings.problems.append(table.problem(row, "points", say("workbooks.points_and_not_applicable")))
    return ScorePart(
        table.sheet.name,
        row,
        frozenset(name for name in SPOKEN if table.has(name)),
        points,
        applicable,
        table.read(row, "evidence", lambda cell: _evidence(cell, indicator), findings, ()),
        table.read(row, "note", lambda cell: text_of(cell, LONGEST_NOTE), findings, ""),
    )


def kinds_of(text: str) -> tuple[Evidence, ...]:
    """Return the kinds of evidence named in a text, in its order. Raises Unreadable for one that is none."""
    known = _kinds(tuple(languages()))
    pieces = [one_line(one) for one in re.split(r"[;,\n]", text) if one.strip()]
    for one in pieces:
        if fold(one) not in known:
            kinds = evidence_said(EVIDENCE)
            raise Unreadable(say("workbooks.unknown_evidence", value=one[:60], kinds=kinds))
    return tuple(dict.fromkeys(known[fold(one)] for one in pieces))


@cache
def _kinds(spoken: tuple[str, ...]) -> Mapping[str, Evidence]:  # noqa: ARG001 - the languages that there are
    """Return the kinds of evidence by their names in every language, as they are compared."""
    return {
        fold(name): kind
        for kind in EVIDENCE
        for name in (kind, *in_all(f"values.ranking_score.evidence.{in_key(kind)}"))
    }


def _evidence(cell: Cell, indicator: Indicator) -> tuple[Evidence, ...]:
    found = kinds_of(text_of(cell))
    for kind in found:
        if kind not in indicator.evidence:
            kinds = evidence_said(indicator.evidence)
            value = evidence_said([kind])
            raise Unreadable(say("workbooks.evidence_not_accepted", value=value, kinds=kinds))
    return found
