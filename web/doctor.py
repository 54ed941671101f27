"""What is wrong with an installation, a sentence each, with what to do: for `python -m web doctor`.

It looks and changes nothing. Whether every file of every snapshot is as it was written, which takes longer,
`python -m etl verify` says.
"""

import os
import shutil
import stat
import tomllib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from records.store import NotKept, Store
from renderers.fonts import FOLDER, NOTO
from warehouse.lake import Lake
from warehouse.location import ROOT, Location
from warehouse.settings import CONTACT, DASHBOARD, contact, dashboard
from warehouse.trouble import OTHERS, Unusable
from web.embargo import waiting
from web.health import LATE
from web.starting import wrong
from words import say

# Of the disk that holds the data: less is told.
LEAST_FREE = 1024**3
# A backup a day: one that is older was forgotten.
OLDEST_BACKUP = timedelta(hours=36)
# What two clocks may differ by.
OFF = timedelta(minutes=2)
LEAST_SECRET = 32
SECRETS = "STREAMLIT_SECRETS_FILES"


def found(backups: Path | None = None) -> list[str]:
    """Return what is wrong, a sentence each; `backups` is the folder in which they are kept."""
    settings = wrong()
    if settings:
        # What they name cannot be looked at.
        return settings
    location, store = Location.from_environment(), Store.from_environment()
    places = [
        place for place in (location.catalog_file, store.path, location.data) if isinstance(place, Path)
    ]
    checks: list[Callable[[], Iterable[str]]] = [
        lambda: _modes(places),
        lambda: _disk(places),
        lambda: _warehouse(location),
        lambda: _records(store),
        _fonts,
        _address,
        _secrets,
        lambda: _backups(backups),
    ]
    return [sentence for check in checks for sentence in check()]


def _modes(places: Iterable[Path]) -> Iterator[str]:
    for place in places:
        if place.exists() and stat.S_IMODE(place.stat().st_mode) & OTHERS:
            yield say("doctor.open_to_others", path=place)


def _disk(places: Iterable[Path]) -> Iterator[str]:
    for folder in dict.fromkeys(_there(place) for place in places):
        free = shutil.disk_usage(folder).free
        if free < LEAST_FREE:
            yield say("doctor.disk_full", path=folder, megabytes=free // 1024**2)
        if not os.access(folder, os.W_OK):
            yield say("doctor.not_writable", path=folder)


def _there(place: Path) -> Path:
    """Return the folder of a place, or the nearest above it that there is."""
    return next(one for one in (place, *place.absolute().parents) if one.is_dir())


def _warehouse(location: Location) -> Iterator[str]:
    try:
        lake = Lake(location)
        try:
            newest = lake.snapshots()[-1:]
        finally:
            lake.close()
    except Unusable as error:
        yield str(error)
        return
    if not newest:
        yield say("storage.empty_warehouse")
    elif newest[0].made_at.replace(tzinfo=UTC) > datetime.now(UTC) + OFF:
        yield say("doctor.clock", made=f"{newest[0].made_at:%Y-%m-%d %H:%M}", now=_now())


def _records(store: Store) -> Iterator[str]:
    try:
        if not store.exists():
            return
        with store.reading():
            pass
        late = [one for one in waiting() if datetime.fromisoformat(one["due_at"]) < datetime.now(UTC) - LATE]
    except (NotKept, Unusable) as error:
        yield str(error)
        return
    for one in late:
        yield say("doctor.overdue", publication=one["publication_id"], due=one["due_at"])


def _fonts() -> Iterator[str]:
    weights = ("Regular", "Bold")
    for path in (FOLDER / f"{name.replace(' ', '')}-{weight}.ttf" for name in NOTO for weight in weights):
        if not path.is_file() or not path.stat().st_size:
            yield say("doctor.no_font", path=path)


def _address() -> Iterator[str]:
    if not dashboard():
        yield say("doctor.no_address", setting=DASHBOARD)
    elif dashboard().startswith("http://"):
        yield say("doctor.not_encrypted", setting=DASHBOARD, address=dashboard())
    if not contact():
        yield say("doctor.no_contact", setting=CONTACT)


def _secrets() -> Iterator[str]:
    named = os.environ.get(SECRETS, "") or str(ROOT / ".streamlit" / "secrets.toml")
    for path in map(Path, named.split(os.pathsep)):
        if not path.exists():
            continue
        if stat.S_IMODE(path.stat().st_mode) & OTHERS:
            yield say("doctor.open_to_others", path=path)
        try:
            auth = dict(tomllib.loads(path.read_text(encoding="utf-8")).get("auth", {}))
        except (OSError, ValueError, TypeError, RecursionError):
            yield say("doctor.secrets_unreadable", path=path)
            continue
        if auth and len(str(auth.get("cookie_secret", ""))) < LEAST_SECRET:
            yield say("doctor.short_secret", path=path, least=LEAST_SECRET)
        if auth and dashboard() and not str(auth.get("redirect_uri", "")).startswith(f"{dashboard()}/"):
            yield say("doctor.redirect_elsewhere", path=path, address=f"{dashboard()}/oauth2callback")


def _backups(folder: Path | None) -> Iterator[str]:
    if folder is None:
        return
    made = [path.stat().st_mtime for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []
    newest = datetime.fromtimestamp(max(made), UTC) if made else None
    if newest is None:
        yield say("doctor.no_backup", path=folder)
    elif newest < datetime.now(UTC) - OLDEST_BACKUP:
        yield say("doctor.old_backup", path=folder, made=f"{newest:%Y-%m-%d %H:%M}")


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M}"
