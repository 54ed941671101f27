"""The command line: `python -m slides list | deck STORYBOARD OUT.pptx | brief KHM|region OUT.pdf`."""

from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from figures.address import address_of_brief
from slides.brief.writing import CountryUnknown, brief
from slides.deck.writing import write_deck
from slides.frozen import asks_of
from slides.slide import fill_all
from slides.storyboard import MOST_BYTES, Storyboard, Unreadable, from_file, ready, unpack
from warehouse.command import Commands
from warehouse.lake import Lake, Location
from words import say

REGION = "region"
PROBLEM = 1
app = typer.Typer(cls=Commands, help="Decks of storyboards, and briefs.", no_args_is_help=True)
out = Console()
complain = Console(stderr=True)
Number = Annotated[int | None, typer.Option("--snapshot", help="Snapshot; the newest by default.")]


@app.command("list")
def list_command() -> None:
    """Name the storyboards that come with the product."""
    for name, board in ready().items():
        out.print(
            say("storyboards.listed", name=name, title=board.title, views=len(board.views)), highlight=False
        )


@app.command()
def deck(
    storyboard: Annotated[
        str, typer.Argument(help="A name of `list`, a storyboard file, or the address of one.")
    ],
    target: Annotated[Path, typer.Argument(metavar="OUT.pptx", help="File to write.")],
    snapshot: Number = None,
) -> None:
    """Write a storyboard as an editable PowerPoint file, views that name no snapshot on the one given."""
    try:
        board = _board(storyboard)
        lake, numbers, number = _opened(snapshot)
        slides, left_out = fill_all(board.at(number).views, asks_of(lake), numbers)
        write_deck(board.title or say("present.untitled"), board.lead, slides, target, left_out)
    except Unreadable as error:
        _refuse(say("storyboards.unreadable_file", name=storyboard, reason=str(error)))
    except OSError as error:
        _refuse(say("command.no_file", path=str(target), reason=error.strerror or str(error)))
    for sentence in left_out:
        complain.print(sentence, highlight=False, soft_wrap=True, markup=False)
    out.print(say("command.written", path=str(target)), highlight=False, soft_wrap=True)


@app.command("brief")
def brief_command(
    country: Annotated[str, typer.Argument(metavar="KHM|region", help="Code of a Member State, or region.")],
    target: Annotated[Path, typer.Argument(metavar="OUT.pdf", help="File to write.")],
    snapshot: Number = None,
) -> None:
    """Write a brief of two pages on a Member State or on the region."""
    try:
        lake, _, number = _opened(snapshot)
        made_at = next(one.made_at for one in lake.snapshots() if one.number == number)
        code = None if country.lower() == REGION else country.upper()
        ask = asks_of(lake)(number)
        target.write_bytes(brief(ask, code, number, made_at, address_of_brief(code, number)))
    except CountryUnknown:
        _refuse(say("command.no_country", country=country))
    except OSError as error:
        _refuse(say("command.no_file", path=str(target), reason=error.strerror or str(error)))
    out.print(say("command.written", path=str(target)), highlight=False, soft_wrap=True)


def _board(named: str) -> Storyboard:
    """Return the storyboard that a name, a file or an address stands for. Raises Unreadable."""
    if named in ready():
        return ready()[named]
    path = Path(named)
    if "board=" in named:
        return unpack(named.rpartition("board=")[2].partition("&")[0])
    if not path.is_file():
        raise Unreadable(say("present.unknown", name=named))
    with path.open("rb") as content:
        return from_file(content.read(MOST_BYTES + 1))


def _opened(snapshot: int | None) -> tuple[Lake, list[int], int]:
    """Open the warehouse: it, the numbers of its snapshots, and the one asked for or the newest."""
    lake = Lake(Location.from_environment())
    numbers = [one.number for one in lake.snapshots()]
    newest = lake.latest()
    if snapshot is not None and snapshot not in numbers:
        _refuse(say("command.no_snapshot", snapshot=str(snapshot), newest=newest))
    return lake, numbers, snapshot or newest


def _refuse(sentence: str) -> NoReturn:
    complain.print(sentence, highlight=False, soft_wrap=True, markup=False)
    raise typer.Exit(PROBLEM)


if __name__ == "__main__":
    app()
