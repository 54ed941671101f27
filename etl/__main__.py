"""The command line: `python -m etl build | check | verify | export | add | returns … | steward …`.

Exit codes: 0 done, 1 refused, 2 wrong use, 4 the storage is damaged or cannot be written.
"""

import getpass
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from etl.building import Refused, build, is_current, steps
from etl.reading import SOURCES
from records.left_behind import left_behind, tidy
from records.store import Store
from records.verifying import verify
from returns.commands import returns
from slides.storyboard import Unreadable, View, from_file, ready
from stewards import conflicts
from stewards.commands import steward
from warehouse.checking import CheckFailed
from warehouse.command import commands
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.retention import Retained, look_ahead, newest_kept, retain
from warehouse.settings import catalogue, data_place
from warehouse.shape import ShapeRefused
from warehouse.trouble import NotWritten, WarehouseDamaged
from words import say
from words.command_line import WRONG_USE

app = commands("help.etl")
app.add_typer(returns, name="returns")
app.add_typer(steward, name="steward")
out = Console()
complain = Console(stderr=True)

Catalog = Annotated[
    str | None,
    typer.Option(help="help.catalog"),
]
Data = Annotated[
    str | None,
    typer.Option(help="help.data"),
]


def _location(catalog: str | None, data: str | None) -> Location:
    if catalog and data:
        return Location(catalogue("--catalog", catalog), data_place("--data", data))
    default = Location.from_environment()
    return Location(
        catalogue("--catalog", catalog) if catalog else default.catalog,
        data_place("--data", data) if data else default.data,
    )


def _build(location: Location, author: str, sources: Path) -> int:
    """Build with a progress display; turn a refusal into sentences and exit code 1."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    try:
        with Progress(*columns, console=out) as progress:
            task = progress.add_task(say("etl.starting"), total=len(steps()) + 1)
            changed = build(
                location,
                author,
                sources,
                lambda step: progress.update(task, description=step, advance=1),
            )
            progress.update(task, description=say("etl.done"), completed=len(steps()) + 1)
            return changed
    except Refused as error:
        complain.print(say("etl.refused"))
        complain.print(str(error), markup=False, highlight=False, soft_wrap=True)
    except ShapeRefused as error:
        complain.print(say("etl.shape_refused"))
        complain.print(str(error), markup=False, highlight=False, soft_wrap=True)
    except CheckFailed as error:
        complain.print(say("etl.check_failed"))
        complain.print(str(error), markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(1)


@app.command("build", help="help.etl_build")
def build_command(
    catalog: Catalog = None,
    data: Data = None,
    author: Annotated[str, typer.Option(help="help.author")] = "",
    sources: Annotated[Path, typer.Option(help="help.sources")] = SOURCES,
) -> None:
    """Bring the warehouse to the state of the sources, in one commit."""
    # Every setting is read before anything is written.
    location, store = _location(catalog, data), Store.from_environment()
    if is_current(location, sources):
        _tidy(store, location)
        out.print(say("etl.up_to_date"))
        return
    changed = _build(location, author or getpass.getuser(), sources)
    _tidy(store, location)
    lake = Lake(location)
    made = lake.snapshots()[-1]
    out.print(say("etl.built", snapshot=str(made.number), changed=changed))
    if shaped := made.details.get("tables"):
        out.print(say("etl.tables_changed", changes=", ".join(shaped)), highlight=False, soft_wrap=True)
    for sentence in conflicts.told(lake):
        complain.print(sentence, markup=False, highlight=False, soft_wrap=True)


def _tidy(store: Store, location: Location) -> None:
    """Remove what interrupted work left, unless nothing may be written here."""
    with suppress(NotWritten):
        tidy(store, location, tell=out.print)


@app.command("verify", help="help.etl_verify")
def verify_command(
    catalog: Catalog = None,
    data: Data = None,
    clean: Annotated[bool, typer.Option("--clean", help="help.clean")] = False,
) -> None:
    """Read every file of every snapshot and the chain of the journal, and say what is as it was written."""
    location, store = _location(catalog, data), Store.from_environment()
    found = verify(store, location)
    for each in found.sound:
        out.print(each, markup=False, highlight=False, soft_wrap=True)
    if found.damaged:
        complain.print(say("verify.damaged"), markup=False, highlight=False, soft_wrap=True)
        for phrase in found.damaged:
            complain.print(f"- {phrase}", markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(WarehouseDamaged.exit_code)
    if clean:
        count = len(tidy(store, location, tell=out.print))
        out.print(say("verify.removed", count=count), markup=False, highlight=False, soft_wrap=True)
    else:
        count = len(left_behind(store, location))
        out.print(say("verify.left_over", count=count), markup=False, highlight=False, soft_wrap=True)


@app.command("retain", help="help.etl_retain")
def retain_command(
    catalog: Catalog = None,
    data: Data = None,
    newest: Annotated[
        int | None,
        typer.Option(min=1, help="help.newest"),
    ] = None,
    storyboard: Annotated[list[Path] | None, typer.Option(help="help.storyboard_kept")] = None,
    edition: Annotated[list[int] | None, typer.Option(help="help.edition")] = None,
    do: Annotated[bool, typer.Option("--do", help="help.do")] = False,
) -> None:
    """Let go of editions that nothing points to, by the rule in docs/operating.md, and join small files."""
    pointed_at = {*(edition or []), *_frozen_on(storyboard or [])}
    asked = (_location(catalog, data), newest or newest_kept(), pointed_at)
    found = retain(*asked, tell=out.print) if do else look_ahead(*asked)
    for sentence in _told(found, done=do):
        out.print(sentence, markup=False, highlight=False, soft_wrap=True)


def _frozen_on(boards: list[Path]) -> set[int]:
    """Return the editions on which the views of storyboards are frozen, and of those that are ready."""
    try:
        read = [*ready().values(), *(from_file(path.read_bytes()) for path in boards)]
    except (Unreadable, OSError) as error:
        complain.print(str(error), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(WRONG_USE) from error
    views = [view for board in read for view in board.views if isinstance(view, View)]
    return {view.snapshot for view in views if view.snapshot}


def _told(found: Retained, done: bool) -> list[str]:
    """Say what was let go, joined and deleted, or would be."""
    gone = ", ".join(map(str, found.gone))
    said = [
        say("retention.kept", count=len(found.kept)),
        say("retention.gone", count=len(found.gone), numbers=gone),
        say("retention.small", count=found.small),
        say("retention.deleted", count=found.deleted),
    ]
    return said if done else [*said, say("retention.dry")]


@app.command("check", help="help.etl_check")
def check(sources: Annotated[Path, typer.Option(help="help.sources")] = SOURCES) -> None:
    """Run every rule and every check on the sources, in a throw-away warehouse."""
    with tempfile.TemporaryDirectory() as folder:
        location = Location(f"sqlite:{folder}/catalog.sqlite", Path(folder) / "data")
        rows = _build(location, "check", sources)
    out.print(say("etl.checked", rows=rows))


@app.command("export", help="help.etl_export")
def export_command(
    directory: Annotated[Path, typer.Argument(help="help.folder")],
    catalog: Catalog = None,
    data: Data = None,
    snapshot: Annotated[int | None, typer.Option(help="help.snapshot")] = None,
) -> None:
    """Write every table as CSV with a datapackage.json, and figures and rankings as SDMX."""
    # Imported here, as its SDMX library takes most of a second, which a build has no need to wait for.
    from etl.exporting import export as export_tables

    lake = Lake(_location(catalog, data))
    number = lake.latest() if snapshot is None else snapshot
    files = export_tables(lake, number, directory)
    out.print(
        say("etl.exported", snapshot=str(number), files=len(files), directory=str(directory)), soft_wrap=True
    )


@app.command("add", help="help.etl_add")
def add_command(
    files: Annotated[list[Path], typer.Argument(help="help.dataset")],
    name: Annotated[str, typer.Option("--as", help="help.mapping")],
    sources: Annotated[Path, typer.Option(help="help.sources")] = SOURCES,
) -> None:
    """Add a dataset as a folder of sources of its own; `build` then brings it into the warehouse."""
    # Imported here, as only this command reads workbooks and Stata files.
    from etl.adding import add
    from etl.dataset_files import Unreadable
    from etl.mapping import mapping

    try:
        receipt = add(files, mapping(name), sources)
    except Unreadable as error:
        complain.print(say("etl.not_added"))
        complain.print(str(error), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from error
    for table, rows in receipt.rows.items():
        out.print(say("etl.added", file=f"{receipt.folder.name}/{table}.csv", rows=rows))
    for sentence in receipt.told:
        out.print(sentence, markup=False, highlight=False, soft_wrap=True)
    out.print(say("etl.build_next"))


if __name__ == "__main__":
    app()
