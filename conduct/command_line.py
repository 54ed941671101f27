"""What all commands share: what they write on, whose desk they work at, and how a refusal ends one."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from conduct.desk import Desk
from conduct.membership import identity
from conduct.refusal import Refused
from records.store import NotKept, Store
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.trouble import WarehouseDamaged
from words import say

REFUSED, UNDECIDED, DAMAGED = 1, 3, WarehouseDamaged.exit_code
out = Console(soft_wrap=True, markup=False, highlight=False)
complain = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
Who = Annotated[str, typer.Option("--as", help="help.who")]
Replace = Annotated[bool, typer.Option("--replace", help="help.replace")]
CycleKey = Annotated[str, typer.Argument(help="help.cycle_key")]


@contextmanager
def desk_of(who: str = "", operator: bool = False) -> Iterator[Desk]:
    """Open a desk; turn a refusal into its sentence and exit code 1."""
    try:
        store, lake = Store.from_environment(), Lake(Location.from_environment())
        try:
            name = f"{getpass.getuser()} (command line)" if operator else identity(who)
            yield Desk(store, lake, name, operator)
        finally:
            lake.close()
    except OSError as error:
        complain.print(say("command.no_file", path=error.filename, reason=error.strerror))
        raise typer.Exit(REFUSED) from error
    except NotKept as error:
        complain.print(say("conduct.not_readable", reason=str(error)))
        raise typer.Exit(DAMAGED) from error
    except Refused as error:
        complain.print(str(error))
        raise typer.Exit(error.exit_code) from error


def write_new(path: Path, data: bytes, replace: bool = False) -> None:
    """Write a file, over one that is there only where that is said. Raises Refused, or OSError.

    Somebody may have filled, edited or signed what has the name.
    """
    refuse_there(path, replace)
    with path.open("wb" if replace else "xb") as file:
        file.write(data)


def refuse_there(path: Path, replace: bool = False) -> None:
    """Raise Refused where a file is there that nobody said may be written over."""
    if path.exists() and not replace:
        raise Refused(say("command.file_exists", path=path))


def as_decision(text: str) -> tuple[str, str]:
    """Return what a person decided, written as `WHAT=MEANING`. Raises typer.BadParameter."""
    name, equals, key = text.rpartition("=")
    if not equals or not name or not key:
        raise typer.BadParameter(say("command.bad_decision", text=text))
    return name.strip(), key.strip()
