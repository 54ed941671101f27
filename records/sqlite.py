"""Records in one SQLite file: how it is opened, what its transactions are, and what it says of itself."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from records.trouble import Damaged, NotKept
from warehouse.switch import finish_switch
from warehouse.trouble import Unusable, own_only
from words import say

SECONDS_TO_WAIT = 15.0


class Connection(sqlite3.Connection):
    """A connection in autocommit, with foreign keys on."""

    # What a statement of a migration may raise.
    Refusal = (sqlite3.Error, sqlite3.Warning)

    def begin(self, writing: bool) -> None:
        """Begin a transaction: to write alone, or to read what is there at one moment."""
        self.execute("BEGIN IMMEDIATE" if writing else "BEGIN")

    def seen(self) -> int:
        """Return how many files of migrations were applied."""
        return int(self.execute("PRAGMA user_version").fetchone()[0])

    def note_seen(self, count: int) -> None:
        """Write down how many files of migrations were applied."""
        self.execute(f"PRAGMA user_version = {count}")

    def apply(self, statement: str) -> None:
        """Run a statement of a migration."""
        self.execute(statement)

    def broken_reference(self, _files: Sequence[Path]) -> tuple[int, str, str] | None:
        """Return how many rows point to nothing, and the first one's table and whom it refers to."""
        broken = self.execute("PRAGMA foreign_key_check").fetchall()
        return (len(broken), broken[0][0], broken[0][2]) if broken else None

    @contextmanager
    def migrating(self, _files: Sequence[Path]) -> Iterator[None]:
        """Change the tables alone and whole, or not at all, with foreign keys off."""
        # Inside a transaction this would do nothing.
        self.execute("PRAGMA foreign_keys = OFF")
        try:
            self.begin(writing=True)
            yield
            self.execute("COMMIT")
        finally:
            if self.in_transaction:
                self.execute("ROLLBACK")
            self.execute("PRAGMA foreign_keys = ON")

    def defer_references(self) -> None:
        """Let rows refer to others that come later in the same transaction."""
        self.execute("PRAGMA defer_foreign_keys = ON")

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turn what SQLite says of disk and file into NotKept; faults of a rule are let through."""
        try:
            yield
        except sqlite3.OperationalError as error:
            raise NotKept(str(error)) from error
        except sqlite3.DatabaseError as error:
            if type(error) is not sqlite3.DatabaseError:
                raise
            raise Damaged(say("records.damaged", reason=error)) from error

    def damage(self) -> str:
        """Return what SQLite finds wrong with the file, '' where it is whole."""
        (first,) = self.execute("PRAGMA integrity_check(1)").fetchone()
        return "" if first == "ok" else str(first)


@dataclass(frozen=True)
class File:
    """The file, which is made where there is none."""

    path: Path

    def exists(self) -> bool:
        """Tell whether there are records."""
        return self.path.exists()

    def connect(self) -> Connection:
        """Open the file. Raises NotKept where that cannot be done, and Damaged where it is no database."""
        try:
            finish_switch(self.path)
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_own()
            connection = sqlite3.connect(
                self.path, timeout=SECONDS_TO_WAIT, isolation_level=None, factory=Connection
            )
        except (OSError, sqlite3.OperationalError, Unusable) as error:
            raise NotKept(str(error)) from error
        try:
            with connection.told():
                connection.row_factory = sqlite3.Row
                connection.execute("PRAGMA foreign_keys = ON")
                # A change that was confirmed to somebody is on the disk, also after the power failed.
                connection.execute("PRAGMA synchronous = FULL")
                # What was deleted is written over: a person who was forgotten is not found in a free page.
                connection.execute("PRAGMA secure_delete = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _make_own(self) -> None:
        """Let the file be its owner's only: it holds hashes of passwords, drafts and rankings to come."""
        if not self.path.exists():
            with suppress(FileExistsError):
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        own_only(self.path)
