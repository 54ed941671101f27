"""Whatever is wrong with the storage, every page says it in one sentence, and no page shows an exception."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from opened import OF_MEMBERS, PAGES, come_in, used
from starlette.applications import Starlette
from starlette.testclient import TestClient

from warehouse.location import Location
from web import ROUTES

EARLIER = Path(__file__).parent.parent / "earlier" / "dcd281b"


# Pages that show no numbers until somebody asks for some; the first table of How it is built lies in the
# catalogue in this warehouse, and not in a data file.
ASK_NOTHING = ("about", "built", "figure", "search", "storyboards")


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    """Let the dashboard open a copy of an earlier warehouse and its records."""
    folder = tmp_path / "kept"
    shutil.copytree(EARLIER, folder)
    with used(Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")) as patch:
        patch.setenv("COOPERATION_RECORDS", str(folder / "records.sqlite"))
        yield folder


def assert_told(page: str) -> None:
    """Open a page; it says that the warehouse is damaged and what to do, and nothing else."""
    app = come_in(page)
    assert not app.exception
    (error,) = app.error
    assert "The warehouse is damaged and was not changed" in error.value
    assert "python -m conduct restore" in error.value


@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_that_data_files_are_missing(page: str, kept: Path) -> None:
    shutil.rmtree(kept / "data")
    if page in ASK_NOTHING:
        assert not come_in(page).exception
    else:
        assert_told(page)


@pytest.mark.parametrize("damage", ["cut", "empty", "gone", "flipped"])
def test_a_page_says_that_the_catalogue_is_damaged(damage: str, kept: Path) -> None:
    catalogue = kept / "catalog.sqlite"
    whole = catalogue.read_bytes()
    if damage == "gone":
        catalogue.unlink()
    else:
        half = len(whole) // 2
        flipped = whole[:4096] + bytes(byte ^ 0xFF for byte in whole[4096:half]) + whole[half:]
        catalogue.write_bytes({"cut": whole[:half], "empty": b"", "flipped": flipped}[damage])
    before = catalogue.read_bytes() if catalogue.exists() else None
    assert_told("overview")
    assert (catalogue.read_bytes() if catalogue.exists() else None) == before


@pytest.mark.parametrize("page", ["overview", *OF_MEMBERS])
def test_a_page_that_finds_the_records_damaged_goes_on_or_says_so(page: str, kept: Path) -> None:
    (kept / "records.sqlite").write_bytes(b"no records at all" * 1000)
    assert not come_in(page).exception


def test_a_setting_that_is_not_understood_is_told_on_the_page(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPERATION_DATA", "s3://bucket/x")
    app = come_in()
    assert not app.exception
    assert app.error[0].value.startswith("COOPERATION_DATA is “s3://bucket/x”")


def test_presenting_says_it_too(kept: Path) -> None:
    (kept / "catalog.sqlite").write_bytes(b"")
    with TestClient(Starlette(routes=ROUTES), raise_server_exceptions=True) as client:
        answer = client.get("/present", params={"storyboard": "regional-meeting"})
        assert answer.status_code == 400
        assert client.get("/present/slide", params={"snapshot": "1", "figure": "x"}).status_code == 400
