"""What stewards published, laid over the rows of the files: a build keeps it, and says what contradicts it.

A change of a steward stands until the files hold it themselves, or until it is taken back. Where the files
have come to say something else, the steward's row is the one shown, and the other is told: neither is lost.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import pandas as pd

from etl.rules import typed
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.schema import tables
from warehouse.stewards import (
    Conflict,
    Standing,
    Text,
    as_files,
    changes,
    known_as,
    standing,
    taken_over,
    texts,
)
from warehouse.trouble import WarehouseMissing


def lay_over(frames: Mapping[str, pd.DataFrame], location: Location) -> dict[str, pd.DataFrame]:
    """Lay what stands in a warehouse over tables in their own types; see `applied`.

    Where stewards published something, the rows of steward_file come with them.
    """
    with closing_lake(location) as lake:
        if lake is None or not lake.ever_filled("steward_change"):
            return dict(frames)
        published, done = changes(lake), taken_over(lake)
    stands = standing(published, done)
    changed = dict(frames)
    over, found = set(done), list[Conflict]()
    for table in dict.fromkeys(one.table for one in stands):
        rows, held, told = applied(texts(table, frames[table]), [one for one in stands if one.table == table])
        columns = [one.name for one in tables()[table].columns]
        changed[table] = typed(tables()[table], pd.DataFrame(rows, columns=columns, dtype=str))
        over |= set(held)
        found += told
    return changed | ({"steward_file": as_files(published, over, found)} if published else {})


@contextmanager
def closing_lake(location: Location) -> Iterator[Lake | None]:
    """Open a warehouse to read what is in it; None where there is none, or nothing in it."""
    try:
        lake = Lake(location)
    except WarehouseMissing:
        yield None
        return
    try:
        yield lake if lake.snapshots() else None
    finally:
        lake.close()


def applied(rows: Iterable[Text], stands: Iterable[Standing]) -> tuple[list[Text], list[str], list[Conflict]]:
    """Return the rows of a table with what stands, which of it they hold already, and what contradicts it."""
    held = list(rows)
    over: list[str] = []
    found: list[Conflict] = []
    for one in stands:
        is_before = one.before is not None and one.before in held
        is_after = one.after is not None and one.after in held
        rival = None if is_before or is_after else _rival(held, one)
        if is_before:
            held.remove(one.before)  # type: ignore[arg-type]
        elif is_after or (one.after is None and rival is None):
            over.append(one.change_id)
        elif rival is not None or one.before is not None:
            found.append(Conflict(one.change_id, one.table, rival))
        if rival is not None:
            held.remove(rival)
        if one.after is not None and not is_after:
            held.append(one.after)
    return held, over, found


def _rival(held: Sequence[Text], one: Standing) -> Text | None:
    """Return the row of the files that is another writing of a row that was changed."""
    known = [known_as(one.table, row) for row in (one.before, one.after) if row is not None]
    return next((row for row in held if known_as(one.table, row) in known), None)
