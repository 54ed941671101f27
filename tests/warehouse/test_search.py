"""Whoever searches finds a thing under any of its names, and each result leads to a page that exists."""

from pathlib import Path

import pytest

from figures.search import Index, index
from screen.readers.search_results import TARGETS, target
from warehouse.lake import Lake
from warehouse.location import ROOT

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
    ("how to complain", "view", "Complaints"),
    ("Việt Nam", "country", "Viet Nam"),
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
    return index(lake.ask("search_entries", lake.latest()), lake.ask("search_names", lake.latest()))


@pytest.mark.parametrize(("words", "kind", "title"), VARIANTS)
def test_a_variant_finds_its_target(finder: Index, words: str, kind: str | None, title: str) -> None:
    found = finder.find(words)
    if kind is None:
        assert found.empty
        return
    titles = found.loc[found["kind"] == kind, "title"]
    assert titles.str.contains(title, case=False, regex=False).any(), found[["kind", "title"]].head(20)


BEST = [
    ("Canada province Philippines", "agreement", "Philippines – Alberta, 2008"),
    ("Philipines", "country", "Philippines"),
    ("recruitment fee Malaysia", "agreement", "Indonesia – Malaysia, 2006: Recruitment fee capped"),
    ("labor attache", "view", "Labour attachés"),
    ("MoU Malaysia Indonesia", "agreement", "Indonesia – Malaysia, 2004"),
    ("C189", "treaty", "ILO C189: Domestic Workers Convention, 2011 (No. 189)"),
    ("how to complain", "view", "Complaints"),
    ("Việt Nam", "country", "Viet Nam"),
]


@pytest.mark.parametrize(("words", "kind", "title"), BEST)
def test_the_best_answer_comes_first(finder: Index, words: str, kind: str, title: str) -> None:
    assert tuple(finder.find(words)[["kind", "title"]].iloc[0]) == (kind, title)


ODD = ["'; DROP TABLE commitment_progress; --", "%%", "\\", "((", "  ", "𝔷𝔮", "x" * 100]


@pytest.mark.parametrize("words", ODD)
def test_odd_words_find_nothing_and_break_nothing(lake: Lake, finder: Index, words: str) -> None:
    found = finder.find(words)
    assert found.empty
    assert len(lake.table("agreement", lake.latest())) > 100


def test_a_word_matches_only_from_its_beginning(finder: Index) -> None:
    titles = finder.find("oman")["title"]
    assert titles.str.contains("Oman").any()
    assert not titles.str.contains("Romania").any()


def test_every_kind_of_result_leads_to_a_page(lake: Lake, finder: Index) -> None:
    members = lake.ask("members", lake.latest())
    codes = dict(zip(members["name"], members["place_code"], strict=True))
    for row in finder.entries.to_dict("records"):
        page, parameters = target(row, codes)
        assert (ROOT / "pages" / f"{page}.py").exists()
        assert all(parameters.values())
    assert {page for page, _ in TARGETS.values()} <= {path.stem for path in Path(ROOT / "pages").glob("*.py")}
