"""Lists to choose from, the same everywhere: what is typed must stand in the words of what is offered."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar, overload

import streamlit as st

from words import say

Option = TypeVar("Option")
# Streamlit's usual, looser way also offers others that only share letters with what is typed.
FOUND = "contains"


@overload
def pick(label: str, options: Iterable[Option], index: int = 0, **more: Any) -> Option: ...


@overload
def pick(label: str, options: Iterable[Option], index: int | None, **more: Any) -> Option | None: ...


def pick(label: str, options: Iterable[Option], index: int | None = 0, **more: Any) -> Option | None:
    """Let somebody choose one of a list; nothing is chosen at first where the index is None."""
    chosen: Option | None = st.selectbox(label, options, index, **_as_everywhere(more))
    return chosen


def pick_several(
    label: str, options: Sequence[Option], default: Iterable[Option] | None = None, **more: Any
) -> list[Option]:
    """Let somebody choose any of a list."""
    return st.multiselect(label, options, default, **_as_everywhere(more))


def _as_everywhere(more: dict[str, Any]) -> dict[str, Any]:
    return {"filter_mode": FOUND, "placeholder": say("common.choose"), **more}
