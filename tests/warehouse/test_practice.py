"""Practice data are as many as asked for, always the same, sound, and never beside what centres returned."""

from pathlib import Path

import pytest
import returned
from small_sources import write_small
from templates import Templates, copy

from etl.building import build
from warehouse.checking import CHECKS
from warehouse.commit import append_rows, opened
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.practice import LEAST, HoldsReturns, generate


@pytest.fixture
def small(templates: Templates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Location:
    """Copy a small warehouse, without the checks of the collection."""
    monkeypatch.setattr("warehouse.checking.CHECKS", tmp_path / "no_checks")
    sources = write_small(tmp_path / "sources")
    return copy(templates.made("small", lambda place: build(place, "tests", sources)), tmp_path / "lake")


def test_so_many_cells_are_made_as_asked_and_every_check_holds(small: Location) -> None:
    assert generate(small, LEAST)
    assert not generate(small, LEAST)
    with opened(small, "a_build") as connection:
        assert connection.execute("SELECT count(*) FROM complaint_return_cell").fetchall() == [(LEAST,)]
        without = "FROM complaint_return ANTI JOIN complaint_return_cell USING (return_id)"
        assert connection.execute(f"SELECT DISTINCT completeness {without}").fetchall() == [("nil",)]
        for path in CHECKS.glob("return*.sql"):
            assert not connection.execute(path.read_text(encoding="utf-8")).fetchall(), path.name
    lake = Lake(small)
    standing = lake.table("complaint_return", lake.latest())["standing"]
    assert set(standing) == {"practice"}
    lake.close()


def test_nothing_invented_is_put_beside_what_centres_returned(small: Location) -> None:
    append_rows(
        small, {"return_expectation": returned.RETURNS["return_expectation"]}, "tests", "official", {}
    )
    with pytest.raises(HoldsReturns):
        generate(small, LEAST)
