"""Filters of figures: what each is called, and the values to choose from, by the words for them."""

from collections.abc import Callable, Iterable, Mapping

from figures.figure import Ask
from warehouse.schema import shared_words, words
from words import say


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


def _coverage(_: Ask) -> dict[str, str]:
    return {
        "agreement, no post": say("attaches.agreement_only"),
        "post, no agreement": say("attaches.post_only"),
        "agreement and post": say("attaches.both"),
    }


def _topic(ask: Ask) -> dict[str, str]:
    return {topic: topic for topic in ask("commitment_topics")["topic"]}


def _cycle(ask: Ask) -> dict[str, str]:
    found = ask("cycles").iloc[::-1]
    return {
        row.cycle_id: say("agencies.cycle_option", number=str(row.number), label=row.label)
        for row in found.itertuples()
    }


def _agreement(ask: Ask) -> dict[str, str]:
    found = ask("agreements")
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


def _in_words(values: Iterable[str], word: Callable[[str], str]) -> Callable[[Ask], dict[str, str]]:
    """Return values in their order with their words; a word is asked for by the value as part of its key."""
    return lambda _: {value: word(value.replace(" ", "_")) for value in values}


def _as_they_are(values: Iterable[str]) -> Callable[[Ask], dict[str, str]]:
    return lambda _: {value: value for value in values}


# The values of a column, and their order, are those that its table declares.
_CHOICES: dict[str, Callable[[Ask], Mapping[str, str]]] = {
    "country": members,
    "origin": members,
    "series": _in_words(words("agreement", "series"), lambda name: say(f"agreements.series_{name}")),
    "status": _in_words(words("agreement", "status"), lambda name: say(f"agreements.status_{name}")),
    "coverage": _coverage,
    "guideline": _in_words(shared_words("is_guideline"), lambda name: say(f"cooperation.guideline_{name}")),
    "theme": _as_they_are(shared_words("is_theme")),
    "party_kind": _as_they_are(words("party", "kind")),
    "level": _as_they_are(words("initiative", "level")),
    "type": _as_they_are(words("initiative", "cooperation_type")),
    "family": _in_words(shared_words("is_family"), lambda name: say(f"families.{name}")),
    "kind": _as_they_are(words("discrepancy", "kind")),
    "topic": _topic,
    "cycle": _cycle,
    "agreement": _agreement,
    "forum": _forum,
    "instrument": _instrument,
}
