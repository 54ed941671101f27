"""What an earlier release left behind is opened by today's: all its snapshots, figures, boards and exports.

`tests/earlier` holds a warehouse, records and storyboards for each release; `tests/conduct` goes on
with the records.
"""

import csv
import json
import re
import shutil
from collections.abc import Iterable, Iterator
from functools import cache, partial
from pathlib import Path

import pandas as pd
import publications
import pytest
from asked import columns_today
from figure_samples import asked_for_filters, filters_for
from remembering import RememberingLake

from etl.building import build, is_current
from etl.exporting import export
from figures.catalogue import catalogue, make
from figures.figure import NothingThere
from slides.frozen import Asks, frozen_on
from slides.storyboard import View, from_file
from warehouse.checking import run_checks
from warehouse.commit import append_rows
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.question import columns_behind
from warehouse.schema import PUBLISHED, tables

EARLIER = Path(__file__).parent / "earlier"
# Its README lists them, oldest first.
RELEASES = re.findall(r"^\| `(\w+)` \|", (EARLIER / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
# Of it everything is asked: what a later one did not have yet, it did not have either.
OLDEST = RELEASES[0]


@pytest.fixture(scope="module")
def _sources_checked_once(frames: dict[str, pd.DataFrame]) -> Iterator[None]:
    """Take the rows of the real sources as they were read once: they are the same for each release."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("etl.building.checked_frames", lambda *_: frames)
        yield


def taken_over(release: str, folder: Path) -> Location:
    """Copy what a release left behind and bring it up to date, as `make run` does."""
    shutil.copytree(EARLIER / release, folder)
    where = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    assert not is_current(where)
    build(where, "today")
    assert is_current(where)
    return where


@pytest.fixture(scope="module", params=RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    """Name the release: the only parameter here, so that each warehouse is brought up to date once."""
    return str(request.param)


@pytest.fixture(scope="module")
def oldest(_sources_checked_once: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Open the warehouse of the oldest release after today's build."""
    lake = RememberingLake(taken_over(OLDEST, tmp_path_factory.mktemp("oldest") / OLDEST))
    yield lake
    lake.close()


@pytest.fixture(scope="module")
def upgraded(
    _sources_checked_once: None, release: str, oldest: Lake, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Lake]:
    """Open the warehouse of a release after today's build."""
    if release == OLDEST:
        yield oldest
        return
    with pytest.MonkeyPatch.context() as patch:
        # The rows of the sources are the same for each release, and were held against everything for the
        # oldest; what differs is what was published.
        patch.setattr("warehouse.commit.check_declared", lambda *_: [])
        patch.setattr("warehouse.commit.run_checks", partial(run_checks, changed=PUBLISHED))
        where = taken_over(release, tmp_path_factory.mktemp("earlier") / release)
    lake = RememberingLake(where)
    yield lake
    lake.close()


@pytest.fixture(scope="module")
def made_on_oldest(oldest: Lake) -> dict[str, tuple[str, ...]]:
    """Make every figure on what the oldest release ended with; return the questions that each asked."""
    return dict(made_on(oldest, numbers(oldest)[-2], catalogue()))


@pytest.fixture(scope="module")
def asks(upgraded: Lake) -> Asks:
    """Return what asks each snapshot."""
    return lambda number: partial(upgraded.ask, snapshot=number)


@cache
def numbers(lake: Lake) -> list[int]:
    """Return the numbers of the snapshots, which nobody adds to here."""
    return [one.number for one in lake.snapshots()]


def made_on(lake: Lake, number: int, names: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Make figures on a snapshot, and yield each that can be made there with the questions that it asked."""
    ask = partial(lake.ask, snapshot=number)
    for name in sorted(names):
        if (filters := filters_for(catalogue()[name], ask)) is None:
            continue
        try:
            figure = make(name, ask, filters)
        except NothingThere:
            continue
        assert figure.title, f"{name} on snapshot {number}"
        yield name, figure.asked


def lacking(lake: Lake, question: str) -> frozenset[tuple[str, str]]:
    """Return the columns of its tables that a question reads and that a release ended without."""
    absent = lake.absent(numbers(lake)[-2])
    return frozenset(
        (table, column)
        for table, words in columns_behind(question).items()
        for column in words.intersection(absent.get(table, ()))
    )


def lacks_less(lake: Lake, oldest: Lake, question: str) -> bool:
    """Tell whether a question lacks some of what it reads on a release, and not all that the oldest lacks."""
    return bool(here := lacking(lake, question)) and here != lacking(oldest, question)


def test_every_release_is_listed() -> None:
    assert sorted(RELEASES) == sorted(path.name for path in EARLIER.iterdir() if path.is_dir())


def test_every_snapshot_is_read_and_only_the_newest_commit_changed_tables(
    upgraded: Lake, oldest: Lake
) -> None:
    """So the last one of the release stands for all before it: they have the same tables and columns.

    What a later release did not have yet, the oldest did not have either, so that it stands for all.
    """
    *earlier, newest = upgraded.snapshots()
    assert earlier
    assert [one.number for one in upgraded.snapshots() if "tables" in one.details] == [newest.number]
    lacking = upgraded.absent(earlier[-1].number)
    assert {repr(upgraded.absent(one.number)) for one in earlier} == {repr(lacking)}
    at_first = oldest.absent(numbers(oldest)[-2])
    assert all(set(columns) <= set(at_first.get(table, ())) for table, columns in lacking.items())
    for one in (*earlier, newest):
        assert len(upgraded.table("agreement", one.number)), one


def test_every_question_is_answered_in_the_columns_of_today(
    release: str, upgraded: Lake, oldest: Lake
) -> None:
    """Of releases after the oldest, those questions for which something else is lacking than on that."""
    number = numbers(upgraded)[-2]
    for question, columns in columns_today().items():
        if release == OLDEST or lacks_less(upgraded, oldest, question):
            assert list(upgraded.ask(question, number)) == columns, question


def test_what_was_brought_up_to_date_has_every_column_of_today(upgraded: Lake) -> None:
    latest = upgraded.latest()
    assert upgraded.absent(latest) == {}
    for name, table in tables().items():
        columns = [column.name for column in table.columns]
        assert list(upgraded.run(f"SELECT {', '.join(columns)} FROM {name} LIMIT 0", latest)) == columns


def test_every_figure_is_made_on_what_the_release_ended_with(
    release: str, upgraded: Lake, oldest: Lake, made_on_oldest: dict[str, tuple[str, ...]]
) -> None:
    """Of releases after the oldest, those for which something else is lacking, or that the oldest lacked.

    The oldest lacked what nobody had entered. On it those figures are made on its first snapshot as well
    for which something was written since: the others ask the same rows of the same tables.
    """
    if release == OLDEST:
        first, *later = numbers(upgraded)[:-1]
        since = {table for number in later for table in upgraded.touched_tables(number)}
        same = {
            name
            for name, asked in made_on_oldest.items()
            if not any(
                since & columns_behind(question).keys()
                for question in (*asked, *asked_for_filters(catalogue()[name]))
            )
        }
        made = dict(made_on(upgraded, first, catalogue().keys() - same))
        assert min(len(same | made.keys()), len(made_on_oldest)) > 80
        return
    last = numbers(upgraded)[-2]
    asking = {
        name
        for name, asked in made_on_oldest.items()
        if any(lacks_less(upgraded, oldest, question) for question in asked)
    }
    others = catalogue().keys() - made_on_oldest.keys()
    assert asking <= dict(made_on(upgraded, last, asking | others)).keys()


def test_the_commit_that_brought_it_up_to_date_says_so_and_changed_no_row(upgraded: Lake) -> None:
    newest = upgraded.snapshots()[-1]
    assert newest.message.startswith("Built from")
    assert newest.details["tables"]
    assert newest.message.endswith(", ".join(newest.details["tables"]))


def boards_of(release: str) -> list[Path]:
    return sorted((EARLIER / release).glob("storyboard-*.json"))


def views(board: Path) -> list[View]:
    return [view for view in from_file(board.read_bytes()).views if isinstance(view, View)]


@cache
def first_frozen() -> dict[str, list[View]]:
    """Return the views of the boards of each release, save those that hold what was frozen before.

    Most of a warehouse is the same in the next snapshot, and in the next release.
    """
    seen: set[str] = set()
    found: dict[str, list[View]] = {release: [] for release in RELEASES}
    for release in RELEASES:
        for board in boards_of(release):
            for view in views(board):
                held = repr((view.figure, sorted(view.filters.items()), view.columns, view.digest))
                if held not in seen:
                    seen.add(held)
                    found[release].append(view)
    return found


def test_what_a_release_froze_is_shown_on_its_own_snapshot(release: str, upgraded: Lake, asks: Asks) -> None:
    """All in one: a test for each board would bring the warehouse up to date for each."""
    held = numbers(upgraded)
    frozen = first_frozen()[release]
    assert {view.snapshot for view in frozen} == {
        view.snapshot for board in boards_of(release) for view in views(board)
    }
    for view in frozen:
        assert frozen_on(view, asks, held) == (view.snapshot, True), view.figure


def test_a_snapshot_is_exported_as_its_package_describes_it(oldest: Lake, tmp_path: Path) -> None:
    export(oldest, numbers(oldest)[-2], tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        with (tmp_path / resource["path"]).open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        assert header == [field["name"] for field in resource["schema"]["fields"]]


def test_a_ranking_is_published_and_corrected_without_a_build_before(tmp_path: Path) -> None:
    folder = tmp_path / OLDEST
    shutil.copytree(EARLIER / OLDEST, folder)
    where = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    before = Lake(where)
    held = before.snapshots()
    before.close()
    for rows in (publications.FIRST, publications.SECOND):
        append_rows(where, rows, "Puteri", "A ranking", {})
    lake = Lake(where)
    assert lake.snapshots()[: len(held)] == held
    published = lake.table("ranking_publication", lake.latest())
    assert published["publication_id"].isin(["demo-1-r1", "demo-1-r2"]).sum() == 2
    assert "tables" in lake.snapshots()[len(held)].details
    assert "tables" not in lake.snapshots()[-1].details
    assert set(tables()) >= set(lake.changed_tables(lake.latest())["table"])
    lake.close()
