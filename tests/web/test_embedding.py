"""A figure in a page of another site: only where it may be, whatever is asked, and nothing else with it."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import cycle

import pytest
from figure_samples import filters_for
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from remembering import RememberingLake
from starlette.applications import Starlette
from starlette.testclient import TestClient

from figures import embedding
from figures.catalogue import catalogue, definition, make
from figures.embedding import snippet
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.settings import DASHBOARD as ADDRESS
from warehouse.settings import EMBED_SITES as VARIABLE
from web import MIDDLEWARE, ROUTES
from words import say

SITES = "https://www.example.org https://*.ministry.example:8443"
WICKED = (
    "</title><script>alert(1)</script>",
    "' OR 1=1 --",
    "\x00",
    "9" * 400,
    "../../etc/passwd",
    "😀",
    "[]",
)


@pytest.fixture(scope="module")
def site(location: Location, lake: RememberingLake) -> Iterator[TestClient]:
    """Ask the server as a site does that may show figures; what was asked before is answered from memory."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Lake, "ask", lambda _, *asked, **filters: lake.ask(*asked, **filters))
        patch.setenv("COOPERATION_CATALOG", location.catalog)
        patch.setenv("COOPERATION_DATA", str(location.data))
        patch.setenv(VARIABLE, SITES)
        with TestClient(
            Starlette(routes=ROUTES, middleware=MIDDLEWARE), base_url="http://localhost"
        ) as client:
            yield client


def ancestors(policy: str) -> str:
    (named,) = re.findall(r"frame-ancestors ([^;]+)", policy)
    return named


def test_a_figure_stands_with_its_scope_its_sources_and_the_way_back(site: TestClient, lake: Lake) -> None:
    asked = {"country": "KHM", "snapshot": str(lake.latest())}
    answer = site.get("/embed/agreements-counts", params=asked)
    figure = make("agreements-counts", partial(lake.ask, snapshot=lake.latest()), {"country": "KHM"})
    assert answer.status_code == 200
    assert ancestors(answer.headers["content-security-policy"]) == SITES
    assert figure.title in answer.text
    assert "Country: Cambodia" in answer.text
    assert say("common.rows_on_snapshot", rows=len(figure.table), snapshot=lake.latest()) in answer.text
    assert f"/figure?figure=agreements-counts&amp;country=KHM&amp;snapshot={lake.latest()}" in answer.text
    assert re.findall(r'(?:src|<link[^>]*href)="(?!/)', answer.text) == []


def test_every_figure_can_be_shown(site: TestClient, lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    for name, known in catalogue().items():
        filters = filters_for(known, ask)
        if filters is not None:
            answer = site.get(f"/embed/{name}", params=dict(filters))
            assert (answer.status_code, name) == (200, name)
            assert 'class="drawn' in answer.text or say("common.nothing_here") in answer.text, name


@pytest.mark.parametrize(
    "named", ["", "  ", "example.org", "https://a.org; script-src *", "*", "https://a.org,x"]
)
def test_without_sites_no_page_may_show_a_figure_and_the_answer_says_so(
    named: str, site: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, named)
    answer = site.get("/embed/agreements-counts")
    assert answer.status_code == 403
    assert ancestors(answer.headers["content-security-policy"]) == "'none'"
    assert VARIABLE in answer.text
    assert snippet("agreements-counts", "A title", {}, 1) == ""


@pytest.mark.parametrize(
    ("path", "status", "key"),
    [
        ("nothing-such", 404, "unknown"),
        ("agreements-counts?planet=Mars", 400, "wrong_filter"),
        ("agreements-counts?country=KHM&country=VNM", 400, "wrong_filter"),
        ("agreements-events", 400, "wrong_filter"),
        ("agreements-counts?snapshot=999999", 404, "no_snapshot"),
        ("agreements-counts?snapshot=-1", 404, "no_snapshot"),
        ("agreements-counts?snapshot=", 404, "no_snapshot"),
        ("sources-figure?key_figure=none", 404, "nothing_there"),
    ],
)
def test_what_cannot_be_shown_is_one_clear_page(path: str, status: int, key: str, site: TestClient) -> None:
    answer = site.get(f"/embed/{path}")
    assert answer.status_code == status
    assert say(f"embed.{key}") in answer.text
    assert ancestors(answer.headers["content-security-policy"]) == SITES


def test_a_country_that_is_none_is_told(site: TestClient) -> None:
    answer = site.get("/embed/agreements-counts?country=Narnia")
    assert answer.status_code == 400
    assert say("embed.wrong_value", filter=say("filters.country")) in answer.text


def test_no_value_of_any_filter_breaks_a_figure_or_its_page(site: TestClient) -> None:
    """Each filter of each figure gets one of the values, in turn, and the first figure all of them."""
    every = [(known, each) for known in catalogue().values() for each in known.filters]
    (first, one), *_ = every
    tries = [*zip(every, cycle(WICKED), strict=False), *(((first, one), wicked) for wicked in WICKED)]
    for (known, each), wicked in tries:
        asked = {**dict.fromkeys(known.needed, "x"), each: wicked}
        answer = site.get(f"/embed/{known.name}", params=asked)
        assert answer.status_code in (200, 400, 404), (known.name, each)
        assert "<script>alert" not in answer.text


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.dictionaries(st.text(max_size=12), st.text(st.characters(exclude_categories=("Cs",)), max_size=30)))
@example({"snapshot": "１"})
@example({"figure": "forums-list", "ask": "x", "name": "y"})
def test_whatever_is_asked_is_answered_in_words(site: TestClient, query: dict[str, str]) -> None:
    answer = site.get("/embed/forums-list", params=query)
    assert answer.status_code in (200, 400, 404)
    assert "<script>alert" not in answer.text


def test_what_a_site_pastes_names_the_figure_its_filters_and_its_snapshot(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(VARIABLE, SITES)
    monkeypatch.delenv(ADDRESS, raising=False)
    assert snippet("agreements-counts", "A title", {}, 3) == ""
    monkeypatch.setenv(ADDRESS, "https://monitor.example/")
    pasted = snippet("agreements-counts", 'A "title"</iframe>', {"country": "KHM", "status": None}, 3)
    assert 'src="https://monitor.example/embed/agreements-counts?country=KHM&amp;snapshot=3"' in pasted
    assert 'title="A &quot;title&quot;&lt;/iframe&gt;"' in pasted
    assert embedding.SITE.fullmatch("https://monitor.example")


def test_a_figure_of_every_page_has_a_name_that_an_address_can_hold() -> None:
    assert all(re.fullmatch(r"[a-z0-9-]+", definition(name).name) for name in catalogue())
