"""The command line of whoever runs the server: `python -m web`.

Exit codes: 0 all is well, 1 something is to be done, 2 wrong use.
"""

from pathlib import Path
from typing import Annotated
from urllib.error import URLError
from urllib.request import urlopen

import typer
from rich.console import Console
from streamlit import config

from warehouse.command import commands
from web.base_path import at
from web.doctor import found
from words import say

app = commands("Look at an installation, and at the server on this machine.")
out = Console(soft_wrap=True, markup=False, highlight=False)
SECONDS = 4


@app.command()
def doctor(
    backups: Annotated[Path | None, typer.Option(help="The folder in which backups are kept.")] = None,
) -> None:
    """Say what is wrong with this installation and what to do, a sentence each."""
    wrong = found(backups)
    for sentence in wrong:
        out.print(sentence)
    out.print(say("doctor.found", count=len(wrong)))
    if wrong:
        raise typer.Exit(1)


@app.command()
def alive() -> None:
    """Ask the server on this machine whether it is alive, as a container's health check does."""
    address = f"http://127.0.0.1:{config.get_option('server.port')}{at('/healthz')}"
    try:
        with urlopen(address, timeout=SECONDS) as answer:
            out.print(answer.read().decode())
    except (URLError, OSError) as error:
        out.print(say("doctor.not_alive", address=address))
        raise typer.Exit(1) from error


if __name__ == "__main__":
    app()
