"""A restore is one switch: ended at any moment, everything is the old or the new, and the old is kept."""

import hashlib
import multiprocessing
import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from records.backup import BackupImpossible, back_up, restore
from records.left_behind import left_behind, tidy
from records.store import Store
from warehouse.files import named_files, note_sums
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.switch import finish_switch

EARLIER = Path(__file__).parent.parent / "earlier"
OLD, NEW = EARLIER / "dcd281b", EARLIER / "3823b93"
NAMES = ("records.sqlite", "catalog.sqlite", "data")
# Whatever a restore does to the disk goes through these.
STEPS = (
    (Path, "rename"),
    (Path, "replace"),
    (Path, "unlink"),
    (Path, "mkdir"),
    (Path, "write_text"),
    (os, "open"),
    (os, "fsync"),
    (shutil, "rmtree"),
)
# By hand: 100.
KILLS = int(os.environ.get("RESTORE_KILLS", "6"))
FORK = multiprocessing.get_context("fork")


def opened(folder: Path) -> tuple[Store, Location]:
    """Name the records and the warehouse of a folder."""
    return Store(folder / NAMES[0]), Location(f"sqlite:{folder / NAMES[1]}", folder / NAMES[2])


def copied(release: Path, folder: Path) -> Path:
    """Copy what is kept, and nothing else."""
    folder.mkdir()
    for name in NAMES:
        copy = shutil.copytree if (release / name).is_dir() else shutil.copy
        copy(release / name, folder / name)
    return folder


def state(path: Path) -> str:
    """Return a checksum of a file, or of all files of a folder; '' where nothing is there."""
    files = sorted(path.rglob("*.parquet")) if path.is_dir() else [path] * path.exists()
    return hashlib.sha256(b"".join(each.read_bytes() for each in files)).hexdigest() if files else ""


def states(folder: Path) -> tuple[str, ...]:
    """Return the state of records, catalogue and data."""
    return tuple(state(folder / name) for name in NAMES)


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a backup of another release's records and warehouse than those it takes the place of."""
    folder = tmp_path_factory.mktemp("made")
    store, location = opened(copied(NEW, folder / "new"))
    back_up(store, location, folder / "backup.zip")
    return folder / "backup.zip"


@pytest.fixture(scope="module")
def new(backup: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Return what stands there after a restore that nobody disturbs."""
    folder = tmp_path_factory.mktemp("undisturbed")
    restore(backup, *opened(folder))
    return states(folder)


def half_made(folder: Path) -> list[str]:
    """Return the names of what only stands there while a restore is at work."""
    return [each.name for each in folder.iterdir() if "restor" in each.name and "before" not in each.name]


def restore_and_die(folder: Path, backup: Path, at: int) -> None:
    """Restore, and be ended before the step of this number."""
    seen = 0

    def ending(step: Callable[..., object]) -> Callable[..., object]:
        def run(*given: object, **named: object) -> object:
            nonlocal seen
            seen += 1
            if seen == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return step(*given, **named)

        return run

    for owner, name in STEPS:
        setattr(owner, name, ending(getattr(owner, name)))
    restore(backup, *opened(folder), replace=True)
    os._exit(0)


def ended(folder: Path, backup: Path, at: int) -> None:
    """Restore in a process that is ended before a step."""
    one = FORK.Process(target=restore_and_die, args=(folder, backup, at))
    one.start()
    one.join()
    assert one.exitcode == -signal.SIGKILL


def steps_of(folder: Path, backup: Path) -> int:
    """Count the steps of a restore."""
    seen = []
    with pytest.MonkeyPatch.context() as patch:
        for owner, name in STEPS:
            step = getattr(owner, name)
            patch.setattr(
                owner, name, lambda *given, _step=step, **named: (seen.append(1), _step(*given, **named))[1]
            )
        restore(backup, *opened(folder), replace=True)
    return len(seen)


def whole_and_kept(folder: Path, new: tuple[str, ...]) -> bool:
    """Assert that all is old or all is new, and that the old is kept; tell whether it is the new.

    Either of what is opened first brings what was decided to its end.
    """
    old = states(OLD)
    finish_switch(folder / NAMES[len(list(folder.iterdir())) % 2])
    now = states(folder)
    assert now in (old, new)
    if now == new:
        for name, wanted in zip(NAMES, old, strict=True):
            assert wanted in {state(each) for each in folder.glob(f"{name}.before-restore-*")}
    return now == new


def test_ended_before_any_step_it_is_all_old_or_all_new(
    backup: Path, new: tuple[str, ...], tmp_path: Path
) -> None:
    steps = steps_of(copied(OLD, tmp_path / "counted"), backup)
    outcomes = []
    # Most steps write what is prepared; those of the switch itself come last.
    for at in [*range(1, steps - 45, 60), *range(steps - 45, steps + 1)]:
        folder = copied(OLD, tmp_path / str(at))
        ended(folder, backup, at)
        outcomes.append(whole_and_kept(folder, new))
        shutil.rmtree(folder)
    # Once it is decided, it stays decided, whatever the step.
    assert outcomes == sorted(outcomes)
    assert not outcomes[0]
    assert sum(outcomes) > 10


def test_killed_at_any_moment_and_repeated_nothing_is_lost(
    backup: Path, new: tuple[str, ...], tmp_path: Path
) -> None:
    moments = random.Random(13)  # noqa: S311 - chooses moments, keeps no secret
    began = time.monotonic()
    restore(backup, *opened(copied(OLD, tmp_path / "measured")), replace=True)
    takes = time.monotonic() - began
    for number in range(KILLS):
        folder = copied(OLD, tmp_path / str(number))
        one = FORK.Process(target=restore, args=(backup, *opened(folder)), kwargs={"replace": True})
        one.start()
        time.sleep(moments.uniform(0, takes * 1.2))
        one.kill()
        one.join()
        whole_and_kept(folder, new)
        # Whoever does it again ends with the new, and with the old beside it; nothing half made stays.
        restore(backup, *opened(folder), replace=True)
        assert whole_and_kept(folder, new)
        assert not half_made(folder)
        shutil.rmtree(folder)


def test_a_repeated_restore_puts_aside_again_and_overwrites_nothing(backup: Path, tmp_path: Path) -> None:
    folder = copied(OLD, tmp_path / "twice")
    kept = []
    for _ in range(3):
        before = states(folder)
        _, aside = restore(backup, *opened(folder), replace=True)
        assert [state(each) for each in aside] == list(before)
        kept += aside
    assert len({*kept}) == 9
    assert [state(each) for each in kept[:3]] == list(states(OLD))
    assert all(each.name.partition(".before-restore-20")[2] for each in kept)


def test_what_was_not_decided_is_found_and_removed(backup: Path, tmp_path: Path) -> None:
    folder = copied(OLD, tmp_path / "half")
    store, location = opened(folder)
    before = {each.name for each in folder.iterdir()}
    ended(folder, backup, at=60)
    assert {each.name for each in folder.iterdir()} > before
    assert left_behind(store, location)
    assert tidy(store, location)
    assert left_behind(store, location) == []
    assert {each.name for each in folder.iterdir()} - {"data"} >= before - {"data"}
    assert not half_made(folder)
    assert states(folder)[2] == state(OLD / "data")


def test_a_backup_that_is_killed_leaves_nothing_that_stays(tmp_path: Path) -> None:
    folder = copied(OLD, tmp_path / "kept")
    store, location = opened(folder)
    target = tmp_path / "elsewhere" / "backup.zip"

    def die(self: Path, to: Path) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def back_up_and_die() -> None:
        Path.rename = die  # type: ignore[assignment,method-assign]
        back_up(store, location, target)

    one = FORK.Process(target=back_up_and_die)
    one.start()
    one.join()
    (unfinished,) = target.parent.iterdir()
    assert unfinished.stat().st_size > 0
    assert unfinished in tidy(store, location)
    assert list(target.parent.iterdir()) == []
    assert left_behind(store, location) == []


def test_all_that_is_kept_is_its_owners_only(backup: Path, tmp_path: Path) -> None:
    folder = copied(OLD, tmp_path / "open")
    for name in NAMES[:2]:
        (folder / name).chmod(0o644)
    store, location = opened(folder)
    with store.reading():
        pass
    Lake(location).close()
    assert [_rights(folder / name) for name in NAMES[:2]] == [0o600, 0o600]
    assert _rights(backup) == 0o600
    for name in NAMES[:2]:
        (folder / name).chmod(0o664)
    _, aside = restore(backup, store, location, replace=True)
    assert [_rights(each) & 0o077 for each in aside] == [0, 0, 0]
    assert [_rights(folder / name) for name in NAMES] == [0o600, 0o600, 0o700]
    fresh = Store(tmp_path / "fresh" / "records.sqlite")
    with fresh.reading():
        pass
    assert _rights(fresh.path) == 0o600


def _rights(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.fixture
def damaged(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Store, Location]:
    """Damage one of the things that are kept."""
    folder = copied(OLD, tmp_path / "damaged")
    store, location = opened(folder)
    tidy(store, location)
    lake = Lake(location)
    lake.look(note_sums)
    files = sorted(location.data / name for name in lake.look(named_files))
    lake.close()
    if request.param == "missing":
        files[3].unlink()
    elif request.param == "flipped":
        flip(files[3])
    else:
        flip(store.path, at=4096 * 20, count=4096 * 15)
    return store, location


def flip(path: Path, at: int | None = None, count: int = 1) -> None:
    """Turn bytes of a file over."""
    whole = bytearray(path.read_bytes())
    begin = len(whole) // 2 if at is None else at
    whole[begin : begin + count] = bytes(byte ^ 0xFF for byte in whole[begin : begin + count])
    path.write_bytes(whole)


@pytest.mark.parametrize("damaged", ["missing", "flipped", "records"], indirect=True)
def test_no_backup_is_made_of_what_is_damaged(damaged: tuple[Store, Location], tmp_path: Path) -> None:
    target = tmp_path / "backups" / "backup.zip"
    with pytest.raises(Exception, match=r"(?s)damaged.*(Restore|restore)") as told:
        back_up(*damaged, target)
    assert type(told.value).__name__ in ("WarehouseDamaged", "BackupImpossible")
    assert not target.parent.exists() or list(target.parent.iterdir()) == []


def test_an_older_backup_is_never_overwritten(backup: Path, tmp_path: Path) -> None:
    store, location = opened(copied(OLD, tmp_path / "kept"))
    before = state(backup)
    with pytest.raises(BackupImpossible, match="exists and is kept"):
        back_up(store, location, backup)
    assert state(backup) == before
