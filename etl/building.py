"""Build the warehouse from the sources: read, check every row, commit once."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd

from etl.reading import SOURCES, Refusal, fingerprint, read_sources
from etl.rules import refusals, typed
from etl.stewarded import closing_lake, lay_over
from warehouse.commit import replace_tables
from warehouse.files import refuse_damaged
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.schema import tables
from warehouse.trouble import WarehouseMissing
from warehouse.turn import turn
from words import say

Progress = Callable[[str], None]


class Refused(Exception):
    """Some rows may not enter the warehouse; nothing was changed."""

    def __init__(self, refused: list[Refusal]) -> None:
        super().__init__("\n".join(str(refusal) for refusal in refused))
        self.refused = refused


def steps() -> tuple[str, str, str]:
    """Return what is told of a build while it goes on, one after the other."""
    return say("etl.reading"), say("etl.checking"), say("etl.committing")


def checked_frames(folder: Path = SOURCES, progress: Progress = lambda step: None) -> dict[str, pd.DataFrame]:
    """Read and check the sources; return each table in its own types. Raises Refused."""
    progress(steps()[0])
    transcriptions, refused = read_sources(folder)
    progress(steps()[1])
    refused += refusals(transcriptions)
    if refused:
        raise Refused(refused)
    return {name: typed(tables()[name], transcription.rows) for name, transcription in transcriptions.items()}


def is_current(location: Location, folder: Path = SOURCES) -> bool:
    """Tell whether the warehouse was built from exactly these sources.

    Raises trouble.WarehouseDamaged where catalogue or data are not as they were written.
    """
    try:
        lake = Lake(location)
    except WarehouseMissing:
        return False
    try:
        lake.look(refuse_damaged)
        built = [s.details["sources"] for s in lake.snapshots() if "sources" in s.details]
    finally:
        lake.close()
    return built[-1:] == [fingerprint(folder)]


def build(
    location: Location,
    author: str,
    folder: Path = SOURCES,
    progress: Progress = lambda step: None,
) -> int:
    """Bring the warehouse to the state of the sources in one commit; return rows changed.

    What stewards published stays: see `etl.stewarded`.

    Raises Refused where a row breaks a rule, warehouse.checking.CheckFailed where rows do not agree
    with each other, and warehouse.shape.ShapeRefused where a table cannot be brought to what its file
    declares; and trouble.Unusable where the storage is not fit for it. Each way the warehouse is as it was.
    """
    before = _last(location)
    frames = checked_frames(folder, progress)
    progress(steps()[2])
    rows = sum(len(frame) for frame in frames.values())
    message = f"Built from {len(list(folder.glob('*/source.toml')))} folders of sources, {rows} rows"
    details = {"sources": fingerprint(folder)}
    with turn(location, "a_build", tell=progress):
        if _last(location) != before and is_current(location, folder):
            return 0
        return replace_tables(location, lay_over(frames, location), author, message, details)


def _last(location: Location) -> int:
    """Return the number of the newest snapshot, 0 where there is none."""
    with closing_lake(location) as lake:
        return lake.latest() if lake else 0
