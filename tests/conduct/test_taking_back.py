"""What was entered by mistake can be taken back before it is used, and the journal keeps what it was."""

from collections.abc import Callable

import pytest
from trial import ADMINISTRATOR, ASSESSOR, METHOD, entry

from conduct.assessing import keep, save, submit
from conduct.assessment import Typed
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.log import association_log, log
from conduct.planning import (
    add_to_cycle,
    begin_review,
    cycles_of,
    import_method,
    methods,
    plan_cycle,
    progress,
)
from conduct.refusal import Refused
from conduct.register import add_agency, agencies, confirm_spelling
from conduct.taking_back import (
    change_code,
    change_cycle,
    remove_agency,
    remove_cycle,
    remove_method,
    take_out,
)
from records.store import Store

FIRST, SECOND = "vamas-first-agency", "vamas-second-agency"
At = Callable[[str], Desk]
PLAN = Cycle(
    cycle_id="vamas-98", association_id="vamas", number=98, label="Another", method_id="m", method_version=1
)


def test_an_agency_put_in_by_mistake_no_longer_blocks_the_review(
    plan: Callable[..., str], at_desk: At
) -> None:
    cycle_id = plan("First Agency", "Second Agency")
    save(at_desk(ASSESSOR), cycle_id, FIRST, entry(8, 5, 3), 0)
    submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    save(at_desk(ASSESSOR), cycle_id, SECOND, entry(1), 0)
    keep(at_desk(ASSESSOR), cycle_id, SECOND, Typed(entry=entry(2)), 1)
    with pytest.raises(Refused):
        begin_review(at_desk(ADMINISTRATOR), cycle_id)
    with pytest.raises(Refused, match="Say why"):
        take_out(at_desk(ADMINISTRATOR), cycle_id, SECOND, " ")
    take_out(at_desk(ADMINISTRATOR), cycle_id, SECOND, "Its licence is of another kind")
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    taken = [row for row in log(at_desk(ADMINISTRATOR), cycle_id) if row["action"].startswith("agency taken")]
    assert [(row["agency_id"], row["after"]) for row in taken] == [(SECOND, "Its licence is of another kind")]
    assert '"points": "1"' in taken[0]["before"]
    assert SECOND in agencies(at_desk(ADMINISTRATOR), "vamas")


def test_it_begins_anew_where_it_is_put_in_again(plan: Callable[..., str], at_desk: At) -> None:
    cycle_id = plan("First Agency")
    save(at_desk(ASSESSOR), cycle_id, FIRST, entry(8), 0)
    take_out(at_desk(ADMINISTRATOR), cycle_id, FIRST, "By mistake")
    add_to_cycle(at_desk(ADMINISTRATOR), cycle_id, [FIRST])
    assert progress(at_desk(ADMINISTRATOR), cycle_id)[FIRST][0].version == 0
    assert save(at_desk(ASSESSOR), cycle_id, FIRST, entry(9), 0).version == 1


def test_nothing_is_taken_out_of_what_is_published(published_once: str, at_desk: At) -> None:
    for act in (
        lambda at: take_out(at, published_once, FIRST, "Late"),
        lambda at: remove_cycle(at, published_once),
    ):
        with pytest.raises(Refused, match="what is published stays"):
            act(at_desk(ADMINISTRATOR))
    with pytest.raises(Refused, match="was, in a cycle"):
        remove_agency(at_desk(ADMINISTRATOR), "vamas", FIRST)
    with pytest.raises(Refused, match="planned on it"):
        remove_method(at_desk(ADMINISTRATOR), "vamas", METHOD.method_id, METHOD.version)


def test_a_plan_is_changed_and_removed_before_anything_is_entered(at_desk: At) -> None:
    at = at_desk(ADMINISTRATOR)
    import_method(at, "vamas", METHOD)
    method = {"method_id": METHOD.method_id, "method_version": METHOD.version}
    plan_cycle(at, PLAN.model_copy(update=method))
    change_cycle(at, PLAN.model_copy(update={**method, "label": "Corrected", "number": 7, "state": "open"}))
    (cycle,) = cycles_of(at, "vamas")
    assert (cycle.label, cycle.number, cycle.state) == ("Corrected", 98, "planned")
    key = add_agency(at, "vamas", "First Agency")
    add_to_cycle(at, PLAN.cycle_id, [key])
    remove_cycle(at, PLAN.cycle_id)
    assert cycles_of(at, "vamas") == []
    confirm_spelling(at, "vamas", "The First", key)
    remove_agency(at, "vamas", key)
    assert agencies(at, "vamas") == {}
    remove_method(at, "vamas", METHOD.method_id, METHOD.version)
    assert methods(at, "vamas") == []
    done = [row["action"] for row in association_log(at, "vamas")]
    assert {"plan changed", "cycle removed", "agency removed", "method removed"} <= set(done)


def test_a_cycle_in_which_something_was_entered_stays(plan: Callable[..., str], at_desk: At) -> None:
    cycle_id = plan("First Agency")
    save(at_desk(ASSESSOR), cycle_id, FIRST, entry(8), 0)
    with pytest.raises(Refused, match="something was entered"):
        remove_cycle(at_desk(ADMINISTRATOR), cycle_id)
    with pytest.raises(Refused, match="must be planned"):
        change_cycle(at_desk(ADMINISTRATOR), PLAN.model_copy(update={"cycle_id": cycle_id}))


def test_a_code_is_changed_before_there_is_a_method(at_desk: At, store: Store) -> None:
    machine = Desk(store, at_desk(ADMINISTRATOR).lake, "operator", operator=True)
    change_code(machine, "other", "vamas-2010")
    with store.reading() as records:
        assert (records.one("association", association_id="other") or {})["code_id"] == "vamas-2010"
    with pytest.raises(Refused, match="its own country"):
        change_code(machine, "other", "acra-mac-code")
    with pytest.raises(Refused, match="Only whoever runs"):
        change_code(at_desk(ADMINISTRATOR), "vamas", "vamas-2010")
    import_method(at_desk(ADMINISTRATOR), "vamas", METHOD)
    with pytest.raises(Refused, match="has methods"):
        change_code(machine, "vamas", "vamas-2010")
