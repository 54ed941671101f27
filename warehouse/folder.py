"""Data files in a folder that this machine has or has mounted: what is done with them by their names."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

PART = 1024**2
# Of the name of a data file that is being brought: one that was never finished is a left-over like any other.
COMING = "ducklake-being-restored-"


@dataclass(frozen=True)
class Folder:
    """A folder of data files. Says and does the same as `warehouse.bucket.Bucket`."""

    path: Path

    def make(self) -> None:
        """Make it where it is not there, for its owner only."""
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def listed(self) -> dict[str, tuple[int, datetime]]:
        """Return size in bytes and time of every file, by name."""
        found = {}
        for path in self.path.rglob("*"):
            if path.is_file():
                known = path.stat()
                written = datetime.fromtimestamp(known.st_mtime, UTC)
                found[path.relative_to(self.path).as_posix()] = known.st_size, written
        return found

    def file(self, name: str) -> Path:
        """Return a file by its name."""
        return self.path / name

    def sha256(self, name: str) -> str:
        """Return the SHA-256 of a file."""
        return checksum(self.file(name))

    def parts(self, name: str) -> Iterator[bytes]:
        """Yield what is in a file, in parts. Raises FileNotFoundError."""
        with self.file(name).open("rb") as opened:
            while part := opened.read(PART):
                yield part

    def bring(self, name: str, source: IO[bytes]) -> None:
        """Write a file onto the disk, for its owner only, in one step. Raises OSError."""
        target = self.file(name)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        written = target.with_name(f"{COMING}{target.name}")
        opened = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(opened, "wb") as out:  # noqa: PTH123 - of a descriptor
            shutil.copyfileobj(source, out)
            out.flush()
            os.fsync(opened)
        written.replace(target)

    def put_aside(self, name: str, to: str) -> None:
        """Give a file another name."""
        self.file(name).rename(self.file(to))

    def text(self, name: str) -> str:
        """Return the text of a file. Raises FileNotFoundError."""
        return self.file(name).read_text(encoding="utf-8", errors="replace")

    def replace(self, name: str, text: str) -> None:
        """Write a file in the place of the one before: whoever reads sees the one or the other."""
        written = self.file(f".{name}-written")
        with written.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        written.replace(self.file(name))

    def append(self, name: str, lines: str) -> None:
        """Write lines at the end of a file, onto the disk; one that a kill cut off stays one of its own."""
        with self.file(name).open("a", encoding="utf-8") as file:
            file.write(lines if file.tell() == 0 else f"\n{lines}")
            file.flush()
            os.fsync(file.fileno())


def checksum(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
