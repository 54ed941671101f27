"""A storyboard comes back as it went, and what is none is refused in one sentence."""

import json
import re
import zlib
from base64 import urlsafe_b64encode
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.catalogue import catalogue
from slides.checking import LONGEST_TITLE
from slides.own import Own
from slides.slide import fill
from slides.storyboard import (
    MOST_FILE_BYTES,
    MOST_VIEWS,
    Storyboard,
    Unreadable,
    View,
    from_file,
    pack,
    ready,
    to_file,
    unpack,
)
from warehouse.lake import Lake
from words import phrases, say, speaking
from words.languages import languages
from words.places import with_articles
from words.sentence import Sentence

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
VIEWS = st.builds(
    View,
    figure=st.sampled_from(sorted(catalogue())),
    filters=st.dictionaries(st.sampled_from(["country", "series"]), TEXT.filter(bool), max_size=2),
    title=TEXT,
    note=TEXT,
    snapshot=st.integers(1, 10**6) | st.none(),
    digest=st.sampled_from(["", "0123456789abcdef"]),
)
A_VIEW = {"figure": "forums-list"}
PARTS_OF = {"section": "lead", "statement": "lead", "text": "list", "closing": "contact", "title": "event"}
OWN = st.builds(
    lambda kind, title, said, note: Own(kind=kind, title=title, said={PARTS_OF[kind]: said}, note=note),
    st.sampled_from(sorted(PARTS_OF)), TEXT, TEXT, TEXT,
)  # fmt: skip
BOARDS = st.builds(
    lambda title, lead, views: Storyboard(title=title, lead=lead).of(views),
    TEXT,
    TEXT,
    st.lists(VIEWS | OWN, max_size=6),
)


@given(BOARDS)
def test_a_storyboard_comes_back_from_a_file_and_from_an_address(board: Storyboard) -> None:
    assert from_file(to_file(board)) == board
    assert unpack(pack(board)) == board


@given(BOARDS.filter(lambda board: board.views), st.data())
def test_views_are_moved_without_losing_any(board: Storyboard, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(board.views) - 1))
    to = data.draw(st.integers(0, len(board.views) - 1))
    moved = board.moved(place, to)
    assert sorted(map(repr, moved.views)) == sorted(map(repr, board.views))
    assert moved.views[to] == board.views[place]
    assert len(board.without(place).views) == len(board.views) - 1


@given(BOARDS, st.integers(1, 99))
def test_only_views_without_a_snapshot_take_the_one_given(board: Storyboard, number: int) -> None:
    for before, after in zip(board.views, board.at(number).views, strict=True):
        if isinstance(after, Own):
            assert after == before
        else:
            assert isinstance(before, View)
            assert after.snapshot == (before.snapshot or number)


@given(BOARDS)
def test_only_a_storyboard_with_slides_of_its_own_is_of_the_second_format(board: Storyboard) -> None:
    written = json.loads(to_file(board))
    assert written.get("format", 1) == (2 if any("kind" in view for view in written.get("views", [])) else 1)


@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused(content: bytes) -> None:
    with pytest.raises(Unreadable):
        from_file(b"\x00" + content)


@given(st.text(max_size=200))
def test_any_other_text_in_an_address_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        unpack("!" + text)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"views": [{"figure": "../etc/passwd"}]}, "View 1, “figure”: it has letters"),
        ({"views": [A_VIEW, {**A_VIEW, "snapshot": 0}]}, "View 2, “snapshot”: it is no whole number"),
        ({"views": [{**A_VIEW, "snapshot": "latest"}]}, "View 1, “snapshot”: it is no whole number"),
        ({"views": [{**A_VIEW, "filters": {"a b": "c"}}]}, "View 1, “filters, a b, .*”: it has letters"),
        ({"views": [{**A_VIEW, "run": "x"}]}, "View 1, “run”: no storyboard has"),
        ({"views": [{**A_VIEW, "title": "x" * 301}]}, "View 1, “title”: it is longer than 300 letters"),
        ({"views": [{}]}, "View 1, “figure”: it is missing"),
        ({"views": [3]}, "View 1: it is not what should stand there"),
        ({"views": [A_VIEW] * (MOST_VIEWS + 1)}, f"“views”: it holds more than {MOST_VIEWS}"),
        ({"format": 3}, "“format”: it was made by a newer version"),
        ({"views": [{"kind": "text"}]}, "The storyboard: slides of your own need “format”: 2"),
        ({"format": 2, "views": [{"kind": "video"}]}, "View 1, “kind”: it is not what should stand there"),
        ({"format": 2, "views": [A_VIEW, {"kind": "text", "run": "x"}]}, "View 2, “run”: no storyboard has"),
        ({"format": 2, "views": [{"kind": "text", "said": {"event": "x"}}]}, "View 1: a slide of this kind"),
        ({"format": 2, "views": [{"kind": "text", "picture": "aaaa"}]}, "View 1: a slide of this kind"),
        ({"format": 2, "views": [{"kind": "picture"}]}, "View 1: a picture needs words"),
        (
            {"format": 2, "views": [{"kind": "picture", "said": {"alternative": "A"}, "picture": "aaaa"}]},
            "View 1, “picture”: this is no PNG or JPEG",
        ),
        ([], "The storyboard: it is not what should stand there"),
    ],
)
def test_what_does_not_fit_is_told_in_words_of_the_product(content: object, told: str) -> None:
    with pytest.raises(Unreadable, match=f"^{told}"):
        from_file(json.dumps(content).encode())


def test_a_file_or_an_address_that_is_too_large_is_not_read() -> None:
    with pytest.raises(Unreadable, match="bytes"):
        from_file(b" " * (MOST_FILE_BYTES + 1))
    bomb = urlsafe_b64encode(zlib.compress(b" " * 50_000_000)).decode()
    with pytest.raises(Unreadable, match="bytes"):
        unpack(bomb)


def test_deeply_nested_json_is_refused() -> None:
    with pytest.raises(Unreadable):
        from_file(b"[" * 50_000 + b"]" * 50_000)


def test_those_that_come_with_the_product_are_there() -> None:
    assert {board.title for board in ready().values()} == {
        "ASEAN at a glance",
        "Bilateral agreements and what they protect",
        "Self-regulation of recruitment agencies: the VAMAS experience",
        "Protection by corridor",
        "Is recruitment getting fairer?",
    }


@pytest.mark.parametrize("code", ["en", "vi"])
def test_their_words_are_all_of_the_catalogue_in_the_language_that_is_spoken(code: str) -> None:
    with speaking(code):
        shown = [text for one in ready().values() for part in (one, *one.views) for text in _texts(part)]
        written = [text for key, text in phrases().items() if key.startswith("ready.")]
    assert sorted(filter(None, shown)) == sorted(written)
    assert (code == "en") == ("ASEAN at a glance" in shown)


def _texts(part: object) -> list[str]:
    return [getattr(part, name, "") for name in ("title", "lead", "note")]


def test_their_titles_fit_a_slide_in_every_language() -> None:
    titles = [key for key in phrases() if key.startswith("ready.") and key.endswith(".title")]
    assert [
        (code, key) for code in languages() for key in titles if len(phrases(code)[key]) > LONGEST_TITLE
    ] == []


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, dict[str, object]]]:
    """Note of all that is said its key and values: to say it in other languages needs no figure more."""
    found: dict[str, tuple[str, dict[str, object]]] = {}
    fill_blanks = Sentence.filled

    def noting(sentence: Sentence, values: dict[str, object]) -> str:
        text = fill_blanks(sentence, values)
        found[text] = found[with_articles(text)] = (sentence.key, values)
        return text

    monkeypatch.setattr(Sentence, "filled", noting)
    return found


@pytest.mark.parametrize("name", sorted(ready()))
def test_every_view_that_comes_with_the_product_shows_something_and_has_a_note(
    name: str, lake: Lake, said: dict[str, tuple[str, dict[str, object]]]
) -> None:
    numbers = [one.number for one in lake.snapshots()]
    for view in ready()[name].views:
        assert isinstance(view, View)
        slide = fill(view, lambda number: partial(lake.ask, snapshot=number), numbers)
        assert not slide.figure.table.empty, view
        assert slide.places
        assert 0 < len(slide.title) <= LONGEST_TITLE
        if not view.title:
            key, values = said[slide.title]
            for code in languages():
                with speaking(code):
                    assert len(say(key, **values)) <= LONGEST_TITLE, (code, key)
        assert view.note.strip()
        # A note goes into decks and onto paper too, where the keys of the browser do nothing.
        assert not re.search(r"\bpress [A-Z]\b", view.note, re.IGNORECASE)
