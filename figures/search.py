"""Find things by words: in any of their fields, in any order, with forgiveness for spelling.

A word stands for every word that begins with it, and for one that it only adds an ending to; where there is
none, for those that are spelt nearly alike; a number stands for itself alone. Other names of countries and
bodies count as their names, and what things of a kind are called, in every language there is, as words of
each. What holds more of what is asked for comes before what holds less; a rare word weighs more than a
common one, a country never little. What lacks a word that carries meaning is no answer, only the nearest.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import log, sqrt
from typing import NamedTuple

import pandas as pd
from rapidfuzz import fuzz, process

from figures.asked_words import (
    BOUND,
    BOUNDED,
    COMPLAINING,
    FEES,
    MEANING,
    STOP,
    THERE,
    named_term,
    narrows,
    typed_as,
    words_of,
)

# How alike spellings must be, in per cent, how much less than the nearest, and the shortest misspelt word.
ALIKE, NEAREST, SHORTEST = 82, 3, 4
# So many letters may be an ending, of words that are long enough.
ENDING, STEM = 2, 4
# How sure it is that a word is meant: as it stands, as the beginning of another, with an ending, misspelt.
WHOLE, BEGINNING, ENDED, MISSPELT = 1.0, 0.8, 0.8, 0.7
# What holds less than this share of what is asked for, and lacks more than a word, is none of it; what holds
# less than that of the best is left out.
LEAST, NEARLY, NOTHING = 0.5, 0.8, 0.0
# What holds all of what is asked for comes first where it does so at least so well as what does it best.
ENOUGH = 0.5
# How much of its share is left to what holds the country that is named, and nothing else.
ALONE = 0.5
# What the name of a country is worth at least, and a year or a word of order at most: these narrow what is
# looked for, no more.
PLACE, YEAR = 5.0, 0.7
# A word that stands in one of so many entries is missed by nobody.
COMMON = 8
# What a page tells of besides its words: of every year, and of what comes first in an order.
YEARS = "years"
# How much less is worth what holds a part of the words: the share that it holds, so many times.
POWER = 3
# Of more countries than a corridor has, some of what answers is on one of them.
ENDS = 2


class Held(NamedTuple):
    """How much of what was asked for an entry holds: a share, its worth, and which words it misses."""

    share: float
    score: float
    missing: frozenset[str]


@dataclass(frozen=True)
class Question:
    """One spelling of what is asked: which rows hold each of its words, how surely, and what each is worth.

    Of the words, those that are `telling` are missed where they are not held, and `places` name so many
    countries.
    """

    meant: Mapping[str, Mapping[int, float]]
    worth: Mapping[str, float]
    telling: frozenset[str]
    places: frozenset[str]
    countries: int

    @property
    def is_of_two(self) -> bool:
        """Whether more than one country is named."""
        return self.countries > 1

    @cached_property
    def whole(self) -> float:
        """What all of its words are worth together."""
        return sum(self.worth.values())

    @cached_property
    def subject(self) -> float:
        """What those of its words are worth together that name no country."""
        return sum(worth for word, worth in self.worth.items() if word not in self.places)


@dataclass(frozen=True)
class Index:
    """Everything that can be found, and by word where it stands and how much it says.

    `known` are the words in their order, `names` the other names of each name, `countries` the names of
    countries among them, `weights` what it counts that an entry is what it is, `of_places` those that only
    answer whoever names a country, `of_both` whoever names two and something of them, `of_none` those of no
    country, `of_fees` those that tell of fees and costs; `tells` gives for entries that are whole pages, or
    parts of a text, which words they tell of without holding them; of a page, that is every year and
    whatever comes first.
    `terms` are the words that the glossary explains, each found by `explained` under the words of its name.
    """

    entries: pd.DataFrame
    places: Mapping[str, Mapping[int, float]]
    names: Mapping[str, Collection[str]]
    known: Sequence[str]
    countries: Collection[str]
    weights: Sequence[float]
    of_places: Collection[int]
    of_both: Collection[int]
    of_none: Collection[int]
    of_fees: Collection[int]
    tells: Mapping[int, Collection[str]]
    terms: pd.DataFrame
    explained: Mapping[frozenset[str], int]

    def find(self, asked: str) -> pd.DataFrame:
        """Return what holds the words that are asked for, or nearly as many as anything does; the best first.

        Where a name is asked for, each other name of the same country or body is tried in its place. A word
        of the glossary that is asked for alone, or for its meaning, is explained first; who asks for fees of
        a country is told of its fees first. Adds the columns `score` and `missing` (which words that carry
        meaning it does not hold, as they were typed) to those of the entries.
        """
        best: dict[int, Held] = {}
        in_spelling: dict[int, str] = {}
        meant: dict[str, dict[int, float]] = {}
        plain = self._where_they_are(" ".join(words_of(asked)))
        as_asked, *others = self._spelt(BOUND.sub(rf"{BOUNDED}\1", plain))
        # Another name that nothing here is called by would be a word that need not be held.
        spellings = [other for other in others if all(map(self._beginning, other.split()))]
        if not spellings or all(map(self._is_called, self._countries(as_asked))):
            spellings = [as_asked, *spellings]
        for least in (LEAST, NOTHING):
            for spelt in spellings:
                for row, held in self._held(spelt, meant, least).items():
                    if row not in best or held.score > best[row].score:
                        best[row], in_spelling[row] = held, spelt
            # Where nothing holds enough of it, whatever holds anything is near.
            if best:
                break
        most = max((held.share for held in best.values()), default=0.0)
        rows = [row for row, held in best.items() if held.share >= NEARLY * most]
        # Who pays between two countries tells of their fees too.
        fees = self.fees(asked) or set()
        if fees:
            rows += [row for row in fees if row in best and row not in rows]
            fees |= set(self.of_both)
        # What holds all of it, and not much worse, is rather an answer than what lacks a word.
        enough = ENOUGH * max((held.score for held in best.values()), default=0.0)
        rows.sort(
            key=lambda row: (
                bool(fees) and row not in fees,
                bool(best[row].missing) or best[row].score < enough,
                -best[row].score,
                row,
            )
        )
        found = self.entries.iloc[rows].reset_index(drop=True)
        typed = cache(lambda missing, spelt: "; ".join(typed_as(asked, missing, as_asked, spelt)))
        found = found.assign(
            score=[best[row].score for row in rows],
            missing=[typed(best[row].missing, in_spelling[row]) for row in rows],
        )
        found = found.drop_duplicates(["kind", "id", "title", "locator"])
        if terms := self._explained(asked):
            found = pd.concat([self.terms.iloc[terms].assign(score=WHOLE, missing=""), found])
        return found.reset_index(drop=True)

    def _explained(self, asked: str) -> list[int]:
        """Return the terms that are asked for by their names; where their meaning is, by parts of these."""
        rest = named_term(asked)
        if (term := self.explained.get(rest)) is not None:
            return [term]
        if not MEANING.search(" ".join(words_of(asked))):
            return []
        called: dict[int, set[str]] = {}
        for name, row in self.explained.items():
            called.setdefault(row, set()).update(name)
        terms: list[int] = []
        while rest:
            term = max(called, key=lambda row: len(rest & called[row]))
            if not rest & called[term]:
                return []
            terms.append(term)
            rest -= called[term]
        return terms

    def fees(self, asked: str) -> set[int] | None:
        """Return what tells of fees of the one or two countries named, None where nobody asks for that."""
        plain = words_of(asked)
        spelt = [self._countries(each) for each in self._spelt(" ".join(plain))]
        few = [named for named in spelt if 0 < len(named) <= ENDS]
        if not few or not FEES.intersection(plain):
            return None
        found: set[int] = set()
        for named in few:
            words = [word for name in named for word in name]
            found |= set(self.of_fees).intersection(*(self.places.get(word, ()) for word in words))
        return found

    def _where_they_are(self, asked: str) -> str:
        """Leave of the countries that are named the one in which somebody is who wants to complain."""
        named = [" ".join(name) for name in self._countries(asked)]
        there = [name for name in named if re.search(rf"{THERE} {name}\b", asked)]
        if COMPLAINING not in asked.split() or len(there) != 1:
            return asked
        others = "|".join(name for name in named if name not in there)
        return re.sub(rf"\b(?:{others})\b", "", asked) if others else asked

    def _is_called(self, name: Sequence[str]) -> bool:
        """Return whether anything here is called by all words of a name."""
        return bool(set.intersection(*(set(self.places.get(word, ())) for word in name)))

    def _countries(self, asked: str) -> list[list[str]]:
        """Return the words of each country that is named, the longest name where one holds another."""
        # In an order, since two that share a word give it different worths.
        named = sorted(name.split() for name in self.countries if f" {name} " in f" {asked} ")
        return [name for name in named if not any(set(name) < set(other) for other in named)]

    def _spelt(self, asked: str) -> list[str]:
        """Return the question, and the question with each other name in the place of one that it holds."""
        spelt = [asked]
        for name, others in self.names.items():
            if f" {name} " in f" {asked} ":
                spelt += [f" {asked} ".replace(f" {name} ", f" {other} ").strip() for other in others]
        return list(dict.fromkeys(spelt))

    def _held(self, asked: str, meant: dict[str, dict[int, float]], least: float) -> dict[int, Held]:
        """Return which entries hold the words of one spelling of the question, at least a share of them.

        `meant` keeps each word's.
        """
        question = self._question(asked, meant)
        every = {row for rows in question.meant.values() for row in rows}
        found = {row: self._of_row(row, question, least) for row in every}
        return {row: held for row, held in found.items() if held}

    def _question(self, asked: str, meant: dict[str, dict[int, float]]) -> Question:
        """Read one spelling of the question."""
        words = list(dict.fromkeys([word for word in words_of(asked) if word not in STOP] or words_of(asked)))
        for word in words:
            if word not in meant:
                meant[word] = self._meant(word)
        known = [word for word in words if meant[word]]
        # A word that nothing here holds hides nothing that holds another as it is spelt.
        counting = known if any(self._beginning(word) for word in known) else words
        named = self._countries(asked)
        least = {word: PLACE / len(name) for name in named for word in name}
        rare = [word for word in words if len(meant[word]) * COMMON <= len(self.entries)]
        return Question(
            {word: meant[word] for word in known},
            {word: self._worth(word, len(meant[word]), least.get(word, 0.0)) for word in counting},
            frozenset(rare or words),
            frozenset(word for word in known if word in least),
            len(named),
        )

    def _of_row(self, row: int, question: Question, least: float) -> Held | None:
        """Return how much of a question an entry holds, None where it answers nothing of it."""
        holds = [word for word, rows in question.meant.items() if row in rows]
        places = question.places.intersection(holds)
        is_placed = bool(places) and places == question.places
        # What a page says of a country, or of two, answers nobody who names none, or others.
        if row in self.of_places and not (is_placed if question.is_of_two else places):
            return None
        share = sum(question.worth[word] for word in holds) / question.whole
        score = sum(question.worth[word] * question.meant[word][row] for word in holds) / question.whole
        missing = self._missing(row, question, holds)
        missed = len(missing.intersection(question.meant))
        told = sum(question.worth[word] for word in holds if word not in places)
        if row in self.of_both and not (question.is_of_two and is_placed and told):
            return None
        if not question.subject or (question.is_of_two and is_placed):
            pass
        elif question.places and not places and row in self.of_none:
            # What is of no country answers on the subject alone, and misses the country that is named.
            share = ALONE * told / question.subject
        elif told < least * question.subject and not (told and missed == 1):
            # What holds the country that is named and nothing else holds little of what is asked of it.
            if not is_placed:
                return None
            share *= ALONE
        return Held(share, score * share**POWER * self.weights[row], missing)

    def _missing(self, row: int, question: Question, holds: Sequence[str]) -> frozenset[str]:
        """Return the words that carry meaning and are not held: a country is one, however common its name."""
        missing = (question.telling | question.places).difference(holds)
        if row not in self.tells:
            return missing
        told = self.tells[row]
        return frozenset(
            word
            for word in missing
            if not any(each.startswith(word) for each in told) and not (YEARS in told and narrows(word))
        )

    def _worth(self, word: str, rows: int, least: float) -> float:
        """Return what it is worth to hold a word that stands in so many rows, at least so much."""
        rare = sqrt(log(1 + len(self.entries) / max(1, rows)))
        if narrows(word):
            return min(rare, YEAR)
        return max(rare, least)

    def _beginning(self, word: str) -> Sequence[str]:
        """Return the words that begin with one."""
        first = bisect_left(self.known, word)
        return self.known[first : bisect_left(self.known, word + chr(0x10FFFF), first)]

    def _meant(self, word: str) -> dict[int, float]:
        """Return the rows that hold a word, or one that is as good, and how much it says there."""
        sure = {each: WHOLE if each == word else BEGINNING for each in self._beginning(word)}
        if word[0].isdigit():
            # A longer number is another number, and so is one that is written nearly alike.
            longer = len(word)
            sure = {each: value for each, value in sure.items() if not each[longer : longer + 1].isdigit()}
            return self._rows(sure)
        for ending in range(1, ENDING + 1):
            stem = word[:-ending]
            if len(stem) >= STEM and stem in self.places:
                sure.setdefault(stem, ENDED)
        if not sure and not word.isascii():
            # Scripts without spaces between words.
            sure = {each: BEGINNING for each in self.known if word in each}
        if not sure and len(word) >= SHORTEST:
            alike = process.extract(
                word,
                [each for each in self.known if len(each) >= SHORTEST],
                scorer=fuzz.ratio,
                score_cutoff=ALIKE,
                limit=5,
            )
            sure = {each: MISSPELT for each, like, _ in alike if like >= alike[0][1] - NEAREST}
        return self._rows(sure)

    def _rows(self, sure: Mapping[str, float]) -> dict[int, float]:
        """Return the rows that hold any of the words, and how much it says there."""
        best: dict[int, float] = {}
        for each, how_sure in sure.items():
            for row, weight in self.places[each].items():
                best[row] = max(best.get(row, 0.0), weight * how_sure)
        return best
