"""The command line: `python -m slides list | check | deck | pdf | brief | agency`; see `--help`."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated, NoReturn, Protocol

import typer
from rich.console import Console

from conduct.command_line import Replace, refuse_there
from conduct.letters import card_address
from conduct.refusal import Refused
from figures.address import address_of_brief
from figures.catalogue import make
from figures.of_scorecard import agencies_called
from renderers.fonts import NoLetter
from slides.brief.lead import Since
from slides.brief.writing import About, CorridorUnknown, CountryUnknown, brief
from slides.checking import checked
from slides.deck.template import LARGEST_FILE, NotATemplate
from slides.deck.writing import write_deck
from slides.frozen import asks_of
from slides.handout import handout
from slides.letters.writing import half_page
from slides.slide import Sheet, fill_all
from slides.storyboard import MOST_FILE_BYTES, Storyboard, Unreadable, from_file, ready, unpack
from warehouse.command import commands
from warehouse.lake import Lake, not_there
from warehouse.location import Location
from words import language, say, speaking
from words.languages import best, offered

REGION = "region"
PROBLEM = 1
app = commands("help.slides")
out = Console()
complain = Console(stderr=True)
Board = Annotated[str, typer.Argument(help="help.storyboard")]
Number = Annotated[int | None, typer.Option("--snapshot", help="help.snapshot")]


@app.command("list", help="help.slides_list")
def list_command() -> None:
    """Name the storyboards that come with the product."""
    for name, board in ready().items():
        out.print(
            say("storyboards.listed", name=name, title=board.title, views=len(board.views)), highlight=False
        )


@app.command("deck", help="help.slides_deck")
def deck(
    context: typer.Context,
    storyboard: Board,
    target: Annotated[Path, typer.Argument(metavar="OUT.pptx", help="help.target")],
    snapshot: Number = None,
    template: Annotated[
        Path | None, typer.Option("--template", metavar="FILE.pptx", help="help.template")
    ] = None,
    replace: Replace = False,
) -> None:
    """Write a storyboard as an editable PowerPoint file, views that name no snapshot on the one given."""
    _refuse_there(target, replace)
    try:
        design = None if template is None else _bytes_of(template)
        _write(context, partial(write_deck, template=design), storyboard, target, snapshot)
    except NotATemplate as error:
        _refuse(str(error))


@app.command("pdf", help="help.slides_pdf")
def pdf(
    context: typer.Context,
    storyboard: Board,
    target: Annotated[Path, typer.Argument(metavar="OUT.pdf", help="help.target")],
    snapshot: Number = None,
    replace: Replace = False,
) -> None:
    """Write a storyboard as a handout of A4 sheets: slide after slide, with what is said to it."""
    _refuse_there(target, replace)
    _write(context, handout, storyboard, target, snapshot)


@app.command("check", help="help.slides_check")
def check(storyboard: Board, snapshot: Number = None) -> None:
    """Say before a session what will not fit, what is older than 12 months, and what disagrees."""
    slides, left_out = _filled(_read(storyboard), snapshot)
    told = checked(slides, left_out, datetime.now(UTC).date())
    for sentence in told or [say("check.ready")]:
        out.print(sentence, highlight=False, soft_wrap=True, markup=False)


class Write(Protocol):
    """What writes the slides of a storyboard into a file. Raises OSError."""

    def __call__(
        self, title: str, lead: str, slides: Sequence[Sheet], target: Path, left_out: Sequence[str]
    ) -> None:
        """Write the file."""


def _write(context: typer.Context, write: Write, storyboard: str, target: Path, snapshot: int | None) -> None:
    board = _read(storyboard)
    asked = context.parent is not None and context.parent.params.get("lang")
    made_in = best([board.language], offered())
    with speaking(language() if asked or not made_in else made_in):
        slides, left_out = _filled(board, snapshot)
        try:
            write(board.title or say("present.untitled"), board.lead, slides, target, left_out)
        except NoLetter as error:
            _refuse(str(error))
        except OSError as error:
            _refuse(say("command.no_file", path=str(target), reason=error.strerror or str(error)))
    for sentence in left_out:
        complain.print(sentence, highlight=False, soft_wrap=True, markup=False)
    out.print(say("command.written", path=str(target)), highlight=False, soft_wrap=True)


def _read(storyboard: str) -> Storyboard:
    try:
        return _board(storyboard)
    except Unreadable as error:
        _refuse(say("storyboards.unreadable_file", name=storyboard, reason=str(error)))


def _filled(board: Storyboard, snapshot: int | None) -> tuple[list[Sheet], list[str]]:
    """Fill a storyboard; return its slides, and a sentence for each view that is left out."""
    lake, numbers, number = _opened(snapshot)
    return fill_all(board.at(number).views, asks_of(lake), numbers)


@app.command("brief", help="help.slides_brief")
def brief_command(
    country: Annotated[str, typer.Argument(metavar="[KHM|region]", help="help.brief_of")],
    target: Annotated[Path | None, typer.Argument(metavar="OUT.pdf", help="help.target")] = None,
    corridor: Annotated[
        str | None,
        typer.Option(metavar="MMR-THA", help="help.corridor"),
    ] = None,
    snapshot: Number = None,
    since: Annotated[
        int | None,
        typer.Option(metavar="N", help="help.since"),
    ] = None,
    replace: Replace = False,
) -> None:
    """Write a brief of two pages on a Member State, on a corridor or on the region."""
    if corridor is not None:
        # Then the only argument is the file.
        target, country = target or Path(country), ""
    if target is None:
        _refuse(say("command.no_target"))
    _refuse_there(target, replace)
    start, _, destination = (corridor or "").upper().partition("-")
    about: About = (
        (start, destination) if corridor else None if country.lower() == REGION else country.upper()
    )
    try:
        lake, numbers, number = _opened(snapshot)
        made = {one.number: one.made_at for one in lake.snapshots()}
        if since is not None and since not in numbers:
            _refuse(not_there(since, lake.latest()))
        if since is not None and since >= number:
            _refuse(say("command.not_earlier", since=str(since), snapshot=str(number)))
        ask = asks_of(lake)
        before = None if since is None else Since(since, made[since], ask(since))
        link = address_of_brief(about, number)
        target.write_bytes(brief(ask(number), about, number, made[number], link, before))
    except NoLetter as error:
        _refuse(str(error))
    except CountryUnknown:
        _refuse(say("command.no_country", country=country))
    except CorridorUnknown:
        _refuse(say("command.no_corridor", corridor=str(corridor)))
    except OSError as error:
        _refuse(say("command.no_file", path=str(target), reason=error.strerror or str(error)))
    out.print(say("command.written", path=str(target)), highlight=False, soft_wrap=True)


@app.command("agency", help="help.slides_agency")
def agency_command(
    agency: Annotated[str, typer.Argument(help="help.agency_name")],
    target: Annotated[Path, typer.Argument(metavar="OUT.pdf", help="help.target")],
    snapshot: Number = None,
    replace: Replace = False,
) -> None:
    """Write what a worker needs to know of an agency on half a page, with a QR code to its card."""
    _refuse_there(target, replace)
    lake, _, number = _opened(snapshot)
    ask = asks_of(lake)(number)
    names = ask("scorecard_agencies").set_index("id")["name"]
    found = [agency] if agency in names.index else agencies_called(ask, agency)
    if len(found) != 1:
        known = "; ".join(f"{names[key]} ({key})" for key in found[:10]) or "–"
        _refuse(say("command.which_agency", asked=agency, found=known))
    (key,) = found
    made_at = next(one.made_at for one in lake.snapshots() if one.number == number)
    try:
        card = make("scorecard-card", ask, {"agency": key})
        target.write_bytes(half_page(card, str(names[key]), card_address(key), made_at))
    except Refused as error:
        _refuse(str(error))
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
        return from_file(content.read(MOST_FILE_BYTES + 1))


def _opened(snapshot: int | None) -> tuple[Lake, list[int], int]:
    """Open the warehouse: it, the numbers of its snapshots, and the one asked for or the newest."""
    lake = Lake(Location.from_environment())
    numbers = [one.number for one in lake.snapshots()]
    newest = lake.latest()
    if snapshot is not None and snapshot not in numbers:
        _refuse(not_there(snapshot, newest))
    return lake, numbers, snapshot or newest


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as content:
            return content.read(LARGEST_FILE + 1)
    except OSError as error:
        _refuse(say("command.no_file", path=str(path), reason=error.strerror or str(error)))


def _refuse_there(target: Path, replace: bool) -> None:
    try:
        refuse_there(target, replace)
    except Refused as error:
        _refuse(str(error))


def _refuse(sentence: str) -> NoReturn:
    complain.print(sentence, highlight=False, soft_wrap=True, markup=False)
    raise typer.Exit(PROBLEM)


if __name__ == "__main__":
    app()
