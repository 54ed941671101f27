"""A sentence with a number in it is right for none, one and many."""

import ast
import re
from functools import cache

import pytest
from test_words import calls, matches

from words import phrases, say

# Nouns that stand beside a number somewhere in the catalogue, one and many.
NOUNS = {
    "agency": "agencies",
    "bar": "bars",
    "body": "bodies",
    "cell": "cells",
    "centre": "centres",
    "change": "changes",
    "character": "characters",
    "column": "columns",
    "commitment": "commitments",
    "corridor": "corridors",
    "counterpart": "counterparts",
    "country": "countries",
    "disagreement": "disagreements",
    "document": "documents",
    "figure": "figures",
    "file": "files",
    "grade": "grades",
    "initiative": "initiatives",
    "instrument": "instruments",
    "line": "lines",
    "member": "members",
    "minute": "minutes",
    "name": "names",
    "page": "pages",
    "pair": "pairs",
    "part": "parts",
    "piece": "pieces",
    "place": "places",
    "point": "points",
    "problem": "problems",
    "provision": "provisions",
    "result": "results",
    "row": "rows",
    "sheet": "sheets",
    "site": "sites",
    "total": "totals",
    "value": "values",
    "view": "views",
}
COUNTS = (0, 1, 2, 5, 1000)
BETWEEN = r"(?:(?!or |to |of |and |on )[\w-]+ )"
WRONG = re.compile(
    rf"\b1 {BETWEEN}{{0,2}}?(?:{'|'.join(NOUNS.values())})\b"
    rf"|(?:\b[025]|\b1\u202f000) {BETWEEN}??(?:{'|'.join(NOUNS)})\b"
)


@cache
def with_blanks() -> list[str]:
    return [key for key in phrases() if phrases().sentence(key).blanks]


def said(key: str, count: int) -> str:
    return say(key, **dict.fromkeys(phrases().sentence(key).blanks, count))


@pytest.mark.parametrize("count", COUNTS)
def test_no_sentence_says_one_of_many_or_many_of_one(count: int) -> None:
    assert [text for key in with_blanks() if WRONG.search(text := said(key, count))] == []


@pytest.mark.parametrize("text", ["1 signed instruments under 1 country", "2 row", "1\u202f000 stated total"])
def test_a_wrong_number_would_be_seen(text: str) -> None:
    assert WRONG.search(text)


def test_every_noun_looked_for_stands_beside_a_number() -> None:
    many = " ".join(said(key, 5) for key in with_blanks())
    unheard = [noun for noun in NOUNS.values() if not re.search(rf"\b5 (?:[\w-]+ ){{0,4}}?{noun}\b", many)]
    assert unheard == []


def written(value: ast.expr) -> bool:
    """Tell whether an expression is a text, as far as it shows."""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        return value.func.id in ("str", "say", "number", "as_text", "escape")
    return isinstance(value, ast.JoinedStr) or (
        isinstance(value, ast.Constant) and isinstance(value.value, str)
    )


def test_what_chooses_a_form_is_given_as_a_number() -> None:
    wrong = [
        f"{name}:{call.lineno} {key}: {keyword.arg}"
        for name, form, call in calls()
        for key in (match.string for match in matches(form))
        for keyword in call.keywords
        if keyword.arg in phrases().sentence(key).counts and written(keyword.value)
    ]
    assert wrong == []
