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

from etl.building import STEPS, Refused, build, is_current
from etl.reading import SOURCES
from records.left_behind import left_behind, tidy
from records.store import Store
from records.verifying import verify
from returns.commands import returns
from slides.storyboard import Unreadable, View, from_file, ready
from stewards import conflicts
from stewards.commands import steward
from warehouse.checking import CheckFailed
from warehouse.command import WRONG_USE, commands
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.retention import Retained, look_ahead, newest_kept, retain
from warehouse.settings import EDITIONS_KEPT, catalogue, data_place
from warehouse.shape import ShapeRefused
from warehouse.trouble import NotWritten, WarehouseDamaged
from words import say

app = commands("Build, check and export the warehouse.")
app.add_typer(returns, name="returns")
app.add_typer(steward, name="steward")
out = Console()
complain = Console(stderr=True)

Catalog = Annotated[
    str | None,
    typer.Option(help="Catalogue: sqlite:PATH or postgres:dbname=… (default: COOPERATION_CATALOG)."),
]
Data = Annotated[
    str | None,
    typer.Option(help="Folder of the data files, or s3://BUCKET/PREFIX (default: COOPERATION_DATA)."),
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
            task = progress.add_task("Starting", total=len(STEPS) + 1)
            changed = build(
                location,
                author,
                sources,
                lambda step: progress.update(task, description=step, advance=1),
            )
            progress.update(task, description="Done", completed=len(STEPS) + 1)
            return changed
    except Refused as error:
        complain.print("Values were refused; nothing was changed:")
        complain.print(str(error), markup=False, highlight=False, soft_wrap=True)
    except ShapeRefused as error:
        complain.print("The tables cannot be brought up to date; nothing was changed:")
        complain.print(str(error), markup=False, highlight=False, soft_wrap=True)
    except CheckFailed as error:
        complain.print("The rows do not agree with each other; nothing was changed:")
        complain.print(str(error), markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(1)


@app.command("build")
def build_command(
    catalog: Catalog = None,
    data: Data = None,
    author: Annotated[str, typer.Option(help="Who builds; kept with the snapshot.")] = "",
    sources: Annotated[Path, typer.Option(help="Folder of sources.")] = SOURCES,
) -> None:
    """Bring the warehouse to the state of the sources, in one commit."""
    # Every setting is read before anything is written.
    location, store = _location(catalog, data), Store.from_environment()
    if is_current(location, sources):
        _tidy(store, location)
        out.print("The warehouse is up to date; nothing to build.")
        return
    changed = _build(location, author or getpass.getuser(), sources)
    _tidy(store, location)
    lake = Lake(location)
    out.print(f"Snapshot {lake.latest()}. Rows changed: {changed}.")
    for sentence in conflicts.told(lake):
        complain.print(sentence, markup=False, highlight=False, soft_wrap=True)


def _tidy(store: Store, location: Location) -> None:
    """Remove what interrupted work left, unless nothing may be written here."""
    with suppress(NotWritten):
        tidy(store, location, tell=out.print)


@app.command("verify")
def verify_command(
    catalog: Catalog = None,
    data: Data = None,
    clean: Annotated[
        bool, typer.Option("--clean", help="Also remove what was left over from interrupted work.")
    ] = False,
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


@app.command("retain")
def retain_command(
    catalog: Catalog = None,
    data: Data = None,
    newest: Annotated[
        int | None,
        typer.Option(min=1, help=f"Keep so many of the newest (default: {EDITIONS_KEPT}, else all)."),
    ] = None,
    storyboard: Annotated[
        list[Path] | None, typer.Option(help="Keep the editions that this storyboard is frozen on.")
    ] = None,
    edition: Annotated[list[int] | None, typer.Option(help="Keep this edition.")] = None,
    do: Annotated[bool, typer.Option("--do", help="Do it; without it, only say what would be done.")] = False,
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


@app.command()
def check(sources: Annotated[Path, typer.Option(help="Folder of sources.")] = SOURCES) -> None:
    """Run every rule and every check on the sources, in a throw-away warehouse."""
    with tempfile.TemporaryDirectory() as folder:
        location = Location(f"sqlite:{folder}/catalog.sqlite", Path(folder) / "data")
        rows = _build(location, "check", sources)
    out.print(f"{rows} rows keep every rule and pass every check.")


@app.command("export")
def export_command(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="Folder to write to.")],
    catalog: Catalog = None,
    data: Data = None,
    snapshot: Annotated[int | None, typer.Option(help="Snapshot; the newest by default.")] = None,
) -> None:
    """Write every table as CSV with a datapackage.json, and figures and rankings as SDMX."""
    # Imported here, as its SDMX library takes most of a second, which a build has no need to wait for.
    from etl.exporting import export as export_tables

    lake = Lake(_location(catalog, data))
    number = lake.latest() if snapshot is None else snapshot
    files = export_tables(lake, number, directory)
    out.print(f"Snapshot {number}: {len(files)} files in {directory}.")


@app.command("add")
def add_command(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Files of the dataset.")],
    name: Annotated[str, typer.Option("--as", help="Name of its mapping in etl/mappings/.")],
    sources: Annotated[Path, typer.Option(help="Folder of sources.")] = SOURCES,
) -> None:
    """Add a dataset as a folder of sources of its own; `build` then brings it into the warehouse."""
    # Imported here, as only this command reads workbooks and Stata files.
    from etl.adding import add
    from etl.dataset_files import Unreadable
    from etl.mapping import mapping

    try:
        receipt = add(files, mapping(name), sources)
    except Unreadable as error:
        complain.print("Nothing was added:")
        complain.print(str(error), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from error
    for table, rows in receipt.rows.items():
        out.print(f"{receipt.folder.name}/{table}.csv. Rows: {rows}.")
    for sentence in receipt.told:
        out.print(sentence, markup=False, highlight=False, soft_wrap=True)
    out.print("`python -m etl build` brings them into the warehouse.")


if __name__ == "__main__":
    app()
