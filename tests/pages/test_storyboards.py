"""A storyboard is made from any page, put in order, frozen, opened from a file, never lost by a mistake."""

import io

import pytest
from opened import captions, come_in, go, headings
from PIL import Image
from pptx import Presentation
from streamlit.testing.v1 import AppTest

from screen.markup import as_text
from screen.readers.storyboard_sharing import deck
from slides.own import KINDS, Own
from slides.storyboard import Storyboard, View, pack, ready, to_file, unpack
from warehouse.lake import Lake
from warehouse.settings import DASHBOARD as VARIABLE
from web.pictures import brought_back
from words import say

WICKED = '<img src=x onerror="alert(1)"> **bold** :material/lock: [a](http://x)'


pytestmark = pytest.mark.usefixtures("_real")


def board(app: AppTest) -> Storyboard:
    kept: Storyboard = app.session_state["storyboard"]
    return kept


def opened(**address: str) -> AppTest:
    return go("storyboards", **address)


def press(app: AppTest, label: str, which: int = 0) -> AppTest:
    [button for button in app.button if button.label == label][which].click()
    app.run()
    assert not app.exception
    return app


def test_a_figure_goes_onto_the_storyboard_as_it_is_seen_with_filter_and_snapshot(lake: Lake) -> None:
    app = go("agreements")
    app.selectbox(key="agreements_country").set_value("KHM").run()
    app.button(key="agreements-counts_add").click().run()
    app.switch_page("pages/attaches.py").run()
    app.button(key="attaches-people_add").click().run()
    one, other = board(app).views
    assert (one.figure, one.filters, one.snapshot) == ("agreements-counts", {"country": "KHM"}, lake.latest())
    assert (other.figure, other.filters) == ("attaches-people", {})
    assert len(one.digest) == 16
    assert unpack(app.query_params["board"]) == board(app)


def test_every_figure_of_a_page_can_be_added() -> None:
    app = go("country")
    assert (
        len([button for button in app.button if button.label == say("storyboards.add")])
        == len(headings(app)) - 1
    )


def test_a_reload_brings_the_storyboard_back() -> None:
    mine = Storyboard(title="Mine", views=(View(figure="forums-list", note="Say hello"),))
    assert board(opened(board=pack(mine))) == mine


def test_an_address_that_holds_no_storyboard_begins_with_an_empty_one() -> None:
    app = opened(board="!!!")
    assert not app.exception
    assert board(app) == Storyboard()
    assert say("storyboards.nothing_yet") in [info.value for info in app.info]


def test_views_are_reordered_and_taken_out() -> None:
    names = ("forums-list", "attaches-totals", "sources-documents")
    app = opened(board=pack(Storyboard(views=tuple(View(figure=name, snapshot=1) for name in names))))
    press(app, say("storyboards.down"), 0)
    assert [view.figure for view in board(app).views] == [
        "attaches-totals",
        "forums-list",
        "sources-documents",
    ]
    press(app, say("storyboards.up"), 2)
    press(app, say("storyboards.remove"), 0)
    assert [view.figure for view in board(app).views] == ["sources-documents", "forums-list"]


def test_titles_and_notes_are_kept_as_typed_and_shown_as_text() -> None:
    app = opened(board=pack(Storyboard(views=(View(figure="forums-list", snapshot=1),))))
    label = say("storyboards.view_title")
    next(field for field in app.text_input if field.label == label).set_value(WICKED).run()
    app.text_area[0].set_value(WICKED).run()
    assert not app.exception
    assert (board(app).views[0].title, board(app).views[0].note) == (WICKED, WICKED)
    (shown,) = [text.value for text in app.markdown if "onerror" in text.value]
    assert "\\<img" in shown
    assert "\\*\\*bold" in shown


def test_a_ready_storyboard_is_taken_over_frozen(lake: Lake) -> None:
    app = opened()
    app.button(key="take_vamas-experience").click().run()
    assert not app.exception
    assert [view.title for view in board(app).views] == [
        view.title for view in ready()["vamas-experience"].views
    ]
    assert {view.snapshot for view in board(app).views} == {lake.latest()}
    assert all(view.digest for view in board(app).views)


def test_a_file_is_opened_in_place_of_the_present_one_and_a_wrong_one_changes_nothing() -> None:
    brought = Storyboard(title="Brought", views=(View(figure="forums-list", snapshot=1),))
    app = opened()
    app.get("file_uploader")[0].set_value(("board.json", to_file(brought), "application/json")).run()
    press(app, say("storyboards.take_file"))
    assert board(app) == brought
    app.get("file_uploader")[0].set_value(("bad.json", b'{"views": 7}', "application/json")).run()
    press(app, say("storyboards.take_file"))
    assert board(app) == brought
    assert any("views" in error.value for error in app.error)


def test_a_view_that_this_product_does_not_know_does_not_stop_the_others() -> None:
    views = (View(figure="from-the-future"), View(figure="forums-list", snapshot=1))
    app = opened(board=pack(Storyboard(views=views)))
    assert not app.exception
    reason = as_text(say("slides.unknown_figure", figure="from-the-future"))
    assert say("storyboards.not_here", reason=reason) in [one.value for one in app.warning]
    press(app, say("storyboards.remove"), 0)
    assert [view.figure for view in board(app).views] == ["forums-list"]


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ({}, say("figure.none")),
        ({"figure": "nothing"}, say("figure.unknown", name="nothing")),
        ({"figure": "forums-one", "forum": "none"}, say("figure.nothing_there", what="none")),
        ({"figure": "forums-one"}, say("figure.wrong_filter", filters="forum")),
    ],
)
def test_an_address_of_a_figure_that_is_not_there_says_so(address: dict[str, str], sentence: str) -> None:
    app = come_in(**address)
    app.switch_page("pages/figure.py").run()
    for name, value in address.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    assert sentence in [info.value for info in app.info]


def test_the_address_of_a_figure_shows_it_with_its_filters(lake: Lake) -> None:
    app = come_in()
    app.switch_page("pages/figure.py").run()
    app.query_params["figure"], app.query_params["country"] = "agreements-counts", "KHM"
    app.run()
    rows = len(lake.ask("agreements", lake.latest(), country="KHM", series=None, status=None))
    assert say("common.rows_on_snapshot", rows=rows, snapshot=lake.latest()) in captions(app)


def test_a_deck_from_the_page_leads_back_to_the_page(lake: Lake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "https://monitor.example")
    taken = deck(ready()["bilateral-agreements"], lake.latest())
    notes = [slide.notes_slide.notes_text_frame.text for slide in Presentation(io.BytesIO(taken)).slides]
    for view, note in zip(ready()["bilateral-agreements"].views, notes[1:], strict=True):
        assert f"https://monitor.example/figure?figure={view.figure}" in note
        assert f"snapshot={lake.latest()}" in note


def test_slides_of_ones_own_are_added_written_and_kept() -> None:
    app = opened()
    for kind in (kind for kind in KINDS if kind != "picture"):
        app.selectbox(key="own_kind").set_value(kind).run()
        press(app, say("storyboards.own_add"))
    assert [view.kind for view in board(app).views] == [kind for kind in KINDS if kind != "picture"]
    app.text_input(key="view_0_0_part_speaker").set_value(WICKED).run()
    app.text_area(key="view_0_3_part_list").set_value("One\nTwo").run()
    assert not app.exception
    first, *_, text, _ = board(app).views
    assert first.said == {"speaker": WICKED}
    assert text.said == {"list": "One\nTwo"}
    assert unpack(app.query_params["board"]) == board(app)


def test_a_view_is_moved_to_any_place_and_its_fields_go_with_it() -> None:
    own = (Own(kind="text", title="First"), Own(kind="text", title="Second"), Own(kind="text", title="Third"))
    app = opened(board=pack(Storyboard().of(own)))
    app.selectbox(key="view_0_0_place").set_value(2).run()
    assert not app.exception
    assert [view.title for view in board(app).views] == ["Second", "Third", "First"]
    assert [app.text_input(key=f"view_1_{place}_title").value for place in range(3)] == [
        "Second",
        "Third",
        "First",
    ]


def test_a_slide_is_shown_as_it_will_be_by_the_page_that_presents_it() -> None:
    app = opened(board=pack(Storyboard(views=(View(figure="forums-list", snapshot=1),))))
    assert not app.get("iframe")
    press(app, say("storyboards.preview"))
    (shown,) = app.get("iframe")
    assert shown.proto.src.startswith("/present?board=")
    press(app, say("storyboards.preview_close"))
    assert not app.get("iframe")


def test_a_picture_is_brought_with_its_words_and_stands_in_the_file_only() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (30, 20), "red").save(buffer, "PNG")
    app = opened()
    app.get("file_uploader")[0].set_value(("a.PNG", buffer.getvalue(), "image/png")).run()
    add = app.button(key="board_add_picture")
    assert add.disabled
    app.text_input(key="picture_alternative").set_value("A red picture").run()
    press(app, say("storyboards.own_add"), 1)
    (shown,) = board(app).views
    assert (shown.kind, shown.said, shown.picture) == ("picture", {"alternative": "A red picture"}, "")
    assert brought_back(board(app)).views[0].picture
    app.get("file_uploader")[0].set_value(("b.png", b"no picture", "image/png")).run()
    press(app, say("storyboards.own_add"), 1)
    assert say("storyboards.picture_refused", reason=say("pictures.unreadable")) in [
        e.value for e in app.error
    ]
    assert len(board(app).views) == 1


def test_decks_have_the_design_of_a_template_as_long_as_it_is_there(lake: Lake) -> None:
    buffer = io.BytesIO()
    Presentation().save(buffer)
    app = opened()
    app.get("file_uploader")[0].set_value(("house.pptx", buffer.getvalue(), "x")).run()
    assert say("storyboards.template_taken", name="house\\.pptx") in captions(app)
    app.get("file_uploader")[0].set_value(("bad.pptx", b"PK", "x")).run()
    assert say("template.no_presentation") in [error.value for error in app.error]
    taken = Presentation(io.BytesIO(deck(ready()["vamas-experience"], lake.latest(), buffer.getvalue())))
    assert taken.slide_width == Presentation().slide_width
