"""The command that counts the export of a survey of workers, through the rules of the page."""

from pathlib import Path
from typing import Annotated

import typer

from conduct.command_line import UNDECIDED, CycleKey, Who, as_decision, complain, desk_of, out
from conduct.refusal import Refused
from conduct.worker_answers import SurveyMapping, count_said, keep_counts, mapping_of, undecided
from warehouse.command import tell_row
from words import say
from workbooks.survey import count_answers, values_of


def survey(
    cycle: CycleKey,
    path: Path,
    who: Who,
    agency: Annotated[str, typer.Option(help="help.survey_agency")] = "",
    question: Annotated[list[str] | None, typer.Option(help="help.survey_question")] = None,
    yes: Annotated[list[str] | None, typer.Option(help="help.survey_yes")] = None,
    no: Annotated[list[str] | None, typer.Option(help="help.survey_no")] = None,
    match: Annotated[
        list[str] | None,
        typer.Option(help="help.survey_match"),
    ] = None,
) -> None:
    """Count what workers answered, from the export of a survey; what was said before of its columns holds."""
    asked = {indicator: heading for heading, indicator in map(as_decision, question or [])}
    named = {name: "" if key == "none" else key for name, key in map(as_decision, match or [])}
    with desk_of(who) as desk:
        known, data = mapping_of(desk, cycle) or SurveyMapping("", {}), path.read_bytes()
        mapping = SurveyMapping(
            agency or known.agency,
            asked or known.questions,
            tuple(value.casefold() for value in yes) if yes else known.yes,
            tuple(value.casefold() for value in no) if no else known.no,
            {**known.agencies, **named},
        )
        if not mapping.agency or not mapping.questions:
            raise Refused(say("survey.say_columns"))
        open_names = undecided(desk, cycle, mapping, values_of(data, mapping.agency))
        for name, alike in open_names.items():
            complain.print(say("survey.command_which", name=name))
            if alike:
                like = "; ".join(f"{one.agency_id} ({one.spelling})" for one in alike)
                complain.print(say("survey.like", alike=like))
        if open_names:
            raise typer.Exit(UNDECIDED)
        for column in mapping.questions.values():
            found = values_of(data, column).items()
            # Counted and not quoted: who names a wrong column has names of people in it.
            neither = sum(n for value, n in found if value.casefold() not in {*mapping.yes, *mapping.no})
            if neither:
                complain.print(say("survey.neither", column=column, count=neither))
        kept = keep_counts(desk, cycle, mapping, count_answers(data, mapping), path.name)
    for (key, indicator), one in sorted(kept.items()):
        tell_row(key, indicator, count_said(one))
    out.print(say("survey.kept"))
