"""Is this the same agency? Only an equal spelling is certain; a person decides the rest."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process, utils

# Below this two names are not worth asking about; found by trying names that differ in one word.
LIKE = 78.0
MOST_CANDIDATES = 5


@dataclass(frozen=True)
class Candidate:
    """An agency that a printed name may mean, by which spelling, and how alike they are (0 to 100)."""

    agency_id: str
    spelling: str
    likeness: float


@dataclass(frozen=True)
class Match:
    """What a printed name means: an agency for certain, or candidates to choose from, or nobody known."""

    printed: str
    agency_id: str
    candidates: tuple[Candidate, ...]


def match(printed: str, spellings: Mapping[str, Sequence[str]]) -> Match:
    """Match a printed name with the agencies known, each under all its spellings."""
    certain = {key for key, names in spellings.items() if plain(printed) in {plain(name) for name in names}}
    if len(certain) == 1:
        return Match(printed, certain.pop(), ())
    choices = {(key, name): _bare(name) for key, names in spellings.items() for name in names}
    found = process.extract(
        _bare(printed),
        choices,
        scorer=fuzz.token_sort_ratio,
        processor=utils.default_process,
        score_cutoff=LIKE,
        limit=None,
    )
    best: dict[str, Candidate] = {}
    for _, likeness, (key, name) in found:
        if key not in best or likeness > best[key].likeness:
            best[key] = Candidate(key, name, round(likeness, 1))
    ranked = sorted(best.values(), key=lambda one: (-one.likeness, one.agency_id))
    return Match(printed, "", tuple(ranked[:MOST_CANDIDATES]))


def plain(name: str) -> str:
    """Return a name as it is compared for equality: composed letters, one space, no capitals."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def _bare(name: str) -> str:
    """Return a name without marks on its letters, for likeness only: many lists leave them out."""
    letters = unicodedata.normalize("NFD", name.casefold()).replace("đ", "d")
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
