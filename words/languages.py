"""Which languages there are, how complete each is, who wrote it, and where it is offered to readers.

A language is offered where more than nine tenths of the sentences are written: everywhere, where that is so
of the whole catalogue; else on the pages of visitors whose own sentences are there, with those of the frame.
Names of values and of countries are no sentences: without one, the table's own or that of CLDR stands there.
"""

from functools import cache
from typing import NamedTuple

from words.catalogue import FOLDER, phrases
from words.language import ORIGINAL

ENOUGH = 0.9
# The pages that workers and visitors see, which a language may have before the rest.
VISITORS = ("overview", "country", "agencies", "scorecard", "complaints", "about")
# What every page says besides its own sentences: the frame, and what all figures say alike.
FRAME = ("frame", "common", "footer", "filters")
NAMES = ("values.", "places.")
# Keys of pages that begin with another name than the page.
ALSO = {"about": ("glossary",), "overview": ("news",)}


class Language(NamedTuple):
    """A language: its code, its own name for itself, who translated and who reviewed it, '' for nobody."""

    code: str
    name: str
    translated_by: str
    reviewed_by: str


@cache
def languages() -> dict[str, Language]:
    """Return every language that has a file, by its code, the original first."""
    found = sorted((path.stem for path in FOLDER.glob("*.ftl")), key=lambda code: (code != ORIGINAL, code))
    return {code: _told(code) for code in found}


def sentences() -> list[str]:
    """Return the keys of the sentences that a complete language has."""
    return [key for key in phrases(ORIGINAL) if not key.startswith(NAMES)]


@cache
def share(code: str, *parts: str) -> float:
    """Return what share of the sentences a language has: of all, or of the parts that keys begin with."""
    wanted = [key for key in sentences() if not parts or key.partition(".")[0] in parts]
    own = set(phrases(code).written())
    return sum(key in own for key in wanted) / len(wanted)


@cache
def offered(page: str = "") -> tuple[str, ...]:
    """Return the codes of the languages in which a page is offered, or everything where none is named."""
    return tuple(code for code in languages() if code == ORIGINAL or _is_offered(code, page))


@cache
def somewhere() -> tuple[str, ...]:
    """Return the codes of the languages that are offered on some page."""
    pages = ("", *VISITORS)
    return tuple(code for code in languages() if any(code in offered(page) for page in pages))


@cache
def in_all(key: str) -> tuple[str, ...]:
    """Return a sentence in every language that has it, the original first: what people bring is in any."""
    return tuple(dict.fromkeys(phrases(code)[key] for code in languages()))


def best(wanted: list[str], among: tuple[str, ...]) -> str:
    """Return the first language wanted that is among those given: itself, or without its region; else ''."""
    for code in wanted:
        for each in (code.lower(), code.lower().partition("-")[0]):
            if each in (known := {one.lower(): one for one in among}):
                return known[each]
    return ""


def accepted(header: str) -> list[str]:
    """Return the languages that a browser's `Accept-Language` names, the most wanted first."""
    found = []
    for place, part in enumerate(header.split(",")[:20]):
        code, _, weight = part.partition(";")
        try:
            quality = float(weight.partition("=")[2] or 1)
        except ValueError:
            quality = 0.0
        if code.strip() and quality > 0:
            found.append((-quality, place, code.strip()))
    return [code for _, _, code in sorted(found)]


def forget() -> None:
    """Look for the files anew when they are next asked for."""
    for each in (languages, share, offered, somewhere, in_all):
        each.cache_clear()


def _told(code: str) -> Language:
    own = phrases(code)
    return Language(code, own.told("name"), own.told("translated.by"), own.told("reviewed.by"))


def _is_offered(code: str, page: str) -> bool:
    if share(code) > ENOUGH:
        return True
    return page in VISITORS and all(
        share(code, *part) > ENOUGH for part in (FRAME, (page, *ALSO.get(page, ())))
    )
