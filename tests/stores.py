"""A real store that speaks S3, in a process of its own: rclone's server over a folder.

It keeps in mind what is in the folder: whoever puts something else there does so through the store.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import create_connection

from serving import free_port

KEY, SECRET = "a-test-key", "a-test-secret-that-nobody-may-read"
BUCKET = "lake"


@dataclass(frozen=True)
class Store:
    """Where it answers, where its objects lie on the disk, and what it wrote down of its requests."""

    endpoint: str
    folder: Path
    log: Path

    @property
    def settings(self) -> dict[str, str]:
        """Return the settings that lead there."""
        return {
            "AWS_ENDPOINT_URL_S3": self.endpoint,
            "AWS_ACCESS_KEY_ID": KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET,
        }


@contextmanager
def served(folder: Path) -> Iterator[Store]:
    """Serve a folder, each folder in it as a bucket, until the block ends."""
    (folder / BUCKET).mkdir(parents=True, exist_ok=True)
    port, log = free_port(), folder.with_name(f"{folder.name}.log")
    running = subprocess.Popen(
        [
            *(Path(sys.executable).with_name("rclone"), "serve", "s3", folder),
            *("--addr", f"127.0.0.1:{port}", "--auth-key", f"{KEY},{SECRET}"),
            *("--log-file", log, "--config", os.devnull),
        ],
    )
    try:
        _wait(port)
        yield Store(f"http://127.0.0.1:{port}", folder / BUCKET, log)
    finally:
        running.terminate()
        running.wait(timeout=20)


def _wait(port: int) -> None:
    until = time.monotonic() + 60
    while True:
        try:
            create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return
