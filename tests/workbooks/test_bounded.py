"""Whatever somebody makes of a workbook, it is read or refused with a sentence, soon and in little memory."""

import io
import os
import random
import resource
import signal
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest
from making import AGENCIES, CYCLE, POINTS, STARS, made, read, repacked

from conduct.refusal import Refused
from words import say
from workbooks import bounded
from workbooks.cycle_out import write_cycle
from workbooks.marked import mark
from workbooks.method_book import read_method, write_method
from workbooks.problem import MOST_TOLD, Problem, told
from workbooks.safe import LARGEST_FILE

PLAIN = made(Agencies=[["Agency", "Grade"], ["SONA", 5]], Scores=[["Agency", "Indicator ID"], ["LOD", "1a"]])
OWN = write_cycle(CYCLE, POINTS, {key: names[0] for key, names in AGENCIES.items()}, {})
SEEDS = 60
DEEP = b"<a>" * 5_000 + b"</a>" * 5_000


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return a workbook with one of its parts emptied, cut, nested, repeated or with other bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        name = chance.choice(archive.namelist())
        part = archive.read(name)
    at = chance.randrange(len(part) + 1)
    end = min(at + chance.randrange(1, 40), len(part))
    ways = (
        b"",
        part[:at],
        part[:at] + DEEP + part[at:],
        part[:at] + part[at:end] * 2_000 + part[end:],
        part[:at] + chance.randbytes(4) + part[end:],
        part[:at] + chance.choice((b"<", b'"', b"&#0;", b"9" * 400, b"-1", b"NaN", b"1e308")) + part[end:],
        part.replace(b'r="', b'r="Z', chance.randrange(1, 5)),
        part.replace(b"http://", b"<"),
    )
    return repacked(data, {name: chance.choice(ways)})


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_mutated_workbook_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    data = mutated(chance.choice((PLAIN, OWN)), chance)
    for work in (lambda: read(data, POINTS), lambda: mark(data, []), lambda: read_method(data)):
        with suppress(Refused):
            work()


@pytest.mark.parametrize("part", ["docProps/core.xml", "xl/styles.xml", "xl/theme/theme1.xml"])
@pytest.mark.parametrize("content", [b"", b"<a>" * 300 + b"</a>" * 300])
def test_a_part_that_is_empty_or_deeply_nested_raises_nothing_else(part: str, content: bytes) -> None:
    data = repacked(PLAIN, {part: content})
    for work in (lambda: read(data), lambda: mark(data, [Problem("Agencies", 2, "Grade", "B2", "why")])):
        told = ""
        try:
            work()
        except Refused as refusal:
            told = str(refusal)
        assert told in ("", say("workbooks.damaged"), say("workbooks.cannot_mark"))


def crowded() -> bytes:
    """Make a small file that takes a reader nearly twice as long as it may: it lists styles over and over."""
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as archive:
        styles = archive.read("xl/styles.xml")
    one = b'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf>'
    return repacked(PLAIN, {"xl/styles.xml": styles.replace(b"</cellXfs>", one * 95_000 + b"</cellXfs>")})


def test_a_small_file_that_costs_much_is_put_aside_in_time_and_costs_this_process_no_memory() -> None:
    read(PLAIN)
    costly = crowded()
    before, spent = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    with pytest.raises(Refused) as caught:
        read(costly)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000, "kilobytes"
    assert str(caught.value) == say("workbooks.exceeded_reading")
    # The limit is time of a processor; who shares it with others waits longer.
    assert time.monotonic() - spent < 20 * bounded.MOST_SECONDS
    assert read(PLAIN).problems == ()


def test_memory_is_limited_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a child of this process, what is more than its share cannot be had."""
    monkeypatch.setattr(bounded, "MOST_SECONDS", 60.0)
    child = os.fork()
    if child == 0:
        try:
            bounded._limit()
            bytearray(bounded.MOST_MEMORY + 100 * bounded.MEGABYTE)
        except MemoryError:
            os._exit(0)
        os._exit(1)
    assert os.waitpid(child, 0)[1] == 0


def test_a_process_that_was_killed_is_started_again() -> None:
    read(PLAIN)
    assert bounded._waiting is not None
    os.kill(bounded._waiting[0].pid, signal.SIGKILL)
    bounded._waiting[0].wait()
    assert read(PLAIN).problems == ()


def test_the_process_ends_with_the_one_that_started_it() -> None:
    read(PLAIN)
    assert bounded._waiting is not None
    process = bounded._waiting[0]
    bounded._close_door()
    assert process.returncode == 0


def test_no_clone_stays() -> None:
    read(PLAIN)
    assert bounded._waiting is not None
    children = Path(f"/proc/{bounded._waiting[0].pid}/task/{bounded._waiting[0].pid}/children")
    until = time.monotonic() + 10
    while children.read_text() and time.monotonic() < until:
        time.sleep(0.05)
    assert children.read_text() == ""


@pytest.fixture(scope="module")
def many() -> tuple[Problem, ...]:
    return tuple(Problem("Agencies", row, "Grade", f"B{row}", "why") for row in range(2, 60_002))


def test_of_very_many_problems_the_first_are_told_and_how_many_there_are(many: tuple[Problem, ...]) -> None:
    assert told(many[:MOST_TOLD]) == many[:MOST_TOLD]
    listed = told(many)
    assert listed[:-1] == many[:MOST_TOLD]
    assert listed[-1].reason == say("workbooks.more_problems", count=len(many) - MOST_TOLD)


def test_a_marked_workbook_lists_and_comments_no_more_than_that(many: tuple[Problem, ...]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(mark(PLAIN, many)))
    assert book.worksheets[0].max_row == 3 + MOST_TOLD + 1
    assert sum(cell.comment is not None for row in book["Agencies"] for cell in row) == MOST_TOLD


def test_a_method_comes_back_the_same_from_its_own_process() -> None:
    assert read_method(write_method(STARS)).method == STARS


def test_a_large_workbook_is_given_more_time_and_a_small_one_is_not() -> None:
    # Measured: of 400 agencies with 40 indicators, 635,000 bytes, 3.1 seconds to read and 4.5 to mark.
    assert bounded.seconds_for(635_000) > 5
    assert bounded.seconds_for(24_575) == bounded.MOST_SECONDS
    assert bounded.seconds_for(LARGEST_FILE) <= 10
