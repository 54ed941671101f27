"""No small count can be recovered from what is shown: not by sums and differences, nor by what labels say."""

from collections.abc import Hashable, Mapping, Sequence
from decimal import Decimal
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from returns.small_cells import THRESHOLD, hidden, sums_over_all

Sums = list[tuple[Hashable, list[Hashable]]]


def table(inner: Sequence[Sequence[int]]) -> tuple[dict[Hashable, Decimal], Sums]:
    """Return a table of kinds by sexes with all totals, and what these sum up."""
    rows, columns = range(len(inner)), range(len(inner[0]))
    numbers: dict[Hashable, Decimal] = {
        (row, column): Decimal(inner[row][column]) for row in rows for column in columns
    }
    sums: Sums = []
    for row in rows:
        sums.append(((row, "all"), [(row, column) for column in columns]))
    for column in columns:
        sums.append((("all", column), [(row, column) for row in rows]))
    sums.append((("all", "all"), [(row, "all") for row in rows]))
    for total, parts in sums:
        numbers[total] = sum((numbers[part] for part in parts), Decimal(0))
    sums.append((("all", "all"), [("all", column) for column in columns]))
    return numbers, sums


def is_determined(
    numbers: Mapping[Hashable, Decimal], sums: Sums, closed: Mapping[Hashable, str]
) -> list[Hashable]:
    """Return hidden numbers that are a sum and difference of those shown, by the ranks of matrices."""
    at = {key: index for index, key in enumerate(numbers)}
    rows = []
    for total, parts in sums:
        row = np.zeros(len(at))
        row[at[total]] += 1
        for part in parts:
            row[at[part]] -= 1
        rows.append(row)
    rows += [np.eye(len(at))[at[key]] for key in numbers if key not in closed]
    known = np.linalg.matrix_rank(np.array(rows))
    return [
        key for key in closed if np.linalg.matrix_rank(np.array([*rows, np.eye(len(at))[at[key]]])) == known
    ]


def inner_tables(
    rows: tuple[int, int], columns: tuple[int, int], most: int
) -> st.SearchStrategy[list[list[int]]]:
    return st.tuples(st.integers(*rows), st.integers(*columns)).flatmap(
        lambda size: st.lists(
            st.lists(st.integers(0, most), min_size=size[1], max_size=size[1]),
            min_size=size[0],
            max_size=size[0],
        )
    )


@settings(deadline=None)
@given(inner_tables((1, 6), (1, 4), 30), st.integers(3, 12))
def test_no_hidden_count_is_a_sum_and_difference_of_what_is_shown(
    inner: list[list[int]], threshold: int
) -> None:
    numbers, sums = table(inner)
    closed = hidden(numbers, sums, threshold)
    small = {key for key, number in numbers.items() if 0 < number < threshold}
    assert {key for key, why in closed.items() if why == "small"} <= small <= set(closed)
    assert not any(numbers[key] == 0 for key in closed)
    assert is_determined(numbers, sums, closed) == []


@settings(deadline=None)
@given(st.lists(st.lists(st.integers(0, 9), min_size=2, max_size=2), min_size=2, max_size=2))
def test_every_hidden_count_has_another_value_that_fits_all_that_is_shown(inner: list[list[int]]) -> None:
    numbers, sums = table(inner)
    closed = hidden(numbers, sums)
    # A reader tries every table, as far as numbers go a little above the true ones.
    tried = {(row, column): GUESSES[:, 2 * row + column] for row in range(2) for column in range(2)}
    guesses = {key: sum((tried[part] for part in _inner(key)), np.zeros(len(GUESSES))) for key in numbers}
    alike = np.ones(len(GUESSES), dtype=bool)
    for key, guess in guesses.items():
        alike &= _looks_alike(guess, numbers[key], closed.get(key))
    assert [key for key in closed if len(np.unique(guesses[key][alike])) < 2] == []


GUESSES = np.array(list(product(range(13), repeat=4)))


def _inner(key: Hashable) -> list[tuple[int, int]]:
    """Return the cells within that a number of a table of two by two sums up."""
    return [
        (row, column)
        for row in range(2)
        for column in range(2)
        if key in ((row, column), (row, "all"), ("all", column), ("all", "all"))
    ]


def _looks_alike(guess: np.ndarray, true: Decimal, why: str | None) -> np.ndarray:
    if why is None:
        return guess == float(true)
    return (guess > 0) & (guess < THRESHOLD) if why == "small" else guess > 0


@settings(deadline=None)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=12), st.integers(1, 4))
def test_subtotals_give_nothing_away(parts: list[int], groups: int) -> None:
    numbers: dict[Hashable, Decimal] = {at: Decimal(part) for at, part in enumerate(parts)}
    sums: Sums = []
    for group in range(min(groups, len(parts))):
        sums.append((f"group {group}", [at for at in range(len(parts)) if at % groups == group]))
        numbers[f"group {group}"] = sum((numbers[at] for at in sums[-1][1]), Decimal(0))
    sums.append(("all", [total for total, _ in sums]))
    numbers["all"] = Decimal(sum(parts))
    assert is_determined(numbers, sums, closed := hidden(numbers, sums)) == [] or not closed


def test_totals_are_told_by_their_word() -> None:
    keys = [(kind, sex) for kind in ("wages", "fees", "all") for sex in ("female", "male", "all")]
    assert sums_over_all([*keys, ("other", "female")]) == [
        (("all", "female"), [("wages", "female"), ("fees", "female"), ("other", "female")]),
        (("wages", "all"), [("wages", "female"), ("wages", "male")]),
        (("all", "male"), [("wages", "male"), ("fees", "male")]),
        (("all", "all"), [("wages", "all"), ("fees", "all")]),
        (("fees", "all"), [("fees", "female"), ("fees", "male")]),
        (("all", "all"), [("all", "female"), ("all", "male")]),
    ]


def test_little_is_hidden_where_little_is_small() -> None:
    numbers, sums = table([[20, 30], [3, 12], [25, 9]])
    closed = hidden(numbers, sums)
    assert closed[1, 0] == "small"
    assert len(closed) == 4
    assert ("all", "all") not in closed


@pytest.mark.parametrize("inner", [[[20, 30], [5, 12]], [[0, 0], [0, 30]], [[0]]])
def test_nothing_is_hidden_where_nothing_is_small(inner: list[list[int]]) -> None:
    assert hidden(*table(inner)) == {}


def test_a_total_that_does_not_come_to_its_parts_tells_nothing() -> None:
    numbers = {"all": Decimal(20), "female": Decimal(3), "male": Decimal(10)}
    assert hidden(numbers, [("all", ["female", "male"])]) == {"female": "small"}


def test_a_label_that_says_at_least_the_threshold_gives_nothing_away() -> None:
    # Of 6 in all, 5 are hidden beside one: "at least 5" would leave 1 only, so all are hidden.
    numbers = {"all": Decimal(6), "female": Decimal(1), "male": Decimal(5)}
    assert set(hidden(numbers, [("all", ["female", "male"])])) == set(numbers)


def test_of_small_totals_that_would_tell_their_parts_it_is_not_said_that_they_are_small() -> None:
    # Four that are at least 1 and at most 4 together can only be 1 each.
    numbers, sums = table([[1, 1], [1, 1]])
    closed = hidden(numbers, sums)
    assert set(closed) == set(numbers)
    assert {key for key, why in closed.items() if why == "small"} == {(0, 0), (0, 1), (1, 0), (1, 1)}


@pytest.mark.parametrize("threshold", [0, 1])
def test_a_threshold_of_nothing_hides_nothing(threshold: int) -> None:
    assert hidden(*table([[1, 2], [3, 4]]), threshold) == {}
