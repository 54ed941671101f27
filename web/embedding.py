"""One figure for a page of another site: its title, what is chosen, the drawing, its sources, the way back.

Only sites that the installation names may show it, and the browser holds them to that; it is only looked at.
"""

from collections.abc import Mapping
from html import escape
from http import HTTPStatus
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from charts.shapes import Map
from figures.address import address, path
from figures.catalogue import FigureUnknown, FilterUnknown, make
from figures.embedding import NoSites, sites
from figures.figure import Figure, NothingThere
from figures.filters import chosen, not_a_choice
from figures.provenance import known_sources, provenance
from renderers import html
from warehouse.lake import Lake
from warehouse.trouble import Unusable
from web.base_path import at
from web.kept import kept
from web.plain_page import plain_page
from web.presenting import STYLE, file
from web.reading import asked_on, lake, numbers
from words import PARAMETER, language, say

FILES = Path(__file__).parent / "embed"
MOST_ROWS = 10
LONGEST_VALUE = 300
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {sites}"
)


class NotShown(Exception):
    """A figure cannot be shown as it was asked for: why, in a sentence, and the status that says so."""

    def __init__(self, status: HTTPStatus, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


def embed(request: Request) -> Response:
    """Answer with the figure that the address asks for, or with a page that says why not."""
    try:
        allowed = " ".join(sites())
    except NoSites as error:
        return _refused(str(error), HTTPStatus.FORBIDDEN, "'none'")
    try:
        body = _asked(request.path_params["figure"], list(request.query_params.multi_items()))
    except NotShown as error:
        return _refused(str(error), error.status, allowed)
    return HTMLResponse(body, headers={"Content-Security-Policy": POLICY.format(sites=allowed)})


def _refused(sentence: str, status: HTTPStatus, allowed: str) -> Response:
    answer = plain_page(say("embed.title"), f"<p>{escape(sentence)}</p>", status)
    answer.headers["Content-Security-Policy"] = POLICY.format(sites=allowed)
    return answer


def _asked(name: str, given: list[tuple[str, str]]) -> str:
    """Return the page of a figure as it was asked for. Raises NotShown."""
    filters = {name: value for name, value in given if name != PARAMETER}
    given = [one for one in given if one[0] != PARAMETER]
    if len(filters) < len(given) or any(len(value) > LONGEST_VALUE for value in filters.values()):
        raise NotShown(HTTPStatus.BAD_REQUEST, say("embed.wrong_filter"))
    try:
        opened = lake()
    except Unusable as error:
        raise NotShown(HTTPStatus.SERVICE_UNAVAILABLE, say("embed.no_data")) from error
    known = numbers(opened)
    number = filters.pop("snapshot", str(known[-1]))
    if number not in map(str, known):
        raise NotShown(HTTPStatus.NOT_FOUND, say("embed.no_snapshot"))
    return _page(opened, name, tuple(sorted(filters.items())), int(number))


@kept
def _page(opened: Lake, name: str, given: tuple[tuple[str, str], ...], number: int) -> str:
    """Write a figure once for each state of the data. Raises NotShown."""
    filters = dict(given)
    ask = asked_on(opened, number)
    try:
        wrong = not_a_choice(filters, ask)
        if wrong:
            raise NotShown(HTTPStatus.BAD_REQUEST, say("embed.wrong_value", filter=wrong))
        figure = make(name, ask, filters)
    except FigureUnknown as error:
        raise NotShown(HTTPStatus.NOT_FOUND, say("embed.unknown")) from error
    except FilterUnknown as error:
        raise NotShown(HTTPStatus.BAD_REQUEST, say("embed.wrong_filter")) from error
    except NothingThere as error:
        raise NotShown(HTTPStatus.NOT_FOUND, say("embed.nothing_there")) from error
    source = provenance(figure.table, known_sources(ask("source_names")), number, figure.as_of)
    link = address(name, filters, number) or at(path(name, filters, number))
    return _written(figure, chosen(filters, ask), source, link)


def _written(figure: Figure, scope: Mapping[str, str], source: str, link: str) -> str:
    product = escape(say("frame.product"))
    said = [f"{name}: {value}" for name, value in scope.items()]
    parts = [
        f"<h1>{escape(figure.title)}</h1>",
        *(f'<p class="scope">{escape(text)}</p>' for text in (" · ".join(said), figure.remark) if text),
        f'<div class="figure" tabindex="0" role="region" aria-label="{escape(figure.title)}">'
        f"{_drawn(figure)}</div>",
        *(f'<p class="below">{escape(text)}</p>' for text in _below(figure)),
        f'<footer><span>{escape(source)}</span> <a href="{escape(link)}" target="_blank" rel="noopener">'
        f"{escape(say('embed.open'))}</a></footer>",
    ]
    return (
        f'<!doctype html><html lang="{language()}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(figure.title)} · {product}</title>"
        f'<link rel="stylesheet" href="{at(STYLE)}"><link rel="stylesheet" href="{at("/embed/embed.css")}">'
        f'<script src="{at("/embed/embed.js")}" defer></script></head>'
        f"<body><main>{''.join(parts)}</main></body></html>"
    )


def _drawn(figure: Figure) -> str:
    if figure.table.empty:
        return f"<p>{escape(say('common.nothing_here'))}</p>"
    return html.draw(figure.drawing or figure.rows(MOST_ROWS))


def _below(figure: Figure) -> list[str]:
    left = len(figure.table) - MOST_ROWS if figure.drawing is None else 0
    said = (
        say("embed.more_rows", count=left) if left > 0 else "",
        figure.note,
        say("common.boundaries") if isinstance(figure.drawing, Map) else "",
    )
    return [text for text in said if text]


ROUTES = [
    Route("/embed/embed.js", file(FILES / "embed.js", "text/javascript")),
    Route("/embed/embed.css", file(FILES / "embed.css", "text/css")),
    Route("/embed/{figure}", embed),
]
