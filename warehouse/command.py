"""What the command lines share: a storage that cannot be used is told in one sentence, with its exit code."""

from typing import Any

import typer
from rich.console import Console
from typer.core import TyperGroup

from warehouse.trouble import Unusable


class Commands(TyperGroup):
    """The commands of one `python -m`; what they raise about the storage ends them in a sentence."""

    def invoke(self, ctx: Any) -> Any:
        """Run what was asked for."""
        try:
            return super().invoke(ctx)
        except Unusable as error:
            complain = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)
            complain.print(str(error))
            raise typer.Exit(error.exit_code) from error
