"""A storyboard: views in order, each frozen on a snapshot, as a small file or as part of an address.

A view names a figure of the catalogue with its filters; it holds no data. `digest` is the mark of the
numbers it was frozen with, in the columns that it names, so that another machine, whose snapshots are
numbered otherwise, or a later release, whose figures have more columns, finds the same ones or says
that it has none. A view without a snapshot is of the newest. Between views may stand slides of one's own
(`slides.own`); a storyboard that has any is of format 2, so that an earlier release says so.
"""

import json
import re
import tomllib
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    ValidationError,
    model_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from slides.own import Own
from slides.pictures import NoPictureThere, drawn_anew
from words import ORIGINAL, in_key, language, phrases, say

READY = Path(__file__).parent / "ready"
MOST_VIEWS = 40
# Of what an address unpacks to, and of a file, which holds pictures too.
MOST_BYTES = 200_000
MOST_FILE_BYTES = 6_000_000
# What a browser and a server surely take as an address; a longer storyboard goes by file.
LONGEST_PACKED = 30_000
# No warehouse has as many snapshots; digits are those of ASCII, as the product writes them.
HIGHEST_SNAPSHOT = 1_000_000_000
SNAPSHOT = re.compile(r"[1-9][0-9]{0,9}")
LONGEST_PLACE = 80
# What the library that checks calls a fault, and the words for it.
WHY = {
    "too_long": "too_many",
    "string_too_long": "too_long",
    "string_too_short": "too_short",
    "string_pattern_mismatch": "letters",
    "string_unicode": "letters",
    "missing": "missing",
    "extra_forbidden": "extra",
    "invalid_key": "extra",
    "greater_than_equal": "number",
    "less_than_equal": "number",
    "int_type": "number",
    "int_parsing": "number",
    "int_from_float": "number",
    "int_parsing_size": "number",
    "part_of_another_kind": "part",
    "no_alternative": "alternative",
    "format_of_own": "format_of_own",
}
# How the checking library names the two kinds of views in the path to a fault.
FIGURE, OWN = "figure", "own"

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z-]*$", max_length=60)]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z_]+$", max_length=30)]
Value = Annotated[str, StringConstraints(min_length=1, max_length=300)]
Column = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
Sentence = Annotated[str, StringConstraints(max_length=300)]
Model = TypeVar("Model", bound=BaseModel)


class Unreadable(Exception):
    """What was brought is no storyboard; the message says where and why."""


class View(BaseModel):
    """One view: a figure with its filters, the sentence over it, a note for the speaker, and its snapshot."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    figure: Name
    filters: dict[Key, Value] = Field(default_factory=dict, max_length=12)
    title: Sentence = ""
    note: Annotated[str, StringConstraints(max_length=4000)] = ""
    snapshot: Annotated[int, Field(ge=1, le=HIGHEST_SNAPSHOT)] | None = None
    digest: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{16})?$")] = ""
    columns: Annotated[tuple[Column, ...], Field(max_length=60)] = ()


def _sort(found: object) -> str:
    is_own = isinstance(found, Own) or (isinstance(found, dict) and "kind" in found)
    return OWN if is_own else FIGURE


Shown = View | Own
AnyView = Annotated[
    Annotated[View, Tag(FIGURE)] | Annotated[Own, Tag(OWN)],
    Discriminator(_sort),
]


class Storyboard(BaseModel):
    """Views and slides of one's own in the order in which they are shown, under a title.

    `language` is that in which it was made and is shown, unless somebody asks for another; '' is the
    original.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1, 2] = 1
    language: Annotated[
        str, StringConstraints(pattern=r"^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$", max_length=30)
    ] = ""
    title: Sentence = ""
    lead: Sentence = ""
    views: Annotated[tuple[AnyView, ...], Field(max_length=MOST_VIEWS)] = ()

    @model_validator(mode="after")
    def _of_its_format(self) -> "Storyboard":
        if self.format < _format_of(self.views):
            raise PydanticCustomError("format_of_own", "format of own slides")
        return self

    def of(self, views: Sequence[Shown]) -> "Storyboard":
        """Return it with these views instead."""
        return self.model_copy(update={"views": tuple(views), "format": _format_of(views)})

    def with_view(self, view: Shown) -> "Storyboard":
        """Return it with one more view at its end."""
        return self.of((*self.views, view))

    def spoken_in(self, code: str) -> "Storyboard":
        """Return it in a language."""
        return self.model_copy(update={"language": "" if code == ORIGINAL else code})

    def with_view_at(self, place: int, view: Shown) -> "Storyboard":
        """Return it with another view at a place."""
        return self.of((*self.views[:place], view, *self.views[place + 1 :]))

    def at(self, number: int) -> "Storyboard":
        """Return it with every view that names no snapshot on this one."""
        return self.of([
            view if isinstance(view, Own) or view.snapshot else view.model_copy(update={"snapshot": number})
            for view in self.views
        ])  # fmt: skip

    def without(self, place: int) -> "Storyboard":
        """Return it without the view at a place."""
        return self.of(self.views[:place] + self.views[place + 1 :])

    def moved(self, place: int, to: int) -> "Storyboard":
        """Return it with the view at a place moved to another place."""
        views = list(self.views)
        views.insert(to, views.pop(place))
        return self.of(views)

    def changed(self, place: int, **changes: object) -> "Storyboard":
        """Return it with one view changed. Raises Unreadable where a value does not fit."""
        view = self.views[place]
        return self.with_view_at(place, _checked(type(view), {**view.model_dump(), **changes}))

    def without_bytes(self) -> "Storyboard":
        """Return it with the marks of its pictures only."""
        return self.of([view.without_bytes() if isinstance(view, Own) else view for view in self.views])


def _format_of(views: Sequence[Shown]) -> int:
    return 2 if any(isinstance(view, Own) for view in views) else 1


def to_file(board: Storyboard) -> bytes:
    """Return a storyboard as the text of a file."""
    return (board.model_dump_json(indent=2, exclude_defaults=True) + "\n").encode("utf-8")


def from_file(content: bytes) -> Storyboard:
    """Read a storyboard from the text of a file, its pictures drawn anew. Raises Unreadable."""
    if len(content) > MOST_FILE_BYTES:
        raise Unreadable(say("storyboards.file_too_large", most=MOST_FILE_BYTES))
    board = _from_text(content)
    return board.of([_cleaned(number, view) for number, view in enumerate(board.views, 1)])


def _cleaned(number: int, view: Shown) -> Shown:
    if isinstance(view, View) or not view.picture:
        return view
    try:
        return view.holding(drawn_anew(view.content()))
    except (NoPictureThere, ValueError) as error:
        place = say("storyboards.place_of_view", number=number, name="picture")
        why = str(error) if isinstance(error, NoPictureThere) else say("pictures.unreadable")
        raise Unreadable(say("storyboards.not_fitting", place=place, why=why)) from error


def _from_text(content: bytes) -> Storyboard:
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        # Also a number of more digits than Python reads, and lists within lists without end.
        raise Unreadable(say("storyboards.not_json")) from error
    return _checked(Storyboard, found)


def pack(board: Storyboard) -> str:
    """Return a storyboard as a short text that may stand in an address, of pictures their marks."""
    text = board.without_bytes().model_dump_json(exclude_defaults=True).encode("utf-8")
    return urlsafe_b64encode(zlib.compress(text, 9)).decode("ascii").rstrip("=")


def unpack(text: str) -> Storyboard:
    """Read a storyboard from such a text. Raises Unreadable."""
    try:
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(urlsafe_b64decode(text + "=" * (-len(text) % 4)), MOST_BYTES)
    except (ValueError, zlib.error) as error:
        raise Unreadable(say("storyboards.no_board")) from error
    if unpacking.unconsumed_tail:
        raise Unreadable(say("storyboards.address_too_large", most=MOST_BYTES))
    return _from_text(content).without_bytes()


def snapshot_number(text: str) -> int:
    """Read the number of a snapshot from an address. Raises Unreadable."""
    if not SNAPSHOT.fullmatch(text):
        raise Unreadable(say("storyboards.no_snapshot"))
    return min(int(text), HIGHEST_SNAPSHOT)


def ready() -> dict[str, Storyboard]:
    """Return the storyboards that come with the product, by their names, in the language that is spoken."""
    return {path.stem: _read(path, language()) for path in sorted(READY.glob("*.toml"))}


@cache
def _read(path: Path, _spoken: str) -> Storyboard:
    """Read the views from a file and their words from the catalogue, by figure or by `words` of the view."""
    board = in_key(path.stem)
    views = [
        view | {part: _told(board, named, part) for part in ("title", "note")}
        for view in tomllib.loads(path.read_text(encoding="utf-8"))["views"]
        for named in (view.pop("words", in_key(view["figure"])),)
    ]
    own = {part: _told(board, part) for part in ("title", "lead")}
    return _checked(Storyboard, {**own, "views": views})


def _told(*parts: str) -> str:
    return phrases().get(".".join(("ready", *parts)), "")


def _checked(model: type[Model], found: object) -> Model:
    try:
        return model.model_validate(found)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        told = say("storyboards.not_fitting", place=_place(first["loc"]), why=_why(first))
        raise Unreadable(told) from error


def _place(path: Sequence[str | int]) -> str:
    """Say where in a storyboard something does not fit, as a person counts and reads it."""
    if not path:
        return say("storyboards.place_whole")
    views = path[0] == "views" and len(path) > 1
    if views and len(path) > 2 and path[2] in (FIGURE, OWN):
        path = (*path[:2], *path[3:])
    names = [str(part) for part in path[2 if views else 0 :]]
    # A name in the file may be long, or hold halves of characters, which no page can.
    name = ", ".join(names)[:LONGEST_PLACE].encode("utf-8", "replace").decode("utf-8")
    if views and isinstance(path[1], int):
        number = path[1] + 1
        if not name:
            return say("storyboards.place_view", number=number)
        return say("storyboards.place_of_view", number=number, name=name)
    return say("storyboards.place_other", name=name)


def _why(error: ErrorDetails) -> str:
    """Say why something does not fit, in words of the product."""
    if error["loc"] == ("format",):
        return say("storyboards.why_format")
    kind, limits = error["type"], error.get("ctx", {})
    if kind in WHY:
        return say(f"storyboards.why_{WHY[kind]}", most=limits.get("max_length", HIGHEST_SNAPSHOT))
    return say("storyboards.why_other")
