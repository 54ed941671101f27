"""What words mean in the headings and labels of offices: looked up in `vocabulary.toml`, CLDR for countries.

A word counts as a whole word. The scripts of Cambodia, Laos, Myanmar and Thailand set no spaces between
words, so there a word counts where it begins or ends a run of
letters; a short one only where it stands alone.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale

LANGUAGES = ("en", "id", "ms", "km", "lo", "th", "my", "vi", "fil")
# Thai and Lao, Burmese, Khmer: their vowels and tones are marks, which \\w does not hold.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3\u17dc\u17dd"
# In scripts without spaces: of fewer letters a word must stand alone, of more it may stand anywhere.
SHORT, LONG = 4, 7


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Return a text for comparing: composed, small letters, single spaces, no characters of no width."""
    kept = "".join(one for one in unicodedata.normalize("NFC", text) if unicodedata.category(one) != "Cf")
    return " ".join(kept.casefold().split())


def unaccented(text: str) -> str:
    """Return a text with the letters a to z bare of the marks on them."""
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(one for one in letters if not "\u0300" <= one <= "\u036f")


@cache
def vocabulary() -> Mapping[str, Any]:
    """Return the vocabulary as it is written, by its headings."""
    return tomllib.loads((Path(__file__).parent / "vocabulary.toml").read_text(encoding="utf-8"))


def _written(kind: str) -> Mapping[str, tuple[str, ...]]:
    entry = vocabulary()[kind]
    if "words" in entry:
        return {kind: tuple(plain(word) for word in entry["words"])}
    return {name: tuple(plain(word) for word in each["words"]) for name, each in entry.items()}


@cache
def _patterns(kind: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what is looked for, with its meaning, the longest words first."""
    pairs = [(word, meaning) for meaning, words in _written(kind).items() for word in words]
    return tuple((meaning, _pattern(word)) for word, meaning in sorted(pairs, key=lambda pair: -len(pair[0])))


def _pattern(word: str) -> re.Pattern[str]:
    first, last = (rf"[\w{UNSPACED}]" if _of_word(word[end]) else "(?!)" for end in (0, -1))
    before, after, itself = f"(?<!{first})" if _of_word(word[0]) else "", f"(?!{last})", re.escape(word)
    if not re.search(f"[{UNSPACED}]", word) or len(word) < SHORT:
        return re.compile(before + itself + (after if _of_word(word[-1]) else ""), re.IGNORECASE)
    if len(word) < LONG:
        return re.compile(f"{before}{itself}|{itself}{after}", re.IGNORECASE)
    return re.compile(itself, re.IGNORECASE)


def _of_word(letter: str) -> bool:
    return re.match(rf"[\w{UNSPACED}]", letter) is not None


@lru_cache(maxsize=8192)
def meanings(kind: str, text: str) -> tuple[str, ...]:
    """Return what the words of a text mean, of a kind such as "sex", longest words first, each once."""
    left, found = plain(text), []
    for meaning, pattern in _patterns(kind):
        left, count = pattern.subn("\0", left)
        if count and meaning not in found:
            found.append(meaning)
    return tuple(found)


def says(kind: str, text: str) -> bool:
    """Tell whether a text has a word of a kind."""
    return bool(meanings(kind, text))


@lru_cache(maxsize=8192)
def only(kind: str, text: str) -> str:
    """Return the meaning of a text that consists of words of one meaning and marks, '' otherwise."""
    left, found = plain(text), set()
    for meaning, pattern in _patterns(kind):
        left, count = pattern.subn("\0", left)
        found |= {meaning} if count else set()
    return found.pop() if len(found) == 1 and not re.search(r"[^\W_]", left) else ""


@lru_cache(maxsize=8192)
def without(kinds: tuple[str, ...], text: str) -> str:
    """Return a text without the words of some kinds, its letters as they are written."""
    left = " ".join(unicodedata.normalize("NFC", text).split())
    for kind in kinds:
        for _, pattern in _patterns(kind):
            left = pattern.sub("\0", left)
    return " ".join(left.replace("\0", " ").split()).strip(" -–—:/,.()")


@cache
def _countries() -> Mapping[str, str]:
    """Return ISO 3166-1 alpha-3 codes by the names of countries in the languages of the region."""
    three = _alpha3()
    named = {
        plain(name): three[code]
        for language in LANGUAGES
        for code, name in Locale.parse(language).territories.items()
        if code in three
    }
    return {**named, **{code.casefold(): code for code in three.values()}, **_called()}


def _called() -> Mapping[str, str]:
    """Return what people call countries and CLDR does not."""
    return {plain(name): code for code, names in vocabulary()["countries"].items() for name in names}


def _alpha3() -> Mapping[str, str]:
    """Return the alpha-3 code of each alpha-2 code, from CLDR's aliases of territories."""
    from babel.core import get_global

    aliases = get_global("territory_aliases")
    return {
        two[0]: three
        for three, two in aliases.items()
        if len(three) == 3 and three.isalpha() and len(two) == 1 and len(two[0]) == 2
    }


def country(text: str) -> str:
    """Return the ISO 3166-1 alpha-3 code of a country's name, also where it stands in two languages."""
    whole = plain(text).strip(" .:-–")
    if only("sex", text):
        # "Nam", men in Vietnamese, is also the code of Namibia.
        return ""
    if whole in _countries():
        return _countries()[whole]
    parts = [
        part.strip() for part in re.split(r"[/|()\-–]|(?<=[\u0e00-\u17ff]) (?=[a-z])", whole) if part.strip()
    ]
    found = {_countries().get(part, "") for part in parts}
    return found.pop() if len(found) == 1 and parts else ""
