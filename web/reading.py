"""The warehouse as routes beside the pages read it: opened once, only for reading."""

from functools import cache, partial

from figures.figure import Ask
from warehouse.lake import Lake
from warehouse.location import Location
from web.kept import SHELF


def lake() -> Lake:
    """Return the warehouse that the settings name, opened anew after a restore. Raises WarehouseMissing."""
    location = Location.from_environment()
    if not _opened(location).goes_on():
        _opened.cache_clear()
        SHELF.clear()
    return _opened(location)


def asked_on(opened: Lake, number: int) -> Ask:
    """Return what asks the warehouse on one snapshot."""
    return partial(opened.ask, snapshot=number)


def numbers(opened: Lake) -> list[int]:
    """Return the numbers of the snapshots there are, oldest first."""
    return [one.number for one in opened.snapshots()]


@cache
def _opened(location: Location) -> Lake:
    return Lake(location)
