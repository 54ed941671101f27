"""A storyboard is somebody else's file: whatever it holds, its slides come or a page that says why not."""

import json
import random
import zlib
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from figures.catalogue import catalogue
from slides.storyboard import Unreadable, from_file
from warehouse.location import Location
from web import MIDDLEWARE
from web.presenting import ROUTES

SEEDS = 100
DIGITS = "9" * 5_000
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 10**30, 1.5, 1e308, float("nan"), "", "x" * 500, "\ud800", "\x00", "٣", [], {}, [[]],
    "'; DROP TABLE agreement; --", "</script><script>", "KHM", "2024-02-30", {"country": {"country": 1}},
)  # fmt: skip
KEYS = ("format", "title", "lead", "views", "figure", "filters", "snapshot", "digest", "columns", "\ud800")


@pytest.fixture(scope="module")
def audience(location: Location) -> Iterator[TestClient]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COOPERATION_CATALOG", location.catalog)
        patch.setenv("COOPERATION_DATA", str(location.data))
        app = Starlette(routes=ROUTES, middleware=MIDDLEWARE)
        with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
            yield client


def packed(text: str) -> str:
    """Pack any text as the address holds a storyboard."""
    raw = zlib.compress(text.encode("utf-8", "surrogatepass"))
    return urlsafe_b64encode(raw).decode("ascii").rstrip("=")


def hostile(chance: random.Random) -> str:
    """Write something that is nearly a storyboard."""
    view: dict[str, Any] = {"figure": chance.choice(sorted(catalogue())), "snapshot": chance.randrange(1, 4)}
    view["filters"] = {chance.choice(("country", "series", "cycle")): chance.choice(("KHM", "x", "\x00"))}
    board: dict[str, Any] = {"format": 1, "title": "t", "views": [view] * chance.randrange(1, 3)}
    for _ in range(chance.randrange(3)):
        chance.choice((board, view))[chance.choice(KEYS)] = chance.choice(ODD)
    text = json.dumps(board)
    at = chance.randrange(len(text))
    return chance.choice(
        (
            text,
            text,
            text[:at],
            text[:at] + chance.choice(("[" * 3_000, DIGITS, "\ud800", '"', "\x00")) + text[at:],
            text.replace('"snapshot": 1', f'"snapshot": {DIGITS}'),
        )
    )


@pytest.mark.parametrize("seed", range(SEEDS))
def test_any_storyboard_is_shown_or_told_to_be_unreadable(audience: TestClient, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    answer = audience.get("/present", params={"board": packed(hostile(chance))})
    assert answer.status_code in (200, 400), answer.text
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("seed", range(SEEDS))
def test_any_file_is_a_storyboard_or_unreadable(seed: int) -> None:
    text = hostile(random.Random(seed))  # noqa: S311
    told = ""
    try:
        from_file(text.encode("utf-8", "surrogatepass"))
    except Unreadable as error:
        told = str(error)
    assert len(told.encode("utf-8")) < 400


@pytest.mark.parametrize(
    "text",
    [
        f'{{"views": [{{"figure": "forums-list", "snapshot": {DIGITS}}}]}}',
        '{"views": [{"figure": "forums-list", "snapshot": 99999999999}]}',
        "[" * 100_000,
        f'{{"{"x" * 50_000}": 1}}',
        '{"\\ud800": 1}',
    ],
)
def test_numbers_names_and_depths_without_end_are_unreadable(audience: TestClient, text: str) -> None:
    with pytest.raises(Unreadable):
        from_file(text.encode())
    assert audience.get("/present", params={"board": packed(text)}).status_code == 400


@pytest.mark.parametrize("number", ["0", "-1", "٣", "²", DIGITS, "1.0", "x", " 1"])
@pytest.mark.parametrize(
    "path", ["/present?storyboard=asean-at-a-glance&", "/present/slide?figure=forums-list&"]
)
def test_what_is_no_number_of_a_snapshot_is_told(audience: TestClient, path: str, number: str) -> None:
    assert audience.get(f"{path}snapshot={number}").status_code == 400
