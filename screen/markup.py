"""Text that people entered, on its way into a sentence; and words in the place of Streamlit's own."""

import re
import string
from collections.abc import Sequence

from figures.answer import Finding
from words import place_said, say
from words.dates import date_pattern
from words.opening import first_sentence

SIGNS = f"[{re.escape(string.punctuation)}]"
# What Streamlit still reads once the backslashes are gone: icons, addresses, arrows and dashes. An
# invisible joiner between their signs keeps them apart.
STILL_READ = re.compile(r"(?<=:)(?=[A-Za-z/])|(?<=www)(?=\.)|(?<=-)(?=[->])|(?<=<)(?=-)")
JOINER = "\u2060"
MOST_LETTERS = 60
# A telephone shows an answer whole that is no longer than this: some six lines.
SHORT_ANSWER = 260
# A number as the screen writes it: digits with narrow spaces or points between them.
NUMBER = re.compile(r"(?<![\w.])\d(?:[\d\u202f.,]*\d)?(?![\w])")


def as_text(text: str) -> str:
    """Keep a text from being read as markup: every sign of ASCII may stand after a backslash.

    A country is called as the language that is spoken calls it.
    """
    return re.sub(SIGNS, r"\\\g<0>", STILL_READ.sub(JOINER, place_said(text)))


def as_short_text(text: str) -> str:
    """Return the beginning of a text of any length, such as one that came with an address, as text."""
    return as_text(text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]}…")


def with_links(sentence: str, figure: str, named: str = "") -> str:
    """Return a sentence as markup whose numbers, dates left out, lead to the figure that proves them.

    Where there are words that are `named`, they lead there in the place of numbers.
    """
    dates = date_pattern()
    leading = re.escape(named) if named else NUMBER.pattern
    parts = re.split(f"({dates.pattern}|{leading})", sentence)
    # What is split by stands at every other place.
    return "".join(
        f"[{as_text(part) if part == named else part}](#{figure})"
        if index % 2 and not dates.fullmatch(part)
        else as_text(part)
        for index, part in enumerate(parts)
    )


def listed(told: Sequence[Finding]) -> str:
    """Return findings as markup, several as a list."""
    return _as_list([with_links(one.sentence, one.figure, one.named) for one in told])


def first_of(told: Sequence[Finding]) -> str:
    """Return findings as markup of which a telephone shows the first sentence until more is asked for.

    What is short enough stands there whole.
    """
    if sum(len(one.sentence) for one in told) <= SHORT_ANSWER:
        return listed(told)
    first, rest = first_sentence(told[0].sentence)
    if not rest and len(told) == 1:
        return listed(told)
    begun = with_links(first, told[0].figure, told[0].named)
    if rest:
        begun += f' <span class="aside">{with_links(rest, told[0].figure, told[0].named)}</span>'
    more = (with_links(one.sentence, one.figure, one.named) for one in told[1:])
    sign = f'<details class="folding"><summary>{say("common.more_told")}</summary></details>'
    return f"{_as_list([begun, *more])}\n\n{sign}"


def _as_list(told: list[str]) -> str:
    return "\n".join(f"- {one}" for one in told) if len(told) > 1 else "".join(told)


def replaced(place: str, words: str) -> str:
    """Return a rule of style that shows words in a place where Streamlit writes its own, in English.

    What is hidden so is read by nobody; words are text whatever they hold.
    """
    said = "".join(f"\\{ord(sign):x} " if sign in '"\\<' else sign for sign in words)
    return (
        f"{place} {{font-size: 0}} {place} > * {{display: none}} "
        f'{place}::after {{content: "{said}"; font-size: 0.875rem}}'
    )
