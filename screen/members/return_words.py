"""What the screen calls the values of a return, which its table and its layout hold as codes."""

from collections.abc import Callable, Mapping

from screen.asking import answer
from words import in_key, say

_SAID: Mapping[str, Callable[[str], str]] = {
    "stage": lambda value: say(f"returns.stage_{value}"),
    "sex": lambda value: say(f"returns.sex_{value}"),
    "role": lambda value: say(f"returns.role_{value}"),
    "axis": lambda value: say(f"returns.axis_{value}"),
    "without": lambda value: say(f"returns.without_{value}"),
    "completeness": lambda value: say(f"returns.completeness_{value}"),
    "kind": lambda value: say(f"returns.kind_{value}"),
}


def word_of(what: str, value: str | None) -> str:
    """Return the word for a value; `what` is stage, sex, role, axis, without, completeness or kind."""
    return _SAID[what](in_key(value)) if value else ""


def measures() -> dict[str, str]:
    """Return the names of all measures, in the order in which they are offered."""
    known = answer("complaint_measures", country=None)
    return dict(zip(known["measure"], known["label"], strict=True))


def kind_of(category: str) -> str:
    """Return a kind of complaint as it is read: the keys of an organisation's own list are joined words."""
    return word_of("stage", category) if category == "all" else category.replace("_", " ")
