"""On a handful of rows the questions of corridors, treaties, tiers, weights and joined cases hold.

`small_record.RECORD` says beside each table what it holds.
"""

from collections.abc import Iterator
from typing import Any

import pandas as pd
import pytest
from small_record import RECORD
from small_sources import write_small

from etl.building import build
from warehouse.lake import Lake
from warehouse.location import Location


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Build a warehouse from the small sources and these rows, without checks of the whole collection."""
    folder = tmp_path_factory.mktemp("record")
    where = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    (folder / "no_checks").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.checking.CHECKS", folder / "no_checks")
        build(where, "tests", write_small(folder / "sources", **RECORD))
    lake = Lake(where)
    yield lake
    lake.close()


def rows(table: pd.DataFrame, *columns: str) -> list[tuple[Any, ...]]:
    """Return the chosen columns row by row, what is missing as None."""
    return [
        tuple(None if pd.isna(value) else value for value in row)
        for row in table[list(columns)].itertuples(index=False)
    ]


def test_a_corridor_has_a_direction_and_the_protection_that_was_found_for_it(known: Lake) -> None:
    found = known.ask("corridor_protection", known.latest())
    assert rows(found, "origin_code", "destination_code", "persons", "protection") == [
        ("IDN", "MYS", 1000, "agreement and post"),
        ("MYS", "THA", 500, "neither"),
        ("THA", "MYS", 300, "agreement and post"),
        ("JPN", "THA", 40, "neither"),
        ("IDN", "JPN", None, "agreement and post"),
        ("IDN", "THA", None, "post, no agreement"),
        ("JPN", "MYS", None, "agreement, no post"),
        ("THA", "JPN", None, "agreement, no post"),
    ]


def test_a_corridor_has_one_row_whatever_years_were_estimated_and_how_often_a_place_is_named(
    known: Lake,
) -> None:
    found = known.ask("corridor_protection", known.latest())
    assert not found.duplicated(["origin_code", "destination_code"]).any()
    assert set(found["persons_year"].dropna()) == {2019}
    places = {(row.origin_code, row.destination_code): row.post_places for row in found.itertuples()}
    assert places["IDN", "MYS"] == places["IDN", "JPN"] == places["THA", "MYS"] == 1
    assert pd.isna(places["THA", "JPN"])


def test_a_corridor_names_its_newest_instrument_and_what_last_happened_to_it(known: Lake) -> None:
    found = known.ask("corridor_protection", known.latest(), origin="IDN", destination="MYS")
    columns = (
        "signed",
        "doubted",
        "in_process",
        "newest_agreement",
        "newest_year",
        "newest_event",
        "newest_event_year",
    )
    assert rows(found, *columns) == [(3, 1, 0, "idn-mys-mou-2022", 2022, "in effect", 2023)]
    assert rows(found, "source_id") == [("page; paper",)]
    planned = known.ask("corridor_protection", known.latest(), origin="IDN", destination="THA")
    assert rows(planned, "signed", "in_process", "newest_agreement") == [(0, 1, None)]


def test_centres_count_at_both_ends_and_members_are_told_from_others(known: Lake) -> None:
    found = known.ask("corridor_protection", known.latest())
    columns = ("origin_code", "destination_code", "from_member", "within_asean", "centres_at_origin")
    assert rows(found.head(4), *columns) == [
        ("IDN", "MYS", True, True, 1),
        ("MYS", "THA", True, True, None),
        ("THA", "MYS", True, True, None),
        ("JPN", "THA", False, False, None),
    ]


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        (
            None,
            [
                ("Old", "Indonesia", "ratified", "2012-05-31", False),
                ("Old", "Malaysia", "ratified", None, True),
                ("Old", "Thailand", None, None, False),
                ("The new-treaty", "Indonesia", None, None, False),
                ("The new-treaty", "Malaysia", None, None, False),
                ("The new-treaty", "Thailand", "not ratified", "2025", False),
            ],
        ),
        (
            "THA",
            [
                ("Old", "Thailand", None, None, False),
                ("The new-treaty", "Thailand", "not ratified", "2025", False),
            ],
        ),
        ("JPN", []),
    ],
)
def test_of_several_acts_the_furthest_stands_with_its_own_date(
    known: Lake, country: str | None, expected: list[tuple[Any, ...]]
) -> None:
    found = known.ask("treaties", known.latest(), country=country)
    assert rows(found, "treaty", "member", "action", "acted_on", "disputed") == expected


def test_a_treaty_rests_on_every_page_that_speaks_of_it_or_on_what_names_it(known: Lake) -> None:
    found = known.ask("treaties", known.latest(), country="IDN")
    assert rows(found, "source_id", "note") == [("page; paper", "For some only"), ("paper", None)]


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        (None, ["idn-decree", "idn-law", "idn-order", "mys-act"]),
        ("MYS", ["mys-act"]),
        ("THA", []),
    ],
)
def test_laws_are_those_of_member_states_the_newest_first(
    known: Lake, country: str | None, expected: list[str]
) -> None:
    assert list(known.ask("laws", known.latest(), country=country)["instrument_id"]) == expected


def test_a_tier_of_a_year_stands_once_and_two_that_differ_stand_together(known: Lake) -> None:
    found = known.ask("trafficking_tiers", known.latest(), country=None)
    assert rows(found, "member", "year", "tier", "year_inferred", "source_id") == [
        ("Indonesia", 2011, "Tier 2", False, "page; paper"),
        ("Malaysia", 2011, "Tier 2 Watch List or Tier 3", False, "page; paper"),
        ("Thailand", 2010, "Tier 1", True, "paper"),
    ]
    assert rows(known.ask("trafficking_tiers", known.latest(), country="THA"), "year") == [(2010,)]


def test_disagreements_stand_by_what_they_change_and_cautions_after_all_others(known: Lake) -> None:
    found = known.ask("discrepancies", known.latest())
    # Of those that change as much, those on labour attachés come first.
    order = ["headline", "row-b", "row-a", "wording", "unweighed", "caution"]
    assert list(found["discrepancy_id"]) == order
    rows_only = known.ask("discrepancies", known.latest(), matters="row", family="attaches")
    assert list(rows_only["discrepancy_id"]) == ["row-b"]


def test_cautions_are_counted_apart_from_disagreements(known: Lake) -> None:
    (held,) = known.ask("holdings", known.latest()).to_dict("records")
    assert (held["discrepancies"], held["discrepancies_headline"], held["cautions"]) == (5, 1, 1)
    attention = known.ask("attention", known.latest()).set_index("family")
    assert attention.loc["agreements", ["discrepancies", "cautions"]].tolist() == [3, 1]
    assert attention.loc["attaches", ["discrepancies", "cautions"]].tolist() == [1, 0]


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        (None, ["people", "money", "older", "steps"]),
        ("IDN", ["money"]),
        ("MYS", ["money"]),
    ],
)
def test_key_figures_that_only_count_a_list_come_last(
    known: Lake, country: str | None, expected: list[str]
) -> None:
    assert list(known.ask("key_figures", known.latest(), country=country)["figure_id"]) == expected


def test_a_session_that_two_sources_tell_of_is_one_row_with_both(known: Lake) -> None:
    found = known.ask("forum_events", known.latest(), forum="forum", country=None)
    assert rows(found, "number", "event", "year", "note", "announced", "source_id") == [
        (1, "First", 2008, None, False, "paper"),
        (2, "Second", 2009, "Printed as 2010; In July", False, "paper; page"),
        (3, "Third", 2011, None, True, "paper"),
    ]


def test_a_meeting_that_was_only_announced_is_no_news(known: Lake) -> None:
    found = known.ask("news", known.latest())
    assert list(found[found["kind"] == "meeting"]["what"]) == ["FM: Second", "FM: First"]
    for day, ahead in (("2011-12-01", ["FM: Third"]), ("2012-01-01", [])):
        found = known.ask("news", known.latest(), since=day, announced=True)
        assert list(found[found["kind"] == "meeting"]["what"]) == ahead, "a year lies ahead until it is over"


def test_a_case_that_two_documents_tell_of_is_one_row_with_what_both_say(known: Lake) -> None:
    found = known.ask("initiatives", known.latest()).set_index("initiative_id")
    assert set(found.index) == {"case", "other"}
    case = found.loc["case"]
    assert case["parties"] == "ministry; office; union"
    assert case["guidelines"] == "1, 2"
    assert (case["source_id"], case["locator"]) == ("page; paper", "page, case; section on case")


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"guideline": "2"}, ["case"]),
        ({"party_kind": "international organisation"}, ["case"]),
        ({"country": "MYS"}, ["other", "case"]),
    ],
)
def test_a_joined_case_is_found_by_what_either_document_says(
    known: Lake, filters: dict[str, object], expected: list[str]
) -> None:
    assert sorted(known.ask("initiatives", known.latest(), **filters)["initiative_id"]) == sorted(expected)


def test_two_parties_are_joined_once_in_a_case_that_two_documents_tell_of(known: Lake) -> None:
    found = known.ask("initiative_links", known.latest(), initiatives=["case", "other"])
    assert rows(found, "one", "other", "together") == [
        ("ministry", "union", 2),
        ("ministry", "office", 1),
        ("office", "union", 1),
    ]


def test_a_text_is_held_against_every_criterion_of_a_list_and_what_stands_beside_it(known: Lake) -> None:
    found = known.ask("agreement_criteria", known.latest(), status="signed")
    told = {
        key: rows(of_it, "criterion", "says", "provisions", "lacking")
        for key, of_it in found.groupby("agreement_id")
    }
    nothing = "nothing on record"
    assert told["idn-mys-mou-2004"] == [
        ("Wages", "said to be missing", None, "Minimum wage"),
        *((name, nothing, None, None) for name in ("Papers", "Silence", None)),
    ]
    assert told["tha-jpn-mou-2010"] == [
        ("Wages", "says so", "Monthly wages", None),
        ("Papers", nothing, None, None),
        ("Silence", nothing, None, None),
        (None, "says so", "Permits", None),
    ]
    assert {says for _, says, *_ in told["idn-mys-ba-1998"]} == {"not on record at all"}
    other = known.ask(
        "agreement_criteria", known.latest(), standard="twenty topics", agreement="tha-jpn-mou-2010"
    )
    assert rows(other, "criterion", "provisions") == [("Other", "Monthly wages"), (None, "Permits")]


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        # The memoranda of a province count for its country; those between countries of origin for nobody.
        ({"origin": "IDN", "destination": "JPN"}, ["idn-jp-01-mou-2006"]),
        (
            {"origin": "IDN", "destination": "MYS"},
            ["idn-mys-ba-1998", "idn-mys-mou-2004", "idn-mys-mou-2022"],
        ),
        ({"origin": "JPN"}, ["mys-jpn-mou"]),
        ({"origin": "MYS"}, []),
    ],
)
def test_the_instruments_of_a_corridor_are_those_that_count_for_its_protection(
    known: Lake, ends: dict[str, str], expected: list[str]
) -> None:
    found = known.ask("agreement_criteria", known.latest(), **ends)
    assert sorted(set(found["agreement_id"])) == expected
    counted = known.ask("corridor_protection", known.latest(), **ends)
    of_them = found.drop_duplicates("agreement_id")["status"]
    assert counted["signed"].sum() == (of_them == "signed").sum()


def test_a_criterion_says_which_provisions_answer_it(known: Lake) -> None:
    assert rows(known.ask("criteria", known.latest()), "criterion", "answered_by") == [
        ("Wages", "wages"),
        ("Papers", "Worker keeps the passport"),
        ("Silence", None),
    ]
