"""A profile tells both ways: whose migrants live where, what was found for them, and what limits a number."""

from functools import cache
from typing import Any

import pandas as pd
import pytest

from figures.answer import findings
from figures.catalogue import make
from figures.figure import Ask
from warehouse.lake import Lake
from words import name_of, say
from words.numbers import number


@pytest.fixture(scope="module")
def ask(lake: Lake) -> Ask:
    @cache
    def asked(question: str, **filters: Any) -> pd.DataFrame:
        return lake.ask(question, lake.latest(), **filters)

    return asked


def told(ask: Ask, page: str, **filters: str) -> str:
    return " ".join(each.sentence for each in findings(page, ask, **filters))


def test_a_member_state_is_told_of_those_who_live_in_it(ask: Ask) -> None:
    found = ask("corridor_protection")
    within = found[found["within_asean"] & found["persons"].notna()]
    for code, rows in within.groupby("destination_code"):
        said = told(ask, "country", country=str(code))
        assert number(int(rows["persons"].sum())) in said
        figure = make("profile-arrivals", ask, {"country": str(code)})
        assert len(figure.table) == len(rows)
        assert number(int(rows["persons"].sum())) in figure.title
    # Where more come than go, they are told of first.
    assert findings("country", ask, country="THA")[0].figure == "profile-arrivals"
    assert findings("country", ask, country="PHL")[0].figure == "corridors-largest"


def test_a_country_comes_first_of_nobody_on_its_own_page(ask: Ask) -> None:
    title = make("agreements-map", ask, {"country": "SGP"}).title
    assert title == say("agreements.map_title_of", name="Singapore", pairs=2, instruments=2)
    assert make("agreements-map", ask, {}).title != title


def test_a_party_counts_once_whoever_lists_what_is_signed(ask: Ask) -> None:
    for code, name in (("THA", "Thailand"), ("MMR", "Myanmar"), ("KHM", "Cambodia"), ("LAO", "Lao PDR")):
        signed = ask("agreements", country=code, status="signed")
        others = {*signed["listed"], *signed["counterpart"]} - {name}
        title = make("agreements-map", ask, {"country": code}).title
        assert title == say("agreements.map_title_of", name=name, pairs=len(others), instruments=len(signed))


def test_an_understanding_with_an_association_is_told_apart_wherever_it_counts(ask: Ask) -> None:
    apart = say("agreements.answer_associations", associations=1)
    for page in ("country", "agreements"):
        assert apart in told(ask, page, country="SGP")
        assert apart not in told(ask, page, country="THA")
    not_counted = say("corridors.not_counted", instruments=1, associations=1)
    assert not_counted in told(ask, "corridors", start="IDN", destination="SGP")


def test_a_number_that_is_the_same_for_several_is_doubted_wherever_it_is_most_of_a_sum(ask: Ask) -> None:
    routes = [
        say("corridors.route", origin=origin, destination="Indonesia")
        for origin in ("Singapore", "Thailand", "Timor-Leste")
    ]
    caution = say("corridors.same_number", corridors=", ".join(routes))
    for code in ("TLS", "SGP", "THA", "IDN"):
        assert caution in told(ask, "country", country=code)
    assert caution not in told(ask, "country", country="VNM")
    assert caution in told(ask, "corridors", start="TLS", destination="IDN")
    for figure in ("overview-members", "corridors-largest"):
        assert caution in (make(figure, ask, {}).note or "")


def test_what_limits_the_only_text_of_a_corridor_stands_beside_it(ask: Ask) -> None:
    said = told(ask, "corridors", start="VNM", destination="CAN")
    assert say("corridors.one_provinces", of=1, others=0, named="Saskatchewan") in said
    assert say("corridors.answer_last", event="no workers sent", year="2025") in said
    assert "Saskatchewan" in (make("attaches-people", ask, {}).note or "")
    one_work = told(ask, "corridors", start="IDN", destination="MYS")
    assert say("corridors.only_for", sectors="domestic work; private sector; formal sector") in one_work


def test_corridors_without_an_estimate_are_named_beside_what_is_summed_or_drawn(ask: Ask) -> None:
    figure = make("attaches-people", ask, {})
    unknown = figure.table[figure.table["persons"].isna()]
    assert number(len(figure.table) - len(unknown)) in figure.title
    for said in (figure.note or "", told(ask, "attaches")):
        for row in unknown.itertuples():
            assert say("corridors.route", origin=row.origin, destination=row.destination) in said
    # Beside them a newer number says whose it is, and that offices are no attachés.
    assert "counts Migrant Workers Offices of the Philippines, not labour attachés" in told(ask, "attaches")
    note = make("corridors-largest", ask, {"origin": "VNM", "reach": "world"}).note or ""
    assert "Taiwan (China)" in note
    assert (
        say("corridors.known_otherwise", measure="Sent to Taiwan (China)", value="66,926", period="2017")
        in note
    )


def test_whose_complaints_are_counted_stands_in_the_sentence(ask: Ask) -> None:
    every = say("complaints.of_every_worker")
    for code in ("MYS", "SGP"):
        assert every in told(ask, "country", country=code)
    assert told(ask, "complaints", country="MYS").count(every) == 1
    assert every not in told(ask, "complaints", country="IDN")


def test_evidence_that_stands_under_another_topic_is_told_of_the_one_that_it_is_on(ask: Ask) -> None:
    points, evidence = ask("commitments"), ask("commitment_evidence")
    naming = points[(points["topic"] != "crisis") & points["promise"].str.contains("crisis", case=False)]
    pieces = evidence[evidence["promise"].isin(naming["promise"])]
    assert len(pieces)
    for said in (told(ask, "commitments"), told(ask, "commitments", topic="crisis")):
        assert f"On crisis {len(pieces)} pieces of evidence stand under another topic" in said


def test_a_year_of_which_nothing_is_listed_is_told_with_what_was_read_of_it(ask: Ask) -> None:
    def of_year(day: str) -> Ask:
        edition = ask("edition").assign(made_on=pd.Timestamp(day))

        def asked(question: str, **filters: str | None) -> pd.DataFrame:
            found = edition if question == "edition" else ask(question, **filters)
            # As before the one meeting of that year was on record.
            return found[~found["happened_on"].str.startswith("2026")] if question == "news" else found

        return asked

    note = make("news-since", of_year("2026-11-30"), {}).note or ""
    assert say("news.nothing_of", year="2026") in note
    assert "Sri Lanka and Thailand on labour cooperation, 11 February 2026" in note
    assert say("news.nothing_of", year="2025") not in (
        make("news-since", of_year("2025-12-31"), {}).note or ""
    )


def test_the_points_of_one_text_stand_in_its_order_with_their_evidence_or_that_there_is_none(
    ask: Ask,
) -> None:
    text = {"instrument": "cebu-declaration-2007"}
    points = ask("commitments", **text)
    figure = make("commitments-answered", ask, text)
    assert list(figure.table["commitment_id"].drop_duplicates()) == list(points["commitment_id"])
    assert 0 < (figure.table["status"] == "no information").sum() < len(points)
    read = figure.read.drop_duplicates("commitment_id")["point"]
    assert all(map(str.startswith, read, points["number"].fillna("")))
    # What stands beside them is of this text too, and says so.
    topics = make("commitments-topics", ask, text)
    assert len(topics.table) == len(points)
    assert topics.title.startswith(points["instrument"].iat[0])
    assert not make("commitments-topics", ask, {}).title.startswith(points["instrument"].iat[0])


def test_a_text_that_was_looked_for_and_not_found_is_told_of_its_corridor(ask: Ask) -> None:
    gaps = ask("corridor_gaps")
    row = gaps[gaps["gap_id"] == "agreements-eps-other-texts"].iloc[0]
    said = say("corridors.looked_for", what=row["what"], reason=row["reason"], source="KBS World")
    for start in ("TLS", "KHM", "LAO", "MMR"):
        assert told(ask, "corridors", start=start, destination="KOR").count(said) == 1
        # And of its country, whose name the row does not bear.
        assert make("country-gaps", ask, {"country": start}).note.count(said) == 1
    assert said not in told(ask, "corridors", start="IDN", destination="KOR")
    # What is known comes first, and no list is said to be silent.
    assert told(ask, "corridors", start="TLS", destination="KOR").startswith(
        say("corridors.answer_spoken_of", origin="Timor-Leste", destination="Republic of Korea")
    )
    assert "no list of agreements" not in told(ask, "corridors", start="TLS", destination="KOR")
    assert "no list of agreements" in told(ask, "corridors", start="TLS", destination="VNM")
    # What is not available of texts for workers who go one way says nothing of the other.
    assert ask("corridor_gaps", origin="THA", destination="KHM").empty
    everywhere = make("corridors-list", ask, {"reach": "world"}).note or ""
    assert say("corridors.route", origin="Myanmar", destination="Republic of Korea") in everywhere


def test_an_estimate_that_a_caution_warns_of_never_stands_without_it(ask: Ask) -> None:
    found = ask("discrepancies")
    (row,) = found[found["discrepancy_id"] == "migrant-stock-bangladesh"].itertuples()
    caution = say("corridors.caution", destination=row.place, told=row.explanation)
    # In the answer of the region no such number stands at all.
    said = told(ask, "corridors")
    assert say("corridors.answer_doubted", destinations=row.place) in said
    assert "– Bangladesh" not in said
    # Beside the share of all of them stands what it is without these.
    without = say("corridors.without_doubted", destinations=row.place, neither=30)
    assert (make("corridors-protection", ask, {}).note or "").startswith(without)
    for start in ("MYS", "MMR"):
        assert caution in told(ask, "corridors", start=start, destination="BGD")
    assert caution not in told(ask, "corridors", start="BGD", destination="MYS")
    shown = {
        "corridors-largest": ({"reach": "world"}, {"reach": "world", "origin": "IDN"}),
        "corridors-one": ({"start": "LAO", "destination": "BGD"},),
        **dict.fromkeys(("corridors-origins", "corridors-list"), ({"reach": "world"},)),
        **dict.fromkeys(("corridors-matrix", "corridors-protection"), ({},)),
    }
    for name, choices in shown.items():
        for filters in choices:
            assert caution in make(name, ask, filters).note, (name, filters)
    assert caution not in make("corridors-list", ask, {"reach": "asean"}).note


def test_that_a_country_has_no_attache_is_not_said_without_what_sources_differ_on(ask: Ask) -> None:
    found = ask("discrepancies", family="attaches", country="MYS")
    (row,) = found.itertuples()
    for page, filters in (("attaches", {"origin": "MYS"}), ("country", {"country": "MYS"})):
        (differing,) = [one for one in findings(page, ask, **filters) if row.subject in one.sentence]
        assert row.explanation in differing.sentence
        assert differing.sentence.startswith(differing.named)
        assert differing.figure == "country-discrepancies"
    # Of one that has some, what differs stands beside their number.
    assert "Sources differ" not in told(ask, "attaches", origin="THA")


def test_numbers_of_several_sources_do_not_stand_under_that_of_migrants_alone(ask: Ask) -> None:
    for name, filters in (("profile-place", {"country": "MYS"}), ("overview-members", {})):
        assert make(name, ask, filters).as_of == say("profile.place_as_of", year="2019")


def test_kinds_of_news_are_read_as_the_words_call_them_and_frozen_as_they_were(ask: Ask) -> None:
    figure = make("news-since", ask, {"period": "two"})
    was, now = "on an agreement", name_of("news", "kind", "on an agreement")
    assert was in set(figure.table["kind"])
    assert was not in set(figure.read["kind"])
    assert now in set(figure.read["kind"])
