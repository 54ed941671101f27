"""A network on its page names every node, draws every link, and tells who is joined with how many."""

from charts.shapes import Link, Network, Node
from renderers.interactive import draw

NODES = (
    Node("First body <x>", "First <x>", "government", "#0072b2"),
    Node("Second body", "Second", "government", "#0072b2"),
    Node("Third body", "Third", "employers", "#e69f00"),
)


def test_one_in_the_middle_has_the_others_around_it_under_level_names() -> None:
    drawn = draw(Network(NODES, (Link(1, 0, 2, "two"), Link(1, 2, 1, "one")), centre=1), "light")
    notes = drawn.layout.annotations
    assert [note.text for note in notes] == ["First &lt;x>", "<b>Second</b>", "Third"]
    assert (notes[1].x, notes[1].y) == (0, 0)
    assert all(note.textangle is None for note in notes)


def test_every_node_is_named_and_every_link_drawn() -> None:
    drawn = draw(Network(NODES, (Link(0, 1, 2, "two"), Link(0, 2, 1, "one"))), "light")
    assert [note.text for note in drawn.layout.annotations] == ["First &lt;x>", "Second", "Third"]
    lines = [trace for trace in drawn.data if trace.mode == "lines"]
    assert sum(x is None for trace in lines for x in trace.x) == 2
    told = [text for trace in drawn.data if trace.mode == "markers" for text in trace.hovertext]
    assert told == [
        "First body <x>: joined with 2 others",
        "Second body: joined with one other",
        "Third body: joined with one other",
    ]
