"""What agencies ask for on their published grades, for whoever publishes: read, published, answered."""

from collections.abc import Mapping

import streamlit as st

from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.requesting import requests, settle
from screen.asking import snapshots
from screen.lists import pick
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from words import say
from words.dates import date_said


def show_requests(at: Desk, cycle: Cycle, names: Mapping[str, str]) -> None:
    """Show what agencies asked for by their links, and let a publisher settle what waits."""
    found = requests(at, cycle.cycle_id)
    if not found:
        return
    st.subheader(say("requests.title"), anchor=False)
    show_rows(
        [
            {
                "said_at": row["said_at"],
                "agency": names.get(row["agency_id"], row["agency_id"]),
                "kind": say(f"answer.kind_{row['kind']}"),
                "text": row["text"],
                "outcome": row["outcome"] or say("answer.waits"),
            }
            for row in found
        ],
        say("requests.title"),
    )
    waiting = {row["request_id"]: row for row in found if not row["settled_at"]}
    if not waiting:
        return
    chosen = pick(say("requests.which"), list(waiting), format_func=lambda key: _named(waiting[key], names))
    with st.form(f"settle/{chosen}"):
        publishing = waiting[chosen]["kind"] != "correction" and st.checkbox(say("requests.publish"))
        outcome = st.text_area(say("requests.outcome"), max_chars=4000)
        pressed = st.form_submit_button(say("requests.settle"))
    if pressed and attempt(lambda: settle(at, chosen, outcome, publishing), say("requests.settled")):
        snapshots.clear()
        st.rerun()


def _named(row: Mapping[str, str], names: Mapping[str, str]) -> str:
    kind, agency = say(f"answer.kind_{row['kind']}"), names.get(row["agency_id"], row["agency_id"])
    return f"{date_said(row['said_at'][:10])} {agency}: {kind}"
