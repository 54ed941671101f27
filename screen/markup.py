"""Text that people entered, on its way into a sentence of the screen."""

import re
import string

from words import place_said

SIGNS = f"[{re.escape(string.punctuation)}]"
# What Streamlit still reads once the backslashes are gone: icons, addresses, arrows and dashes. An
# invisible joiner between their signs keeps them apart.
STILL_READ = re.compile(r"(?<=:)(?=[A-Za-z/])|(?<=www)(?=\.)|(?<=-)(?=[->])|(?<=<)(?=-)")
JOINER = "\u2060"
MOST_LETTERS = 60


def as_text(text: str) -> str:
    """Keep a text from being read as markup: every sign of ASCII may stand after a backslash.

    A country is called as the language that is spoken calls it.
    """
    return re.sub(SIGNS, r"\\\g<0>", STILL_READ.sub(JOINER, place_said(text)))


def as_short_text(text: str) -> str:
    """Return the beginning of a text of any length, such as one that came with an address, as text."""
    return as_text(text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]}…")
