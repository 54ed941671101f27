"""Warehouses that are built once in a run of the tests, whatever the number of processes, and then copied.

What is copied may be published into, or get the second snapshot that several tests compare with the first.
"""

import pickle
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pytest
from filelock import FileLock
from small_sources import Row, write_small

from etl.building import build, checked_frames
from warehouse.commit import replace_tables, writing
from warehouse.location import Location
from warehouse.shape import bring_up_to_date

AT_WORK = Path(__file__).parent / "earlier" / "dcd281b"


@dataclass(frozen=True)
class Templates:
    """The folder in which all processes of a run find what one of them has built."""

    shared: Path

    def made(self, name: str, make: Callable[[Location], object]) -> Path:
        """Return the folder of a warehouse; the process that asks first makes it, and the others wait.

        It is there to be copied: nobody opens it.
        """
        finished = self.shared / f"template-{name}"
        with FileLock(f"{finished}.lock"):
            if not finished.exists():
                making = Path(tempfile.mkdtemp(dir=self.shared))
                make(inside(making))
                making.rename(finished)
        return finished

    def frames(self) -> dict[str, pd.DataFrame]:
        """Return the rows of the real sources, which the process that asks first reads and checks."""

        def keep(place: Location) -> None:
            (place.data.parent / "frames").write_bytes(pickle.dumps(checked_frames()))

        found = (self.made("frames", keep) / "frames").read_bytes()
        return dict(pickle.loads(found))  # noqa: S301 - written by this run


def build_small(location: Location, **changed: Sequence[Row]) -> None:
    """Build a warehouse of the small sources, which stay beside it, without the checks of the collection."""
    folder = location.data.parent
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.checking.CHECKS", folder / "no_checks")
        build(location, "tests", write_small(folder / "sources", **changed))


def build_at_work(location: Location) -> None:
    """Copy what the association of an earlier release left, and bring its tables up to date.

    Otherwise a first publication, or build, would do it in every copy.
    """
    shutil.copytree(AT_WORK, location.data.parent, dirs_exist_ok=True)
    with writing(location) as connection:
        bring_up_to_date(connection)
        connection.execute("CALL lake.set_commit_message('tests', 'Brought up to date')")


def inside(folder: Path) -> Location:
    """Name the warehouse that has a folder to itself."""
    return Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")


def copy(template: Path, folder: Path) -> Location:
    """Copy a warehouse into a folder."""
    shutil.copytree(template, folder, dirs_exist_ok=True)
    return inside(folder)


def commit_without_agreements_of_cambodia(location: Location, frames: Mapping[str, pd.DataFrame]) -> None:
    """Make a second snapshot; the checks, which speak of the whole collection, must be left out."""
    agreements = frames["agreement"]
    kept = {"agreement": agreements[agreements["listed_code"] != "KHM"]}
    replace_tables(location, kept, "tests", "second", {})
