"""What the command lines that use the storage share: one that cannot be used is told in one sentence."""

from typing import Any

import typer

from warehouse.trouble import Unusable
from words import command_line
from words.command_line import complain


class Commands(command_line.Commands):
    """The commands of one `python -m`; what they raise about the storage ends them in a sentence."""

    def invoke(self, ctx: Any) -> Any:
        """Run what was asked for."""
        try:
            return super().invoke(ctx)
        except Unusable as error:
            complain.print(str(error))
            raise typer.Exit(error.exit_code) from error


def commands(told: str) -> typer.Typer:
    """Return the commands of one `python -m`; the key says what its help tells of them."""
    return command_line.commands(told, Commands)


def tell_row(*values: object) -> None:
    """Write a row of a list, with tabs between its values, so that a spreadsheet takes it as it is.

    A console of rich would write blanks in the place of tabs.
    """
    typer.echo("\t".join(" ".join(str(value).split()) for value in values))
