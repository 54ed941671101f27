"""Whoever searches finds a thing under any of its names, and each result leads to a page that exists."""

import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from figures.asked_words import asks_for_a_number, words_of
from figures.catalogue import make
from figures.of_agreements import OVER
from figures.search import Index
from figures.search_index import BREAKDOWNS, index, index_of_findings
from screen.readers.search_results import FIRST_VIEWS, TARGETS, called, target
from warehouse.lake import Lake
from warehouse.location import ROOT

TIERS = "Member States by tier in the United States report on trafficking in persons"
VARIANTS = [
    ("Vietnam", "country", "Viet Nam"),
    ("Laos", "country", "Lao PDR"),
    ("BURMA", "country", "Myanmar"),
    ("timor leste", "country", "Timor-Leste"),
    ("east timor", "country", "Timor-Leste"),
    ("south korea indonesia", "agreement", "Indonesia – Republic of Korea, 2004"),
    ("UAE viet nam", "agreement", "Viet Nam – United Arab Emirates, 2009"),
    ("burma fish", "agreement", "Myanmar – Thailand, 2018"),
    ("vamas", "code", "Vietnam Association of Manpower Supply"),
    ("TF-AMW", "initiative", "Task Force"),
    ("TFAMW", "forum", "Task Force on ASEAN Migrant Workers"),
    ("taskforce for asean migrant workers", "forum", "Task Force on ASEAN Migrant Workers"),
    ("bali process", "forum", "Bali Process"),
    ("attache riyadh", "attache", "Riyadh"),
    ("Canada province Philippines", "agreement", "Philippines – Alberta, 2008"),
    ("Philipines", "country", "Philippines"),
    ("recruitment fee Malaysia", "agreement", "Indonesia – Malaysia, 2006: Recruitment fee capped"),
    ("labor attache", "view", "Labour attachés"),
    ("MoU Malaysia Indonesia", "agreement", "Indonesia – Malaysia, 2004"),
    ("C189", "treaty", "Domestic Workers Convention"),
    ("how to complain", "view", "Where to complain"),
    # Words of the field that people write in their own language.
    ("TKI lampung pengaduan", "centre", "LTSA-MRC East Lampung"),
    ("pengaduan lampung", "complaint", "LTSA-MRC"),
    ("Việt Nam", "country", "Viet Nam"),
    ("Hiệp hội xuất khẩu lao động Việt Nam", "code", "Vietnam Association of Manpower Supply"),
    ("hiep hoi xuat khau lao dong viet nam", "code", "Vietnam Association of Manpower Supply"),
    ("zinc mine", None, ""),
    ("kafala", "agreement", "Indonesia – Jordan, 2001: Employer pays the return ticket"),
    ("kafala Saudi", "agreement", "Saudi Arabia"),
    ("passport retention", "agreement", "Worker keeps the passport"),
    ("death of workers", "complaint", "death in destination country"),
    ("overcharging", "complaint", "excessive fees"),
    ("recruitment fees", "commitment", "fee"),
    ("Cong ty SONA", "agency", "SONA"),
    ("công ty sona", "agency", "SONA"),
    ("co\u0302ng ty sona", "agency", "SONA"),
    ("Campuchia", "country", "Cambodia"),
    ("hàn quốc indonesia ２００４", "agreement", "Indonesia – Republic of Korea, 2004"),
    ("ฟิลิปปินส์", "country", "Philippines"),
    ("សិង្ហបុរី", "country", "Singapore"),
    ("Burma fish ๒๐๑๘", "agreement", "Myanmar – Thailand, 2018"),
]


@pytest.fixture(scope="module")
def finder(lake: Lake) -> Index:
    """Make the index of the real record."""
    return index(partial(lake.ask, snapshot=lake.latest()))


@pytest.mark.parametrize(("words", "kind", "title"), VARIANTS)
def test_a_variant_finds_its_target(finder: Index, words: str, kind: str | None, title: str) -> None:
    found = finder.find(words)
    if kind is None:
        assert found.empty
        return
    titles = found.loc[found["kind"] == kind, "title"]
    assert titles.str.contains(title, case=False, regex=False).any(), found[["kind", "title"]].head(20)


MINIMUM_WAGE = "Indonesia – Malaysia, 2022: Minimum wage: MYR 1\u202f500"
# Of these, what asks for something that nothing here holds beside the rest: no answer, only the nearest.
LACKING = {"recruitment cost survey Bangladesh": "survey"}
# What people ask, in their words, and what answers it.
BEST = [
    ("Canada province Philippines", "agreement", "Philippines – Alberta, 2008"),
    ("Philipines", "country", "Philippines"),
    ("Malasia", "country", "Malaysia"),
    ("Lao PDR profile", "country", "Lao PDR"),
    (
        "recruitment fee Malaysia",
        "figure",
        "Recruitment costs · Workers from Indonesia in Malaysia, months of salary paid to agencies (2009): "
        "about six months' salary",
    ),
    # Of two countries all their texts answer, and say which are over: one provision by itself does not.
    (
        "who pays recruitment fee Malaysia Indonesia",
        "pays",
        "Indonesia – Malaysia: who pays recruitment fees",
    ),
    ("who pays fees Malaysia Indonesia", "pays", "Indonesia – Malaysia: who pays recruitment fees"),
    # A number comes with what it measures and of when, the whole before its parts.
    (
        "Viet Nam sent workers 2024",
        "figure",
        "Deployment · Viet Nam, workers sent abroad, sent in ten months (2024-01/2024-10): 130,640",
    ),
    (
        "how many workers did Viet Nam send abroad in 2024",
        "figure",
        "Deployment · Viet Nam, workers sent abroad, sent in ten months (2024-01/2024-10): 130,640",
    ),
    ("Indonesia complaints after 2020", "view", "Complaints: Indonesia"),
    ("did complaints in Indonesia rise after 2020", "view", "Complaints: Indonesia"),
    ("what do migrants in Malaysia complain of", "view", "Complaints: Malaysia"),
    ("where to complain", "view", "Where to complain"),
    ("hotline Cambodia", "view", "Where to complain: Cambodia"),
    ("how many migrants live in Singapore", "country", "Singapore"),
    ("download data", "view", "Sources and quality"),
    ("report an error", "view", "About"),
    (
        "2007 declaration information",
        "text",
        "ASEAN Declaration on the Protection and Promotion of the Rights of Migrant Workers "
        "(Cebu Declaration)",
    ),
    # A word of the glossary is explained, alone or where its meaning is asked for, in whatever language.
    ("labor attache", "term", "Labour attaché"),
    ("what is a labour attaché?", "term", "Labour attaché"),
    ("tùy viên lao động", "term", "Labour attaché"),
    ("tùy viên lao động là gì", "term", "Labour attaché"),
    ("apa itu atase ketenagakerjaan", "term", "Labour attaché"),
    ("ทูตแรงงานคืออะไร", "term", "Labour attaché"),
    ("អនុព័ន្ធការងារជាអ្វី", "term", "Labour attaché"),
    ("meaning of deployment", "term", "Deployment"),
    ("MRC", "term", "Migrant worker resource centre (MRC)"),
    ("agreement no labour attache", "view", "Labour attachés"),
    ("attache Malaysia", "view", "Labour attachés: Malaysia"),
    ("attaches of Indonesia", "view", "Labour attachés: Indonesia"),
    ("how many labour attaches does the Philippines have", "view", "Labour attachés: Philippines"),
    ("labour attaché Philippines Saudi Arabia", "attache", "Philippines in Saudi Arabia"),
    ("MoU Malaysia Indonesia", "agreement", "Indonesia – Malaysia, 2004"),
    ("MoU Indonesia Malaysia domestic workers", "agreement", "Indonesia – Malaysia, 2022"),
    ("MoU Indonesia Malaysia pekerja rumah tangga", "agreement", "Indonesia – Malaysia, 2022"),
    ("perjanjian Indonesia Malaysia", "agreement", "Indonesia – Malaysia, 2004"),
    ("agreement Cambodia Thailand", "agreement", "Cambodia – Thailand, 2015"),
    ("Vietnam Japan agreement", "agreement", "Viet Nam – Japan, 1992"),
    ("thoa thuan Viet Nam Malaysia", "agreement", "Viet Nam – Malaysia, 2004"),
    ("expired agreements", "view", "Agreements"),
    ("agreements under renegotiation", "view", "Agreements"),
    ("Taiwan", "view", "Agreements: Taiwan (China)"),
    ("Đài Loan", "view", "Agreements: Taiwan (China)"),
    ("han quoc", "view", "Agreements: Republic of Korea"),
    ("phí tuyển dụng", "view", "Agreements"),
    (
        "passport keeping domestic workers",
        "agreement",
        "Philippines – Kuwait, 2018: Worker keeps the passport",
    ),
    ("rest day domestic workers", "agreement", "Indonesia – Malaysia, 2022: Weekly rest day"),
    ("Indonesia Malaysia 2006 rest day", "agreement", "Indonesia – Malaysia, 2006: Weekly rest day"),
    ("C189", "treaty", "ILO C189: Domestic Workers Convention, 2011 (No. 189)"),
    ("which countries ratified C189", "treaty", "ILO C189: Domestic Workers Convention, 2011 (No. 189)"),
    (
        "Malaysia ratified migrant workers convention",
        "ratification",
        "Malaysia: UN migrant workers (1990) International Convention on the Protection of the Rights of All "
        "Migrant Workers and Members of Their Families",
    ),
    ("how many migrants in Thailand", "country", "Thailand"),
    ("what changed last month", "view", "Overview"),
    ("When does the Cambodia Thailand agreement end?", "agreement", "Cambodia – Thailand, 2015"),
    ("Does Thailand post labour attachés in Malaysia?", "attache", "Thailand in Malaysia"),
    ("How many Myanmar workers are in Thailand?", "corridor", "Myanmar – Thailand"),
    ("Indonesia-Malaysia", "corridor", "Indonesia – Malaysia"),
    ("corridor Nepal Malaysia", "corridor", "Nepal – Malaysia"),
    ("Philippines Hong Kong agreement", "corridor", "Philippines – Hong Kong (China)"),
    ("how to complain", "view", "Where to complain"),
    ("khiếu nại", "view", "Complaints"),
    ("where to complain in Malaysia", "view", "Where to complain: Malaysia"),
    ("complaints Indonesia 2021", "view", "Complaints: Indonesia"),
    ("unpaid wages complaints", "complaint", "BP2MI: Complaints received, unpaid wages"),
    ("ranking agencies 2019", "view", "Recruitment agencies"),
    ("công ty xuất khẩu lao động", "view", "Recruitment agencies"),
    ("is SONA a good agency", "agency", "SONA"),
    (
        "vamas code of conduct",
        "code",
        "Vietnam Association of Manpower Supply (VAMAS): Code of Conduct (COC-VN) of 2010",
    ),
    (
        "recruitment cost survey Bangladesh",
        "agreement",
        "Bangladesh – Brunei Darussalam, 2022: Recruitment at controlled cost",
    ),
    (
        "Cebu declaration 2007",
        "text",
        "ASEAN Declaration on the Protection and Promotion of the Rights of Migrant Workers "
        "(Cebu Declaration)",
    ),
    (
        "ASEAN consensus migrant workers",
        "text",
        "ASEAN Consensus on the Protection and Promotion of the Rights of Migrant Workers",
    ),
    ("AFML 2018", "forum", "11th AFML"),
    ("Abu Dhabi Dialogue", "forum", "Abu Dhabi Dialogue (ADD)"),
    ("Task Force ASEAN migrant workers", "forum", "Task Force on ASEAN Migrant Workers (TF-AMW)"),
    ("training before departure", "initiative", "Standard pre-departure training materials of Cambodia"),
    ("Việt Nam", "country", "Viet Nam"),
    ("MRC Thailand", "view", "Resource centres (MRC): Thailand"),
    ("migrant resource centres Lao PDR", "view", "Resource centres (MRC): Lao PDR"),
    ("trafficking in persons report tier Lao PDR", "view", "Treaties and laws: Lao PDR"),
    ("EPS memorandum Korea", "agreement", "Indonesia – Republic of Korea, 2012"),
    ("last AFML", "forum", "18th AFML"),
    ("passport retention", "agreement", "Philippines – Kuwait, 2018: Worker keeps the passport"),
    ("highest ranked agencies", "view", "Recruitment agencies"),
    ("Tier 3 countries", "tier", TIERS),
    ("tier 2 watch list", "tier", TIERS),
    ("which countries are on tier 1", "tier", TIERS),
    ("Myanmar Thailand MoU fee cap", "pays", "Myanmar – Thailand: who pays recruitment fees"),
    (
        "Indonesia Malaysia MoU recruitment fee cap",
        "pays",
        "Indonesia – Malaysia: who pays recruitment fees",
    ),
    # A text in use comes before one that is over, with its amount.
    ("Indonesia Malaysia agreement minimum wage", "agreement", MINIMUM_WAGE),
    ("minimum wage Indonesian domestic workers Malaysia", "agreement", MINIMUM_WAGE),
    ("mức lương tối thiểu giúp việc gia đình Malaysia", "agreement", MINIMUM_WAGE),
    # Two kinds of texts are told apart where they are explained.
    ("memorandum of understanding", "term", "Bilateral labour agreement, memorandum of understanding"),
    (
        "difference between MoU and bilateral agreement",
        "term",
        "Bilateral labour agreement, memorandum of understanding",
    ),
    ("difference between migrant stock and deployment", "term", "Migrant stock"),
    # Where most complaints were counted, a page tells.
    ("which province has most complaints", "view", "Complaints by province or place of origin"),
    ("largest complaints by country", "view", "Complaints by country of destination"),
    ("most complaints by destination", "view", "Complaints by country of destination"),
    ("tỉnh nào nhiều khiếu nại nhất", "view", "Complaints by province or place of origin"),
    ("where can I complain", "view", "Where to complain"),
    ("cara mengadu", "view", "Where to complain"),
    ("Malaysia labour attaché Indonesia", "attache", "Indonesia in Malaysia"),
    # The whole before its parts.
    ("how many complaints did BP2MI receive in 2021", "complaint", "BP2MI: Complaints received, all"),
    # Where a text was only looked for, the page of the corridor says so.
    ("Timor-Leste Republic of Korea agreement", "corridor", "Timor-Leste – Republic of Korea"),
    # A word that asks for an order or a size is no word to be held, where a page answers; nor is the name of
    # the one country that a page tells of.
    ("which province of Indonesia has most complaints", "view", "Complaints by province or place of origin"),
    ("complaints by province Indonesia", "view", "Complaints by province or place of origin"),
    ("tỉnh nào của Indonesia nhiều khiếu nại nhất", "view", "Complaints by province or place of origin"),
    ("provinsi Indonesia mana paling banyak pengaduan", "view", "Complaints by province or place of origin"),
    ("highest number of complaints Malaysia", "view", "Complaints: Malaysia"),
    ("which large corridors have no agreement", "view", "Corridors"),
    ("large corridors without agreement", "view", "Corridors"),
    ("hành lang lớn nhất", "view", "Corridors"),
    ("agencies of Viet Nam ranked highest", "view", "Recruitment agencies"),
    ("newest complaint figures", "view", "Complaints"),
    # Whoever compares two Member States is told how they differ.
    ("compare Cambodia and Lao PDR", "compared", "Cambodia and Lao PDR compared"),
    ("so sánh Campuchia và Lào", "compared", "Cambodia and Lao PDR compared"),
    ("bandingkan Kamboja dan Laos", "compared", "Cambodia and Lao PDR compared"),
    # Whoever wants to complain is told of where they are.
    ("người lao động Việt Nam ở Malaysia khiếu nại ở đâu", "view", "Where to complain: Malaysia"),
    ("where can a Vietnamese worker in Malaysia complain", "view", "Where to complain: Malaysia"),
    # A year that bounds the question is not that of the answer.
    ("bilateral agreements signed since 2020", "view", "Agreements"),
    ("countries that ratified C189", "treaty", "ILO C189: Domestic Workers Convention, 2011 (No. 189)"),
]


def test_whoever_asks_what_a_country_has_nothing_of_is_not_told_all_of_the_country(finder: Index) -> None:
    found = finder.find("remittances Philippines")
    assert "remittances" in found["title"].iat[0].lower()
    assert len(found) < 60
    costs = finder.find("recruitment costs Viet Nam")
    assert tuple(costs[["kind", "country"]].iloc[0]) == ("figure", "Viet Nam")
    assert costs["title"].iat[0].startswith("Recruitment costs · ")


@pytest.mark.parametrize(("words", "kind", "title"), BEST)
def test_the_best_answer_comes_first(finder: Index, words: str, kind: str, title: str) -> None:
    best = finder.find(words).iloc[0]
    assert tuple(best[["kind", "title"]]) == (kind, title)
    # And it is an answer: it holds whatever carries meaning, but for what nothing here holds.
    assert best["missing"] == LACKING.get(words, "")


# What is asked for and stands nowhere beside the rest, as it was typed.
UNANSWERED = {
    "migrant workers died in Kuwait": "died",
    "singapore maid placement fee how much": "maid",
    "death penalty migrant workers Saudi Arabia": "death penalty",
    "remittances to Viet Nam 2023": "remittances",
    "blacklisted recruitment agencies Philippines": "blacklisted",
    "undocumented workers, Thailand: amnesty?": "undocumented; amnesty",
    "where can I complain in Taiwan": "Taiwan",
    "khiếu nại ở đâu tại Đài Loan": "Đài Loan",
    "how to complain about unpaid wages": "complain",
    "average recruitment cost paid by Vietnamese workers to Taiwan": "average",
    # What comes first of things that stand for themselves is not known from any of them.
    "best agencies Indonesia": "best",
    "complaints by province Philippines": "province",
    # A country that is named is missed however many entries there are of it, and by the name that was typed.
    "weekly rest day Đài Loan": "Đài Loan",
    "bao nhiêu lao động di cư chết ở Kuwait": "chết",
}


@pytest.mark.parametrize(("words", "missing"), UNANSWERED.items())
def test_what_lacks_a_word_of_the_question_is_no_answer(finder: Index, words: str, missing: str) -> None:
    found = finder.find(words)
    assert found["missing"].iat[0] == missing


def test_names_of_countries_weigh_the_same_in_whatever_order_they_are_known(finder: Index) -> None:
    """A word of two names had the worth of the last one read, and a set has another order each time."""
    first, last = (
        replace(finder, countries=sorted(finder.countries, key=len, reverse=reverse))
        for reverse in (False, True)
    )
    asked = "where can I complain in Taiwan"
    assert first.find(asked).equals(last.find(asked))


def test_a_number_is_found_as_it_stands_and_no_other(lake: Lake) -> None:
    asked = ("In 2019, 71 per cent of the 6.86 million migrants", "34 per cent from ASEAN")
    shares = (("71 per cent", "71%", "6.86 million migrants", "71 phần trăm"), ("34 percent", "34 persen"))
    ask = partial(lake.ask, snapshot=lake.latest())
    told = index_of_findings(ask, lambda name: make(name, ask, {}).title, ("corridors",))
    for sentence, ways in zip(asked, shares, strict=True):
        for words in ways:
            assert asks_for_a_number(words)
            best = told.find(words).iloc[0]
            assert (best["kind"], best["missing"]) == ("finding", "")
            assert sentence in f"{best['title']} {best['detail']}"
    # No longer number, and none that is written nearly alike.
    for other in ("7 per cent of migrants", "73 per cent"):
        found = told.find(other)
        assert found[found["missing"] == ""].empty
    assert words_of("MYR 1,500") == words_of("myr 1 500") == words_of("MYR 1\u202f500")
    assert not asks_for_a_number("C189 in 2019")


def test_texts_that_are_over_come_after_those_in_use(lake: Lake, finder: Index) -> None:
    states = lake.ask("agreement_states", lake.latest()).set_index("agreement_id")["state"]
    for words in (
        "minimum wage domestic workers Malaysia",
        "weekly rest day",
        "memorandum Indonesia Malaysia",
    ):
        found = finder.find(words)
        # Of what holds all of the question.
        whole = found[(found["kind"] == "agreement") & (found["missing"] == "")]
        over = list(whole["id"].map(states).isin(OVER))
        assert any(over)
        assert not over[0], words


# What workers pay is told by numbers, before what an agreement says that somebody shall pay.
PAID = {
    "how much do workers pay to go to Malaysia": "idn-mys-cost-months-2009",
    "how much does a worker pay to go to Malaysia": "idn-mys-cost-months-2009",
    "phi moi gioi Malaysia": "idn-mys-cost-months-2009",
    "fee Viet Nam Taiwan Japan worker pays": "vnm-jpn-fee-limit-2017",
}


@pytest.mark.parametrize(("words", "figure_id"), PAID.items())
def test_who_asks_what_workers_pay_is_told_a_number(finder: Index, words: str, figure_id: str) -> None:
    assert finder.find(words)["id"].iat[0] == figure_id


def test_who_asks_for_fees_of_a_country_is_told_of_them_first_or_that_there_are_none(finder: Index) -> None:
    asked = "singapore maid placement fee how much"
    on_record = finder.fees(asked)
    assert on_record
    assert on_record <= set(finder.of_fees)
    best = finder.find(asked).iloc[0]
    assert best["theme"] == "recruitment costs"
    assert "Singapore" in best["title"]
    # Nothing on record of fees, whatever else is, and a question that is on no fees or names no country.
    assert finder.fees("fees Singapore Bangladesh") == set()
    for other in ("recruitment fees", "Singapore agreement", "MoU Malaysia Indonesia"):
        assert finder.fees(other) is None


def test_a_title_says_what_is_counted_and_leaves_remarks_to_the_text(finder: Index) -> None:
    counted = finder.entries[finder.entries["kind"] == "complaint"]
    of_remark = counted[counted["detail"].str.contains("29.37", regex=False)]
    assert len(of_remark) == 1
    row = of_remark.iloc[0].to_dict()
    assert "29.37" not in called(row)
    assert "42 complaints" in called(row)


def test_who_names_countries_is_told_of_no_others(finder: Index) -> None:
    found = finder.find("corridor Indonesia Malaysia")
    assert list(found[found["kind"] == "corridor"]["title"]) == [
        "Indonesia – Malaysia",
        "Malaysia – Indonesia",
    ]
    assert "corridor" not in set(finder.find("migrants corridor")["kind"])


def test_the_whole_page_is_what_it_shows_first() -> None:
    for page, view in FIRST_VIEWS.items():
        written = (ROOT / "pages" / f"{page}.py").read_text(encoding="utf-8")
        first = re.search(r'^VIEWS = \("(\w+)"', written, re.MULTILINE)
        assert first
        assert first[1] == view


ODD = ["'; DROP TABLE commitment_progress; --", "%%", "\\", "((", "  ", "𝔷𝔮", "x" * 100]


@pytest.mark.parametrize("words", ODD)
def test_odd_words_are_answered_by_nothing_and_break_nothing(lake: Lake, finder: Index, words: str) -> None:
    found = finder.find(words)
    assert found[found["missing"] == ""].empty
    assert len(lake.table("agreement", lake.latest())) > 100


def test_a_word_matches_only_from_its_beginning(finder: Index) -> None:
    titles = finder.find("oman")["title"]
    assert titles.str.contains("Oman").any()
    assert not titles.str.contains("Romania").any()


def test_every_kind_of_result_leads_to_a_page(lake: Lake, finder: Index) -> None:
    members = lake.ask("members", lake.latest())
    codes = dict(zip(members["name"], members["place_code"], strict=True))
    for row in [*finder.entries.to_dict("records"), *finder.terms.to_dict("records")]:
        page, parameters = target(row, codes)
        assert (ROOT / "pages" / f"{page}.py").exists()
        assert all(parameters.values())
    # What stands in a list of sources, disagreements or gaps is opened by itself.
    for kind, key in (("source", "source"), ("discrepancy", "discrepancy"), ("gap", "gap")):
        rows = finder.entries[finder.entries["kind"] == kind]
        known = set(lake.table({"gap": "not_available"}.get(kind, kind), lake.latest())[f"{key}_id"])
        assert {target(row, codes)[1][f"sources_{key}"] for row in rows.to_dict("records")} == known
    for kind, split in BREAKDOWNS.items():
        assert target({"kind": "view", "id": kind}, codes)[1]["complaints_split"] == split
    assert {page for page, _ in TARGETS.values()} <= {path.stem for path in Path(ROOT / "pages").glob("*.py")}
