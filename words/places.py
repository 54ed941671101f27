"""Countries and territories by the names that a language has for them.

The warehouse calls them as the United Nations and the ILO do, in English. Their other names are those of
CLDR, except where a catalogue has one under `places-`, by the code of ISO 3166-1: the original where the
United Nations write another name than CLDR, and a translation where its own must follow.
"""

import re
from functools import cache

from babel import Locale

from words.catalogue import FOLDER, phrases
from words.language import ORIGINAL, language

KEY = "places."
# Names that the original says with an article inside a sentence, and the words that a name may follow there.
WITH_ARTICLE = frozenset(
    ("Philippines", "Republic of Korea", "Russian Federation", "Syrian Arab Republic", "United Arab Emirates",
     "United Kingdom", "United States")
)  # fmt: skip
NAMES = "|".join(sorted(WITH_ARTICLE))
INSIDE = re.compile(rf"\b(and|by|for|from|in|of|on|to|with) (?=(?:{NAMES})\b)")
# At the start of a sentence, what follows tells a name that does something from one that heads a list.
AT_THE_START = re.compile(rf"(?:^|(?<=\. ))(?=(?:{NAMES}) (?:are|has|have|is|posts|was|were)\b)")
# What stands between names that a sentence lists, or between both ends of a corridor.
BETWEEN = re.compile(r"( ?[,;/–→] ?)")


def place_said(text: str) -> str:
    """Return the name of a country in the language; so each of several in a row; other text as it is."""
    if language() == ORIGINAL:
        return text
    names = _names(language())
    if text in names:
        return names[text]
    parts = BETWEEN.split(text)
    if len(parts) > 1 and all(part in names for part in parts[::2]):
        return "".join(names.get(part, part) for part in parts)
    return text


def with_articles(text: str) -> str:
    """Put the article before names in a sentence of the original, where one belongs."""
    return AT_THE_START.sub("The ", INSIDE.sub(r"\1 the ", text))


@cache
def codes() -> dict[str, str]:
    """Return the codes of two letters of countries and territories by their names in the warehouse."""
    original = phrases(ORIGINAL)
    named = {key.removeprefix(KEY).upper(): original[key] for key in original if key.startswith(KEY)}
    known = {code: name for code, name in Locale(ORIGINAL).territories.items() if len(code) == 2}
    return {name: code for code, name in (known | named).items()}


@cache
def places_in_all() -> tuple[tuple[str, ...], ...]:
    """Return every country by its names in all languages that there are, that of the warehouse first."""
    others = [_names(path.stem) for path in sorted(FOLDER.glob("*.ftl")) if path.stem != ORIGINAL]
    return tuple((name, *(names[name] for names in others)) for name in codes())


@cache
def _names(code: str) -> dict[str, str]:
    own, known = phrases(code), Locale.parse(code, sep="-").territories
    written, all_codes = set(own.written()), codes()

    def named(name: str, place: str) -> str:
        key = f"{KEY}{place.lower()}"
        if key in written:
            return own[key]
        said = str(known.get(place, name))
        # Whose it is called in the original is said in every language.
        belongs = known.get(all_codes.get(name.partition(" (")[2].rstrip(")"), ""), "")
        return said if belongs in said else f"{said} ({belongs})"

    return {name: named(name, place) for name, place in all_codes.items()}


def forget() -> None:
    """Read the names anew when they are next asked for."""
    codes.cache_clear()
    places_in_all.cache_clear()
    _names.cache_clear()
