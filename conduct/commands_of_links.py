"""Commands on the links by which agencies answer for themselves."""

from typing import Annotated

import typer

from conduct.answer_links import address_of, links, make_links, withdraw_links
from conduct.clock import local_time, zone_of
from conduct.command_line import CycleKey, Who, desk_of, out
from conduct.planning import association_of, progress
from conduct.register import agencies
from conduct.self_assessment import SelfAssessment, self_assessments
from warehouse.command import tell_row
from words import say
from words.command_line import group

link = group("help.link")
Due = Annotated[str, typer.Option(help="help.link_due")]


@link.command("make", help="help.link_make")
def make_command(
    cycle: CycleKey,
    who: Who,
    due: Due,
    agency: Annotated[list[str] | None, typer.Argument(help="help.agencies_of_cycle")] = None,
) -> None:
    """Make a link for each agency, shown this once; one that it had before ends."""
    with desk_of(who) as desk:
        keys = agency or list(progress(desk, cycle))
        for key, token in make_links(desk, cycle, keys, due).items():
            tell_row(key, address_of(token))


@link.command("list", help="help.link_list")
def list_command(cycle: CycleKey, who: Who) -> None:
    """List each agency's link, until when it holds, and how far the agency is."""
    with desk_of(who) as desk:
        known, said = links(desk, cycle), self_assessments(desk, cycle)
        association_id = association_of(desk, cycle)
        zone, names = zone_of(desk, association_id), agencies(desk, association_id)
        for key in progress(desk, cycle):
            due = local_time(known[key]["due_at"], zone) if key in known else say("command.no_link")
            one = said.get(key, SelfAssessment())
            tell_row(key, names.get(key, key), due, one.state, one.answered)


@link.command("withdraw", help="help.link_withdraw")
def withdraw_command(cycle: CycleKey, agency: str, who: Who) -> None:
    """End an agency's link at once."""
    with desk_of(who) as desk:
        withdraw_links(desk, cycle, [agency])
    out.print(say("command.link_withdrawn", agency=agency))
