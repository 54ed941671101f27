"""A PDF or a photograph that somebody brings as evidence: looked through, made harmless as far as it goes.

What a file is, its first bytes tell, never its name. A photograph is made anew, without what stands hidden in
it, such as where it was taken. A PDF is kept as it came, and refused where it holds scripts, other files,
forms that are sent, or starts anything. It is looked through in a process of its own, as workbooks are.
"""

import io
import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from PIL import Image, ImageOps
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from conduct.evidence import LARGEST_FILE, MEGABYTE, Checked
from conduct.refusal import Refused
from words import say
from workbooks.bounded import bounded
from workbooks.safe import plain_name

PDF, PHOTOGRAPHS = b"%PDF-", (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
# A larger picture is no photograph of a paper; it is made smaller than this on its longer side.
MOST_PIXELS = 50_000_000
LONGEST_SIDE = 2400
QUALITY = 85
MOST_OBJECTS = 50_000
DEEPEST = 40
# Keys and kinds of what a PDF may do beside being read.
KEYS = frozenset({"/JS", "/JavaScript", "/EmbeddedFiles", "/EF", "/XFA", "/RichMediaContent"})
ACTIONS = frozenset(
    {
        "/JavaScript",
        "/Launch",
        "/SubmitForm",
        "/ImportData",
        "/GoToR",
        "/GoToE",
        "/Rendition",
        "/Movie",
        "/Sound",
    }
)
KINDS = frozenset({"/FileAttachment", "/RichMedia", "/Movie", "/Sound", "/Screen", "/3D", "/EmbeddedFile"})
# A reader that mends a damaged file may find what its own list of objects leaves out.
RAW = re.compile(rb"/(JavaScript|Launch|EmbeddedFile|RichMedia)")
ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")


@bounded("evidence")
def look_through(data: bytes, name: str) -> Checked:
    """Return what may be kept of a file.

    Raises Refused where it is too large, of another kind, or may do harm.
    """
    if len(data) > LARGEST_FILE:
        raise Refused(say("evidence.too_large", megabytes=LARGEST_FILE // MEGABYTE))
    stem = PurePath(plain_name(name)).stem or say("evidence.nameless")
    if data.startswith(PDF):
        _refuse_active(data)
        return Checked("pdf", f"{stem}.pdf", data)
    if data.startswith(PHOTOGRAPHS):
        return Checked("jpg", f"{stem}.jpg", _made_anew(data))
    raise Refused(say("evidence.other_kind"))


def _made_anew(data: bytes) -> bytes:
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise Refused(say("evidence.too_many_pixels"))
            picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(picture).convert("RGB")
            upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            out = io.BytesIO()
            # Nothing of what came with the picture is handed on: only what is seen.
            Image.frombytes("RGB", upright.size, upright.tobytes()).save(out, "JPEG", quality=QUALITY)
    except (Refused, MemoryError):
        raise
    except Exception as error:
        raise Refused(say("evidence.damaged")) from error
    return out.getvalue()


def _refuse_active(data: bytes) -> None:
    if RAW.search(ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), data)):
        raise Refused(say("evidence.active"))
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise Refused(say("evidence.encrypted"))
        if not reader.pages:
            raise Refused(say("evidence.damaged"))
        if any(_is_active(one) for found in _objects(reader) for one in _inside(found, 0)):
            raise Refused(say("evidence.active"))
    except (Refused, MemoryError):
        raise
    except Exception as error:
        # Over a file that it cannot make sense of, the library raises whatever it comes across.
        raise Refused(say("evidence.damaged")) from error


def _objects(reader: PdfReader) -> Iterator[Any]:
    """Go through every object that the file lists, and its trailer."""
    yield reader.trailer
    numbers = {(number, generation) for generation, places in reader.xref.items() for number in places}
    numbers |= {(number, 0) for number in reader.xref_objStm}
    if len(numbers) > MOST_OBJECTS:
        raise Refused(say("evidence.too_complicated"))
    for number, generation in sorted(numbers):
        yield reader.get_object(IndirectObject(number, generation, reader))


def _inside(found: Any, depth: int) -> Iterator[DictionaryObject]:
    """Go through a dictionary and those that stand in it; what it refers to is an object of its own."""
    if depth > DEEPEST:
        raise Refused(say("evidence.too_complicated"))
    if isinstance(found, DictionaryObject):
        yield found
        for one in found.values():
            yield from _inside(one, depth + 1)
    elif isinstance(found, ArrayObject):
        for one in found:
            yield from _inside(one, depth + 1)


def _is_active(one: DictionaryObject) -> bool:
    kinds = {str(one.raw_get(name)) for name in ("/Type", "/Subtype") if name in one}
    action = str(one.raw_get("/S")) if "/S" in one else ""
    return bool(KEYS & set(one)) or action in ACTIONS or bool(KINDS & kinds)
