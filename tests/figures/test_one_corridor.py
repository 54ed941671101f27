"""One corridor and one agreement are answered from their rows, and what is not on record is said to be so."""

import re
from collections.abc import Mapping
from functools import cache, partial
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_criteria import frame

from figures.catalogue import make
from figures.of_agreements_one import card
from figures.of_corridors import answer
from figures.of_corridors_one import numbers, provincial
from warehouse.lake import Lake
from words import say
from words.dates import period_said

CORRIDOR = ("origin_code", "origin", "destination_code", "destination", "persons", "persons_year", "signed",
            "in_process", "post_places", "newest_year", "newest_event", "newest_event_year", "source_id",
            "locator")  # fmt: skip
# No count of people beside the estimate, no complaint, no caution, nothing looked for in vain, and no
# instrument that does not count.
NOT_COUNTED = {
    "agreements": pd.DataFrame(columns=["listed", "counterpart_country", "instrument"]),
    "agreement_states": pd.DataFrame(columns=["agreement_id", "state", "sector"]),
    "corridor_gaps": pd.DataFrame(columns=["what", "reason", "publisher"]),
    "discrepancies": pd.DataFrame(columns=["place", "matters", "stated_source_id", "stated_locator"]),
    "complaint_figures": pd.DataFrame(columns=["split", "category", "country", "period_start", "period_end"]),
}


def asking(answers: Mapping[str, pd.DataFrame]) -> Any:
    """Answer questions with made-up frames."""
    return lambda question, **_: answers[question]


@given(
    st.none() | st.integers(1, 3_000_000), st.integers(0, 4), st.integers(0, 2), st.none() | st.integers(1, 5)
)
def test_the_answer_says_how_many_people_what_was_signed_and_who_is_there(
    persons: int | None, signed: int, in_process: int, places: int | None
) -> None:
    row = (
        "IDN",
        "Indonesia",
        "MYS",
        "Malaysia",
        persons,
        2019 if persons else None,
        signed,
        in_process,
        places,
        2006,
        None,
        None,
        "s",
        "p. 1",
    )
    found = pd.DataFrame([row], columns=list(CORRIDOR)).astype({"persons": "Int64", "persons_year": "Int64"})
    ask = asking(
        {
            "corridor_protection": found,
            "agreement_criteria": frame([None] * (signed + in_process)),
            "provisions": provisions(),
            **NOT_COUNTED,
        }
    )
    people, protected, *points = (one.sentence for one in answer(ask, start="IDN", destination="MYS"))
    ends = {"origin": "Indonesia", "destination": "Malaysia"}
    assert people == (
        say("corridors.answer_people", **ends, persons=persons, year="2019")
        if persons
        else say("corridors.answer_no_people", **ends)
    )
    assert protected == say(
        "corridors.answer_protected",
        signed=signed,
        dated=1,
        newest="2006",
        in_process=in_process,
        over=0,
        places=places or 0,
    )
    unread, silent = say("corridors.answer_pays_unread"), say("corridors.answer_no_complaints", **ends)
    assert points == [unread if signed + in_process else silent]


def test_what_sources_count_on_a_corridor_stands_beside_the_estimate_the_newest_first(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    ends = {"start": "VNM", "destination": "TWN"}
    found = make("corridors-counts", ask, ends).table
    assert set(found["place"]) == {"Viet Nam"}
    assert set(found["destination"]) == {"Taiwan (China)"}
    assert list(found["period"])[:2] == ["2024-01/2024-10", "2023"]


def test_complaints_of_a_corridor_are_those_of_its_destination_alone(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    found = make("corridors-own-complaints", ask, {"start": "IDN", "destination": "MYS"}).table
    assert set(found["category"]) == {"Malaysia"}
    assert found["period_end"].dropna().is_monotonic_decreasing


OWN = ("split", "category", "country", "measure", "value", "reporter", "period_start", "period_end")


@pytest.mark.parametrize(
    ("periods", "told"),
    [
        ((("2024-12-01", "2024-12-31"), ("2022-01-01", "2023-12-31"), ("2021-01-01", "2021-12-31")), 1),
        ((("2024-12-01", "2024-12-31"), ("2023-01-01", "2023-11-30")), 0),
    ],
)
def test_a_month_of_complaints_is_not_told_as_if_it_were_everything(
    periods: tuple[tuple[str, str], ...], told: int
) -> None:
    figures = [
        ("destination", "Malaysia", "Indonesia", "received", 30 + n, "BP2MI", *period)
        for n, period in enumerate(periods)
    ]
    row = ("IDN", "Indonesia", "MYS", "Malaysia", 9, 2019, 0, 0, 1, None, None, None, "s", "p. 1")
    ask = asking(
        {
            "corridor_protection": pd.DataFrame([row], columns=list(CORRIDOR)),
            "agreement_criteria": frame([]),
            **NOT_COUNTED,
            "complaint_figures": pd.DataFrame(figures, columns=list(OWN)),
        }
    )
    last = answer(ask, start="IDN", destination="MYS")[-1]
    assert last.figure == "corridors-own-complaints"
    assert f"{30 + told} (BP2MI, {period_said(*periods[told])})" in last.sentence


@pytest.mark.parametrize(
    ("counterparts", "told"),
    [
        (["Malaysia"], ""),
        (["Sabah"], say("corridors.one_provinces", of=1, others=0, named="Sabah")),
        (["Malaysia", "Sabah"], say("corridors.one_provinces", of=1, others=1, named="Sabah")),
        (["Sabah", "Perak"], say("corridors.one_provinces", of=2, others=0, named="Sabah, Perak")),
    ],
)
def test_an_instrument_of_a_province_is_said_to_be_one(counterparts: list[str], told: str) -> None:
    instruments = frame([None] * len(counterparts)).drop_duplicates("agreement_id")
    named = instruments.assign(status="signed", counterpart=counterparts)
    assert provincial(named, {"Indonesia", "Malaysia"}) == told


def provisions(*rows: tuple[str, str, str, str, float | None]) -> pd.DataFrame:
    columns = ["agreement_id", "agreement", "topic", "provision", "holds", "amount"]
    return pd.DataFrame([(one, f"text {one}", *rest) for one, *rest in rows], columns=columns).assign(
        unit="USD"
    )


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ((), say("corridors.answer_pays_unread")),
        ((("elsewhere", "fees", "Employer pays", "yes", None),), say("corridors.answer_pays_unread")),
        (
            (("a0", "fees", "Fee capped", "yes", 600.0), ("a0", "fees", "Employer pays", "no", None)),
            say("corridors.answer_pays_not_among", described=1),
        ),
        (
            (("a0", "fees", "Employer pays", "yes", None), ("a1", "rest", "Rest day", "yes", None)),
            say("corridors.answer_pays_newest", agreement="Indonesia – Malaysia")
            + " "
            + say(
                "corridors.answer_pays",
                said=say("corridors.answer_pays_under", provisions="Employer pays", agreements="text a0"),
                others=1,
            ),
        ),
    ],
)
def test_the_answer_says_who_pays_or_why_that_is_not_available(
    rows: tuple[tuple[str, str, str, str, float | None], ...], told: str
) -> None:
    row = ("IDN", "Indonesia", "MYS", "Malaysia", 9, 2019, 2, 0, 1, None, None, None, "s", "p. 1")
    ask = asking(
        {
            "corridor_protection": pd.DataFrame([row], columns=list(CORRIDOR)),
            "agreement_criteria": frame([None, None]),
            "provisions": provisions(*rows),
            **NOT_COUNTED,
        }
    )
    assert answer(ask, start="IDN", destination="MYS")[-1].sentence == told


def test_what_stands_in_a_text_that_is_over_is_said_to(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    _, protected, pays = (one.sentence for one in answer(ask, start="IDN", destination="MYS"))
    assert "(the newest of 2022), whether or not they are still in force; known to have ended" in protected
    # The newest comes first, and beside who pays stands what may be taken back.
    assert pays.startswith(say("corridors.answer_pays_newest", agreement="Indonesia – Malaysia 2022"))
    assert "“Employer pays recruitment fees first”" in pays
    assert "Recruitment fee capped: USD" in pays
    assert "2006: its term has ended)" in pays
    assert re.search(r"; for (one|\d+) more signed texts?, who pays is not on record", pays)


def test_a_corridor_of_which_nothing_is_on_record_says_so_and_why() -> None:
    nothing = pd.DataFrame(columns=list(CORRIDOR))
    (told,) = answer(asking({"corridor_protection": nothing, **NOT_COUNTED}), start="IDN", destination="MYS")
    assert told.sentence == say("corridors.answer_nothing", origin="IDN", destination="MYS")
    assert "no estimate" in told.sentence


@pytest.mark.parametrize(
    ("signed", "places", "said"),
    [
        (
            0,
            0,
            "No signed instrument on their move is on record; no post of a labour attaché of their country "
            "is on record there.",
        ),
        (
            1,
            1,
            "One signed instrument on their move is on record, whether or not it is still in force; "
            "a labour attaché of their country sits in one place there.",
        ),
    ],
)
def test_none_and_one_read_right(signed: int, places: int, said: str) -> None:
    assert (
        say(
            "corridors.answer_protected",
            signed=signed,
            dated=0,
            newest="",
            in_process=0,
            over=0,
            places=places,
        )
        == said
    )


PROVISIONS = ("topic", "provision", "holds", "amount", "unit", "detail", "source_id", "locator")
ABOUT = {
    "agreement_id": "idn-mys-mou", "listed_code": "IDN", "listed": "Indonesia", "counterpart": "Malaysia",
    "sector": "domestic work", "instrument": "memorandum of understanding", "year_signed": 2006,
    "signed_on": "2006-05-13", "status": "signed", "doubt": None, "source_id": "about", "locator": "Table 2",
}  # fmt: skip


def made(
    provisions: list[tuple[Any, ...]],
    events: list[tuple[str | None, str]] = (),  # type: ignore[assignment]
    others: list[dict[str, Any]] = (),  # type: ignore[assignment]
) -> Any:
    """Make the card of the one agreement with these provisions and events, beside others."""
    answers = {
        "agreements": pd.DataFrame([ABOUT, *others]),
        "one_agreement": pd.DataFrame([ABOUT]),
        "agreement_events": pd.DataFrame(events, columns=["happened", "event"]),
        "agreement_provisions": pd.DataFrame(provisions, columns=list(PROVISIONS)),
    }
    return card(asking(answers), agreement="idn-mys-mou")


def values(figure: Any) -> dict[str, str]:
    return dict(zip(figure.table["field"], figure.table["value"], strict=True))


def test_a_card_says_who_pays_up_to_what_in_both_currencies_and_where_that_stands() -> None:
    figure = made(
        [
            ("fees", "Employer pays first", "yes", None, None, None, "page", "p. 1"),
            ("fees", "Fee capped", "yes", 1500.0, "USD", "MYR 4,511", "page", "p. 2"),
            ("rest", "Weekly rest day", "yes", 1.0, "days per week", None, "page", "p. 3"),
            ("wages", "Minimum wage", "no", None, None, None, "page", "p. 4"),
        ],
        [("2011-05-30", "protocol signed"), ("2016", "expiry"), (None, "criticised"), (None, "criticised")],
    )
    told = values(figure)
    assert figure.title == "Indonesia – Malaysia, domestic work, 2006, protocol signed 2011, expiry 2016"
    assert told[say("agreements.asked_pays")] == "Employer pays first"
    assert told[say("agreements.asked_capped")] == "Fee capped: USD 1\u202f500 (MYR 4,511)"
    assert told[say("agreements.asked_rest")] == "Weekly rest day"
    assert told["Wages"] == say("agreements.missing", provision="Minimum wage")
    assert told[say("agreements.card_life")] == (
        "signed 2006-05-13 – protocol signed 2011-05-30 – expiry 2016 – criticised"
    )
    assert set(figure.table["source_id"]) == {"about", "page"}


def test_a_card_tells_what_has_no_date_apart_from_the_order_of_what_has_one() -> None:
    figure = made([], [("2016", "expiry"), (None, "criticised"), (None, "renewal discussed")])
    told = drawn_in(figure)[-1]
    assert told.endswith(say("agreements.card_no_date", events="criticised, renewal discussed"))


@pytest.mark.parametrize(
    ("other", "is_later"),
    [
        ({"year_signed": 2022}, True),
        ({"year_signed": 2004}, False),
        ({"year_signed": 2022, "sector": "formal sector"}, False),
        ({"year_signed": 2022, "counterpart": "Jordan"}, False),
    ],
)
def test_a_card_names_later_texts_on_the_same_work(other: dict[str, Any], is_later: bool) -> None:
    told = say("agreements.card_later", years="2022")
    assert made([], others=[ABOUT | other]).note.startswith(told) == is_later


def test_a_card_without_a_provision_says_that_nothing_is_on_record() -> None:
    figure = made([])
    nothing = [value for field, value in values(figure).items() if value == say("agreements.card_nothing")]
    assert len(nothing) == 5
    assert figure.note == say("agreements.card_no_provision")
    assert drawn_in(figure).count(say("agreements.card_not_read")) == 5


def test_a_card_says_why_what_is_asked_is_not_available_where_other_parts_are_known() -> None:
    figure = made([("rest", "Weekly rest day", "yes", 1.0, "days per week", None, "page", "p. 3")])
    told = drawn_in(figure)
    assert told.count(say("agreements.card_not_told")) == 4
    assert say("agreements.card_nothing") not in told


def drawn_in(figure: Any) -> list[str]:
    return [value for _, value in figure.drawing.rows]


def test_what_does_not_count_for_a_corridor_is_told(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    told = numbers(ask, start="IDN", destination="SGP").note or ""
    assert say("corridors.not_counted", instruments=1, associations=1) in told
    assert "not count here" not in (numbers(ask, start="MMR", destination="THA").note or "")


def test_no_answer_on_a_corridor_is_longer_than_three_sentences(lake: Lake) -> None:
    asked = cache(lambda question, **filters: lake.ask(question, lake.latest(), **filters))
    largest = asked("corridor_protection").head(12)
    for row in largest.itertuples():
        assert len(answer(asked, start=row.origin_code, destination=row.destination_code)) == 3
