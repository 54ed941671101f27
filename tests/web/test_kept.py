"""What is kept for readers stays within its bytes, whatever strangers ask."""

import threading
import time

import pandas as pd
import pytest

from web import kept as room
from web.kept import Shelf, kept, size_of


def test_no_more_is_kept_than_fits_and_what_was_asked_for_last_stays() -> None:
    shelf = Shelf(1_000)
    for number in range(100):
        shelf.put(number, number, 90)
        shelf.get(0)
    assert shelf.bytes <= 1_000
    assert shelf.get(0) == (0,)
    assert shelf.get(1) == ()
    shelf.put(0, "again", 10)
    assert shelf.get(0) == ("again",)
    shelf.put("large", "x", 2_000)
    assert shelf.bytes == 0, "what is larger than the shelf is not kept"


def test_the_size_of_a_value_is_that_of_its_bytes() -> None:
    assert size_of(b"x" * 5_000) == 5_000
    assert size_of(pd.DataFrame({"a": ["text" * 100] * 1_000})) > 1_000
    assert size_of(lambda: None) == room.UNKNOWN


def test_a_value_is_made_once_also_where_many_ask_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "SHELF", Shelf(10_000))
    made: list[str] = []

    @kept
    def slow(name: str, filters: dict[str, str]) -> str:
        made.append(name)
        time.sleep(0.05)
        return f"{name} {filters}"

    crowd = [threading.Thread(target=slow, args=("one", {"a": "b"})) for _ in range(8)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert made == ["one"]
    assert slow("two", {"a": "b"}) != slow("two", {"a": "c"})
    assert made == ["one", "two", "two"]


def test_what_strangers_ask_does_not_grow_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(100_000)
    monkeypatch.setattr(room, "SHELF", shelf)

    @kept
    def found(words: str) -> bytes:
        return words.encode() * 100

    for number in range(2_000):
        found(f"{number:0>50}")
    assert shelf.bytes <= 100_000
    assert len(shelf._values) < 20
    assert shelf._making == {}


def test_what_was_begun_before_a_restore_is_not_kept_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf(10_000)
    monkeypatch.setattr(room, "SHELF", shelf)

    @kept
    def made(restored: bool) -> str:
        if restored:
            shelf.clear()
        return "made"

    assert [made(False), made(True)] == ["made", "made"]
    assert shelf.bytes == 0
    made(False)
    assert shelf.bytes > 0
