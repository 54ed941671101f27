"""A slide: one view of a storyboard, filled from the snapshot it is frozen on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from figures.address import address, in_words
from figures.catalogue import make
from figures.figure import Ask, Figure, NothingThere
from figures.provenance import cited_by, known_sources, named, places, provenance
from slides.frozen import Asks, differs, frozen_on
from slides.storyboard import View
from words import say


@dataclass(frozen=True)
class Slide:
    """What stands on one slide, whichever way it is shown.

    `title` is the sentence on top; `figure` what is seen; `source` the line of sources, as-of and
    snapshot; `note` what the speaker wanted to say; `places` every place that the figure rests on, one
    line each; `link` the stable address of the figure on its snapshot, '' where the dashboard has none that
    others can follow, and `where` the same in words; `remark` what an audience must
    know at once (an illustrative method, numbers that are not the frozen ones), empty where there is
    nothing; `newer` the newest snapshot where its numbers are others, None where they are the same;
    `sources` the names of its sources by their ids.
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


def fill(view: View, asks: Asks, numbers: Sequence[int]) -> Slide:
    """Fill a view from the snapshot it is frozen on; `numbers` are the snapshots there are, oldest first.

    Raises FigureUnknown or FilterUnknown.
    """
    number, is_frozen = frozen_on(view, asks, numbers)
    ask = asks(number)
    figure = _figure(view, ask)
    known = known_sources(ask("source_names"))
    remarks = [figure.remark]
    if not is_frozen:
        remarks.append(say("slides.other_numbers", snapshot=number))
    return Slide(
        title=view.title or figure.title,
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
        newer=numbers[-1] if differs(view, asks, number, numbers[-1]) else None,
        where=in_words(view.figure, view.filters, number, ask),
        sources={each: named(known, each) for each in cited_by(figure.table)},
    )


def _figure(view: View, ask: Ask) -> Figure:
    """Make the figure of a view; where the snapshot has nothing of that name, an empty one."""
    try:
        return make(view.figure, ask, view.filters)
    except NothingThere:
        nothing = pd.DataFrame({"source_id": [], "locator": []})
        return Figure(say("common.nothing_here"), nothing, name=view.figure)
