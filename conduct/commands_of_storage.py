"""Commands on all that is kept: a backup of it, and the way back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from conduct.command_line import DAMAGED, REFUSED, complain, out
from records.backup import back_up, restore
from records.kept_files import FileDamaged
from records.moving import MoveImpossible, move
from records.store import NotKept, Store
from records.trouble import BackupImpossible
from warehouse.location import Location
from words import say
from words.command_line import group


def backup(path: Path) -> None:
    """Write records and warehouse into one file."""
    with _told():
        count = back_up(Store.from_environment(), Location.from_environment(), path, tell=complain.print)
    out.print(say("command.backed_up", count=count, path=path))


def restore_command(
    path: Path,
    replace: Annotated[bool, typer.Option("--replace", help="help.keep_aside")] = False,
) -> None:
    """Put a backup in place; stop the dashboard first."""
    with _told():
        store, location = Store.from_environment(), Location.from_environment()
        count, aside = restore(path, store, location, replace, tell=complain.print)
    out.print(say("command.restored", count=count, path=path))
    for kept in aside:
        out.print(say("command.kept_aside", path=kept))


records = group("help.records")


@records.command("move", help="help.records_move")
def move_command(
    to: Annotated[str, typer.Option(help="help.to")],
) -> None:
    """Copy the records to a place that holds none, and compare row by row; stop the dashboard first."""
    with _told():
        target = Store.named("--to", to)
        moved = move(Store.from_environment(), target)
    out.print(
        say("command.moved", rows=moved.rows, entries=moved.entries, files=moved.files, place=target.place)
    )


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except NotKept as error:
        complain.print(say("conduct.not_readable", reason=str(error)))
        raise typer.Exit(DAMAGED) from error
    except (BackupImpossible, MoveImpossible, FileDamaged, OSError) as error:
        complain.print(str(error))
        raise typer.Exit(REFUSED) from error
