"""Every figure of the catalogue can be made without a screen, from its name and its filters alone."""

from functools import partial
from urllib.parse import parse_qs, urlsplit

import pytest
from figure_samples import filters_for
from hypothesis import given
from hypothesis import strategies as st

from figures.address import address, in_words
from figures.catalogue import FigureUnknown, FilterUnknown, catalogue, definition, make
from figures.figure import Figure, NothingThere
from figures.filters import choices, label
from figures.table import heading, shown_columns
from warehouse.lake import Lake
from warehouse.location import ROOT
from warehouse.settings import DASHBOARD as VARIABLE
from words import say

NAMES = sorted(catalogue())
# Of these the real warehouse has nothing: no association has published. See tests/pages/test_scorecard.py.
OF_PUBLICATIONS = {name for name in NAMES if "publication" in definition(name).needed}


@pytest.fixture(scope="module")
def ask(lake: Lake) -> partial:
    return partial(lake.ask, snapshot=lake.latest())


def made(name: str, ask: partial, **more: str) -> Figure:
    filters = filters_for(definition(name), ask)
    assert filters is not None
    return make(name, ask, {**filters, **more})


@pytest.mark.parametrize("name", sorted(set(NAMES) - OF_PUBLICATIONS))
def test_a_figure_says_what_is_seen_and_where_every_row_comes_from(name: str, ask: partial) -> None:
    figure = made(name, ask)
    assert figure.name == name
    assert figure.title.strip()
    assert {"source_id", "locator"} <= set(figure.table)
    assert figure.table["source_id"].notna().all()
    assert figure.table["locator"].notna().all()
    assert set(figure.columns) <= set(figure.table)
    assert figure.table.empty == (figure.drawing is None) or figure.drawing is None
    assert all(heading(column) for column in shown_columns(figure.table, figure.columns))
    if len(figure.table):
        nothing = {"0", say("common.not_available"), say("country.none_recorded")}
        assert all(mark.rests_on for mark in figure.shape().marks() if mark.said not in nothing)


@pytest.mark.parametrize("name", sorted(set(NAMES) - OF_PUBLICATIONS))
def test_a_figure_takes_values_of_every_filter_that_can_be_chosen(name: str, ask: partial) -> None:
    for each in definition(name).filters:
        values = list(choices(each, ask))
        # The first, one in the middle and the last: some filters have hundreds.
        for value in {values[place] for place in (0, len(values) // 2, -1) if values}:
            figure = made(name, ask, **{each: value})
            assert figure.title
            assert figure.table.empty or figure.table["locator"].notna().all()


@pytest.mark.parametrize("name", NAMES)
def test_a_figure_stands_on_a_page_and_its_filters_have_names(name: str, ask: partial) -> None:
    known = definition(name)
    assert (ROOT / "pages" / f"{known.page}.py").exists()
    assert all(label(each) for each in known.filters if choices(each, ask))


def test_an_unknown_figure_is_refused_by_its_name(ask: partial) -> None:
    with pytest.raises(FigureUnknown, match="agreements-of-mars"):
        make("agreements-of-mars", ask, {})


@given(st.text(max_size=20).filter(lambda name: name not in ("country", "series", "status")))
def test_a_filter_that_a_figure_does_not_take_is_refused(name: str) -> None:
    with pytest.raises(FilterUnknown):
        make("agreements-counts", lambda question, **filters: None, {name: "x"})  # type: ignore[arg-type,return-value]


def test_a_filter_that_a_figure_needs_is_asked_for(ask: partial) -> None:
    with pytest.raises(FilterUnknown, match="agreement"):
        make("agreements-events", ask, {})


@pytest.mark.parametrize(
    ("name", "filters"),
    [
        ("agreements-one", {"agreement": "none-such"}),
        ("forums-one", {"forum": "none-such"}),
        ("sources-figure", {"key_figure": "none-such"}),
        ("country-agreements", {"country": "DEU"}),
        ("agencies-distribution", {"cycle": "none-such"}),
        ("scorecard-grades", {"agency": "none-such"}),
    ],
)
def test_one_thing_that_is_not_there_is_said_not_to_be_there(
    name: str, filters: dict[str, str], ask: partial
) -> None:
    with pytest.raises(NothingThere, match=next(iter(filters.values()))):
        make(name, ask, filters)


def test_the_numbers_of_the_overview_are_those_of_the_warehouse(ask: partial) -> None:
    held = ask("holdings").iloc[0]
    figure = make("overview-numbers", ask, {})
    values = [one.value for one in figure.drawing.tiles]  # type: ignore[union-attr]
    assert values == [say("overview.number", value=int(number)) for number in figure.table["number"]]
    assert list(figure.table["number"])[:2] == [held["instruments_listed"], held["instruments_since"]]


@given(
    st.dictionaries(st.sampled_from(["country", "unit"]), st.text(min_size=1) | st.none()),
    st.integers(1, 10**6),
)
def test_an_address_gives_back_the_name_the_filters_and_the_snapshot(
    filters: dict[str, str | None], snapshot: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, "https://dashboard.example")
        link = address("agreements-counts", filters, snapshot)
    assert link.startswith("https://dashboard.example/figure?")
    found = {key: value for key, (value,) in parse_qs(urlsplit(link).query, keep_blank_values=True).items()}
    given_ = {key: value for key, value in filters.items() if value is not None}
    assert found == {"figure": "agreements-counts", "snapshot": str(snapshot), **given_}


def test_without_an_address_of_the_dashboard_a_figure_stands_in_words(
    ask: partial, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert address("agreements-counts", {"country": "KHM"}, 3) == ""
    assert in_words("agreements-counts", {"country": "KHM", "status": None}, 3, ask) == (
        "Cooperation Monitor, page “Agreements”, Country: Cambodia, edition 3 of the data"
    )


def test_an_address_begins_with_that_of_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "https://monitor.example/")
    assert address("forums-list", {}, 3) == "https://monitor.example/figure?figure=forums-list&snapshot=3"
