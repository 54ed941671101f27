"""The language of a session: from its address, the reader, or the browser; the numbers stay the same."""

from collections.abc import Iterator

import pytest
import streamlit as st
from opened import come_in, link, tiles
from pseudo import CODE, accented, spoken_here
from streamlit.testing.v1 import AppTest

from screen.language import SELECTOR
from warehouse.lake import Lake
from words import ORIGINAL, phrases, say, speaking


@pytest.fixture(scope="module")
def _spoken(_real: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with spoken_here(tmp_path_factory.mktemp("words")):
        yield


pytestmark = pytest.mark.usefixtures("_spoken")


def title(app: AppTest, page: str = "about") -> str:
    """Return the language in which a page has its title."""
    assert not app.exception
    codes = [code for code in (ORIGINAL, CODE) if app.title[0].value == phrases(code)[f"{page}.title"]]
    return codes[0]


def test_an_address_chooses_a_language_which_holds_on_every_page(monkeypatch: pytest.MonkeyPatch) -> None:
    titles: list[str] = []
    monkeypatch.setattr(st, "set_page_config", lambda **given: titles.append(given["page_title"]))
    app = come_in("about", lang=CODE)
    with speaking(CODE):
        assert titles[-1] == f"{say('about.title')} · {say('frame.product')}"
    assert title(app) == CODE
    assert link(app)["lang"] == CODE
    assert title(app.switch_page("pages/search.py").run(), "search") == CODE
    assert app.query_params["lang"] == CODE


def test_a_reader_chooses_a_language_and_goes_back() -> None:
    app = come_in("about")
    assert title(app) == ORIGINAL
    app.selectbox(key=SELECTOR).set_value(CODE).run()
    assert title(app) == CODE
    assert app.query_params["lang"] == CODE
    app.selectbox(key=SELECTOR).set_value(ORIGINAL).run()
    assert title(app) == ORIGINAL
    assert link(app)["lang"] == ORIGINAL


@pytest.mark.parametrize("asked", ["xx", "../eo", ""])
def test_a_language_that_is_not_there_changes_nothing(asked: str) -> None:
    assert title(come_in("about", lang=asked)) == ORIGINAL


def test_a_browser_is_heard_at_the_first_visit_but_not_against_a_link(
    lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    wants = {"Accept-Language": f"{CODE}-XX,en;q=0.5"}
    monkeypatch.setattr("streamlit.runtime.context.ContextProxy.headers", property(lambda _: wants))
    assert title(come_in("about")) == CODE
    assert title(come_in("about", lang=ORIGINAL)) == ORIGINAL
    assert title(come_in("about", snapshot=str(lake.latest()))) == ORIGINAL
    assert title(come_in("about", snapshot=str(lake.latest()), lang=CODE)) == CODE


def test_numbers_are_the_same_and_written_as_the_language_does() -> None:
    plain, other = (tiles(come_in("overview", lang=code)) for code in (ORIGINAL, CODE))
    assert [digits(value) for value in plain.values()] == [digits(value) for value in other.values()]
    assert set(plain).isdisjoint(other)


def digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def test_a_page_says_that_nobody_reviewed_its_translation() -> None:
    said = [caption.value for caption in come_in("about", lang=CODE).caption]
    assert any(accented("Nobody has reviewed this translation yet")[:30] in text for text in said)
    assert not any("reviewed" in caption.value for caption in come_in("about").caption)


def test_a_page_that_a_language_lacks_is_said_in_the_original_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("screen.language.somewhere", lambda: (ORIGINAL, CODE))
    monkeypatch.setattr("screen.language.offered", lambda page: (ORIGINAL,))
    app = come_in("about", lang=CODE)
    assert title(app) == ORIGINAL
    assert any("Ṕśéúđó" in caption.value for caption in app.caption)
    assert app.selectbox(key=SELECTOR).value == CODE
