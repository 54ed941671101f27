"""A figure as a picture: its title, its drawing, and below it the note and where it comes from.

A Chromium of this machine draws it, with no way to the network. The chart is drawn first; then title
and lines are set around it, which plotly cannot do by itself without knowing how high an axis is.
"""

import asyncio
import base64
import os
import re
import shutil
import signal
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from pathlib import Path
from subprocess import TimeoutExpired
from tempfile import TemporaryDirectory
from textwrap import wrap
from threading import Lock, Thread
from typing import TYPE_CHECKING, Literal

import plotly.graph_objects as go
import pydeck as pdk

from charts.paper import FONT, INK, PALE_INK, SIDE, WIDTH, on_paper
from figures.figure import Figure
from words import say

if TYPE_CHECKING:
    from kaleido import Kaleido

VARIABLE = "CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
SECONDS = 30
# What closing a browser may take once it was killed.
SECONDS_TO_END = 10
SCALE = 2
LONGEST_REASON = 200
TITLE_SIZE, TITLE_LINE, LETTERS_OF_A_TITLE = 20, 26, 105
ABOVE_TITLE, BELOW_TITLE = 16, 18
LINE_SIZE, LINE, LETTERS_OF_A_LINE = 13, 18, 185
# Nothing listens there: whatever a browser would ask the network for is refused on this machine.
NOWHERE = "127.0.0.1:9"
Form = Literal["png", "svg"]
_NOT_IN_XML = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

_one_at_a_time = Lock()


class NoPicture(Exception):
    """A picture could not be made; the message says why, and what to do."""


def browser_present() -> bool:
    """Tell whether there is a browser that can draw pictures."""
    return _browser() is not None


def picture(figure: Figure, source: str, form: Form) -> bytes:
    """Return a figure as PNG or SVG, with the line that says where it comes from. Raises NoPicture."""
    if figure.drawing is None:
        raise NoPicture(say("taken.not_drawn"))
    browser = _browser()
    if browser is None:
        raise NoPicture(say("taken.no_browser"))
    chart = on_paper(figure.drawing)
    sheet = _Sheet(
        int(chart.layout.height),
        wrap(figure.title, LETTERS_OF_A_TITLE),
        [line for text in _below(figure, source) for line in wrap(text, LETTERS_OF_A_LINE)],
    )
    if not _one_at_a_time.acquire(timeout=SECONDS):
        raise NoPicture(say("taken.too_slow", seconds=SECONDS))
    try:
        return _in_own_thread(browser, chart, sheet, form)
    finally:
        _one_at_a_time.release()


def _browser() -> str | None:
    """Return the path of the browser: the one that is set, else the first of the usual names."""
    chosen = os.environ.get(VARIABLE)
    return next(filter(None, map(shutil.which, [chosen] if chosen else NAMES)), None)


def _below(figure: Figure, source: str) -> list[str]:
    """Return what stands below a drawing, each text on lines of its own."""
    boundaries = [say("common.boundaries")] if isinstance(figure.drawing, pdk.Deck) else []
    return [figure.note, *boundaries, source]


def _in_own_thread(browser: str, chart: go.Figure, sheet: "_Sheet", form: Form) -> bytes:
    """Draw in a thread with a loop of its own, as whoever asks may be running inside a loop already."""
    done: list[bytes | Exception] = []

    def run() -> None:
        try:
            with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                done.append(asyncio.run(_draw(browser, Path(folder), chart, sheet, form)))
        except Exception as error:
            done.append(error)

    thread = Thread(target=run, name="picture", daemon=True)
    thread.start()
    thread.join(SECONDS + SECONDS_TO_END)
    result = done[0] if done else TimeoutError()
    if isinstance(result, bytes):
        return result
    if isinstance(result, TimeoutError):
        raise NoPicture(say("taken.too_slow", seconds=SECONDS)) from result
    reason = " ".join(str(next(iter(result.args), type(result).__name__)).split())
    raise NoPicture(say("taken.failed", reason=reason[:LONGEST_REASON].rstrip("."))) from result


async def _draw(browser: str, folder: Path, chart: go.Figure, sheet: "_Sheet", form: Form) -> bytes:
    # Imported here, as it takes a third of a second and most readers never ask for a picture.
    from choreographer.browsers.chromium import Chromium
    from kaleido import Kaleido, PageGenerator

    class Apart(Chromium):
        """A browser that leaves everything it writes in one folder."""

        def get_env(self) -> dict[str, str]:
            return {**os.environ, "TMPDIR": str(folder), "HOME": str(folder)}

    page = folder / "page.html"
    page.write_text(PageGenerator(mathjax=False).generate_index(), encoding="utf-8")
    shop = Kaleido(
        timeout=SECONDS,
        page_generator=page,
        browser_cls=Apart,
        path=browser,
        tmp_dir=str(folder),
        proxy_server=NOWHERE,
        # Chromium refuses to run as root in its sandbox; it opens nothing but the page above.
        enable_sandbox=False,
    )
    try:
        async with asyncio.timeout(SECONDS) as limit:
            await shop.open()
            size = {"width": WIDTH, "height": sheet.chart_height}
            drawn = await shop.calc_fig(chart, opts={"format": "svg", **size})
            whole = sheet.around(drawn.decode("utf-8"))
            if form == "svg":
                return whole.encode("utf-8")
            size = {"width": WIDTH, "height": sheet.height, "scale": SCALE}
            return bytes(await shop.calc_fig(_showing(whole), opts={"format": "png", **size}))
    except Exception as error:
        # Whatever went wrong, the browser may not answer when it is asked to close.
        _kill(shop)
        if limit.expired():
            raise TimeoutError from error
        raise
    finally:
        await shop.close()


def _kill(shop: "Kaleido") -> None:
    """End a browser that does not answer, with all its processes, so that closing need not wait for it."""
    with suppress(AttributeError, ProcessLookupError, TimeoutExpired):
        os.killpg(shop.subprocess.pid, signal.SIGKILL)
        shop.subprocess.wait(SECONDS_TO_END / 2)


@dataclass(frozen=True)
class _Sheet:
    """What stands around a chart: the lines of its title above it, and the lines below it."""

    chart_height: int
    title: list[str]
    below: list[str]

    @property
    def top(self) -> int:
        """Height of what stands above the chart."""
        return ABOVE_TITLE + TITLE_LINE * len(self.title) + BELOW_TITLE

    @property
    def height(self) -> int:
        """Height of it all."""
        return self.top + self.chart_height + LINE * len(self.below) + SIDE

    def around(self, chart: str) -> str:
        """Set title and lines around a chart, in one SVG; what people wrote is text and never markup."""
        area = f'width="{WIDTH}" height="{self.height}"'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {area} viewBox="0 0 {WIDTH} {self.height}">'
            f'<rect {area} fill="white"/>'
            f"{_text(self.title, ABOVE_TITLE, TITLE_LINE, TITLE_SIZE, INK)}"
            f'<g transform="translate(0 {self.top})">{chart}</g>'
            f"{_text(self.below, self.top + self.chart_height, LINE, LINE_SIZE, PALE_INK)}</svg>"
        )


def _text(lines: list[str], top: int, line_height: int, size: int, colour: str) -> str:
    written = "".join(
        f'<text x="{SIDE}" y="{top + line_height * place}">{escape(_NOT_IN_XML.sub("", line))}</text>'
        for place, line in enumerate(lines, start=1)
    )
    return f'<g font-family="{FONT}" font-size="{size}" fill="{colour}">{written}</g>'


def _showing(drawing: str) -> go.Figure:
    """Return a figure that is nothing but a drawing from edge to edge, so that the browser makes it a PNG."""
    encoded = base64.b64encode(drawing.encode("utf-8")).decode("ascii")
    image = {"source": f"data:image/svg+xml;base64,{encoded}", "xref": "paper", "yref": "paper", "y": 1}
    return go.Figure(
        layout={
            "template": go.layout.Template(),
            "margin": dict.fromkeys("lrtb", 0),
            "images": [{**image, "x": 0, "sizex": 1, "sizey": 1, "sizing": "stretch"}],
            "xaxis": {"visible": False},
            "yaxis": {"visible": False},
        }
    )
