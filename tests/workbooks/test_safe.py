"""A file that is not a plain workbook is refused at the door, with what to do; nothing hangs."""

import io
import time
import zipfile
from contextlib import suppress
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import STARS, book_of, made, read, repacked, saved, sheet_xml

from conduct.refusal import Refused
from words import say
from workbooks.marked import mark
from workbooks.safe import LARGEST_FILE, LONGEST_NAME, checked, plain_name
from workbooks.sheets import read_book

PLAIN = made(Agencies=[["Agency", "Grade"], ["SONA", 5]])
SHEET = "xl/worksheets/sheet1.xml"


def zipped(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as caught:
        checked(data)
    return str(caught.value)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "empty_file"),
        (OLE + "Workbook".encode("utf-16-le"), "old_excel"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"%PDF-1.7 ...", "pdf"),
        (b"Agency,Grade\nSONA,5\n", "delimited"),
        ("\ufeffAgency;Grade\r\nSONA;5".encode(), "delimited"),
        ("Agency\tGrade\n".encode("utf-16"), "delimited"),
        (b"<html><table></table></html>", "web_page"),
        (b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', "web_page"),
        (b"\x89PNG\r\n\x1a\n\0\0", "not_a_workbook"),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "opendocument"),
        (zipped(**{"xl/workbook.bin": b"x"}), "binary_excel"),
        (zipped(**{"word/document.xml": b"<x/>"}), "other_office"),
        (zipped(**{"Index/Document.iwa": b"x"}), "apple_numbers"),
        (zipped(**{"holiday.txt": b"x"}), "not_a_workbook"),
        (zipped(**{"[Content_Types].xml": b"<Types/>", "a.xml": b"<open>"}), "damaged"),
        (PLAIN[: len(PLAIN) // 2], "damaged"),
        (b"PK\x03\x04" + b"\0" * 200, "damaged"),
    ],
)
def test_what_is_not_a_workbook_is_told_apart(data: bytes, key: str) -> None:
    assert refusal(data) == say(f"workbooks.{key}")


def test_a_workbook_without_a_workbook_part_is_refused() -> None:
    with pytest.raises(Refused):
        read_book(zipped(**{"[Content_Types].xml": b"<Types/>"}))


@pytest.mark.parametrize(
    "parts",
    [
        {"xl/vbaProject.bin": b"x"},
        {"xl/VBAPROJECT.BIN": b"x"},
        {"xl/macrosheets/sheet1.xml": b"<x/>"},
        {"xl/activeX/activeX1.xml": b"<x/>"},
        {
            "[Content_Types].xml": b'<Types><Override PartName="/xl/workbook.xml" ContentType='
            b'"application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
        },
    ],
)
def test_macros_are_refused_whatever_the_file_is_called(parts: dict[str, bytes]) -> None:
    assert refusal(repacked(PLAIN, parts)) == say("workbooks.macros")


@pytest.mark.parametrize(
    "parts",
    [
        {"xl/externalLinks/externalLink1.xml": b"<x/>"},
        {"xl/connections.xml": b"<x/>"},
        {
            "xl/worksheets/_rels/sheet1.xml.rels": b'<Relationships><Relationship Id="a" Type="x/image" '
            b'Target="http://example.org/a.png" TargetMode="External"/></Relationships>'
        },
    ],
)
def test_what_is_fetched_from_outside_is_refused(parts: dict[str, bytes]) -> None:
    assert refusal(repacked(PLAIN, parts)) == say("workbooks.external_links")


def test_a_link_that_a_reader_may_click_is_no_external_link() -> None:
    book = book_of({"Agencies": [["Agency", "Grade"], ["SONA", 5]]})
    book["Agencies"]["A2"].hyperlink = "https://example.org/"
    assert read(saved(book)).rows[0].agency_id == "sona"


LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize(
    "part",
    [
        LAUGHS,
        LAUGHS.decode().encode("utf-16"),
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
        b"<!DOCTYPE x><x/>",
    ],
)
@pytest.mark.parametrize("name", [SHEET, "docProps/core.xml", "xl/sharedStrings.xml", "xl/_rels/other.rels"])
def test_declarations_of_entities_are_refused_in_every_part_and_encoding(name: str, part: bytes) -> None:
    assert refusal(repacked(PLAIN, {name: part})) == say("workbooks.forbidden_xml")


def test_a_part_under_another_ending_that_is_read_as_a_sheet_is_refused_as_well() -> None:
    rels = zipfile.ZipFile(io.BytesIO(PLAIN)).read("xl/_rels/workbook.xml.rels")
    hidden = {
        "xl/_rels/workbook.xml.rels": rels.replace(b"worksheets/sheet1.xml", b"worksheets/sheet1.bin"),
        "xl/worksheets/sheet1.bin": LAUGHS,
    }
    with pytest.raises(Refused, match="declarations"):
        read_book(repacked(PLAIN, hidden))


def test_a_file_over_the_limit_is_refused() -> None:
    assert "5 MB" in refusal(b"PK\x03\x04" + b"x" * LARGEST_FILE)


def test_one_part_that_unpacks_to_gigabytes_is_stopped_early() -> None:
    bomb = repacked(PLAIN, {"xl/media/image1.png": b"\0" * 200_000_000})
    assert len(bomb) < LARGEST_FILE
    before = time.monotonic()
    assert "unpacks" in refusal(bomb)
    assert time.monotonic() - before < 5


def test_many_parts_that_are_each_modest_are_stopped_together() -> None:
    # Noise that repeats after eight kilobytes packs some eighty times, below the ratio of a bomb.
    noise = b"".join(sha256(bytes([number])).digest() for number in range(256))
    chunk = noise * 115
    bomb = repacked(PLAIN, {f"xl/media/image{n}.png": chunk for n in range(80)})
    assert len(bomb) < LARGEST_FILE
    assert "unpacks" in refusal(bomb)


def test_headers_that_lie_about_the_size_do_not_help() -> None:
    bomb = bytearray(repacked(PLAIN, {"xl/media/image1.png": b"\0" * 100_000_000}))
    bomb = bomb.replace((100_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little"))
    assert refusal(bytes(bomb)) in (say("workbooks.damaged"), say("workbooks.unpacks_too_big", most=60))


def test_a_workbook_of_too_many_parts_is_refused() -> None:
    assert "parts" in refusal(repacked(PLAIN, {f"xl/x{n}": b"" for n in range(600)}))


def test_an_encrypted_part_is_refused() -> None:
    data = bytearray(PLAIN)
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    assert refusal(bytes(data)) == say("workbooks.encrypted")


@pytest.mark.parametrize(
    "name", ["../evil.xml", "/etc/passwd", "xl\\evil.xml", "c:evil.xml", "xl/../../x", "a\x07"]
)
def test_parts_with_tricks_in_their_names_are_refused(name: str) -> None:
    assert refusal(repacked(PLAIN, {name: b"<x/>"})) == say("workbooks.bad_names")


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", [SHEET, SHEET.upper()])
def test_a_part_that_is_there_twice_is_refused(name: str) -> None:
    buffer = io.BytesIO(PLAIN)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(name, b"<x/>")
    assert refusal(buffer.getvalue()) == say("workbooks.bad_names")


def test_a_cell_in_the_last_corner_costs_nothing_and_is_refused_where_it_holds_something() -> None:
    head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Agency</t></is></c></row>'
    empty = repacked(PLAIN, {SHEET: sheet_xml(head + '<row r="1048576"><c r="XFD1048576" s="0"/></row>')})
    before = time.monotonic()
    assert list(read_book(empty).sheets[0].cells) == [(1, 1)]
    full = repacked(PLAIN, {SHEET: sheet_xml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')})
    with pytest.raises(Refused, match="cells beyond"):
        read_book(full)
    assert time.monotonic() - before < 2


@pytest.mark.parametrize(
    "after",
    [
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>',
        '<mergeCells><mergeCell ref="nonsense"/></mergeCells>',
    ],
)
def test_ranges_that_cover_a_whole_sheet_are_refused(after: str) -> None:
    assert "cover more than" in refusal(repacked(PLAIN, {SHEET: sheet_xml("", after)}))


def test_too_many_sheets_are_refused() -> None:
    with pytest.raises(Refused, match="50 sheets"):
        read_book(made(**{f"s{n}": [["a"]] for n in range(51)}))


def test_too_many_cells_are_refused_though_they_hold_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbooks.safe.MOST_CELLS", 1_000)
    with pytest.raises(Refused, match="cells"):
        read_book(repacked(PLAIN, {SHEET: sheet_xml("<row>" + "<c/>" * 1_001 + "</row>")}))


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('<c r="A1" s="4000"><v>7</v></c>', "7"),
        ("<c><v>7</v></c>", "7"),
        ('<c r="B1"/><c r="A1"><v>7</v></c>', "7"),
        (
            '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
            "ab",
        ),
        ('<c r="A1" t="inlineStr"><is><t>_x005F_x0041_ x005F_</t></is></c>', "_x0041_ x005F_"),
        ('<c r="A1" t="str"><f>x</f><v>_x0041_</v></c>', "A"),
    ],
)
def test_odd_cells_are_read_without_stumbling(cell: str, text: str) -> None:
    data = repacked(PLAIN, {SHEET: sheet_xml(f"<row r='1'>{cell}</row>")})
    assert read_book(data).sheets[0].cell(1, 1).text == text


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1" t="s"><v>99999</v></c>',
        '<c r="A1" t="s"><v>x</v></c>',
        '<c r="A1"><v>1e999</v></c>',
        '<c r="A1"><v>seven</v></c>',
        '<c r="nonsense"><v>7</v></c>',
        '<c r="A1" t="b"><v>perhaps</v></c>',
        '<c r="A1" t="d"><v>soon</v></c>',
    ],
)
def test_a_cell_that_no_program_stores_is_refused_and_not_read_as_something_else(cell: str) -> None:
    data = repacked(PLAIN, {SHEET: sheet_xml(f"<row r='1'>{cell}</row>")})
    with pytest.raises(Refused, match="damaged"):
        read_book(data)


def test_rows_out_of_order_and_numbered_oddly_are_all_read() -> None:
    rows = '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'
    far = '<row r="999999999999"/>'
    cells = read_book(repacked(PLAIN, {SHEET: sheet_xml(rows + far)})).sheets[0].cells
    assert {place: cell.text for place, cell in cells.items()} == {(3, 1): "3", (1, 1): "1"}


def test_what_a_workbook_has_besides_its_cells_is_not_looked_at() -> None:
    """Print settings, names and filters that are odd keep no cell from being read."""
    odd = "<headerFooter><oddHeader>" + "&amp;L" * 20_000 + "</oddHeader></headerFooter><autoFilter ref='x'/>"
    cell = '<row r="1"><c r="A1"><v>7</v></c></row>'
    before = time.process_time()
    book = read_book(repacked(PLAIN, {SHEET: sheet_xml(cell, odd), "docProps/core.xml": b"<odd/>"}))
    assert book.sheets[0].cell(1, 1).text == "7"
    assert time.process_time() - before < 5


def test_one_formula_shared_by_many_cells_is_not_worked_out_for_each() -> None:
    first = f'<c r="A1"><f t="shared" si="0" ref="A1:A20000">{"SUM(B1:B2)+" * 2_000}1</f><v>1</v></c>'
    rest = "".join(
        f'<row r="{n}"><c r="A{n}"><f t="shared" si="0"/><v>1</v></c></row>' for n in range(2, 20_000)
    )
    data = repacked(PLAIN, {SHEET: sheet_xml(f'<row r="1">{first}</row>{rest}')})
    before = time.process_time()
    assert all(cell.formula for cell in read_book(data).sheets[0].cells.values())
    assert time.process_time() - before < 15


def test_two_sheets_of_one_part_are_refused() -> None:
    main = zipfile.ZipFile(io.BytesIO(PLAIN)).read("xl/workbook.xml")
    at = main.index(b"<sheet ")
    sheet = main[at : main.index(b"/>", at) + 2]
    with pytest.raises(Refused, match="damaged"):
        read_book(repacked(PLAIN, {"xl/workbook.xml": main.replace(sheet, sheet * 2)}))


@pytest.mark.parametrize("name", [SHEET, "xl/media/image1.png"])
@pytest.mark.parametrize("element", ["<xf/>", "<si><t>a</t></si>"])
def test_a_crowd_of_elements_is_refused_before_anything_is_made_of_them(name: str, element: str) -> None:
    crowd = f"<x>{element * 2_000_000}</x>".encode()
    before = time.process_time()
    assert "unpacks" in refusal(repacked(PLAIN, {name: crowd}))
    assert time.process_time() - before < 20


def test_a_number_format_longer_than_any_program_writes_is_refused() -> None:
    styles = f'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="{"[" * 300}"/></numFmts></styleSheet>'
    assert refusal(repacked(PLAIN, {"xl/styles.xml": styles.encode()})) == say("workbooks.damaged")


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_and_nothing_else_happens(data: bytes) -> None:
    with pytest.raises(Refused):
        read_book(data)
    with pytest.raises(Refused):
        read_book(b"PK\x03\x04" + data)


@given(st.integers(0, len(PLAIN) - 1), st.binary(min_size=1, max_size=8))
def test_a_workbook_with_broken_bytes_is_read_or_refused(place: int, patch: bytes) -> None:
    data = PLAIN[:place] + patch + PLAIN[place + len(patch) :]
    try:
        read(data, STARS)
        mark(data, [])
    except Refused:
        pass


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("cycle 7.xlsx", "cycle 7.xlsx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\Lan\\Đánh giá.xlsx", "Đánh giá.xlsx"),
        ("a\x00b\r\n\u202exslx.exe", "abxslx.exe"),
        ("..", "workbook.xlsx"),
        ("folder/", "workbook.xlsx"),
        ("", "workbook.xlsx"),
    ],
)
def test_the_name_of_an_uploaded_file_is_its_last_part(name: str, plain: str) -> None:
    assert plain_name(name) == plain


@given(st.text(max_size=400))
def test_any_name_becomes_a_short_one_without_paths(name: str) -> None:
    plain = plain_name(name)
    assert 0 < len(plain) <= LONGEST_NAME
    assert not set(plain) & {"/", "\\", "\0", "\n"}
    assert plain not in (".", "..")
    assert plain_name("x" * 400 + ".xlsx").endswith("x.xlsx")


def test_a_cell_longer_than_any_program_writes_is_refused() -> None:
    cell = f'<c r="A1" t="inlineStr"><is><t>{"S" * 32_768}</t></is></c>'
    with pytest.raises(Refused):
        read_book(repacked(PLAIN, {SHEET: sheet_xml(f'<row r="1">{cell}</row>')}))


def test_rows_full_of_labels_and_texts_that_need_tidying_do_not_slow_the_reading_down() -> None:
    crowd = [["Cycle ID"] * 900 for _ in range(20)]
    long = [["Agency", "Note"], *([f"{n}", "\u00a0\x7fế" * 600] for n in range(3_000))]
    before = time.process_time()
    for rows in ({"a": crowd}, {"Agencies": long}):
        # A slow machine puts aside what a fast one reads; neither takes long.
        with suppress(Refused):
            read(made(**rows))
    assert time.process_time() - before < 20
