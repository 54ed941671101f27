"""The command line: `python -m words` says how complete each language is, and what is wrong with it.

Exit codes: 0 all is well, 1 something is wrong.
"""

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from words import ORIGINAL, phrases, say
from words.checking import faults
from words.command_line import Commands, Lang
from words.languages import VISITORS, languages, offered, sentences, share

app = typer.Typer(cls=Commands, invoke_without_command=True, add_completion=False)
out = Console()
Missing = Annotated[str | None, typer.Option("--missing", metavar="arguments.code", help="help.missing")]


@app.callback(help="help.words")
def languages_command(
    missing: Missing = None,
    lang: Lang = None,  # noqa: ARG001 - Commands speaks it
) -> None:
    """Print how complete each language is, then what is wrong with it."""
    if missing is not None:
        _print_missing(missing)
        return
    wanted = sentences()
    table = Table(
        *(say(f"translating.{name}") for name in ("code", "name", "written", "share", "offered", "reviewed"))
    )
    for code, told in languages().items():
        pages = [page for page in VISITORS if code in offered(page)]
        where = say("translating.everywhere") if code in offered() else ", ".join(pages)
        own = set(phrases(code).written())
        written = sum(key in own for key in wanted)
        part = f"{100 * share(code):.1f} %"
        reviewed = told.reviewed_by or ("" if code == ORIGINAL else say("translating.nobody"))
        table.add_row(code, told.name, f"{written} / {len(wanted)}", part, where, reviewed)
    out.print(table)
    wrong = [fault for code in languages() for fault in faults(code)]
    for fault in wrong:
        out.print(fault, markup=False, highlight=False, soft_wrap=True)
    if wrong:
        raise typer.Exit(1)


def _print_missing(code: str) -> None:
    if code not in languages():
        out.print(say("translating.unknown", code=code, known=", ".join(languages())), soft_wrap=True)
        raise typer.Exit(1)
    own = set(phrases(code).written())
    for key in phrases(ORIGINAL):
        if key not in own:
            out.print(key.replace(".", "-"), markup=False, highlight=False)


if __name__ == "__main__":
    app()
