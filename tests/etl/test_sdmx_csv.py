"""What is exported as SDMX is read back by a library for it, with every value that the warehouse holds."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pandas as pd
import publications
import pytest
import sdmx
from hypothesis import given
from hypothesis import strategies as st
from sdmx.message import StructureMessage

from etl.sdmx_csv import AGENCY, FLOWS, STRUCTURE, VERSION, Flow, code_id, concept_id, write
from etl.sdmx_period import time_period
from warehouse.commit import append_rows
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.schema import tables

COMPLAINTS, UNDATED, SHARES, AGENCIES, PUBLISHED = FLOWS
OF_FIGURES = (
    "OBS_VALUE,REPORTER,PLACE_CODE,PLACE_PRINTED,CATEGORY,PERIOD_START,PERIOD_END,QUALIFIER,REPORTED_ON,"
    "COMMENT_OBS,TRUST,SOURCE_ID,LOCATOR,OBS_STATUS,SNAPSHOT"
)
TIME_PERIOD = re.compile(r"\d{4}(-\d{2}(-\d{2}(/P\d+[DMY])?)?)?")
NAMES = [flow.id for flow in FLOWS]
# Code lists that are tables; in any other, the name of a code is the word of the warehouse.
TABLES = {"CL_AREA", "CL_MEASURE", "CL_OBS_STATUS"}


@pytest.fixture(scope="module")
def exported(lake: Lake, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export the newest snapshot once."""
    folder = tmp_path_factory.mktemp("sdmx")
    write(lake, lake.latest(), folder)
    return folder


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Publish three revisions, and one with a reason that is tricky to write, where nothing else is."""
    folder = tmp_path_factory.mktemp("published")
    where = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    (folder / "no_checks").mkdir()
    tricky = {
        "ranking_publication": [publications.revision(3, 1)],
        "ranking_agency": publications.agencies("demo-3-r1", "melati", "mawar"),
        "ranking_grade": [
            publications.grade(
                "demo-3-r1", "melati", grade="Gold", decided_reason='Hội đồng: "tốt",\nsau kiểm tra'
            ),
            publications.grade("demo-3-r1", "mawar", not_eligible="=1+1"),
        ],
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.checking.CHECKS", folder / "no_checks")
        patch.setattr("warehouse.commit.check_declared", lambda *_: [])
        publications.publish(where)
        append_rows(where, tricky, "Puteri", "A ranking", {})
    lake = Lake(where)
    yield lake
    lake.close()


def structures(folder: Path) -> StructureMessage:
    message = sdmx.read_sdmx(folder / STRUCTURE)
    assert isinstance(message, StructureMessage)
    return message


def read(folder: Path, flow: Flow) -> list[dict[str, str]]:
    """Read the observations of a flow with the library, as texts by the names that SDMX gives them."""
    flow_read = structures(folder).dataflow[flow.id]
    message: Any = sdmx.read_sdmx(folder / f"{flow.id.lower()}.csv", structure=flow_read)
    return [
        {
            **{key: part.value for key, part in observation.key.values.items()},
            "OBS_VALUE": observation.value,
            **{key: attribute.value for key, attribute in observation.attrib.items()},
        }
        for data in message.data
        for observation in data.obs
    ]


def code_lists(folder: Path, flow: Flow) -> dict[str, dict[str, str]]:
    """Return the codes of each component that has some, with their names."""
    structure: Any = structures(folder).structure[f"DSD_{flow.id}"]
    return {
        each.id: {code.id: code.id if codes.id in TABLES else str(code.name) for code in codes.items.values()}
        for each in (*structure.dimensions.components, *structure.attributes.components)
        if (codes := each.local_representation.enumerated) is not None
    }


def agree(found: Mapping[str, str], kept: Mapping[Any, Any], flow: Flow) -> None:
    """See that an observation says what a row of the warehouse says."""
    for name, value in kept.items():
        text = found["OBS_VALUE" if name == flow.measure else concept_id(name)]
        if pd.isna(value):
            assert text == ""
        elif isinstance(value, float):
            assert float(text) == value
        else:
            assert text == str(value)


@pytest.mark.parametrize("flow", FLOWS[:4], ids=NAMES[:4])
def test_every_value_of_the_warehouse_is_read_back(lake: Lake, exported: Path, flow: Flow) -> None:
    rows = flow.rows(lake, lake.latest()).to_dict("records")
    assert rows
    codes = code_lists(exported, flow)
    for found, kept in zip(read(exported, flow), rows, strict=True):
        named = {name: codes[name][text] for name, text in found.items() if text and name in codes}
        agree({**found, **named}, kept, flow)
        assert found["SNAPSHOT"] == str(lake.latest())


def test_what_associations_published_is_read_back_with_its_standing(published: Lake, tmp_path: Path) -> None:
    write(published, published.latest(), tmp_path)
    rows = published.table("ranking_grade", published.latest()).to_dict("records")
    found = read(tmp_path, PUBLISHED)
    assert len(rows) == 10
    for one, kept in zip(found, rows, strict=True):
        tricky = {"decided_reason", "not_eligible"}
        agree(one, {name: value for name, value in kept.items() if name not in tricky}, PUBLISHED)
    assert {(one["CYCLE_ID"], one["REVISION"], one["STANDING"]) for one in found} == {
        ("demo-1", "1", "illustrative"),
        ("demo-1", "2", "illustrative"),
        ("demo-2", "1", "official"),
        ("demo-3", "1", "illustrative"),
    }
    by_agency = {one["AGENCY_ID"]: one for one in found if one["PUBLICATION_ID"] == "demo-3-r1"}
    assert by_agency["melati"]["DECIDED_REASON"] == 'Hội đồng: "tốt", sau kiểm tra'
    assert by_agency["mawar"]["NOT_ELIGIBLE"] == "'=1+1"
    assert (by_agency["mawar"]["OBS_VALUE"], by_agency["mawar"]["PERCENT"]) == ("", "")


@pytest.mark.parametrize("flow", FLOWS, ids=NAMES)
def test_no_two_observations_share_a_key(lake: Lake, flow: Flow) -> None:
    rows = flow.rows(lake, lake.latest())
    assert not rows.duplicated(list(flow.key)).any()


@pytest.mark.parametrize("flow", FLOWS, ids=NAMES)
def test_every_column_is_a_component_with_its_meaning(exported: Path, flow: Flow) -> None:
    structure: Any = structures(exported).structure[f"DSD_{flow.id}"]
    key, attributes = structure.dimensions.components, structure.attributes.components
    time = ["TIME_PERIOD"] if flow.has_period else []
    assert [each.id for each in key] == [*(concept_id(name) for name in flow.key), *time]
    assert [each.id for each in key if isinstance(each, sdmx.model.common.TimeDimension)] == time
    assert [each.id for each in structure.measures.components] == ["OBS_VALUE"]
    ids = {each.id for each in (*key, *attributes)} | {concept_id(flow.measure)}
    columns = {column.name: column for column in tables()[flow.table].columns}
    assert {concept_id(name) for name in columns} | {"SNAPSHOT"} <= ids
    concepts = structures(exported).concept_scheme[f"CS_{flow.id}"]
    for name, column in columns.items():
        concept = concepts["OBS_VALUE" if name == flow.measure else concept_id(name)]
        assert str(concept.description) == column.meaning


def test_codes_are_named_with_the_words_of_the_warehouse(lake: Lake, exported: Path) -> None:
    lists = structures(exported).codelist
    splits = {code.id: str(code.name) for code in lists["CL_COMPLAINT_FIGURE_SPLIT"]}
    assert splits["place_of_origin"] == "place of origin"
    assert set(splits.values()) >= set(lake.table("complaint_figure", lake.latest())["split"])
    measures = lake.table("complaint_measure", lake.latest()).set_index("measure")
    assert {code.id: (str(code.name), str(code.description)) for code in lists["CL_MEASURE"]} == {
        key: (row["label"], row["meaning"]) for key, row in measures.iterrows()
    }


def test_a_period_is_as_printed_and_absent_where_none_is_stated(lake: Lake, exported: Path) -> None:
    rows = COMPLAINTS.rows(lake, lake.latest())
    assert rows["period_start"].isna().any()
    found = read(exported, COMPLAINTS)
    assert [one["PERIOD_START"] for one in found] == list(rows["period_start"].fillna(""))
    assert [one["PERIOD_END"] for one in found] == list(rows["period_end"].fillna(""))
    attributes: Any = structures(exported).structure["DSD_COMPLAINT_FIGURES"].attributes
    (facet,) = attributes.get("PERIOD_START").local_representation.non_enumerated
    assert facet.value_type.name == "observationalTimePeriod"


def test_a_figure_has_its_period_in_its_key_or_is_among_the_undated(lake: Lake, exported: Path) -> None:
    rows = lake.table("complaint_figure", lake.latest())
    dated, undated = read(exported, COMPLAINTS), read(exported, UNDATED)
    assert len(undated) == (rows["period_start"].isna() & rows["period_end"].isna()).sum() > 0
    assert len(dated) + len(undated) == len(rows)
    assert all(TIME_PERIOD.fullmatch(one["TIME_PERIOD"]) for one in dated)
    assert not any("TIME_PERIOD" in one for one in undated)


def test_units_have_codes_and_every_value_a_status(lake: Lake, exported: Path) -> None:
    rows = COMPLAINTS.rows(lake, lake.latest())
    units = {code.id: str(code.name) for code in structures(exported).codelist["CL_UNIT"]}
    found = read(exported, COMPLAINTS)
    assert [units[one["UNIT_MEASURE"]] for one in found] == list(rows["unit"])
    assert set(lake.table("ranking_share", lake.latest())["unit"]) <= set(units.values())
    assert [one["OBS_STATUS"] == "A" for one in found] == list(rows["qualifier"] == "exact")
    assert {one["OBS_STATUS"] for flow in FLOWS for one in read(exported, flow)} <= {"A", "E", "O"}


@pytest.mark.parametrize(
    ("start", "end", "period"),
    [
        ("2024-01-01", "2024-12-31", "2024"),
        ("2024-02-01", "2024-02-29", "2024-02"),
        ("2024-02-03", "2024-02-03", "2024-02-03"),
        ("2024-01-01", "2024-06-30", "2024-01-01/P6M"),
        ("2023-07-01", "2024-06-30", "2023-07-01/P12M"),
        ("2012-12", "2014-03", "2012-12-01/P16M"),
        ("2013", "2014", "2013-01-01/P24M"),
        ("2018-01-01", "2018-05-06", "2018-01-01/P126D"),
        (None, "2016-02-05", "2016-02-05"),
        ("2016-02", None, "2016-02"),
    ],
)
def test_a_period_is_written_as_sdmx_writes_it(start: str | None, end: str | None, period: str) -> None:
    assert time_period(start, end) == period
    assert TIME_PERIOD.fullmatch(period)


@given(st.dates(), st.dates())
def test_a_period_is_as_long_as_it_was(one: date, other: date) -> None:
    start, end = sorted((one, other))
    period = time_period(start.isoformat(), end.isoformat())
    begins, _, length = period.partition("/")
    if length.endswith("D"):
        assert date.fromisoformat(begins) + timedelta(int(length[1:-1]) - 1) == end
    else:
        assert start.day == 1 or start == end


@pytest.mark.parametrize(("start", "end"), [(None, None), ("2024-02-01", "2024-01-31")])
def test_what_is_no_period_is_none(start: str | None, end: str | None) -> None:
    with pytest.raises(ValueError, match=r"no period|to"):
        time_period(start, end)


def test_the_header_names_the_snapshot_and_who_made_it(lake: Lake, exported: Path) -> None:
    header = structures(exported).header
    assert header.id == f"SNAPSHOT_{lake.latest()}"
    assert header.sender is not None
    assert header.sender.id == AGENCY


def test_two_exports_of_a_snapshot_are_the_same_bytes(lake: Lake, exported: Path, tmp_path: Path) -> None:
    for path in write(lake, lake.latest(), tmp_path):
        assert path.read_bytes() == (exported / path.name).read_bytes()


def test_the_structures_have_changed_only_with_their_version(exported: Path) -> None:
    assert VERSION == "2.0"
    headers = [
        (exported / f"{name.lower()}.csv").read_text(encoding="utf-8").splitlines()[0] for name in NAMES
    ]
    start = "STRUCTURE,STRUCTURE_ID,ACTION,"
    assert {name: header.removeprefix(start) for name, header in zip(NAMES, headers, strict=True)} == {
        "COMPLAINT_FIGURES": f"FIGURE_ID,REF_AREA,MEASURE,SPLIT,SEX,UNIT_MEASURE,TIME_PERIOD,{OF_FIGURES}",
        "COMPLAINT_FIGURES_UNDATED": f"FIGURE_ID,REF_AREA,MEASURE,SPLIT,SEX,UNIT_MEASURE,{OF_FIGURES}",
        "RANKING_SHARES": "CYCLE_ID,GRADE,UNIT_MEASURE,SOURCE_ID,OBS_VALUE,"
        "AS_PUBLISHED,COMMENT_OBS,TRUST,LOCATOR,OBS_STATUS,SNAPSHOT",
        "AGENCY_RANKINGS": "AGENCY_ID,CYCLE_ID,OBS_VALUE,MARKS,SCORE,BASIS,CYCLE_BASIS,"
        "COMMENT_OBS,TRUST,SOURCE_ID,LOCATOR,OBS_STATUS,SNAPSHOT",
        "PUBLISHED_GRADES": "PUBLICATION_ID,AGENCY_ID,OBS_VALUE,PERCENT,"
        "COMPUTED_GRADE,DECIDED_REASON,NOT_ELIGIBLE,ASSESSED_ON,ASSESSORS,REVIEWER,ASSOCIATION,CYCLE_ID,"
        "REVISION,STANDING,OBS_STATUS,SNAPSHOT",
    }


@given(st.from_regex(r"[a-z]+( [a-z]+)*", fullmatch=True))
def test_a_code_is_one_that_sdmx_allows(word: str) -> None:
    assert set(code_id(word)) <= set("abcdefghijklmnopqrstuvwxyz_")
    assert code_id(word).replace("_", " ") == word
