"""The process whose children all dashboards of the tests are: it has read what every one of them needs.

What a dashboard reads and finds out before its first page stands, whatever warehouse it is on, is done here
once. A child leaves out what tests need beside: the browser, pytest.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

from streamlit.web.cli import main

from figures.catalogue import catalogue
from warehouse.location import Location, connect
from warehouse.schema import tables

ROOT = Path(__file__).parent.parent
READ = (
    "screen.navigation",
    "screen.readers.answer",
    "screen.readers.download",
    "screen.readers.figure",
    "screen.readers.tables",
    "streamlit.web.bootstrap",
    "streamlit.web.server.starlette.starlette_app",
    "uvicorn.lifespan.on",
    "uvicorn.protocols.http.h11_impl",
    "uvicorn.protocols.websockets.websockets_sansio_impl",
    "web.starting",
)

for name in READ:
    import_module(name)
catalogue()
tables()
# The signatures of DuckDB's extensions are checked once in a process.
connect(Location("sqlite:nowhere", Path("nowhere"))).close()


def serve(command: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
    """Run Streamlit as its command does, in a child."""
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    out = os.open(log, os.O_WRONLY | os.O_APPEND)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(out, stream.fileno())
    # None of the folders of tests.
    sys.path[:] = [str(ROOT), *(path for path in sys.path if not Path(path).is_relative_to(ROOT / "tests"))]
    sys.argv = list(command)
    main()
