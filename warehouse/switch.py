"""Put several files and folders in the place of others in one step, which no kill can tear.

What is to come stands prepared beside its place, under a name of its own. A marker beside the
catalogue, renamed into being, decides: before it everything is the old, and from then on everything is
the new, as whoever opens the warehouse or the records next carries out what the marker says first. What
was there is kept beside it, under a name with the date that nothing had before.
"""

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock

from warehouse.bucket import Object
from warehouse.trouble import SIDES, NotWritten, own_only
from words import say

PREPARED, MARKER = ".being-restored", ".restoring"
CATALOGUE = "catalogue"


@dataclass(frozen=True)
class Place:
    """One file or folder: where it is, what is to come there (if anything), where the old one goes."""

    now: Path
    aside: Path
    comes: bool


def prepared(path: Path) -> Path:
    """Return where what is to come to a place is prepared."""
    return path.with_name(path.name + PREPARED)


def switch(places: Sequence[Path], catalogue: Path) -> list[Path]:
    """Put what is prepared beside each place there, all of it or none; return where the old ones are kept.

    A place beside which nothing is prepared becomes empty. Only for whoever has the turn.
    """
    stamp = _free_stamp(places)
    plan = [Place(path, _aside(path, stamp), prepared(path).exists()) for path in places]
    for one in plan:
        if one.comes:
            _all_to_the_disk(prepared(one.now))
    for path in places:
        if path != catalogue:
            _write(_marker(path), {CATALOGUE: str(catalogue.absolute())})
    body = {"places": [[str(one.now.absolute()), str(one.aside.absolute()), one.comes] for one in plan]}
    _write(_marker(catalogue), body)
    _carry_out(_marker(catalogue))
    return [one.aside for one in plan if one.aside.exists()]


def finish_switch(path: Path | None) -> None:
    """Bring a switch that was decided and interrupted to its end, before anybody opens what it is about.

    `path` is the catalogue or the records. Raises trouble.NotWritten where the disk refuses.
    """
    if path is None or not _marker(path).exists():
        return
    try:
        catalogue = Path(_read(_marker(path)).get(CATALOGUE, path))
        if not _marker(catalogue).exists():
            return
        with FileLock(f"{catalogue}.lock", mode=0o600):
            if _marker(catalogue).exists():
                _carry_out(_marker(catalogue))
    except (OSError, ValueError) as error:
        raise NotWritten(say("storage.half_restored", path=path, reason=error)) from error


def undecided(places: Sequence[Path]) -> Iterator[Path]:
    """Yield what a switch that was never decided left beside its places. For whoever has the turn."""
    for path in places:
        yield from (one for one in (prepared(path), _marker(path), _being_written(path)) if one.exists())


def remove(path: Path | Object) -> None:
    """Remove a file, a folder with all that is in it, or what lies in a store."""
    if isinstance(path, Path) and path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _carry_out(marker: Path) -> None:
    """Do what the marker says; what was done already is left as it is."""
    plan = [Place(Path(now), Path(aside), comes) for now, aside, comes in _read(marker)["places"]]
    for one in plan:
        coming = prepared(one.now)
        if coming.exists() if one.comes else not one.aside.exists():
            for side in SIDES:
                _rename(_beside(one.now, side), _beside(one.aside, side))
            _rename(one.now, one.aside)
            own_only(one.aside)
            _rename(coming, one.now)
            _to_the_disk(one.now.parent)
    for one in plan:
        if _marker(one.now) != marker:
            _marker(one.now).unlink(missing_ok=True)
    marker.unlink()
    _to_the_disk(marker.parent)


def _rename(path: Path, to: Path) -> None:
    if path.exists() or path.is_symlink():
        path.rename(to)


def _free_stamp(places: Sequence[Path]) -> str:
    """Return the time, with a number where something was put aside in the same second before."""
    time = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    stamps = (time, *(f"{time}-{number}" for number in range(2, 10_000)))
    return next(one for one in stamps if not any(_aside(path, one).exists() for path in places))


def _aside(path: Path, stamp: str) -> Path:
    return path.with_name(f"{path.name}.before-restore-{stamp}")


def _beside(path: Path, side: str) -> Path:
    return path.with_name(path.name + side)


def _marker(path: Path) -> Path:
    return path.with_name(path.name + MARKER)


def _being_written(path: Path) -> Path:
    return path.with_name(f"{path.name}{MARKER}-written")


def _read(marker: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(marker.read_text(encoding="utf-8"))
    return found


def _write(marker: Path, body: object) -> None:
    """Let a marker come into being whole."""
    written = marker.with_name(f"{marker.name}-written")
    written.write_text(json.dumps(body), encoding="utf-8")
    _to_the_disk(written)
    written.replace(marker)
    _to_the_disk(marker.parent)


def _all_to_the_disk(path: Path) -> None:
    for one in [path, *path.rglob("*")] if path.is_dir() else [path]:
        _to_the_disk(one)


def _to_the_disk(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
