"""A warehouse of an earlier release becomes one of today's: nothing is lost, and nothing else is changed."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import publications
import pytest
from releases import Release, released
from small_sources import write_few
from templates import Templates, copy

from etl import sdmx_csv
from etl.building import build, is_current
from etl.exporting import export
from figures.catalogue import make
from warehouse.commit import append_rows, replace_tables
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.schema import tables, words
from warehouse.shape import ShapeRefused

RANKING = {
    "agency_id": "first-agency", "cycle_id": "first", "grade": "A", "basis": "news report",
    "cycle_basis": "stated", "trust": "S", "locator": "page 3",
}  # fmt: skip
AGENCY = {
    "agency_id": "first-agency",
    "name_en": "First Agency",
    "short_name": "First",
    "country_code": "IDN",
    "locator": "page 3",
}
TABLES = {"agency": [AGENCY], "agency_ranking": [RANKING]}


@pytest.fixture
def earlier(templates: Templates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Location:
    """Copy a small warehouse with a ranking in it, made by today's release: snapshots 1 and 2."""
    monkeypatch.setattr("warehouse.checking.CHECKS", tmp_path / "no_checks")
    sources = write_few(tmp_path / "sources", **TABLES)

    def make(place: Location) -> None:
        build(place, "earlier", sources)
        publications.publish(place, publications.FIRST)

    return copy(templates.made("earlier", make), tmp_path / "lake")


@pytest.fixture
def later(tmp_path: Path) -> Release:
    """Return a release that a test may make different."""
    return Release(tmp_path / "release")


@pytest.fixture
def opened(earlier: Location) -> Iterator[list[Lake]]:
    """Close what a test opens."""
    lakes: list[Lake] = []
    yield lakes
    for lake in lakes:
        lake.close()


def rebuilt(where: Location, tmp_path: Path, **tables: list[dict[str, object]]) -> int:
    return build(where, "later", write_few(tmp_path / "sources", **{**TABLES, **tables}))


def test_a_new_column_of_a_transcribed_table_is_added_and_earlier_snapshots_answer(
    earlier: Location, later: Release, opened: list[Lake], tmp_path: Path
) -> None:
    later.add_column("agency_ranking", "appeal")
    later.ask("agency_rankings", "    r.note,\n", "    r.note,\n    r.appeal,\n")
    with released(later):
        assert not is_current(earlier, tmp_path / "sources")
        assert rebuilt(earlier, tmp_path) == 0
        assert is_current(earlier, tmp_path / "sources")
        rebuilt(earlier, tmp_path, agency_ranking=[{**RANKING, "appeal": "heard"}])
        lake = Lake(earlier)
        opened.append(lake)
        first, _, upgraded, filled = lake.snapshots()
        assert "column agency_ranking.appeal added" in upgraded.message
        assert upgraded.details["tables"] == ["column agency_ranking.appeal added"]
        assert lake.changed_tables(upgraded.number).empty
        assert lake.changed_tables(filled.number).to_dict("records") == [
            {"table": "agency_ranking", "added": 1, "removed": 1}
        ]
        asked = [lake.ask("agency_rankings", one.number) for one in lake.snapshots()]
        assert [one["appeal"].tolist() for one in asked[-1:]] == [["heard"]]
        assert all(one["appeal"].isna().all() and len(one) == 1 for one in asked[:-1])
        assert lake.absent(first.number) == {"agency_ranking": ("appeal",)}
        assert lake.absent(upgraded.number) == {}


def test_who_reads_an_earlier_snapshot_is_told_what_was_not_recorded_yet(
    earlier: Location, later: Release, opened: list[Lake], tmp_path: Path
) -> None:
    later.add_column("agency_ranking", "appeal")
    later.ask("agency_rankings", "    r.note,\n", "    r.note,\n    r.appeal,\n")
    later.add_column("instrument", "status")
    with released(later):
        rebuilt(earlier, tmp_path)
        lake = Lake(earlier)
        opened.append(lake)
        old, new = (
            make("agencies-named", partial(lake.ask, snapshot=number), {}) for number in (1, lake.latest())
        )
        assert "appeal" in old.remark
        assert new.remark == ""
        # Figures that do not ask for it say nothing, nor do those that name what is called like it.
        assert make("agreements-counts", partial(lake.ask, snapshot=1), {}).remark == ""


def test_an_export_of_an_earlier_snapshot_describes_its_own_columns(
    earlier: Location, later: Release, opened: list[Lake], tmp_path: Path
) -> None:
    later.add_column("agency_ranking", "appeal")
    with released(later):
        rebuilt(earlier, tmp_path)
        lake = Lake(earlier)
        opened.append(lake)
        export(lake, 1, tmp_path / "out")
        package = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
        (fields,) = (
            one["schema"]["fields"] for one in package["resources"] if one["name"] == "agency-ranking"
        )
        header = (tmp_path / "out" / "agency_ranking.csv").read_text(encoding="utf-8").splitlines()[0]
        assert header.split(",") == [field["name"] for field in fields]
        (new,) = (field for field in fields if field["name"] == "appeal")
        assert "Snapshot 1 was made before this was recorded" in new["description"]


def test_a_new_column_of_a_published_table_is_added_by_the_next_publication(
    earlier: Location, later: Release, opened: list[Lake]
) -> None:
    later.add_column("ranking_grade", "licence")
    with released(later):
        graded = [{**row, "licence": "L-1"} for row in publications.SECOND["ranking_grade"]]
        publications.publish(earlier, {**publications.SECOND, "ranking_grade": graded})
        lake = Lake(earlier)
        opened.append(lake)
        assert lake.snapshots()[-1].details["tables"] == ["column ranking_grade.licence added"]
        grades = lake.table("ranking_grade", lake.latest()).groupby("publication_id")["licence"]
        assert grades.count().to_dict() == {"demo-1-r1": 0, "demo-1-r2": len(graded)}
        assert lake.changed_tables(lake.latest()).set_index("table")["removed"].sum() == 0


def test_a_renamed_column_keeps_its_rows_under_both_names(
    earlier: Location, later: Release, opened: list[Lake], tmp_path: Path
) -> None:
    later.declare("ranking_grade", "    assessed_on VARCHAR", "    assessed_by_day VARCHAR")
    later.declare("ranking_grade", "CHECK (is_iso_date(assessed_on)),", ",  -- formerly assessed_on")
    later.declare("ranking_grade", "COLUMN ranking_grade.assessed_on", "COLUMN ranking_grade.assessed_by_day")
    with released(later):
        # Written before the rename, published after it: an embargo may wait that long.
        dated = [{**row, "assessed_on": "2030-12-01"} for row in publications.SECOND["ranking_grade"]]
        publications.publish(earlier, {**publications.SECOND, "ranking_grade": dated})
        lake = Lake(earlier)
        opened.append(lake)
        (phrase,) = lake.snapshots()[-1].details["tables"]
        assert phrase == "column ranking_grade.assessed_on renamed to assessed_by_day"
        newest = lake.table("ranking_grade", lake.latest())
        assert newest.groupby("publication_id")["assessed_by_day"].nunique().to_dict() == {
            "demo-1-r1": 1,
            "demo-1-r2": 1,
        }
        before = lake.table("ranking_grade", 2)
        assert len(before) == len(publications.FIRST["ranking_grade"])
        assert lake.absent(2) == {}
        changed = lake.changed_tables(lake.latest()).set_index("table")
        assert (changed.at["ranking_grade", "added"], changed.at["ranking_grade", "removed"]) == (3, 0)


def test_several_changes_come_in_one_commit_of_which_each_is_told(
    earlier: Location, later: Release, opened: list[Lake], tmp_path: Path
) -> None:
    """As for who leaves releases out: a new table, a column that may be empty now, and a longer list."""
    (later.tables / "licence.sql").write_text(
        "CREATE TABLE licence (agency_id VARCHAR PRIMARY KEY REFERENCES agency (agency_id), number VARCHAR, "
        "source_id VARCHAR NOT NULL REFERENCES source (source_id), locator VARCHAR NOT NULL);\n"
        "COMMENT ON TABLE licence IS 'One row is a licence.';",
        encoding="utf-8",
    )
    later.declare("agency_ranking", "cycle_basis VARCHAR NOT NULL", "cycle_basis VARCHAR")
    later.declare("agency_ranking", "'embassy page'", "'embassy page', 'radio'")
    with released(later):
        assert "radio" in words("agency_ranking", "basis")
        licence = {"agency_id": "first-agency", "number": "7", "locator": "page 4"}
        ranking = {**RANKING, "cycle_basis": "", "basis": "radio"}
        assert rebuilt(earlier, tmp_path, licence=[licence], agency_ranking=[ranking]) == 3
        lake = Lake(earlier)
        opened.append(lake)
        newest = lake.snapshots()[-1]
        # A longer list changes no table.
        assert newest.details["tables"] == [
            "column agency_ranking.cycle_basis may be empty",
            "table licence added",
        ]
        assert all(change in newest.message for change in newest.details["tables"])
        assert lake.table("licence", lake.latest())["number"].tolist() == ["7"]
        assert lake.table("licence", 1).empty
        assert lake.changed_tables(lake.latest()).to_dict("records") == [
            {"table": "agency_ranking", "added": 1, "removed": 1},
            {"table": "licence", "added": 1, "removed": 0},
        ]
        assert lake.table("agency_ranking", lake.latest())["basis"].tolist() == ["radio"]
        assert lake.table("agency_ranking", 1)["basis"].tolist() == ["news report"]


def test_a_shorter_list_is_exported_with_the_words_that_a_snapshot_still_holds(
    earlier: Location, later: Release, opened: list[Lake], tmp_path: Path
) -> None:
    later.declare("agency_ranking", "'news report', ", "")
    with released(later):
        rebuilt(earlier, tmp_path, agency_ranking=[{**RANKING, "basis": "company notice"}])
        lake = Lake(earlier)
        opened.append(lake)
        for number, words_then in ((1, ["news report"]), (lake.latest(), [])):
            export(lake, number, tmp_path / "out")
            package = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
            (resource,) = (one for one in package["resources"] if one["name"] == "agency-ranking")
            (basis,) = (one for one in resource["schema"]["fields"] if one["name"] == "basis")
            known = [*words("agency_ranking", "basis"), *words_then]
            assert basis["constraints"]["enum"] == known
            codes = sdmx_csv.structures(lake, number).codelist["CL_AGENCY_RANKING_BASIS"]
            assert [str(code.name) for code in codes] == known


def test_a_list_keeps_the_words_that_somebody_published(
    earlier: Location, later: Release, tmp_path: Path
) -> None:
    later.declare("ranking_publication", "('official', 'illustrative')", "('official', 'invented')")
    said = "“illustrative” is not on the list of ranking_publication.standing any more"
    with released(later), pytest.raises(ShapeRefused, match=said):
        rebuilt(earlier, tmp_path)


def test_a_new_meaning_is_written_into_the_warehouse_once(
    earlier: Location, later: Release, opened: list[Lake], tmp_path: Path
) -> None:
    later.declare("agency_ranking", "'The agency'", "'The agency that was ranked'")
    with released(later):
        assert rebuilt(earlier, tmp_path) == 0
        assert is_current(earlier, tmp_path / "sources")
        lake = Lake(earlier)
        opened.append(lake)
        assert lake.snapshots()[-1].details["tables"] == ["descriptions renewed"]


@pytest.mark.parametrize(
    ("table", "old", "new", "said"),
    [
        ("agency_ranking", "    note VARCHAR,\n", "", "agency_ranking.note stands in the warehouse and not"),
        (
            "agency_ranking",
            "    note VARCHAR,",
            "    note VARCHAR,\n    page INTEGER NOT NULL,",
            "without NOT NULL",
        ),
        (
            "agency_ranking",
            "    note VARCHAR,",
            "    note INTEGER,",
            "is VARCHAR in the warehouse and INTEGER",
        ),
        (
            "agency_ranking",
            "    note VARCHAR,",
            "    note VARCHAR NOT NULL,",
            "may be empty in the warehouse",
        ),
        ("ranking_change", "    file VARCHAR\n", "    paper VARCHAR\n", "-- formerly file"),
    ],
    ids=["removed", "required", "other type", "no longer empty", "renamed without a word"],
)
def test_what_would_lose_or_invent_values_is_refused_with_what_to_do(
    earlier: Location, later: Release, tmp_path: Path, table: str, old: str, new: str, said: str
) -> None:
    later.declare(table, old, new)
    text = (later.tables / f"{table}.sql").read_text(encoding="utf-8")
    kept = [
        part
        for part in text.split("COMMENT ON COLUMN ")
        if not part.startswith((f"{table}.note", f"{table}.file"))
    ]
    (later.tables / f"{table}.sql").write_text("COMMENT ON COLUMN ".join(kept), encoding="utf-8")
    lake = Lake(earlier)
    before = lake.latest()
    with released(later):
        with pytest.raises(ShapeRefused, match=said):
            replace_tables(earlier, {}, "later", "refused", {})
        with pytest.raises(ShapeRefused, match=said):
            append_rows(earlier, publications.SECOND, "later", "refused", {})
    assert lake.latest() == before
    lake.close()


def test_a_table_whose_file_is_gone_is_refused(earlier: Location, later: Release) -> None:
    (later.tables / "self_regulation_point.sql").unlink()
    with released(later), pytest.raises(ShapeRefused, match=r"put .*self_regulation_point.sql back"):
        replace_tables(earlier, {}, "later", "refused", {})


def test_today_nothing_is_brought_up_to_date(earlier: Location, opened: list[Lake], tmp_path: Path) -> None:
    assert rebuilt(earlier, tmp_path, agency_ranking=[]) == 1
    lake = Lake(earlier)
    opened.append(lake)
    assert all("tables" not in one.details for one in lake.snapshots())
    assert set(lake.absent(1)) == set()
    assert len(tables()) > 50
