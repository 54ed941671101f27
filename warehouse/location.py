"""Where a warehouse lives, and the connection that can attach it.

Two settings say where:

* `COOPERATION_CATALOG`: `sqlite:PATH` (the default, one machine) or
  `postgres:dbname=… host=…` (several machines);
* `COOPERATION_DATA`: folder of the Parquet files, or `s3://BUCKET/PREFIX` (see `warehouse.bucket`).
"""

import os
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import duckdb

from warehouse.bucket import Bucket
from warehouse.files import Data
from warehouse.settings import CATALOG, DATA, catalogue, data_place, place
from warehouse.trouble import WarehouseMissing

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Location:
    """Where a warehouse lives: its catalogue, and the folder or the bucket of its data files."""

    catalog: str
    data: Data

    @classmethod
    def from_environment(cls) -> "Location":
        """Read the two settings, or take the folder `var/` of this checkout.

        Raises trouble.SettingNotUnderstood where one names no place.
        """
        named = os.environ.get(CATALOG) or f"sqlite:{ROOT / 'var' / 'catalog.sqlite'}"
        data = data_place(DATA, os.environ.get(DATA) or str(ROOT / "var" / "data"))
        if isinstance(data, Path):
            data = place(DATA, data, folder=True)
        return cls(catalogue(CATALOG, named), data)

    @property
    def catalog_file(self) -> Path | None:
        """Path of the catalogue file; None where the catalogue is a server."""
        kind, _, path = self.catalog.partition(":")
        return Path(path) if kind == "sqlite" else None

    @property
    def data_folder(self) -> Path | None:
        """Path of the folder of the data files; None where they lie in a store."""
        return self.data if isinstance(self.data, Path) else None

    def attach(self, connection: duckdb.DuckDBPyConnection, name: str, *options: str) -> None:
        """Attach the warehouse to a connection under a name."""
        # Overridden, so that a folder that was moved or restored elsewhere still opens.
        settings = [f"DATA_PATH '{_quoted(str(self.data))}'", "OVERRIDE_DATA_PATH true", *options]
        if self.catalog_file:
            settings += ["META_JOURNAL_MODE 'WAL'", "META_BUSY_TIMEOUT 10000"]
        connection.execute(f"ATTACH 'ducklake:{_quoted(self.catalog)}' AS {name} ({', '.join(settings)})")

    def attach_server(self, connection: duckdb.DuckDBPyConnection, name: str) -> None:
        """Attach the server of the catalogue itself, where the catalogue is one."""
        server = self.catalog.partition(":")[2]
        connection.execute(f"ATTACH '{_quoted(server)}' AS {name} (TYPE postgres, READ_ONLY)")


def connect(location: Location) -> duckdb.DuckDBPyConnection:
    """Return a connection that can attach a warehouse and never asks the network for anything."""
    extensions = ["ducklake", "sqlite_scanner" if location.catalog_file else "postgres_scanner"]
    if isinstance(location.data, Bucket):
        extensions.append("httpfs")
    for extension in extensions:
        _check_signature(extension)
    # One thread a query: sharing out tables as small as these costs more processor time than it saves.
    connection = _connection_that_loads(unsigned=True)
    for extension in extensions:
        _load(connection, extension)
    if isinstance(location.data, Bucket):
        location.data.open_to(connection)
    return connection


@cache
def _check_signature(extension: str) -> None:
    """Have DuckDB check the signature of an extension, once in a process: it takes a quarter of a second."""
    with _connection_that_loads(unsigned=False) as connection:
        _load(connection, extension)


def _connection_that_loads(unsigned: bool) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "allow_unsigned_extensions": str(unsigned).lower(),
            # What is secret is told by the settings, and neither written nor looked for anywhere.
            "secret_directory": os.devnull,
            "threads": "1",
        }
    )


def _load(connection: duckdb.DuckDBPyConnection, extension: str) -> None:
    connection.execute(f"LOAD '{_quoted(str(_extension_file(extension)))}'")


@cache
def _extension_file(extension: str) -> Path:
    package = find_spec(f"duckdb_extension_{extension}")
    if package is None or not package.submodule_search_locations:
        raise WarehouseMissing(f"The DuckDB extension {extension} is not installed: run 'make install'.")
    folder = Path(package.submodule_search_locations[0])
    return next(folder.rglob(f"v{duckdb.__version__}/{extension}.duckdb_extension"))


def _quoted(text: str) -> str:
    return text.replace("'", "''")
