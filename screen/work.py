"""What the pages of members share: whose desk, which association and cycle, and what happened."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.membership import associations_of
from conduct.method import Method
from conduct.planning import cycles_of, method_of_cycle
from conduct.refusal import ChangedMeanwhile, Refused
from figures.table import as_table
from records.store import Store
from renderers import page
from screen.asking import lake
from screen.markup import as_text
from screen.person import signed_in
from words import say

DONE = "work_done"


def desk() -> Desk:
    """Return the desk of the person who looks at the page; a visitor is asked to sign in."""
    who = signed_in()
    if not who:
        st.info(say("work.sign_in"), icon=":material/login:")
        st.stop()
    return Desk(Store.from_environment(), lake(), who)


def association(at: Desk) -> str:
    """Let the person choose among the associations they work for; say the roles held, return its key."""
    found = associations_of(at)
    if not found:
        st.info(say("work.no_role", who=as_text(at.who)), icon=":material/info:")
        st.stop()
    if len(found) == 1:
        chosen = next(iter(found))
    else:
        chosen = st.selectbox(
            say("work.association"),
            list(found),
            format_func=lambda key: found[key][0],
            key="work_association",
            bind="query-params",
        )
    name, roles = found[chosen]
    st.caption(
        say(
            "work.you_are",
            name=as_text(name),
            roles=", ".join(sorted(say(f"roles.{role.value}") for role in roles)),
        )
    )
    return str(chosen)


def cycle(at: Desk, association_id: str) -> Cycle:
    """Let the person choose a cycle of the association, the newest first."""
    found = {one.cycle_id: one for one in reversed(cycles_of(at, association_id))}
    if not found:
        st.info(say("work.no_cycle"), icon=":material/info:")
        st.stop()
    chosen = st.selectbox(
        say("work.cycle"),
        list(found),
        format_func=lambda key: f"{found[key].label} ({key})",
        key="work_cycle",
        bind="query-params",
    )
    # Beside the list and not in it: an option must stay the same when the state changes.
    st.caption(say(f"work.state_{_word(found[chosen].state)}"))
    return found[chosen]


def method_of(at: Desk, of: Cycle) -> Method:
    """Return the method of a cycle, and say so where it is illustrative."""
    method = method_of_cycle(at, of.cycle_id)
    if method.standing == "illustrative":
        st.warning(say("work.illustrative", method=as_text(method.title)), icon=":material/science:")
    return method


def attempt(act: Callable[[], Any], done: str) -> bool:
    """Do something and say so on the next run, or say in one sentence why not; True where it was done.

    Lets ChangedMeanwhile through: the page shows the difference.
    """
    try:
        act()
    except ChangedMeanwhile:
        raise
    except Refused as error:
        show_refusal(error)
        return False
    st.session_state[DONE] = done
    return True


def show_refusal(error: Refused) -> None:
    """Show why not; the sentence may hold what people typed, so it is shown as text."""
    with st.container(border=True):
        st.markdown(f":material/block: **{say('work.refused')}**")
        st.text(str(error))


def show_done() -> None:
    """Say what the last run did, once."""
    done = st.session_state.pop(DONE, "")
    if done:
        st.success(done, icon=":material/check:")


def _word(state: str) -> str:
    return state.replace(" ", "_")


def show_rows(rows: Sequence[Mapping[str, Any]], alt: str) -> None:
    """Write rows as a table whose headings are words of the members' pages; cells are shown as text."""
    if not rows:
        st.caption(say("work.nothing"))
        return
    table = pd.DataFrame(list(rows))
    page.show(as_table(table, {name: say(f"work.column_{name}") for name in table}), alt)
