"""Sheets in the layouts of many offices are read rightly, or asked about by cell; none is guessed through."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from office_files import Page, Rows, workbook

from returns.layout import from_json
from returns.layouts import recognise
from returns.propose import Proposal, propose
from returns.reading import Reading, read
from returns.sheets import read_file

SIGNED = "ព្រៃវែង ថ្ងៃទី ០៥ ខែ កក្កដា ឆ្នាំ ២០២៥  ហត្ថលេខា"
SERANG = {
    name: Page(
        [
            ["REKAPITULASI PENGADUAN PMI"],
            [f"BP3MI SERANG – {name}"],
            [],
            ["NO", "JENIS PENGADUAN", "L", "P", "JUMLAH", "Kompensasi (Rp)", "KET"],
            [1, "Ingin dipulangkan", *first, "-", "2 kasus tanpa data JK"],
            [2, "Gaji tidak dibayar", *second, "1.250.000"],
            [None, "TOTAL", "=SUM(C5:C6)", "=SUM(D5:D6)", "=SUM(E5:E6)"],
        ],
        merged=["A1:G1", "A2:G2"],
    )
    for name, first, second in (
        ("Januari 2025", (7, 12, "19"), (4, 9, "13")),
        ("Pebruari 2025", (11, 15, "26"), ("-", "-", "-")),
        ("s.d. Maret 2025 (kumulatif)", (31, 44, "75"), (12, 21, "33")),
    )
}
PREY_VENG = Page(
    [
        ["ព្រះរាជាណាចក្រកម្ពុជា"],
        ["មន្ទីរការងារ ខេត្តព្រៃវែង (PDOLVT Prey Veng) – MRC"],
        ["តារាងបណ្តឹង ប្រចាំខែ ឆ្នាំ ២០២៥ / Monthly complaints 2025 (persons)"],
        [],
        ["ល.រ", "ប្រភេទបណ្តឹង / Type of complaint", "មករា Jan", None, "កុម្ភៈ Feb", None, "សរុបឆមាស H1", None],
        [None, None, "សរុប T", "ស្រី F", "សរុប T", "ស្រី F", "T", "F"],
        ["I", "មុនចេញដំណើរ Before departure"],
        [1, "ថ្លៃសេវាលើស Overcharged fees", 3, 1, 2, 0, "=SUM(C8,E8)"],
        [None, "សរុបរង Subtotal", "=SUM(C8:C8)", "=SUM(D8:D8)", "=SUM(E8:E8)", "=SUM(F8:F8)"],
        ["II", "នៅប្រទេសគោលដៅ At destination"],
        [2, "មិនបើកប្រាក់ឈ្នួល Unpaid wages", 12, "៤", "13*", 5],
        [3, "ផ្សេងៗ Other", "-", "n/a"],
        [None, "សរុបរង Subtotal"],
        [None, "សរុបរួម GRAND TOTAL", 15, 5, 15, 5],
        [],
        [None, "* includes one group complaint of 8"],
        [None, SIGNED],
    ],
    merged=["A1:H1", "A2:H2", "A3:H3", "A5:A6", "B5:B6", "C5:D5", "E5:F5", "G5:H5"],
    comments={"E11": "Group complaint, fishing"},
)


def brought(pages: dict[str, Page | Rows]) -> tuple[Proposal, Reading]:
    """Read a workbook under the layout that is proposed for it, as it is kept."""
    data = workbook(pages)
    grids = read_file("a.xlsx", data)
    proposal = propose(grids)
    layout = from_json(proposal.layout.to_json())
    assert layout == proposal.layout
    return proposal, read(grids, layout, "a.xlsx", data)


def told(reading: Reading, *names: str) -> dict[str, tuple[object, ...]]:
    """Return value, or why there is none, by the address of a cell, with what else is asked for."""
    found = {}
    for each in reading.returns:
        for cell in each.cells:
            value = cell.without_number if cell.value is None else float(cell.value)
            more = tuple(getattr(cell, name) for name in names)
            found[cell.place.rpartition("!")[2]] = (each.month, value, *more)
    return found


def test_one_month_a_sheet_and_a_cumulative_one_that_is_never_read_as_a_month() -> None:
    proposal, reading = brought(dict(SERANG))
    assert [each.month for each in reading.returns] == ["2025-01", "2025-02"]
    assert {each.centre_id for each in reading.returns} == {"bp3mi-serang"}
    january = {cell.place: cell for cell in reading.returns[0].cells}
    assert january["Januari 2025!E5"].value == 19
    assert january["Januari 2025!E5"].sex == "all"
    assert january["Januari 2025!D6"].sex == "female"
    assert january["Januari 2025!C6"].sex == "male"
    assert january["Januari 2025!F5"].without_number == "dash"
    amount = january["Januari 2025!F6"]
    assert (amount.measure, amount.unit, amount.value, amount.written) == (
        "compensation_paid",
        "IDR",
        1_250_000,
        "1.250.000",
    )
    total = january["Januari 2025!E7"]
    assert (total.category, total.value, total.written) == ("all", 32, "=SUM(E5:E6)")
    assert "worked out" in total.note
    kinds = {question.kind: question.place for question in (*proposal.questions, *reading.questions)}
    assert kinds["cumulative"] == "s.d. Maret 2025 (kumulatif)"
    assert kinds["note"] == "Pebruari 2025!G5"
    assert not reading.open


def test_months_across_with_two_sexes_in_khmer() -> None:
    _, reading = brought({"ឆ្នាំ២០២៥": PREY_VENG})
    assert not reading.open
    cells = told(reading, "category", "stage", "sex")
    assert cells["C8"] == ("2025-01", 3, "overcharged_fees", "before departure", "all")
    assert cells["D11"] == ("2025-01", 4, "unpaid_wages", "at destination", "female")
    assert cells["F11"] == ("2025-02", 5, "unpaid_wages", "at destination", "female")
    assert cells["C9"] == ("2025-01", 3, "all", "before departure", "all")
    assert cells["C14"] == ("2025-01", 15, "all", "all", "all")
    assert cells["C12"][1] == "dash"
    assert cells["D12"][1] == "not collected"
    assert cells["E12"][1] == "nothing handed in"
    assert not any(address.startswith(("G", "H")) for address in cells)
    noted = {cell.place[-3:]: cell for each in reading.returns for cell in each.cells}["E11"]
    assert (noted.value, noted.written, noted.unit, noted.measure) == (13, "13*", "persons", "complainants")
    assert noted.note == "Group complaint, fishing; includes one group complaint of 8"


def test_thai_digits_and_a_buddhist_year() -> None:
    _, reading = brought(
        {
            "ม.ค. 68": Page(
                [
                    ["สถิติการรับเรื่องร้องทุกข์ของคนหางาน"],
                    ["ศูนย์ช่วยเหลือแรงงานข้ามชาติ จังหวัดสงขลา ประจำเดือนมกราคม พ.ศ. ๒๕๖๘"],
                    ["ลำดับที่", "ประเภทเรื่องร้องทุกข์", "จำนวน (คน)", None, None, "หมายเหตุ"],
                    [None, None, "ชาย", "หญิง", "รวม", None],
                    ["๑", "ค่าจ้างค้างจ่าย", "๑๒", "๕", "๑๗", None],
                    ["๒", "อื่น ๆ", "ไม่มี", "-", "๑", "รอข้อมูลเพิ่ม"],
                    [None, "รวมทั้งสิ้น", "๑๒", "๕", "๑๘", None],
                    [],
                    ["ลงชื่อ วันที่ ๓ กุมภาพันธ์ ๒๕๖๘"],
                ],
                merged=["A1:F1", "A2:F2", "C3:E3", "A3:A4", "B3:B4", "F3:F4"],
            )
        }
    )
    assert not reading.open
    assert told(reading, "sex", "category", "unit") == {
        "C5": ("2025-01", 12, "male", "ค่าจ้างค้างจ่าย", "persons"),
        "D5": ("2025-01", 5, "female", "ค่าจ้างค้างจ่าย", "persons"),
        "E5": ("2025-01", 17, "all", "ค่าจ้างค้างจ่าย", "persons"),
        "C6": ("2025-01", 0, "male", "อื่น ๆ", "persons"),
        "D6": ("2025-01", "dash", "female", "อื่น ๆ", "persons"),
        "E6": ("2025-01", 1, "all", "อื่น ๆ", "persons"),
        "C7": ("2025-01", 12, "male", "all", "persons"),
        "D7": ("2025-01", 5, "female", "all", "persons"),
        "E7": ("2025-01", 18, "all", "all", "persons"),
    }


def test_burmese_digits_and_the_letter_that_stands_for_nought() -> None:
    _, reading = brought(
        {
            "Sheet1": [
                ["အလုပ်သမားတိုင်ကြားမှု ၂၀၂၅ ခုနှစ် ဇန်နဝါရီလ"],
                ["စင်တာ: MRC Hpa-An"],
                [],
                ["စဉ်", "တိုင်ကြားမှုအမျိုးအစား", "ကျား", "မ", "စုစုပေါင်း", "မှတ်ချက်"],
                ["၁", "လုပ်ခမရ", "၁၀", "၄", "၁၄"],
                ["၂", "ပတ်စပို့သိမ်း", "ဝ", "၃", "၃"],
                [None, "စုစုပေါင်း", "=SUM(C5:C6)", "=SUM(D5:D6)", "=SUM(E5:E6)"],
            ]
        }
    )
    assert not reading.open
    cells = told(reading, "sex")
    assert cells["C5"] == ("2025-01", 10, "male")
    assert cells["C6"] == ("2025-01", 0, "male")
    assert cells["D7"] == ("2025-01", 7, "female")
    assert cells["E7"] == ("2025-01", 17, "all")
    assert reading.returns[0].centre_id == "mrc-hpa-an"


VIETNAMESE = Page(
    [
        ["BÁO CÁO KHIẾU NẠI CỦA NGƯỜI LAO ĐỘNG"],
        ["Hà Nội, ngày 5 tháng 4 năm 2025"],
        ["Tháng 3/2025"],
        ["STT", "Loại khiếu nại", "Tiếp nhận", None, None, "Đã giải quyết"],
        [None, None, "Nam", "Nữ", "Tổng", None],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ["A", "Trung tâm DVVL Nghệ An"],
        [1, "Nợ lương", 5, 2, 7, 3],
        [2, "Thu phí quá mức", 1, 1, 2, 0],
        [None, "Cộng", 6, 3, 9, 3],
        ["B", "Trung tâm DVVL Hà Tĩnh"],
        [1, "Nợ lương", 3, 2, 5, 1],
        [2, "Thu phí quá mức"],
        [None, "Cộng", 3, 2, 5, 1],
        [None, "TỔNG CỘNG", 9, 5, 14, 4],
    ],
    merged=["A1:F1", "A2:F2", "A3:F3", "C4:E4", "A4:A5", "B4:B5", "F4:F5"],
)


def test_several_centres_in_one_vietnamese_sheet() -> None:
    _, reading = brought({"Báo cáo": VIETNAMESE})
    assert not reading.open
    assert [(each.centre_id, each.month, each.completeness) for each in reading.returns] == [
        ("trung-tam-dvvl-ha-tinh", "2025-03", "partial"),
        ("trung-tam-dvvl-nghe-an", "2025-03", "complete"),
    ]
    cells = told(reading, "measure", "sex", "category", "destination")
    assert cells["C8"] == ("2025-03", 5, "complaints_received", "male", "no_luong", "all")
    assert cells["F8"] == ("2025-03", 3, "complaints_resolved", "all", "no_luong", "all")
    assert cells["E10"] == ("2025-03", 9, "complaints_received", "all", "all", "all")
    assert cells["C13"][1] == "nothing handed in"
    assert not any(address.endswith("15") for address in cells), "a total of all centres is in none of them"


def test_months_down_and_kinds_of_complaint_across() -> None:
    _, reading = brought(
        {
            "2025": [
                ["MWO Riyadh – Complaints 2025 (cases)"],
                [],
                ["Month", "Unpaid wages", "Contract substitution", "Others", "Total"],
                ["January", 12, 3, 5, 20],
                ["February", "n/a", "n/a", "n/a", "n/a"],
                ["Q1", 21, 5, 6, 32],
                ["April", "1,250", 2, 1, 4],
                ["TOTAL", "=SUM(B4:B5)", "=SUM(C4:C5)", 1, 36],
            ]
        }
    )
    assert [(each.centre_id, each.month) for each in reading.returns] == [
        ("mwo-riyadh", "2025-01"), ("mwo-riyadh", "2025-02"), ("mwo-riyadh", "2025-04"),
    ]  # fmt: skip
    cells = told(reading, "category", "measure")
    assert cells["B4"] == ("2025-01", 12, "unpaid_wages", "complaint_cases")
    assert cells["E4"] == ("2025-01", 20, "all", "complaint_cases")
    assert not {address for address in cells if address[1] in "68"} - {"C7", "D7", "E7"}
    assert [(question.key, question.choices) for question in reading.open] == [
        ("number 2025!B7", ("1250", "1.250"))
    ]


def test_lao_with_two_columns_of_which_one_is_women() -> None:
    _, reading = brought(
        {
            "ປີ 2568": [
                ["ສູນຊ່ວຍເຫຼືອແຮງງານ ແຂວງຈຳປາສັກ"],
                ["ບົດລາຍງານຄຳຮ້ອງ ເດືອນ ມັງກອນ 2568"],
                ["ລ/ດ", "ປະເພດຄຳຮ້ອງ", "ຍິງ", "ລວມ"],
                ["໑", "ບໍ່ໄດ້ຮັບຄ່າຈ້າງ", "໓", "໘"],
                ["໒", "ຄ່ານາຍໜ້າເກີນ", "໑", "໑"],
                [None, "ລວມ", "໔", "໙"],
            ]
        }
    )
    assert not reading.open
    cells = told(reading, "sex", "category")
    assert cells["C4"] == ("2025-01", 3, "female", "ບໍ່ໄດ້ຮັບຄ່າຈ້າງ")
    assert cells["D6"] == ("2025-01", 9, "all", "all")


def test_a_long_table_of_centres_months_and_destinations_with_merged_labels() -> None:
    proposal, reading = brought(
        {
            "Data": Page(
                [
                    ["Centre", "Month", "Type of complaint", "Destination", "F", "M", "Total"],
                    ["MRC Battambang", "January 2025", "Unpaid wages", "Thailand", 1, 2, 3],
                    [None, None, "Other", "Malaysia", 0, 1, 1],
                    [None, "February 2025", "Unpaid wages", "Thailand", 1, 2, 3],
                    ["MRC Takeo", "January 2025", "Other", "Korea", 5, 5, 10],
                    ["Total", None, None, None, 7, 10, 17],
                ],
                merged=["A2:A4"],
            )
        }
    )
    assert not reading.open
    assert told(reading, "destination", "category")["G3"] == ("2025-01", 1, "MYS", "other")
    assert [(each.centre_id, each.month) for each in reading.returns] == [
        ("mrc-battambang", "2025-01"), ("mrc-battambang", "2025-02"), ("mrc-takeo", "2025-01"),
    ]  # fmt: skip
    asked = [(question.kind, question.place) for question in proposal.questions]
    assert ("carried", "Data!B2") in asked, "the month was not merged over the row below"
    assert ("carried", "Data!A2") not in asked


def test_one_line_a_centre_and_one_that_handed_nothing_in() -> None:
    _, reading = brought(
        {
            "Mar 2025": [
                ["Monthly complaints by centre, March 2025"],
                ["No.", "Name of centre", "Received", "Resolved", "Pending"],
                [1, "MRC Yangon", 12, 5, 7],
                [2, "MRC Mandalay", 0, 0, 0],
                [3, "MRC Hpa-An"],
                [None, "Total", 12, 5, 7],
            ]
        }
    )
    assert not reading.open
    assert [(each.centre_id, each.completeness) for each in reading.returns] == [
        ("mrc-mandalay", "nil"), ("mrc-yangon", "complete"),
    ]  # fmt: skip
    assert told(reading, "measure")["E3"] == ("2025-03", 7, "complaints_pending")
    assert any(notice.startswith("MRC Hpa-An, March 2025:") for notice in reading.notices)


def test_hidden_rows_columns_and_sheets_are_asked_about_and_footnotes_kept() -> None:
    _, reading = brought(
        {
            "Jan 2025": Page(
                [
                    ["PDOLVT Kampong Cham"],
                    ["January 2025"],
                    ["Type", "F", "M", "Total"],
                    ["Wages", 1, 2, 3],
                    ["Fees*", 2, "2¹", 4],
                    ["Seldom", 1, 1, 2],
                    ["Total", 4, 5, 9],
                    ["* without those of agencies"],
                    ["¹ one by telephone"],
                ],
                hidden_rows=[6],
                hidden_columns=["C"],
            ),
            "Lists": Page([["a"]], hidden=True),
        }
    )
    assert not reading.open
    asked = [question.place for question in reading.questions if question.kind == "hidden"]
    assert asked == ["Jan 2025!C", "Jan 2025!6", "Lists"]
    notes = {cell.place[-2:]: cell.note for cell in reading.returns[0].cells}
    assert notes["B5"] == "without those of agencies"
    assert notes["C5"] == "one by telephone; without those of agencies"
    assert told(reading)["C5"] == ("2025-01", 2)


def test_months_numbered_under_their_word() -> None:
    _, reading = brought(
        {
            "2025": Page(
                [
                    ["Trung tâm Hà Nội – năm 2025"],
                    ["Loại", "Tháng", None, None, "Cả năm"],
                    [None, 1, 2, 3, None],
                    ["Nợ lương", 5, 6, 7, 18],
                    ["Khác", 1, 0, 2, 3],
                    ["Tổng", 6, 6, 9, 21],
                ],
                merged=["B2:D2"],
            )
        }
    )
    assert not reading.open
    cells = told(reading, "category")
    assert cells["B4"] == ("2025-01", 5, "no_luong")
    assert cells["D6"] == ("2025-03", 9, "all")
    assert "E4" not in cells


def test_two_tables_in_a_sheet() -> None:
    _, reading = brought(
        {
            "January 2025": [
                ["MRC Vientiane"],
                ["Type", "Female", "Male", "Total"],
                ["Wages", 1, 2, 3],
                ["Total", 1, 2, 3],
                [],
                ["By destination"],
                ["Destination", "Female", "Male", "Total"],
                ["Thailand", 1, 1, 2],
                ["Korea", 0, 1, 1],
                ["Total", 1, 2, 4],
            ]
        }
    )
    cells = told(reading, "destination", "category")
    assert cells["D8"] == ("2025-01", 2, "THA", "all")
    assert cells["D3"] == ("2025-01", 3, "all", "wages")
    # One of the two totals differs, and nothing tells which is right.
    assert [question.place for question in reading.open] == ["January 2025!D10"]


def test_three_rows_of_headings_of_month_outcome_and_sex() -> None:
    _, reading = brought(
        {
            "Q1": Page(
                [
                    ["ศูนย์บริการ เชียงใหม่"],
                    ["ปี 2568"],
                    ["ประเภท", "ม.ค.", None, None, None, "ก.พ."],
                    [None, "รับเรื่อง", None, "ยุติ", None, "รับเรื่อง", None],
                    [None, "ชาย", "หญิง", "ชาย", "หญิง", "ชาย", "หญิง"],
                    ["ค่าจ้าง", 1, 2, 3, 4, 5, 6],
                    ["อื่นๆ", 1, 1, 1, 1, 1, 1],
                ],
                merged=["A3:A5", "B3:E3", "F3:G3", "B4:C4", "D4:E4", "F4:G4"],
            )
        }
    )
    cells = told(reading, "measure", "sex", "unit")
    assert cells["B6"] == ("2025-01", 1, "complaints_received", "male", "complaints")
    assert cells["E6"] == ("2025-01", 4, "complaints_resolved", "female", "complaints")
    assert cells["G6"] == ("2025-02", 6, "complaints_received", "female", "complaints")


def test_a_month_beside_what_was_cumulated() -> None:
    _, reading = brought(
        {
            "May 2025": Page(
                [
                    ["MRC Kampot"],
                    ["Type", "This month", None, "Cumulative 2025", None],
                    [None, "Total", "Female", "Total", "Female"],
                    ["Wages", 3, 1, 20, 9],
                    ["Fees", 2, 2, 8, 4],
                ],
                merged=["A2:A3", "B2:C2", "D2:E2"],
            )
        }
    )
    assert told(reading, "sex") == {
        "B4": ("2025-05", 3, "all"),
        "C4": ("2025-05", 1, "female"),
        "B5": ("2025-05", 2, "all"),
        "C5": ("2025-05", 2, "female"),
    }


def test_months_to_come_are_no_returns_though_their_totals_say_nought() -> None:
    _, reading = brought(
        {
            "Rekap": [
                ["BP3MI Jawa Tengah, TAHUN 2025"],
                ["No", "Jenis Kasus", date(2025, 1, 1), date(2025, 2, 1), "Mar", "Jumlah"],
                [1, "Gaji", 1, 2, None, 3],
                [2, "PHK", 0, 1, None, 1],
                [None, "Jumlah", 1, 3, 0, 4],
            ]
        }
    )
    assert not reading.open
    assert [each.month for each in reading.returns] == ["2025-01", "2025-02"]
    assert "F3" not in told(reading)


def test_centres_across_and_their_total_that_is_of_none() -> None:
    proposal, reading = brought(
        {
            "Feb 2025": Page(
                [
                    ["Complaints received, February 2025"],
                    ["Nature of complaint", "MWO Dubai", None, "MWO Riyadh", None, "Total"],
                    [None, "M", "F", "M", "F", None],
                    ["Unpaid wages", 1, 2, 3, 4, 10],
                    ["Total", 1, 2, 3, 4, 10],
                ],
                merged=["A2:A3", "B2:C2", "D2:E2", "F2:F3"],
            )
        }
    )
    assert not reading.open
    assert [each.centre_id for each in reading.returns] == ["mwo-dubai", "mwo-riyadh"]
    assert told(reading, "sex", "category")["E4"] == ("2025-02", 4, "female", "unpaid_wages")
    assert "F4" not in told(reading)
    assert ("centre", "Feb 2025!B3") in [(question.kind, question.place) for question in proposal.questions]


def test_year_and_month_in_columns_of_numbers() -> None:
    _, reading = brought(
        {
            "data": [
                ["Year", "Month", "Centre", "Complaints received", "Complaints resolved"],
                [2025, 1, "MRC A", 5, 2],
                [2025, 2, "MRC A", 6, 6],
            ]
        }
    )
    assert not reading.open
    assert told(reading, "measure") == {
        "D2": ("2025-01", 5, "complaints_received"),
        "E2": ("2025-01", 2, "complaints_resolved"),
        "D3": ("2025-02", 6, "complaints_received"),
        "E3": ("2025-02", 6, "complaints_resolved"),
    }


def test_words_at_the_right_of_numbers_are_remarks() -> None:
    _, reading = brought(
        {
            "March 2025": [
                ["MRC A"],
                ["Type", "Total", "Others"],
                ["Wages", 12, None],
                ["Fees", 3, "one sent on"],
            ]
        }
    )
    notes = {cell.place: (cell.category, cell.note) for cell in reading.returns[0].cells}
    assert notes == {"March 2025!B3": ("wages", ""), "March 2025!B4": ("fees", "one sent on")}


def test_cases_persons_and_women_side_by_side() -> None:
    _, reading = brought(
        {
            "Apr 2025": [
                ["PDOLVT Battambang, April 2025"],
                ["Type of complaint", "Cases", "Persons", "Women"],
                ["Unpaid wages", 2, "31 (1 group case 28)", 12],
                ["Total", 2, 31, 12],
            ]
        }
    )
    cells = told(reading, "measure", "unit", "sex", "note")
    assert cells["B3"] == ("2025-04", 2, "complaint_cases", "cases", "all", "")
    assert cells["C3"] == ("2025-04", 31, "complainants", "persons", "all", "1 group case 28")
    assert cells["D3"] == ("2025-04", 12, "complainants", "persons", "female", "")


def test_a_label_that_is_not_understood_can_be_answered() -> None:
    rows: Rows = [
        ["MRC A, June 2025"],
        ["Country", "Men", "Women"],
        ["Thailand", 5, 4],
        ["Malaysia", 2, 1],
        ["K (EPS)", 1, 0],
        ["Japan", 1, 1],
    ]
    proposal, reading = brought({"S": rows})
    assert [question.key for question in reading.open] == ["label S!A5"]
    data = workbook({"S": rows})
    again = read(read_file("a.xlsx", data), proposal.layout, "a.xlsx", data, {"label S!A5": "KOR"})
    assert not again.open
    assert told(again, "destination")["B5"] == ("2025-06", 1, "KOR")


@pytest.mark.parametrize(
    ("rows", "kind", "place"),
    [
        ([["MRC A"], ["Type", "Total"], ["Wages", 3], ["Fees", 4]], "month", "S"),
        ([["March 2025"], ["Type", "Total"], ["Wages", 3], ["Fees", 4]], "centre", "S"),
        ([["MRC A, March"], ["Type", "Total"], ["Wages", 3], ["Fees", 4]], "year", "S"),
        ([["MRC A, March 2025"], ["Type", "Total"], ["Wages", "3 or 4"], ["Fees", 4]], "number", "S!B3"),
        ([["MRC A, March 2025"], ["Type", "Total"], ["Wages", "31 (3)"], ["Fees", 4]], "number", "S!B3"),
        ([["MRC A, March 2025"], ["Type", "Total"], ["Wages", "=B4*2"], ["Fees", 4]], "number", "S!B3"),
        ([["MRC A, March 2025"], ["Type", "Total"], ["Wages", 3], [None, 4]], "label", "S!A4"),
        (
            [["MRC A, March 2025"], ["Type", "Total", "Fishing"], ["Wages", 3, 1], ["Fees", 4, 2]],
            "column",
            "S!C2",
        ),
    ],
)
def test_what_is_not_said_is_asked_about(rows: Rows, kind: str, place: str) -> None:
    proposal, reading = brought({"S": rows})
    must = [question for question in (*proposal.questions, *reading.questions) if question.must]
    assert (kind, place) in [(question.kind, question.place) for question in must]
    assert all(place.partition("!")[0] in question.text for question in must)


def test_an_answer_is_taken_over() -> None:
    data = workbook({"S": [["Type", "Total"], ["Wages", "1.250"], ["Fees", "31 (3)"]]})
    grids = read_file("a.xlsx", data)
    layout = propose(grids).layout
    answers = {"month S": "2025-03", "centre S": "mrc-a", "number S!B2": "1250", "number S!B3": "leave"}
    reading = read(grids, layout, "a.xlsx", data, answers)
    assert not reading.open
    assert told(reading, "written") == {"B2": ("2025-03", 1250, "1.250"), "B3": ("2025-03", "note", "31 (3)")}
    assert reading.returns[0].cells[0].value == Decimal(1250)


def test_a_file_of_another_office_is_new_and_one_with_another_heading_is_changed() -> None:
    known, _ = brought({"Prey Veng": PREY_VENG})
    other = recognise("serang.xlsx", workbook(SERANG), [known.layout])
    assert (other.is_known, other.changed) == (False, ())
    renamed = [list(row) for row in PREY_VENG.rows]
    renamed[4][1] = "What it is about"
    later = recognise("later.xlsx", workbook({"Prey Veng": replace(PREY_VENG, rows=renamed)}), [known.layout])
    assert len(later.changed) == 1


def test_a_file_in_which_a_column_was_put_in_is_changed() -> None:
    known, _ = brought(SERANG)
    page = SERANG["Januari 2025"]
    rows = [[*row[:2], more, *row[2:]] for row, more in zip(page.rows[3:6], ("TL", 2, 1), strict=True)]
    later = replace(page, rows=[*page.rows[:3], *rows, [None, "TOTAL"]])
    found = recognise("later.xlsx", workbook({"Maret 2025": later}), [known.layout])
    assert "TL" in found.changed[0]
    assert "is new" in found.changed[-1]


def test_a_title_of_workers_with_a_short_name_and_a_country_that_receives_count_no_persons() -> None:
    _, reading = brought(
        {
            "Năm 2026": Page(
                [
                    ["TRUNG TÂM HỖ TRỢ NGƯỜI LAO ĐỘNG DI CƯ (MRC) NGHỆ AN"],
                    ["BẢNG TỔNG HỢP ĐƠN KHIẾU NẠI NĂM 2026"],
                    ["Tháng", "Trước khi đi", None, "Tại nước tiếp nhận", None, "Tổng cộng", "Luỹ kế"],
                    [None, "Phí dịch vụ", "Chậm xuất cảnh", "Nợ lương", "Giữ giấy tờ"],
                    ["Tháng 1", 3, 2, 10, 1, 16, 16],
                    ["Tháng 2", 4, "-", 8, "0", 12, 28],
                    ["Cộng quý I", 7, 2, 18, 1, 28],
                ],
                merged=["A3:A4", "B3:C3", "D3:E3", "F3:F4", "G3:G4"],
            )
        }
    )
    assert reading.open == ()
    assert told(reading, "measure", "unit", "stage") == {
        f"{letter}{row}": (month, value, "complaints_received", "complaints", stage)
        for row, month, values in (
            (5, "2026-01", (3, 2, 10, 1, 16)),
            (6, "2026-02", (4, "dash", 8, 0, 12)),
        )
        for letter, value, stage in zip(
            "BCDEF", values, (*["before departure"] * 2, *["at destination"] * 2, "all"), strict=True
        )
    }
