"""Two people on one agency: nothing that one side alone changed is lost, whatever is decided."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trial import ASSESSOR, entry

from conduct.assessing import save, saved_as
from conduct.assessment import Entry, Score
from conduct.desk import Desk
from conduct.differing import FIELDS, conflicts, differences, joined
from conduct.refusal import ChangedMeanwhile

FIRST = "vamas-first-agency"
scores = st.builds(Score, points=st.none() | st.integers(0, 3).map(Decimal), note=st.sampled_from(("", "n")))
entries = st.builds(
    Entry,
    scores=st.dictionaries(st.sampled_from(("1.1", "1.2", "2.1")), scores),
    grade=st.sampled_from(("", "A")),
    note=st.sampled_from(("", "mine", "theirs")),
)


def line(of: Entry, what: str) -> object:
    return getattr(of, what) if what in FIELDS else of.scores.get(what, Score())


@given(entries, entries, entries, st.sets(st.sampled_from(("1.1", "1.2", "2.1", "note", "grade"))))
def test_each_line_comes_from_whoever_changed_it(
    base: Entry, theirs: Entry, mine: Entry, own: set[str]
) -> None:
    asked = {one.what for one in conflicts(base, theirs, mine)}
    result = joined(base, theirs, mine, own)
    for what in ("1.1", "1.2", "2.1", *FIELDS):
        began, one, other = line(base, what), line(theirs, what), line(mine, what)
        if what in asked:
            assert began not in (one, other)
            assert one != other
            assert line(result, what) == (other if what in own else one)
        else:
            assert line(result, what) == (other if one == began else one)


@given(entries, entries)
def test_where_the_beginning_is_forgotten_every_difference_is_asked_about(theirs: Entry, mine: Entry) -> None:
    asked = [one.what for one in conflicts(None, theirs, mine)]
    assert asked == [what for what, _, _ in differences(theirs, mine)]
    assert not differences(joined(None, theirs, mine, asked), mine)
    assert not differences(joined(None, theirs, mine, ()), theirs)


def test_what_a_colleague_entered_meanwhile_stays(
    plan: Callable[..., str], at_desk: Callable[[str], Desk]
) -> None:
    desk = at_desk(ASSESSOR)
    cycle_id = plan("First Agency")
    began = save(desk, cycle_id, FIRST, entry(8), 0)
    theirs = save(desk, cycle_id, FIRST, entry(8, 5), began.version)
    mine = Entry(scores={**began.entry.scores, "2.1": Score(points=Decimal(3))})
    with pytest.raises(ChangedMeanwhile):
        save(desk, cycle_id, FIRST, mine, began.version)
    base = saved_as(desk, cycle_id, FIRST, began.version)
    assert base == began.entry
    assert conflicts(base, theirs.entry, mine) == []
    both = save(desk, cycle_id, FIRST, joined(base, theirs.entry, mine, ()), theirs.version)
    assert {name: score.points for name, score in both.entry.scores.items()} == {
        "1.1": Decimal(8),
        "1.2": Decimal(5),
        "2.1": Decimal(3),
    }
    assert saved_as(desk, cycle_id, FIRST, 0) == Entry()
