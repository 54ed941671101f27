"""The fonts that the product brings, and what it says where a letter has none.

What is printed stands in a font that typst brings; the scripts of the region that it lacks stand in Noto,
which `static/make_fonts.py` cuts down to them.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

import typst

from words import say

FOLDER = Path(__file__).parent.parent / "static" / "fonts"
# The scripts of the region that need a font of their own, by their letters.
NOTO = {
    "Noto Sans Thai": (0x0E00, 0x0E7F),
    "Noto Sans Lao": (0x0E80, 0x0EFF),
    "Noto Sans Khmer": (0x1780, 0x19FF),
    "Noto Sans Myanmar": (0x1000, 0x109F),
}
# What typst says of a letter that no font has, where a standard of PDF forbids it.
MISSING = re.compile(r'the text `"(.+?)"` could not be displayed')
CODE = re.compile(r"\\u\{([0-9a-f]+)\}")


class NoLetter(Exception):
    """A text cannot be printed: no font has one of its letters; the message names it."""


@cache
def fonts(of_the_system: bool = False) -> typst.Fonts:
    """Return the fonts that typst sets with: its own, the product's, and maybe those of the machine."""
    return typst.Fonts(include_system_fonts=of_the_system, font_paths=[FOLDER])


def refuse_missing(error: typst.TypstError) -> None:
    """Look at what typst could not do. Raises NoLetter where it has no font for a letter."""
    if found := MISSING.search(str(error)):
        letters = CODE.sub(lambda code: chr(int(code[1], 16)), found[1])
        codes = ", ".join(f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".strip() for sign in letters)
        raise NoLetter(say("brief.no_letter", letter=letters, codes=codes)) from error


def font_of(text: str) -> str:
    """Return the font that the first letter of a script of the region needs, '' where there is none."""
    codes = map(ord, text)
    return next((name for code in codes for name, (first, last) in NOTO.items() if first <= code <= last), "")
