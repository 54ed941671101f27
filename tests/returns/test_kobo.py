"""Exports of KoboToolbox and ODK Central are read by the names of their columns, each cell at its address."""

import pytest

from conduct.refusal import Refused
from returns.bringing import Brought, at_the_door, bring
from returns.cases import counts_name

KOBO_BESIDE = (
    "_id,_uuid,_submission_time,_validation_status,_notes,_status,_submitted_by,__version__,_tags,_index"
)
KOBO_COLUMNS = (
    "start", "end", "group_ab1cd23/centre", "group_ab1cd23/report_month", "received/unpaid_wages/female",
    "received/unpaid_wages/male", "received/unpaid_wages/total", "received/other/total", "resolved/total",
)  # fmt: skip


def kobo(*rows: tuple[str, str, str]) -> str:
    """Return an export: of each submission the month, the numbers and what a supervisor said."""
    lines = [
        f"2025-02-03T09:00:00,2025-02-03T09:09:00,MRC Takeo,{month},{numbers},11,u-1,"
        f"2025-02-03T02:09:00,{said},,submitted_via_web,sok,v1,,1"
        for month, numbers, said in rows
    ]
    return "\n".join([f"{','.join(KOBO_COLUMNS)},{KOBO_BESIDE}", *lines])


KOBO = kobo(
    ("2025-01-01", "1,2,3,4,2", ""),
    ("2025-02-01", "5,0,5,,5", "Not approved"),
    ("2025-02-01", "5,1,6,n/a,5", "Approved"),
)
ODK = (
    "SubmissionDate,centre,month,received-wages-f,received-wages-m,resolved-wages-f,resolved-fees-m,meta-instanceID,"
    "KEY,SubmitterID,SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,FormVersion\n"
    "2025-02-03T02:09:00.000Z,MRC Hpa-An,2025-01,4,5,1,0,uuid:1,uuid:1,7,Collector,0,0,,approved,,0,1\n"
    "2025-02-03T02:19:00.000Z,MRC Yangon,2025-01,2,,0,0,uuid:2,uuid:2,7,Collector,0,0,,,,0,1\n"
)


def numbers(brought: Brought) -> dict[str, tuple[object, ...]]:
    return {
        cell.place.partition("!")[2]: (
            one.centre_id,
            one.month,
            cell.measure,
            cell.category,
            cell.sex,
            cell.without_number or float(cell.value or 0),
        )
        for one in brought.reading.returns
        for cell in one.cells
    }


def test_an_export_of_kobotoolbox() -> None:
    brought = bring("export.csv", KOBO.encode())
    assert brought.may_be_taken_over
    assert numbers(brought) == {
        "E2": ("mrc-takeo", "2025-01", "complaints_received", "unpaid_wages", "female", 1),
        "F2": ("mrc-takeo", "2025-01", "complaints_received", "unpaid_wages", "male", 2),
        "G2": ("mrc-takeo", "2025-01", "complaints_received", "unpaid_wages", "all", 3),
        "H2": ("mrc-takeo", "2025-01", "complaints_received", "other", "all", 4),
        "I2": ("mrc-takeo", "2025-01", "complaints_resolved", "all", "all", 2),
        "E4": ("mrc-takeo", "2025-02", "complaints_received", "unpaid_wages", "female", 5),
        "F4": ("mrc-takeo", "2025-02", "complaints_received", "unpaid_wages", "male", 1),
        "G4": ("mrc-takeo", "2025-02", "complaints_received", "unpaid_wages", "all", 6),
        "H4": ("mrc-takeo", "2025-02", "complaints_received", "other", "all", "not collected"),
        "I4": ("mrc-takeo", "2025-02", "complaints_resolved", "all", "all", 5),
    }
    assert brought.reading.notices[0].endswith("rejected were not read: export!A3.")


def test_an_export_of_odk_central() -> None:
    brought = bring("export.csv", ODK.encode())
    assert brought.may_be_taken_over
    assert numbers(brought)["G2"] == ("mrc-hpa-an", "2025-01", "complaints_resolved", "fees", "male", 0)
    assert numbers(brought)["E3"] == (
        "mrc-yangon",
        "2025-01",
        "complaints_received",
        "wages",
        "male",
        "nothing handed in",
    )


def test_an_export_under_the_layout_of_the_month_before() -> None:
    layout = bring("export.csv", KOBO.encode()).proposal
    assert layout is not None
    later = kobo(("2025-03-01", "5,1,6,2,5", "Approved"))
    brought = bring("later.csv", later.encode(), layout.layout)
    assert (brought.reading.open, brought.reading.changes) == ((), ())
    assert {one.month for one in brought.reading.returns} == {"2025-03"}


def test_names_in_an_export_are_noticed() -> None:
    brought = bring("export.csv", KOBO.replace("received/other/total", "contact/phone number").encode())
    assert [one.kind for one in brought.personal] == ["name_heading"]


CASE_COLUMNS = (
    "form/centre,form/complaint_date,form/type_of_complaint,form/sex,form/worker_name,form/phone_number"
)
CASES = (
    "MRC_Takeo,2025-01-05,unpaid_wages,female,Sok Dara,012345678",
    "MRC_Takeo,2025-01-15,unpaid_wages,male,Chan Thy,012345679",
    "MRC_Takeo,2025-01-16,unpaid_wages,female,Srey Mom,012345670",
    "MRC_Takeo,2025-02-01,passport_withheld,,Srey Neth,012345671",
)


def cases(*rows: str) -> bytes:
    """Return an export with one row for each complaint."""
    lines = [
        f"{row},{n},u-{n},2025-02-03T02:09:00,,,submitted_via_web,sok,v1,,1" for n, row in enumerate(rows)
    ]
    return "\n".join([f"{CASE_COLUMNS},{KOBO_BESIDE}", *lines]).encode()


def test_complaints_one_by_one_are_counted_and_nothing_of_a_person_comes_in() -> None:
    door = at_the_door("cases.csv", cases(*CASES))
    assert door is not None
    assert (door.rows, len(door.left)) == (4, 2)
    for secret in (b"Sok", b"Dara", b"0123456"):
        assert secret not in door.data
    brought = bring(counts_name("cases.csv"), door.data)
    assert brought.may_be_taken_over
    held = {
        (one.month, cell.category, cell.sex): cell.value
        for one in brought.reading.returns
        for cell in one.cells
    }
    assert held["2025-01", "unpaid_wages", "female"] == 2
    assert held["2025-01", "unpaid_wages", "all"] == 3
    assert held["2025-02", "passport_withheld", "not recorded"] == 1
    assert not brought.checks


def test_what_is_no_list_of_complaints_is_not_counted() -> None:
    assert at_the_door("export.csv", KOBO.encode()) is None
    assert at_the_door("export.csv", ODK.encode()) is None
    with pytest.raises(Refused, match="cases!A3: this row has no centre or no day"):
        at_the_door("cases.csv", cases(CASES[0], CASES[1].replace("MRC_Takeo", "")))
