"""The door for files that somebody uploads: what is not a plain .xlsx workbook stops here.

A workbook is a zip of XML parts. Each part is unpacked under a limit that counts what really comes
out, not what the headers promise, and looked through for declarations and far-reaching ranges
before any reader of workbooks sees it. Every refusal is one sentence that says what to do.
"""

import io
import re
import unicodedata
import zipfile
import zlib
from dataclasses import dataclass
from xml.parsers import expat

from conduct.refusal import Refused
from words import say

MEGABYTE = 1024 * 1024
LARGEST_FILE = 5 * MEGABYTE
LARGEST_UNPACKED = 60 * MEGABYTE
LARGEST_PART = 40 * MEGABYTE
# Rows that repeat one long note pack up to some two hundred times, nothing but one byte a thousand
# times; below a megabyte a ratio says nothing.
LARGEST_RATIO = 400
RATIO_COUNTS_FROM = MEGABYTE
MOST_PARTS = 500
MOST_ROWS = 100_000
MOST_COLUMNS = 1_000
MOST_CELLS = 500_000
# What makes up the table; everything else (styles, names, rules) is turned into objects one by one.
TABLE = frozenset({"row", "c", "v", "f", "is", "t", "si"})
MOST_IN_TABLE = 3_000_000
MOST_ASIDE = 200_000
# Readers visit every cell of a merged range, a link or a comment.
MOST_COVERED = 200_000
# What a spreadsheet program itself lets a number format have; telling dates takes the square of it.
LONGEST_FORMAT = 255
LONGEST_NAME = 120
NAMELESS = "workbook.xlsx"
CHUNK = 256 * 1024

OLD_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RANGE = re.compile(r"^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$", re.IGNORECASE)
VISITED = ("mergeCell", "hyperlink", "comment", "threadedComment")
# What another kind of document shows among its parts.
OTHER_KINDS = (
    ("xl/workbook.bin", "binary_excel"),
    ("index/document.iwa", "apple_numbers"),
    ("index.zip", "apple_numbers"),
    ("word/document.xml", "other_office"),
    ("ppt/presentation.xml", "other_office"),
)
MACRO_PARTS = re.compile(r"vbaproject|vbadata|macrosheets?/|activex/|ctrlprops/", re.IGNORECASE)
MACRO_TYPES = re.compile(rb"macroenabled|vbaproject|macrosheet", re.IGNORECASE)
LINK_PARTS = re.compile(r"externallinks?/|xl/connections\.xml|querytables?/", re.IGNORECASE)


def plain_name(name: str) -> str:
    """Return the last part of an uploaded file's name, safe to show and to store.

    Paths, control and direction characters are taken out; a name that is too long loses its
    middle and keeps its ending; one of which nothing is left becomes `workbook.xlsx`.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    kept = "".join(one for one in last if unicodedata.category(one)[0] != "C").strip(" .")
    if not kept:
        return NAMELESS
    if len(kept) <= LONGEST_NAME:
        return kept
    ending = kept[kept.rfind(".") :] if "." in kept[-10:] else ""
    return kept[: LONGEST_NAME - len(ending)] + ending


def checked(data: bytes) -> dict[str, bytes]:
    """Return the parts of an uploaded workbook by name. Raises Refused where it must not be opened."""
    if not data:
        raise Refused(say("workbooks.empty_file"))
    if len(data) > LARGEST_FILE:
        raise Refused(say("workbooks.too_big", most=LARGEST_FILE // MEGABYTE))
    if not data.startswith(b"PK\x03\x04"):
        raise Refused(_what_it_is(data))
    parts = unpacked(data)
    _refuse_other_kinds(parts)
    tally = Tally()
    for name, part in parts.items():
        _look_through(part, tally, name.lower().endswith((".xml", ".rels")))
    return parts


def _what_it_is(data: bytes) -> str:
    """Return the sentence for a file that is not a zip."""
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if data.startswith(OLD_CONTAINER):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        return say("workbooks.encrypted") if encrypted else say("workbooks.old_excel")
    if start.startswith(b"%pdf"):
        return say("workbooks.pdf")
    if start.startswith(b"<"):
        return say("workbooks.web_page")
    if _is_text(data[:4096]):
        return say("workbooks.delimited")
    return say("workbooks.not_a_workbook")


def _is_text(start: bytes) -> bool:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return b"\0" not in start and any(mark in start for mark in (b",", b";", b"\t", b"\n"))


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return the parts of a zip by name, each unpacked under the limits. Raises Refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _refuse_entries(entries)
            parts: dict[str, bytes] = {}
            left = LARGEST_UNPACKED
            for entry in entries:
                parts[entry.filename] = _part(archive, entry, min(left, LARGEST_PART))
                left -= len(parts[entry.filename])
            return parts
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise Refused(say("workbooks.damaged")) from error


def _refuse_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_PARTS:
        raise Refused(say("workbooks.too_many_parts", most=MOST_PARTS))
    if any(entry.flag_bits & 0x1 for entry in entries):
        raise Refused(say("workbooks.encrypted"))
    names = [entry.filename for entry in entries]
    twice = len({name.casefold() for name in names}) < len(names)
    if twice or any(_is_trick(entry.orig_filename) for entry in entries):
        raise Refused(say("workbooks.bad_names"))


def _is_trick(name: str) -> bool:
    strange = any(unicodedata.category(one) == "Cc" for one in name) or any(
        one in name for one in ("\\", ":")
    )
    return strange or name.startswith("/") or ".." in name.split("/")


def _part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """Unpack one part in steps, so that no more than the limit is ever held. Raises Refused."""
    chunks: list[bytes] = []
    size = 0
    with archive.open(entry) as stream:
        while chunk := stream.read(CHUNK):
            chunks.append(chunk)
            size += len(chunk)
            ratio = size / max(entry.compress_size, 1)
            if size > most or (size > RATIO_COUNTS_FROM and ratio > LARGEST_RATIO):
                raise Refused(say("workbooks.unpacks_too_big", most=LARGEST_UNPACKED // MEGABYTE))
    return b"".join(chunks)


def _refuse_other_kinds(parts: dict[str, bytes]) -> None:
    names = {name.casefold() for name in parts}
    if b"opendocument" in parts.get("mimetype", b""):
        raise Refused(say("workbooks.opendocument"))
    for part, key in OTHER_KINDS:
        if part in names:
            raise Refused(say(f"workbooks.{key}"))
    types = parts.get("[Content_Types].xml")
    if types is None:
        raise Refused(say("workbooks.not_a_workbook"))
    if any(MACRO_PARTS.search(name) for name in names) or MACRO_TYPES.search(types.replace(b"\0", b"")):
        raise Refused(say("workbooks.macros"))
    if any(LINK_PARTS.search(name) for name in names):
        raise Refused(say("workbooks.external_links"))


@dataclass
class Tally:
    """How much of what costs time or memory was met in the parts so far."""

    cells: int = 0
    in_table: int = 0
    aside: int = 0
    covered: int = 0

    def refuse_too_much(self) -> None:
        """Raise Refused where there is more than any workbook in good faith holds."""
        if self.cells > MOST_CELLS:
            raise Refused(
                say("workbooks.too_many_cells", rows=MOST_ROWS, columns=MOST_COLUMNS, cells=MOST_CELLS)
            )
        if self.in_table > MOST_IN_TABLE or self.aside > MOST_ASIDE:
            raise Refused(say("workbooks.unpacks_too_big", most=LARGEST_UNPACKED // MEGABYTE))
        if self.covered > MOST_COVERED:
            raise Refused(say("workbooks.merged_too_far", most=MOST_COVERED))


def _look_through(part: bytes, tally: Tally, must_be_xml: bool) -> None:
    """Look through one part and count what is in it. Raises Refused.

    Entities can be declared only inside a DOCTYPE, and the parser stops at its first word. A part
    is looked through whatever its name ends with, as a relationship may call anything a sheet;
    where a picture is no XML, no reader of XML gets further than this one.
    """
    parser = expat.ParserCreate()

    def doctype(*_: object) -> None:
        raise Refused(say("workbooks.forbidden_xml"))

    def element(name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        tally.cells += local == "c"
        if local in TABLE:
            tally.in_table += 1
        else:
            tally.aside += 1
        if leads_out(attributes):
            raise Refused(say("workbooks.external_links"))
        if len(attributes.get("formatCode", "")) > LONGEST_FORMAT:
            raise Refused(say("workbooks.damaged"))
        if "ref" in attributes and local in VISITED:
            tally.covered += _area(attributes["ref"])
        tally.refuse_too_much()

    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = element
    try:
        parser.Parse(part, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        if must_be_xml:
            raise Refused(say("workbooks.damaged")) from error


def leads_out(attributes: dict[str, str]) -> bool:
    """Tell whether a relationship fetches something from outside; a link that a reader may click does not."""
    outside = attributes.get("TargetMode", "").lower() == "external"
    return outside and not attributes.get("Type", "").endswith("/hyperlink")


def _area(reference: str) -> int:
    """Return how many cells a range covers; something that is no range counts as too many."""
    match = RANGE.match(reference)
    if match is None:
        return MOST_COVERED + 1
    left, top, right, bottom = match.groups()
    wide = abs(column_number(right or left) - column_number(left)) + 1
    return wide * (abs(int(bottom or top) - int(top)) + 1)


def column_number(letters: str) -> int:
    """Return the number of a column, A being 1."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number
