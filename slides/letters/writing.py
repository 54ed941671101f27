"""Letters, audit reports and agencies' half pages as PDF, set by typst: every text comes in as data."""

import io
import json
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import segno
import typst

from charts.shapes import Table
from conduct.auditing import CONFLICT, PUBLICATION, REPLY, REQUEST, STEP, Audit
from conduct.clock import local_time
from conduct.letters import Letter
from conduct.log import in_words, kind_said
from conduct.refusal import Refused
from figures.figure import Figure
from renderers.fonts import NoLetter, fonts, refuse_missing
from renderers.typst.copying import copyable
from words import language, say
from words.dates import day_said, moment_said

FOLDER = Path(__file__).parent
# The templates take their fonts from that of shapes.
ROOT = FOLDER.parent.parent
# Long values stand in the journal itself; a report that nobody can read proves nothing.
MOST_LETTERS_OF_A_CELL = 160
# How wide a column of the audit report is against the others, where not twice the narrowest.
WIDTHS = {
    "revision": 1,
    "kind": 1,
    "who": 1,
    "author": 1,
    "made_at": 2,
    "agency_id": 2,
    "after": 3,
    "text": 4,
}
MOMENTS = ("published_at", "declared_at", "said_at", "settled_at", "entered_at", "made_at")
HEADS = {"agency_id": "agency"}
LONG_WORD = re.compile(r"\S{25,}")


def archive(letters: Sequence[Letter], made_at: datetime) -> bytes:
    """Return a ZIP file with a PDF for each letter, named by the agency's key."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for letter in letters:
            made.writestr(f"{letter.agency_id}.pdf", one_letter(letter, made_at))
    return out.getvalue()


def one_letter(letter: Letter, made_at: datetime) -> bytes:
    """Return a letter as a PDF of A4, with a QR code that leads to the agency's card where that is public."""
    return _set(
        "letter.typ",
        {
            "language": language(),
            "association": letter.association,
            "date": day_said(made_at.astimezone(letter.zone).date()),
            "agency": letter.agency,
            "subject": letter.subject,
            "paragraphs": list(letter.paragraphs),
            "remark": letter.remark,
            "card": letter.card,
            "card_said": say("letters.card"),
            "qr": qr_drawing(letter.card) if letter.card else "",
        },
    )


def half_page(answer: Figure, agency: str, card: str, made_at: datetime) -> bytes:
    """Return what a worker needs to know of an agency as a PDF of half a sheet of A4.

    `answer` is its card (`scorecard-card`); the QR code leads to `card`, the public address, if one is set.
    """
    table = answer.shape()
    assert isinstance(table, Table)  # noqa: S101 - a card has rows of a question and an answer
    (_, first), *rows = table.rows
    return _set(
        "half_page.typ",
        {
            "language": language(),
            "title": answer.title,
            "question": say("scorecard.half_question"),
            "agency": agency,
            "first": first,
            "remark": answer.remark,
            "rows": rows,
            "note": answer.note,
            "card": card,
            "card_said": say("scorecard.qr") if card else say("scorecard.half_no_address"),
            "qr": qr_drawing(card) if card else "",
            "made": say("scorecard.half_made", day=day_said(made_at.astimezone(UTC).date())),
        },
    )


def audit_report(report: Audit, made_at: datetime) -> bytes:
    """Return the audit report of a cycle as a PDF."""
    parts: tuple[tuple[str, Sequence[str], Sequence[Mapping[str, Any]]], ...] = (
        ("publications", PUBLICATION, report.publications),
        ("conflicts", CONFLICT, report.conflicts),
        ("requests", REQUEST, report.requests),
        ("replies", REPLY, report.replies),
        ("steps", STEP, [in_words(row, report.zone) for row in report.steps]),
    )
    chain = (
        say("audit.chain_broken", entries=", ".join(map(str, report.broken)))
        if report.broken
        else say("audit.chain_holds", head=report.head)
    )
    return _set(
        "audit.typ",
        {
            "language": language(),
            "title": say("audit.title", cycle=report.label),
            "lead": say(
                "audit.about", association=report.association, agencies=report.agencies, zone=str(report.zone)
            ),
            "made": say("audit.made", moment=local_time(made_at.isoformat(), report.zone)),
            "chain": chain,
            "nothing": say("audit.nothing"),
            "parts": [
                {
                    "title": say(f"audit.part_{name}"),
                    "heads": [say(f"work.column_{HEADS.get(column, column)}") for column in columns],
                    "widths": [WIDTHS.get(column, 2) for column in columns],
                    "rows": [[_of_report(report, column, row[column]) for column in columns] for row in rows],
                }
                for name, columns, rows in parts
            ],
        },
    )


def qr_drawing(address: str, sized: bool = True) -> str:
    """Return an address as a QR code, drawn as SVG, which still reads where a sixth of it is lost.

    One that is not `sized` is as large as its place.
    """
    out, size = io.BytesIO(), {"scale": 4} if sized else {"omitsize": True}
    segno.make(address, error="m", micro=False).save(out, kind="svg", xmldecl=False, border=2, **size)
    return out.getvalue().decode()


def _of_report(report: Audit, column: str, value: object) -> str:
    """Write a value of the report: moments as the language does, agencies and kinds by their names."""
    if column in MOMENTS and value:
        return moment_said(datetime.fromisoformat(str(value)).astimezone(report.zone))
    if column == "kind":
        return kind_said(str(value))
    if column == "agency_id":
        return report.names.get(str(value), str(value))
    # A hash has no place to break; these say that it may be broken anywhere.
    return LONG_WORD.sub(lambda found: "\u200b".join(found[0]), _short(value))


def _short(value: object) -> str:
    text = " ".join(("" if value is None else str(value)).split())
    return text if len(text) <= MOST_LETTERS_OF_A_CELL else f"{text[:MOST_LETTERS_OF_A_CELL]}…"


def _set(template: str, data: Mapping[str, Any]) -> bytes:
    """Return the PDF of a template. Raises Refused where no font has one of the letters."""
    given = {"data": json.dumps(data, ensure_ascii=False)}
    compiler = typst.Compiler(FOLDER / template, root=ROOT, font_paths=fonts(), sys_inputs=given)
    try:
        # A standard for keeping forbids letters that no font has.
        made = compiler.compile(format="pdf", pdf_standards="a-2b")
    except typst.TypstError as error:
        try:
            refuse_missing(error)
        except NoLetter as missing:
            raise Refused(str(missing)) from error
        raise
    assert isinstance(made, bytes)  # noqa: S101 - a document of several pages is one PDF
    return copyable(made)
