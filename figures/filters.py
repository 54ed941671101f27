"""Filters of figures: what each is called, and the values to choose from, by the words for them."""

from collections.abc import Callable, Mapping

from figures.figure import Ask
from warehouse.schema import words
from words import say

GUIDELINES = ("1", "2", "3", "4", "5", "6")
THEMES = (
    "policy development",
    "recruitment and preparation",
    "protection abroad",
    "return and reintegration",
)
FAMILIES = ("agreements", "attaches", "complaints", "agencies", "cooperation", "documents")
KINDS = ("total and parts", "dates", "units", "names", "cross-reference", "counting rule", "value")


def members(ask: Ask) -> dict[str, str]:
    """Return the Member States by their codes."""
    found = ask("members")
    return dict(zip(found["place_code"], found["name"], strict=True))


def choices(name: str, ask: Ask) -> Mapping[str, str]:
    """Return the values of a filter with the words for them; empty where it is not one to choose from."""
    return _CHOICES[name](ask) if name in _CHOICES else {}


def label(name: str) -> str:
    """Return what a filter is called."""
    return say(f"filters.{name}")


def _series(_: Ask) -> dict[str, str]:
    return {
        "table 2": say("agreements.series_table_2"),
        "since 2010": say("agreements.series_since_2010"),
        "text": say("agreements.series_text"),
    }


def _status(_: Ask) -> dict[str, str]:
    return {"signed": say("agreements.signed"), "in process": say("agreements.in_process")}


def _coverage(_: Ask) -> dict[str, str]:
    return {
        "agreement, no post": say("attaches.agreement_only"),
        "post, no agreement": say("attaches.post_only"),
        "agreement and post": say("attaches.both"),
    }


def _guideline(_: Ask) -> dict[str, str]:
    return {number: say(f"cooperation.guideline_{number}") for number in GUIDELINES}


def _family(_: Ask) -> dict[str, str]:
    return {name: say(f"families.{name}") for name in FAMILIES}


def _topic(ask: Ask) -> dict[str, str]:
    return {topic: topic for topic in ask("commitment_topics")["topic"]}


def _cycle(ask: Ask) -> dict[str, str]:
    found = ask("cycles").iloc[::-1]
    return {
        row.cycle_id: say("agencies.cycle_option", number=str(row.number), label=row.label)
        for row in found.itertuples()
    }


def _agreement(ask: Ask) -> dict[str, str]:
    found = ask("agreements", country=None, series=None, status=None)
    return {
        row.agreement_id: f"{row.listed} – {row.counterpart} ({row.agreement_id})"
        for row in found.itertuples()
    }


def _forum(ask: Ask) -> dict[str, str]:
    found = ask("forums")
    return dict(zip(found["forum_id"], found["name"], strict=True))


def _instrument(ask: Ask) -> dict[str, str]:
    found = ask("instruments")
    return dict(zip(found["instrument_id"], found["name"], strict=True))


def _listed(table: str, column: str) -> dict[str, str]:
    return {word: word for word in words(table, column)}


def _as_they_are(*values: str) -> Callable[[Ask], dict[str, str]]:
    return lambda _: {value: value for value in values}


_CHOICES: dict[str, Callable[[Ask], Mapping[str, str]]] = {
    "country": members,
    "origin": members,
    "series": _series,
    "status": _status,
    "coverage": _coverage,
    "guideline": _guideline,
    "theme": _as_they_are(*THEMES),
    "party_kind": lambda _: _listed("party", "kind"),
    "level": lambda _: _listed("initiative", "level"),
    "type": lambda _: _listed("initiative", "cooperation_type"),
    "family": _family,
    "kind": _as_they_are(*KINDS),
    "topic": _topic,
    "cycle": _cycle,
    "agreement": _agreement,
    "forum": _forum,
    "instrument": _instrument,
}
