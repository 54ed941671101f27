"""The questions of `questions/`: their SQL, what they read and which parameters they take."""

import re
from functools import cache
from pathlib import Path

from warehouse.schema import tables

QUESTIONS = Path(__file__).parent / "questions"
# What several questions read as if it were a table.
SHARED_QUESTIONS = Path(__file__).parent / "shared.sql"
# A table where SQL names it, and what it is called there.
NAMED = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)(?:\s+AS\s+(\w+))?")
WORD = re.compile(r"\w+")
# A word that no alias stands before, and that is not one itself.
BARE = re.compile(r"(?<![\w.$])(?<!\bAS )(\w+)(?![\w.(])")
EVERYTHING = re.compile(r"\bSELECT\s+\*")
PARAMETER = re.compile(r"\$([a-z_]+)")
MACRO = re.compile(r"^CREATE MACRO (\w+)\([\w, ]*\) AS TABLE\b(.*?);$", re.DOTALL | re.MULTILINE)


@cache
def columns_behind(question: str) -> dict[str, set[str]]:
    """Return the tables that a question reads, itself or through what it shares, in the order it names them.

    With each stand the words that may be its columns: those written with its alias or with none; where all
    its columns are handed on, every word.
    """
    texts = _texts(question)
    every = {word for text in texts for word in WORD.findall(text)}
    found: dict[str, set[str]] = {}
    for text in texts:
        bare = every if EVERYTHING.search(text) else set(BARE.findall(text))
        for table, alias in NAMED.findall(text):
            if table in tables():
                own = set(re.findall(rf"\b{alias or table}\.(\w+|\*)", text))
                found.setdefault(table, set()).update(every if "*" in own else own | bare)
    return found


def _texts(question: str) -> list[str]:
    """Return the SQL of a question and of all that it shares with others."""
    texts, waiting = [question_text(question)], dict(_shared_questions())
    for text in texts:
        # What comes in is looked through as well.
        texts += [waiting.pop(name) for name in WORD.findall(text) if name in waiting]
    return texts


@cache
def question_text(question: str) -> str:
    """Return the SQL of a question by its name."""
    return (QUESTIONS / f"{question}.sql").read_text(encoding="utf-8")


@cache
def tables_shared() -> tuple[str, ...]:
    """Return the tables that are read by what questions share."""
    named = (name for text in _shared_questions().values() for name, _ in NAMED.findall(text))
    return tuple(dict.fromkeys(name for name in named if name in tables()))


@cache
def _shared_questions() -> dict[str, str]:
    """Return what questions share, by its name."""
    return dict(MACRO.findall(SHARED_QUESTIONS.read_text(encoding="utf-8")))
