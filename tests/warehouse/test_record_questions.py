"""On a handful of rows the questions of corridors, treaties, tiers, weights and joined cases hold.

Places, agreements and posts are those of `small_sources.SMALL`; what is added says what it is for.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd
import pytest
from small_sources import FROM_PAGE, SMALL, Row, agreement, post, write_small

from etl.building import build
from warehouse.lake import Lake, Location


def stock(origin: str, destination: str, persons: int, year: int = 2019, edition: str = "Revision 2") -> Row:
    """Return an estimate of migrants."""
    return {
        "origin_code": origin,
        "destination_code": destination,
        "year": year,
        "persons": persons,
        "edition": edition,
        "trust": "A",
        "locator": f"{origin} in {destination}, {year}",
    }


def instrument(key: str, kind: str, year: object, **others: object) -> Row:
    """Return a treaty or a law."""
    return {
        "instrument_id": key,
        "name": f"The {key}",
        "body": "A body",
        "year": year,
        "kind": kind,
        "trust": "A",
        "locator": key,
        **others,
    }


def act(place: str, treaty: str, action: str, acted_on: str = "", **others: object) -> Row:
    """Return what a page says that a state has done."""
    return {
        "place_code": place,
        "instrument_id": treaty,
        "action": action,
        "acted_on": acted_on,
        "trust": "A",
        "locator": f"{place}, {action}",
        **others,
    }


def tier(place: str, year: int, name: str, **others: object) -> Row:
    """Return a placement whose year is printed, unless said otherwise."""
    return {
        "place_code": place,
        "year": year,
        "tier": name,
        "year_basis": "printed",
        "trust": "A",
        "locator": f"{place}, {year}",
        **others,
    }


def discrepancy(key: str, weight: str, family: str = "agreements") -> Row:
    """Return two statements that cannot both hold."""
    return {
        "discrepancy_id": key,
        "family": family,
        "subject": key,
        "kind": "value",
        "stated": "1",
        "stated_source_id": "paper",
        "stated_locator": "page 1",
        "other": "2",
        "other_source_id": "page",
        "other_locator": "page 2",
        "recounted": "false",
        "explanation": "Not known",
        "shown_as": "Both",
        "weight": weight,
    }


def key_figure(key: str, theme: str, counts: str, **others: object) -> Row:
    """Return a number worth quoting."""
    return {
        "figure_id": key,
        "theme": theme,
        "subject": key,
        "measure": "Size",
        "value": 1,
        "as_published": "1",
        "unit": "persons",
        "counts": counts,
        "locator": key,
        **others,
    }


def initiative(key: str, **others: object) -> Row:
    """Return a case of the register, of which the paper tells unless said otherwise."""
    return {
        "initiative_id": key,
        "title": key,
        "kind": "meeting",
        "level": "regional",
        "level_basis": "document",
        "cooperation_type": "discussion",
        "type_basis": "document",
        "route": "ASEAN",
        "route_basis": "document",
        "place_code": "IDN",
        "detail": f"What is told of {key}.",
        "anchor": "two words",
        "locator": f"section on {key}",
        **others,
    }


def party_of(case: str, party: str, role: str = "participant") -> Row:
    """Return a part that a party takes in a case."""
    return {"initiative_id": case, "party_id": party, "role": role, "locator": case}


def event(name: str, year: int, **others: object) -> Row:
    """Return a session of the one forum."""
    return {"forum_id": "forum", "event": name, "year": year, "locator": f"{name}, paper", **others}


RECORD: dict[str, Sequence[Row]] = {
    # The largest corridor has an agreement and a post; an earlier year and revision give other numbers.
    # Thailand to Malaysia has both too; Malaysia to Thailand has neither, although the pair has signed;
    # Indonesia to Thailand has a post only, Thailand to Japan an agreement only, and both lack an estimate.
    # Japan to Thailand counts as it ends in a Member State; Japan to its own province has no Member State.
    "migrant_stock": [
        stock("IDN", "MYS", 1000),
        stock("IDN", "MYS", 900, year=2015),
        stock("IDN", "MYS", 800, edition="Revision 1"),
        stock("THA", "MYS", 300),
        stock("MYS", "THA", 500),
        stock("JPN", "THA", 40),
        stock("MYS", "IDN", 7, year=2015),
    ],
    # One between countries of origin protects nobody; one that Malaysia lists covers workers who come to it
    # from Japan; and the newest of Indonesia with Malaysia is in doubt.
    "agreement": [
        *SMALL["agreement"],
        agreement(
            "mys-tha-between",
            "THA",
            2020,
            "not stated",
            listed_code="MYS",
            workers_move="between origin countries",
        ),
        agreement(
            "mys-jpn-mou", "JPN", 2021, "not stated", listed_code="MYS", workers_move="to listed country"
        ),
        agreement("idn-mys-mou-2022", "MYS", 2022, "memorandum of understanding", doubt="No text was found."),
    ],
    "agreement_event": [
        *SMALL["agreement_event"],
        {
            "agreement_id": "idn-mys-mou-2022",
            "event": "in effect",
            "year": 2023,
            "happened_on": "2023-02",
            "trust": "S",
            "locator": "Table 2",
        },
        {
            "agreement_id": "idn-mys-mou-2022",
            "event": "signed",
            "year": 2022,
            "trust": "S",
            "locator": "Table 2",
        },
    ],
    # Malaysia is named twice, by the paper and by a page, and is one place; in Japan a city is named.
    "attache_post": [*SMALL["attache_post"], post("IDN", "MYS", "", "not printed", **FROM_PAGE)],
    "instrument": [
        instrument("old-treaty", "treaty", 1990, short_name="Old"),
        instrument("new-treaty", "treaty", 2015),
        instrument("plan", "commitment", 2012),
        instrument("idn-law", "legislation", 2004, place_code="IDN"),
        instrument("idn-decree", "legislation", 2017, place_code="IDN"),
        instrument("idn-order", "legislation", "", place_code="IDN"),
        instrument("mys-act", "legislation", 1981, place_code="MYS"),
        instrument("jpn-act", "legislation", 2016, place_code="JPN"),
    ],
    # Indonesia signed, and by another page ratified; Malaysia's ratification has no date, and one page
    # says there is none; Japan is no Member State.
    "ratification": [
        act("IDN", "old-treaty", "signed", "2004-09-22"),
        act("IDN", "old-treaty", "ratified", "2012-05-31", **FROM_PAGE, note="For some only"),
        act("MYS", "old-treaty", "signed", "2005"),
        act("MYS", "old-treaty", "ratified"),
        act("MYS", "old-treaty", "not ratified", "2025-10", **FROM_PAGE),
        act("THA", "new-treaty", "not ratified", "2025"),
        act("JPN", "new-treaty", "ratified", "2017"),
    ],
    # Two sources agree on Indonesia in 2011, of which one works the year out; on Malaysia they do not.
    "trafficking_tier": [
        tier("IDN", 2011, "Tier 2", year_basis="inferred"),
        tier("IDN", 2011, "Tier 2", **FROM_PAGE),
        tier("MYS", 2011, "Tier 2 Watch List"),
        tier("MYS", 2011, "Tier 3", **FROM_PAGE),
        tier("IDN", 2012, "not ranked"),
        tier("THA", 2010, "Tier 1", year_basis="inferred"),
        tier("JPN", 2011, "Tier 1"),
    ],
    "discrepancy": [
        discrepancy("caution", "caution"),
        discrepancy("wording", "wording"),
        discrepancy("unweighed", ""),
        discrepancy("row-b", "row", family="attaches"),
        discrepancy("row-a", "row"),
        discrepancy("headline", "headline number", family="documents"),
    ],
    "key_figure": [
        key_figure("steps", "campaigns", "items of a list"),
        key_figure("older", "training", ""),
        key_figure("money", "remittances", "people, money or acts", place_code="IDN", counterpart_code="MYS"),
        key_figure("people", "deployment", "people, money or acts", place_code="THA", **FROM_PAGE),
    ],
    "forum": [
        {
            "forum_id": "forum",
            "name": "A forum",
            "short_name": "FM",
            "kind": "ASEAN forum",
            "level": "regional",
            "purpose": "To meet",
            "locator": "page 1",
        }
    ],
    # Two sources tell of the second session; the first is told once.
    "forum_event": [
        event("Second", 2009, number="2", place_code="THA", note="Printed as 2010"),
        event("Second", 2010, counted_elsewhere="true", source_id="page", locator="page", note="In July"),
        event("First", 2008, number="1", place_code="IDN"),
    ],
    "party": [
        {"party_id": name, "name": name, "kind": kind, "place_code": place, "locator": "page 1"}
        for name, kind, place in (
            ("ministry", "government", "IDN"),
            ("union", "trade union", "MYS"),
            ("office", "international organisation", ""),
        )
    ],
    # The page tells of the same case as the paper: of one party again, and of one more.
    "initiative": [
        initiative("case"),
        initiative("case-again", same_as="case", source_id="page", locator="page, case"),
        initiative("other", title="another"),
    ],
    "initiative_party": [
        party_of("case", "ministry"),
        party_of("case", "union"),
        party_of("case-again", "union"),
        party_of("case-again", "office"),
        party_of("other", "ministry"),
        party_of("other", "union"),
    ],
    "initiative_tag": [
        {"initiative_id": case, "scheme": "guideline", "tag": tag, "basis": "document", "locator": case}
        for case, tag in (("case", "1"), ("case-again", "2"))
    ],
}


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
    order = ["headline", "row-a", "row-b", "wording", "unweighed", "caution"]
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
    assert rows(found, "number", "event", "year", "note", "source_id") == [
        (1, "First", 2008, None, "paper"),
        (2, "Second", 2009, "Printed as 2010; In July", "paper; page"),
    ]


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
