"""What every page of members begins with: whose desk, which association, cycle and method."""

import streamlit as st

from conduct.clock import zone_of
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.membership import associations_of
from conduct.method import Method
from conduct.planning import cycles_of, method_of_cycle
from records.store import Store
from screen.asking import lake
from screen.filters import one_of
from screen.markup import as_text
from screen.members.rows import ZONE
from screen.person import signed_in
from screen.refusal import PageEnds
from words import say

# Where there is something to enter or to review comes first, and where there is nothing yet last.
ORDER = ("open", "under review", "published", "corrected", "planned")


def desk() -> Desk:
    """Return the desk of the person who looks at the page; a visitor is asked to sign in."""
    who = signed_in()
    if not who:
        st.info(say("work.sign_in"), icon=":material/login:")
        raise PageEnds
    return Desk(Store.from_environment(), lake(), who)


def association(at: Desk) -> str:
    """Let the person choose among the associations they work for; say the roles held, return its key."""
    found = associations_of(at)
    if not found:
        st.info(say("work.no_role", who=as_text(at.who)), icon=":material/info:")
        raise PageEnds
    if len(found) == 1:
        chosen = next(iter(found))
    else:
        names = {key: name for key, (name, _) in found.items()}
        chosen = one_of("work_association", say("work.association"), names)
    name, roles = found[chosen]
    st.session_state[ZONE] = zone_of(at, chosen)
    st.caption(
        say(
            "work.you_are",
            name=as_text(name),
            roles=", ".join(sorted(say(f"roles.{role.value}") for role in roles)),
        )
    )
    return chosen


def cycle(at: Desk, association_id: str) -> Cycle:
    """Let the person choose a cycle of the association: those at work first, of one state the newest."""
    cycles = reversed(cycles_of(at, association_id))
    found = {one.cycle_id: one for one in sorted(cycles, key=lambda one: ORDER.index(one.state))}
    if not found:
        st.info(say("work.no_cycle"), icon=":material/info:")
        raise PageEnds
    labels = {key: f"{one.label} ({key})" for key, one in found.items()}
    chosen = one_of("work_cycle", say("work.cycle"), labels)
    st.caption(state_said(found[chosen]))
    return found[chosen]


def state_said(of: Cycle) -> str:
    """Say where a cycle stands."""
    return say(f"work.state_{of.state.replace(' ', '_')}")


def method_of(at: Desk, of: Cycle) -> Method:
    """Return the method of a cycle, and say so where it is illustrative."""
    method = method_of_cycle(at, of.cycle_id)
    if method.standing == "illustrative":
        st.warning(say("work.illustrative", method=as_text(method.title)), icon=":material/science:")
    return method
