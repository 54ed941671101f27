"""Commands on the steps of a cycle: opened, entered, submitted, reviewed, and given back."""

from typing import Annotated

import typer

from conduct.assessing import submit
from conduct.command_line import CycleKey, Who, desk_of, out
from conduct.planning import add_to_cycle, begin_review, complete, cycles_of, open_cycle
from conduct.publishing import undo
from conduct.reviewing import declare_conflict, reopen, send_back
from warehouse.command import tell_row
from words import say
from words.command_line import group

steps = group("help.cycle")
Agency = Annotated[str, typer.Argument(help="help.agency_key")]
Agencies = Annotated[list[str], typer.Argument(help="help.agency_keys")]
Reason = Annotated[str, typer.Option(help="help.reason")]


@steps.command("list", help="help.cycle_list")
def list_command(association_id: str, who: Who) -> None:
    """List the cycles of an association: key, label, state."""
    with desk_of(who) as desk:
        for one in cycles_of(desk, association_id):
            tell_row(one.cycle_id, one.label, one.state)


@steps.command("add", help="help.cycle_add")
def add_command(cycle: CycleKey, agency: Agencies, who: Who) -> None:
    """Put agencies of the register into a cycle."""
    with desk_of(who) as desk:
        add_to_cycle(desk, cycle, agency)
    _told(cycle)


@steps.command("open", help="help.cycle_open")
def open_command(cycle: CycleKey, who: Who) -> None:
    """Open a cycle for entries."""
    with desk_of(who) as desk:
        open_cycle(desk, cycle)
    _told(cycle)


@steps.command("submit", help="help.cycle_submit")
def submit_command(
    cycle: CycleKey,
    who: Who,
    agency: Annotated[list[str] | None, typer.Argument(help="help.complete_agencies")] = None,
) -> None:
    """Hand complete assessments to the reviewers."""
    with desk_of(who) as desk:
        submit(desk, cycle, agency or complete(desk, cycle))
    _told(cycle)


@steps.command("review", help="help.cycle_review")
def review_command(cycle: CycleKey, who: Who) -> None:
    """Close a cycle for entries, once everything is submitted."""
    with desk_of(who) as desk:
        begin_review(desk, cycle)
    _told(cycle)


@steps.command("return", help="help.cycle_return")
def return_command(cycle: CycleKey, agency: Agency, who: Who, reason: Reason) -> None:
    """Send an assessment back to whoever entered it."""
    with desk_of(who) as desk:
        send_back(desk, cycle, agency, reason)
    _told(cycle)


@steps.command("conflict", help="help.cycle_conflict")
def conflict_command(cycle: CycleKey, agency: Agency, who: Who, reason: Reason) -> None:
    """Declare a conflict of interest; an approval that was given is withdrawn."""
    with desk_of(who) as desk:
        declare_conflict(desk, cycle, agency, reason)
    _told(cycle)


@steps.command("reopen", help="help.cycle_reopen")
def reopen_command(cycle: CycleKey, agency: Agency, who: Who, reason: Reason) -> None:
    """Open an assessment of a published cycle for a correction."""
    with desk_of(who) as desk:
        reopen(desk, cycle, agency, reason)
    _told(cycle)


@steps.command("undo", help="help.cycle_undo")
def undo_command(cycle: CycleKey, who: Who, reason: Reason) -> None:
    """Restore the ranking of the revision before, as a new revision."""
    with desk_of(who) as desk:
        revision = undo(desk, cycle, reason)
    out.print(say("command.published", cycle=cycle, revision=revision))


def _told(cycle: str) -> None:
    out.print(say("command.step_done", cycle=cycle))
