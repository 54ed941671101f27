"""The order in which a language has its names: Vietnamese tells ă, â, đ, ê, ô, ơ, ư from plain letters.

No library for it is small enough to install everywhere; the rules are those of CLDR, for the letters that
names here are written in.
"""

from collections.abc import Iterable
from unicodedata import category, normalize

from words.language import language

# Marks that make another letter, in the order in which Vietnamese has them: none, ă, â or ê or ô, ơ or ư.
LETTERS = "\u0306\u0302\u031b"
# Marks that only give a tone: grave, hook, tilde, acute, dot below.
TONES = "\u0300\u0309\u0303\u0301\u0323"
VIETNAMESE = "vi"
# Vowels of Thai and Lao that are written before the consonant they are spoken after, which is what counts.
WRITTEN_BEFORE = frozenset("เแโใไເແໂໃໄ")
Key = tuple[object, ...]


def in_order(names: Iterable[str]) -> list[str]:
    """Return names in the order of the language that is spoken."""
    return sorted(names, key=collated)


def collated(text: str) -> Key:
    """Return what a text is sorted by: its letters, then its marks, then capitals behind small letters."""
    letters: list[tuple[str, int]] = []
    marks: list[int] = []
    told_apart = language() == VIETNAMESE
    for sign in normalize("NFD", _spoken_order(text).replace("đ", "d\u0335").replace("Đ", "D\u0335")):
        if category(sign) != "Mn" or not letters:
            letters.append((sign.casefold(), 0))
            marks.append(0)
        elif told_apart and sign in LETTERS:
            letters[-1] = (letters[-1][0], LETTERS.index(sign) + 1)
        elif told_apart and sign == "\u0335":
            letters[-1] = (letters[-1][0], 1)
        elif sign in TONES:
            marks[-1] += TONES.index(sign) + 1
        elif ord(sign) < 0x370:
            marks[-1] += len(TONES) + 1
        else:
            # Marks of other scripts are letters of their own.
            letters.append((sign, 0))
            marks.append(0)
    return letters, marks, text.swapcase()


def _spoken_order(text: str) -> str:
    signs = list(text)
    for place in range(len(signs) - 1):
        if signs[place] in WRITTEN_BEFORE:
            signs[place : place + 2] = signs[place + 1], signs[place]
    return "".join(signs)
