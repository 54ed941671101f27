"""A list of the past is entered as history: with its own day, of a public cycle, and perhaps only a part."""

from collections.abc import Callable

import pytest
from trial import ADMINISTRATOR, ASSESSOR, LISTED, PUBLISHER, REVIEWER

from conduct.assessing import save, submit
from conduct.assessment import Entry
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.planning import add_to_cycle, begin_review, import_method, open_cycle, plan_cycle
from conduct.publishing import publish
from conduct.refusal import Refused
from conduct.register import add_agency
from conduct.reviewing import approve, record_decision
from conduct.taking_back import change_cycle
from figures.catalogue import make
from warehouse.lake import Lake
from words import say

At = Callable[[str], Desk]


def history(**others: object) -> Cycle:
    return Cycle.model_validate(
        {
            "cycle_id": "vamas-4-list",
            "association_id": "vamas",
            "number": 4,
            "label": "2016",
            "method_id": LISTED.method_id,
            "method_version": 1,
            "listed_on": "17/4/2017",
            "partial": True,
            "public_cycle": "vamas-4",
        }
        | others
    )


@pytest.fixture
def administrator(at_desk: At) -> Desk:
    import_method(at_desk(ADMINISTRATOR), "vamas", LISTED)
    return at_desk(ADMINISTRATOR)


@pytest.mark.parametrize(
    ("others", "told"),
    [
        ({"listed_on": "2099-01-01"}, "still to come"),
        ({"listed_on": "soon"}, "soon"),
        ({"number": 5, "cycle_id": "vamas-5-list"}, "number 5"),
        ({"public_cycle": "vamas-99"}, "vamas-99"),
        ({"cycle_id": "vamas-4"}, "vamas-4-list"),
        ({"listed_on": "", "cycle_id": "vamas-4"}, "needs the day"),
    ],
)
def test_history_that_cannot_be_is_refused(administrator: Desk, others: dict[str, object], told: str) -> None:
    with pytest.raises(Refused, match=told):
        plan_cycle(administrator, history(**others))


def test_history_stands_under_its_own_day_and_says_that_it_is_a_part(
    administrator: Desk, at_desk: At, lake: Lake
) -> None:
    plan_cycle(administrator, history())
    with pytest.raises(Refused, match="when it is planned"):
        change_cycle(administrator, history(listed_on="", partial=False, public_cycle=""))
    key = add_agency(administrator, "vamas", "A Listed Agency", is_another=True)
    add_to_cycle(administrator, "vamas-4-list", [key])
    open_cycle(administrator, "vamas-4-list")
    save(at_desk(ASSESSOR), "vamas-4-list", key, Entry(grade="5"), 0)
    submit(at_desk(ASSESSOR), "vamas-4-list", [key])
    begin_review(administrator, "vamas-4-list")
    approve(at_desk(REVIEWER), "vamas-4-list", key, independent=True)
    record_decision(at_desk(REVIEWER), "vamas-4-list", "Binh", "As listed in 2017")
    publish(at_desk(PUBLISHER), "vamas-4-list", "The list of 2017")
    newest = lake.latest()
    cycles = lake.ask("cycles", newest).set_index("cycle_id")
    assert cycles.at["vamas-4-list", "published_on"] == "2017-04-17"
    assert cycles.index[-1] != "vamas-4-list", "history is never the newest"
    row = lake.ask("published_cycles", newest).set_index("source_id").loc["vamas-4-list-r1"]
    assert tuple(row[["published_on", "extent", "public_cycle"]]) == ("2017-04-17", "a part", "vamas-4")
    ask = lambda name, **filters: lake.ask(name, newest, **filters)  # noqa: E731
    shown = make("agencies-distribution", ask, {"cycle": "vamas-4-list"})
    assert shown.note == say("agencies.counted_part")
