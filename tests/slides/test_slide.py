"""What stands on a slide is true of what was chosen: absence is no zero, titles and marks agree."""

import re
from collections.abc import Iterator

import pytest

from charts.bars import Bars
from charts.shapes import Map
from figures.catalogue import definition, make
from figures.filters import choices, members
from figures.table import heading
from slides.frozen import asks_of
from slides.projected import MOST_LINKS, projected
from slides.slide import Slide, Unfit, fill, fill_all
from slides.storyboard import View, ready
from warehouse.lake import Lake
from words import say

NUMBER = re.compile(r"(?<![\d.,-])\d+(?![\d.,-])")
COUNTS_NOTHING = re.compile(r"\b(?:\d{1,2} [A-Z][a-z]+ )?(?:19|20)\d\d\b|\b\d+ (?:per cent|largest)\b")
OF_COUNTRIES = ("country", "origin", "party")


def filled(lake: Lake, figure: str, **filters: str) -> Slide:
    return fill(View(figure=figure, filters=filters), asks_of(lake), [lake.latest()])


def with_every_member(lake: Lake) -> Iterator[tuple[str, str, str]]:
    ask = asks_of(lake)(lake.latest())
    for figure in sorted({view.figure for board in ready().values() for view in board.views}):
        for name in set(definition(figure).filters) & set(OF_COUNTRIES):
            needed = set(definition(figure).needed) - {name}
            if not needed:
                yield from ((figure, name, code) for code in members(ask) if code in choices(name, ask))


def sums_of(shape: Bars, rows: int) -> set[float]:
    """Return every number that a title of bars may speak of: of each series, of several, of bars and rows."""
    each = [sum(value.number or 0 for value in one.values) for one in shape.series]
    bars = {
        sum(value.number or 0 for value in of)
        for of in zip(*(one.values for one in shape.series), strict=True)
    }
    single = {value.number or 0 for one in shape.series for value in one.values}
    return {*each, sum(each[:2]), sum(each), len(shape.categories), rows, *single, *bars}


def test_title_and_marks_of_every_ready_slide_agree_for_every_member(lake: Lake) -> None:
    looked_at, ask = 0, asks_of(lake)(lake.latest())
    # What draws something else of one member draws it of all.
    others: set[str] = set()
    for figure, name, code in with_every_member(lake):
        if figure in others:
            continue
        made = make(figure, ask, {name: code})
        if made.drawing is not None and not isinstance(made.drawing, Bars):
            others.add(figure)
        elif isinstance(made.drawing, Bars) and made.drawing.reaches is None:
            looked_at += 1
            # A date says when, and a share is of what the bars are: neither counts anything.
            said = {
                float(number)
                for number in NUMBER.findall(COUNTS_NOTHING.sub("", made.title.replace("\u202f", "")))
            }
            assert said <= sums_of(made.drawing, len(made.table)), (figure, code, made.title)
    assert looked_at > 20


def test_the_bars_of_coverage_are_those_of_the_country_that_was_chosen(lake: Lake) -> None:
    for code, name in members(asks_of(lake)(lake.latest())).items():
        slide = filled(lake, "attaches-coverage", origin=code)
        if not slide.figure.table.empty:
            shape = slide.figure.shape()
            assert isinstance(shape, Bars)
            assert shape.categories == (name,)
            assert slide.scope.startswith(f"{say('filters.either_end')}: {name}")


def test_where_nothing_is_on_record_a_slide_says_so_and_names_what_was_chosen(lake: Lake) -> None:
    slide = filled(lake, "agreements-provisions", country="SGP")
    assert slide.title == say("slides.nothing", chosen=f"{say('filters.country')}: Singapore")
    titled = View(figure="agreements-provisions", filters={"country": "SGP"}, title="What its texts contain")
    assert fill(titled, asks_of(lake), [lake.latest()]).title == slide.title


def test_people_of_whom_no_estimate_is_known_are_no_zero(lake: Lake) -> None:
    assert filled(lake, "attaches-people", origin="KHM").figure.title == say(
        "attaches.people_unknown", corridors=1
    )
    assert filled(lake, "attaches-people", origin="BRN").figure.title == say("attaches.people_none")


def test_a_value_that_does_not_exist_is_refused_by_its_filter(lake: Lake) -> None:
    with pytest.raises(Unfit) as told:
        filled(lake, "agreements-counts", country="XXX")
    assert str(told.value) == say("slides.unknown_value", value="XXX", filter=say("filters.country"))


def test_views_that_do_not_fit_are_left_out_and_the_others_stay(lake: Lake) -> None:
    views = [
        View(figure="from-the-future"),
        View(figure="forums-list"),
        View(figure="forums-list", filters={"planet": "x"}),
        View(figure="attaches-totals", filters={"origin": "x"}),
    ]
    slides, left_out = fill_all(views, asks_of(lake), [lake.latest()])
    assert [slide.figure.name for slide in slides] == ["forums-list"]
    assert [sentence.partition(":")[0] for sentence in left_out] == [
        say("slides.left_out", number=number, reason="").partition(":")[0] for number in (1, 3, 4)
    ]
    assert "from-the-future" in left_out[0]


def test_a_figure_with_a_recorded_disagreement_says_so(lake: Lake) -> None:
    shares = filled(lake, "agencies-distribution", cycle="vamas-2", unit="percent of assessed")
    assert "54.4%" in shares.doubt
    assert "37" in filled(lake, "attaches-totals", origin="PHL").doubt
    # Of several, the largest that stands in the figure; dates as people read them.
    assert ": 37 against 49, " in filled(lake, "attaches-totals").doubt
    assert ": 2016 to 2017 against 2016" in filled(lake, "agencies-distribution", cycle="vamas-4").doubt
    assert filled(lake, "sources-discrepancies").doubt == ""
    assert filled(lake, "cooperation-matrix").doubt == ""


def test_a_map_is_named_for_its_layers_and_names_countries_without_corridors_too(lake: Lake) -> None:
    posts = filled(lake, "overview-map", layers="posts").figure
    assert posts.title == say("overview.map_title", what=say("overview.map_posts"))
    assert isinstance(posts.drawing, Map)
    assert posts.drawing.routes == ()
    assert "Philippines" in dict(posts.drawing.names)
    both = filled(lake, "overview-map", layers="posts centres").title
    assert both.endswith(f"{say('overview.map_posts')} and {say('overview.map_centres')}")


@pytest.mark.parametrize("name", ["agreements-life", "agreements-card", "agreements-one"])
def test_a_disagreement_on_one_agreement_is_not_said_of_another_in_the_same_list(
    lake: Lake, name: str
) -> None:
    jordan = "Memorandum of Indonesia and Jordan"
    assert jordan in filled(lake, name, agreement="idn-jor-mou-2001").doubt
    assert jordan not in filled(lake, name, agreement="idn-mys-mou-2006").doubt


def test_scope_says_what_was_chosen_and_what_the_numbers_are_of(lake: Lake) -> None:
    slide = filled(lake, "agreements-map", country="KHM")
    assert slide.scope == f"{say('filters.country')}: Cambodia · {say('agreements.as_of')}"


def test_numbers_that_differ_from_slide_to_slide_say_below_the_title_what_they_are_of(lake: Lake) -> None:
    ask = asks_of(lake)(lake.latest())
    listed = int(ask("region_counts")["instruments"].sum())
    all_of_them = int(ask("agreement_counts")["signed"].sum())
    counted = filled(lake, "agreements-counts").scope
    assert counted == say("agreements.counts_scope", listed=listed, others=all_of_them - listed)
    for figure in ("overview-region", "overview-members", "attaches-totals", "attaches-origins"):
        slide = filled(lake, figure)
        assert slide.scope == slide.figure.scope
        assert slide.scope.endswith(".")
    headings = [one.name for one in filled(lake, "overview-region").figure.drawing.series]
    assert not [name for name in headings if "Table" in name]


def test_what_every_row_says_stands_above_a_table_and_not_in_it(lake: Lake) -> None:
    slide = filled(lake, "agencies-movement")
    (cycle,) = set(slide.figure.table["cycle"])
    assert slide.scope.count(cycle) == 1
    assert cycle not in projected(slide, {}, asks_of(lake)(lake.latest()))["html"]
    disputed = filled(lake, "sources-discrepancies", matters="headline number")
    assert disputed.scope.count(heading("matters")) == 0
    assert disputed.scope.count("headline number") == 1


def test_of_a_network_a_room_sees_the_strongest_links(lake: Lake) -> None:
    slide = filled(lake, "cooperation-network")
    shown = projected(slide, {}, asks_of(lake)(lake.latest()))
    strongest = slide.figure.drawing.marks()[0]
    assert shown["html"].count('class="count"') == MOST_LINKS
    assert say("slides.strongest", shown=MOST_LINKS, all=len(slide.figure.drawing.links)) in shown["html"]
    assert shown["marks"][0]["name"] == strongest.name
