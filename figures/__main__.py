"""The command line: `python -m figures list | sheet OUT.pdf`."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from figures.address import in_words
from figures.catalogue import catalogue, make
from figures.figure import Ask
from figures.filters import choices
from figures.provenance import known_sources, provenance
from slides.sheet import sheet
from slides.slide import Slide
from warehouse.command import commands
from warehouse.lake import Lake
from warehouse.location import Location
from words import say

app = commands("help.figures")
out = Console()
complain = Console(stderr=True)


@app.command("list", help="help.figures_list")
def list_command() -> None:
    """Name every figure with its filters."""
    for name, known in catalogue().items():
        out.print(f"{name}  {' '.join(known.filters)}".rstrip(), highlight=False)


@app.command("sheet", help="help.figures_sheet")
def sheet_command(
    target: Annotated[Path, typer.Argument(metavar="OUT.pdf", help="help.target")],
    only: Annotated[str, typer.Option(help="help.only")] = "",
) -> None:
    """Draw every figure that has a drawing in every medium, side by side."""
    lake = Lake(Location.from_environment())
    number = lake.latest()
    ask = partial(lake.ask, snapshot=number)
    for sentence in sheet(list(_drawn(ask, number, only)), target):
        complain.print(sentence, highlight=False, soft_wrap=True)
    out.print(say("command.written", path=str(target)), highlight=False, soft_wrap=True)


def _drawn(ask: Ask, number: int, only: str) -> list[Slide]:
    """Fill a slide with every figure that has a drawing, with the first value of each filter it needs."""
    known = known_sources(ask("source_names"))
    slides = []
    for name, definition in catalogue().items():
        filters = {each: next(iter(choices(each, ask)), "") for each in definition.needed}
        if not name.startswith(only) or "" in filters.values():
            continue
        figure = make(name, ask, filters)
        if figure.drawing is not None:
            source = provenance(figure.table, known, number, figure.as_of)
            where = in_words(name, filters, number, ask)
            slides.append(Slide(figure.title, figure, source, (), number, link="", where=where))
    return slides


if __name__ == "__main__":
    app()
