"""What to know of a storyboard before a session: what is left out, old, disputed, or too much for a slide."""

import os
from collections.abc import Iterator, Sequence
from datetime import date
from urllib.parse import urlsplit

from charts.bars import Bars, Dots
from charts.shape import Shape
from charts.shapes import Matrix, Network, Table
from charts.times import Multiples, Timeline
from slides.own import Own
from slides.slide import Sheet, Slide
from warehouse.settings import DASHBOARD, dashboard
from words import say

# What a slide shows without leaving anything out, as measured at 1280 by 720.
MOST_BARS, MOST_LINES_OF_TIME, MOST_TABLE_ROWS, MOST_PANELS, MOST_NODES, MOST_COLUMNS = 15, 10, 6, 6, 24, 12
LONGEST_TITLE = 110
# Of a slide of one's own: lines and letters below the title.
MOST_LINES, MOST_LETTERS = 9, 520
ONLY_HERE = ("localhost", "127.0.0.1", "::1")


def checked(slides: Sequence[Sheet], left_out: Sequence[str], today: date) -> list[str]:
    """Return a sentence for everything that somebody who presents these slides should know before."""
    found = list(left_out)
    for number, slide in enumerate(slides, 1):
        told_of = _of_own(slide) if isinstance(slide, Own) else _of(slide, today)
        found += [say("check.slide", number=number, told=told) for told in told_of]
    if not dashboard():
        found.append(say("check.no_address", variable=DASHBOARD))
    elif urlsplit(dashboard()).hostname in ONLY_HERE:
        found.append(say("check.only_here", variable=DASHBOARD, address=os.environ[DASHBOARD]))
    return found


def _of_own(slide: Own) -> Iterator[str]:
    if not slide.title.strip():
        yield say("check.no_title")
    if len(slide.title) > LONGEST_TITLE:
        yield say("check.long_title", letters=len(slide.title), most=LONGEST_TITLE)
    lines = [line for _, lines in slide.shown() for line in lines]
    letters = sum(map(len, lines))
    if len(lines) > MOST_LINES or letters > MOST_LETTERS:
        yield say("check.much_text", lines=len(lines), letters=letters)
    if slide.kind == "picture" and not slide.picture:
        yield say("pictures.not_here")


def _of(slide: Slide, today: date) -> Iterator[str]:
    if slide.figure.table.empty:
        yield say("check.nothing")
        return
    if len(slide.title) > LONGEST_TITLE:
        yield say("check.long_title", letters=len(slide.title), most=LONGEST_TITLE)
    if told := _too_much(slide.figure.shape()):
        yield told
    if slide.newest and slide.newest < _a_year_before(today)[: len(slide.newest)]:
        yield say("check.old", newest=slide.newest)
    if slide.doubt:
        yield slide.doubt
    if slide.remark:
        yield slide.remark
    if slide.newer is not None:
        yield say("check.newer", snapshot=slide.newer)


def _a_year_before(today: date) -> str:
    """Return the day a year before; before 29 February comes 28."""
    return today.replace(year=today.year - 1, day=min(today.day, 28)).isoformat()


def _too_much(shape: Shape) -> str:
    """Say what of a drawing does not fit a slide, '' where all of it does."""
    if isinstance(shape, Bars | Dots) and len(shape.categories) > MOST_BARS:
        return say("check.rows", all=len(shape.categories), most=MOST_BARS)
    if isinstance(shape, Timeline) and len(shape.rows) > MOST_LINES_OF_TIME:
        return say("check.rows", all=len(shape.rows), most=MOST_LINES_OF_TIME)
    if isinstance(shape, Matrix) and len(shape.rows) > MOST_COLUMNS:
        return say("check.rows", all=len(shape.rows), most=MOST_COLUMNS)
    if isinstance(shape, Table) and len(shape.rows) > MOST_TABLE_ROWS:
        return say("check.rows", all=len(shape.rows), most=MOST_TABLE_ROWS)
    if isinstance(shape, Multiples) and len(shape.panels) > MOST_PANELS:
        return say("check.rows", all=len(shape.panels), most=MOST_PANELS)
    if isinstance(shape, Matrix) and len(shape.columns) > MOST_COLUMNS:
        return say("check.columns", all=len(shape.columns), most=MOST_COLUMNS)
    if isinstance(shape, Network) and len(shape.nodes) > MOST_NODES:
        return say("check.network", all=len(shape.nodes))
    return ""
