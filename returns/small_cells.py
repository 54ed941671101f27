"""Small counts are not shown, nor what would give them away: secondary suppression by Gaussian elimination.

The method is that of Ø. Langsrud, "Secondary Cell Suppression by Gaussian Elimination" (Privacy in
Statistical Databases 2024, LNCS 14915), here with exact fractions. Cells are shown one after the other,
totals and large numbers first, as long as no small count becomes a sum and difference of what is shown; what
would make one so is hidden too. A reader also knows that a small count is from 1 to below the threshold,
and that what is hidden beside it hardly is: so a hidden number must have another value that fits all that is
shown. Where none is found, more is hidden, and of small totals it is no longer said that they are small.
Nought is shown: it says nothing of a person.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import Literal, TypeVar

Key = TypeVar("Key", bound=Hashable)
Hidden = Literal["small", "protects a small one"]
Parts = Sequence[tuple[str, ...]]
THRESHOLD = 5


def is_small(number: Decimal, threshold: int = THRESHOLD) -> bool:
    """Tell whether a count is not to be shown: at least one, and below the threshold."""
    return 0 < number < threshold


def sums_over_all(
    keys: Iterable[tuple[str, ...]], all_of: str = "all"
) -> list[tuple[tuple[str, ...], Parts]]:
    """Return what sums up what in a table whose totals are told by a word: an "all" sums up the others."""
    known = list(dict.fromkeys(keys))
    found: dict[tuple[tuple[str, ...], int], list[tuple[str, ...]]] = {}
    for key in known:
        for at, word in enumerate(key):
            if word != all_of:
                found.setdefault(((*key[:at], all_of, *key[at + 1 :]), at), []).append(key)
    return [(total, parts) for (total, _), parts in found.items() if total in known]


def hidden(
    numbers: Mapping[Key, Decimal],
    sums: Sequence[tuple[Key, Sequence[Key]]],
    threshold: int = THRESHOLD,
) -> dict[Key, Hidden]:
    """Return which counts are not to be shown, and why; those of a published table with all its totals.

    `sums` says of totals what they sum up; one that does not come to its parts tells nothing and is left out.
    A threshold of 0 or 1 hides nothing, and one of 2 cannot hide that a number is 1.
    """
    known = [(total, parts) for total, parts in sums if _holds(numbers, total, parts)]
    small = [key for key, number in numbers.items() if is_small(number, threshold)]
    totals = {total for total, _ in known}
    closed, unsaid = set(small), set[Key]()
    while closed:
        closed |= _secondary(numbers, known, closed, totals)
        bare = _given_away(numbers, known, closed, threshold)
        more = _next_to(bare, numbers, known, closed, totals)
        if more is None:
            unsaid = {total for total, parts in known if {total, *parts} & set(bare)}
            break
        closed.add(more)
    said = set(small) - unsaid
    return {key: "small" if key in said else "protects a small one" for key in numbers if key in closed}


def _holds(numbers: Mapping[Key, Decimal], total: Key, parts: Sequence[Key]) -> bool:
    if total not in numbers or not all(part in numbers for part in parts):
        return False
    return numbers[total] == sum((numbers[part] for part in parts), Decimal(0))


def _secondary(
    numbers: Mapping[Key, Decimal],
    sums: Sequence[tuple[Key, Sequence[Key]]],
    closed: set[Key],
    totals: set[Key],
) -> set[Key]:
    """Return what is to be hidden so that nothing closed is a sum and difference of what is shown."""
    space: _Space[Key] = _Space()
    for total, parts in sums:
        space.add(_equation(total, parts))
    waiting = {key: space.reduced({key: Fraction(1)}) for key in closed}
    found = set()
    for key in sorted(
        numbers, key=lambda one: (numbers[one] != 0, one not in totals, -numbers[one], str(one))
    ):
        if key in closed:
            continue
        vector = space.reduced({key: Fraction(1)})
        if not vector:
            continue
        if numbers[key] and any(_parallel(vector, other) for other in waiting.values()):
            found.add(key)
            continue
        space.add(vector)
        waiting = {one: space.reduced(other) for one, other in waiting.items()}
    return found


def _equation(total: Key, parts: Iterable[Key]) -> dict[Key, Fraction]:
    vector = {total: Fraction(1)}
    for part in parts:
        vector[part] = vector.get(part, Fraction(0)) - 1
    return {key: value for key, value in vector.items() if value}


class _Space(dict[Key, dict[Key, Fraction]]):
    """What is known: rows in reduced form, by the cell in which each has its one."""

    def reduced(self, vector: Mapping[Key, Fraction]) -> dict[Key, Fraction]:
        """Return what is left of a vector when what is known is taken away."""
        left = dict(vector)
        for key in list(left):
            factor = left.get(key, Fraction(0))
            if factor and key in self:
                for other, value in self[key].items():
                    left[other] = left.get(other, Fraction(0)) - factor * value
        return {key: value for key, value in left.items() if value}

    def add(self, vector: Mapping[Key, Fraction]) -> None:
        """Take a vector among what is known."""
        left = self.reduced(vector)
        if not left:
            return
        pivot, first = next(iter(left.items()))
        row = {key: value / first for key, value in left.items()}
        for at, known in self.items():
            if factor := known.get(pivot):
                mixed = {**known, **{key: known.get(key, Fraction(0)) - factor * row[key] for key in row}}
                self[at] = {key: value for key, value in mixed.items() if value}
        self[pivot] = row


def _parallel(one: Mapping[Key, Fraction], other: Mapping[Key, Fraction]) -> bool:
    """Tell whether a vector is a multiple of another."""
    if one.keys() != other.keys():
        return False
    return len({value / other[key] for key, value in one.items()}) == 1


def _given_away(
    numbers: Mapping[Key, Decimal],
    sums: Sequence[tuple[Key, Sequence[Key]]],
    closed: set[Key],
    threshold: int,
) -> list[Key]:
    """Return hidden numbers for which no other value was found that fits all that is shown."""
    space: _Space[Key] = _Space()
    for total, parts in sums:
        space.add({key: value for key, value in _equation(total, parts).items() if key in closed})
    moves = [_move(space, key, closed) for key in closed if key not in space]
    bare = set(closed)
    for move in _tried(moves):
        fits = [_fits(numbers, move, sign, threshold) for sign in (1, -1)]
        if any(fits):
            bare -= move.keys()
        if not bare:
            break
    return sorted(bare, key=str)


def _move(space: "_Space[Key]", free: Key, closed: Iterable[Key]) -> dict[Key, Fraction]:
    """Return how hidden numbers may change together: one freely, others as the sums ask."""
    move = {free: Fraction(1)}
    for pivot, row in space.items():
        if free in row:
            move[pivot] = -row[free]
    scale = max(value.denominator for value in move.values())
    return {key: value * scale for key, value in move.items() if key in closed}


def _tried(moves: Sequence[Mapping[Key, Fraction]]) -> Iterator[Mapping[Key, Fraction]]:
    yield from moves
    for one, other in combinations(moves, 2):
        for sign in (1, -1):
            both = {
                key: one.get(key, Fraction(0)) + sign * other.get(key, Fraction(0))
                for key in {**one, **other}
            }
            yield {key: value for key, value in both.items() if value}


def _fits(numbers: Mapping[Key, Decimal], move: Mapping[Key, Fraction], sign: int, threshold: int) -> bool:
    """Tell whether all numbers may change so: small ones stay small, others at the threshold or above."""
    for key, change in move.items():
        moved = Fraction(numbers[key]) + sign * change
        if not (1 <= moved < threshold if is_small(numbers[key], threshold) else moved >= threshold):
            return False
    return True


def _next_to(
    bare: Iterable[Key],
    numbers: Mapping[Key, Decimal],
    sums: Sequence[tuple[Key, Sequence[Key]]],
    closed: set[Key],
    totals: set[Key],
) -> Key | None:
    """Return what to hide beside a number that is given away, the least loss; None where nothing is left."""
    wanted = set(bare)
    near = {
        key
        for total, parts in sums
        if wanted & {total, *parts}
        for key in (total, *parts)
        if key not in closed and numbers[key]
    }
    return min(near, key=lambda one: (one in totals, numbers[one], str(one)), default=None)
