"""One sentence of a catalogue: its text, its blanks, and its forms for one, two or many.

Of Fluent, the format of the catalogues, sentences use what translators need here: text, blanks such
as `{ $name }`, and forms chosen by a number, exact (`[0]`) or by the plural rules of the language (`[one]`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from numbers import Integral

from fluent.syntax import ast
from fluent.syntax.parser import FluentParser

from words.numbers import number

Form = str | int  # a plural category of CLDR, or an exact number
_PARSER = FluentParser(with_spans=False)


class UnreadableSentence(ValueError):
    """A sentence is not written as a catalogue's sentences are; says which one and why."""


@dataclass(frozen=True)
class Blank:
    """A place where a value is written."""

    name: str


@dataclass(frozen=True)
class Forms:
    """Texts of which a number chooses one; the last is for every number that no other names."""

    name: str
    named: tuple[tuple[Form, "Parts"], ...]
    other: "Parts"


Parts = tuple[str | Blank | Forms, ...]


@dataclass(frozen=True)
class Sentence:
    """A sentence that was read; `plural` names the plural category of a number in its language."""

    key: str
    parts: Parts
    plural: Callable[[float | Decimal], str]

    def filled(self, values: dict[str, object]) -> str:
        """Return the sentence with its blanks filled.

        Raises KeyError where a value is missing, TypeError where forms are to be chosen by what is no number.
        """
        return self._said(self.parts, values)

    def _said(self, parts: Parts, values: dict[str, object]) -> str:
        said = ""
        for part in parts:
            if isinstance(part, str):
                said += part
            elif isinstance(part, Blank):
                said += number(values[part.name])
            else:
                said += self._said(self._chosen(part, values[part.name]), values)
        return said

    def _chosen(self, forms: Forms, value: object) -> Parts:
        if isinstance(value, bool) or not isinstance(value, Integral | float | Decimal):
            raise TypeError(
                f"{self.key}: {forms.name} chooses between forms, so it must be a number: {value!r}"
            )
        count = int(value) if isinstance(value, Integral) else value
        category = self.plural(count)
        for form, text in forms.named:
            if form in (count, category):
                return text
        return forms.other

    @property
    def text(self) -> str:
        """Return the sentence as it is for many, blanks as `{name}`."""
        return _text(self.parts)

    @property
    def blanks(self) -> frozenset[str]:
        """Return the names of all values that it needs."""
        return frozenset(part.name for part in _all(self.parts) if not isinstance(part, str))

    @property
    def counts(self) -> frozenset[str]:
        """Return the names of the values that choose between forms."""
        return frozenset(part.name for part in _all(self.parts) if isinstance(part, Forms))


def read(key: str, entry: str, plural: Callable[[float | Decimal], str]) -> Sentence:
    """Read the sentence of a key from its entry in a catalogue. Raises UnreadableSentence."""
    parsed = _PARSER.parse_entry(entry)
    if not isinstance(parsed, ast.Message) or parsed.value is None or parsed.attributes:
        raise UnreadableSentence(f"The sentence {key} is not written as `name = text`: {entry.strip()}")
    return Sentence(key, _parts(key, parsed.value), plural)


def _parts(key: str, pattern: ast.Pattern) -> Parts:
    found: list[str | Blank | Forms] = []
    for element in pattern.elements:
        part = element.value if isinstance(element, ast.TextElement) else _placed(key, element.expression)
        before = found[-1] if found else None
        if isinstance(part, str) and isinstance(before, str):
            found[-1] = before + part
        else:
            found.append(part)
    return tuple(found)


def _placed(key: str, placed: object) -> str | Blank | Forms:
    match placed:
        case ast.StringLiteral():
            return str(placed.parse()["value"])
        case ast.VariableReference(id=ast.Identifier(name=name)):
            return Blank(name)
        case ast.SelectExpression(
            selector=ast.VariableReference(id=ast.Identifier(name=name)), variants=variants
        ):
            named = tuple(
                (_form(variant.key), _parts(key, variant.value))
                for variant in variants
                if not variant.default
            )
            return Forms(name, named, next(_parts(key, v.value) for v in variants if v.default))
    raise UnreadableSentence(
        f"The sentence {key} uses more of Fluent than text, blanks and forms chosen by a number."
    )


def _form(key: ast.Identifier | ast.NumberLiteral) -> Form:
    return key.name if isinstance(key, ast.Identifier) else int(key.value)


def _text(parts: Parts) -> str:
    return "".join(
        part
        if isinstance(part, str)
        else f"{{{part.name}}}"
        if isinstance(part, Blank)
        else _text(part.other)
        for part in parts
    )


def _all(parts: Parts) -> Iterator[str | Blank | Forms]:
    for part in parts:
        yield part
        if isinstance(part, Forms):
            for text in (*(text for _, text in part.named), part.other):
                yield from _all(text)
