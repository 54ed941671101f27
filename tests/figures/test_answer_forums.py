"""What the page of forums answers is what its data say, whatever they are."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from charts.forums import MEMBERSHIP
from figures.answer import findings
from words import say

EVERYONE = ["Brunei Darussalam", "Cambodia", "Thailand"]
ROLES = st.lists(
    st.tuples(
        st.sampled_from(["Forum A", "Forum B", "Forum C"]),
        st.sampled_from([*EVERYONE, "ASEAN", "Japan"]),
        st.sampled_from(["member", "signatory", "chair", "host"]),
    ),
    max_size=20,
)


def told(
    roles: list[tuple[str, str, str]],
    sessions: list[tuple[str, int | None, int | None]],
    announced: Sequence[bool] = (),
) -> list[str]:
    """Return the answer to made-up forums: who is named in which role, and sessions with number and year."""
    members = pd.DataFrame(roles, columns=["forum", "member", "role"])
    data = {
        "forum_members": members.assign(
            forum_name=members["forum"],
            forum_kind="ASEAN forum",
            is_asean_member=members["member"].isin(EVERYONE),
        ),
        "members": pd.DataFrame({"name": EVERYONE}),
        "forum_events": pd.DataFrame(sessions, columns=["forum", "number", "year"]).assign(
            forum_name=[forum for forum, *_ in sessions],
            announced=list(announced) or [False] * len(sessions),
        ),
        "edition": pd.DataFrame({"made_on": [pd.Timestamp("2026-01-01")]}),
    }

    def ask(question: str, **_: Any) -> pd.DataFrame:
        return data[question]

    return [finding.sentence for finding in findings("forums", ask)]


@given(ROLES)
def test_only_those_named_as_members_are_counted_as_members(roles: list[tuple[str, str, str]]) -> None:
    sentences = told(roles, [])
    named = {(forum, who) for forum, who, role in roles if who in EVERYONE and role in MEMBERSHIP}
    if not named:
        assert sentences == [say("forums.answer_unknown")]
        return
    widest = max(sum(own == forum for own, _ in named) for forum, _ in named)
    assert f"({widest} of 3)" in sentences[0]
    of = {who: sum(own == who for _, own in named) for who in EVERYONE}
    assert f"most ({max(of.values())}): " in sentences[1]
    assert all((who in sentences[1]) == (count == max(of.values())) for who, count in of.items())


def test_sessions_on_record_are_told_beside_how_many_there_were() -> None:
    roles = [("Forum A", "Thailand", "member")]
    begins = "Numbered sessions on record, by year: "
    once = told(roles, [("Forum A", 2, 2008), ("Forum A", 2, 2008), ("Forum A", 3, None)])[-1]
    assert once == f"{begins}Forum A, 1 of 2."
    both = told(roles, [("Forum A", 1, 2008), ("Forum A", 2, 2011), ("Forum B", 28, 2020)])[-1]
    assert both == f"{begins}Forum A, all 2; Forum B, 1 of 28."
    assert told(roles, [("Forum A", 2, 2008), ("Forum A", 4, 2099)])[-1] == once, "2099 has not met"
    assert len(told(roles, [("Forum A", None, 2008)])) == 2, "nothing is said of sessions"
    only = told(roles, [("Forum A", 1, 2008), ("Forum A", 2, 2009)], announced=[False, True])[-1]
    assert only == f"{begins}Forum A, all 2 (one as announced only)."
