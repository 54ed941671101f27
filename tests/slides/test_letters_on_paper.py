"""A letter to each agency from the association's words, and an audit report; what is in them stays text."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pandas as pd
import pytest
from pypdf import PdfReader

from charts.shapes import Column, Table
from conduct.auditing import REQUEST, Audit
from conduct.letters import Letter
from conduct.refusal import Refused
from figures.figure import Figure
from slides.letters.writing import archive, audit_report, half_page, one_letter, qr_drawing
from words import speaking

NOW = datetime(2026, 11, 29, tzinfo=UTC)
EVIL = '#panic() *bold* \\ "quoted" $x$ Nguyễn Đức'


def letter(key: str, card: str = "") -> Letter:
    return Letter(key, EVIL, "VAMAS", "2026: the result", ("To " + EVIL, "Grade A"), card)


def read(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_every_agency_has_its_letter_in_the_archive_and_text_stays_text() -> None:
    card = "https://example.org/scorecard?scorecard_agency=vamas%2Fb"
    with zipfile.ZipFile(io.BytesIO(archive([letter("a"), letter("b", card)], NOW))) as made:
        texts = {name: read(made.read(name)) for name in made.namelist()}
    assert set(texts) == {"a.pdf", "b.pdf"}
    for text in texts.values():
        assert "#panic() *bold*" in text
        assert "Grade A" in text
        assert "29 November 2026" in text
    assert card in texts["b.pdf"].replace(" ", "")


def test_a_letter_bears_the_day_of_its_associations_country() -> None:
    evening = NOW.replace(hour=18)
    assert "29 November 2026" in read(one_letter(letter("a"), evening))
    assert "30 November 2026" in read(
        one_letter(replace(letter("a"), zone=timezone(timedelta(hours=7))), evening)
    )


def test_a_code_for_telephones_is_a_drawing_that_asks_nobody() -> None:
    drawn = qr_drawing("https://example.org/a")
    assert drawn.startswith("<svg")
    assert "href" not in drawn


def test_letters_of_the_region_are_printed_and_one_that_no_font_has_is_named() -> None:
    assert one_letter(replace(letter("a"), paragraphs=("เรียน ຮຽນ ជូន မင်္ဂလာပါ",)), NOW).startswith(b"%PDF")
    for sign, code in (("中", "U+4E2D"), ("😀", "U+1F600"), ("\ue456", "U+E456")):
        with pytest.raises(Refused, match=re.escape(code)) as stopped:
            one_letter(replace(letter("a"), paragraphs=(f"ABC {sign} x",)), NOW)
        assert sign in str(stopped.value)


@pytest.mark.parametrize(("broken", "told"), [((), "is whole"), ((3, 7), "NOT whole")])
def test_an_audit_report_says_who_did_what_and_whether_the_journal_holds(
    broken: tuple[int, ...], told: str
) -> None:
    step = {
        "made_at": "2026-11-29T08:00:00+00:00",
        "who": "m-982d248a",
        "action": "approved",
        "agency_id": "vamas-a",
        "before": EVIL,
        "after": "x" * 500,
        "file": "",
    }
    zone, names = timezone(timedelta(hours=7)), {"vamas-a": "Công ty A"}
    made = {**step, "action": "link made", "after": '{"due_at": "2026-12-31T16:59:59+00:00"}'}
    asked = dict.fromkeys(REQUEST, "") | {"kind": "appeal", "agency_id": "vamas-a"}
    steps = [*[step] * 60, made]
    report = Audit("2026", "VAMAS", zone, names, 4, [], [], [asked], [], steps, broken, "ab" * 32)
    text = read(audit_report(report, NOW))
    assert told in text
    assert text.count("m-982d248a") == 61
    assert "x" * 300 not in text.replace(" ", "")
    # People read names, and moments of their own country as their language writes them.
    assert (text.count("Công ty A"), text.count("29 November 2026, 15:00")) == (62, 61)
    assert "until: 31 December 2026, 23:59 (UTC+07:00)" in text
    assert "due_at" not in text
    assert "UTC+07:00" in text
    assert "2026-11-29T" not in text


def table(*rows: tuple[str, str]) -> Figure:
    columns = (Column("question", "Question"), Column("answer", "Answer"))
    shape = Table(columns, rows, ((),) * len(rows))
    return Figure("A: 5 stars", pd.DataFrame({"name": ["A"]}), shape, note="It is no licence.", remark=EVIL)


@pytest.mark.parametrize("code", ["en", "vi", "km"])
def test_half_a_page_answers_on_one_page_however_much_there_is_to_say(code: str) -> None:
    long = [(f"What it means {number}", f"{EVIL} " * 4) for number in range(12)]
    rows = (("Newest known grade", "5 stars"), *long)
    card = "https://example.org/scorecard?scorecard_agency=vamas%2Fb"
    with speaking(code):
        made = half_page(table(*rows), EVIL, card, NOW)
    (page,) = PdfReader(io.BytesIO(made)).pages
    assert page.mediabox.width > page.mediabox.height > 400
    text = " ".join(page.extract_text().split())
    assert text.count("#panic() *bold*") == 2 + 12 * 4
    assert "It is no licence." in text
    assert card in text.replace(" ", "")
