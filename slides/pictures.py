"""Pictures that people bring: PNG and JPEG, drawn anew, so that only what is seen travels with them."""

import io
import warnings
from hashlib import sha256

from PIL import Image, ImageOps

from words import say

LARGEST_FILE = 8_000_000
# Of the picture as it is kept: as wide and high as a projector shows it.
MOST_BYTES = 600_000
MOST_ACROSS, MOST_DOWN = 1600, 1200
MOST_PIXELS = 40_000_000
QUALITIES = (88, 75, 60)
PNG_BEGINS = b"\x89PNG"
# Parts of a JPEG file: its header, where longer with a small picture in it; tables, the size, the points.
HEADER, HEADER_LENGTH, SCAN, END = 0xE0, 16, 0xDA, b"\xff\xd9"
NEEDED = frozenset({HEADER, 0xDB, 0xC0, 0xC4, SCAN})


class NoPictureThere(Exception):
    """What was brought is no picture that a slide can show; the message says why."""


def drawn_anew(content: bytes) -> bytes:
    """Return a picture in as many points and bytes as a slide needs, without anything it carried beside.

    One that was drawn anew already stays as it is. Raises NoPictureThere.
    """
    if len(content) > LARGEST_FILE:
        raise NoPictureThere(say("pictures.too_large", most=LARGEST_FILE // 1_000_000))
    try:
        with warnings.catch_warnings():
            # A picture that unpacks into very many points is told by its size, below.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return _drawn(content)
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError, MemoryError) as error:
        raise NoPictureThere(say("pictures.unreadable")) from error


def _drawn(content: bytes) -> bytes:
    with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as found:
        if found.width * found.height > MOST_PIXELS:
            raise NoPictureThere(say("pictures.too_many_points", most=MOST_PIXELS))
        if found.format == "JPEG" and _is_kept(found, content):
            return content
        is_clear = found.mode in ("RGBA", "LA", "PA") or "transparency" in found.info
        upright = ImageOps.exif_transpose(found).convert("RGBA" if is_clear else "RGB")
        is_photograph = found.format == "JPEG"
    upright.thumbnail((MOST_ACROSS, MOST_DOWN))
    # A new picture has the points only, none of what the old one said of its camera, place and maker.
    bare = Image.new(upright.mode, upright.size)
    bare.paste(upright)
    if not is_photograph:
        written = _written(bare, "PNG")
        if len(written) <= MOST_BYTES:
            return written
    flat = Image.new("RGB", bare.size, "white")
    flat.paste(bare, mask=bare.getchannel("A") if bare.mode == "RGBA" else None)
    for quality in QUALITIES:
        written = _written(flat, "JPEG", quality=quality)
        if len(written) <= MOST_BYTES:
            return written
    raise NoPictureThere(say("pictures.too_large", most=LARGEST_FILE // 1_000_000))


def _is_kept(found: Image.Image, content: bytes) -> bool:
    """Tell whether a photograph is as those drawn here are: so small, and with nothing beside its points."""
    fits = len(content) <= MOST_BYTES and found.width <= MOST_ACROSS and found.height <= MOST_DOWN
    if not fits or found.mode != "RGB" or not _is_bare(content):
        return False
    found.load()
    return True


def _is_bare(content: bytes) -> bool:
    """Tell whether a JPEG file has only the parts without which no picture is seen, and nothing after."""
    at = 2
    while content[at : at + 1] == b"\xff" and content[at + 1] in NEEDED:
        length = int.from_bytes(content[at + 2 : at + 4])
        if content[at + 1] == SCAN:
            return content.find(END, at) == len(content) - len(END)
        if content[at + 1] == HEADER and length != HEADER_LENGTH:
            return False
        at += 2 + length
    return False


def _written(picture: Image.Image, form: str, **how: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, form, **how)
    return buffer.getvalue()


def mark_of(content: bytes) -> str:
    """Return the mark by which a picture is known."""
    return sha256(content).hexdigest()


def media_type(content: bytes) -> str:
    """Return what a picture that was drawn anew is called in an address."""
    return "image/png" if content.startswith(PNG_BEGINS) else "image/jpeg"
