"""The command line of whoever runs the server: `python -m web`.

Exit codes: 0 all is well, 1 something is to be done, 2 wrong use.
"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from warehouse.command import commands
from web.doctor import found
from words import say

app = commands("help.web")
out = Console(soft_wrap=True, markup=False, highlight=False)


@app.command("doctor", help="help.web_doctor")
def doctor(
    backups: Annotated[Path | None, typer.Option(help="help.backups")] = None,
) -> None:
    """Say what is wrong with this installation and what to do, a sentence each."""
    wrong = found(backups)
    for sentence in wrong:
        out.print(sentence)
    out.print(say("doctor.found", count=len(wrong)))
    if wrong:
        raise typer.Exit(1)


if __name__ == "__main__":
    app()
