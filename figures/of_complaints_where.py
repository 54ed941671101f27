"""Where a migrant worker can complain, as far as sources tell: mechanisms described, centres named."""

import pandas as pd

from figures.answer import Finding, answers
from figures.counted import CENTRE
from figures.figure import Ask
from figures.filters import members
from figures.of_complaints import described
from words import say

# So many centres, and bodies, are named in a sentence; the tables have all.
MOST_NAMED, MOST_BODIES = 6, 3


@answers("complaints-where")
def answer(ask: Ask, country: str | None = None) -> tuple[Finding, ...]:
    """Name what sources describe of ways to complain, in one country or all, and as of when."""
    steps = ask("mechanisms", country=country)
    centres = ask("centres", country=country)
    named = centres[centres["kind"] == CENTRE]
    if country is None:
        told = _everywhere(steps, named)
    else:
        counts = ask("complaint_figures", country=country, measure=None, split=None)
        told = _in_one(steps, named, counts, members(ask).get(country, country))
    return tuple(Finding(each, "complaints-centre-numbers") for each in told)


def _everywhere(steps: pd.DataFrame, named: pd.DataFrame) -> list[str]:
    return [
        say("complaints.where", ways=_ways(steps, with_place=True)) if len(steps) else _none(),
        say("complaints.where_centres", centres=len(named), countries=int(named["country"].nunique())),
        say("complaints.where_choose"),
    ]


def _in_one(steps: pd.DataFrame, named: pd.DataFrame, counts: pd.DataFrame, name: str) -> list[str]:
    shown = named.head(MOST_NAMED)
    newest = counts.sort_values("period_end", ascending=False, na_position="last", kind="stable")
    bodies = list(dict.fromkeys(newest["reporter"]))[:MOST_BODIES]
    return [
        say(
            "complaints.where_in", place=name, ways=_ways(steps, with_place=False), described=described(steps)
        )
        if len(steps)
        else say("complaints.where_none_in", place=name),
        say(
            "complaints.where_centres_in",
            place=name,
            centres=len(named),
            named="; ".join(_centre(row) for row in shown.itertuples()),
            more=len(named) - len(shown),
        ),
        *([say("complaints.where_bodies", bodies="; ".join(bodies))] if bodies else []),
        say("complaints.where_check"),
    ]


def _none() -> str:
    return say("complaints.where_none")


def _ways(steps: pd.DataFrame, with_place: bool) -> str:
    """Name each mechanism and who runs it, with its country where several may be told of."""
    return "; ".join(
        say("complaints.where_way_of", place=row.place, mechanism=row.mechanism, operator=row.operator)
        if with_place
        else say("complaints.where_way", mechanism=row.mechanism, operator=row.operator)
        for row in steps.drop_duplicates("mechanism_id").itertuples()
    )


def _centre(row: object) -> str:
    """Name a centre, and its place where the name does not say it."""
    name, place, country = row.name, row.place, row.country  # type: ignore[attr-defined]
    if not isinstance(place, str) or place == country or place in name:
        return str(name)
    return say("complaints.where_centre", name=name, place=place)
