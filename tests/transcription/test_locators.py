"""Every row read from one of the five documents can be found in the text of that document.

The texts are not part of the product. These tests look for them in the folder named by SOURCE_DOCUMENTS,
under the names given as `text` in each source.toml, and say so where the folder is not given.
"""

import csv
import os
import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path

import pytest

from warehouse.location import ROOT

SOURCES = ROOT / "etl" / "sources"
DESCRIBED = {
    path.parent.name: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in sorted(SOURCES.glob("*/source.toml"))
}
DOCUMENTS = sorted(name for name, described in DESCRIBED.items() if described["kind"] == "document")
NOT_RUN = (
    "NOT RUN: SOURCE_DOCUMENTS names no folder, so no row was compared with the text of its document. "
    "Set it to the folder that holds the files named as `text` in etl/sources/*/source.toml."
)
# Words that say nothing about where a row was read.
EMPTY_WORDS = {
    "a",
    "an",
    "and",
    "as",
    "by",
    "for",
    "from",
    "in",
    "of",
    "on",
    "or",
    "run",
    "that",
    "the",
    "to",
    "with",
}
# How a number may be written out; all others are printed as figures.
NUMBER_WORDS = {
    1: {"one", "year"}, 2: {"two", "second", "twice", "double"}, 3: {"three", "third"}, 4: {"four"},
    5: {"five"}, 6: {"six"}, 7: {"seven"}, 8: {"eight"}, 9: {"nine"}, 10: {"ten"}, 15: {"fifteen"},
}  # fmt: skip
NEAR = 45


def words(text: str) -> list[str]:
    """Take a text apart into words and numbers, whatever its lines, hyphens, commas and accents."""
    text = re.sub(r"(\w)[-\u00ad]\n(\w)", r"\1\2", text)
    text = unicodedata.normalize("NFKD", text.lower())
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    return re.findall(r"\d+(?:\.\d+)?|[^\W\d_]+", text)


@cache
def document(folder: Path, source: str) -> list[str]:
    return words((folder / DESCRIBED[source]["text"]).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def folder() -> Path:
    """Return the folder of the documents; without one, say that nothing was compared."""
    named = os.environ.get("SOURCE_DOCUMENTS")
    if not named:
        pytest.skip(NOT_RUN)
    return Path(named)


def rows(table: str) -> list[pytest.param]:
    """Return the rows of a table that were read from a document, named by file and line."""
    found = []
    for source in DOCUMENTS:
        path = SOURCES / source / f"{table}.csv"
        if path.exists():
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    found.append(pytest.param(source, row, id=f"{source}-{next(iter(row.values()))}"))
    return found


def matches(word: str, wanted: str) -> bool:
    """Compare numbers whole, and words by their beginning, so that a plural is no other word."""
    return word == wanted if wanted[0].isdigit() else word.startswith(wanted)


def stands_together(text: list[str], *phrases: str, near: int = NEAR) -> bool:
    """Tell whether all words of some phrases stand close to each other in a text, in any order."""
    wanted = {word for phrase in phrases for word in words(phrase)} - EMPTY_WORDS
    assert wanted, f"{phrases} say nothing that could be looked for"
    rarest = min(wanted, key=text.count)
    return any(
        all(any(matches(word, one) for word in text[max(0, at - near) : at + near]) for one in wanted)
        for at, word in enumerate(text)
        if matches(word, rarest)
    )


def test_every_document_names_the_file_of_its_text() -> None:
    assert len(DOCUMENTS) == 5
    texts = [DESCRIBED[source].get("text", "") for source in DOCUMENTS]
    assert all(texts)
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("source", DOCUMENTS)
def test_the_text_of_a_document_is_there(folder: Path, source: str) -> None:
    assert len(document(folder, source)) > 500


@pytest.mark.parametrize(("source", "row"), rows("agreement"))
def test_an_agreement_is_printed_in_its_document(folder: Path, source: str, row: dict[str, str]) -> None:
    text = document(folder, source)
    assert stands_together(text, row["printed_as"], row["year_signed"], near=30)


@pytest.mark.parametrize(("source", "row"), rows("attache_post"))
def test_a_post_is_printed_in_its_document(folder: Path, source: str, row: dict[str, str]) -> None:
    printed = row["posts"] if row["posts_basis"] == "printed" else ""
    assert stands_together(document(folder, source), row["printed_as"], row["city"], printed, near=16)


@pytest.mark.parametrize(("source", "row"), rows("complaint_figure"))
def test_a_complaint_figure_is_printed_beside_its_place(
    folder: Path, source: str, row: dict[str, str]
) -> None:
    assert stands_together(document(folder, source), row["place_printed"], row["value"], near=16)


@pytest.mark.parametrize(("source", "row"), rows("mrc_centre"))
def test_a_centre_is_named_in_its_document(folder: Path, source: str, row: dict[str, str]) -> None:
    text, place = document(folder, source), row["place_printed"]
    number = row["centres"] if row["centres"] not in ("", "1") else ""
    written_out = re.sub(r"\(.*?\)", "", row["host"] or row["name"])
    short = " ".join(re.findall(r"\b[A-Z]{3,}\b", f"{row['name']} {row['host']}"))
    forms = [form for form in (written_out, row["name"], short) if form]
    assert any(stands_together(text, form, place, number) for form in forms)


@pytest.mark.parametrize(("source", "row"), rows("evidence_provider"))
def test_who_is_asked_for_evidence_is_named_in_its_document(
    folder: Path, source: str, row: dict[str, str]
) -> None:
    assert stands_together(document(folder, source), re.sub(r"\(.*?\)", "", row["body"]))


@pytest.mark.parametrize(("source", "row"), rows("key_figure"))
def test_a_key_figure_is_printed_in_its_document(folder: Path, source: str, row: dict[str, str]) -> None:
    """Look for the figure as published; where the parts of a list were counted, for the last of them."""
    text = document(folder, source)
    phrase = words(re.sub(r"^.*\d(?: to | and |\) to \()", "", row["as_published"]))
    assert any(text[at : at + len(phrase)] == phrase for at in range(len(text))), phrase


@pytest.mark.parametrize(("source", "row"), rows("key_figure"))
def test_the_value_of_a_key_figure_is_the_number_in_its_words(source: str, row: dict[str, str]) -> None:
    printed = set(words(row["as_published"]))
    for value in filter(None, (row["value"], row["value_high"])):
        number = float(value)
        forms = {f"{number / unit:g}" for unit in (1, 1e6, 1e9)} | {f"{number:.0f}"}
        assert printed & (forms | NUMBER_WORDS.get(int(number), set())), (source, row["as_published"], value)
