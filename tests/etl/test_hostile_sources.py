"""Whatever a folder of sources holds, its rows come or every fault is told with file and line."""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_sources import write_small

from etl.building import Refused, checked_frames

SEEDS = 12
PIECES = (
    "\x00", '"', '""', ",", "\r", "\n", "9" * 5_000, "-" * 40, "1e999", "NaN", "٣", "\ufeff", "x" * 200_000,
    "2024-02-30", "'; DROP TABLE place; --", "=1+1", "\u202e", "999999999999999999999999",
)  # fmt: skip


def damaged(folder: Path, chance: random.Random) -> None:
    """Put something odd into one file of a folder of sources."""
    path = chance.choice(sorted(folder.rglob("*.csv")) + sorted(folder.rglob("*.toml")))
    text = path.read_text(encoding="utf-8")
    at = chance.randrange(len(text) + 1)
    piece, end = chance.choice(PIECES), min(at + chance.choice((0, 0, 1, 9, 200)), len(text))
    path.write_text(text[:at] + piece + text[end:], encoding="utf-8", newline="")


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_damaged_source_is_read_or_refused_in_sentences(seed: int, tmp_path: Path) -> None:
    folder = write_small(tmp_path / "sources")
    damaged(folder, random.Random(seed))  # noqa: S311
    told = []
    try:
        checked_frames(folder)
    except Refused as refused:
        told = refused.refused
    assert all(one.file and one.line >= 1 and one.reason for one in told)


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "source_id = 7", "a = " + "9" * 5_000, "\x00"])
def test_a_description_that_is_none_is_refused(text: str, tmp_path: Path) -> None:
    folder = write_small(tmp_path / "sources")
    next(folder.rglob("source.toml")).write_text(text, encoding="utf-8")
    with pytest.raises(Refused):
        checked_frames(folder)


@pytest.fixture
def _usual_limit() -> Iterator[None]:
    """Let a cell be as long as Python takes it; frictionless, which other tests use, lifts that for all."""
    lifted = csv.field_size_limit(131_072)
    yield
    csv.field_size_limit(lifted)


@pytest.mark.usefixtures("_usual_limit")
def test_a_cell_that_no_reader_of_csv_takes_is_refused_with_its_line(tmp_path: Path) -> None:
    folder = write_small(tmp_path / "sources")
    path = next(folder.rglob("agreement.csv"))
    path.write_text(f"{path.read_text(encoding='utf-8')}{'x' * 200_000}\n", encoding="utf-8")
    with pytest.raises(Refused, match="cannot be read as CSV"):
        checked_frames(folder)
