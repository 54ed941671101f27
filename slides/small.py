"""A slide as a small picture, by which a person knows it among others."""

from charts.look import DEEP, INK, PALE_INK
from figures.picture import FONT
from renderers import svg
from renderers.svg.parts import Drawing, Sheet, below, block, moved, rect, whole, wrapped
from slides.own import Own
from slides.projected import readable
from slides.slide import Slide

WIDTH, HEIGHT, SIDE, SIZE = 640, 360, 16, 17
TITLE_SIZE, TEXT_SIZE = 34, 20
MOST_TITLE_LINES, MOST_LINES = 4, 6


def small_picture(slide: Slide) -> str:
    """Draw the beginning of a slide's figure as an SVG in the format of a slide."""
    if slide.figure.table.empty:
        return _words(slide.title, [])
    drawn = svg.draw(readable(slide.figure), Sheet(WIDTH - 2 * SIDE, SIZE, FONT))
    return _cut(moved(SIDE, SIDE, drawn.body))


def small_own(slide: Own) -> str:
    """Write the beginning of a slide of one's own as an SVG in the format of a slide."""
    return _words(slide.title, [line for _, lines in slide.shown() for line in lines])


def _words(title: str, lines: list[str]) -> str:
    width = WIDTH - 4 * SIDE
    titles = wrapped(title, width, TITLE_SIZE)[:MOST_TITLE_LINES]
    texts = [part for line in lines for part in wrapped(line, width, TEXT_SIZE)][:MOST_LINES]
    body = below(
        Drawing(
            block(0, TITLE_SIZE, titles, TITLE_SIZE, colour=INK, bold=True),
            TITLE_SIZE * 1.35 * len(titles) + 16,
        ),
        Drawing(block(0, TEXT_SIZE, texts, TEXT_SIZE, colour=PALE_INK), 0),
    )
    return _cut(rect(0, 0, SIDE / 2, HEIGHT, DEEP) + moved(2 * SIDE, 2 * SIDE, body.body))


def _cut(body: str) -> str:
    """Let what is higher than a slide end at its lower edge."""
    return whole(Drawing(rect(0, 0, WIDTH, HEIGHT, "white") + body, HEIGHT), Sheet(WIDTH, SIZE, FONT))
