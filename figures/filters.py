"""Filters of figures: what each is called, and the values to choose from, by the words for them."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

import pandas as pd

from charts import corridors
from figures.figure import Ask
from figures.said import scale_said
from warehouse.schema import shared_words, words
from words import ORIGINAL, called, language, name_of, named_in, place_said, say
from words.sorting import collated

# What tells agreements of the same name from each other, what says most first.
TOLD_APART_BY = ("sector", "signed_on", "instrument", "title", "printed_as")
# How a corridor is covered: a question works it out.
COVERAGE = ("agreement, no post", "post, no agreement", "agreement and post")
# What may have been heard of an instrument after its signature: a question works it out. And nothing.
STATES = ("under renegotiation", "suspended", "term ended", "replaced", "renewed or amended")
UNHEARD_OF = "nothing later known"
# What protects the people of a corridor, from most to least.
PROTECTION = tuple(corridors.PROTECTION)
# How far back news go, in days.
PERIODS = {"month": 31, "quarter": 92, "half": 183, "year": 366, "two": 731, "five": 1827}
# Which corridors are meant: those between two Member States, or those from one to anywhere.
REACHES = ("asean", "world")
# Where a country is chosen at whichever end of a corridor it stands, by figure and filter.
EITHER_END = (("attaches-coverage", "origin"), ("attaches-corridors", "origin"))
# Filters of countries, which stand in the order of the alphabet.
OF_PLACES = ("country", "destination", "origin", "party")
# Filters without a list of choices whose values can be said: those of a column, and measures by their labels.
VALUES_ARE_WORDS = ("measure", "reporter", "sex", "split", "unit", "year")


def members(ask: Ask) -> dict[str, str]:
    """Return the Member States by their codes."""
    found = ask("members")
    return dict(zip(found["place_code"], found["name"], strict=True))


def choices(name: str, ask: Ask) -> Mapping[str, str]:
    """Return the values of a filter with the words for them; empty where it is not one to choose from."""
    found = _CHOICES[name](ask) if name in _CHOICES else {}
    if language() == ORIGINAL:
        return found
    said = {value: called(text, name) for value, text in found.items()}
    ordered = sorted(said, key=lambda value: collated(said[value])) if name in OF_PLACES else said
    return {value: said[value] for value in ordered}


def agreements(found: pd.DataFrame, also: Sequence[str] = ("year_signed", "sector")) -> dict[str, str]:
    """Return agreements by their keys: between whom, and what `also` names; each is told from its like."""
    rows = found.drop_duplicates("agreement_id").set_index("agreement_id")
    between = rows["listed"].map(place_said) + " – " + rows["counterpart"].map(place_said)
    parts = (between, *(rows[name] for name in also))
    named = pd.Series(
        [", ".join(str(one) for one in told if not pd.isna(one)) for told in zip(*parts, strict=True)],
        rows.index,
    )
    keys = defaultdict(list)
    for key, name in named.items():
        keys[name].append(key)
    return {
        key: said
        for name, alike in keys.items()
        for key, said in (_told_apart(name, rows.loc[alike]) if len(alike) > 1 else {alike[0]: name}).items()
    }


def _told_apart(name: str, alike: pd.DataFrame) -> dict[str, str]:
    """Name agreements that have one name by the first thing in which they all differ, else by their order."""
    ordinals = [str(n) for n in range(1, len(alike) + 1)]
    differing = [by for by in TOLD_APART_BY if alike[by].notna().all() and alike[by].is_unique]
    details = [called(str(one), differing[0]) for one in alike[differing[0]]] if differing else ordinals
    return {
        key: say("agreements.option_of_several", name=name, detail=detail)
        for key, detail in zip(alike.index, details, strict=True)
    }


def not_a_choice(filters: Mapping[str, str], ask: Ask) -> str:
    """Return what the first filter is called whose value is none of its choices, '' where all fit."""
    for name, value in filters.items():
        if (values := choices(name, ask)) and value not in values:
            return label(name)
    return ""


def chosen(filters: Mapping[str, str | None], ask: Ask, figure: str = "") -> dict[str, str]:
    """Return what is chosen in words: names of filters and of values. Keys of records say nothing."""
    said = {}
    for name, value in sorted(filters.items()):
        if value is None:
            continue
        if values := choices(name, ask):
            said[label(name, figure)] = values.get(value, value)
        elif name in VALUES_ARE_WORDS:
            words_of = _measures(ask) if name == "measure" else {}
            said[say(f"columns.{name}")] = named_in(name, words_of.get(value, value))
    return said


def _measures(ask: Ask) -> dict[str, str]:
    """Return what measures of complaints are called, by their keys."""
    found = ask("complaint_measures")
    return dict(zip(found["measure"], found["label"], strict=True))


def label(name: str, figure: str = "") -> str:
    """Return what a filter is called; in some figures it chooses more than its name says."""
    if (figure, name) in EITHER_END:
        return say("filters.either_end")
    return say(f"filters.{name}")


def _topic(ask: Ask) -> dict[str, str]:
    return {topic: name_of("commitment", "topic", topic) for topic in ask("commitment_topics")["topic"]}


def _cycle(ask: Ask) -> dict[str, str]:
    found = ask("cycles").iloc[::-1]
    return {
        row.cycle_id: say("agencies.cycle_option", number=str(row.number), label=row.label)
        for row in found.itertuples()
    }


def _scale(ask: Ask) -> dict[str, str]:
    found = ask("cycles").iloc[::-1]
    return {scale: scale_said(scale) for scale in found[found["revision"].isna()]["scale_id"].unique()}


def _agreement(ask: Ask) -> dict[str, str]:
    return agreements(ask("agreements"))


def _forum(ask: Ask) -> dict[str, str]:
    found = ask("forums")
    return dict(zip(found["forum_id"], found["name"], strict=True))


def _body(ask: Ask) -> dict[str, str]:
    """Return every body that takes part in an initiative, the busiest first."""
    found = ask("bodies")
    return dict(zip(found["party_id"], found["body"], strict=True))


def _instrument(ask: Ask) -> dict[str, str]:
    found = ask("instruments")
    return {
        row.instrument_id: row.name
        if pd.isna(row.year)
        else say("commitments.text_option", year=str(int(row.year)), name=row.name)
        for row in found.itertuples()
    }


def _of(table: str, column: str, rule: str = "") -> Callable[[Ask], dict[str, str]]:
    """Return the values of a column with their names, in the order in which its table declares them.

    `rule` names the list, where it is one that several tables share.
    """
    return lambda _: {
        value: name_of(table, column, value)
        for value in (shared_words(rule) if rule else words(table, column))
    }


def _coverage(_: Ask) -> dict[str, str]:
    return {value: name_of("attache_coverage", "coverage", value) for value in COVERAGE}


def _protection(_: Ask) -> dict[str, str]:
    return {value: name_of("corridor_protection", "protection", value) for value in PROTECTION}


def _status(_: Ask) -> dict[str, str]:
    """Return how an instrument may stand: signed or in process, and what was last heard of those signed."""
    statuses = {value: name_of("agreement", "status", value) for value in words("agreement", "status")}
    return {
        **statuses,
        **{state: name_of("agreement_states", "state", state) for state in STATES},
        UNHEARD_OF: name_of("agreement_states", "state", "signed"),
    }


def _reach(_: Ask) -> dict[str, str]:
    return {value: say(f"corridors.reach_{value}") for value in REACHES}


def _matters(_: Ask) -> dict[str, str]:
    return {each: name_of("discrepancies", "matters", each) for each in words("discrepancy", "weight")}


def _period(_: Ask) -> dict[str, str]:
    return {each: say(f"news.period_{each}") for each in PERIODS}


def _centre(ask: Ask) -> dict[str, str]:
    """Return the centres whose returns are expected, by their names."""
    found = ask("return_centres", country=None)
    return dict(zip(found["centre_id"], found["centre"], strict=True))


def _category(ask: Ask) -> dict[str, str]:
    """Return the kinds of complaints that centres return, the most frequent first."""
    return {category: category for category in ask("return_categories")["category"]}


def _party(ask: Ask) -> dict[str, str]:
    found = ask("countries_with_agreements")
    return dict(zip(found["place_code"], found["name"], strict=True))


def _start(ask: Ask) -> dict[str, str]:
    """Return where people come from: the Member States, then everybody else who moves to one."""
    found = ask("corridor_protection").sort_values(["from_member", "origin"], ascending=[False, True])
    return dict(zip(found["origin_code"], found["origin"], strict=True))


def _destination(ask: Ask) -> dict[str, str]:
    found = ask("corridor_protection").sort_values("destination")
    return dict(zip(found["destination_code"], found["destination"], strict=True))


# Topics and coverage are worked out by questions; whatever else is a list stands with its table.
_CHOICES: dict[str, Callable[[Ask], Mapping[str, str]]] = {
    "country": members,
    "centre": _centre,
    "category": _category,
    "party": _party,
    "period": _period,
    "origin": members,
    "series": _of("agreement", "series"),
    "status": _status,
    "coverage": _coverage,
    "protection": _protection,
    "reach": _reach,
    "start": _start,
    "destination": _destination,
    "standard": _of("criterion", "standard"),
    "guideline": _of("initiative_tag", "tag", "is_guideline"),
    "theme": _of("initiative_tag", "tag", "is_theme"),
    "party_kind": _of("party", "kind"),
    "level": _of("initiative", "level"),
    "type": _of("initiative", "cooperation_type"),
    "family": _of("discrepancy", "family"),
    "kind": _of("discrepancy", "kind"),
    "matters": _matters,
    "topic": _topic,
    "cycle": _cycle,
    "scale": _scale,
    "agreement": _agreement,
    "forum": _forum,
    "instrument": _instrument,
    "body": _body,
    "addressee": _of("commitment", "addressee"),
}
