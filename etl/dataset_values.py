"""What the cells of a dataset say: countries by their codes, dates whose order must first be found."""

import re
from calendar import month_name
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from unicodedata import normalize

import pandas as pd

# States that no longer exist: they have no code, and what they signed is nobody else's.
FORMER_STATES = (
    "Czechoslovakia", "East Germany", "German Democratic Republic", "Netherlands Antilles",
    "Serbia and Montenegro", "South Vietnam", "South Yemen", "Soviet Union", "USSR", "Yugoslavia", "Zaire",
)  # fmt: skip
SHOWN = 8
_SEPARATED = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})$")
_IN_WORDS = re.compile(
    r"(\d{1,2})?[ \-.,]*([a-z]{3,9})[ \-.,]*(\d{1,2})?[ \-,]+(\d{4})$"
    r"|(\d{1,2})([a-z]{3})(\d{4})$"
)
_MONTHS = {name[:3].lower(): number for number, name in enumerate(month_name) if name}
_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?$")


class Places:
    """Countries and territories by every name that the record knows them by."""

    def __init__(self, place: pd.DataFrame, names: pd.DataFrame, more: Mapping[str, str]) -> None:
        whole = place[place["kind"].isin(["country", "territory"])]
        known = {
            _plain(row.name): row.place_code for row in whole[["place_code", "name"]].itertuples(index=False)
        }
        codes = set(whole["place_code"])
        for row in names.itertuples(index=False):
            if row.place_code in codes:
                known.setdefault(_plain(row.name), row.place_code)
        self._known = known | {_plain(name): code for name, code in more.items()}
        self._members = set(whole.loc[whole["asean_since"] != "", "place_code"])

    def code(self, name: str) -> str | None:
        """Return the code of a country or territory, None where the record does not know the name."""
        return self._known.get(_plain(name))

    def is_member(self, code: str) -> bool:
        """Tell whether a code is that of a Member State of ASEAN."""
        return code in self._members


class Names:
    """Reads the names of countries in a dataset, and keeps what could not be read for a person to know."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._unknown: Counter[str] = Counter()
        self._former: Counter[str] = Counter()

    def is_member(self, code: str) -> bool:
        """Tell whether a code is that of a Member State of ASEAN."""
        return self._places.is_member(code)

    def codes(self, names: Mapping[str, str], member_in: Iterable[str]) -> dict[str, str] | None:
        """Return the codes of these names, by the same keys.

        None where none of those of `member_in` is a Member State, or where one is no place of the record.
        """
        found = {key: self._places.code(name) for key, name in names.items()}
        members = list(member_in)
        if members and not any(self._places.is_member(found.get(key) or "") for key in members):
            return None
        lost = [names[key] for key, code in found.items() if code is None]
        for name in lost:
            (self._former if _is_former_state(name) else self._unknown)[name.strip() or "(empty)"] += 1
        return None if lost else {key: code for key, code in found.items() if code is not None}

    def told(self) -> list[str]:
        """Say which names were no place of the record, and how many rows were left out for each."""
        return [
            f"{sum(names.values())} rows were left out, {why}: {_listed(names)}."
            for names, why in (
                (self._former, "as they name states that no longer exist"),
                (self._unknown, "as the record has no country or territory of these names"),
            )
            if names
        ]


def _listed(names: "Counter[str]") -> str:
    shown = ", ".join(f"“{name}” ({rows})" for name, rows in names.most_common(SHOWN))
    return shown + (f" and {len(names) - SHOWN} more" if len(names) > SHOWN else "")


def _is_former_state(name: str) -> bool:
    return _plain(name) in {_plain(each) for each in FORMER_STATES}


def order_of(dates: Iterable[str]) -> str | None:
    """Find whether dates such as 03/04/2006 begin with the day or the month: `day`, `month`, or None.

    None where none tells, or where some tell one and some the other.
    """
    parts = [found.groups() for text in dates if (found := _SEPARATED.match(text))]
    day_first = any(int(first) > 12 for first, _, _ in parts)
    month_first = any(int(second) > 12 for _, second, _ in parts)
    if day_first == month_first:
        return None
    return "day" if day_first else "month"


def as_iso(text: str, order: str | None) -> str | None:
    """Return a date as ISO 8601, only its year where the order of day and month is not known, else None."""
    if _ISO.match(text):
        return text if len(text) < 10 or _exists(*map(int, text.split("-"))) else None
    found = _SEPARATED.match(text)
    if found is None:
        return _in_words(text.lower())
    first, second, year = (int(part) for part in found.groups())
    if first == second:
        order = "day"
    elif order is None:
        order = "day" if first > 12 else "month" if second > 12 else None
    if order is None:
        return str(year)
    day, month = (first, second) if order == "day" else (second, first)
    return f"{year:04}-{month:02}-{day:02}" if _exists(year, month, day) else None


def _in_words(text: str) -> str | None:
    """Return a date whose month is written in letters, such as 13 May 2006, May 13, 2006 or 13may2006."""
    found = _IN_WORDS.match(text)
    if found is None:
        return None
    before, name, after, year, day, short, last = found.groups()
    month = _MONTHS.get((name or short)[:3])
    if month is None or (before and after):
        return None
    days = int(before or after or day or 0)
    if not days:
        return f"{year or last}-{month:02}"
    return f"{year or last}-{month:02}-{days:02}" if _exists(int(year or last), month, days) else None


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _plain(name: str) -> str:
    letters = normalize("NFKD", name.replace("’", "'")).encode("ascii", "ignore").decode().casefold()
    return " ".join(re.sub(r"[^a-z ]", " ", letters).split())
