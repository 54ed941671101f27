"""A drawing in the language that is spoken: countries and values by their names there, in its order."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

import pandas as pd

from charts.shape import Leads, Reference, Shape
from words import called, place_said
from words.sorting import in_order

Drawn = TypeVar("Drawn", bound=Shape)


def spoken(shape: Drawn, frame: pd.DataFrame) -> Drawn:
    """Return a drawing of a frame with every country and every value of a list by its name in the language.

    A text is a value of the list in whose column the frame has it: an agency may be called like one.
    """
    names = {
        text: name
        for column in frame.select_dtypes(["object", "string"])
        for text in frame[column].dropna().unique()
        if isinstance(text, str) and (name := called(text, column)) != text
    }
    said: Drawn = _said(shape, names)
    return said


def _said(part: Any, names: Mapping[str, str]) -> Any:
    if isinstance(part, str):
        return names.get(part) or place_said(part)
    if isinstance(part, Reference | Leads):
        # The place in a source, and the codes of an address.
        return part
    if isinstance(part, tuple):
        named = [_said(one, names) for one in part]
        return type(part)(*named) if hasattr(part, "_fields") else tuple(_ordered(part, named))
    if isinstance(part, Mapping):
        return {_said(name, names): _said(value, names) for name, value in part.items()}
    if is_dataclass(part) and not isinstance(part, type):
        own = [one.name for one in fields(part) if one.init]
        return replace(part, **{name: _said(getattr(part, name), names) for name in own})
    return part


def _ordered(before: tuple[Any, ...], named: list[Any]) -> list[Any]:
    """Put names of countries that stood in the order of the alphabet into that of the language's own."""
    are_places = all(isinstance(one, str) and place_said(one) != one for one in before)
    return in_order(named) if before and are_places and list(before) == sorted(before) else named
