"""The slides of a storyboard as the server answers with them: filled, frozen, safe whatever is asked."""

import io
import json
import re
from collections.abc import Iterator
from urllib.parse import urljoin

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image
from starlette.applications import Starlette
from starlette.testclient import TestClient

from slides.own import Own
from slides.pictures import drawn_anew
from slides.storyboard import Storyboard, View, pack, ready
from warehouse.lake import Lake
from warehouse.location import Location
from web import MIDDLEWARE, ROUTES
from web.headers import HEADERS
from web.pictures import put_aside
from words import say

TOLD = re.compile(r'<script type="application/json" id="told">(.*?)</script>', re.DOTALL)
_buffer = io.BytesIO()
Image.new("RGB", (30, 20), "red").save(_buffer, "PNG")
RED = _buffer.getvalue()
WICKED = "</script><script>alert(1)</script><!--"


@pytest.fixture(scope="module")
def audience(location: Location) -> Iterator[TestClient]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COOPERATION_CATALOG", location.catalog)
        patch.setenv("COOPERATION_DATA", str(location.data))
        with TestClient(
            Starlette(routes=ROUTES, middleware=MIDDLEWARE), base_url="http://localhost"
        ) as client:
            yield client


def told(client: TestClient, **query: str) -> dict:
    """Open a presentation and read what its page carries."""
    answer = client.get("/present", params=query)
    assert answer.status_code == 200
    (carried,) = TOLD.findall(answer.text)
    return json.loads(carried)


@pytest.mark.parametrize("name", sorted(ready()))
def test_a_page_carries_every_slide_with_its_source_and_snapshot(
    name: str, audience: TestClient, lake: Lake
) -> None:
    carried = told(audience, storyboard=name)
    assert carried["title"] == ready()[name].title
    assert carried["left_out"] == []
    for slide, view in zip(carried["slides"], ready()[name].views, strict=True):
        assert slide["title"] == (view.title or slide["own_title"])
        assert slide["snapshot"] == lake.latest()
        assert say("common.rows_on_snapshot", rows=0, snapshot=lake.latest()).split("·")[1] in slide["source"]
        assert slide["html"]
        assert slide["note"].strip()
        assert slide["newer"] is None


def test_the_numbers_on_a_slide_are_those_of_the_warehouse(audience: TestClient, lake: Lake) -> None:
    counted = lake.ask("agreement_counts", lake.latest(), country=None, series=None, status=None)
    slide = audience.get("/present/slide", params={"figure": "agreements-counts", "snapshot": lake.latest()})
    numbers = re.findall(r'<td class="number">(\d+)</td>', slide.json()["html"])
    parts = counted[["agreements", "memoranda", "in_process"]]
    assert [int(number) for number in numbers] == parts.to_numpy().flatten().tolist()
    posts = lake.ask("attache_stated_and_counted", lake.latest(), origin=None)
    slide = audience.get("/present/slide", params={"figure": "attaches-totals", "snapshot": lake.latest()})
    drawn = [int(number) for number in re.findall(r'<span class="count">(\d+)</span>', slide.json()["html"])]
    assert drawn == posts[["stated", "counted"]].to_numpy().flatten().tolist()
    marks = slide.json()["marks"]
    assert [int(mark["said"]) for mark in marks] == drawn
    assert marks[0]["rests_on"] == [[posts["source_id"].iat[0], posts["locator"].iat[0]]]


def test_another_filter_is_answered_on_the_same_snapshot(audience: TestClient, lake: Lake) -> None:
    asked = {"figure": "agreements-counts", "country": "KHM", "snapshot": str(lake.latest())}
    slide = audience.get("/present/slide", params=asked).json()
    of_cambodia = lake.ask("agreements", lake.latest(), country="KHM", series=None, status=None)
    assert f"{len(of_cambodia)}" in slide["source"]
    (country,) = [each for each in slide["asked"] if each["name"] == "country"]
    assert country["chosen"] == "KHM"
    assert {"value": "VNM", "label": "Viet Nam"} in country["values"]


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"figure": "agreements-counts"},
        {"figure": "agreements-counts", "snapshot": "x"},
        {"figure": "agreements-counts", "snapshot": "999999"},
        {"figure": "agreements-counts", "snapshot": "-1"},
        {"figure": "nothing", "snapshot": "1"},
        {"figure": "agreements-counts", "snapshot": "1", "planet": "Mars"},
        {"figure": "agreements-events", "snapshot": "1"},
    ],
)
def test_what_cannot_be_answered_is_refused_with_a_sentence(
    asked: dict[str, str], audience: TestClient
) -> None:
    answer = audience.get("/present/slide", params=asked)
    assert answer.status_code == 400
    assert answer.json() == {"problem": say("present.no_answer")}


NO_BOARDS = ({}, {"storyboard": "none"}, {"board": "!"}, {"board": pack(Storyboard())})


@pytest.mark.parametrize("query", NO_BOARDS)
def test_what_is_no_storyboard_is_refused_with_a_sentence(
    query: dict[str, str], audience: TestClient
) -> None:
    answer = audience.get("/present", params=query)
    assert answer.status_code == 400
    assert "Traceback" not in answer.text
    assert "Storyboards" in answer.text


def test_a_figure_that_is_not_known_here_is_named(audience: TestClient) -> None:
    board = Storyboard(views=(View(figure="from-the-future"),))
    answer = audience.get("/present", params={"board": pack(board)})
    assert answer.status_code == 400
    assert "from-the-future" in answer.text


def test_a_view_that_is_not_known_here_is_left_out_with_a_sentence(audience: TestClient) -> None:
    board = Storyboard(views=(View(figure="from-the-future"), View(figure="forums-list")))
    carried = told(audience, board=pack(board))
    assert [slide["figure"] for slide in carried["slides"]] == ["forums-list"]
    (sentence,) = carried["left_out"]
    assert sentence == say(
        "slides.left_out", number=1, reason=say("slides.unknown_figure", figure="from-the-future")
    )


def test_the_worker_may_keep_the_page_itself(audience: TestClient) -> None:
    answer = audience.get("/present/worker.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert (
        urljoin("/monitor/present/worker.js", answer.headers["service-worker-allowed"]) == "/monitor/present"
    )


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=60))
@example(WICKED)
@example("\u2028${x}`")
def test_whatever_people_wrote_stays_text_in_the_page(audience: TestClient, text: str) -> None:
    view = View(figure="forums-list", title=text, note=text)
    carried = told(audience, board=pack(Storyboard(title=text, lead=text, views=(view,))))
    assert (carried["lead"], carried["slides"][0]["note"]) == (text, text)
    page = audience.get("/present", params={"board": pack(Storyboard(title=WICKED, views=(view,)))}).text
    assert "<script>alert" not in page


def test_every_answer_keeps_to_this_host(audience: TestClient) -> None:
    for path in ("/present?storyboard=asean-at-a-glance", "/present/present.js", "/present/present.css"):
        answer = audience.get(path)
        assert answer.status_code == 200
        assert answer.headers["content-security-policy"] == HEADERS["Content-Security-Policy"]
        assert "https://" not in answer.text.replace("https://www.", "").replace(
            "http://www.w3.org", ""
        ) or path.endswith("glance")


def test_the_style_of_drawings_comes_with_the_product(audience: TestClient) -> None:
    answer = audience.get("/drawn.css")
    assert answer.headers["content-type"].startswith("text/css")
    assert ".drawn" in answer.text


def test_slides_of_ones_own_are_carried_with_their_pictures(audience: TestClient) -> None:
    own = Own(kind="text", title=WICKED, said={"list": WICKED})
    pictured = Own(kind="picture", title="Seen", said={"alternative": "Red"}).holding(drawn_anew(RED))
    board = put_aside(Storyboard().of((own, pictured, View(figure="attaches-totals"))))
    one, two, three = told(audience, board=pack(board))["slides"]
    assert (one["title"], one["own"], one["asked"], one["newer"]) == (WICKED, "text", [], None)
    assert "&lt;script&gt;" in one["html"]
    assert "<script" not in one["html"]
    assert f'src="{pictured.picture_address()}" alt="Red"' in two["html"]
    assert "own" not in three
    lost = pictured.without_bytes().model_copy(update={"digest": "0" * 64})
    (nothing,) = told(audience, board=pack(Storyboard().of((lost,))))["slides"]
    assert say("pictures.not_here") in nothing["html"]


def test_only_the_products_own_pages_may_frame_a_slide_and_only_a_preview(audience: TestClient) -> None:
    board = pack(Storyboard(views=(View(figure="attaches-totals"),)))
    for query, framed in (({}, "'none'"), ({"preview": "1"}, "'self'")):
        answer = audience.get("/present", params={"board": board, **query})
        assert f"frame-ancestors {framed};" in answer.headers["content-security-policy"]
