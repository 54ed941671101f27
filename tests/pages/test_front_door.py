"""The front door opens the snapshot that a link names, builds what is missing, and says what went wrong."""

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest
from opened import come_in, go, rows_shown, used, warnings
from remembering import RememberingLake
from small_sources import SMALL, write_small
from templates import copy

from etl.building import build
from warehouse.lake import Lake
from warehouse.location import Location
from words import say


@pytest.fixture(scope="module")
def changed(small_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Location:
    """Copy a small warehouse and build it again with one agreement less."""
    folder = tmp_path_factory.mktemp("changed")
    where = copy(small_template, folder)
    less = [row for row in SMALL["agreement"] if row["agreement_id"] != "tha-mys-mou-2016"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.checking.CHECKS", folder / "no_checks")
        build(where, "second", write_small(folder / "second", agreement=less))
    return where


@pytest.fixture
def two_snapshots(changed: Location) -> Iterator[list[int]]:
    """Let the dashboard open a warehouse of two snapshots."""
    lake = RememberingLake(changed)
    with used(changed, lake):
        yield [made.number for made in lake.snapshots()]
    lake.close()


def test_a_link_made_on_a_snapshot_shows_that_snapshot(two_snapshots: list[int]) -> None:
    for snapshot, rows in zip(two_snapshots, (6, 5), strict=True):
        app = go("agreements", snapshot=str(snapshot))
        assert rows_shown(app)[1] == rows
        assert f"snapshot={snapshot}" in app.code[0].value
    assert rows_shown(go("agreements"))[1] == 5


def test_an_older_snapshot_says_that_a_newer_one_exists(two_snapshots: list[int]) -> None:
    older, newer = two_snapshots
    newer_exists = say("frame.newer", number=str(newer))
    assert newer_exists in [info.value for info in go("agreements", snapshot=str(older)).sidebar.info]
    assert newer_exists not in [info.value for info in go("agreements").sidebar.info]


def test_a_session_keeps_its_snapshot_and_can_choose_another(two_snapshots: list[int]) -> None:
    older, _ = two_snapshots
    app = go("agreements")
    app.selectbox(key="snapshot").set_value(str(older)).run()
    assert rows_shown(app)[1] == 6


@pytest.mark.parametrize("number", ["999", "-1", "x", ""])
def test_a_link_to_an_unknown_snapshot_says_so_and_shows_the_newest(
    two_snapshots: list[int], number: str
) -> None:
    app = go("agreements", snapshot=number)
    assert rows_shown(app)[1] == 5
    told = [say("frame.no_such_snapshot", asked=number, number=two_snapshots[-1])] if number else []
    assert warnings(app) == told


@pytest.fixture
def nothing_built(empty_location: Location) -> Iterator[Location]:
    """Let the dashboard start where there is no warehouse."""
    with used(empty_location):
        yield empty_location


def test_a_missing_warehouse_is_built_by_the_dashboard_itself(nothing_built: Location) -> None:
    app = come_in()
    assert not app.exception
    assert not app.error
    assert app.title[0].value == say("overview.title")
    lake = Lake(nothing_built)
    assert [made.author for made in lake.snapshots()] == ["dashboard"]
    lake.close()


def test_refused_sources_are_told_in_sentences_and_no_page_is_shown(
    nothing_built: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = [{**SMALL["agreement"][0], "status": "maybe"}, *SMALL["agreement"][1:]]
    folder = write_small(tmp_path / "bad", agreement=bad)
    monkeypatch.setattr("screen.first_build.build", functools.partial(build, folder=folder))
    app = come_in()
    assert not app.exception
    assert [error.value for error in app.error] == [say("frame.build_failed")]
    assert [text.value for text in app.text] == [
        "paper/agreement.csv, line 2, column status: “maybe” is not one of: signed, in process."
    ]
    assert not app.title
    assert nothing_built.catalog_file
    assert not nothing_built.catalog_file.exists()


def test_rows_that_do_not_agree_are_told_in_sentences(
    nothing_built: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_small(tmp_path / "few")
    monkeypatch.setattr("screen.first_build.build", functools.partial(build, folder=folder))
    app = come_in()
    assert not app.exception
    assert [error.value for error in app.error] == [say("frame.build_failed")]
    assert "members_eleven: " in app.text[0].value
    assert not app.title
