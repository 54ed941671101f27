"""What the documents and pages say was counted by reading them, and the CSVs must say the same.

The numbers below were written down from the texts, not from the CSVs, which are read here as plain files.
"""

import csv
from collections import Counter
from fractions import Fraction
from math import ceil
from pathlib import Path

import pytest

from warehouse.lake import ROOT

SOURCES = ROOT / "etl" / "sources"
MAIN = "ilo-afml-7"
Rows = list[dict[str, str]]


def read(source: str, table: str) -> Rows:
    with Path(SOURCES / source / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def everywhere(table: str) -> dict[str, dict[str, str]]:
    """Read a table from every folder, by the value of its first column."""
    found = [row for path in sorted(SOURCES.glob(f"*/{table}.csv")) for row in read(path.parent.name, table)]
    return {next(iter(row.values())): row for row in found}


def signed(rows: Rows) -> Rows:
    return [row for row in rows if row["status"] == "signed" and row["series"] == "table 2"]


POSTS = read(MAIN, "attache_post")
TABLE_2 = read(MAIN, "agreement")
FIGURES = everywhere("key_figure")

# Table 1, read place by place: for the Philippines by the three headings of the column.
PLACES = {
    ("IDN", ""): "JPN JOR KWT MYS QAT KOR SAU SYR TWN ARE",
    ("LAO", ""): "THA",
    ("MMR", ""): "KWT MYS KOR SGP THA",
    ("PHL", "Asia"): "AUS BRN HKG MAC JPN KOR MYS SGP TWN",
    ("PHL", "Europe"): "CAN GRC ITA CHE ESP CYP GBR USA",
    ("PHL", "Middle"): "BHR ISR JOR KWT LBN LBY OMN QAT ARE SAU SYR",
    ("THA", ""): "BRN DEU HKG ISR JPN MYS KOR SAU SGP CHE TWN",
    ("VNM", ""): "CZE JPN LBY MYS KOR QAT SAU TWN ARE",
}
# Numbers printed beside a place; every other place stands for one.
MORE_THAN_ONE = {
    ("PHL", "MYS"): 2, ("PHL", "SGP"): 2, ("PHL", "TWN"): 3, ("PHL", "CAN"): 2, ("PHL", "ITA"): 2,
    ("PHL", "JOR"): 2, ("PHL", "KWT"): 3, ("PHL", "LBN"): 2, ("PHL", "QAT"): 2, ("PHL", "ARE"): 4,
    ("PHL", "SAU"): 8, ("THA", "SAU"): 2, ("THA", "TWN"): 2,
}  # fmt: skip


@pytest.mark.parametrize(("origin", "heading"), sorted(PLACES))
def test_table_1_lists_each_place_of_assignment_under_its_heading(origin: str, heading: str) -> None:
    listed = [
        row["place_code"]
        for row in POSTS
        if row["origin_code"] == origin and not row["city"] and row["region_printed"].startswith(heading)
    ]
    assert sorted(listed) == sorted(PLACES[origin, heading].split())


def test_table_1_gives_each_place_the_number_printed_beside_it_or_one() -> None:
    places = {(row["origin_code"], row["place_code"]): row for row in POSTS if not row["city"]}
    assert {key: int(row["posts"]) for key, row in places.items()} == {
        key: MORE_THAN_ONE.get(key, 1) for key in places
    }
    assert set(MORE_THAN_ONE) == {key for key, row in places.items() if row["posts_basis"] == "printed"}


def test_table_1_counts_posts_by_origin_and_heading() -> None:
    counted: Counter[str] = Counter()
    for row in POSTS:
        heading = row["region_printed"].split(" ")[0].strip(",")
        counted[f"{row['origin_code']} {heading}".strip()] += int(row["posts"] or 0)
    assert counted == {
        "IDN": 10, "LAO": 1, "MMR": 5, "PHL Asia": 13, "PHL Europe": 10, "PHL Middle": 26,
        "THA": 13, "VNM": 9,
    }  # fmt: skip


def test_table_1_names_thirteen_cities_and_gives_none_of_them_a_number() -> None:
    cities = [row for row in POSTS if row["city"]]
    assert Counter((row["origin_code"], row["place_code"]) for row in cities) == {
        ("PHL", "TWN"): 3, ("PHL", "CAN"): 2, ("PHL", "ITA"): 2, ("PHL", "ARE"): 2, ("PHL", "SAU"): 4,
    }  # fmt: skip
    assert {row["posts"] for row in cities} == {""}


def test_the_totals_of_table_1_and_box_3_are_as_printed() -> None:
    stated = {
        (row["origin_code"], row["unit"], row["scope"].split(",")[0]): row["stated"]
        for row in read(MAIN, "attache_total")
    }
    assert stated == {
        ("IDN", "labour attachés", "all posts"): "11",
        ("LAO", "labour attachés", "all posts"): "1",
        ("MMR", "labour attachés", "all posts"): "5",
        ("PHL", "labour attachés", "all posts"): "37",
        ("THA", "labour attachés", "all posts"): "13",
        ("VNM", "labour attachés", "all posts"): "9",
        ("PHL", "labour attachés", "Asia"): "13",
        ("PHL", "labour attachés", "Europe"): "10",
        ("PHL", "labour attachés", "Middle East and Africa"): "27",
        ("THA", "offices", "all posts"): "13",
        ("THA", "countries", "all posts"): "11",
    }


def test_table_2_counts_signed_instruments_by_country_and_kind() -> None:
    assert Counter((row["listed_code"], row["instrument"]) for row in signed(TABLE_2)) == {
        ("IDN", "memorandum of understanding"): 13,
        ("PHL", "bilateral agreement"): 6,
        ("PHL", "memorandum of understanding"): 28,
        ("THA", "memorandum of understanding"): 7,
        ("THA", "record of discussion"): 1,
        ("VNM", "bilateral agreement"): 6,
        ("VNM", "memorandum of understanding"): 7,
    }
    assert len(signed(TABLE_2)) == 68


@pytest.mark.parametrize(
    ("country", "decades"),
    [
        ("IDN", {"199": 1, "200": 10, "201": 2}),
        ("PHL", {"196": 1, "197": 2, "198": 3, "199": 4, "200": 23, "201": 1}),
        ("THA", {"199": 1, "200": 6, "201": 1}),
        ("VNM", {"199": 4, "200": 9}),
    ],
)
def test_table_2_counts_signed_instruments_by_decade(country: str, decades: dict[str, int]) -> None:
    years = [row["year_signed"] for row in signed(TABLE_2) if row["listed_code"] == country]
    assert Counter(year[:3] for year in years) == decades


@pytest.mark.parametrize(
    ("country", "printed"),
    [
        (
            "IDN",
            "KWT 1996, JOR 2001, JPN 2004, JPN 2008, KOR 2004, KOR 2010, ARE 2007, MYS 2004, MYS 2006, "
            "MYS 2010, AUS 2005, QAT 2008, TWN 2004",
        ),
        (
            "PHL",
            "USA 1968, IRQ 1982, JOR 1988, QAT 1997, NOR 2001, CHE 2002, PNG 1979, LBY 1979, LBY 2006, "
            "JOR 1981, JOR 2010, MNP 1994, MNP 2000, KWT 1997, TWN 1999, TWN 2001, TWN 2003, GBR 2002, "
            "GBR 2003, IDN 2003, KOR 2004, KOR 2005, KOR 2006, KOR 2009, LAO 2005, ESP 2006, CA-SK 2006, "
            "BHR 2007, ARE 2007, CA-AB 2008, CA-BC 2008, CA-MB 2008, NZL 2008, JPN 2009",
        ),
        ("THA", "KHM 2002, JPN 2010, JPN 1994, LAO 2002, MMR 2003, KOR 2009, TWN 2002, ARE 2007"),
        (
            "VNM",
            "RUS 1992, LAO 1994, CZE 1994, TWN 1999, QAT 2008, KAZ 2009, MYS 2004, KOR 2004, OMN 2007, "
            "BGR 2008, SVK 2008, ARE 2009, CA-SK 2006",
        ),
    ],
)
def test_table_2_lists_each_counterpart_with_its_year(country: str, printed: str) -> None:
    listed = [
        f"{row['counterpart_code']} {row['year_signed']}"
        for row in signed(TABLE_2)
        if row["listed_code"] == country
    ]
    assert sorted(listed) == sorted(printed.split(", "))


def test_table_2_and_the_text_after_it_name_those_in_process() -> None:
    waiting = [row for row in TABLE_2 if row["status"] == "in process"]
    entries = [f"{row['listed_code']} {row['counterpart_code']} {row['year_signed']}" for row in waiting]
    assert sorted(entries) == [
        "IDN AUS ", "IDN BRN ", "IDN JPN ", "IDN LBN ", "IDN LBY ", "IDN SYR ",
        "VNM JPN 1992", "VNM SAU 2006",
    ]  # fmt: skip
    # What the paper says Malaysia is forging with Nepal has been signed since: it is an event of that text.
    forged = [row for row in read(MAIN, "agreement_event") if row["event"] == "in preparation"]
    assert [(row["agreement_id"], row["year"]) for row in forged] == [("npl-mys-text", "")]
    since = {row["agreement_id"]: row for row in read("public-agreements", "agreement")}
    assert (since["npl-mys-text"]["status"], since["npl-mys-text"]["signed_on"]) == ("signed", "2018-10-29")


def test_the_text_names_four_agreements_of_malaysia_that_no_table_lists() -> None:
    text = [row for row in TABLE_2 if row["series"] == "text" and row["status"] == "signed"]
    assert sorted(row["listed_code"] for row in text) == ["BGD", "CHN", "IND", "PAK"]
    assert {(row["counterpart_code"], row["year_signed"]) for row in text} == {("MYS", "")}


def test_table_2_dates_six_renewals_and_five_updates() -> None:
    dated = [row for row in read(MAIN, "agreement_event") if row["event"] in ("renewed", "updated")]
    assert sorted(f"{row['agreement_id'][:7]} {row['event']} {row['year']}" for row in dated) == [
        "idn-are renewed 2010", "idn-jor renewed 2009", "idn-kwt renewed 2001", "idn-qat renewed 2010",
        "idn-qat renewed 2011", "idn-twn renewed 2011", "tha-jpn updated 2010", "vnm-jpn updated 2010",
        "vnm-kor updated 2008", "vnm-lao updated 2009", "vnm-rus updated 2008",
    ]  # fmt: skip


def test_boxes_9_and_10_and_section_5_2_describe_so_many_provisions_of_each_instrument() -> None:
    assert Counter(row["agreement_id"] for row in read(MAIN, "agreement_provision")) == {
        "phl-ca-ab-mou-2008": 1,
        "phl-ca-bc-mou-2008": 1,
        "phl-ca-mb-mou-2008": 1,
        "phl-jpn-mou-2009": 4,
        "idn-jor-mou-2001": 7,
        "phl-kor-mou-2009": 3,
        "phl-jor-mou-2010": 1,
        "phl-idn-mou-2003": 2,
        "phl-lao-mou-2005": 1,
        "idn-mys-mou-2006": 14,
    }


def test_boxes_9_and_10_print_these_amounts() -> None:
    amounts = [
        (row["agreement_id"], row["amount"], row["unit"])
        for row in read(MAIN, "agreement_provision")
        if row["amount"] and row["unit"] in ("USD", "percent of monthly wage", "years", "days")
    ]
    assert sorted(amounts) == [
        ("idn-jor-mou-2001", "2", "years"),
        ("idn-jor-mou-2001", "7", "days"),
        ("idn-mys-mou-2006", "1500", "USD"),
        ("idn-mys-mou-2006", "50", "percent of monthly wage"),
        ("idn-mys-mou-2006", "600", "USD"),
        ("phl-jpn-mou-2009", "25", "USD"),
        ("phl-jpn-mou-2009", "425", "USD"),
    ]


def test_box_10_names_one_protection_that_is_missing() -> None:
    missing = [row for row in read(MAIN, "agreement_provision") if row["holds"] == "no"]
    assert [(row["agreement_id"], row["provision"]) for row in missing] == [
        ("idn-mys-mou-2006", "Minimum wage")
    ]


def test_box_7_counts_people_who_complained_in_three_periods_of_their_own() -> None:
    printed = [
        (row["period_start"], row["period_end"], row["value"], row["unit"])
        for row in read(MAIN, "complaint_figure")
    ]
    assert sorted(printed) == [
        ("2012-12", "2014-03", "187", "persons"),
        ("2013-10", "2014-09", "114", "persons"),
        ("2013-10", "2014-09", "234", "persons"),
    ]


def test_boxes_7_and_12_describe_two_mechanisms_in_so_many_steps() -> None:
    assert Counter((row["mechanism_id"], row["sequence"]) for row in read(MAIN, "mechanism_step")) == {
        ("khm-prakas-249", "stage of development"): 3,
        ("khm-prakas-249", "beside it"): 1,
        ("atuc-regional", "flow of a complaint"): 3,
        ("atuc-regional", "beside it"): 2,
    }


def test_box_14_describes_three_phases() -> None:
    phases = [(row["phase"], row["agencies_as_printed"]) for row in read(MAIN, "assessment_phase")]
    assert phases == [("Phase I", "20"), ("Phase II", "50"), ("Phase III", "all")]


def test_box_14_names_eight_provinces_with_an_agreement_and_six_that_commented() -> None:
    provinces: dict[str, set[str]] = {"agreement": set(), "comments received": set()}
    for row in read(MAIN, "evidence_provider"):
        if row["body"].startswith("DOLISA of "):
            provinces[row["contribution"]].add(row["body"].removeprefix("DOLISA of "))
    commented = {"Quang Ngai", "Ha Tinh", "Nghe An", "Thanh Hoa", "Bac Ninh", "Phu Tho"}
    assert provinces == {"comments received": commented, "agreement": commented | {"Vinh Phuc", "Hanoi"}}


def test_the_governing_body_adopted_seven_standards() -> None:
    assert Counter(row["kind"] for row in read(MAIN, "self_regulation_point"))["standard"] == 7


# Figures found by reading the five documents: identifier in the tables, number, unit.
QUOTED = {
    # The main document
    "gfmd-steering-group-start": (20, "governments"),
    "gfmd-steering-group-2013": (37, "governments"),
    "gfmd-assessment-team": (14, "members"),
    "bali-process-members-ilo": (44, "members"),
    "colombo-process-asean-members": (4, "countries"),
    "abu-dhabi-dialogue-destinations": (9, "countries"),
    "cambodia-prakas-final-series": (8, "prakas"),
    "philippines-diplomatic-offices": (88, "offices"),
    "philippines-diplomatic-countries": (65, "countries"),
    "ofw-reintegration-fund": (2_000_000_000, "PHP"),
    "ofw-reintegration-fund-owwa": (1_000_000_000, "PHP"),
    "ofw-reintegration-fund-land-bank": (500_000_000, "PHP"),
    "ofw-reintegration-fund-development-bank": (500_000_000, "PHP"),
    "indonesia-embarkation-task-forces": (14, "embarkation areas"),
    "wimler-sessions": (13, "sessions"),
    "wimler-fee-hkd": (780, "HKD"),
    "wimler-graduates-2013": (77, "participants"),
    "wimler-graduates-2013-domestic-workers": (71, "participants"),
    "mrc-supported-centres": (21, "centres"),
    "vietnam-jobseekers-abroad": (20, "percent of jobseekers"),
    "cambodia-complaint-training-provinces": (24, "provinces"),
    "saphan-siang-photo-entries": (200, "entries"),
    "saphan-siang-facebook-likes": (4500, "likes"),
    "agreements-four-countries": (82, "agreements"),
    "mra-employment-share-ilo": (0.3, "percent of total employment"),
    "atuc-federations": (18, "federations"),
    "apple-reimbursed-2013": (3_900_000, "USD"),
    "apple-reimbursed-since-2008": (16_900_000, "USD"),
    "semiconductor-bonus": (500, "MYR"),
    # The chapter on ASEAN and Japan
    "asia-pacific-migrants-2010": (31_500_000, "persons"),
    "malaysia-migrants": (2_000_000, "persons"),
    "malaysia-labour-force": (10_000_000, "persons"),
    "bali-process-countries-japan": (40, "countries"),
    "japan-ilo-migrant-programme": (2_000_000, "USD"),
    # The policy paper on migrant civil society
    "intraregional-migrants": (6_890_000, "persons"),
    "intraregional-migrants-three-countries": (96, "percent of migrants within the region"),
    "task-force-recommendations": (192, "recommendations"),
    "mfa-groups": (47, "groups"),
    # The workshop of 2015 and the conference of 2008
    "arf-workshop-participants": (60, "participants"),
    "arf-workshop-states": (15, "countries"),
    "adbi-participants": (30, "participants"),
}


@pytest.mark.parametrize("figure", sorted(QUOTED))
def test_a_key_figure_is_the_number_that_its_document_prints(figure: str) -> None:
    assert (float(FIGURES[figure]["value"]), FIGURES[figure]["unit"]) == QUOTED[figure]


def test_the_chapter_puts_ten_countries_on_three_trafficking_tiers_of_a_year_it_does_not_print() -> None:
    placed = read("asean-japan", "trafficking_tier")
    tiers: dict[str, str] = {}
    for row in placed:
        tiers[row["tier"]] = " ".join(sorted([*tiers.get(row["tier"], "").split(), row["place_code"]]))
    assert tiers == {
        "Tier 2": "IDN KHM LAO PHL SGP",
        "Tier 2 Watch List": "BRN MYS THA VNM",
        "Tier 3": "MMR",
    }
    assert {(row["year"], row["year_basis"]) for row in placed} == {("2011", "inferred")}


def test_the_year_of_those_tiers_is_the_only_one_in_which_the_reports_place_all_ten_alike() -> None:
    by_year: dict[str, dict[str, str]] = {}
    for row in read("public-treaties", "trafficking_tier"):
        by_year.setdefault(row["year"], {})[row["place_code"]] = row["tier"]
    printed = {row["place_code"]: row["tier"] for row in read("asean-japan", "trafficking_tier")}
    assert [year for year, placed in by_year.items() if printed.items() <= placed.items()] == ["2011"]


# What follows was counted on public pages.


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
        "un-migrant-workers-convention": 3, "un-trafficking-protocol": 11, "asean-trafficking-convention": 8,
        "vienna-consular-convention": 11,
    }  # fmt: skip


def test_the_offices_of_the_philippines_abroad_were_stated_four_times() -> None:
    offices = [
        (row["as_of"], row["stated"])
        for row in read("public-agreements", "attache_total")
        if row["unit"] == "Migrant Workers Offices" and row["scope"] == "all posts"
    ]
    assert sorted(offices) == [("", "34"), ("2024", "39"), ("2024-10-12", "41"), ("2025-12-26", "42")]
