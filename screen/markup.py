"""Text that people entered, on its way into a sentence of the screen."""

import re
import string

SIGNS = re.compile(f"[{re.escape(string.punctuation)}]")


def as_text(text: str) -> str:
    """Keep a text from being read as markup: every sign of ASCII may stand after a backslash."""
    return SIGNS.sub(r"\\\g<0>", text)
