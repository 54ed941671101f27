"""What an installation lets go: editions that nobody points to, and the many small files of many commits.

What is kept whatever anybody says: every snapshot that a publication made (a ranking, a correction, an undo,
a return), the newest build, and those that storyboards name. Of the other builds the newest stay, as many as
the rule says, and the last of every month. Where no number is given every snapshot stays, and only files
are joined. DuckLake does both in its own transactions; a file is deleted a day after nothing is made of it
any more, so that whoever is reading it comes to the end.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import duckdb

from warehouse.commit import opened
from warehouse.files import OLD, forget_sums
from warehouse.lake import Lake, Snapshot
from warehouse.location import Location
from warehouse.settings import EDITIONS_KEPT, number
from warehouse.turn import Tell, turn

# What a build writes down of itself, and no publication.
OF_A_BUILD = "sources"
# Snapshots that joined files and carry nothing new belong to the state before them.
NUMBERS = "SELECT snapshot_id FROM ducklake_snapshots('{lake}') ORDER BY snapshot_id"
# DuckLake joins files out of which no row was taken.
SMALL_FILES = """
    SELECT coalesce(sum(files), 0)::INTEGER
    FROM (
        SELECT count(*) AS files
        FROM __ducklake_metadata_live.ducklake_data_file
        WHERE end_snapshot IS NULL AND NOT EXISTS (
            FROM __ducklake_metadata_live.ducklake_delete_file AS d
            WHERE d.data_file_id = ducklake_data_file.data_file_id
        )
        GROUP BY table_id
        HAVING count(*) > 1
    )
"""
OVER = "SELECT path FROM ducklake_cleanup_old_files('{lake}', dry_run => {dry}, older_than => {until})"


@dataclass(frozen=True)
class Retained:
    """Numbers of editions that are kept and let go; counts of data files to be joined, and to be deleted."""

    kept: list[int]
    gone: list[int]
    small: int
    deleted: int


def newest_kept() -> int | None:
    """Return how many of the newest editions the setting keeps whatever they are; None where all are kept.

    Raises trouble.SettingNotUnderstood.
    """
    return number(EDITIONS_KEPT)


def let_go(snapshots: Sequence[Snapshot], newest: int | None, pointed_at: Collection[int]) -> list[int]:
    """Return the numbers of the snapshots that the rule lets go, oldest first."""
    if newest is None:
        return []
    builds = [one for one in snapshots if OF_A_BUILD in one.details]
    last_of_month = {f"{one.made_at:%Y-%m}": one.number for one in snapshots}
    kept = {
        *pointed_at,
        *last_of_month.values(),
        *(one.number for one in snapshots[max(len(snapshots) - newest, 0) :]),
        *(one.number for one in builds[-1:]),
    }
    return [one.number for one in builds if one.number not in kept]


def look_ahead(location: Location, newest: int | None, pointed_at: Collection[int]) -> Retained:
    """Return what `retain` would do, and change nothing. Raises trouble.Unusable."""
    lake = Lake(location)
    try:
        snapshots = lake.snapshots()
        gone = let_go(snapshots, newest, pointed_at)
        small, deleted = lake.look(
            lambda connection, *_: (_count(connection), _over(connection, "live", True))
        )
    finally:
        lake.close()
    return Retained(_without(snapshots, gone), gone, small, len(deleted))


def retain(
    location: Location, newest: int | None, pointed_at: Collection[int], tell: Tell | None = None
) -> Retained:
    """Let go of what the rule does not keep, join small files, and delete files that are over.

    Readers go on reading. Killed at any moment, what was begun is finished by the next time. Raises
    trouble.Unusable.
    """
    before = look_ahead(location, newest, pointed_at)
    with turn(location, "a_retention", tell=tell), opened(location, "a_retention") as connection:
        if before.gone:
            numbers = [row[0] for row in connection.execute(NUMBERS.format(lake="lake")).fetchall()]
            connection.execute(
                "SELECT snapshot_id FROM ducklake_expire_snapshots('lake', versions => ?)",
                [_with_what_follows(before.gone, before.kept, numbers)],
            ).fetchall()
        connection.execute("CALL ducklake_merge_adjacent_files('lake')").fetchall()
        deleted = _over(connection, "lake", dry=False)
        if deleted:
            forget_sums(location.data)
    return Retained(before.kept, before.gone, before.small, len(deleted))


def _with_what_follows(gone: Sequence[int], kept: Sequence[int], numbers: Sequence[int]) -> list[int]:
    """Add the snapshots without data that follow one that goes: they show the same state."""
    going, following = [], False
    data = {*gone, *kept}
    for one in numbers:
        following = one in gone if one in data else following
        if following and one != numbers[-1]:
            going.append(one)
    return going


def _without(snapshots: Sequence[Snapshot], gone: Sequence[int]) -> list[int]:
    return [one.number for one in snapshots if one.number not in set(gone)]


def _count(connection: duckdb.DuckDBPyConnection) -> int:
    (files,) = connection.execute(SMALL_FILES).fetchall()[0]
    return int(files)


def _over(connection: duckdb.DuckDBPyConnection, lake: str, dry: bool) -> list[str]:
    """Return the files of which nothing is made since a day; delete them unless `dry`."""
    until = f"now()::TIMESTAMPTZ - INTERVAL {int(OLD.total_seconds())} SECONDS"
    return [
        str(path)
        for (path,) in connection.execute(
            OVER.format(lake=lake, dry=str(dry).lower(), until=until)
        ).fetchall()
    ]
