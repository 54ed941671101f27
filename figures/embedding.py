"""Showing one figure in a page of another site: which sites may, and what they paste into it."""

import os
import re
from html import escape
from urllib.parse import urlencode

from figures.figure import Filters
from warehouse.settings import EMBED_SITES, dashboard
from words import in_address, say

# A site as browsers compare it: how it is reached, its host, perhaps its port; `*.` is whatever is below.
SITE = re.compile(r"https?://(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?", re.IGNORECASE)
FIRST_HEIGHT = 480


class NoSites(Exception):
    """No other site may show a figure; the message says why, and what to do."""


def sites() -> tuple[str, ...]:
    """Return the sites that may show figures, from the setting COOPERATION_EMBED_SITES. Raises NoSites."""
    named = os.environ.get(EMBED_SITES, "").split()
    if not named:
        raise NoSites(say("embed.no_sites", variable=EMBED_SITES))
    for site in named:
        if not SITE.fullmatch(site):
            raise NoSites(say("embed.wrong_site", variable=EMBED_SITES, site=site))
    return tuple(named)


def snippet(name: str, title: str, filters: Filters, snapshot: int) -> str:
    """Return the HTML that shows a figure in a page, '' where no site may or the dashboard has no address.

    The frame is as high as the figure says it is; where a page allows no script of its own, it scrolls.
    """
    try:
        sites()
    except NoSites:
        return ""
    if not dashboard():
        return ""
    given = {key: value for key, value in sorted(filters.items()) if value is not None}
    address = escape(
        f"{dashboard()}/embed/{name}?{urlencode({**given, 'snapshot': snapshot, **in_address()})}"
    )
    frame = (
        f'<iframe src="{address}" title="{escape(" ".join(title.split()))}" width="100%" '
        f'height="{FIRST_HEIGHT}" style="border:0" loading="lazy"></iframe>'
    )
    listener = (
        "<script>(f=>addEventListener('message',e=>{if(e.source===f.contentWindow&&e.data.cooperationMonitor)"
        "f.height=e.data.height}))(document.currentScript.previousElementSibling)</script>"
    )
    return frame + listener
