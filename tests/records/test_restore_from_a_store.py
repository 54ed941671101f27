"""Data files in a store that speaks S3 are in a backup, and come back beside what was written since."""

import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import stores
from test_restore import NAMES, NEW, copied, opened

from records.backup import BackupImpossible, back_up, restore
from records.left_behind import left_behind
from records.store import Store
from records.verifying import verify
from warehouse.bucket import Bucket
from warehouse.commit import writing
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.trouble import Unusable, WarehouseDamaged

Place = tuple[Store, Location]
WRITTEN = "CREATE TABLE IF NOT EXISTS note (number INTEGER); INSERT INTO note FROM range(2000)"


@pytest.fixture(scope="module", autouse=True)
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Start a store, and let the settings lead to it."""
    with (
        stores.served(tmp_path_factory.mktemp("s3") / "buckets") as running,
        pytest.MonkeyPatch.context() as patch,
    ):
        for name, value in running.settings.items():
            patch.setenv(name, value)
        yield


def in_store(folder: Path) -> Place:
    """Name records and a catalogue in a folder, with data files in the store."""
    data = Bucket.named("TEST", f"s3://{stores.BUCKET}/{folder.parent.name}/{folder.name}")
    return Store(folder / NAMES[0]), Location(f"sqlite:{folder / NAMES[1]}", data)


def write(location: Location, what: str) -> None:
    """Write a data file in a commit of its own."""
    with writing(location) as connection:
        connection.execute(WRITTEN)
        connection.execute(f"CALL lake.set_commit_message('tests', '{what}')")


def commits(location: Location) -> list[str]:
    """Return what each commit says of itself."""
    lake = Lake(location)
    try:
        return [one.message for one in lake.snapshots()]
    finally:
        lake.close()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Bring the folder of an earlier release into the store, by a backup of it."""
    store, location = opened(copied(NEW, tmp_path / "folder"))
    back_up(store, location, tmp_path / "folder.zip")
    there = in_store(tmp_path / "there")
    restore(tmp_path / "folder.zip", *there)
    assert commits(there[1]) == commits(location)
    return there


def test_what_is_in_a_store_comes_back_in_one_step_and_nothing_is_overwritten(
    place: Place, tmp_path: Path
) -> None:
    store, location = place
    write(location, "first")
    file, before = tmp_path / "backup.zip", commits(location)
    back_up(store, location, file)
    assert stores.SECRET.encode() not in file.read_bytes()
    with pytest.raises(BackupImpossible, match=r"exists\. Give --replace"):
        restore(file, *place)
    asides = []
    for number in range(2):
        write(location, f"since {number}")
        _, aside = restore(file, *place, replace=True)
        assert commits(location) == before
        asides += aside
    assert verify(*place).damaged == []
    assert left_behind(*place) == []
    # What was put aside is whole: its data files are in the store still.
    for number, aside in enumerate(path for path in asides if NAMES[1] in path.name):
        old = Location(f"sqlite:{aside}", location.data)
        assert commits(old) == [*before, f"since {number}"]
        assert verify(Store(tmp_path / "none.sqlite"), old).damaged == []
    # It may as well come back into a folder.
    here = opened(tmp_path / "here")
    restore(file, *here)
    assert commits(here[1]) == before
    assert verify(*here).damaged == []


def test_an_object_that_is_damaged_is_in_no_backup_and_is_put_aside(place: Place, tmp_path: Path) -> None:
    store, location = place
    write(location, "first")
    back_up(store, location, tmp_path / "backup.zip")
    assert isinstance(location.data, Bucket)
    name, (size, _) = max(one for one in location.data.listed().items() if one[0].endswith(".parquet"))
    location.data.bring(name, io.BytesIO(b"x" * size))
    with pytest.raises(WarehouseDamaged, match="does not hold what was written"):
        back_up(store, location, tmp_path / "second.zip")
    assert not (tmp_path / "second.zip").exists()
    restore(tmp_path / "backup.zip", *place, replace=True)
    assert verify(*place).damaged == []
    (aside,) = (one for one in location.data.listed() if one.startswith(f"{name}.before_restore"))
    assert location.data.text(aside) == "x" * size


def test_interrupted_while_files_are_brought_everything_is_as_it_was(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, location = place
    write(location, "first")
    back_up(store, location, tmp_path / "backup.zip")
    elsewhere = in_store(tmp_path / "elsewhere")
    write(elsewhere[1], "another")
    bring, left = Bucket.bring, [1]

    def ending(self: Bucket, name: str, source: io.BytesIO) -> None:
        if not left:
            raise KeyboardInterrupt
        left.pop()
        bring(self, name, source)

    monkeypatch.setattr(Bucket, "bring", ending)
    with pytest.raises(KeyboardInterrupt):
        restore(tmp_path / "backup.zip", *elsewhere, replace=True)
    monkeypatch.undo()
    assert commits(elsewhere[1]) == ["another"]
    assert len(left_behind(*elsewhere)) == 1
    write(elsewhere[1], "more")
    assert left_behind(*elsewhere) == []
    restore(tmp_path / "backup.zip", *elsewhere, replace=True)
    assert commits(elsewhere[1]) == commits(location)


def test_a_store_that_is_away_is_told_and_no_backup_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied(NEW, tmp_path / "there")
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:9")
    monkeypatch.setattr("warehouse.bucket.TIMEOUT", timedelta(seconds=1))
    away = in_store(tmp_path / "there")
    with pytest.raises(Unusable, match=r"127\.0\.0\.1"):
        back_up(*away, tmp_path / "backup.zip")
    assert [one.name for one in tmp_path.iterdir() if "backup" in one.name] == []
