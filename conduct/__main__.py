"""The command line: `python -m conduct`, through the same rules and with the same sentences as the pages.

Exit codes: 0 done, 1 refused, 2 wrong use, 3 something needs a decision or a correction first, 4 the
storage is damaged or cannot be written.
"""

from pathlib import Path
from typing import Annotated

import typer

from conduct.auditing import audit
from conduct.clock import local_time, moment_of, zone_of
from conduct.command_line import (
    UNDECIDED,
    CycleKey,
    Replace,
    Who,
    as_decision,
    complain,
    desk_of,
    out,
    write_new,
)
from conduct.commands_of_agencies import agency
from conduct.commands_of_links import link
from conduct.commands_of_people import association, member
from conduct.commands_of_reminders import remind
from conduct.commands_of_steps import steps
from conduct.commands_of_storage import backup, records, restore_command
from conduct.evidence import remove_expired
from conduct.importing import NEW
from conduct.letters import letters
from conduct.log import in_words
from conduct.log import log as log_of
from conduct.planning import association_of, cycles_of, method_of_cycle
from conduct.publishing import publish, scheduled, withdraw_scheduled
from conduct.register import agencies
from conduct.releasing import release_due
from conduct.reviewing import approve_all, record_decision
from conduct.self_assessment import SelfAssessment, bring_in, self_assessments
from slides.letters.writing import archive, audit_report
from warehouse.command import commands, tell_row
from words import say
from workbooks.answer_book import read_answers, write_answers
from workbooks.offline import Offer, accept, look_through, workbook_of
from workbooks.problem import told
from workbooks.survey_command import survey

app = commands("help.conduct")
app.add_typer(member, name="member")
app.add_typer(association, name="association")
app.add_typer(agency, name="agency")
app.add_typer(steps, name="cycle")
app.add_typer(link, name="link")
app.add_typer(records, name="records")
app.command("remind", help="help.conduct_remind")(remind)
app.command("survey", help="help.conduct_survey")(survey)
app.command("backup", help="help.conduct_backup")(backup)
app.command("restore", help="help.conduct_restore")(restore_command)


@app.command("workbook", help="help.conduct_workbook")
def workbook(
    cycle: CycleKey,
    path: Path,
    who: Who,
    replace: Replace = False,
) -> None:
    """Write a cycle as a workbook to fill in."""
    with desk_of(who) as desk:
        write_new(path, workbook_of(desk, cycle), replace)
        out.print(say("command.written", path=path))


@app.command("import", help="help.conduct_import")
def import_command(
    cycle: CycleKey,
    path: Path,
    who: Who,
    preview: Annotated[bool, typer.Option("--preview", help="help.preview")] = False,
    match: Annotated[list[str] | None, typer.Option(help="help.match")] = None,
    overwrite: Annotated[
        list[str] | None,
        typer.Option(help="help.overwrite"),
    ] = None,
    leave: Annotated[list[str] | None, typer.Option(help="help.leave")] = None,
    enter_new: Annotated[bool, typer.Option("--enter-new", help="help.enter_new")] = False,
    column: Annotated[
        list[str] | None,
        typer.Option(help="help.column"),
    ] = None,
) -> None:
    """Take over a filled-in workbook, in one step; nothing is saved while anything is wrong or undecided."""
    decided = dict(as_decision(one) for one in match or [])
    columns = dict(as_decision(one) for one in column or [])
    with desk_of(who) as desk:
        data, decisions = path.read_bytes(), (overwrite or (), leave or ())
        offer = look_through(desk, cycle, data, path.name, decided, *decisions, columns)
        if enter_new:
            unknown = [name for name, found in offer.undecided.items() if not found.candidates]
            decided = dict.fromkeys(unknown, NEW) | decided
            offer = look_through(desk, cycle, data, path.name, decided, *decisions, columns)
        _tell(offer)
        if not offer.acceptable:
            raise typer.Exit(UNDECIDED)
        if not offer.changes_anything:
            out.print(say("offer.nothing"))
        elif not preview:
            accept(desk, cycle, offer)
            out.print(say("offer.accepted", count=len(offer.taken)))


@app.command("answers", help="help.conduct_answers")
def answers_command(
    cycle: CycleKey,
    agency: Annotated[str, typer.Argument(help="help.agency_key")],
    path: Path,
    who: Who,
    bring: Annotated[bool, typer.Option("--bring", help="help.bring")] = False,
) -> None:
    """Write the workbook in which one agency answers for itself, or take it over as handed in."""
    with desk_of(who) as desk:
        method, known = method_of_cycle(desk, cycle), self_assessments(desk, cycle)
        found = next(one for one in cycles_of(desk, association_of(desk, cycle)) if one.cycle_id == cycle)
        if not bring:
            name = agencies(desk, found.association_id).get(agency, agency)
            data = write_answers(found, method, agency, name, known.get(agency, SelfAssessment()))
            write_new(path, data)
            out.print(say("command.written", path=path))
            return
        read = read_answers(path.read_bytes(), found, method, agency)
        for problem in told(read.problems):
            complain.print(str(problem))
        if read.problems:
            raise typer.Exit(UNDECIDED)
        bring_in(desk, cycle, agency, read.claims, path.name)
    out.print(say("command.brought", count=len(read.claims)))


@app.command("letters", help="help.conduct_letters")
def letters_command(cycle: CycleKey, path: Path, who: Who) -> None:
    """Write a letter to each agency of a published cycle, all of them into one ZIP file."""
    with desk_of(who) as desk:
        write_new(path, archive(letters(desk, cycle), desk.now()))
        out.print(say("command.written", path=path))


@app.command("audit", help="help.conduct_audit")
def audit_command(cycle: CycleKey, path: Path, who: Who) -> None:
    """Write the audit report of a cycle as a PDF: who did what when, conflicts, requests, publications."""
    with desk_of(who) as desk:
        write_new(path, audit_report(audit(desk, cycle), desk.now()))
        out.print(say("command.written", path=path))


@app.command("publish", help="help.conduct_publish")
def publish_command(
    cycle: CycleKey,
    who: Who,
    message: Annotated[str, typer.Option(help="help.message")],
    reason: Annotated[str, typer.Option(help="help.ranking_reason")] = "",
    at: Annotated[str, typer.Option(help="help.at")] = "",
) -> None:
    """Publish what is approved, in one commit, now or later; what is published later is frozen now."""
    with desk_of(who) as desk:
        zone = zone_of(desk, association_of(desk, cycle))
        due = moment_of(at, zone) if at else None
        revision = publish(desk, cycle, message, reason, due)
        waits = scheduled(desk, cycle)
    if waits:
        out.print(say("command.waits", cycle=cycle, revision=revision, due=local_time(waits, zone)))
    else:
        out.print(say("command.published", cycle=cycle, revision=revision))


@app.command("withdraw", help="help.conduct_withdraw")
def withdraw_command(cycle: CycleKey, who: Who) -> None:
    """Take back a publication that waits for its time."""
    with desk_of(who) as desk:
        withdraw_scheduled(desk, cycle)
    out.print(say("command.withdrawn", cycle=cycle))


@app.command("approve", help="help.conduct_approve")
def approve_command(
    cycle: CycleKey,
    agency: Annotated[list[str], typer.Argument(help="help.agency_keys")],
    who: Who,
    independent: Annotated[bool, typer.Option("--independent", help="help.independent")] = False,
    grade: Annotated[str, typer.Option(help="help.panel_grade")] = "",
    reason: Annotated[str, typer.Option(help="help.panel_reason")] = "",
) -> None:
    """Approve what was submitted of agencies: of all of them, or of none where one cannot be approved."""
    with desk_of(who) as desk:
        approve_all(desk, cycle, agency, independent, grade, reason)
    out.print(say("command.approved", agencies=len(agency)))


@app.command("decide", help="help.conduct_decide")
def decide_command(
    cycle: CycleKey,
    who: Who,
    panel: Annotated[str, typer.Option(help="help.panel")],
    decision: Annotated[str, typer.Option(help="help.decision")],
) -> None:
    """Record the panel's decision on the cycle's next revision."""
    with desk_of(who) as desk:
        record_decision(desk, cycle, panel, decision)
    out.print(say("command.decided"))


@app.command("release", help="help.conduct_release")
def release() -> None:
    """Publish whatever waited for its time; the dashboard does the same while it runs."""
    with desk_of(operator=True) as desk:
        release_due(desk, tell=out.print)


@app.command("expire", help="help.conduct_expire")
def expire_command() -> None:
    """Remove the evidence files whose time is over; for a timer."""
    with desk_of(operator=True) as desk:
        count = remove_expired(desk)
    out.print(say("command.expired", count=count))


@app.command("log", help="help.conduct_log")
def log_command(cycle: CycleKey) -> None:
    """Tell who did what to a cycle, oldest first."""
    with desk_of(operator=True) as desk:
        for row in log_of(desk, cycle):
            tell_row(*in_words(row).values())


def _tell(offer: Offer) -> None:
    """Write what a workbook would change, what is wrong with it and which names need a decision."""
    for notice in offer.reading.notices:
        out.print(notice)
    for problem in told(offer.reading.problems):
        complain.print(str(problem))
    for column in offer.reading.unknown:
        complain.print(
            say(
                "command.unknown_column",
                sheet=column.sheet,
                heading=column.heading,
                filled=column.filled,
                fields=", ".join(column.fields),
            )
        )
    for name, found in offer.undecided.items():
        if not found.candidates:
            complain.print(say("command.unknown", name=name))
            continue
        known = "; ".join(f"{one.agency_id} ({one.spelling}, {one.likeness:.0f})" for one in found.candidates)
        complain.print(say("command.undecided", name=name, candidates=known))
    for one in offer.open:
        complain.print(
            say(
                "command.older",
                name=one.agency,
                what=f"{one.indicator_id} {one.heading}".strip(),
                saved=one.before or "–",
                given=one.after or "–",
                change=one.key,
            )
        )
    for name in offer.entering:
        out.print(say("command.entering", name=name))
    for change in offer.taken:
        what = " ".join(part for part in (change.agency, change.indicator_id, change.heading) if part)
        out.print(f"{change.sheet} {change.row}: {what}: {change.before or '–'} → {change.after or '–'}")


if __name__ == "__main__":
    app()
