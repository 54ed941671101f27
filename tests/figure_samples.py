"""One value for every filter that a figure cannot do without, taken from the warehouse itself."""

from collections.abc import Mapping

from figures.catalogue import Definition
from figures.figure import Ask


def filters_for(known: Definition, ask: Ask) -> Mapping[str, str] | None:
    """Return the least filters of a figure; None where the warehouse holds nothing to give them."""
    values = {name: sample(name, ask) for name in known.needed}
    return None if "" in values.values() else values


def asked_for_filters(known: Definition) -> list[str]:
    """Return the questions that give those filters."""
    return [FROM[name][0] for name in known.needed if name in FROM]


def sample(name: str, ask: Ask) -> str:
    """Return a value of a filter, '' where there is none."""
    if name == "publication":
        return ""
    question, column, more = FROM[name]
    return str(ask(question, **more)[column].iat[0])


FROM: Mapping[str, tuple[str, str, dict[str, None]]] = {
    "agency": ("scorecard_agencies", "id", {}),
    "body": ("bodies", "party_id", {}),
    "agreement": ("agreements", "agreement_id", {"country": None, "series": None, "status": None}),
    "country": ("members", "place_code", {}),
    "cycle": ("cycles", "cycle_id", {}),
    "forum": ("forums", "forum_id", {}),
    "initiative": ("initiative_steps", "initiative_id", {}),
    "instrument": ("instruments", "instrument_id", {}),
    "key_figure": ("key_figures", "figure_id", {"country": None}),
    "measure": ("complaint_measures", "measure", {"country": None}),
    "unit": ("complaint_figures", "unit", {"country": None, "measure": None, "split": None}),
    "mechanism": ("mechanisms", "mechanism_id", {"country": None}),
    "scale": ("cycles", "scale_id", {}),
    "start": ("corridor_protection", "origin_code", {}),
    "destination": ("corridor_protection", "destination_code", {}),
    "topic": ("commitment_topics", "topic", {}),
}
