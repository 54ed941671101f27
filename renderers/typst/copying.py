"""Text that is copied out of a PDF: a cluster of letters is written once.

In Thai, Lao, Khmer and Burmese, letters stand above and below each other. typst begins anew wherever a part
of such a cluster stands higher or lower, and says with each part what the whole cluster says: what is copied
repeats it, and no search finds the word. Here the parts become one again: each drawn where it was, and what
they say is said once (/ActualText, which most readers of PDF heed). What is written otherwise than typst
writes it stays as it is: it reads as before, and only what is copied of it may repeat.
"""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    TextStringObject,
)

from renderers.fonts import NOTO, font_of

Operation = tuple[Any, bytes]
Letters = Mapping[bytes, str]
# What typst writes around a text, and between two texts that stand beside each other.
HEAD = [b"q", b"cm", b"cs", b"scn", b"BT"]
BETWEEN: tuple[list[bytes], ...] = ([], [b"EMC", b"BDC"])
SAID = "/ActualText"
ONE = re.compile(rb"<([0-9A-F]+)> <([0-9A-F]+)>")


@dataclass(eq=False)
class _Part:
    """What is drawn at once: a glyph, or several that say one thing together."""

    font: str
    text: str
    is_marked: bool
    glyphs: list[bytes]
    operations: list[Operation]


@dataclass(eq=False)
class _Block:
    """A text that begins anew, and where its operations are."""

    start: int
    end: int
    head: list[Operation]
    parts: list[_Part]


def copyable(pdf: bytes) -> bytes:
    """Return a PDF in which every cluster is written once; one that has none stays as it is."""
    reader = PdfReader(io.BytesIO(pdf))
    if not any(map(_of_region, reader.pages)):
        return pdf
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = reader.pdf_header
    for page in writer.pages:
        fonts = _of_region(page)
        content = page.get_contents()
        if not fonts or content is None:
            continue
        content.operations = _joined(content.operations, fonts)
        page.replace_contents(content)
        page.compress_content_streams()
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _of_region(page: PageObject) -> dict[str, Letters]:
    """Return the fonts of a page for scripts of the region, and what each of their glyphs says."""
    resources = page.get("/Resources", {}).get_object()
    fonts = {name: font.get_object() for name, font in resources.get("/Font", {}).items()}
    names = tuple(name.replace(" ", "") for name in NOTO)
    return {
        name: _letters(font["/ToUnicode"].get_object().get_data())
        for name, font in fonts.items()
        if "/ToUnicode" in font and any(each in font["/BaseFont"] for each in names)
    }


def _letters(table: bytes) -> Letters:
    pairs = ONE.findall(table.partition(b"beginbfchar")[2])
    return {
        bytes.fromhex(glyph.decode()): bytes.fromhex(text.decode()).decode("utf-16-be")
        for glyph, text in pairs
    }


def _joined(operations: list[Operation], fonts: Mapping[str, Letters]) -> list[Operation]:
    """Return the operations of a page with broken clusters put together."""
    made: list[Operation] = []
    at = 0
    for blocks, clusters in _chains(list(_blocks(operations, fonts)), operations):
        first, last = blocks[0], blocks[-1]
        made += operations[at : first.start] + first.head
        made += [*_drawn(blocks, clusters), ([], b"ET"), ([], b"Q")]
        # What was tagged by itself stays, with nothing in it: the structure of the document names it.
        made += [each for one, other in pairwise(blocks) for each in operations[one.end : other.start]]
        at = last.end
    return made + operations[at:]


def _blocks(operations: list[Operation], fonts: Mapping[str, Letters]) -> Iterator[_Block]:
    # One that is never closed ends behind all others, and no `Q` follows it.
    names = [*(name for _, name in operations), b"ET"]
    at = 0
    while at < len(names):
        if names[at : at + len(HEAD)] == HEAD:
            inner, end = at + len(HEAD), names.index(b"ET", at)
            parts = _parts(operations[inner:end], fonts)
            if parts and names[end + 1 : end + 2] == [b"Q"]:
                yield _Block(at, end + 2, operations[at:inner], parts)
            at = end
        at += 1


def _parts(operations: list[Operation], fonts: Mapping[str, Letters]) -> list[_Part]:
    """Take a text apart; return nothing where it is written otherwise than typst writes."""
    parts: list[_Part] = []
    lead: list[Operation] = []
    marked: _Part | None = None
    font = ""
    for operands, name in operations:
        if name == b"BDC" and SAID in operands[1]:
            marked = _Part("", str(operands[1][SAID]), True, [], [])
            parts.append(marked)
        elif name == b"EMC":
            marked = None
        elif name in {b"Tj", b"TJ"}:
            shown = operands[0] if name == b"TJ" else operands
            if marked:
                marked.font = font
                marked.glyphs += [each.original_bytes for each in shown if _is_text(each)]
                marked.operations += [*lead, (operands, name)]
            elif not any(each.original_bytes for each in shown if _is_text(each)):
                return []
            elif font in fonts:
                each_one = _one_by_one(shown, font, fonts[font])
                each_one[0].operations[:0] = lead
                parts += each_one
            else:
                parts.append(_Part(font, "", False, [], [*lead, (operands, name)]))
            lead = []
        elif name in {b"Tr", b"Tf", b"Tm"}:
            font = operands[0] if name == b"Tf" else font
            lead.append((operands, name))
        else:
            return []
    return [] if lead else parts


def _one_by_one(shown: list[Any], font: str, letters: Letters) -> list[_Part]:
    """Take what is shown apart into glyphs; a number before a glyph moves it."""
    parts: list[_Part] = []
    waiting = ArrayObject()
    for each in shown:
        if not _is_text(each):
            waiting.append(each)
            continue
        for at in range(0, len(each.original_bytes), 2):
            glyph = each.original_bytes[at : at + 2]
            waiting.append(ByteStringObject(glyph))
            parts.append(_Part(font, letters.get(glyph, ""), False, [glyph], [([waiting], b"TJ")]))
            waiting = ArrayObject()
    if waiting:
        parts[-1].operations.append(([waiting], b"TJ"))
    return parts


def _is_text(shown: Any) -> bool:
    return hasattr(shown, "original_bytes")


def _chains(
    blocks: list[_Block], operations: list[Operation]
) -> Iterator[tuple[list[_Block], list[list[_Part]]]]:
    """Name the blocks between which clusters are broken, with the parts of each of these clusters."""
    chain: list[_Block] = []
    clusters: list[list[_Part]] = []
    for block in blocks:
        if chain and _is_beside(chain[-1], block, operations[chain[-1].end : block.start]):
            before, here = chain[-1].parts[-1], block.parts[0]
            cluster = clusters[-1] if clusters and clusters[-1][-1] is before else [before]
            # The same text with the same glyphs is a second cluster that says the same.
            if _say_one(before, here) and here.glyphs != cluster[0].glyphs:
                if len(cluster) == 1:
                    clusters.append(cluster)
                cluster.append(here)
                chain.append(block)
                continue
        if clusters:
            yield chain, clusters
        chain, clusters = [block], []
    if clusters:
        yield chain, clusters


def _is_beside(one: _Block, other: _Block, between: list[Operation]) -> bool:
    """Tell whether two texts differ in nothing but their places."""
    (wide, turned, askew, high, *_), _ = one.head[1]
    same = other.head[1][0][:4] == [wide, turned, askew, high] and one.head[2:4] == other.head[2:4]
    return same and not turned and not askew and [name for _, name in between] in BETWEEN


def _say_one(before: _Part, here: _Part) -> bool:
    same = before.font == here.font and before.text == here.text
    return same and len(here.text) > 1 and bool(font_of(here.text))


def _drawn(blocks: list[_Block], clusters: list[list[_Part]]) -> list[Operation]:
    """Write several texts as one: every part where it was, every cluster with what it says."""
    inside = {id(part) for cluster in clusters for part in cluster}
    first = {id(cluster[0]) for cluster in clusters}
    last = {id(cluster[-1]) for cluster in clusters}
    made: list[Operation] = []
    for block in blocks:
        for part in block.parts:
            alone = part.is_marked and id(part) not in inside
            if alone or id(part) in first:
                said = DictionaryObject({NameObject(SAID): TextStringObject(part.text)})
                made.append(([NameObject("/Span"), said], b"BDC"))
            made += [_moved(each, blocks[0], block) for each in part.operations]
            if alone or id(part) in last:
                made.append(([], b"EMC"))
    return made


def _moved(operation: Operation, first: _Block, block: _Block) -> Operation:
    """Return an operation of a block as the first one says it, which begins in another place."""
    operands, name = operation
    if name != b"Tm" or block is first:
        return operation
    wide, _, _, high, x, y = (float(number) for number in first.head[1][0])
    *_, to_x, to_y = (float(number) for number in block.head[1][0])
    *turned, right, up = operands
    return (
        [
            *turned,
            FloatObject(round(float(right) + (to_x - x) / wide, 4)),
            FloatObject(round(float(up) + (to_y - y) / high, 4)),
        ],
        name,
    )
