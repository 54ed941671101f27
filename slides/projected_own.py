"""A slide of one's own as a browser projects it: its parts as HTML, every text as text."""

from html import escape
from typing import Any

from slides.own import Own
from words import say


def projected_own(slide: Own) -> dict[str, Any]:
    """Return what the browser needs to show a slide of one's own; it has no figure, filters or source."""
    return {
        "title": slide.title,
        "note": slide.note,
        "own": slide.kind,
        "html": drawn_own(slide),
        **dict.fromkeys(("scope", "doubt", "own_title", "source", "remark", "link", "figure", "below"), ""),
        **dict.fromkeys(("table", "kind"), ""),
        "snapshot": None,
        "newer": None,
        "filters": {},
        "asked": [],
        "rows": 0,
        "marks": [],
    }


def drawn_own(slide: Own) -> str:
    """Write what stands below the title of a slide of one's own."""
    return "".join((_picture(slide), *(_part(name, lines) for name, lines in slide.shown())))


def _picture(slide: Own) -> str:
    if slide.kind != "picture":
        return ""
    if not slide.picture:
        return f'<p class="nothing">{escape(say("pictures.not_here"))}</p>'
    return f'<img src="{slide.picture_address()}" alt="{escape(slide.part("alternative"))}">'


def _part(name: str, lines: list[str]) -> str:
    if name == "list":
        return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"
    return "".join(f'<p class="{name}">{escape(line)}</p>' for line in lines)
