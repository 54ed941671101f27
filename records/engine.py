"""What the records ask of a database: the same of a SQLite file and of a PostgreSQL server."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol


class Answer(Protocol):
    """What a statement came to."""

    @property
    def rowcount(self) -> int:
        """Return how many rows were changed."""

    def fetchall(self) -> list[Any]:
        """Return all rows, each of which knows its values by their columns."""

    def fetchone(self) -> Any:
        """Return the first row, None where there is none."""

    def __iter__(self) -> Iterator[Any]:
        """Yield the rows one by one."""


class Connection(Protocol):
    """One connection, outside a transaction until one is begun."""

    @property
    def Refusal(self) -> tuple[type[BaseException], ...]:  # noqa: N802 - a class, or several
        """What a statement of a migration may raise."""

    def execute(self, sql: str, values: Mapping[str, Any] = ..., /) -> Answer:
        """Run a statement with its values bound, each as `:name`."""

    def begin(self, writing: bool) -> None:
        """Begin a transaction: to write alone, or to read what is there at one moment."""

    def commit(self) -> None:
        """Keep what the transaction changed."""

    def close(self) -> None:
        """Let go of the connection, and of what was not committed."""

    def seen(self) -> int:
        """Return how many files of migrations were applied."""

    def note_seen(self, count: int) -> None:
        """Write down how many files of migrations were applied."""

    def apply(self, statement: str) -> None:
        """Run a statement of a migration."""

    def broken_reference(self, files: Sequence[Path]) -> tuple[int, str, str] | None:
        """Return how many rows point to nothing, and the first one's table and whom it refers to."""

    def migrating(self, files: Sequence[Path]) -> AbstractContextManager[None]:
        """Change the tables alone and whole, or not at all, with foreign keys off."""

    def defer_references(self) -> None:
        """Let rows refer to others that come later in the same transaction."""

    def told(self) -> AbstractContextManager[None]:
        """Turn what the database says of itself into NotKept; faults of a rule are let through."""

    def damage(self) -> str:
        """Return what is wrong with the records, '' where they are whole."""


class Engine(Protocol):
    """Where records are."""

    def exists(self) -> bool:
        """Tell whether there are records. Raises NotKept where nobody can tell."""

    def connect(self) -> Connection:
        """Open the records, which are made where there are none. Raises NotKept."""
