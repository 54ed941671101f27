"""Every initiative stands in its document: the words by which a reader finds the place are printed there.

The texts of the documents are not part of the repository. `SOURCE_DOCUMENTS` names their folder; where it
names none, nothing is compared, and the test says so.
"""

import csv
import os
import tomllib
from pathlib import Path

import pytest

from etl.reading import SOURCES

DOCUMENTS = ("adbi-2008", "arf-2015", "asean-japan", "ilo-afml-7", "rother")
FOLDER = os.environ.get("SOURCE_DOCUMENTS", "")


def text_of(document: str) -> str:
    """Return the text of a document with its white space made single."""
    described = tomllib.loads((SOURCES / document / "source.toml").read_text(encoding="utf-8"))
    return " ".join((Path(FOLDER) / described["text"]).read_text(encoding="utf-8").split())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_initiative_is_printed_in_its_document(document: str) -> None:
    if not FOLDER:
        pytest.skip("NOT RUN: SOURCE_DOCUMENTS names no folder of documents to look in")
    text = text_of(document)
    with (SOURCES / document / "initiative.csv").open(newline="", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert rows
    assert [row["initiative_id"] for row in rows if row["anchor"] not in text] == []
    assert [row["initiative_id"] for row in rows if not 2 <= len(row["anchor"].split()) <= 8] == []
