"""The stable address of a figure: its name, its filters and its snapshot, whatever its page looks like."""

import os
from urllib.parse import urlencode

from figures.figure import Filters

VARIABLE = "COOPERATION_ADDRESS"
DEFAULT = "http://localhost:8501"


def dashboard() -> str:
    """Return the address under which readers reach the dashboard, from the setting COOPERATION_ADDRESS."""
    return (os.environ.get(VARIABLE) or DEFAULT).rstrip("/")


def address_of_brief(country: str | None, snapshot: int, base: str = "") -> str:
    """Return the address of what a brief is about: the page of a country, or the overview."""
    if country is None:
        return f"{base or dashboard()}/?{urlencode({'snapshot': snapshot})}"
    query = urlencode({"country": country, "snapshot": snapshot})
    return f"{base or dashboard()}/country?{query}"


def address(name: str, filters: Filters, snapshot: int, base: str = "") -> str:
    """Return the address that shows a figure on its snapshot for ever."""
    given = {key: value for key, value in sorted(filters.items()) if value is not None}
    query = urlencode({"figure": name, **given, "snapshot": snapshot})
    return f"{base or dashboard()}/figure?{query}"
