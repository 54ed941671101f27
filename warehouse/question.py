"""The questions of `questions/`: their SQL, what they read and which parameters they take."""

import re
from functools import cache
from pathlib import Path

from warehouse.schema import tables

QUESTIONS = Path(__file__).parent / "questions"
# What several questions read as if it were a table.
SHARED_QUESTIONS = Path(__file__).parent / "shared.sql"
NAMED = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)")
PARAMETER = re.compile(r"\$([a-z_]+)")
MACRO = re.compile(r"^CREATE MACRO (\w+)\(\) AS TABLE\b(.*?);$", re.DOTALL | re.MULTILINE)


@cache
def tables_behind(question: str) -> tuple[str, ...]:
    """Return the tables that a question reads, in the order in which it names them."""
    return tuple(dict.fromkeys(name for name in NAMED.findall(question_text(question)) if name in tables()))


@cache
def question_text(question: str) -> str:
    """Return the SQL of a question by its name."""
    return (QUESTIONS / f"{question}.sql").read_text(encoding="utf-8")


def words_read(sql: str) -> set[str]:
    """Return every word of a question and of what it shares, tables and columns among them."""
    named = set(re.findall(r"\w+", sql))
    seen: set[str] = set()
    while shared := (named & _shared_questions().keys()) - seen:
        seen |= shared
        named.update(word for name in shared for word in re.findall(r"\w+", _shared_questions()[name]))
    return named


@cache
def _shared_questions() -> dict[str, str]:
    """Return what questions share, by its name."""
    return dict(MACRO.findall(SHARED_QUESTIONS.read_text(encoding="utf-8")))
