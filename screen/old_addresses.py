"""What a value in an address means: a code; or, in an address of an earlier release, the words for it.

Addresses held what the screen showed, with counts and keys in brackets, until they held codes:
`agreements_country=Cambodia`, `complaints_measure=Compensation+awarded+(4)`.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from screen.address_bar import parameters

# The words that stood in addresses before a rewording, by parameter: words, code.
FORMER_WORDS = Path(__file__).with_name("former_words.toml")
BRACKETS = re.compile(r"(.*\S)\s*\(([^()]*(?:\([^()]*\))?[^()]*)\)", re.DOTALL)


def code_of(name: str, asked: str, labels: Mapping[str, str]) -> str | None:
    """Return the code that is meant by a parameter's value among codes with their words, or None."""
    if asked in labels:
        return asked
    words, in_brackets = _parted(asked)
    if in_brackets in labels:
        return in_brackets
    for said in dict.fromkeys((asked, words)):
        if (code := _said(name, said, labels)) is not None:
            return code
    return None


def moved_view(page: str, views: Sequence[str], to: str) -> dict[str, str]:
    """Return the parameters on the page `to` for those of an address that asks for a view moved there.

    Empty where the address does not. A filter keeps its name behind that of its page.
    """
    asked = {name: values[-1] for name, values in parameters().items() if name.startswith(f"{page}_")}
    view = code_of(f"{page}_view", asked.get(f"{page}_view", ""), {each: each for each in views})
    if view is None:
        return {}
    moved = {f"{to}_{name.removeprefix(f'{page}_')}": value for name, value in asked.items()}
    return {**moved, f"{to}_view": view}


def _said(name: str, words: str, labels: Mapping[str, str]) -> str | None:
    """Return the one code that has these words, with or without what stands in brackets behind them."""
    wanted = words.casefold().strip()
    for form in (lambda code: code, lambda code: labels[code], lambda code: _parted(labels[code])[0]):
        found = [code for code in labels if form(code).casefold().strip() == wanted]
        if len(found) == 1:
            return found[0]
    former = _former().get(name, {}).get(wanted)
    return former if former in labels else None


def _parted(text: str) -> tuple[str, str | None]:
    """Part words from what stands in brackets at their end."""
    found = BRACKETS.fullmatch(text)
    return (found[1], found[2]) if found else (text, None)


@cache
def _former() -> dict[str, dict[str, str]]:
    told = tomllib.loads(FORMER_WORDS.read_text(encoding="utf-8"))
    return {
        name: {words.casefold(): code for words, code in group["words"].items()}
        for group in told.values()
        for name in group["parameters"]
    }
