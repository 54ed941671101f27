"""Commands on an association's register of agencies: who is in it, and the numbers of their licences."""

from typing import Annotated

import typer

from conduct.command_line import Who, desk_of, out
from conduct.register import add_agency, agencies, licences, set_licence
from warehouse.command import tell_row
from words import say
from words.command_line import group

agency = group("help.agency")


@agency.command("list", help="help.agency_list")
def list_command(association_id: str, who: Who) -> None:
    """List the agencies of the register: key, name, licence number."""
    with desk_of(who) as desk:
        numbers = licences(desk, association_id)
        for key, name in agencies(desk, association_id).items():
            tell_row(key, name, numbers[key])


@agency.command("add", help="help.agency_add")
def add_command(
    association_id: str,
    name: str,
    who: Who,
    key: Annotated[str, typer.Option(help="help.public_key")] = "",
    is_another: Annotated[bool, typer.Option("--another", help="help.another")] = False,
    licence: Annotated[str, typer.Option(help="help.licence")] = "",
) -> None:
    """Enter an agency into the register, and tell the key that it has there."""
    with desk_of(who) as desk:
        out.print(add_agency(desk, association_id, name, key, is_another, licence))


@agency.command("licence", help="help.agency_licence")
def licence_command(
    association_id: str,
    agency: Annotated[str, typer.Argument(help="help.agency_key")],
    number: Annotated[str, typer.Argument(help="help.licence_number")],
    who: Who,
) -> None:
    """Write down the number of an agency's licence; readers see it with the next publication."""
    with desk_of(who) as desk:
        set_licence(desk, association_id, agency, number)
    out.print(say("command.licence_kept", agency=agency))
