"""Every page and every view works, says where its figures come from, and says so where it has none.

The pages are run without a browser, through the front door, on the warehouse built from the real sources.
"""

import functools
import re

import pytest
from opened import PAGES, captions, go, headings, rows_shown, tiles, views
from streamlit.testing.v1 import AppTest

from figures.of_agreements import FIELDS
from warehouse.lake import Lake
from words import phrases, say

# Views that show the warehouse itself and no figure from a source.
NO_FIGURE = {
    ("search", ""),
    ("figure", ""),
    ("storyboards", ""),
    ("sources", "tables"),
    ("sources", "checks"),
    ("sources", "snapshots"),
}
MAPS = [("agreements", "map"), ("attaches", "map"), ("complaints", "centres"), ("overview", "")]
EVERYTHING: dict[str, object] = {"country": None, "series": None, "status": None}


VIEWS = [(page, view) for page in PAGES for view in views(page)]


@functools.cache
def seen(page: str, view: str) -> AppTest:
    """Open a page and one of its views once, for tests that only look at it."""
    return go(page, view)


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(("page", "view"), VIEWS)
def test_a_view_works_and_says_where_its_figures_come_from(page: str, view: str) -> None:
    app = seen(page, view)
    assert app.title[0].value == say(f"{page}.title")
    assert not app.error
    if (page, view) not in NO_FIGURE:
        assert app.get("html") or app.dataframe or app.get("deck_gl_json_chart")
        sources, _ = phrases()["common.sources"].split("{names}")
        cited = [caption.value for caption in app.caption if sources in caption.value]
        assert cited
        assert all(re.search(rf"{re.escape(sources)}.+ \([a-z0-9-]+\)", caption) for caption in cited)
        assert all(rows_shown(app))


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize("page", ["cooperation", "forums", "commitments"])
def test_a_page_answers_its_question_first_and_each_number_leads_to_a_figure_on_it(page: str) -> None:
    app = seen(page, views(page)[0])
    lead, told = (part.value for part in app.markdown[:2])
    assert lead == say(f"{page}.lead")
    assert lead.endswith("?")
    leads = set(re.findall(r"\]\(#([a-z-]+)\)", told))
    assert leads
    assert leads <= {heading.proto.anchor for heading in app.subheader}


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(("page", "view"), VIEWS)
def test_a_chart_has_words_for_those_who_cannot_see_it(page: str, view: str) -> None:
    app = seen(page, view)
    for chart in app.get("deck_gl_json_chart"):
        assert len(chart.proto.alt) > 20
    for drawn in (one.proto.body for one in app.get("html") if 'class="shown"' in one.proto.body):
        # A table is read cell by cell and needs a name; whatever else is drawn needs words.
        least = 1 if 'class="drawn written"' in drawn else 21
        assert len(re.findall(rf'role="region" [^>]*aria-label="([^"]{{{least},}})"', drawn)) == 1


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(("page", "view"), MAPS)
def test_a_map_says_that_its_boundaries_express_no_opinion(page: str, view: str) -> None:
    app = seen(page, view)
    assert app.get("deck_gl_json_chart")
    assert say("common.boundaries") in captions(app)


@pytest.mark.usefixtures("_real")
def test_a_country_narrows_the_agreements_to_those_it_is_a_party_to(lake: Lake) -> None:
    everything, mine = (
        lake.ask("agreements", lake.latest(), **{**EVERYTHING, "country": country})
        for country in (None, "KHM")
    )
    assert 0 < len(mine) < len(everything)
    app = go("agreements")
    assert rows_shown(app) == [len(everything)]
    app.selectbox(key="agreements_country").set_value("KHM").run()
    assert rows_shown(app) == [len(mine)]
    app.selectbox(key="agreements_status").set_value("in process").run()
    assert not app.exception
    waiting = lake.ask("agreements", lake.latest(), country="KHM", series=None, status="in process")
    assert rows_shown(app) == ([len(waiting)] if len(waiting) else [])


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize("view", views("agreements"))
def test_filters_without_a_match_say_that_nothing_is_there(view: str) -> None:
    app = go("agreements", view)
    app.selectbox(key="agreements_country").set_value("SGP").run()
    app.selectbox(key="agreements_series").set_value("text").run()
    assert not app.exception
    assert [info.value for info in app.info] == [say("common.nothing_here")]
    assert rows_shown(app) == []


@pytest.mark.usefixtures("_real")
def test_one_agreement_is_shown_with_its_fields_its_events_and_its_provisions(lake: Lake) -> None:
    app = go("agreements", "one")
    app.selectbox(key="agreements_one").set_value("idn-mys-mou-2006").run()
    assert not app.exception
    of_it = {"agreement": "idn-mys-mou-2006"}
    events = lake.ask("agreement_events", lake.latest(), **of_it)
    provisions = lake.ask("agreement_provisions", lake.latest(), **of_it)
    assert headings(app) == [
        "Indonesia – Malaysia",
        say("agreements.events_title"),
        say("agreements.one_provisions_title"),
    ]
    assert rows_shown(app) == [len(FIELDS), len(events), len(provisions)]
    assert any("2006-05-15" in part.proto.body for part in app.get("html"))


@pytest.mark.usefixtures("_real")
def test_attaches_of_an_origin_that_posts_none_are_said_not_to_be_there() -> None:
    app = go("attaches")
    app.selectbox(key="attaches_origin").set_value("BRN").run()
    assert not app.exception
    assert {info.value for info in app.info} == {say("common.nothing_here")}
    assert rows_shown(app) == []


@pytest.mark.usefixtures("_real")
def test_an_origin_narrows_the_stated_and_counted_totals() -> None:
    app = go("attaches")
    assert rows_shown(app)[0] == 6
    app.selectbox(key="attaches_origin").set_value("PHL").run()
    assert rows_shown(app)[0] == 1
    assert headings(app)[0] == say("attaches.totals_title", differing=1, origins=1)


@pytest.mark.usefixtures("_real")
def test_corridors_can_be_narrowed_to_one_kind_of_coverage(lake: Lake) -> None:
    table = lake.ask("attache_coverage", lake.latest(), origin=None)
    app = go("attaches", "coverage")
    app.selectbox(key="attaches_coverage").set_value("post, no agreement").run()
    assert rows_shown(app) == [len(table), int((table["coverage"] == "post, no agreement").sum())]


@pytest.mark.usefixtures("_real")
def test_complaints_of_a_country_without_figures_show_what_was_looked_for(lake: Lake) -> None:
    gaps = lake.ask("not_available", lake.latest(), family="complaints", country="TLS")
    app = go("complaints")
    app.selectbox(key="complaints_country").set_value("TLS").run()
    assert not app.exception
    assert app.info[0].value == say("complaints.none")
    assert headings(app) == [say("complaints.gaps_title")]
    assert rows_shown(app) == ([len(gaps)] if len(gaps) else [])


@pytest.mark.usefixtures("_real")
def test_complaints_of_viet_nam_show_its_one_figure_which_is_no_complaint() -> None:
    app = go("complaints")
    app.selectbox(key="complaints_country").set_value("VNM").run()
    assert not app.exception
    assert app.selectbox(key="complaints_measure").value == "centres_in_operation"
    assert rows_shown(app) == [1]


@pytest.mark.usefixtures("_real")
def test_figures_of_one_measure_are_narrowed_step_by_step_and_never_mix_units(lake: Lake) -> None:
    figures = lake.ask(
        "complaint_figures", lake.latest(), country="IDN", measure="complaints_received", split=None
    )
    app = go("complaints")
    app.selectbox(key="complaints_country").set_value("IDN").run()
    app.selectbox(key="complaints_measure").set_value("complaints_received").run()
    for split, rows in (("none", figures[figures["split"] == "none"]), ("any", figures)):
        app.selectbox(key="complaints_split").set_value(split).run()
        unit = app.selectbox(key="complaints_unit").value
        assert rows_shown(app) == [int((rows["unit"] == unit).sum())]
    reporter = "BP2MI"
    app.selectbox(key="complaints_reporter").set_value(reporter).run()
    assert rows_shown(app) == [int(((figures["unit"] == unit) & (figures["reporter"] == reporter)).sum())]
    assert not app.exception


@pytest.mark.usefixtures("_real")
def test_every_cycle_shows_its_own_grades_or_says_that_none_were_published(lake: Lake) -> None:
    app = go("agencies", "distribution")
    for cycle in lake.ask("cycles", lake.latest())["cycle_id"]:
        app.selectbox(key="agencies_cycle").set_value(cycle).run()
        assert not app.exception
        published = lake.ask("distribution", lake.latest(), cycle=cycle)
        units = published["unit"].dropna()
        drawn = [one for one in app.get("html") if "drawn rows grouped" in one.proto.body]
        assert len(drawn) == units.nunique()
        assert [info.value for info in app.info] == ([] if len(units) else [say("agencies.no_distribution")])
        assert rows_shown(app)[:-1] == [int((units == unit).sum()) for unit in units.unique()]


@pytest.mark.usefixtures("_real")
def test_weak_grades_can_be_left_out(lake: Lake) -> None:
    app = go("agencies", "named")
    assert rows_shown(app) == [10]
    app.toggle(key="agencies_strong").set_value(True).run()
    assert rows_shown(app) == [len(lake.ask("agency_rankings", lake.latest(), strong_only=True))] == [1]


@pytest.mark.usefixtures("_real")
def test_disagreements_can_be_narrowed_by_topic_and_kind(lake: Lake) -> None:
    everything = {"country": None, "family": None, "kind": None}
    app = go("sources", "discrepancies")
    assert rows_shown(app) == [len(lake.ask("discrepancies", lake.latest(), **everything))]
    app.selectbox(key="sources_family").set_value("attaches").run()
    mine = lake.ask("discrepancies", lake.latest(), **{**everything, "family": "attaches"})
    assert rows_shown(app) == [len(mine)]
    app.selectbox(key="sources_kind").set_value("units").run()
    units = int((mine["kind"] == "units").sum())
    assert rows_shown(app) == ([units] if units else [])
    assert not app.exception


@pytest.mark.usefixtures("_real")
def test_every_table_of_the_warehouse_can_be_read() -> None:
    app = go("sources", "tables")
    choice = app.selectbox(key="sources_table")
    for name in choice.options:
        app.selectbox(key="sources_table").set_value(name).run()
        assert not app.exception, name
        assert app.get("html"), name


@pytest.mark.usefixtures("_real")
def test_a_member_state_has_one_page_that_also_names_what_is_missing(lake: Lake) -> None:
    app = go("country")
    for member, name in lake.ask("members", lake.latest())[["place_code", "name"]].itertuples(index=False):
        app.selectbox(key="country").set_value(member).run()
        assert not app.exception
        assert app.header[0].value == name
        said = "\n".join(text.value for text in app.markdown)
        for tile, rows in rows_of(lake, member).items():
            assert tiles(app)[say(f"country.tile_{tile}")] == say("overview.number", value=rows)
            assert (say(f"country.nothing_{tile}", name=name) in said) == (rows == 0)
        missing = sum(say(key, name=name) in said for key in phrases() if key.startswith("country.nothing_"))
        sections = sum(key.startswith("country.section_") for key in phrases())
        assert len(rows_shown(app)) + missing == sections


def rows_of(lake: Lake, member: str) -> dict[str, int]:
    """Count what the tiles of a Member State stand for."""
    asked: dict[str, tuple[str, dict[str, object]]] = {
        "agreements": ("agreements", {**EVERYTHING, "country": member}),
        "posts": ("attache_posts", {"origin": member, "destination": None}),
        "centres": ("centres", {"country": member}),
        "complaints": ("complaint_figures", {"country": member, "measure": None, "split": None}),
    }
    return {tile: len(lake.ask(name, lake.latest(), **values)) for tile, (name, values) in asked.items()}


@pytest.mark.usefixtures("_real")
def test_the_overview_counts_what_the_warehouse_holds(lake: Lake) -> None:
    (held,) = lake.ask("holdings", lake.latest()).to_dict("records")
    shown = tiles(go("overview"))
    assert shown
    for name in re.findall(r"^overview\.tile_(\w+)$", "\n".join(phrases()), re.MULTILINE):
        assert shown[say(f"overview.tile_{name}")] == say("overview.number", value=int(held[name]))


@pytest.mark.usefixtures("_real")
def test_a_map_without_any_layer_asks_for_one() -> None:
    app = go("overview")
    app.button_group(key="overview_layers").set_value([]).run()
    assert not app.exception
    assert say("overview.no_layer") in [info.value for info in app.info]
