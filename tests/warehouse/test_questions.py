"""On a handful of rows the questions give the numbers that can be worked out in the head.

`small_sources.SMALL` says beside each table what it holds.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from templates import copy

from figures.catalogue import make
from figures.filters import STATES, UNHEARD_OF, choices
from warehouse.lake import Lake

EVERYTHING: dict[str, object] = {"country": None, "series": None, "status": None}


@pytest.fixture(scope="module")
def known(small_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Open a warehouse of the small sources."""
    lake = Lake(copy(small_template, tmp_path_factory.mktemp("known")))
    yield lake
    lake.close()


def rows(table: pd.DataFrame, *columns: str) -> list[tuple[Any, ...]]:
    """Return the chosen columns row by row, what is missing as None."""
    return [
        tuple(None if pd.isna(value) else value for value in row)
        for row in table[list(columns)].itertuples(index=False)
    ]


COUNTS = ("listed", "agreements", "memoranda", "signed", "renewals", "in_process")


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, [("Indonesia", 1, 2, 3, 2, 1), ("Thailand", 0, 2, 2, 0, 0)]),
        ({"country": "MYS"}, [("Indonesia", 1, 1, 2, 2, 0), ("Thailand", 0, 1, 1, 0, 0)]),
        ({"country": "JPN"}, [("Indonesia", 0, 1, 1, 0, 0), ("Thailand", 0, 1, 1, 0, 0)]),
        ({"country": "IDN"}, [("Indonesia", 1, 2, 3, 2, 1)]),
        ({"series": "since 2010"}, [("Thailand", 0, 1, 1, 0, 0)]),
        ({"status": "in process"}, [("Indonesia", 0, 0, 0, 0, 1)]),
        ({"country": "THA", "status": "signed"}, [("Thailand", 0, 2, 2, 0, 0)]),
        ({"series": "text"}, []),
    ],
)
def test_agreement_counts_keep_renewals_and_those_in_process_apart(
    known: Lake, filters: dict[str, object], expected: list[tuple[Any, ...]]
) -> None:
    counted = known.ask("agreement_counts", known.latest(), **{**EVERYTHING, **filters})
    assert rows(counted, *COUNTS) == expected


def test_agreement_counts_name_every_source_they_rest_on(known: Lake) -> None:
    counted = known.ask("agreement_counts", known.latest(), **EVERYTHING)
    assert rows(counted, "listed", "source_id") == [("Indonesia", "paper"), ("Thailand", "page; paper")]


def test_corridors_hold_one_row_for_each_pair_with_all_its_instruments(known: Lake) -> None:
    found = known.ask("corridors", known.latest(), **EVERYTHING)
    columns = ("listed", "counterpart", "signed", "in_process", "first_year", "last_year", "printed_as")
    assert rows(found, *columns) == [
        ("Indonesia", "Hokkaido", 1, 0, 2006, 2006, "idn-jp-01-mou-2006"),
        ("Indonesia", "Malaysia", 2, 0, 1998, 2004, "idn-mys-ba-1998; idn-mys-mou-2004"),
        ("Indonesia", "Thailand", 0, 1, None, None, "idn-tha-in-process"),
        ("Thailand", "Japan", 1, 0, 2010, 2010, "tha-jpn-mou-2010"),
        ("Thailand", "Malaysia", 1, 0, 2016, 2016, "tha-mys-mou-2016"),
    ]


def test_corridors_of_a_country_hold_those_of_its_provinces(known: Lake) -> None:
    found = known.ask("corridors", known.latest(), **{**EVERYTHING, "country": "JPN"})
    assert rows(found, "listed", "counterpart") == [("Indonesia", "Hokkaido"), ("Thailand", "Japan")]


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        (None, [("Indonesia", 5, 4, -1, 2), ("Thailand", 2, 2, 0, 1)]),
        ("THA", [("Thailand", 2, 2, 0, 1)]),
        ("MYS", []),
    ],
)
def test_a_stated_total_stands_beside_the_posts_of_its_own_list(
    known: Lake, origin: str | None, expected: list[tuple[Any, ...]]
) -> None:
    found = known.ask("attache_stated_and_counted", known.latest(), origin=origin)
    assert rows(found, "origin", "stated", "counted", "difference", "places") == expected


def test_a_city_is_named_on_the_map_and_not_counted_again(known: Lake) -> None:
    found = known.ask("attache_map", known.latest(), origin=None)
    assert rows(found, "origin", "place", "posts", "cities") == [
        ("Indonesia", "Japan", 3, "Tokyo"),
        ("Indonesia", "Malaysia", 1, None),
        ("Thailand", "Malaysia", 2, None),
    ]


def test_every_stated_number_keeps_its_unit(known: Lake) -> None:
    found = known.ask("attache_totals", known.latest(), origin="IDN")
    assert sorted(rows(found, "unit", "scope", "stated_as", "source_id")) == [
        ("labour attachés", "Asia", "4", "paper"),
        ("labour attachés", "all posts", "12", "page"),
        ("labour attachés", "all posts", "5", "paper"),
        ("offices", "all posts", "9", "paper"),
    ]


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        (
            None,
            [
                ("Indonesia", "Japan", 1, 2006, True, "agreement and post"),
                ("Indonesia", "Malaysia", 2, 2004, True, "agreement and post"),
                ("Indonesia", "Thailand", 0, None, True, "post, no agreement"),
                ("Malaysia", "Thailand", 1, 2016, True, "agreement and post"),
                ("Thailand", "Japan", 1, 2010, False, "agreement, no post"),
            ],
        ),
        (
            "THA",
            [
                ("Indonesia", "Thailand", 0, None, True, "post, no agreement"),
                ("Malaysia", "Thailand", 1, 2016, True, "agreement and post"),
                ("Thailand", "Japan", 1, 2010, False, "agreement, no post"),
            ],
        ),
        ("BRN", []),
    ],
)
def test_coverage_takes_a_pair_of_countries_whichever_side_lists_or_posts(
    known: Lake, origin: str | None, expected: list[tuple[Any, ...]]
) -> None:
    found = known.ask("attache_coverage", known.latest(), origin=origin)
    assert rows(found, "member", "partner", "instruments", "last_year", "has_post", "coverage") == expected


def test_vintages_are_the_same_thing_published_with_different_values(known: Lake) -> None:
    found = known.ask("complaint_vintages", known.latest(), country=None)
    assert rows(found, "country", "period_end", "value", "reported_on", "source_id") == [
        ("Indonesia", "2023-12-05", 90.0, "2023-12", "paper"),
        ("Indonesia", "2023-12-31", 100.0, "2024-02", "page"),
    ]
    assert known.ask("complaint_vintages", known.latest(), country="THA").empty


def test_complaint_figures_are_listed_and_never_added_up(known: Lake) -> None:
    asked = {"country": "IDN", "measure": "complaints_received", "split": "none"}
    found = known.ask("complaint_figures", known.latest(), **asked)
    assert sorted(found["value"]) == [1, 2, 50, 60, 70, 70, 90, 100]
    split = known.ask("complaint_figures", known.latest(), **{**asked, "split": "complaint type"})
    assert rows(split, "figure_id", "value") == [("wages", 30.0)]


def test_a_measure_without_figures_is_kept_and_has_none(known: Lake) -> None:
    found = known.ask("complaint_measures", known.latest(), country="THA")
    assert rows(found, "measure", "figures") == [("complaints_received", 1), ("complainants", 0)]


def test_a_distribution_keeps_every_grade_of_its_scale(known: Lake) -> None:
    columns = ("grade", "position", "value", "unit", "as_published")
    first = known.ask("distribution", known.latest(), cycle="first")
    assert rows(first, *columns) == [
        ("A", 1, 11.0, "agencies", "11"),
        ("B", 2, 54.4, "percent of assessed", "54.4%"),
        ("C", 3, None, None, None),
        ("not eligible", 99, 2.0, "agencies", "2"),
    ]
    second = known.ask("distribution", known.latest(), cycle="second")
    assert rows(second, *columns) == [
        ("A", 1, None, None, None),
        ("B", 2, None, "percent of assessed", "nearly one third"),
        ("C", 3, None, None, None),
    ]


def test_holdings_count_each_family_by_its_own_rule(known: Lake) -> None:
    (held,) = known.ask("holdings", known.latest()).to_dict("records")
    assert held == {
        "instruments_listed": 4,
        "instruments_since": 1,
        "in_process": 1,
        "provisions": 1,
        "posts_counted": 6,
        "posts_stated": 7,
        "centres": 1,
        "complaint_figures": 11,
        "cycles": 2,
        "key_figures": 1,
        "discrepancies": 0,
        "discrepancies_headline": 0,
        "cautions": 0,
        "gaps": 1,
        "documents": 1,
        "pages": 1,
    }


def test_a_timeline_dates_signatures_and_events_and_leaves_out_what_has_no_year(known: Lake) -> None:
    found = known.ask("agreement_timeline", known.latest(), **EVERYTHING)
    assert rows(found, "agreement_id", "year", "what") == [
        ("idn-jp-01-mou-2006", 2006, "signed"),
        ("idn-mys-ba-1998", 1998, "signed"),
        ("idn-mys-mou-2004", 2004, "signed"),
        ("idn-mys-mou-2004", 2008, "renewed"),
        ("idn-mys-mou-2004", 2009, "ban imposed"),
        ("idn-mys-mou-2004", 2010, "updated"),
        ("idn-tha-in-process", 2009, "renewed"),
        ("tha-jpn-mou-2010", 2010, "signed"),
        ("tha-mys-mou-2016", 2016, "signed"),
    ]


def test_sources_say_how_many_rows_rest_on_each(known: Lake) -> None:
    found = known.ask("sources", known.latest(), kind="public page")
    assert rows(found, "source_id", "published", "figures") == [("page", "2020", 4)]


def test_instruments_are_found_by_what_was_last_heard_of_them(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    stand = ask("agreement_states").set_index("agreement_id")["state"]
    heard = {state: set(stand.index[stand == state]) for state in (*STATES, "in process", "signed")}
    expected = {
        **{state: heard[state] for state in (*STATES, "in process")},
        UNHEARD_OF: heard["signed"],
        "signed": set(stand.index) - heard["in process"],
    }
    assert set(choices("status", ask)) == set(expected)
    for status, keys in expected.items():
        assert set(ask("agreements", status=status)["agreement_id"]) == keys
        pairs = ask("corridors", status=status)
        assert pairs["signed"].sum() + pairs["in_process"].sum() == len(keys)
    ended = make("agreements-states", ask, {"status": "term ended"})
    assert ended.drawing is None
    assert {"last_event", "last_event_year"} <= set(ended.columns)
    assert "Indonesia – Malaysia 2006 (later: 2010, 2022)" in ended.note
    # A later text counts whichever of the two lists it.
    for country in ({}, {"country": "THA"}, {"country": "MMR"}):
        assert "Thailand – Myanmar 2003 (later: 2016, 2018)" in make("agreements-states", ask, country).note
