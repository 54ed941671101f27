"""Every colour on a map is said to stand for something, and nothing else is."""

from functools import partial

import pydeck as pdk
import pytest

from charts.flat import flat
from charts.key import Entry, as_html, key
from figures.catalogue import make
from warehouse.lake import Lake


def drawn(lake: Lake, name: str) -> pdk.Deck:
    figure = make(name, partial(lake.ask, snapshot=lake.latest()), {})
    assert isinstance(figure.drawing, pdk.Deck)
    return figure.drawing


@pytest.mark.parametrize("name", ["overview-map", "agreements-map", "attaches-map", "complaints-centres"])
def test_every_colour_of_a_map_is_in_its_key_and_no_other(lake: Lake, name: str) -> None:
    deck = drawn(lake, name)
    laid, entries = flat(deck), key(deck)
    for sign, shapes in (("line", laid.lines), ("dot", laid.dots)):
        assert {one.colour for one in entries if one.sign == sign} == {shape.colour for shape in shapes}
    assert len({one.text for one in entries}) == len({one.colour for one in entries}) == len(entries)


def test_a_key_is_written_as_a_list_and_its_words_as_text() -> None:
    assert as_html([]) == ""
    written = as_html([Entry("dot", "#123456", "<b>Posts</b>")])
    assert "&lt;b&gt;Posts" in written
    assert 'class="dot" style="background:#123456"' in written
