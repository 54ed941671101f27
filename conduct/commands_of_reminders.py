"""The command by which a person reminds agencies or members by e-mail."""

from pathlib import Path
from typing import Annotated

import typer

from conduct.command_line import REFUSED, CycleKey, Who, complain, desk_of, out
from conduct.reminding import reminders_to_agencies, reminders_to_members, send
from words import say


def remind(
    cycle: CycleKey,
    who: Who,
    addresses: Annotated[
        Path | None,
        typer.Option(help="help.addresses"),
    ] = None,
    sending: Annotated[bool, typer.Option("--send", help="help.send")] = False,
) -> None:
    """Show or send reminders of what a cycle waits for: to agencies with --addresses, else to members."""
    with desk_of(who) as desk:
        if addresses is None:
            found = reminders_to_members(desk, cycle)
        else:
            typed = addresses.read_text(encoding="utf-8-sig", errors="replace")
            found = reminders_to_agencies(desk, cycle, typed)
        if not sending:
            for one in found:
                out.print(f"{one.mail.to}\n{one.mail.subject}\n\n{one.mail.text}\n\n---")
            out.print(say("reminders.dry", count=len(found)))
            return
        outcome = send(desk, cycle, found)
    out.print(say("reminders.sent", count=outcome.sent, earlier=outcome.earlier))
    for to, reason in outcome.refused.items():
        complain.print(say("reminders.refused", to=to, reason=reason))
    if outcome.refused:
        raise typer.Exit(REFUSED)
