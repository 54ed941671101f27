"""The journal calls what a change was of as people do."""

import pytest

from screen.members.journal import about


@pytest.mark.parametrize(
    ("action", "key", "said"),
    [
        ("opened", "vamas-2026", "2026, second round"),
        ("return approved", "mrc-tak-2026-08", "Tak, August 2026"),
        ("return approved", "gone-2026-08", "gone-2026-08"),
        ("change approved", "c1", "Thailand – Cambodia"),
        ("role given", "", ""),
    ],
)
def test_a_change_names_its_cycle_its_month_or_its_draft(action: str, key: str, said: str) -> None:
    called = {"vamas-2026": "2026, second round", "c1": "Thailand – Cambodia"}
    assert about({"action": action, "cycle_id": key}, called, {"mrc-tak": "Tak"}) == said
