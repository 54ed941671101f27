"""Equal spellings are certain, likeness is a question, and a merged record is never a match."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trial import ADMINISTRATOR, ASSESSOR

from conduct.assessment import Entry
from conduct.desk import Desk
from conduct.importing import NEW, Incoming, names_to_decide, take_over
from conduct.log import association_log
from conduct.matching import core, find, match
from conduct.refusal import Refused
from conduct.register import (
    add_agency,
    agencies,
    confirm_spelling,
    confirmed_spellings,
    licences,
    merge,
    set_licence,
    spellings,
)
from conduct.taking_back import remove_spelling
from warehouse.lake import Lake

KNOWN = {
    "hoang-long": ["Công ty Cổ phần Hoàng Long", "Hoang Long JSC"],
    "thinh-long": ["Thịnh Long"],
    "sona": ["SONA"],
}
At = Callable[[str], Desk]


@given(st.sampled_from([(key, name) for key, names in KNOWN.items() for name in names]), st.booleans())
def test_another_form_of_the_same_letters_is_the_same_name(known: tuple[str, str], decomposed: bool) -> None:
    key, name = known
    printed = unicodedata.normalize("NFD" if decomposed else "NFC", f"  {name.upper()} ")
    assert match(printed, KNOWN).agency_id == key


@given(st.text(max_size=40))
def test_no_other_name_is_taken_for_certain(printed: str) -> None:
    known = {
        " ".join(unicodedata.normalize("NFC", n).casefold().split())
        for names in KNOWN.values()
        for n in names
    }
    if " ".join(unicodedata.normalize("NFC", printed).casefold().split()) not in known:
        assert match(printed, KNOWN).agency_id == ""


@pytest.mark.parametrize(
    ("printed", "first"),
    [
        ("Cong ty Co phan Hoang Long", "hoang-long"),
        ("JSC Hoang Long", "hoang-long"),
        ("Thinh Long", "thinh-long"),
        ("SONA.", "sona"),
    ],
)
def test_a_doubtful_name_is_asked_about(printed: str, first: str) -> None:
    found = match(printed, KNOWN)
    assert found.agency_id == ""
    assert found.candidates[0].agency_id == first


@pytest.mark.parametrize(
    ("printed", "other"),
    [
        ("Cty CP Vạn Xuân", "Công ty Cổ phần Vạn Xuân"),
        ("Cong ty TNHH Nguyen Duc Viet", "Công ty TNHH Nguyễn Đức Việt"),
        ("VAN XUAN CO., LTD.", "Công ty TNHH Vạn Xuân"),
        ("P.T. Bina Karya Mandiri", "Bina Karya Mandiri, PT"),
        ("Menang Sdn. Bhd.", "Menang"),
        ("บริษัท สยาม จำกัด", "สยาม"),
    ],
)
def test_forms_of_companies_and_marks_are_set_aside(printed: str, other: str) -> None:
    (candidate,) = match(printed, {"one": [other]}).candidates
    assert (candidate.agency_id, candidate.likeness) == ("one", 100)
    assert match(printed, {"one": [other]}).agency_id == ""
    assert find(printed, {"one": [other], "two": ["Thịnh Long"]})[0] == "one"


def test_what_only_the_form_of_a_company_names_is_a_name_all_the_same() -> None:
    assert core("Company JSC") == "company jsc"
    assert match("Agency 1", {"two": ["Agency 2"]}).candidates == ()


def test_an_agency_is_found_by_its_words_and_no_other_before_it() -> None:
    known = {"huynh-gia": ["Công ty Huỳnh Gia"], "huong-giang": ["Hương Giang JSC"], "sona": ["SONA"]}
    assert find("huynh gia", known) == ["huynh-gia"]
    assert find("gia huỳ", known) == ["huynh-gia"]
    assert find("hunh gia", known) == ["huynh-gia"]
    assert find("", known) == find("xyz", known) == []


def test_a_number_is_whole_and_another_number_is_another_agency() -> None:
    known = {"sona": ["SONA", "35/LĐTBXH-GP"], "other": ["Thịnh Long", "351/LĐTBXH-GP"]}
    assert find("35/LDTBXH-GP", known) == find("gp 35", known) == ["sona"]
    assert find("351", known) == ["other"]
    for another in ("36/LĐTBXH-GP", "3/LĐTBXH-GP", "35/LĐTBXH-GP 2"):
        assert find(another, known) == [], another


def test_a_licence_number_is_one_agencys_and_stands_in_the_journal(at_desk: At) -> None:
    at = at_desk(ASSESSOR)
    one = add_agency(at, "vamas", "Cát Tường", licence=" 35/LĐTBXH-GP ")
    other = add_agency(at, "vamas", "Xyz Holding")
    for refused in ("35 / ldtbxh-gp", "none", "1" * 61):
        with pytest.raises(Refused):
            set_licence(at, "vamas", other, refused)
    set_licence(at, "vamas", other, "36/LĐTBXH-GP")
    set_licence(at, "vamas", other, "")
    assert licences(at, "vamas") == {one: "35/LĐTBXH-GP", other: ""}
    steps = [row for row in association_log(at_desk(ADMINISTRATOR), "vamas") if "licence" in row["action"]]
    assert {(row["before"], row["after"]) for row in steps} == {
        ("", "35/LĐTBXH-GP"),
        ("", "36/LĐTBXH-GP"),
        ("36/LĐTBXH-GP", ""),
    }
    merge(at_desk(ADMINISTRATOR), "vamas", one, other)
    assert licences(at, "vamas") == {other: "35/LĐTBXH-GP"}


def test_a_likely_double_is_asked_about_before_it_is_entered(at_desk: At) -> None:
    at = at_desk(ASSESSOR)
    key = add_agency(at, "vamas", "Công ty TNHH Nguyễn Đức Việt")
    with pytest.raises(Refused, match=key):
        add_agency(at, "vamas", "Cong ty TNHH Nguyen Duc Viet")
    add_agency(at, "vamas", "Cong ty TNHH Nguyen Duc Viet", is_another=True)
    assert len(agencies(at, "vamas")) == 2


def test_two_new_agencies_of_a_list_that_are_one_are_asked_about(
    plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = plan("First Agency")
    names = ("Công ty Vạn Hoa", "Cty Van Hoa")
    with pytest.raises(Refused, match="look like one"):
        take_over(at_desk(ASSESSOR), cycle_id, [Incoming(name, NEW, Entry()) for name in names], "x.xlsx")


@pytest.mark.parametrize(
    ("printed", "other"),
    [
        ("Vạn Xuân", "Công ty CP Phát triển Nhân lực Vạn Xuân Quốc tế"),
        ("Công ty Sông Đà Nhân lực Quốc tế chi nhánh Hà Nội", "Sông Đà"),
        ("SIMCO", "SIMCO Sông Đà JSC"),
    ],
)
def test_a_name_that_is_part_of_another_is_asked_about(printed: str, other: str) -> None:
    found = match(printed, {"one": [other], "two": ["Thịnh Long"]})
    assert (found.agency_id, [one.agency_id for one in found.candidates]) == ("", ["one"])
    # What stands within a word, or differs in a number, is no part.
    for another in ("Xuânvạn", "Sông 1", "Đà Lạt"):
        assert match(another, {"one": [other, "Sông 2 Đà"]}).candidates == ()
    assert match("…", {"one": [other]}).candidates == ()


def test_a_name_like_no_other_has_no_candidate() -> None:
    assert match("Nguyễn Trãi Manpower", KNOWN).candidates == ()


def test_a_confirmed_spelling_is_certain_from_then_on(at_desk: At) -> None:
    at = at_desk(ASSESSOR)
    key = add_agency(at, "vamas", "Công ty Hoàng Long", is_another=True)
    assert names_to_decide(at, "vamas", ["Cong ty Hoang Long"])["Cong ty Hoang Long"].agency_id == ""
    confirm_spelling(at, "vamas", "Cong ty Hoang Long", key)
    assert names_to_decide(at, "vamas", ["CONG TY HOANG LONG"])["CONG TY HOANG LONG"].agency_id == key
    # One that was confirmed by mistake is taken back, by an administrator.
    with pytest.raises(Refused):
        remove_spelling(at, "vamas", "Cong ty Hoang Long")
    remove_spelling(at_desk(ADMINISTRATOR), "vamas", "Cong ty Hoang Long")
    assert confirmed_spellings(at, "vamas") == {}
    with pytest.raises(Refused, match="not confirmed"):
        remove_spelling(at_desk(ADMINISTRATOR), "vamas", "Cong ty Hoang Long")


def test_the_same_name_is_entered_once(at_desk: At) -> None:
    at = at_desk(ASSESSOR)
    add_agency(at, "vamas", "Hoàng Long", is_another=True)
    with pytest.raises(Refused, match="already"):
        add_agency(at, "vamas", unicodedata.normalize("NFD", "HOÀNG  LONG"))


def test_merging_keeps_both_histories(at_desk: At, published: str, lake: Lake) -> None:
    at = at_desk(ADMINISTRATOR)
    goes_on = add_agency(at, "vamas", "First Agency Holding", is_another=True)
    merge(at, "vamas", "vamas-first-agency", goes_on)
    assert "vamas-first-agency" not in agencies(at, "vamas")
    assert set(spellings(at, "vamas")[goes_on]) == {"First Agency", "First Agency Holding"}
    merged = lake.table("ranking_merge", lake.latest())
    assert ("vamas-first-agency", goes_on) in set(
        zip(merged["agency_id"], merged["into_agency_id"], strict=True)
    )
    grades = lake.table("ranking_grade", lake.latest())
    assert "vamas-first-agency" in set(grades[grades["publication_id"] == f"{published}-r1"]["agency_id"])


def test_what_comes_in_is_taken_over_whole_or_not_at_all(plan: Callable[..., str], at_desk: At) -> None:
    cycle_id = plan("First Agency")
    at = at_desk(ASSESSOR)
    with pytest.raises(Refused, match="both said to be"):
        take_over(
            at,
            cycle_id,
            [
                Incoming("Another Agency", NEW, Entry()),
                Incoming("First", "vamas-first-agency", Entry(note="a")),
                Incoming("The First", "vamas-first-agency", Entry(note="b")),
            ],
            "list.xlsx",
        )
    assert set(agencies(at, "vamas")) == {"vamas-first-agency"}
    take_over(at, cycle_id, [Incoming("SONA", "sona", Entry(note="known from public sources"))], "list.xlsx")
    assert "sona" in agencies(at, "vamas")
