"""A citation names the figure, its snapshot and its sources, and BibTeX reads back what was written."""

import re
from datetime import datetime

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from figures.citation import apa, bibtex, escaped
from figures.provenance import Source, main_publishers
from words import say

MADE = datetime(2026, 11, 22, 9, 30)
LINK = "https://monitor.example/figure?figure=agreements-counts&country=KHM&snapshot=8"
WORDS = "Cooperation Monitor, page “Agreements”, edition 8 of the data"
SIGNS = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciitilde": "~",
    "textasciicircum": "^",
}
TRICKY = st.text(alphabet=st.sampled_from("{}%&_#$~^\\\"'@,= aZĐđƠơƯưắềỗ\n"))


def fields(entry: str) -> tuple[str, dict[str, str]]:
    """Read one entry of BibTeX: its key and its fields, each up to the brace that closes it."""
    head = re.match(r"@misc\{([a-z0-9-]+),\n", entry)
    assert head is not None
    found, at = {}, head.end()
    while entry[at] != "}":
        field = re.compile(r"  (\w+) = \{").match(entry, at)
        assert field is not None, entry[at:]
        depth, at = 1, field.end()
        start = at
        while depth:
            depth += {"{": 1, "}": -1}.get(entry[at], 0)
            at += 1
        found[field[1]] = entry[start : at - 1]
        assert entry[at : at + 2] == ",\n"
        at += 2
    assert entry[at:] == "}\n"
    return head[1], found


def printed(tex: str) -> str:
    """Return what TeX prints for a text of plain signs and commands without arguments."""
    out = re.sub(r"\\(text[a-z]+)\{\}|\\([%&_#$])", lambda m: SIGNS[m[1]] if m[1] else m[2], tex)
    bare = re.sub(r"\\text[a-z]+\{\}|\\[%&_#$]", "", tex)
    assert not set(bare) & set("{}%&_#$~^\\"), tex
    return out


@given(st.text(st.characters(exclude_categories=["Cs"])) | TRICKY)
@example(r"100% of {cases} & \emph{more}_#1 $5 ~ ^ Hiệp hội Xuất khẩu Lao động")
@example("{")
@example("}\\")
def test_whatever_a_title_holds_bibtex_reads_it_back(title: str) -> None:
    _, read = fields(bibtex("f", title, 8, MADE, LINK, WORDS, [title]))
    one_line = " ".join(title.split())
    assert printed(read["title"][1:-1]) == one_line
    assert " ".join(printed(read["note"]).split()) == " ".join(f"Main sources: {title}".split())
    assert printed(escaped(title)) == one_line


def test_an_entry_names_figure_snapshot_date_address_and_sources() -> None:
    key, read = fields(
        bibtex("agreements-counts", "A title", 8, MADE, LINK, WORDS, ["ILO & partners", "Hội VAMAS"])
    )
    assert key == "cooperationmonitor-agreements-counts-8"
    assert read == {
        "author": "{Cooperation Monitor}",
        "title": "{A title}",
        "year": "2026",
        "date": "2026-11-22",
        "howpublished": "Data set, edition 8 of 2026-11-22",
        "url": LINK,
        "note": r"Main sources: ILO \& partners; Hội VAMAS",
    }


def test_an_entry_without_sources_has_no_note() -> None:
    assert "note" not in fields(bibtex("f", "A title", 8, MADE, LINK, WORDS))[1]


def test_without_an_address_an_entry_says_in_words_where_the_figure_stands() -> None:
    _, read = fields(bibtex("f", "A title", 8, MADE, "", WORDS))
    assert "url" not in read
    assert read["howpublished"] == WORDS


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_address_can_end_its_field(link: str) -> None:
    _, read = fields(bibtex("f", "A title", 8, MADE, link or "/", WORDS))
    assert not set(read["url"]) & set("{}\\ \n")


@given(st.text())
def test_a_key_is_plain_whatever_the_name(name: str) -> None:
    key, _ = fields(bibtex(name, "A title", 8, MADE, LINK, WORDS))
    assert key.startswith("cooperationmonitor-")
    assert key.endswith("-8")


def test_the_line_reads_as_the_apa_writes() -> None:
    assert apa("68 signed\ninstruments", 1234, MADE, LINK, ["ILO", "VAMAS"]) == (
        "Cooperation Monitor. (2026). 68 signed instruments [Data set, edition 1234 of 2026-11-22; "
        f"Main sources: ILO; VAMAS]. {LINK}"
    )


def test_a_figure_without_rows_is_cited_without_sources() -> None:
    assert apa("None", 8, MADE, LINK) == (
        f"Cooperation Monitor. (2026). None [Data set, edition 8 of 2026-11-22]. {LINK}"
    )


def test_the_main_sources_are_the_publishers_of_most_rows_each_once() -> None:
    known = {
        source: Source(publisher, source, "", "")
        for source, publisher in {"a": "ILO", "b": "ILO", "c": "VNA", "d": "MOM", "e": "DOLE"}.items()
    }
    table = pd.DataFrame({"source_id": ["c", "a", "a", "a", "b; c", "b", "d", None, "e"]})
    assert main_publishers(table, known) == ["ILO", "VNA", "MOM"]
    # What hardly anything rests on is no main source.
    many = pd.concat([table, pd.DataFrame({"source_id": ["a"] * 200})])
    assert main_publishers(many, known) == ["ILO"]


def test_no_rows_have_no_main_publishers() -> None:
    assert main_publishers(pd.DataFrame({"source_id": pd.Series([], dtype="str")}), {}) == []


@pytest.mark.parametrize("sign", list("{}%&_#$~^\\"))
def test_a_sign_of_tex_is_printed_and_not_run(sign: str) -> None:
    assert escaped(sign) != sign
    assert printed(escaped(sign)) == sign


def test_a_document_that_names_no_publisher_is_cited_by_its_title() -> None:
    unnamed = say("sources.no_publisher")
    known = {"one": Source(unnamed, "A paper", "", ""), "two": Source("ILO", "A report", "", "")}
    table = pd.DataFrame({"source_id": ["one", "one", "two"]})
    assert main_publishers(table, known) == [say("sources.title_only", title="A paper"), "ILO"]
