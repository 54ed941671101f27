"""A link shows a colleague the same: every filter of every page, old links, and what they ask for in vain."""

import tomllib
from typing import Any
from urllib.parse import parse_qs

import pytest
from opened import ASKED, PAGES, captions, come_in, go, link, views, warnings
from streamlit.testing.v1 import AppTest

from figures.of_overview import LAYERS
from screen.language import SELECTOR
from screen.markup import MOST_LETTERS
from screen.old_addresses import FORMER_WORDS
from words import say

# Of a longer list so many values are opened: its first, one in the middle and its last.
MOST_VALUES = 3
KEPT_BY_STREAMLIT = "snapshot"
CHOICES = ("selectbox", "button_group", "toggle")
TITLES = ("title", "header", "subheader", "markdown")
# Their names stood in addresses before codes did.
COUNTRIES = tomllib.loads(FORMER_WORDS.read_text(encoding="utf-8"))["member"]["words"]
TYPED = {"search": ("recruitment fees", "Việt Nam & “fees” + 1%")}


def shown(app: AppTest) -> dict[str, list[Any]]:
    """Return everything that a page shows: titles, notes, tables, charts, maps, choices but the snapshot."""
    boxes = [box for kind in CHOICES for box in app.get(kind) if box.key != KEPT_BY_STREAMLIT]
    return {
        "titles": [part.value for kind in TITLES for part in app.get(kind)],
        "told": [part.value for kind in ("info", "warning", "error") for part in app.get(kind)],
        "sources": [captions(app)],
        "written": [html for part in app.get("html") if "/sign-in" not in (html := part.proto.body)],
        "tables": [table.value.to_csv() for table in app.dataframe],
        "charts": [part.proto.spec for part in app.get("plotly_chart")],
        "maps": [part.proto.json for part in app.get("deck_gl_json_chart")],
        # Several choices of one filter are the same in whatever order they were made.
        "choices": [
            (box.key, sorted(box.value) if isinstance(box.value, list) else box.value) for box in boxes
        ],
    }


def opens_the_same(page: str, app: AppTest) -> None:
    """Open the link to a view in a session of its own."""
    assert not app.exception
    assert not COUNTRIES.keys() & set(map(str, link(app).values())), "a country stands there by its code"
    theirs = come_in(page, **link(app))
    assert not theirs.exception
    mine = shown(app)
    for kind, parts in shown(theirs).items():
        assert parts == mine[kind], (page, link(app), kind)


def some(values: int) -> list[int]:
    """Return the places of the values to open."""
    if values <= MOST_VALUES:
        return list(range(values))
    return sorted({round(each * (values - 1) / (MOST_VALUES - 1)) for each in range(MOST_VALUES)})


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize("page", PAGES)
def test_every_value_of_every_filter_opens_the_same_elsewhere(page: str) -> None:
    # Languages are walked in test_in_another_language.py; the kind of a slide to be added is no filter.
    walked = {KEPT_BY_STREAMLIT, SELECTOR, "own_kind"}
    for view in views(page):
        app = go(page, view, **ASKED.get(page, {}))
        opens_the_same(page, app)
        for key in [box.key for box in app.selectbox if box.key not in walked]:
            walked.add(key)
            for place in some(len(app.selectbox(key=key).options)):
                # What is chosen already was shown before.
                if place != app.selectbox(key=key).index:
                    app.selectbox(key=key).select_index(place).run()
                    opens_the_same(page, app)
        for box in app.toggle:
            box.set_value(not box.value).run()
            opens_the_same(page, app)
        for words in TYPED.get(page, ()):
            app.text_input[0].set_value(words).run()
            opens_the_same(page, app)


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize("layers", [[], ["posts"], ["centres", "corridors"], list(LAYERS)])
def test_layers_of_the_map_open_the_same_elsewhere(layers: list[str]) -> None:
    app = go("overview")
    app.button_group(key="overview_layers").set_value(layers).run()
    opens_the_same("overview", app)


# As the release before wrote them: what stood on the screen.
OF_EARLIER_RELEASES: list[tuple[str, dict[str, str | list[str]], dict[str, str | list[str]]]] = [
    ("agreements", {"agreements_country": "Cambodia"}, {"agreements_country": "KHM"}),
    (
        "agreements",
        {"agreements_view": "Matrix", "agreements_status": "In process"},
        {"agreements_view": "matrix", "agreements_status": "in process"},
    ),
    (
        "agreements",
        {"agreements_series": "Public pages, since 2010", "agreements_view": "Map"},
        {"agreements_series": "since 2010", "agreements_view": "map"},
    ),
    (
        "agreements",
        {"agreements_view": "One agreement", "agreements_one": "Indonesia – Malaysia (idn-mys-mou-2022)"},
        {"agreements_view": "one", "agreements_one": "idn-mys-mou-2022"},
    ),
    (
        "complaints",
        {"complaints_measure": "Compensation awarded (4)", "complaints_country": "Malaysia"},
        {"complaints_measure": "compensation_awarded", "complaints_country": "MYS"},
    ),
    (
        "complaints",
        {"complaints_measure": "Complaints resolved (7)", "complaints_country": "Indonesia"},
        {"complaints_measure": "complaints_resolved", "complaints_country": "IDN"},
    ),
    (
        "complaints",
        {"complaints_measure": "Complaints received", "complaints_split": "Split or not"},
        {"complaints_split": "any"},
    ),
    ("agencies", {"agencies_view": "Movement"}, {}),
    ("agencies", {"agencies_view": "movement"}, {}),
    ("complaints", {"complaints_view": "Not available"}, {}),
    (
        "complaints",
        {"complaints_view": "vintages", "complaints_country": "IDN"},
        {"complaints_country": "IDN"},
    ),
    ("complaints", {"complaints_view": "gaps"}, {}),
    ("complaints", {"complaints_view": "Centres"}, {"complaints_view": "centres"}),
    (
        "attaches",
        {"attaches_view": "Coverage", "attaches_coverage": "Post, no agreement"},
        {"attaches_coverage": "post, no agreement"},
    ),
    (
        "attaches",
        {"attaches_view": "Map and posts", "attaches_origin": "Philippines"},
        {"attaches_view": "map", "attaches_origin": "PHL"},
    ),
    (
        "cooperation",
        {"cooperation_guideline": "2 Dialogue on policy", "cooperation_country": "Viet Nam"},
        {"cooperation_guideline": "2", "cooperation_country": "VNM"},
    ),
    (
        "cooperation",
        {"cooperation_theme": "protection abroad", "cooperation_view": "Network"},
        {"cooperation_theme": "protection abroad", "cooperation_view": "network"},
    ),
    (
        "forums",
        {"forums_view": "One forum", "forums_one": "afml"},
        {"forums_view": "one", "forums_one": "afml"},
    ),
    (
        "commitments",
        {"commitments_view": "By topic", "commitments_topic": "trafficking"},
        {"commitments_topic": "trafficking"},
    ),
    (
        "agencies",
        {"agencies_view": "Agencies", "agencies_strong": "true"},
        {"agencies_view": "named", "agencies_strong": "true"},
    ),
    (
        "agencies",
        {"agencies_view": "Distribution", "agencies_cycle": "Cycle 3, labelled 2015"},
        {"agencies_view": "distribution", "agencies_cycle": "vamas-3"},
    ),
    ("country", {"country": "Lao PDR"}, {"country": "LAO"}),
    (
        "search",
        {"search": "recruitment fees", "search_country": "Malaysia"},
        {"search": "recruitment fees", "search_country": "MYS"},
    ),
    (
        "overview",
        {"overview_layers": ["Agreement corridors", "Resource centres"]},
        {"overview_layers": ["corridors", "centres"]},
    ),
    (
        "sources",
        {
            "sources_view": "Disagreements",
            "sources_family": "Complaints and centres",
            "sources_kind": "units",
        },
        {"sources_family": "complaints", "sources_kind": "units"},
    ),
    (
        "sources",
        {"sources_view": "All tables", "sources_table": "place"},
        {"built_table": "place"},
    ),
]


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(("page", "before", "now"), OF_EARLIER_RELEASES)
def test_a_link_of_an_earlier_release_opens_on_its_choice_and_holds_codes_from_then_on(
    page: str, before: dict[str, str | list[str]], now: dict[str, str | list[str]]
) -> None:
    app = come_in(page, **before)
    assert not app.exception
    assert warnings(app) == []
    assert {name: value for name, value in link(app).items() if name != "snapshot"} == now
    in_the_bar = {name: value for name, value in app.query_params.items() if name != "snapshot"}
    assert in_the_bar == now


# Views that were dropped, as links name them, and what shows today what they did.
NO_LONGER_VIEWS = [
    ("cooperation", "timeline", "matrix"),
    ("cooperation", "Where there is nothing", "matrix"),
    ("cooperation", "steps", "matrix"),
    ("forums", "Meetings", "membership"),
    ("forums", "list", "membership"),
    ("commitments", "By instrument", "topic"),
    ("commitments", "countries", "topic"),
    ("commitments", "Without evidence", "topic"),
]


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(("page", "before", "now"), NO_LONGER_VIEWS)
def test_a_link_to_a_view_that_is_no_more_opens_what_it_has_become_and_says_so(
    page: str, before: str, now: str
) -> None:
    app = come_in(page, **{f"{page}_view": before})
    assert not app.exception
    label = say(f"{page}.view_{now}")
    assert [
        warning.endswith(f"which has become part of {label}; that is shown.") for warning in warnings(app)
    ] == [True]
    assert f"{page}_view" not in app.query_params, "it is the first view"


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(
    ("page", "name", "asked", "filter_name", "usual"),
    [
        ("agreements", "agreements_country", "Atlantis", "agreements.filter_country", "common.all_countries"),
        ("agreements", "agreements_view", "Tea", "common.view", "agreements.view_when"),
        ("country", "country", "Narnia", "country.choose", "Myanmar"),
        (
            "complaints",
            "complaints_split",
            "**bold**",
            "complaints.filter_split",
            "values.complaint_figure.split.none",
        ),
        ("complaints", "complaints_year", "1066", "complaints.filter_year", "complaints.all_years"),
        ("agreements", "agreements_status", "x" * 5000, "agreements.filter_status", "agreements.any_status"),
    ],
)
def test_what_a_link_asks_for_and_is_not_here_is_told(
    page: str, name: str, asked: str, filter_name: str, usual: str
) -> None:
    app = come_in(page, **{name: asked})
    bounded = asked if len(asked) <= MOST_LETTERS else f"{asked[:MOST_LETTERS]}…"
    instead = say(usual) if "." in usual else usual
    assert warnings(app) == [say("filters.not_here", asked=bounded, filter=say(filter_name), shown=instead)]
    assert name not in app.query_params
    app.run()
    assert warnings(app) == [], "told once"


@pytest.mark.usefixtures("_real")
def test_each_kind_of_search_result_leads_to_the_view_with_its_filters_set() -> None:
    links = [one.proto for one in come_in("search", search="Malaysia").main.get("page_link")]
    first_of_kind = {(one.page, *parse_qs(one.query_string)): one for one in reversed(links)}
    assert len(first_of_kind) > 5
    for (page, *_), one in first_of_kind.items():
        asked = {name: value for name, (value,) in parse_qs(one.query_string).items()}
        app = come_in(page.replace("-", "_") or "overview", **asked)
        assert not app.exception
        # What a link asks for in vain is told.
        assert warnings(app) == [], one


@pytest.mark.usefixtures("_real")
def test_a_measure_without_figures_for_the_country_of_the_link_is_told() -> None:
    app = come_in("complaints", complaints_country="IDN", complaints_measure="compensation_awarded")
    assert ["compensation_awarded" in warning for warning in warnings(app)] == [True]
    assert link(app)["complaints_country"] == "IDN"


@pytest.mark.usefixtures("_real")
def test_a_name_that_the_view_does_not_know_is_told_and_left_out() -> None:
    app = come_in("agreements", agreements_contry="KHM", utm_source="letter")
    assert warnings(app) == [say("filters.no_such_filter", name="agreements_contry", asked="KHM")]
    assert "agreements_contry" not in app.query_params
    assert app.query_params["utm_source"] == "letter", "what is not ours is left alone"


@pytest.mark.usefixtures("_real")
def test_a_figure_asked_for_a_country_that_is_none_says_so() -> None:
    app = come_in("figure", figure="agreements-counts", country="Narnia")
    assert warnings(app) == [say("figure.no_such_value", asked="Narnia", filter=say("filters.country"))]


@pytest.mark.usefixtures("_real")
def test_choices_stay_when_the_reader_comes_back_to_a_page() -> None:
    app = go("agreements")
    app.selectbox(key="agreements_country").set_value("VNM").run()
    app.selectbox(key="agreements_country").set_value("KHM").run()
    for page in ("attaches", "agreements"):
        # A browser leaves behind what stood in the address of the page before.
        app.query_params = {name: value for name, value in app.query_params.items() if name == "snapshot"}
        app.switch_page(f"pages/{page}.py").run()
    assert app.selectbox(key="agreements_country").value == "KHM"
    assert app.query_params["agreements_country"] == "KHM"


@pytest.mark.usefixtures("_real")
def test_a_link_inside_the_dashboard_is_followed_in_full_whatever_was_chosen_before() -> None:
    app = go("agreements")
    app.selectbox(key="agreements_country").set_value("VNM").run()
    app.switch_page("pages/search.py").run()
    app.query_params = {"agreements_view": "one", "agreements_one": "idn-mys-mou-2006"}
    app.switch_page("pages/agreements.py").run()
    assert app.selectbox(key="agreements_one").value == "idn-mys-mou-2006"
    assert app.selectbox(key="agreements_country").value == ""
    assert warnings(app) == []


@pytest.mark.usefixtures("_real")
def test_the_words_of_a_choice_may_change_while_it_stands() -> None:
    app = come_in("complaints", complaints_measure="complaints_resolved")
    counted = app.selectbox(key="complaints_measure").options
    app.selectbox(key="complaints_country").set_value("KHM").run()
    assert app.selectbox(key="complaints_measure").options != counted
    assert app.selectbox(key="complaints_measure").value == "complaints_resolved"
