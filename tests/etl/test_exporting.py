"""The export holds every table as it is, and describes it so that a stranger's program can validate it."""

import csv
import json
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pandas as pd
import pytest
from frictionless import Package, system
from typer.testing import CliRunner, Result

from etl.__main__ import app
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.schema import tables

ROOT = Path(__file__).parents[2]
SDMX = {
    "structure.xml",
    "complaint_figures.csv",
    "complaint_figures_undated.csv",
    "ranking_shares.csv",
    "agency_rankings.csv",
    "published_grades.csv",
}


@pytest.fixture(scope="module")
def said(location: Location, tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, Path]:
    """Export the newest snapshot once, by the command."""
    folder = tmp_path_factory.mktemp("export") / "out"
    where = ["--catalog", location.catalog, "--data", str(location.data)]
    return CliRunner().invoke(app, ["export", str(folder), *where]), folder


@pytest.fixture(scope="module")
def exported(said: tuple[Result, Path]) -> Path:
    """Return where it was exported to."""
    return said[1]


def as_written(value: object) -> str:
    """Write a value of the warehouse as a stranger would expect it in a CSV."""
    if pd.isna(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def test_every_table_is_written_and_nothing_else(exported: Path) -> None:
    assert {path.name for path in exported.iterdir()} == {f"{name}.csv" for name in tables()} | {
        "datapackage.json",
        "LICENSE-DATA",
        "sdmx",
    }
    assert {path.name for path in (exported / "sdmx").iterdir()} == SDMX


@pytest.mark.parametrize("name", sorted(tables()))
def test_the_rows_of_a_table_come_back_as_they_are(lake: Lake, exported: Path, name: str) -> None:
    table = lake.table(name, lake.latest())
    with (exported / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == [column.name for column in tables()[name].columns]
    kinds = {column.name: column.type for column in tables()[name].columns}
    for read, kept in zip(rows, table.to_dict("records"), strict=True):
        for column, cell in zip(header, read, strict=True):
            if kinds[column] == "DOUBLE" and cell:
                assert float(cell) == kept[column]
            else:
                assert cell == as_written(kept[column])


def test_the_package_is_valid(exported: Path) -> None:
    with system.use_context(trusted=True):
        report = Package(str(exported / "datapackage.json")).validate()
    assert report.valid, report.flatten(["taskNumber", "rowNumber", "fieldNumber", "type", "message"])[:10]
    assert len(report.tasks) == len(tables())


def test_the_package_says_whose_it_is_under_which_licence_and_what_its_files_are(
    lake: Lake, exported: Path
) -> None:
    package = json.loads((exported / "datapackage.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in package["licenses"]] == ["CC-BY-4.0"]
    assert package["contributors"][0]["title"] == "Cooperation Monitor"
    assert package["version"] == str(lake.latest())
    assert len(package["sources"]) == len(lake.table("source", lake.latest()))
    assert all(one["title"] and one.get("path", "http").startswith("http") for one in package["sources"])
    for one in package["resources"]:
        content = (exported / one["path"]).read_bytes()
        assert (one["bytes"], one["hash"]) == (len(content), f"sha256:{sha256(content).hexdigest()}")


def test_a_changed_file_is_no_longer_the_one_that_was_described(exported: Path, tmp_path: Path) -> None:
    shutil.copytree(exported, tmp_path / "changed")
    file = tmp_path / "changed" / "forum.csv"
    file.write_bytes(file.read_bytes().replace(b"A", b"B"))
    with system.use_context(trusted=True):
        package = Package(str(tmp_path / "changed" / "datapackage.json"))
        assert not package.get_resource("forum").validate().valid
        assert package.get_resource("place").validate().valid


def test_a_citation_names_the_licences_of_code_and_data() -> None:
    told = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert told.startswith("cff-version: 1.2.0\n")
    assert "\nlicense: MIT\n" in told
    assert "  license: CC-BY-4.0\n" in told


def test_a_value_that_does_not_fit_its_description_makes_the_package_invalid(
    exported: Path, tmp_path: Path
) -> None:
    for path in (each for each in exported.iterdir() if each.is_file()):
        text = path.read_text(encoding="utf-8")
        if path.name == "agreement.csv":
            text = text.replace(",1998,", ",nineteen,").replace(",2004,", ",two thousand and four,")
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    with system.use_context(trusted=True):
        report = Package(str(tmp_path / "datapackage.json")).get_resource("agreement").validate()
    assert ["type-error"] in report.flatten(["type"])


def test_the_package_says_what_every_column_means_and_which_snapshot_it_is(
    lake: Lake, exported: Path
) -> None:
    package = json.loads((exported / "datapackage.json").read_text(encoding="utf-8"))
    assert package["version"] == str(lake.latest())
    fields = {
        resource["path"]: {field["name"]: field["description"] for field in resource["schema"]["fields"]}
        for resource in package["resources"]
    }
    assert fields == {
        f"{name}.csv": {column.name: column.meaning for column in table.columns}
        for name, table in tables().items()
    }


def test_the_command_exports_and_says_what_it_wrote(said: tuple[Result, Path]) -> None:
    result, folder = said
    assert result.exit_code == 0, result.output
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert len(files) == len(tables()) + 2 + len(SDMX)
    assert f"Files: {len(files)}." in result.output


def test_nobody_waits_for_sdmx_who_exports_nothing() -> None:
    program = "import sys; import etl.__main__, figures.taken; sys.exit('sdmx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("snapshot", ["0", "999"])
def test_the_command_refuses_a_snapshot_that_does_not_exist(
    location: Location, tmp_path: Path, snapshot: str
) -> None:
    where = ["--catalog", location.catalog, "--data", str(location.data), "--snapshot", snapshot]
    said = CliRunner().invoke(app, ["export", str(tmp_path / "out"), *where])
    assert said.exit_code == 1
    assert f"no snapshot {snapshot}" in said.output
    assert not list(tmp_path.rglob("*.csv"))


def test_the_command_says_how_to_make_a_missing_warehouse(empty_location: Location, tmp_path: Path) -> None:
    where = ["--catalog", empty_location.catalog, "--data", str(empty_location.data)]
    said = CliRunner().invoke(app, ["export", str(tmp_path / "out"), *where])
    assert said.exit_code == 1
    assert "python -m etl build" in said.output
