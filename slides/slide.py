"""A slide: one view of a storyboard, filled from the snapshot it is frozen on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from charts.shapes import Table
from figures.address import address, in_words
from figures.catalogue import FigureUnknown, FilterUnknown, make
from figures.doubt import doubt
from figures.figure import Ask, Figure, NothingThere
from figures.filters import choices, chosen, label
from figures.provenance import cited_by, known_sources, named, newest, places, provenance
from slides.frozen import Asks, differs, frozen_on
from slides.own import Own
from slides.storyboard import Shown, View
from words import say

# What every row of a table says is said above it, where it is as short as this.
MOST_LETTERS = 40


class Unfit(Exception):
    """A view cannot be shown here; the message says in a sentence why."""


@dataclass(frozen=True)
class Slide:
    """What stands on one slide, whichever way it is shown.

    `title` is the sentence on top; `scope` below it what is chosen and what the numbers are of; `figure`
    what is seen; `doubt` what sources disagree on in it, '' where they do not; `source` the line of sources,
    as-of and snapshot; `note` what the speaker wanted to say; `places` every place that the figure rests on,
    one line each; `link` the stable address of the figure on its snapshot, '' where the dashboard has none
    that others can follow, and `where` the same in words; `remark` what an audience must
    know at once (an illustrative method, numbers that are not the frozen ones), empty where there is
    nothing; `newer` the newest snapshot where its numbers are others, None where they are the same;
    `sources` the names of its sources by their ids, and `addresses` where each can be read, if anywhere;
    `newest` the newest date that its rows or their sources speak of, '' where none is known.
    """

    title: str
    figure: Figure
    source: str
    places: tuple[str, ...]
    snapshot: int
    link: str
    note: str = ""
    remark: str = ""
    newer: int | None = None
    where: str = ""
    sources: Mapping[str, str] = field(default_factory=dict)
    scope: str = ""
    doubt: str = ""
    addresses: Mapping[str, str] = field(default_factory=dict)
    newest: str = ""


# What stands in a storyboard's place once it is filled; a slide of one's own needs no filling.
Sheet = Slide | Own


def fill(view: View, asks: Asks, numbers: Sequence[int]) -> Slide:
    """Fill a view from the snapshot it is frozen on; `numbers` are the snapshots there are, oldest first.

    Raises Unfit where there is no such figure, or none with these filters and values.
    """
    try:
        return _filled(view, asks, numbers)
    except FigureUnknown as error:
        raise Unfit(say("slides.unknown_figure", figure=view.figure)) from error
    except FilterUnknown as error:
        raise Unfit(say("slides.unknown_filter", figure=view.figure, filters=str(error))) from error


def fill_all(views: Sequence[Shown], asks: Asks, numbers: Sequence[int]) -> tuple[list[Sheet], list[str]]:
    """Fill views in their order; return the slides, and a sentence for each view that is left out."""
    slides: list[Sheet] = []
    left_out = []
    for number, view in enumerate(views, 1):
        try:
            slides.append(view if isinstance(view, Own) else fill(view, asks, numbers))
        except Unfit as error:
            left_out.append(say("slides.left_out", number=number, reason=str(error)))
    return slides, left_out


def _filled(view: View, asks: Asks, numbers: Sequence[int]) -> Slide:
    number, is_frozen = frozen_on(view, asks, numbers)
    ask = asks(number)
    figure = _figure(view, ask)
    if figure.table.empty:
        _refuse_unknown_values(view, ask, asks(numbers[-1]))
    known = known_sources(ask("source_names"))
    remarks = [figure.remark]
    if not is_frozen:
        remarks.append(say("slides.other_numbers", snapshot=number))
    said = _chosen(view, ask)
    nothing = say("slides.nothing", chosen=said) if figure.table.empty and said else ""
    cited = cited_by(figure.table)
    return Slide(
        title=nothing or view.title or figure.title,
        figure=figure,
        source=provenance(figure.table, known, number, figure.as_of),
        places=tuple(
            say("slides.place", source=named(known, source), locator=locator)
            for source, locators in places(figure.table).items()
            for locator in locators
        ),
        snapshot=number,
        link=address(view.figure, view.filters, number),
        note=view.note,
        remark=" ".join(remark for remark in remarks if remark),
        newer=numbers[-1] if differs(view, asks, number, numbers[-1], is_frozen) else None,
        where=in_words(view.figure, view.filters, number, ask),
        sources={each: named(known, each) for each in cited},
        scope=" · ".join(
            part for part in (said, _same_in_all(figure, said), figure.scope or figure.as_of) if part
        ),
        doubt=doubt(figure, ask),
        addresses={each: known[each].url for each in cited if known[each].url},
        newest=newest(figure.table, known),
    )


def _figure(view: View, ask: Ask) -> Figure:
    """Make the figure of a view; where the snapshot has nothing of that name, an empty one."""
    try:
        return make(view.figure, ask, view.filters)
    except NothingThere:
        nothing = pd.DataFrame({"source_id": [], "locator": []})
        return Figure(say("common.nothing_here"), nothing, name=view.figure)


def _chosen(view: View, ask: Ask) -> str:
    """Say what is chosen in a view, each with the name of its filter."""
    said = chosen(view.filters, ask, view.figure)
    return ", ".join(say("slides.scope_of", filter=name, value=value) for name, value in said.items())


def _same_in_all(figure: Figure, said: str) -> str:
    """Say what every row of a table says, and its slide therefore does not repeat."""
    table = figure.shape()
    if not isinstance(table, Table) or not table.rows:
        return ""
    same = table.constants()
    told = (
        say("slides.scope_of", filter=column.heading, value=text)
        for row in same.rows
        for column, text in zip(same.columns, row, strict=True)
        if text and len(text) <= MOST_LETTERS and text not in said
    )
    return ", ".join(told)


def _refuse_unknown_values(view: View, *asks: Ask) -> None:
    """Refuse a value that neither the view's snapshot nor the newest has among its choices. Raises Unfit."""
    for name, value in view.filters.items():
        known = [choices(name, ask) for ask in asks]
        if any(known) and not any(value in values for values in known):
            raise Unfit(say("slides.unknown_value", value=value, filter=label(name, view.figure)))
