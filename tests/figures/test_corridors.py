"""What is said of corridors agrees with a count of the same rows by hand, and says when nothing is known."""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from figures.filters import PROTECTION
from figures.of_corridors import DRAWN, answer, largest, origins, protection
from words import say

# Columns of the question that figures of corridors read.
COLUMNS = (
    "origin_code", "origin", "destination_code", "destination", "from_member", "within_asean", "persons",
    "persons_year", "signed", "not_over", "protection", "newest_year", "newest_kind", "newest_event",
    "post_places", "centres_at_destination", "source_id", "locator",
)  # fmt: skip
INSIDE = ("Malaysia", "Thailand", "Viet Nam")


@dataclass(frozen=True)
class Corridor:
    """A corridor that was made up: persons are None where there is no estimate."""

    origin: str
    destination: str
    persons: int | None
    protection: str
    signed: int
    not_over: int = 1

    @property
    def within(self) -> bool:
        """Whether both ends are Member States."""
        return {self.origin, self.destination} <= set(INSIDE)


def corridors(persons: st.SearchStrategy[int | None]) -> st.SearchStrategy[list[Corridor]]:
    """Make up corridors, each pair once."""
    one = st.builds(
        Corridor,
        st.sampled_from(INSIDE),
        st.sampled_from([*INSIDE, "Japan", "Qatar"]),
        persons,
        st.sampled_from(PROTECTION),
        st.integers(0, 3),
        st.integers(0, 2),
    )
    return st.lists(one, max_size=15, unique_by=lambda each: (each.origin, each.destination))


FEW_OR_MANY = st.none() | st.integers(1, 9) | st.integers(1, 3_000_000)


class FakeAsk:
    """Answer the question of corridors with rows that were made up, the largest first as it does."""

    def __init__(self, rows: list[Corridor]) -> None:
        ordered = sorted(rows, key=lambda each: -(each.persons or 0))
        lines = [
            {
                **dict.fromkeys(COLUMNS),
                "origin": one.origin,
                "destination": one.destination,
                "from_member": True,
                "within_asean": one.within,
                "persons": one.persons,
                "persons_year": 2019 if one.persons else None,
                "signed": one.signed,
                "not_over": one.not_over,
                "protection": one.protection,
                "source_id": f"s{n}",
                "locator": "p. 1",
            }
            for n, one in enumerate(ordered)
        ]
        frame = pd.DataFrame(lines, columns=list(COLUMNS))
        self.frame = frame.astype(
            {"persons": "Float64", "from_member": bool, "within_asean": bool, "signed": "Int64"}
        )

    def __call__(self, question: str, **filters: Any) -> pd.DataFrame:
        """Give the made-up answer, of one origin where that is asked."""
        if question == "agreements":
            return pd.DataFrame(columns=["listed", "counterpart", "counterpart_country"])
        if question == "corridor_gaps":
            return pd.DataFrame(columns=["origin_code", "destination_code"])
        if question == "discrepancies":
            return pd.DataFrame(columns=["place", "matters", "stated_source_id", "stated_locator"])
        assert question == "corridor_protection"
        origin = filters.get("origin")
        return self.frame if origin is None else self.frame[self.frame["origin"] == origin]


def share(rows: list[Corridor], kind: str) -> int | str:
    """Work out by fractions how many per cent of the people live behind one kind of protection."""
    total = sum(each.persons or 0 for each in rows)
    part = sum(each.persons or 0 for each in rows if each.protection == kind)
    percent = Fraction(100 * part, total)
    if 0 < percent < Fraction(1, 2):
        return "less than 1"
    # A half is left to either side: no share of people is told apart from the next by it.
    assume(percent % 1 != Fraction(1, 2))
    whole = int(percent + Fraction(1, 2))
    return "more than 99" if whole == 100 and part < total else whole


@given(corridors(FEW_OR_MANY))
def test_the_answer_gives_the_shares_of_the_people_within_the_region(rows: list[Corridor]) -> None:
    within = [each for each in rows if each.within and each.persons]
    assume(within)
    both, agreement, post, neither = (share(within, kind) for kind in PROTECTION)
    for one in (both, agreement, post, neither):
        assert one in ("less than 1", "more than 99") or (isinstance(one, int) and 0 <= one <= 100)
    total = sum(each.persons or 0 for each in within)
    shares, *rest = answer(FakeAsk(rows))
    said = say(
        "corridors.answer",
        year="2019",
        total=f"{total / 1e6:.2f}",
        both=both,
        agreement=agreement,
        post=post,
        neither=neither,
    )
    # Texts that are over are told of in the answer where they change it, and beside the figure anyway.
    changed = lasting(within) if any(not each.not_over for each in with_both(within)) else ""
    assert shares.sentence == f"{said} {changed}".strip()
    assert lasting(within) in protection(FakeAsk(rows)).note
    lacking = [each for each in rows if each.persons and each.protection in ("post, no agreement", "neither")]
    without = [each for each in lacking if each.within]
    beyond = [each for each in lacking if not each.within]
    told = [
        *([say("corridors.answer_without", corridors=len(without), largest=routes(without))] * bool(without)),
        *([say("corridors.answer_beyond", largest=routes(beyond))] * bool(beyond)),
    ]
    assert [one.sentence for one in rest] == told


def with_both(within: list[Corridor]) -> list[Corridor]:
    """Return the corridors with an instrument and a post."""
    return [each for each in within if each.protection == PROTECTION[0]]


def lasting(within: list[Corridor]) -> str:
    """Say what is left of those with both where a corridor with nothing but texts that are over has none."""
    over = [each for each in with_both(within) if not each.not_over]
    left = [replace(each, protection="post, no agreement") if each in over else each for each in within]
    return (
        say("corridors.lasting", corridors=len(over), share=share(left, PROTECTION[0]))
        if with_both(within)
        else ""
    )


def routes(found: list[Corridor]) -> str:
    """Name the three in which most people live."""
    return ", ".join(
        say("corridors.answer_route", origin=each.origin, destination=each.destination, persons=each.persons)
        for each in sorted(found, key=lambda each: -(each.persons or 0))[:3]
    )


@given(corridors(st.none()))
def test_without_an_estimate_the_answer_is_that_it_is_not_known(rows: list[Corridor]) -> None:
    ask = FakeAsk(rows)
    assert [one.sentence for one in answer(ask)] == [say("corridors.answer_unknown")]
    assert protection(ask).title == say("corridors.protection_unknown")


@given(corridors(FEW_OR_MANY))
def test_what_is_left_out_is_counted_and_named_beside_the_shares(rows: list[Corridor]) -> None:
    unknown = [each for each in rows if each.persons is None]
    signed = [each for each in unknown if each.signed]
    told = say(
        "corridors.protection_note",
        unknown=len(unknown),
        signed=len(signed),
        destinations=", ".join(sorted({each.destination for each in signed})),
    )
    with_one = any(each.persons and each.protection.startswith("agreement") for each in rows)
    note = protection(FakeAsk(rows)).note
    assert note.endswith(told)
    # That texts are old is read first: of a long note the first sentences stand in view.
    assert note.startswith("Of the people") == with_one


@given(corridors(FEW_OR_MANY), st.sampled_from(["asean", "world"]))
def test_the_largest_are_those_with_most_people_and_the_title_says_their_share(
    rows: list[Corridor], reach: str
) -> None:
    people = sorted(
        (each.persons for each in rows if each.persons and (reach == "world" or each.within)), reverse=True
    )
    figure = largest(FakeAsk(rows), reach=reach)
    assert list(figure.table["persons"]) == people
    percent = Fraction(100 * sum(people[:5]), sum(people)) if people else Fraction(0)
    assume(percent % 1 != Fraction(1, 2))
    # A share that is not the whole is never called 100 per cent.
    share = round(percent) if percent == 100 else min(round(percent), 99)
    assert figure.title == say(
        "corridors.largest_title", corridors=len(people), five=min(5, len(people)), share=share
    )
    if people:
        assert len(figure.shape().marks()) == min(DRAWN, len(people))


def test_estimates_that_are_the_same_to_a_person_are_told_where_they_are_large() -> None:
    rows = [
        Corridor("Thailand", "Malaysia", 23_524, "neither", 0),
        Corridor("Viet Nam", "Malaysia", 23_524, "neither", 0),
        Corridor("Malaysia", "Thailand", 23_525, "neither", 0),
        # The same by chance, and into another country.
        Corridor("Viet Nam", "Thailand", 23_524, "neither", 0),
        Corridor("Malaysia", "Viet Nam", 7, "neither", 0),
        Corridor("Thailand", "Viet Nam", 7, "neither", 0),
    ]
    routes = [say("corridors.route", origin=each.origin, destination=each.destination) for each in rows[:2]]
    note = largest(FakeAsk(rows)).note
    assert say("corridors.same_number", corridors=", ".join(routes)) in note
    assert say("corridors.route", origin="Malaysia", destination="Thailand") not in note
    assert say("corridors.route", origin="Viet Nam", destination="Thailand") not in note
    assert say("corridors.route", origin="Malaysia", destination="Viet Nam") not in note


def test_origins_stand_in_the_order_of_their_migrants_and_those_without_any_are_left_out() -> None:
    rows = [
        Corridor("Thailand", "Malaysia", 5, "neither", 0),
        Corridor("Malaysia", "Thailand", 7, "agreement and post", 1),
        Corridor("Malaysia", "Japan", 9, "neither", 0),
        Corridor("Viet Nam", "Japan", 100, "neither", 0),
        Corridor("Viet Nam", "Thailand", None, "agreement, no post", 1),
    ]
    figure = origins(FakeAsk(rows))
    assert figure.shape().categories == ("Malaysia", "Thailand")
    assert origins(FakeAsk(rows), reach="world").shape().categories == ("Viet Nam", "Malaysia", "Thailand")


@pytest.mark.parametrize("figure", [protection, largest, origins])
def test_a_snapshot_without_corridors_has_figures_without_a_drawing(figure: Any) -> None:
    made = figure(FakeAsk([]))
    assert made.table.empty
    assert made.drawing is None
    assert made.title
