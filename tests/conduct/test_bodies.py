"""Whatever a release keeps as JSON, every later one reads; what a newer one wrote is refused."""

import json
import shutil
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from trial import LISTED, METHOD, entry

from conduct.assessment import Assessment, Entry, Score, Typed
from conduct.bodies import ASSESSMENT, CYCLE, ENTRY_VERSION, KINDS, SCHEDULED, WORKING_COPY, Kind
from conduct.bodies import METHOD as METHOD_BODY
from conduct.cycle import Cycle
from conduct.refusal import Refused
from records.store import Store

EARLIER = sorted(path for path in (Path(__file__).parent.parent / "earlier").iterdir() if path.is_dir())
CYCLE_OF_TODAY = Cycle(
    cycle_id="vamas-7", association_id="vamas", number=7, label="Seven", method_id="m", method_version=1
)
TODAY = [
    (METHOD_BODY, METHOD),
    (METHOD_BODY, LISTED),
    (CYCLE, CYCLE_OF_TODAY),
    (ASSESSMENT, Assessment(cycle_id="vamas-7", agency_id="a", entry=entry("7.50", 5, 4), assessors=("x",))),
    (WORKING_COPY, Typed(entry=entry(1, None, Decimal("2.25")), unread={"1.2": "mười"})),
    (ENTRY_VERSION, entry(1, None, Decimal("2.25")).model_copy(update={"note": "Đang gõ"})),
    (SCHEDULED, {"ranking_grade": [{"grade": None, "percent": 86.25, "points": "7.50"}], "ranking_bar": []}),
]


@pytest.mark.parametrize(("kind", "value"), TODAY)
def test_what_is_kept_comes_back_and_names_its_format(kind: Kind[object], value: object) -> None:
    kept = kind.write(value)
    assert json.loads(kept)["format"] == kind.format
    assert kind.read(kept) == value
    assert kind.write(kind.read(kept)) == kept


@given(
    st.dictionaries(
        st.text(min_size=1),
        st.builds(
            Score,
            points=st.none() | st.decimals(min_value=0, max_value=1000, places=4, allow_nan=False),
            evidence=st.lists(st.sampled_from(("inspection", "media", "ministry")), max_size=3).map(tuple),
            note=st.text(max_size=80),
        ),
        max_size=3,
    ),
    st.text(max_size=80),
)
def test_every_entry_comes_back_to_the_last_digit(scores: dict[str, Score], note: str) -> None:
    kept = Entry(scores=scores, note=note)
    back = ENTRY_VERSION.read(ENTRY_VERSION.write(kept))
    assert back == kept
    assert [str(one.points) for one in back.scores.values()] == [str(one.points) for one in scores.values()]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("release", EARLIER, ids=lambda path: path.name)
def test_bodies_of_every_earlier_release_are_read(kind: Kind[object], release: Path, tmp_path: Path) -> None:
    copied = Store(tmp_path / "records.sqlite")
    shutil.copyfile(release / "records.sqlite", copied.path)
    # Brought up to date first: a table may be younger than the release.
    with copied.reading() as records:
        bodies = [row["body"] for row in records.all(kind.name)]
    assert bodies
    for body in bodies:
        value = kind.read(body)
        assert kind.read(kind.write(value)) == value


@pytest.mark.parametrize(("kind", "value"), TODAY)
def test_a_body_of_a_newer_release_is_refused(kind: Kind[object], value: object) -> None:
    newer = json.loads(kind.write(value)) | {"format": kind.format + 1, "unheard_of": 1}
    told = rf"newer release .*format {kind.format + 1}.*reads up to {kind.format}\).*Install the newer"
    with pytest.raises(Refused, match=told):
        kind.read(json.dumps(newer))


def test_each_step_makes_the_next_format_out_of_the_one_before() -> None:
    """The kind of a cycle that was renamed a field in format 2 and given one in format 3."""
    model = TypeAdapter(Cycle)
    steps = (
        lambda body: {("label" if name == "title" else name): value for name, value in body.items()},
        lambda body: {**body, "licensed": body["number"]},
    )
    kind = Kind("cycle", model, steps)
    today = CYCLE_OF_TODAY.model_dump(mode="json") | {"licensed": 7}
    first = {("title" if name == "label" else name): value for name, value in today.items()}
    del first["licensed"]
    second = {name: value for name, value in today.items() if name != "licensed"} | {"format": 2}
    third = today | {"format": 3}
    assert kind.format == 3
    expected = CYCLE_OF_TODAY.model_copy(update={"licensed": 7})
    assert [kind.read(json.dumps(body)) for body in (first, second, third)] == [expected] * 3
    assert json.loads(kind.write(expected)) == third


def test_no_model_has_a_field_where_the_format_stands() -> None:
    for kind in (METHOD_BODY, CYCLE, ASSESSMENT, WORKING_COPY, ENTRY_VERSION):
        assert "format" not in kind.model.json_schema()["properties"]
