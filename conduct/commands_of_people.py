"""Commands on associations and on who may do what for them; only whoever runs the machine gives them."""

import sys
from typing import Annotated

import typer

from conduct.accounts import add_member_with_account, remove_account, set_password
from conduct.command_line import desk_of, out
from conduct.membership import (
    add_association,
    add_member,
    forget_member,
    identity,
    members,
    remove_member,
)
from conduct.refusal import Refused
from conduct.roles import Role
from conduct.taking_back import change_code
from warehouse.command import tell_row
from words import say
from words.command_line import group

member = group("help.member")
association = group("help.association")


@association.command("add", help="help.association_add")
def add_association_command(
    key: str,
    name: str,
    country: str,
    code: Annotated[str, typer.Argument(help="help.code")] = "",
) -> None:
    """Let an association keep its ranking here, or an organisation its returns; country as ISO alpha-3."""
    with desk_of(operator=True) as desk:
        add_association(desk, key, name, country, code)
    out.print(say("command.association_added", association=key))


@association.command("code", help="help.association_code")
def change_code_command(key: str, code: str) -> None:
    """Give an association another code of conduct, while it has no method."""
    with desk_of(operator=True) as desk:
        change_code(desk, key, code)
    out.print(say("command.code_changed", association=key, code=code))


@member.command("add", help="help.member_add")
def add_member_command(
    association_id: str,
    who: str,
    role: Role,
    account: Annotated[bool, typer.Option(help="help.account")] = False,
) -> None:
    """Give a person a role in an association."""
    with desk_of(operator=True) as desk:
        if account:
            add_member_with_account(desk, association_id, who, role, _password())
        else:
            add_member(desk, association_id, who, role)
    out.print(say("command.member_added", who=who, role=role.value, association=association_id))


@member.command("password", help="help.member_password")
def password_command(who: str) -> None:
    """Make a local account, or change its password; whoever is signed in with it is signed out."""
    with desk_of(operator=True) as desk:
        set_password(desk.store, identity(who), _password())
    out.print(say("command.password_set", who=who))


@member.command("close", help="help.member_close")
def close_command(who: str) -> None:
    """Remove a local account and end its sessions; roles stay until they are taken."""
    with desk_of(operator=True) as desk:
        if not remove_account(desk.store, identity(who)):
            raise Refused(say("command.no_account", who=who))
    out.print(say("command.closed", who=who))


@member.command("forget", help="help.member_forget")
def forget_command(who: str) -> None:
    """Forget a person: their address is written nowhere any more, and what they did stays under a code."""
    with desk_of(operator=True) as desk:
        code = forget_member(desk, who)
    out.print(say("command.forgotten", who=who, code=code))


@member.command("list", help="help.member_list")
def list_members_command(association_id: str) -> None:
    """List who holds which role."""
    with desk_of(operator=True) as desk:
        for row in members(desk, association_id):
            tell_row(*(row[name] for name in ("who", "role", "added_at", "added_by")))


@member.command("remove", help="help.member_remove")
def remove_member_command(association_id: str, who: str, role: Role) -> None:
    """Take a role from a person."""
    with desk_of(operator=True) as desk:
        remove_member(desk, association_id, who, role)
    out.print(say("command.member_removed", who=who, role=role.value, association=association_id))


def _password() -> str:
    """Ask for a password twice, or read it from a pipe."""
    if sys.stdin.isatty():
        return str(
            typer.prompt(
                say("command.password"), hide_input=True, confirmation_prompt=say("command.password_again")
            )
        )
    return sys.stdin.readline().rstrip("\n")
