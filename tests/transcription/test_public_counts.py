"""What public pages and datasets say was counted by reading them, and the CSVs must say the same."""

import tomllib
from collections import Counter
from fractions import Fraction
from math import ceil

import pytest
from transcribed import MAIN, read, rows_of

from warehouse.location import ROOT


def test_complaint_figures_are_so_many_by_country() -> None:
    figures = read("public-complaints", "complaint_figure")
    assert len(figures) == 337
    counted = Counter(row["country_code"] for row in [*figures, *read(MAIN, "complaint_figure")])
    regional = sum(number for code, number in counted.items() if not code.isupper())
    assert regional == 14
    assert {code: number for code, number in counted.items() if code.isupper()} == {
        "IDN": 171, "SGP": 48, "PHL": 36, "THA": 25, "MYS": 25, "KHM": 9, "BRN": 6, "MMR": 4,
        "VNM": 1, "LAO": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("country", "measure", "start", "value", "unit"),
    [
        ("mrc-countries", "complaint_cases", "2011-01-01", "1014", "cases"),
        ("mrc-countries", "complainants", "2011-01-01", "7643", "persons"),
        ("mrc-countries", "compensation_awarded", "2011-01-01", "1620000", "USD"),
        ("KHM", "offenders_sanctioned", "2011-01-01", "0", "persons"),
        ("IDN", "complaints_received", "2024-01-01", "1500", "complaints"),
        ("IDN", "complaints_received", "2011-06-27", "18420", "complaints"),
        ("MYS", "complaints_received", "2021-05-03", "34156", "complaints"),
        ("PHL", "beneficiaries", "2023-07-01", "215497", "persons"),
        ("PHL", "complaints_settled", "2020-01-01", "2697", "cases"),
        ("SGP", "claim_rate", "2019-01-01", "3.04", "claims per 1,000 employees"),
        ("SGP", "claim_rate", "2021-01-01", "1.73", "claims per 1,000 employees"),
        ("SGP", "complaints_received", "2021-01-01", "5882", "claims"),
        ("SGP", "complaints_received", "2022-01-01", "7140", "claims"),
        ("gms-and-malaysia", "clients_reached", "", "60000", "persons"),
        ("SGP", "compensation_paid", "2024-01-01", "19000000", "SGD"),
        ("THA", "damage_claimed", "2017-10-01", "102425550", "THB"),
        ("BRN", "complaints_received", "2007-01-01", "496", "complaints"),
    ],
)
def test_a_complaint_figure_is_the_number_its_page_gives(
    country: str, measure: str, start: str, value: str, unit: str
) -> None:
    published = {
        (row["country_code"], row["measure"], row["period_start"], row["value"], row["unit"])
        for row in read("public-complaints", "complaint_figure")
    }
    assert (country, measure, start, value, unit) in published


def test_claims_of_local_and_of_foreign_employees_make_up_the_claims_of_singapore() -> None:
    claims: dict[str, dict[str, int]] = {}
    for row in read("public-complaints", "complaint_figure"):
        if row["reporter"] == "MOM / TADM" and row["measure"] == "complaints_received":
            claims.setdefault(row["period_start"][:4], {})[row["category"]] = int(row["value"])
    parts = {
        year: (of["local employees"] + of["foreign employees"], of["all"])
        for year, of in claims.items()
        if "local employees" in of
    }
    assert parts == {"2021": (5882, 5882), "2022": (7140, 7140), "2023": (9397, 9397)}


def test_centres_are_so_many_by_country_and_six_of_them_are_target_sites() -> None:
    centres = read("public-complaints", "mrc_centre")
    assert Counter(row["country_code"] for row in centres) == {
        "KHM": 4, "LAO": 5, "MYS": 2, "MMR": 6, "THA": 6, "VNM": 3, "IDN": 6, "PHL": 1,
    }  # fmt: skip
    sites = Counter(row["country_code"] for row in centres if row["kind"] == "project target site")
    assert sites == {"LAO": 2, "MMR": 4}
    assert sum(bool(row["opened"]) for row in centres) == 14


def test_the_grades_published_for_each_cycle_are_these() -> None:
    shares = [
        (row["cycle_id"], row["grade"], row["as_published"].split(" (")[0])
        for row in read("public-agencies", "ranking_share")
    ]
    assert sorted(shares) == [
        # The lines below the first table say 40 per cent in both A grades, and print 04 and 12 beside (08).
        ("vamas-1", "A1", "04"), ("vamas-1", "A2", "12"), ("vamas-1", "B1", "03: 15%"),
        ("vamas-1", "B2", "01: 05%"), ("vamas-1", "C1", "no row"), ("vamas-1", "C2", "no row"),
        ("vamas-1", "D1", "no row"), ("vamas-1", "D2", "no row"),
        ("vamas-2", "A1", "11"), ("vamas-2", "A1", "23.4%"), ("vamas-2", "A2", "54.4%"),
        ("vamas-2", "B1", "19.2%"), ("vamas-2", "C1", "none average or weak"),
        ("vamas-2", "C2", "none average or weak"), ("vamas-2", "D1", "none average or weak"),
        ("vamas-2", "D2", "none average or weak"),
        ("vamas-3", "5", "nearly one third"), ("vamas-3", "6", "no agencies"),
        ("vamas-4", "1", "0"), ("vamas-4", "2", "0"), ("vamas-4", "3", "8"), ("vamas-4", "4", "41"),
        ("vamas-4", "5", "37"), ("vamas-4", "6", "0"), ("vamas-5", "6", "2"), ("vamas-6", "4", "30"),
        ("vamas-6", "5", "68"), ("vamas-6", "6", "4"), ("vamas-6", "not eligible", "2"),
    ]  # fmt: skip


def test_so_many_agencies_were_assessed_in_each_cycle() -> None:
    assessed = {
        row["cycle_id"]: row["value"]
        for row in read("public-agencies", "conduct_participation")
        if row["step"] == "assessed" and row["unit"] == "agencies" and row["cycle_id"]
    }
    assert assessed == {
        "vamas-1": "20", "vamas-2": "47", "vamas-3": "66",
        "vamas-4": "86", "vamas-5": "106", "vamas-6": "104",
    }  # fmt: skip


RANKED = read("public-agencies", "agency_ranking")
# The table of the first ranking, row by row: marks, score of a hundred, grade.
FIRST_RANKING = (
    "112.5 94 A1, 115.4 96 A1, 112.7 94 A1, 113 94 A1, 111 92 A2, 102.7 85 B1, 107 89 A2, 113 94 A1, "
    "111 92 A2, 113 94 A1, 111 92 A2, 107.4 89 A2, 105 87 B1, 109 91 A2, 104.4 87 B1, 99.3 83 B2, "
    "108 90 A2, 113 94 A1, 111 92 A2, 113 94 A1"
)


def test_thirty_grades_of_twenty_three_named_agencies_were_published() -> None:
    assert Counter((row["cycle_id"], row["grade"]) for row in RANKED) == {
        ("vamas-1", "A1"): 8,
        ("vamas-1", "A2"): 8,
        ("vamas-1", "B1"): 3,
        ("vamas-1", "B2"): 1,
        ("vamas-2", "A2"): 1,
        ("vamas-3", "5"): 1,
        ("vamas-4", "5"): 1,
        ("vamas-5", "5"): 4,
        ("vamas-5", "6"): 2,
        ("vamas-6", "5"): 1,
    }
    assert len({row["agency_id"] for row in RANKED}) == 23


def test_the_first_ranking_is_there_whole_and_row_by_row() -> None:
    first = {row["locator"]: row for row in RANKED if row["cycle_id"] == "vamas-1"}
    rows = [first[f"table, row {number}"] for number in range(1, 21)]
    assert len({row["agency_id"] for row in rows}) == len(first) == 20
    printed = [f"{row['marks']} {row['score']} {row['grade']}" for row in rows]
    assert printed == FIRST_RANKING.split(", ")


def test_the_score_of_the_first_ranking_is_its_marks_of_120_halves_down_but_for_one_row() -> None:
    other = [
        row["agency_id"]
        for row in RANKED
        if row["marks"] and int(row["score"]) != ceil(Fraction(row["marks"]) * 100 / 120 - Fraction(1, 2))
    ]
    assert other == ["chau-hung"]


def test_agreements_since_2010_are_so_many_by_country_and_seven_of_them_are_not_signed() -> None:
    since = read("public-agreements", "agreement")
    assert Counter(row["listed_code"] for row in since) == {
        "PHL": 22, "VNM": 16, "KHM": 13, "IDN": 8, "THA": 5, "LAO": 5, "MMR": 5, "TLS": 4,
        "BGD": 3, "LKA": 3, "MYS": 1, "IND": 1, "NPL": 1,
    }  # fmt: skip
    waiting = [row for row in since if row["status"] == "in process"]
    assert sorted((row["listed_code"], row["counterpart_code"], row["year_signed"]) for row in waiting) == [
        ("IDN", "SAU", ""), ("LKA", "THA", ""), ("LKA", "THA", ""), ("MMR", "RUS", ""),
        ("PHL", "BGD", ""), ("PHL", "DNK", ""), ("VNM", "ISR", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("corridor", "signed_on"),
    [
        ("KHM THA", "2015-12"),
        ("VNM THA", "2015-07-23"),
        ("MMR THA", "2016-06-24"),
        ("LAO THA", "2016-07-06"),
        ("VNM MYS", "2015-08-07"),
        ("NPL MYS", "2018-10-29"),
        ("KHM JPN", "2019-03-25"),
    ],
)
def test_a_text_since_2010_has_the_day_its_page_gives(corridor: str, signed_on: str) -> None:
    days = [
        row["signed_on"]
        for row in read("public-agreements", "agreement")
        if f"{row['listed_code']} {row['counterpart_code']}" == corridor
    ]
    assert signed_on in days


ASEAN = {"BRN", "IDN", "KHM", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", "TLS", "VNM"}


def test_the_estimates_of_2019_put_so_many_migrants_in_66_corridors_of_the_region() -> None:
    within = {
        (row["origin_code"], row["destination_code"]): int(row["persons"])
        for row in read("un-migrant-stock-2019", "migrant_stock")
        if row["year"] == "2019" and {row["origin_code"], row["destination_code"]} <= ASEAN
    }
    assert (len(within), sum(within.values())) == (66, 6_855_917)
    largest = sorted(within, key=lambda pair: -within[pair])[:5]
    assert largest == [("MMR", "THA"), ("IDN", "MYS"), ("MYS", "SGP"), ("LAO", "THA"), ("KHM", "THA")]
    assert [within[pair] for pair in largest] == [1_858_735, 1_225_156, 952_261, 934_936, 689_451]
    assert round(100 * sum(within[pair] for pair in largest) / sum(within.values())) == 83


def test_a_pair_has_one_estimate_a_year_and_never_a_zero() -> None:
    rows = read("un-migrant-stock-2019", "migrant_stock")
    pairs = [(row["origin_code"], row["destination_code"], row["year"]) for row in rows]
    assert len(pairs) == len(set(pairs)) == 5758
    assert min(int(row["persons"]) for row in rows) > 0
    assert {row["year"] for row in rows} == {"1990", "1995", "2000", "2005", "2010", "2015", "2019"}


def test_ratifications_found_are_so_many_by_treaty() -> None:
    bound = [
        row for row in read("public-treaties", "ratification") if row["action"] in ("ratified", "acceded")
    ]
    assert Counter(row["instrument_id"] for row in bound) == {
        "ilo-c097": 2, "ilo-c143": 1, "ilo-c188": 2, "ilo-c189": 1, "ilo-c190": 1, "ilo-p029": 3,
        "un-migrant-workers-convention": 3, "un-trafficking-protocol": 11, "asean-trafficking-convention": 10,
        "vienna-consular-convention": 11,
    }  # fmt: skip


def test_the_offices_of_the_philippines_abroad_were_stated_four_times() -> None:
    offices = [
        (row["as_of"], row["stated"])
        for row in read("public-agreements", "attache_total")
        if row["unit"] == "Migrant Workers Offices" and row["scope"] == "all posts"
    ]
    assert sorted(offices) == [("", "34"), ("2024", "39"), ("2024-10-12", "41"), ("2025-12-26", "42")]


def test_criteria_are_as_many_as_the_page_and_the_coding_file_have_in_their_order() -> None:
    criteria = read("public-criteria", "criterion")
    by_list: dict[str, list[str]] = {}
    for row in criteria:
        by_list.setdefault(row["standard"], []).append(row["position"])
    assert by_list == {
        "guidance 2022": [str(n) for n in range(1, 11)],
        "twenty topics": [str(n) for n in range(1, 21)],
    }
    assert [row["criterion"] for row in criteria if row["standard"] == "guidance 2022"] == [
        "Recruitment", "Access to information", "Migration status", "Safety and health at work",
        "Social protection", "Contract and wages", "Governance", "Skills", "Savings and remittances",
        "Return",
    ]  # fmt: skip


def test_what_answers_a_criterion_is_a_provision_that_stands_somewhere() -> None:
    written = {(row["topic"], row["provision"]) for row in rows_of("agreement_provision")}
    coded = tomllib.loads((ROOT / "etl" / "mappings" / "chilton-woda.toml").read_text(encoding="utf-8"))
    for file in coded["file"]:
        written |= {tuple(each) for each in file.get("provisions", {}).get("headings", {}).values()}
    topics = {topic for topic, _ in written}
    for row in read("cooperation-monitor", "criterion_provision"):
        asked = (row["topic"], row["provision"])
        assert asked in written if row["provision"] else row["topic"] in topics, asked


def test_every_provision_on_fees_papers_wages_and_complaints_answers_one_of_the_twenty_topics() -> None:
    answers = {
        (row["topic"], row["provision"])
        for row in read("cooperation-monitor", "criterion_provision")
        if row["criterion_id"].startswith("topics-")
    }
    unanswered = {
        row["provision"]
        for row in rows_of("agreement_provision")
        if row["topic"] in ("fees", "documents", "wages", "complaints and legal aid")
        and not {(row["topic"], ""), (row["topic"], row["provision"])} & answers
    }
    # A permit is a paper, and nobody takes it away.
    assert unanswered == {"Employer pays work and residence permits"}
