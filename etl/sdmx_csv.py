"""Complaint figures and rankings for programs that speak SDMX: structures as SDMX-ML 2.1, data as SDMX-CSV.

The structures are made from the tables themselves and from the rules for their columns. Two things
were decided here:

* A time dimension wants a period in every key, and some complaint figures state none. So there are two
  flows of them: those with a period have TIME_PERIOD (see `etl.sdmx_period`), those without have no
  time dimension, and neither is given a date that no source states. The figure's own key stays in the
  key, since the same period is published again with another value, and the beginning and the end as
  printed stay attributes.
* Lists of words that the rules close are code lists whose codes have `_` for whatever SDMX does not
  allow in one; a code's name is the word of the warehouse. Countries, measures and units are code
  lists too, but grow with the warehouse, so these and whatever refers to them are not final.
* Every observation has a status, in the codes of SDMX's own list: A for a value as stated, E for one
  that is about, more than, less than or derived (QUALIFIER says which), O for one that is missing.

The version belongs to the structures, not to the data: it is raised when a table here gets other
columns or a rule other words. Which snapshot the data are of stands beside every observation.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
import sdmx
from sdmx.format.csv.common import Attributes
from sdmx.message import Header, StructureMessage
from sdmx.model import common, v21

from etl.csv_cells import harmless
from etl.sdmx_period import time_period
from warehouse.lake import Lake
from warehouse.schema import Column, tables

VERSION = "2.0"
AGENCY = "COOPERATION_MONITOR"
STRUCTURE = "structure.xml"
TIME = Column("time_period", "VARCHAR", True, "Period that the figure is of, as SDMX writes it")
STATUS = Column("obs_status", "VARCHAR", True, "Whether the value is as stated, not exact, or missing")
# Those codes of SDMX's cross-domain list of observation status (version 2.2) that are in use here.
STATUSES = {"A": "Normal value", "E": "Estimated value", "O": "Missing value"}
EXACT = "exact"
# What no code of SDMX may hold.
NOT_IN_A_CODE = re.compile(r"[^A-Za-z0-9_@$-]+")
SNAPSHOT = Column("snapshot", "INTEGER", True, "Number of the snapshot of the warehouse that the data are of")
DATED = ("is_iso_date", "is_iso_period", "is_utc_moment")
# Columns for which SDMX has concepts of its own; any other is called by its own name.
CONCEPTS = {"country_code": "REF_AREA", "unit": "UNIT_MEASURE", "note": "COMMENT_OBS"}


@dataclass(frozen=True)
class Flow:
    """A table as a data flow: the columns that make its key, the one observed, and what is joined to it.

    With `has_period`, the flow is of the rows that state a period, and has a time dimension, or of those
    that state none; None where the table has no period.
    """

    id: str
    table: str
    key: tuple[str, ...]
    measure: str
    joined: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    has_period: bool | None = None

    def columns(self) -> list[Column]:
        """Return the columns of the table and those joined to it."""
        more = [
            column
            for table, _, names in self.joined
            for column in tables()[table].columns
            if column.name in names
        ]
        time = [TIME] if self.has_period else []
        return [*tables()[self.table].columns, *more, *time, STATUS]

    def rows(self, lake: Lake, snapshot: int) -> pd.DataFrame:
        """Return the rows as they stood at a snapshot, in a stable order."""
        rows = lake.table(self.table, snapshot)
        for table, by, names in self.joined:
            rows = rows.merge(lake.table(table, snapshot)[[by, *names]], on=by, how="left")
        if self.has_period is not None:
            is_dated = rows["period_start"].notna() | rows["period_end"].notna()
            rows = rows[is_dated == self.has_period].reset_index(drop=True)
        if self.has_period:
            spans = zip(rows["period_start"], rows["period_end"], strict=True)
            rows[TIME.name] = [
                time_period(*(None if pd.isna(one) else one for one in span)) for span in spans
            ]
        return rows.assign(**{STATUS.name: self._statuses(rows)})

    def _statuses(self, rows: pd.DataFrame) -> list[str]:
        qualifiers = rows["qualifier"] if "qualifier" in rows else [EXACT] * len(rows)
        return [
            "O" if pd.isna(value) else "A" if qualifier == EXACT else "E"
            for value, qualifier in zip(rows[self.measure], qualifiers, strict=True)
        ]


OF_A_FIGURE = ("figure_id", "country_code", "measure", "split", "sex", "unit")
FLOWS = (
    Flow("COMPLAINT_FIGURES", "complaint_figure", OF_A_FIGURE, "value", has_period=True),
    Flow("COMPLAINT_FIGURES_UNDATED", "complaint_figure", OF_A_FIGURE, "value", has_period=False),
    # Two sources may publish different shares of one grade.
    Flow("RANKING_SHARES", "ranking_share", ("cycle_id", "grade", "unit", "source_id"), "value"),
    Flow("AGENCY_RANKINGS", "agency_ranking", ("agency_id", "cycle_id"), "grade"),
    # A published ranking is its own source; its standing says whether its grades mean anything.
    Flow(
        "PUBLISHED_GRADES",
        "ranking_grade",
        ("publication_id", "agency_id"),
        "grade",
        (("ranking_publication", "publication_id", ("association", "cycle_id", "revision", "standing")),),
    ),
)


UNITS = ("complaint_figure", "ranking_share")


def write(lake: Lake, snapshot: int, folder: Path) -> list[Path]:
    """Write the structures, and the data of every flow, into a folder; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    message = structures(lake, snapshot)
    written = [folder / STRUCTURE]
    written[0].write_bytes(sdmx.to_xml(message, pretty_print=True))
    for flow in FLOWS:
        path = folder / f"{flow.id.lower()}.csv"
        data = _data_set(flow, message.dataflow[flow.id], flow.rows(lake, snapshot), snapshot)
        table: Any = sdmx.to_csv(data, rtype=pd.DataFrame, attributes=Attributes.all, dtype=None)
        table.to_csv(path, index=False, encoding="utf-8", lineterminator="\n")
        written.append(path)
    return written


def structures(lake: Lake, snapshot: int) -> StructureMessage:
    """Return all that is to be known of the data flows: concepts, code lists and data structures."""
    agency = common.Agency(id=AGENCY, name="Cooperation Monitor")
    made = next(each.made_at for each in lake.snapshots() if each.number == snapshot)
    message = StructureMessage(
        header=Header(id=f"SNAPSHOT_{snapshot}", prepared=made.replace(microsecond=0), sender=agency)
    )
    lists = _lists(lake, snapshot, agency)
    for flow in FLOWS:
        _add(message, flow, flow.rows(lake, snapshot), lists, agency)
    return message


def concept_id(column: str) -> str:
    """Return the name of a column in SDMX."""
    return CONCEPTS.get(column, column.upper())


def code_id(word: str) -> str:
    """Return the code of a word; SDMX has no spaces in codes, and few other signs."""
    return NOT_IN_A_CODE.sub("_", word)


def _lists(lake: Lake, snapshot: int, agency: common.Agency) -> dict[str, common.Codelist]:
    """Return the code lists that no rule closes, and that of statuses, by the column that refers to them."""
    places, measures = lake.table("place", snapshot), lake.table("complaint_measure", snapshot)
    areas = _code_list("CL_AREA", agency, dict(zip(places["place_code"], places["name"], strict=True)))
    counted = _code_list("CL_MEASURE", agency, dict(zip(measures["measure"], measures["label"], strict=True)))
    for row in measures.itertuples():
        counted[row.measure].description = row.meaning
    counted_in = sorted({unit for table in UNITS for unit in lake.table(table, snapshot)["unit"].dropna()})
    units = _code_list("CL_UNIT", agency, {code_id(unit): unit for unit in counted_in})
    status = _code_list("CL_OBS_STATUS", agency, STATUSES, final=True)
    return {
        "country_code": areas,
        "place_code": areas,
        "measure": counted,
        "unit": units,
        STATUS.name: status,
    }


def _code_list(name: str, agency: common.Agency, codes: Mapping[str, str], final: bool = False) -> Any:
    made = common.Codelist(id=name, name=name, is_final=final, **_owned(agency))
    for code, meaning in codes.items():
        made.setdefault(id=code, name=meaning)
    return made


def _owned(agency: common.Agency) -> dict[str, Any]:
    return {"maintainer": agency, "version": VERSION, "is_external_reference": False}


def _add(
    message: StructureMessage,
    flow: Flow,
    rows: pd.DataFrame,
    lists: Mapping[str, common.Codelist],
    agency: common.Agency,
) -> None:
    """Add the structure of a flow to a message, with its concepts and the code lists that its rows need."""
    meaning = tables()[flow.table].meaning
    named = {"name": meaning, "is_final": False, **_owned(agency)}
    concepts = common.ConceptScheme(id=f"CS_{flow.id}", **{**named, "is_final": True})
    structure = v21.DataStructureDefinition(id=f"DSD_{flow.id}", **named)
    for column in [*flow.columns(), SNAPSHOT]:
        name = "OBS_VALUE" if column.name == flow.measure else concept_id(column.name)
        concept = concepts.setdefault(id=name, name=column.name, description=column.meaning)
        codes = lists.get(column.name)
        if codes is None and column.words:
            codes = _closed_list(message, flow.table, column, rows[column.name], agency)
        if codes is not None:
            message.codelist.setdefault(codes.id, codes)
        _add_component(structure, flow, column, concept, codes)
    message.concept_scheme[concepts.id] = concepts
    message.structure[structure.id] = structure
    message.dataflow[flow.id] = v21.DataflowDefinition(id=flow.id, structure=structure, **named)


def _closed_list(
    message: StructureMessage, table: str, column: Column, values: pd.Series, agency: common.Agency
) -> common.Codelist:
    """Return the code list of a rule, which flows may share, with every word that these values hold."""
    shared = column.form.removeprefix("is_") or f"{table}_{column.name}"
    name = f"CL_{shared}".upper()
    codes: common.Codelist = message.codelist.get(name) or _code_list(name, agency, {}, final=True)
    for word in column.words_with(values.dropna()):
        codes.setdefault(id=code_id(word), name=word)
    return codes


def _add_component(
    structure: v21.DataStructureDefinition,
    flow: Flow,
    column: Column,
    concept: common.Concept,
    codes: common.Codelist | None,
) -> None:
    """Add a column to a structure: as a part of the key, as what is observed, or as a remark on it."""
    form = common.Representation(
        enumerated=codes, non_enumerated=[] if codes else [common.Facet(value_type=_text_type(column))]
    )
    described: dict[str, Any] = {"id": concept.id, "concept_identity": concept, "local_representation": form}
    if column is TIME:
        structure.dimensions.append(common.TimeDimension(order=len(flow.key) + 1, **described))
    elif column.name in flow.key:
        structure.dimensions.append(common.Dimension(order=flow.key.index(column.name) + 1, **described))
    elif column.name == flow.measure:
        structure.measures.append(v21.PrimaryMeasure(**described))
    else:
        structure.attributes.append(
            common.DataAttribute(
                usage_status=common.UsageStatus["mandatory" if column.required else "conditional"],
                related_to=v21.NoSpecifiedRelationship()
                if column is SNAPSHOT
                else v21.PrimaryMeasureRelationship(),
                **described,
            )
        )


def _text_type(column: Column) -> Any:
    """Return what the values of a column look like; a date of any precision is a period of observation."""
    if column is TIME or column.form in DATED:
        return common.FacetValueType["observationalTimePeriod"]
    return common.FacetValueType[{"DOUBLE": "double", "INTEGER": "integer"}.get(column.type, "string")]


def _data_set(
    flow: Flow, described_by: v21.DataflowDefinition, rows: pd.DataFrame, snapshot: int
) -> v21.DataSet:
    """Return the rows of a flow as observations."""
    structure = described_by.structure
    written: dict[str, Callable[[Any], str]] = {
        column.name: code_id if column.words or column.name == "unit" else _written
        for column in flow.columns()
    }
    data = v21.DataSet(described_by=described_by, structured_by=structure)
    data.add_obs(_observations(flow, structure, written, rows.assign(snapshot=snapshot)))
    return data


def _observations(
    flow: Flow,
    structure: v21.DataStructureDefinition,
    written: Mapping[str, Callable[[Any], str]],
    rows: pd.DataFrame,
) -> Iterable[v21.Observation]:
    key = (*flow.key, TIME.name) if flow.has_period else flow.key
    for row in rows.to_dict("records"):
        texts = {
            str(name): written.get(str(name), _written)(value)
            for name, value in row.items()
            if pd.notna(value)
        }
        remarks = {name: text for name, text in texts.items() if name not in (*key, flow.measure)}
        yield v21.Observation(
            dimension=common.Key(
                {concept_id(name): texts[name] for name in key}, described_by=structure.dimensions
            ),
            value=texts.get(flow.measure),
            attached_attribute={
                concept_id(name): common.AttributeValue(value=text) for name, text in remarks.items()
            },
        )


def _written(value: object) -> str:
    """Write a value: a number without a needless point, a text on one line and never a formula.

    Readers of SDMX-CSV, sdmx1 among them, take every line for an observation, whatever quotes say.
    """
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(harmless(" ".join(value.splitlines()) if isinstance(value, str) else value))
