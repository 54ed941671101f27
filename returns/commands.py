"""`python -m etl returns …`: what centres returned, through the same rules as the page Returns."""

from pathlib import Path
from typing import Annotated

import typer

from conduct.command_line import REFUSED, Replace, Who, complain, desk_of, out, refuse_there, write_new
from conduct.refusal import Refused
from returns import drafts, long_rows, publishing, showing
from returns.bringing import at_the_door, bring
from returns.cases import counts_name
from returns.expecting import expect, set_threshold
from returns.layout import from_json
from returns.preview import preview
from returns.showing import answered
from warehouse import returns as kept
from warehouse.command import tell_row
from warehouse.location import Location
from warehouse.practice import LEAST, MOST, HoldsReturns, generate
from words import say
from words.command_line import group

returns = group("help.returns")
Organisation = Annotated[str, typer.Argument(help="help.organisation")]
Centre = Annotated[str, typer.Argument(help="help.centre")]
Month = Annotated[str, typer.Argument(help="help.month")]
Message = Annotated[str, typer.Option(help="help.message")]
Reason = Annotated[str, typer.Option(help="help.return_reason")]


@returns.command("expect", help="help.returns_expect")
def expect_command(
    organisation: Organisation,
    centre: Centre,
    name: Annotated[str, typer.Argument(help="help.centre_name")],
    first_month: Annotated[str, typer.Argument(help="help.first_month")],
    who: Who,
    day: Annotated[int | None, typer.Option(help="help.due_day")] = None,
) -> None:
    """Say from which month on returns of a centre are due, and by when."""
    with desk_of(who) as desk:
        expect(desk, organisation, centre, name, first_month, day)
    out.print(say("returns.expected_now", centre=name, month=first_month))


@returns.command("threshold", help="help.returns_threshold")
def threshold_command(organisation: Organisation, least: int, who: Who) -> None:
    """Set below which number no count is shown; 0 shows all."""
    with desk_of(who) as desk:
        set_threshold(desk, organisation, least)
    out.print(say("returns.threshold_set", least=str(least)))


@returns.command("take-in", help="help.returns_take_in")
def take_in_command(
    organisation: Organisation,
    file: Path,
    who: Who,
    only_preview: Annotated[bool, typer.Option("--preview", help="help.preview")] = False,
) -> None:
    """Take in a CSV of long rows: one row a cell, with its centre and month."""
    with desk_of(who) as desk:
        content = file.read_bytes()
        found = long_rows.read(content, file.name)
        for one in found:
            seen = preview(desk, organisation, one)
            key = drafts.key_of(one.centre_id, one.month)
            out.print(
                say("returns.would_become", of=key, version=str(seen.version), cells=len(one.cells),
                    changes=len(seen.changes))
            )  # fmt: skip
        if not only_preview:
            drafts.take_in(desk, organisation, found, content)
            out.print(say("returns.taken_in", count=len(found)))


@returns.command("read", help="help.returns_read")
def read_command(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="help.return_file")],
    layout: Annotated[Path | None, typer.Option(exists=True, dir_okay=False, help="help.layout")] = None,
    answers: Annotated[
        list[str] | None, typer.Option("--answer", metavar="arguments.answer", help="help.answer")
    ] = None,
    only_propose: Annotated[bool, typer.Option("--propose", help="help.propose")] = False,
    rows: Annotated[Path | None, typer.Option(help="help.rows_file")] = None,
    replace: Replace = False,
) -> None:
    """Show what an office's file holds: questions, checks, and a table of its rows; nothing is kept.

    Ends with 1 where something has to be answered or taken out of the file first.
    """
    try:
        if rows:
            refuse_there(rows, replace)
        kept_layout = from_json(layout.read_text(encoding="utf-8", errors="replace")) if layout else None
        name, data = file.name, file.read_bytes()
        if cases := at_the_door(name, data):
            name, data = counts_name(name), cases.data
            complain.print(say("returns.cases_counted", count=cases.rows, left=", ".join(cases.left)))
        brought = bring(name, data, kept_layout, answered(answers or ()), anew=only_propose)
        told = showing.sentences(brought)
        for sentence in told if only_propose else ():
            complain.print(sentence)
        if brought.proposal and only_propose:
            out.print(brought.proposal.layout.to_json(), end="")
            return
        for sentence in told:
            out.print(sentence)
        for line in showing.table(brought.reading.returns):
            # The console would make spaces of tabs.
            typer.echo(line)
        if rows:
            write_new(rows, long_rows.write(brought.reading.returns), replace)
    except Refused as error:
        complain.print(str(error))
        raise typer.Exit(error.exit_code) from error
    except OSError as error:
        complain.print(say("command.no_file", path=error.filename, reason=error.strerror))
        raise typer.Exit(REFUSED) from error
    if not brought.may_be_taken_over:
        complain.print(say("returns.not_to_be_taken_over"))
        raise typer.Exit(REFUSED)


@returns.command("send", help="help.returns_send")
def send_command(organisation: Organisation, centre: Centre, month: Month, who: Who) -> None:
    """Send a draft for review."""
    with desk_of(who) as desk:
        drafts.send_for_review(desk, organisation, centre, month)
    out.print(say("returns.sent", of=drafts.key_of(centre, month)))


@returns.command("approve", help="help.returns_approve")
def approve_command(organisation: Organisation, centre: Centre, month: Month, who: Who) -> None:
    """Approve a draft that somebody else sent."""
    with desk_of(who) as desk:
        drafts.approve(desk, organisation, centre, month)
    out.print(say("returns.approved", of=drafts.key_of(centre, month)))


@returns.command("give-back", help="help.returns_give_back")
def give_back_command(
    organisation: Organisation, centre: Centre, month: Month, who: Who, remark: Annotated[str, typer.Option()]
) -> None:
    """Give a draft back to the reporters, and say why."""
    with desk_of(who) as desk:
        drafts.give_back(desk, organisation, centre, month, remark)
    out.print(say("returns.given_back", of=drafts.key_of(centre, month)))


@returns.command("publish", help="help.returns_publish")
def publish_command(
    organisation: Organisation, centre: Centre, month: Month, who: Who, message: Message, reason: Reason = ""
) -> None:
    """Publish an approved draft, in one commit."""
    with desk_of(who) as desk:
        number = publishing.publish(desk, organisation, [(centre, month)], message, reason)
    out.print(say("returns.published", of=drafts.key_of(centre, month), snapshot=str(number)))


@returns.command("undo", help="help.returns_undo")
def undo_command(organisation: Organisation, centre: Centre, month: Month, who: Who, reason: Reason) -> None:
    """Bring back the version before the one in force, as a new version."""
    with desk_of(who) as desk:
        number = publishing.undo(desk, organisation, centre, month, reason)
    out.print(say("returns.undone", of=drafts.key_of(centre, month), snapshot=str(number)))


@returns.command("generate", help="help.returns_generate")
def generate_command(
    rows: Annotated[int, typer.Option(min=LEAST, max=MOST, help="help.cells")] = 100_000,
) -> None:
    """Write invented returns, for trying out, into a warehouse without returns; see `make practice`."""
    location = Location.from_environment()
    try:
        made = generate(location, rows)
    except HoldsReturns as error:
        complain.print(say("returns.holds_returns"))
        raise typer.Exit(REFUSED) from error
    out.print(say("returns.generated", rows=rows) if made else say("returns.generated_before"))


@returns.command("list", help="help.returns_list")
def list_command(organisation: Organisation, who: Who) -> None:
    """List the drafts of an organisation, and what it published."""
    with desk_of(who) as desk:
        for draft in drafts.drafts(desk, organisation):
            tell_row(draft.key, draft.state, draft.taken_by, draft.content.file_name)
        for one in kept.published_by(desk.lake, organisation):
            tell_row(*(one[name] for name in ("return_id", "kind", "completeness", "published_at")))
