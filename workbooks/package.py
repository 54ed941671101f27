"""The parts that a workbook is made of: where each leads, its shared texts, how its styles show numbers."""

import re
from collections.abc import Callable
from posixpath import join, normpath
from typing import Literal
from xml.parsers import expat

from conduct.refusal import Refused
from words import say

DATE_FORMATS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
PERCENT_FORMATS = {9, 10}
# Text within a number format: quoted, escaped, or a colour, condition or language in brackets.
NOT_FORMAT = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")

Look = Literal["", "date", "percent"]


def main_part(parts: dict[str, bytes]) -> str:
    """Return the name of the part that describes the workbook. Raises Refused where there is none."""
    named = targets_of(parts, "_rels/.rels", "")
    main = target_of(named, "/officeDocument") or "xl/workbook.xml"
    if main not in parts:
        raise Refused(say("workbooks.not_a_workbook"))
    return main


def targets_of(parts: dict[str, bytes], name: str, folder: str) -> dict[str, tuple[str, str]]:
    """Return the relationships of a part: id -> (type, name of the part it leads to)."""
    return {
        attributes.get("Id", ""): (
            attributes.get("Type", ""),
            normpath(join("/" + folder, attributes.get("Target", ""))).lstrip("/"),
        )
        for element, attributes in elements_of(parts.get(name, b""))
        if element == "Relationship"
    }


def target_of(targets: dict[str, tuple[str, str]], ending: str) -> str:
    """Return the part that a relationship whose type ends so leads to, '' where there is none."""
    return next((part for kind, part in targets.values() if kind.endswith(ending)), "")


def elements_of(part: bytes) -> list[tuple[str, dict[str, str]]]:
    """Return the elements of a small part in order, names without their prefixes."""
    found: list[tuple[str, dict[str, str]]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        found.append((local_name(name), {local_name(key): value for key, value in attributes.items()}))

    parse(part, start)
    return found


def parse(
    part: bytes,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Run a parser over a part. Raises Refused where the part is not XML or declares a document type."""

    def doctype(*_: object) -> None:
        raise Refused(say("workbooks.forbidden_xml"))

    if not part:
        return
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    try:
        parser.Parse(part, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise Refused(say("workbooks.damaged")) from error


def local_name(name: str) -> str:
    """Return a name without its prefix."""
    return name.rpartition(":")[2]


def strings_of(part: bytes) -> list[str]:
    """Return the shared strings; runs of rich text are put together, reading aids left out."""
    found: list[str] = []
    pieces: list[str] = []
    inside = {"t": False, "rPh": False}

    def start(name: str, _: dict[str, str]) -> None:
        if local_name(name) == "si":
            pieces.clear()
        if local_name(name) in inside:
            inside[local_name(name)] = True

    def end(name: str) -> None:
        if local_name(name) == "si":
            found.append(unescaped("".join(pieces)))
        if local_name(name) in inside:
            inside[local_name(name)] = False

    def text(piece: str) -> None:
        if inside["t"] and not inside["rPh"]:
            pieces.append(piece)

    parse(part, start, end, text)
    return found


def unescaped(text: str) -> str:
    """Return a text with the characters that XML cannot hold, stored as _xHHHH_, put back."""
    return ESCAPED.sub(lambda match: chr(int(match.group(1), 16)), text) if "_x" in text else text


def looks_of(part: bytes) -> list[Look]:
    """Return for every cell style whether it shows a number as a date or a percentage."""
    codes: dict[str, str] = {}
    looks: list[Look] = []
    within = ""
    for name, attributes in elements_of(part):
        if name in ("cellStyleXfs", "cellXfs", "cellStyles", "dxfs"):
            within = name
        elif name == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "xf" and within == "cellXfs":
            number = attributes.get("numFmtId", "0")
            looks.append(_look(number, codes.get(number, "")))
    return looks


def _look(number: str, code: str) -> Look:
    if code:
        bare = NOT_FORMAT.sub("", code.split(";")[0]).lower()
        if "%" in bare:
            return "percent"
        return "date" if "general" not in bare and re.search("[ymdhs]", bare) else ""
    known = int(number) if number.isdecimal() else 0
    if known in PERCENT_FORMATS:
        return "percent"
    return "date" if known in DATE_FORMATS else ""
