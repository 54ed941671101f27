"""A page that the product writes without Streamlit: no script, readable in the light and in the dark."""

from functools import cache
from html import escape
from pathlib import Path

from starlette.responses import HTMLResponse

from web.base_path import at
from words import language, say

STYLE = Path(__file__).parent / "plain.css"


def plain_page(title: str, body: str, status: int = 200) -> HTMLResponse:
    """Return a page; the title is text, the body is HTML whose texts have been escaped."""
    html = (
        f'<!doctype html><html lang="{language()}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)} · {escape(say('frame.product'))}</title>"
        f'<link rel="icon" href="{at("/app/static/icon.svg")}"><style>{_style()}</style></head>'
        f'<body><main><p class="product">{escape(say("frame.product"))}</p>'
        f"<h1>{escape(title)}</h1>{body}</main></body></html>"
    )
    # Such a page holds a form's token or a person's name: no cache on the way keeps it.
    return HTMLResponse(html, status, headers={"Cache-Control": "no-store"})


@cache
def _style() -> str:
    return STYLE.read_text(encoding="utf-8")
