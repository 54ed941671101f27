"""The warehouse as routes beside the pages read it: opened once, only for reading."""

from functools import cache, partial

from figures.figure import Ask
from warehouse.lake import Lake, Location


def lake() -> Lake:
    """Return the warehouse that the settings name. Raises WarehouseMissing."""
    return _opened(Location.from_environment())


def asked_on(opened: Lake, number: int) -> Ask:
    """Return what asks the warehouse on one snapshot."""
    return partial(opened.ask, snapshot=number)


def numbers(opened: Lake) -> list[int]:
    """Return the numbers of the snapshots there are, oldest first."""
    return [one.number for one in opened.snapshots()]


@cache
def _opened(location: Location) -> Lake:
    return Lake(location)
