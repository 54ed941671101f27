"""What offices write for a number is read as that number, or said to be none, or asked about."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns.months import Period, period_in
from returns.numbers import Number, Unsure, Without, number_in

DIGITS = {
    "Khmer": "០១២៣៤៥៦៧៨៩",
    "Lao": "໐໑໒໓໔໕໖໗໘໙",
    "Thai": "๐๑๒๓๔๕๖๗๘๙",
    "Burmese": "၀၁၂၃၄၅၆၇၈၉",
    "Western": "0123456789",
}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("13", 13),
        ("1.250.000", 1250000),
        ("1,250,000", 1250000),
        ("1.250.000,50", "1250000.50"),
        ("1,250.5", "1250.5"),
        ("1 250 000", 1250000),
        ("1\u00a0250", 1250),
        ("1'250", 1250),
        ("12,5", "12.5"),
        ("0.250", "0.250"),
        ("7.", 7),
        (" 7 ", 7),
        ("-3", -3),
        ("1,25,000", 125000),
        ("nihil", 0),
        ("ไม่มี", 0),
        ("Không", 0),
        ("ဝ", 0),
        ("၁ဝ", 10),
        ("00", 0),
    ],
)
def test_a_number(written: str, value: object) -> None:
    assert number_in(written) == Number(Decimal(str(value)))


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "nothing handed in"),
        ("  \u200b", "nothing handed in"),
        ("belum lapor", "nothing handed in"),
        ("-", "dash"),
        ("–", "dash"),
        ("--", "dash"),
        ("n/a", "not collected"),
        ("N.A.", "not collected"),
        ("…", "not collected"),
        ("ไม่มีข้อมูล", "not collected"),
        ("<5", "suppressed"),
        ("< ៥", "suppressed"),
        ("Rahasia", "suppressed"),
    ],
)
def test_no_number_and_why(written: str, why: str) -> None:
    assert number_in(written) == Without(why)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("13*", Number(Decimal(13), marks="*")),
        ("13¹", Number(Decimal(13), marks="¹")),
        ("13 (a)", Number(Decimal(13), marks="(a)")),
        ("* 13", Number(Decimal(13), marks="*")),
        ("31 (1 group case 28)", Number(Decimal(31), note="1 group case 28")),
        ("31 - 1 group case", Number(Decimal(31), note="1 group case")),
        ("12 (5)", Number(Decimal(12), note="5")),
        ("Rp 1.250.000,-", Number(Decimal(1250000), "IDR")),
        ("Rp1.250.000", Number(Decimal(1250000), "IDR")),
        ("฿1,250.00", Number(Decimal("1250.00"), "THB")),
        ("13 orang", Number(Decimal(13), "persons")),
        ("៨ នាក់", Number(Decimal(8), "persons")),
        ("5 vụ*", Number(Decimal(5), "cases", "*")),
        ("USD 300", Number(Decimal(300), "USD")),
    ],
)
def test_what_stands_beside_a_number_is_kept(written: str, number: Number) -> None:
    assert number_in(written) == number


@pytest.mark.parametrize("written", ["1.250", "1,250", "13.500", "๑,๒๕๐"])
def test_what_may_be_thousands_or_a_fraction_is_asked_about(written: str) -> None:
    found = number_in(written)
    assert isinstance(found, Unsure)
    assert [choice / found.choices[1] for choice in found.choices] == [1000, 1]


@pytest.mark.parametrize(
    "written",
    ["Other", "12/5", "5-7", "12 and 3", "1.25.0", "12%", "3rd", "1,2,3", "1.2.2025", "I", "A1", "x"],
)
def test_what_is_no_number_is_none(written: str) -> None:
    assert number_in(written) is None


@given(st.integers(0, 10**12), st.sampled_from(list(DIGITS)), st.sampled_from([".", ",", "\u202f", ""]))
def test_digits_of_every_script_and_separators_of_thousands_give_the_number(
    value: int, script: str, separator: str
) -> None:
    written = f"{value:,}".replace(",", separator)
    found = number_in(written.translate(str.maketrans("0123456789", DIGITS[script])))
    if separator in (".", ",") and 1000 <= value < 1_000_000:
        assert isinstance(found, Unsure)
        assert found.choices[0] == value
    else:
        assert found == Number(Decimal(value))


@given(st.text(max_size=30))
def test_no_text_makes_it_stumble(text: str) -> None:
    number_in(text)
    period_in(text)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Januari 2025", "2025-01"),
        ("BP3MI SERANG – Pebruari 2025", "2025-02"),
        ("Nopember 2024", "2024-11"),
        ("Ogos 2025", "2025-08"),
        ("មករា ២០២៥", "2025-01"),
        ("ប្រចាំខែ កុម្ភៈ ឆ្នាំ ២០២៥", "2025-02"),
        ("ເດືອນ ມັງກອນ 2568", "2025-01"),
        ("ເດືອນ 3/2025", "2025-03"),
        ("ประจำเดือนมกราคม ๒๕๖๘", "2025-01"),
        ("ม.ค. 68", "2025-01"),
        ("พฤษภาคม พ.ศ. 2568", "2025-05"),
        ("ဇန်နဝါရီ ၂၀၂၅", "2025-01"),
        ("၂၀၂၅ ခုနှစ် မေလ", "2025-05"),
        ("Tháng 3/2025", "2025-03"),
        ("Tháng 03 năm 2025", "2025-03"),
        ("T3/2025", "2025-03"),
        ("Enero 2025", "2025-01"),
        ("Setyembre 2025", "2025-09"),
        ("03/2025", "2025-03"),
        ("2025-03", "2025-03"),
        ("2025-03-01", "2025-03"),
        ("Jan-25", "2025-01"),
        ("Bulan: Mei 2025", "2025-05"),
        ("Monthly report May 2025", "2025-05"),
    ],
)
def test_a_month(text: str, month: str) -> None:
    found = period_in(text)
    assert (f"{found.year}-{found.month:02}", found.span, found.by_day) == (month, "month", False)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("មករា Jan", 1),
        ("Feb", 2),
        ("Mei", 5),
        ("ธ.ค.", 12),
        ("T12", 12),
        ("tháng mười hai", 12),
        ("မေ", 5),
        ("ខែ០១", 1),
    ],
)
def test_a_month_without_its_year(text: str, month: int) -> None:
    assert period_in(text) == Period(None, month, "month", (month,))


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("s.d. Maret 2025 (kumulatif)", "to date"),
        ("Luỹ kế đến tháng 3/2025", "to date"),
        ("ยอดสะสม ม.ค. 68", "to date"),
        ("Year to date", "to date"),
        ("សរុបបង្គរ", "to date"),
        ("January - March 2025", "longer"),
        ("Q1 2025", "longer"),
        ("6 tháng đầu năm 2025", "longer"),
        ("សរុបឆមាស H1", "longer"),
        ("Triwulan I 2025", "longer"),
    ],
)
def test_what_spans_more_than_a_month_is_no_month(text: str, span: str) -> None:
    assert period_in(text).span == span


@pytest.mark.parametrize(
    "text",
    ["ព្រៃវែង ថ្ងៃទី ០៥ ខែ កក្កដា ឆ្នាំ ២០២៥", "Hà Nội, ngày 5 tháng 2 năm 2025", "31 March 2025", "05/02/2025"],
)
def test_the_day_on_which_something_was_signed_is_told_apart(text: str) -> None:
    assert period_in(text).by_day


def test_a_buddhist_year_that_begins_in_april_does_not_tell_the_year() -> None:
    assert period_in("មករា ព.ស. ២៥៦៩").unsure_year
    assert not period_in("มกราคม พ.ศ. ๒๕๖๘").unsure_year
