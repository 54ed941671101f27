"""The real dashboard and a real Chromium, started for the browser tests and for the benchmark."""

import asyncio
import multiprocessing
import os
import shutil
import signal
import socket
import sys
import time
from collections.abc import Coroutine, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.fork_server import serve
from warehouse.location import Location

Result = TypeVar("Result")
ROOT = Path(__file__).parent.parent
DASHBOARD = ROOT / "dashboard.py"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--use-gl=swiftshader",
    "--enable-unsafe-swiftshader",
    # Letters as wide as they are, not rounded to whole points of the screen.
    "--font-render-hinting=none",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # The network is cut: no name but this machine's can be looked up.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost, EXCLUDE 127.0.0.1",
)
NO_BROWSER = (
    "Chromium is needed and there is none: run 'make install-programs', "
    "or name one in the environment variable CHROMIUM."
)
SECONDS_TO_START = 60
# Every dashboard is a child of one process that has read the code of all of them.
FORK_SERVER = multiprocessing.get_context("forkserver")
# Named as it is found from the folder that the process begins in: Python 3.11 gives it no other.
READ_BEFORE = ["tests.fork_server"]


class NotStarted(Exception):
    """The dashboard or the browser did not start; the message says why."""


@dataclass
class Child:
    """The process of a dashboard."""

    of: ForkServerProcess

    @property
    def pid(self) -> int:
        """Return its number."""
        assert self.of.pid
        return self.of.pid

    def poll(self) -> int | None:
        """Return how it ended, None while it runs."""
        return self.of.exitcode

    def wait(self, seconds: float | None = None) -> int | None:
        """Wait until it has ended, for so long, and return how."""
        self.of.join(seconds)
        return self.of.exitcode

    def terminate(self) -> None:
        """Tell it to end."""
        self.send_signal(signal.SIGTERM)

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, number)


@dataclass
class Server:
    """A running dashboard: its address, its process and what it wrote."""

    address: str
    process: Child
    log: Path

    def written(self) -> str:
        """Return everything that the server has written so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")


def free_port() -> int:
    """Return a port of this machine on which nobody listens."""
    with socket.socket() as found:
        found.bind(("localhost", 0))
        return int(found.getsockname()[1])


def records_of(location: Location) -> Path:
    """Return where the records lie that belong to a warehouse of the tests, in a folder."""
    return location.data.parent / "records.sqlite"


@contextmanager
def served(
    location: Location,
    folder: Path,
    script: Path = DASHBOARD,
    port: int = 0,
    settings: Mapping[str, str] | None = None,
    base_path: str = "",
) -> Iterator[Server]:
    """Run the dashboard, or another script, on a warehouse and its records until the block ends.

    Without a port it takes a free one; further settings are variables of the environment. The address of the
    server ends with its base path.
    """
    port = port or free_port()
    command = ["streamlit", "run", str(script)]
    command += ["--server.port", str(port), "--server.address", "localhost", "--server.headless", "true"]
    command += ["--server.baseUrlPath", base_path]
    environment = {
        **os.environ,
        "COOPERATION_CATALOG": location.catalog,
        "COOPERATION_DATA": str(location.data),
        **(settings or {}),
    }
    if "COOPERATION_RECORDS" not in (settings or {}):
        environment["COOPERATION_RECORDS"] = str(records_of(location))
    log = folder / f"server-{port}.log"
    log.touch()
    FORK_SERVER.set_forkserver_preload(READ_BEFORE)
    process = FORK_SERVER.Process(target=serve, args=(command, environment, log))
    with pytest.MonkeyPatch.context() as patch:
        # A child runs the main module first. Pages that were opened without a browser leave theirs there.
        patch.setitem(sys.modules, "__main__", ModuleType("__main__"))
        process.start()
    server = Server(f"http://localhost:{port}{base_path}", Child(process), log)
    try:
        _wait_until_healthy(server)
        yield server
    finally:
        server.process.terminate()
        server.process.wait(SECONDS_TO_START)


def _wait_until_healthy(server: Server) -> None:
    for _ in range(SECONDS_TO_START * 5):
        try:
            with urlopen(f"{server.address}/_stcore/health"):
                return
        except (URLError, ConnectionError):
            if server.process.poll() is not None:
                break
            time.sleep(0.2)
    raise NotStarted(f"The dashboard did not start:\n{server.written()}")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run Chromium with the network cut until the block ends. Raises NotStarted where there is none."""
    executable = (
        os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium")
    )
    if not executable:
        raise NotStarted(NO_BROWSER)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(FLAGS))
        yield browser
        browser.close()


def finished(work: Coroutine[Any, Any, Result]) -> Result:
    """Return what asynchronous work returns, in a thread of its own: browser tests leave a loop running."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()
