"""The stable address of a figure: its name, its filters and its snapshot, whatever its page looks like.

It begins with the address that is set for the installation. Where none is set, nobody else could follow it:
then a file, a slide and a citation say in words where the figure stands.
"""

from urllib.parse import urlencode

from figures.catalogue import definition
from figures.figure import Ask, Filters
from figures.filters import chosen
from warehouse.settings import dashboard
from words import in_address, say


def path(name: str, filters: Filters, snapshot: int) -> str:
    """Return the address of a figure on its snapshot, below that of the dashboard."""
    given = {key: value for key, value in sorted(filters.items()) if value is not None}
    return f"/figure?{urlencode({'figure': name, **given, 'snapshot': snapshot, **in_address()})}"


def address(name: str, filters: Filters, snapshot: int) -> str:
    """Return the address that shows a figure on its snapshot for ever, '' where none is set."""
    return dashboard() and f"{dashboard()}{path(name, filters, snapshot)}"


def address_of_brief(about: str | tuple[str, str] | None, snapshot: int) -> str:
    """Return the address of what a brief is about: a country, a corridor or the overview; '' without any."""
    if not dashboard():
        return ""
    if isinstance(about, tuple):
        start, destination = about
        return address("corridors-one", {"start": start, "destination": destination}, snapshot)
    if about is None:
        return f"{dashboard()}/?{urlencode({'snapshot': snapshot, **in_address()})}"
    return f"{dashboard()}/country?{urlencode({'country': about, 'snapshot': snapshot, **in_address()})}"


def in_words(name: str, filters: Filters, snapshot: int, ask: Ask) -> str:
    """Say where a figure stands: the page, what is chosen there, and the snapshot."""
    page = say(f"{definition(name).page}.title")
    said = [
        say("taken.chosen", filter=label, value=value) for label, value in chosen(filters, ask, name).items()
    ]
    where = say("taken.on_page", product=say("frame.product"), page=page)
    return ", ".join([where, *said, say("taken.on_snapshot", snapshot=str(snapshot))])
