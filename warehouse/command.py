"""What the command lines share: their language; a storage that cannot be used is told in one sentence."""

import os
from typing import Annotated, Any

import typer
from rich.console import Console
from typer.core import TyperGroup

from warehouse.settings import LANGUAGE
from warehouse.trouble import Unusable
from words import ORIGINAL, say, speaking
from words.languages import best, languages, offered

# Where a system keeps the language of whoever works there, the one that counts first first.
OF_THE_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")
WRONG_USE = 2


class Commands(TyperGroup):
    """The commands of one `python -m`; what they raise about the storage ends them in a sentence.

    They speak the language of `--lang`, else that of COOPERATION_LANGUAGE, else that of the system.
    """

    def invoke(self, ctx: Any) -> Any:
        """Run what was asked for."""
        complain = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
        asked = ctx.params.get("lang") or os.environ.get(LANGUAGE, "")
        code = best([asked], tuple(languages())) if asked else _of_the_system()
        if not code:
            known = ", ".join(f"{one.code} ({one.name})" for one in languages().values())
            complain.print(say("command.no_language", language=asked, known=known))
            raise typer.Exit(WRONG_USE)
        with speaking(code):
            try:
                return super().invoke(ctx)
            except Unusable as error:
                complain.print(str(error))
                raise typer.Exit(error.exit_code) from error


def commands(told: str) -> typer.Typer:
    """Return the commands of one `python -m`, and what its help says of them."""
    app = typer.Typer(cls=Commands, no_args_is_help=True)

    @app.callback(help=told)
    def spoken(
        lang: Annotated[
            str | None, typer.Option("--lang", help="Language of what is said and written: en, vi, …")
        ] = None,
    ) -> None:
        """Take the language; `Commands` speaks it."""

    return app


def tell_row(*values: object) -> None:
    """Write a row of a list, with tabs between its values, so that a spreadsheet takes it as it is.

    A console of rich would write blanks in the place of tabs.
    """
    typer.echo("\t".join(" ".join(str(value).split()) for value in values))


def _of_the_system() -> str:
    set_to = next((os.environ[name] for name in OF_THE_SYSTEM if os.environ.get(name)), "")
    return best([set_to.partition(".")[0].replace("_", "-")], offered()) or ORIGINAL
