"""Names, passports and numbers of persons are noticed wherever a return would keep them; numbers are not."""

import pytest
from office_files import Page, workbook

from returns.personal import Personal, personal_data, personal_in
from returns.sheets import read_file


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("call +855 12 345 678", "telephone"),
        ("Tel 081-234-5678", "telephone"),
        ("โทร ๐๘๑ ๒๓๔ ๕๖๗๘", "telephone"),
        ("0812 3456 7890", "telephone"),
        ("paspor B1234567", "passport"),
        ("N01234567", "passport"),
        ("AA1234567 withheld", "passport"),
        ("sok@example.org", "email"),
        ("NIK 3604123456780001", "identity"),
        ("1-1037-02071-81-1", "identity"),
        ("Mr. Sok Dara", "name"),
        ("a.n. Siti", "name"),
        ("Nguyễn Văn An", "name"),
        ("นางสาวสมศรี ใจดี", "name"),
        ("លោក សុខ", "name"),
        ("Nama: Siti", "name"),
        ("ဒေါ်အေးအေး", "name"),
    ],
)
def test_personal_data_are_noticed(text: str, kind: str) -> None:
    assert personal_in(text, note=True) == kind


@pytest.mark.parametrize(
    "text",
    [
        "1.250.000",
        "Rp 1.250.000.000",
        "12345678",
        "31 (1 group case 28)",
        "2 kasus tanpa data JK",
        "Group complaint, Thailand, fishing",
        "05/02/2025",
        "01-02-2025",
        "2025-01-05",
        "Hong Kong",
        "MRC Battambang",
        "Unpaid wages",
        "Saudi Arabia",
        "៨ នាក់",
        "၅ ဦး",
        "นายหน้าเก็บค่าธรรมเนียมเกิน",
        "total 2024 2025",
        "Article 12",
        "6 cases from 01.01.2025",
    ],
)
def test_numbers_dates_and_places_are_none(text: str) -> None:
    assert personal_in(text, note=True) is None


def test_two_words_with_capital_letters_in_a_note_are_asked_about() -> None:
    assert personal_in("by Siti Aminah", note=True) == "perhaps_name"
    assert personal_in("Unpaid Wages Of Workers") is None


def test_every_place_that_is_kept_is_looked_through() -> None:
    rows = [
        ["Signed by Mr. Chan, 012 345 678"],
        ["Type", "Total", "Remarks"],
        ["Wages", 3, "passport N01234567"],
        ["Fees of Mr. Sok", 2],
        ["Total", "5*", None],
        ["* one by +855 12 345 678"],
        ["Ms. Srey, director"],
    ]
    grids = read_file("a.xlsx", workbook({"S": Page(rows, comments={"B3": "Mrs. Aye"})}))
    found = personal_data(grids)
    assert found == (
        Personal("S!C3", "passport"),
        Personal("S!A4", "name"),
        Personal("S!A6", "telephone"),
        Personal("S!B3", "name"),
    )
    assert "N01234567" not in str(found[0])
    assert "S!C3" in str(found[0])


@pytest.mark.parametrize("heading", ["Name of worker", "Nama", "ชื่อ-สกุล", "Passport No.", "Họ và tên", "ឈ្មោះ"])
def test_a_column_of_names_is_noticed_by_its_heading(heading: str) -> None:
    grids = read_file(
        "a.xlsx", workbook({"S": [["Type", heading, "Total"], ["Wages", "Dara", 1], ["Fees", "Sok", 2]]})
    )
    assert Personal("S!B1", "name_heading") in personal_data(grids)
