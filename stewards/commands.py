"""`python -m etl steward …`: agreements and attaché posts, through the same rules as the page Stewards."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from conduct.command_line import Who, desk_of, out
from conduct.desk import Desk
from conduct.membership import organisation_of
from conduct.refusal import Refused
from stewards import conflicts, drafts, exporting, publishing
from stewards.completing import completed, new_source
from stewards.entry import TABLES, Entry, Row, differing
from stewards.rules import Known
from warehouse import stewards as kept
from warehouse.command import tell_row
from warehouse.schema import tables
from words import say
from words.command_line import group

steward = group("help.steward")
Organisation = Annotated[str, typer.Argument(help="help.organisation")]
Table = Annotated[str, typer.Argument(help="help.table")]
Change = Annotated[str, typer.Argument(help="help.change")]
Values = Annotated[list[str] | None, typer.Option("--set", metavar="arguments.pair", help="help.set")]
Which = Annotated[
    list[str],
    typer.Option("--row", metavar="arguments.pair", help="help.row"),
]
Source = Annotated[
    list[str] | None,
    typer.Option("--source", metavar="arguments.pair", help="help.new_source"),
]
Why = Annotated[str, typer.Option("--reason", help="help.reason")]


@steward.command("add", help="help.steward_add")
def add_command(
    organisation: Organisation, table: Table, who: Who, values: Values = None, source: Source = None
) -> None:
    """Enter a row that is not here yet."""
    with desk_of(who) as desk:
        _enter(desk, organisation, table, None, values or (), source or (), "")


@steward.command("correct", help="help.steward_correct")
def correct_command(
    organisation: Organisation,
    table: Table,
    which: Which,
    who: Who,
    reason: Why,
    values: Values = None,
    source: Source = None,
) -> None:
    """Enter a row as it should be, in the place of one that is here."""
    with desk_of(who) as desk:
        _enter(desk, organisation, table, _row(desk, table, which), values or (), source or (), reason)


@steward.command("remove", help="help.steward_remove")
def remove_command(organisation: Organisation, table: Table, which: Which, who: Who, reason: Why) -> None:
    """Enter that a row should not be here."""
    with desk_of(who) as desk:
        entry = Entry(table, _row(desk, table, which), None, None, reason)  # type: ignore[arg-type]
        _told(drafts.enter(desk, organisation, entry), entry)


@steward.command("list", help="help.steward_list")
def list_command(organisation: Organisation, who: Who) -> None:
    """List the drafts of an organisation, what it published, and what the files contradict."""
    with desk_of(who) as desk:
        for one in drafts.drafts(desk, organisation):
            tell_row(one.change_id, one.state, one.content.act, one.content.table, one.taken_by)
        for row in kept.changes(desk.lake, organisation):
            tell_row(*(row[name] for name in ("change_id", "kind", "table_name", "published_at")))
        for sentence in conflicts.told(desk.lake):
            out.print(sentence)


@steward.command("send", help="help.steward_send")
def send_command(organisation: Organisation, change: Change, who: Who) -> None:
    """Send a draft for review."""
    with desk_of(who) as desk:
        drafts.send_for_review(desk, organisation, change)
    out.print(say("returns.sent", of=change))


@steward.command("approve", help="help.steward_approve")
def approve_command(organisation: Organisation, change: Change, who: Who) -> None:
    """Approve a draft that somebody else entered."""
    with desk_of(who) as desk:
        drafts.approve(desk, organisation, change)
    out.print(say("returns.approved", of=change))


@steward.command("give-back", help="help.steward_give_back")
def give_back_command(
    organisation: Organisation, change: Change, who: Who, remark: Annotated[str, typer.Option()]
) -> None:
    """Give a draft back to the stewards, and say why."""
    with desk_of(who) as desk:
        drafts.give_back(desk, organisation, change, remark)
    out.print(say("returns.given_back", of=change))


@steward.command("discard", help="help.steward_discard")
def discard_command(organisation: Organisation, change: Change, who: Who) -> None:
    """Drop a draft that is not in review."""
    with desk_of(who) as desk:
        drafts.discard(desk, organisation, change)
    out.print(say("returns.discarded", of=change))


@steward.command("publish", help="help.steward_publish")
def publish_command(
    organisation: Organisation,
    changes: Annotated[list[str], typer.Argument(help="help.changes")],
    who: Who,
    message: Annotated[str, typer.Option(help="help.message")],
) -> None:
    """Publish approved drafts, in one commit."""
    with desk_of(who) as desk:
        number = publishing.publish(desk, organisation, changes, message)
    for change in changes:
        out.print(say("returns.published", of=change, snapshot=str(number)))


@steward.command("withdraw", help="help.steward_withdraw")
def withdraw_command(organisation: Organisation, change: Change, who: Who, reason: Why) -> None:
    """Make a row again what it was before a published change."""
    with desk_of(who) as desk:
        number = publishing.withdraw(desk, organisation, change, reason)
    out.print(say("stewards.withdrawn", of=change, snapshot=str(number)))


@steward.command("export", help="help.steward_export")
def export_command(
    directory: Annotated[Path, typer.Argument(help="help.folder")],
) -> None:
    """Write what stewards published as the files that etl/sources would hold."""
    with desk_of(operator=True) as desk:
        written = exporting.export(desk.lake, directory)
    for path in written:
        out.print(str(path))
    out.print(say("stewards.exported", count=len(written)))


def _enter(
    desk: Desk,
    organisation_id: str,
    table: str,
    before: Row | None,
    values: Sequence[str],
    source: Sequence[str],
    reason: str,
) -> None:
    known = Known(desk.lake)
    typed = {**(before or {}), **_pairs(values, table)}
    row_of_source = new_source(_pairs(source, "source"), known.keys("source")) if source else None
    if row_of_source:
        typed["source_id"] = row_of_source["source_id"]
    with desk.reading() as records:
        name = str(organisation_of(records, organisation_id)["name"])
    after = completed(table, typed, name, known.keys("agreement"))  # type: ignore[arg-type]
    entry = Entry(table, before, after, row_of_source, reason)  # type: ignore[arg-type]
    _told(drafts.enter(desk, organisation_id, entry), entry)


def _row(desk: Desk, table: str, which: Sequence[str]) -> Row:
    """Return the one row that has these values. Raises Refused where there is none, or more than one."""
    wanted = _pairs(which, table)
    found = [
        row
        for row in Known(desk.lake).rows(table)
        if all(row.get(name) == value for name, value in wanted.items())
    ]
    if len(found) != 1:
        raise Refused(say("stewards.which_row", count=len(found), typed=", ".join(which)))
    return found[0]


def _pairs(typed: Sequence[str], table: str) -> Row:
    """Read values of columns of a table. Raises Refused for another table or column, or no value."""
    if table not in (*TABLES, "source"):
        raise Refused(say("stewards.no_table", table=table, known=", ".join(TABLES)))
    known = [one.name for one in tables()[table].columns]
    found = {}
    for one in typed:
        name, equals, value = one.partition("=")
        if not equals or name.strip() not in known:
            raise Refused(say("stewards.no_pair", typed=one, known=", ".join(known)))
        found[name.strip()] = value.strip()
    return found


def _told(change_id: str, entry: Entry) -> None:
    for column, (before, after) in differing(entry.before, entry.after).items():
        tell_row(column, before, after)
    out.print(say("stewards.entered", of=change_id))
