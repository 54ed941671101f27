"""A later release of the product, for a test: its tables declared otherwise than today's."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copy, copytree

import pytest

from warehouse import schema
from warehouse.question import QUESTIONS, columns_behind, question_text

# A list of words in the files, up to its last word.
LIST = re.compile(r"\bIN \(\s*'(?:[^']|'')*'(?:,\s*'(?:[^']|'')*')*")


class Release:
    """Copies of the declarations and the questions, which a test may change."""

    def __init__(self, folder: Path) -> None:
        self.tables = copytree(schema.TABLES, folder / "tables")
        self.questions = copytree(QUESTIONS, folder / "questions")
        self.rules = Path(copy(schema.SHARED_RULES, folder / "rules.sql"))

    def declare(self, table: str, old: str, new: str) -> None:
        """Write something else in the file of a table."""
        _exchange(self.tables / f"{table}.sql", old, new)

    def add_column(self, table: str, column: str, rest: str = "VARCHAR") -> None:
        """Declare one more column, the second of its table."""
        self.declare(table, ",\n", f",\n    {column} {rest},\n")
        with (self.tables / f"{table}.sql").open("a", encoding="utf-8") as file:
            file.write(f"COMMENT ON COLUMN {table}.{column} IS 'Something new';\n")

    def lengthen_lists(self, word: str) -> None:
        """Put one more word at the end of every list."""
        for path in (*self.tables.glob("*.sql"), self.rules):
            text = path.read_text(encoding="utf-8")
            path.write_text(LIST.sub(rf"\g<0>, '{word}'", text), encoding="utf-8")

    def ask(self, question: str, old: str, new: str) -> None:
        """Write something else in a question."""
        _exchange(self.questions / f"{question}.sql", old, new)


def _exchange(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path.name} does not hold {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@contextmanager
def released(release: Release) -> Iterator[None]:
    """Let the product run on the declarations and questions of a release."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.schema.TABLES", release.tables)
        patch.setattr("warehouse.question.QUESTIONS", release.questions)
        for module in ("warehouse.schema", "warehouse.commit", "etl.rules", "etl.reading"):
            patch.setattr(f"{module}.SHARED_RULES", release.rules)
        _forget()
        try:
            yield
        finally:
            _forget()


def _forget() -> None:
    schema.tables.cache_clear()
    schema.shared_words.cache_clear()
    schema._shared.cache_clear()
    question_text.cache_clear()
    columns_behind.cache_clear()
