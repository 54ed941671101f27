"""The command line: `python -m conduct`, through the same rules and with the same sentences as the pages.

Exit codes: 0 done, 1 refused, 2 wrong use, 3 something needs a decision or a correction first, 4 the
storage is damaged or cannot be written.
"""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from conduct.accounts import add_member_with_account, remove_account, set_password
from conduct.desk import Desk
from conduct.importing import NEW
from conduct.log import log as log_of
from conduct.membership import add_association, add_member, identity, members, remove_member
from conduct.publishing import publish
from conduct.refusal import Refused
from conduct.releasing import release_due
from conduct.roles import Role
from records.backup import BackupImpossible, back_up, restore
from records.store import NotKept, Store
from warehouse.command import Commands
from warehouse.lake import Lake, Location
from warehouse.trouble import WarehouseDamaged
from words import say
from workbooks.offline import Offer, accept, look_through, workbook_of
from workbooks.problem import told

REFUSED, UNDECIDED, DAMAGED = 1, 3, WarehouseDamaged.exit_code
app = typer.Typer(cls=Commands, help="Keep, review and publish agency rankings.", no_args_is_help=True)
member = typer.Typer(help="Who may do what for an association.", no_args_is_help=True)
association = typer.Typer(help="Associations that keep their ranking here.", no_args_is_help=True)
app.add_typer(member, name="member")
app.add_typer(association, name="association")
out = Console(soft_wrap=True, markup=False, highlight=False)
complain = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
Who = Annotated[str, typer.Option("--as", help="E-mail address of the member who does it.")]
CycleKey = Annotated[str, typer.Argument(help="Key of the cycle, such as vamas-7.")]


@contextmanager
def _desk(who: str = "", operator: bool = False) -> Iterator[Desk]:
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


@association.command("add")
def add_association_command(key: str, name: str, country: str, code: str) -> None:
    """Let an association keep its ranking here: its key, name, country (ISO alpha-3) and code."""
    with _desk(operator=True) as desk:
        add_association(desk, key, name, country, code)
    out.print(say("command.association_added", association=key))


@member.command("add")
def add_member_command(
    association_id: str,
    who: str,
    role: Role,
    account: Annotated[
        bool, typer.Option(help="Also make a local account, and ask for its password.")
    ] = False,
) -> None:
    """Give a person a role in an association."""
    with _desk(operator=True) as desk:
        if account:
            add_member_with_account(desk, association_id, who, role, _password())
        else:
            add_member(desk, association_id, who, role)
    out.print(say("command.member_added", who=who, role=role.value, association=association_id))


@member.command("password")
def password_command(who: str) -> None:
    """Make a local account, or change its password; whoever is signed in with it is signed out."""
    with _desk(operator=True) as desk:
        set_password(desk.store, identity(who), _password())
    out.print(say("command.password_set", who=who))


@member.command("close")
def close_command(who: str) -> None:
    """Remove a local account and end its sessions; roles stay until they are taken."""
    with _desk(operator=True) as desk:
        if not remove_account(desk.store, identity(who)):
            raise Refused(say("command.no_account", who=who))
    out.print(say("command.closed", who=who))


@member.command("list")
def list_members_command(association_id: str) -> None:
    """List who holds which role."""
    with _desk(operator=True) as desk:
        for row in members(desk, association_id):
            out.print(f"{row['who']}\t{row['role']}\t{row['added_at']}\t{row['added_by']}")


@member.command("remove")
def remove_member_command(association_id: str, who: str, role: Role) -> None:
    """Take a role from a person."""
    with _desk(operator=True) as desk:
        remove_member(desk, association_id, who, role)
    out.print(say("command.member_removed", who=who, role=role.value, association=association_id))


@app.command()
def workbook(cycle: CycleKey, path: Path, who: Who) -> None:
    """Write a cycle as a workbook to fill in."""
    with _desk(who) as desk:
        path.write_bytes(workbook_of(desk, cycle))
    out.print(say("command.written", path=path))


@app.command("import")
def import_command(
    cycle: CycleKey,
    path: Path,
    who: Who,
    preview: Annotated[bool, typer.Option("--preview", help="Only tell what would change.")] = False,
    match: Annotated[
        list[str] | None, typer.Option(help='Which agency a name means: "PRINTED NAME=KEY", or =new.')
    ] = None,
    overwrite: Annotated[
        list[str] | None,
        typer.Option(help="Key of an agency saved anew since then whose values the workbook gives."),
    ] = None,
    leave: Annotated[
        list[str] | None, typer.Option(help="Key of an agency that is left as it is saved.")
    ] = None,
    enter_new: Annotated[
        bool, typer.Option("--enter-new", help="Names that are like no other are new agencies.")
    ] = False,
) -> None:
    """Take over a filled-in workbook, in one step; nothing is saved while anything is wrong or undecided."""
    decided = dict(_decision(one) for one in match or [])
    with _desk(who) as desk:
        data, decisions = path.read_bytes(), (overwrite or (), leave or ())
        offer = look_through(desk, cycle, data, path.name, decided, *decisions)
        if enter_new:
            unknown = [name for name, found in offer.undecided.items() if not found.candidates]
            decided = dict.fromkeys(unknown, NEW) | decided
            offer = look_through(desk, cycle, data, path.name, decided, *decisions)
        _tell(offer)
        if not offer.acceptable:
            raise typer.Exit(UNDECIDED)
        if not preview:
            accept(desk, cycle, offer)
            out.print(say("offer.accepted", count=len(offer.taken)))


@app.command("publish")
def publish_command(
    cycle: CycleKey,
    who: Who,
    message: Annotated[str, typer.Option(help="What is published.")],
    reason: Annotated[str, typer.Option(help="Why a published ranking is corrected.")] = "",
) -> None:
    """Publish what is approved, in one commit."""
    with _desk(who) as desk:
        revision = publish(desk, cycle, message, reason)
    out.print(say("command.published", cycle=cycle, revision=revision))


@app.command()
def release() -> None:
    """Publish whatever waited for its time; the dashboard does the same while it runs."""
    with _desk(operator=True) as desk:
        for key in release_due(desk):
            out.print(key)


@app.command("log")
def log_command(cycle: CycleKey) -> None:
    """Tell who did what to a cycle, oldest first."""
    with _desk(operator=True) as desk:
        for row in log_of(desk, cycle):
            out.print("\t".join(" ".join(str(value).split()) for value in row.values()))


@app.command()
def backup(path: Path) -> None:
    """Write records and warehouse into one file."""
    with _told():
        count = back_up(Store.from_environment(), Location.from_environment(), path, tell=complain.print)
    out.print(say("command.backed_up", count=count, path=path))


@app.command("restore")
def restore_command(
    path: Path,
    replace: Annotated[bool, typer.Option("--replace", help="Keep what is there aside.")] = False,
) -> None:
    """Put a backup in place; stop the dashboard first."""
    with _told():
        store, location = Store.from_environment(), Location.from_environment()
        count, aside = restore(path, store, location, replace, tell=complain.print)
    out.print(say("command.restored", count=count, path=path))
    for kept in aside:
        out.print(say("command.kept_aside", path=kept))


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (BackupImpossible, OSError) as error:
        complain.print(str(error))
        raise typer.Exit(REFUSED) from error


def _tell(offer: Offer) -> None:
    """Write what a workbook would change, what is wrong with it and which names need a decision."""
    for notice in offer.reading.notices:
        out.print(notice)
    for problem in told(offer.reading.problems):
        complain.print(str(problem))
    for name, found in offer.undecided.items():
        if not found.candidates:
            complain.print(say("command.unknown", name=name))
            continue
        known = "; ".join(f"{one.agency_id} ({one.spelling}, {one.likeness:.0f})" for one in found.candidates)
        complain.print(say("command.undecided", name=name, candidates=known))
    for key in offer.open:
        complain.print(say("command.older", name=offer.name_of(key), agency=key))
    for name in offer.entering:
        out.print(say("command.entering", name=name))
    for change in offer.taken:
        what = " ".join(part for part in (change.agency, change.indicator_id, change.heading) if part)
        out.print(f"{change.sheet} {change.row}: {what}: {change.before or '–'} → {change.after or '–'}")


def _decision(text: str) -> tuple[str, str]:
    name, equals, key = text.rpartition("=")
    if not equals or not name or not key:
        raise typer.BadParameter(say("command.bad_match", text=text))
    return name.strip(), key.strip()


def _password() -> str:
    """Ask for a password twice, or read it from a pipe."""
    if sys.stdin.isatty():
        return str(typer.prompt(say("command.password"), hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\n")


if __name__ == "__main__":
    app()
