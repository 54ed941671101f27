"""Nobody takes a key that another association needs, that means somebody else, or that is no key at all."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trial import ADMINISTRATOR, METHOD, OUTSIDER

from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.keys import ALPHABET, agency_key, cycle_key
from conduct.planning import cycles_of, import_method, plan_cycle
from conduct.refusal import Refused
from conduct.register import add_agency, agencies, published_names

AtDesk = Callable[[str], Desk]


def cycle(key: str, association: str, number: int) -> Cycle:
    return Cycle(
        cycle_id=key,
        association_id=association,
        number=number,
        label="Next",
        method_id=METHOD.method_id,
        method_version=METHOD.version,
    )


@pytest.mark.parametrize("key", ["vamas-801", "other-802", "other", "other-0801", "anything"])
def test_a_cycle_has_the_key_that_is_made_of_its_association_and_number(at_desk: AtDesk, key: str) -> None:
    stranger = at_desk(OUTSIDER)
    import_method(stranger, "other", METHOD)
    with pytest.raises(Refused, match="other-801"):
        plan_cycle(stranger, cycle(key, "other", 801))
    plan_cycle(stranger, cycle("other-801", "other", 801))
    administrator = at_desk(ADMINISTRATOR)
    import_method(administrator, "vamas", METHOD)
    plan_cycle(administrator, cycle("vamas-801", "vamas", 801))
    assert [one.cycle_id for one in cycles_of(administrator, "vamas")] == ["vamas-801"]


@pytest.mark.parametrize("key", ["vamas-abc", "other-abc", "../../x<script>;=1+1", "CEO", "ceo ", "x"])
def test_an_agency_gets_no_key_of_somebodys_making(at_desk: AtDesk, key: str) -> None:
    with pytest.raises(Refused, match="Enter the agency without one"):
        add_agency(at_desk(OUTSIDER), "other", "A New Agency", key)
    assert agencies(at_desk(OUTSIDER), "other") == {}


def test_a_public_agency_of_the_country_is_entered_once_and_of_another_country_never(at_desk: AtDesk) -> None:
    stranger, administrator = at_desk(OUTSIDER), at_desk(ADMINISTRATOR)
    public, names = next(iter(published_names(stranger, "other").items()))
    table = stranger.lake.table("agency", stranger.lake.latest())
    abroad = table[table["country_code"] != "VNM"]["agency_id"]
    for key in abroad.head(3):
        with pytest.raises(Refused):
            add_agency(stranger, "other", "A New Agency", key)
    assert add_agency(stranger, "other", names[0], public) == public
    with pytest.raises(Refused):
        add_agency(administrator, "vamas", names[0], public)


@given(st.text(max_size=80), st.sets(st.sampled_from(["vamas-agency", "vamas-abc", "vamas-abc-2"])))
def test_a_key_that_is_made_has_the_alphabet_its_association_and_is_free(name: str, taken: set[str]) -> None:
    key = agency_key("vamas", name, taken)
    assert key not in taken
    assert key.startswith("vamas-")
    assert re.fullmatch(ALPHABET + r"{1,59}", key)
    assert cycle_key("vamas", 8) == "vamas-8"
