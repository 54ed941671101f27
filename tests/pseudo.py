"""A language made from the original by code: accented, two fifths longer, and without one plain letter.

Whatever is written in plain letters on a page in this language is data, or was left in code. It is called
Esperanto, which CLDR knows, so that numbers and countries are said otherwise too.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from words import catalogue, checking, languages, places
from words.checking import MARKS, most_letters

CODE = "eo"
PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "áƀćđêƒǵħíĵķĺḿńóṕɋŕśťúṽŵẋýžÁɃĆĐÊƑǴĦÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŽ"
LONGER = 0.4
FILLER = "ĺóńǵêŕ"


class _Pseudo(Transformer):
    most = inf

    def visit_Message(self, node: ast.Message) -> ast.Message:  # noqa: N802 - Fluent calls it so
        self.most = most_letters(node.id.name.replace("-", "."))
        made: ast.Message = self.generic_visit(node)
        return made

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - Fluent calls it so
        said = accented(node.value)
        said = said if len(said) <= self.most else said[: len(node.value)]
        return ast.TextElement(said)


def accented(text: str) -> str:
    """Write a text in letters with accents and lengthen it; marks, commands and addresses stay."""
    words = MARKS.split(text)
    marks = [*MARKS.findall(text), ""]
    said = "".join(
        word.translate(str.maketrans(PLAIN, ACCENTED)) + mark for word, mark in zip(words, marks, strict=True)
    )
    wanted = round(len("".join(words).strip()) * LONGER)
    if wanted < 2 or not re.search(r"\w", "".join(words)):
        return said
    filler = " ".join([FILLER] * (wanted // len(FILLER) + 1))[:wanted].strip()
    end = re.search(r"[\s.:;,!?…()\[\]*“”‘’\"]*$", said)
    assert end
    return f"{said[: end.start()]} {filler}{said[end.start() :]}"


def pseudo(original: str) -> str:
    """Return a catalogue in the language that is made by code."""
    read = FluentParser(with_spans=False).parse(original)
    body = [entry for entry in read.body if isinstance(entry, ast.Message)]
    kept = [entry for entry in body if not entry.id.name.startswith(("language-", "places-"))]
    told = FluentSerializer().serialize(_Pseudo().visit(ast.Resource(kept)))
    return f"language-name = Ṕśéúđó\nlanguage-translated-by = á ƀít óƒ ćóđé\n\n{told}"


@contextmanager
def spoken_here(folder: Path) -> Iterator[None]:
    """Let the product have the language until the block ends."""
    original = catalogue.FOLDER / "en.ftl"
    (folder / "en.ftl").symlink_to(original)
    (folder / f"{CODE}.ftl").write_text(pseudo(original.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        for room in (catalogue, checking, languages):
            patch.setattr(room, "FOLDER", folder)
        _forget()
        yield
    _forget()


def _forget() -> None:
    catalogue.forget()
    languages.forget()
    places.forget()
