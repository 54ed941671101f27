"""What the documents say was counted by reading them, and the CSVs must say the same.

The numbers below were written down from the texts, not from the CSVs, which are read here as plain files.
What was counted on public pages stands in `test_public_counts.py`.
"""

from collections import Counter

import pytest
from transcribed import MAIN, Rows, read, rows_of


def signed(rows: Rows) -> Rows:
    return [row for row in rows if row["status"] == "signed" and row["series"] == "table 2"]


POSTS = read(MAIN, "attache_post")
TABLE_2 = read(MAIN, "agreement")
FIGURES = {row["figure_id"]: row for row in rows_of("key_figure")}

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
