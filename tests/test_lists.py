"""A word that is added to a list where its table declares it is known everywhere, and breaks nothing."""

import ast
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import get_args

import pandas as pd
import pytest
from figure_samples import filters_for
from releases import Release, released
from remembering import RememberingLake
from templates import copy

import returns.model
from conduct import method, replying
from etl import exporting, sdmx_csv
from figures.catalogue import catalogue, make
from figures.figure import NothingThere
from figures.filters import choices
from renderers import html
from returns.small_cells import Hidden
from stewards import entry
from warehouse.commit import writing
from warehouse.lake import Lake
from warehouse.location import ROOT
from warehouse.schema import shared_words, tables, transcribed, words

NEW = "something new"
# Lists that a model of the records types, and those of which the code names some words: each with its column.
TYPED = [
    (returns.model.Sex, "complaint_return_cell.sex"),
    (returns.model.Sex, "return_summary.sex"),
    (returns.model.Stage, "complaint_return_cell.stage"),
    (returns.model.WithoutNumber, "complaint_return_cell.without_number"),
    (returns.model.Completeness, "complaint_return.completeness"),
    (Hidden, "return_summary.hidden"),
    (replying.Kind, "ranking_reply.kind"),
    (method.Standing, "ranking_publication.standing"),
]
# Constants in which the code names several words of a list, because it tells those apart. Whoever adds a word
# looks here whether it is one of them.
NAMED_IN_CODE = {
    "charts.agencies.STEPS": "conduct_participation.step",
    "charts.commitments.ACTS": "ratification.action",
    "charts.commitments.ACT_DEPTHS": "ratification.action",
    "charts.commitments.BINDING": "ratification.action",
    "charts.commitments.SIGNS": "commitment_progress.status",
    "charts.commitments.TIER_SIGNS": "trafficking_tier.tier",
    "charts.cooperation.PARTY_HUES": "party.kind",
    "charts.forums.MEMBERSHIP": "forum_member.role",
    "charts.forums.OF_GOVERNMENTS": "forum.kind",
    "charts.returns.SEXES": "complaint_return_cell.sex",
    "figures.doubt.(HEADLINE, ROW, CAUTION)": "discrepancy.weight",
    "figures.of_agreements_one.OTHERS": "agreement_provision.topic",
    "figures.of_commitments.PROVISION_TOPICS": "commitment.topic",
    "figures.of_complaints.STAGES": "complaint_measure.stage",
    "figures.periods.KINDS": "complaint_figure.split",
    "figures.of_corridors_one.COUNTS": "key_figure.theme",
    "figures.of_country.SERIES": "agreement.series",
    "figures.of_country_beside.BINDING": "ratification.action",
    "figures.of_sources.OF_NUMBERS": "discrepancy.kind",
    "returns.cases.SEXES": "complaint_return_cell.sex",
    "screen.members.steward_form.ACTS": "steward_change.kind",
    "slides.brief.of_region.LAST_FAMILIES": "discrepancy.family",
    "slides.brief.sections.NOT_OF_COMPLAINTS": "complaint_measure.stage",
    "slides.brief.sections.TELLING": "discrepancy.kind",
    "stewards.entry.DATED": "steward_change.table_name",
    "stewards.entry.FIELDS": "steward_change.table_name",
    "stewards.entry.SHORT": "agreement.instrument",
    "stewards.entry.TABLES": "steward_change.table_name",
    "stewards.rules.(CLOSED, PART)": "attache_post.posts_basis",
    "stewards.rules.ENDS": "steward_change.table_name",
    "warehouse.stewards.(TAKEN_OVER, CONTRADICTED)": "steward_file.state",
    "warehouse.stewards.IDENTITY": "steward_change.table_name",
}
WORKING = (
    "charts",
    "conduct",
    "etl",
    "figures",
    "pages",
    "returns",
    "screen",
    "slides",
    "stewards",
    "warehouse",
)
LISTED = [(name, one.name) for name, table in tables().items() for one in table.columns if one.words]
# Lists whose words are filters, and those that figures set in order or colour.
FILTERED = ("series", "status", "guideline", "theme", "party_kind", "level", "type", "family", "kind")


@pytest.fixture(scope="module")
def longer(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Open a warehouse of a release in which every list has one word more, and a row that holds it."""
    release = Release(tmp_path_factory.mktemp("release"))
    release.lengthen_lists(NEW)
    location = copy(template, tmp_path_factory.mktemp("longer"))
    with released(release):
        with writing(location) as connection:
            for name, column in LISTED:
                if name in transcribed():
                    first = tables()[name].columns[0].name
                    connection.execute(
                        f"UPDATE {name} SET {column} = ? WHERE {first} = (SELECT min({first}) FROM {name})",
                        [NEW],
                    )
            # One that most figures draw.
            connection.execute("UPDATE party SET kind = ? WHERE party_id = 'ilo'", [NEW])
            connection.execute("CALL lake.set_commit_message('tests', 'new words')")
        lake = RememberingLake(location)
        yield lake
        lake.close()


def test_what_the_code_types_or_names_of_a_list_is_on_it() -> None:
    """So a word that is added, reworded or taken out where its table declares it is missed nowhere else."""
    for typed, column in TYPED:
        assert get_args(typed) == words(*column.split(".")), column
    assert set(get_args(entry.Act)) <= set(words("steward_change", "kind"))
    named = constants()
    for where, column in NAMED_IN_CODE.items():
        assert named[where] - set(words(*column.split("."))) == set(), where
    lists = [set(words(*column)) for column in LISTED]
    found = {where for where, some in named.items() if len(some) > 1 and any(some <= one for one in lists)}
    assert found - NAMED_IN_CODE.keys() == set(), "these name words of a list: say of which"


def constants() -> dict[str, set[str]]:
    """Return the texts that stand in the constants of the code, by module and name."""
    found = {}
    for path in (path for folder in WORKING for path in (ROOT / folder).rglob("*.py")):
        for line in ast.parse(path.read_text(encoding="utf-8")).body:
            value = line.value if isinstance(line, ast.Assign | ast.AnnAssign) else None
            if isinstance(value, ast.Dict | ast.Tuple | ast.Set | ast.List):
                texts = value.keys if isinstance(value, ast.Dict) else value.elts
                target = line.targets[0] if isinstance(line, ast.Assign) else line.target
                module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
                found[f"{module}.{ast.unparse(target)}"] = {
                    text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else ""
                    for text in texts
                }
    return found


@pytest.mark.parametrize(("name", "column"), LISTED)
def test_a_new_word_is_on_its_list(longer: Lake, name: str, column: str) -> None:
    assert words(name, column)[-1] == NEW


def test_filters_offer_it(longer: Lake) -> None:
    ask = partial(longer.ask, snapshot=longer.latest())
    assert {name for name in FILTERED if NEW not in choices(name, ask)} == set()


def test_the_export_describes_it(longer: Lake, tmp_path: Path) -> None:
    exporting.export(longer, longer.latest(), tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    listed = {
        (resource["name"].replace("-", "_"), field["name"]): field["constraints"]["enum"]
        for resource in package["resources"]
        for field in resource["schema"]["fields"]
        if "enum" in field.get("constraints", {})
    }
    assert set(listed) == set(LISTED)
    assert all(known[-1] == NEW for known in listed.values())
    split = sdmx_csv.structures(longer, longer.latest()).codelist["CL_COMPLAINT_FIGURE_SPLIT"]
    assert sdmx_csv.code_id(NEW) in split.items


def test_an_agreement_of_a_new_status_is_not_said_to_be_signed(longer: Lake) -> None:
    asked = [longer.ask(question, longer.latest()) for question in ("agreements", "agreement_states")]
    listed, stands = (one.set_index("agreement_id") for one in asked)
    (new,) = listed.index[listed["status"] == NEW]
    assert stands.at[new, "state"] == stands["state"].iat[-1] == NEW
    # It is counted with those that wait to be signed, and a dated one is called by its own word.
    counts = longer.ask("agreement_counts", longer.latest())
    assert counts[["signed", "in_process"]].sum().sum() == len(listed)
    (held,) = longer.ask("holdings", longer.latest())["in_process"]
    assert held == (listed["status"] != "signed").sum()
    drawn = longer.ask("agreement_timeline", longer.latest()).set_index("agreement_id")["what"]
    assert pd.notna(listed.at[new, "year_signed"])
    assert NEW in drawn[[new]].tolist()
    stood = make("agreements-states", partial(longer.ask, snapshot=longer.latest()), {})
    assert f"{held} unsigned" in stood.title


def test_every_figure_is_made_and_drawn(longer: Lake) -> None:
    ask = partial(longer.ask, snapshot=longer.latest())
    drawn = 0
    for name, known in sorted(catalogue().items()):
        filters = filters_for(known, ask)
        if filters is None:
            continue
        try:
            figure = make(name, ask, filters)
        except NothingThere:
            continue
        if figure.drawing is not None:
            assert html.draw(figure.drawing), name
            drawn += 1
    assert drawn > 20
    assert shared_words("is_theme")[-1] == NEW
