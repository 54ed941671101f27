"""A slide of one's own: a title, a section, a statement, a text, a picture, a closing.

What it says is text and nothing else: no sign in it is read as markup, in no medium. A picture's bytes stand
in the file of a storyboard only; in an address and in a session its mark (`digest`) stands for them.
"""

from base64 import b64decode, b64encode
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from slides.pictures import MOST_BYTES, mark_of, media_type

Kind = Literal["title", "section", "statement", "text", "picture", "closing"]
Part = Literal[
    "speaker", "office", "event", "place", "date", "lead", "text", "list", "alternative", "caption",
    "contact", "citation",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
# What a slide of each kind says below its title, in the order in which it is read.
PARTS: dict[Kind, tuple[Part, ...]] = {
    "title": ("speaker", "office", "event", "place", "date"),
    "section": ("lead",),
    "statement": ("lead",),
    "text": ("text", "list"),
    "picture": ("alternative", "caption"),
    "closing": ("text", "contact", "citation"),
}
# Parts of several lines.
LONG: tuple[Part, ...] = ("text", "list", "contact", "citation")
LONGEST_PART = 2000
# Bytes as base64 writes them.
LONGEST_PICTURE = (MOST_BYTES + 2) // 3 * 4


class Own(BaseModel):
    """One slide of somebody's own: its kind, the sentence on top, its parts by name, and a note."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    title: Annotated[str, StringConstraints(max_length=300)] = ""
    said: Annotated[
        dict[Part, Annotated[str, StringConstraints(max_length=LONGEST_PART)]], Field(max_length=12)
    ] = Field(default_factory=dict)
    note: Annotated[str, StringConstraints(max_length=4000)] = ""
    digest: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")] = ""
    picture: Annotated[
        str, StringConstraints(pattern=r"^[A-Za-z0-9+/]*={0,2}$", max_length=LONGEST_PICTURE)
    ] = ""

    @model_validator(mode="after")
    def _of_its_kind(self) -> "Own":
        if not set(self.said) <= set(PARTS[self.kind]):
            raise PydanticCustomError("part_of_another_kind", "part of another kind")
        if self.kind != "picture" and (self.digest or self.picture):
            raise PydanticCustomError("part_of_another_kind", "picture of another kind")
        if self.kind == "picture" and not self.said.get("alternative", "").strip():
            raise PydanticCustomError("no_alternative", "no alternative text")
        return self

    def part(self, name: Part) -> str:
        """Return a part without the space around it, '' where nothing is said."""
        return self.said.get(name, "").strip()

    def lines(self, name: Part) -> list[str]:
        """Return the lines of a part that are not empty."""
        return [line.strip() for line in self.part(name).splitlines() if line.strip()]

    def shown(self) -> list[tuple[Part, list[str]]]:
        """Return the parts that stand on the slide, each with its lines; an alternative is heard only."""
        return [
            (name, self.lines(name))
            for name in PARTS[self.kind]
            if name != "alternative" and self.lines(name)
        ]

    def content(self) -> bytes:
        """Return the bytes of its picture, none where they are not here."""
        return b64decode(self.picture)

    def holding(self, content: bytes) -> "Own":
        """Return it with these bytes as its picture."""
        told = {"picture": b64encode(content).decode("ascii"), "digest": mark_of(content)}
        return self.model_copy(update=told)

    def without_bytes(self) -> "Own":
        """Return it with the mark of its picture only."""
        return self.model_copy(update={"picture": ""})

    def picture_address(self) -> str:
        """Return its picture as an address that holds it, '' where it is not here."""
        return f"data:{media_type(self.content())};base64,{self.picture}" if self.picture else ""
