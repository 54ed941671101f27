"""Find things by words: in any of their fields, in any order, with forgiveness for spelling.

A word stands for every word that begins with it; where none does, for those that are spelt nearly alike.
Other names of countries and bodies count as their names.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import log
from unicodedata import category, digit, normalize

import pandas as pd
from rapidfuzz import fuzz, process

from words import say
from words.places import places_in_all

# How alike two spellings must be, in per cent, and the shortest word that may be misspelt.
ALIKE, SHORTEST = 82, 4
# Accents of Latin, Greek and Cyrillic letters come before it.
BEYOND_LATIN = 0x370
# Of so many words, one may be missing.
ENOUGH = 2
IN_TITLE, IN_NAMES = 3.0, 0.6
# Spellings that are no mistakes, and words that say nothing.
SAME = {
    "labor": "labour",
    "program": "programme",
    "center": "centre",
    "organization": "organisation",
    "attache": "attaches",
    "mou": "memorandum",
    "mous": "memorandum",
    "memoranda": "memorandum",
    # The system of sponsorship, of which the record speaks by the sponsor.
    "kafala": "sponsor",
    "kafalah": "sponsor",
    "sponsorship": "sponsor",
    "overcharging": "excessive",
    "overcharged": "excessive",
}
STOP = frozenset(
    [
        "the",
        "of",
        "in",
        "and",
        "for",
        "to",
        "a",
        "an",
        "on",
        "with",
        "is",
        "are",
        "does",
        "do",
        "what",
        "who",
        "how",
    ]
)
# A word that stands in one of so many entries tells little: it need not be held where others are asked for.
COMMON = 8
# What is looked for first, and what only if nothing else holds the words better.
WEIGHTS = {
    "view": 3.0,
    "country": 3.0,
    "agreement": 1.5,
    "treaty": 1.5,
    "forum": 1.3,
    "discrepancy": 0.6,
    "gap": 0.5,
    "source": 0.7,
}


# Pages that are found by what they are about.
PAGES = (
    "corridors",
    "agreements",
    "attaches",
    "complaints",
    "commitments",
    "agencies",
    "cooperation",
    "forums",
)


@dataclass(frozen=True)
class Index:
    """Everything that can be found, and by word where it stands and how much it says."""

    entries: pd.DataFrame
    places: Mapping[str, Mapping[int, float]]
    names: Mapping[str, Collection[str]]

    def find(self, asked: str) -> pd.DataFrame:
        """Return what holds every word that is asked for, else most of them; the best first.

        Where a name is asked for, each other name of the same country or body is tried in its place. Adds the
        columns `score` and `missed` (words that it does not hold) to those of the entries.
        """
        found = [self._found(words) for words in self._spelt(" ".join(words_of(asked)))]
        best = min((int(one["missed"].iat[0]) for one in found if not one.empty), default=0)
        kept = [one for one in found if not one.empty and int(one["missed"].iat[0]) == best]
        if not kept:
            return found[0]
        together = pd.concat(kept).sort_values("score", ascending=False, kind="stable")
        return together.drop_duplicates(["kind", "id", "title", "locator"]).reset_index(drop=True)

    def _spelt(self, asked: str) -> list[str]:
        """Return the question, and the question with each other name in the place of one that it holds."""
        spelt = [asked]
        for name, others in self.names.items():
            if f" {name} " in f" {asked} ":
                spelt += [f" {asked} ".replace(f" {name} ", f" {other} ").strip() for other in others]
        return list(dict.fromkeys(spelt))

    def _found(self, asked: str) -> pd.DataFrame:
        """Return what holds the words of one spelling of the question."""
        words = [word for word in words_of(asked) if word not in STOP] or words_of(asked)
        meant = {word: self._meant(word) for word in dict.fromkeys(words)}
        telling = [word for word in meant if len(meant[word]) * COMMON <= len(self.entries)] or list(meant)
        # A word that nothing here holds is told to be missing; it hides nothing that holds another as spelt.
        known = [word for word in telling if meant[word]]
        if len(known) < len(telling) and not any(each.startswith(tuple(known)) for each in self.places):
            known = []
        held: dict[int, int] = defaultdict(int)
        for word in known:
            for row in meant[word]:
                held[row] += 1
        most = max(held.values(), default=0)
        if most == 0 or most < len(known) - (len(known) >= ENOUGH):
            return self.entries.head(0).assign(score=0.0, missed=0)
        scores = {row: sum(found.get(row, 0.0) for found in meant.values()) for row in held}
        for row in scores:
            scores[row] *= WEIGHTS.get(self.entries["kind"].iat[row], 1.0)
        rows = sorted((row for row in held if held[row] == most), key=lambda row: (-scores[row], row))
        found = self.entries.iloc[rows].reset_index(drop=True)
        return found.assign(score=[scores[row] for row in rows], missed=len(telling) - most)

    def _meant(self, word: str) -> dict[int, float]:
        """Return the rows that hold a word, or one that begins with it, or one spelt nearly alike."""
        known = [each for each in self.places if each.startswith(word)]
        if not known and not word.isascii():
            # Scripts without spaces between words.
            known = [each for each in self.places if word in each]
        sure = 1.0
        if not known and len(word) >= SHORTEST:
            alike = process.extract(word, self.places.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=5)
            known, sure = [each for each, _, _ in alike], 0.7
        best: dict[int, float] = {}
        for each in known:
            whole = 1.0 if each == word else 0.8
            rare = log(1 + len(self.entries) / len(self.places[each]))
            for row, weight in self.places[each].items():
                best[row] = max(best.get(row, 0.0), weight * whole * sure * rare)
        return best


def views() -> pd.DataFrame:
    """Return the pages as entries: what they are called, and what they ask."""
    found = [(page, say(f"{page}.title"), say(f"{page}.lead"), say(f"search.also_{page}")) for page in PAGES]
    entries = pd.DataFrame(found, columns=["id", "title", "detail", "names"])
    return entries.assign(kind="view", locator=say("search.whole_page"))


def index(entries: pd.DataFrame, names: pd.DataFrame) -> Index:
    """Make the index of the pages and of the answers to the questions `search_entries` and `search_names`."""
    entries = pd.concat([views(), entries], ignore_index=True)
    places: dict[str, dict[int, float]] = defaultdict(dict)
    columns = (("title", IN_TITLE), ("detail", 1.0), ("country", 1.0), ("other", 1.0), ("names", IN_NAMES))
    for column, weight in columns:
        for row, text in enumerate(entries[column].fillna("")):
            for word in words_of(text):
                places[word][row] = max(places[word].get(row, 0.0), weight)
    return Index(entries.reset_index(drop=True), dict(places), _other_names(names))


def _other_names(names: pd.DataFrame) -> dict[str, set[str]]:
    """Return for each name of a country or body, in plain words, the other names of the same."""
    of: dict[str, set[str]] = defaultdict(set)
    for row in names.itertuples():
        of[row.id].add(" ".join(words_of(row.name)))
    for names_of_one in places_in_all():
        of[names_of_one[0]] |= {" ".join(words_of(name)) for name in names_of_one}
    found: dict[str, set[str]] = defaultdict(set)
    for every in of.values():
        for name in every:
            if len(name) > 1:
                found[name] |= every - {name}
    return {name: others for name, others in found.items() if others}


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, Latin ones without accents and in their British spelling.

    Digits are those of ASCII, whichever script they are written in. Marks of other scripts are letters there.
    """
    plain = "".join(map(_plain, normalize("NFKD", text.lower().replace("đ", "d"))))
    return [SAME.get(word, word) for word in plain.split()]


def _plain(sign: str) -> str:
    """Return a sign as words are told apart by it: a letter, a digit, nothing for an accent, else a space."""
    kind = category(sign)
    if kind == "Mn" and ord(sign) < BEYOND_LATIN:
        return ""
    if kind[0] in "LM" or kind == "Nd":
        return str(digit(sign, 0)) if kind == "Nd" else sign
    return "" if kind == "Cf" else " "
