"""Is this the same agency? Only an equal spelling is certain; a person decides the rest.

For likeness, marks on letters and the forms of companies (Công ty, TNHH, JSC, PT, Co. Ltd) are set aside:
one list writes them out, another abbreviates them, a third leaves them out.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

# Below this two names are not worth asking about; found by trying names that differ in one word.
LIKE = 78.0
MOST_CANDIDATES = 5
# How alike what is typed must be to a name that does not hold it, to be found all the same.
MISSPELT = 80.0
# Forms of companies in the languages of the region, without marks; the longest first.
FORMS = tuple(
    f" {form} "
    for form in sorted(
        (
            "cong ty co phan", "cong ty tnhh", "cong ty", "cty", "ctcp", "co phan", "cp", "tnhh", "mtv",
            "trach nhiem huu han", "mot thanh vien", "1 thanh vien", "dntn", "doanh nghiep tu nhan",
            "joint stock company", "joint stock", "jsc", "company limited", "company", "co", "ltd", "limited",
            "corporation", "corp", "incorporated", "inc", "llc", "plc", "pte", "pvt", "pt", "cv", "tbk",
            "perseroan terbatas", "sdn", "bhd", "sendirian berhad",
        ),
        key=len,
        reverse=True,
    )
)  # fmt: skip
# The same in scripts that put no space between words.
UNSPACED = ("บริษัท", "จำกัด", "มหาชน", "ບໍລິສັດ", "ຈຳກັດ", "ក្រុមហ៊ុន", "ကုမ္ပဏီ", "လီမိတက်")
INITIAL = re.compile(r"\b(\w)\.(?=\w\b|\s|$)")


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
    best: dict[str, Candidate] = {}
    for reduce in (bare, core):
        choices = {(key, name): reduce(name) for key, names in spellings.items() for name in names}
        asked = reduce(printed)
        found = process.extract(asked, choices, scorer=fuzz.token_sort_ratio, score_cutoff=LIKE, limit=None)
        for _, likeness, (key, name) in found:
            if _numbered_alike(printed, name) and (key not in best or likeness > best[key].likeness):
                best[key] = Candidate(key, name, round(likeness, 1))
    for key, names in spellings.items():
        # People shorten a long name to the word by which an agency is known.
        parts = [name for name in names if _is_part(printed, name) and _numbered_alike(printed, name)]
        if parts and key not in best:
            likeness, name = max((fuzz.ratio(core(printed), core(name)), name) for name in parts)
            best[key] = Candidate(key, name, round(likeness, 1))
    ranked = sorted(best.values(), key=lambda one: (-one.likeness, one.agency_id))
    return Match(printed, "", tuple(ranked[:MOST_CANDIDATES]))


def find(typed: str, spellings: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the agencies whose names hold every word that is typed, the nearest first.

    A word may be the beginning of one, a number is whole. Where no name holds them all, those that are spelt
    nearly alike; what differs in a number is another.
    """
    words = core(typed).split()
    if not words:
        return []
    near: dict[str, tuple[int, int]] = {}
    for key, names in spellings.items():
        for name in names:
            held = bare(name).split()
            if all(any(_begins(one, word) for one in held) for word in words):
                rank = (0 if core(name) == " ".join(words) else 1, len(held))
                near[key] = min(near.get(key, rank), rank)
    if near:
        return sorted(near, key=lambda key: (near[key], key))
    choices = {(key, name): core(name) for key, names in spellings.items() for name in names}
    found = process.extract(" ".join(words), choices, scorer=fuzz.ratio, score_cutoff=MISSPELT, limit=None)
    return list(dict.fromkeys(key for _, _, (key, name) in found if _numbered_alike(typed, name)))


def plain(name: str) -> str:
    """Return a name as it is compared for equality: composed letters, one space, no capitals."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def bare(name: str) -> str:
    """Return a name's words without capitals, marks on letters and punctuation, for likeness only."""
    letters = unicodedata.normalize("NFD", INITIAL.sub(r"\1", name.casefold())).replace("đ", "d")
    kept = (one if one.isalnum() else " " for one in letters if not unicodedata.category(one).startswith("M"))
    return " ".join("".join(kept).split())


def core(name: str) -> str:
    """Return a name's words without the forms of companies; all its words where it has no others."""
    words = f" {bare(name)} "
    for form in FORMS:
        while form in words:
            words = words.replace(form, " ")
    for form in UNSPACED:
        words = words.replace(bare(form), " ")
    return " ".join(words.split()) or bare(name)


def _begins(word: str, typed: str) -> bool:
    return word == typed if typed.isdigit() else word.startswith(typed)


def _is_part(one: str, other: str) -> bool:
    """Tell whether all words of one of two names are words of the other."""
    words, others = (set(core(name).split()) for name in (one, other))
    return bool(words and others) and (words <= others or others <= words)


def _numbered_alike(one: str, other: str) -> bool:
    """Tell whether two names may be one by their numbers: Agency 1 and Agency 2 are two."""
    numbers = ["".join(re.findall(r"\d", name)) for name in (one, other)]
    return not all(numbers) or numbers[0] == numbers[1]
