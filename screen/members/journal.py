"""The journal of an association as its people read it: what each change was of, called by its name."""

from collections.abc import Mapping

import streamlit as st

from conduct.clock import zone_of
from conduct.desk import Desk
from conduct.log import LAST_CHANGES, association_log, in_words
from conduct.planning import cycles_of
from conduct.register import agencies
from records.store import Row
from returns.drafts import centre_and_month
from returns.expecting import centres, month_of
from screen.members.rows import show_rows
from stewards.calling import label_of
from stewards.drafts import drafts
from stewards.rules import Known
from words import say

COLUMNS = ("made_at", "who", "about", "agency", "action", "before", "after", "file")
OF_RETURNS = "return "


def show_journal(at: Desk, association_id: str) -> None:
    """Show the last changes, the newest first."""
    st.caption(say("my_association.journal_note", last=LAST_CHANGES))
    zone, names = zone_of(at, association_id), agencies(at, association_id)
    of_returns, known = centres(at, association_id), Known(at.lake)
    called = {one.cycle_id: one.label for one in cycles_of(at, association_id)}
    called |= {one.change_id: label_of(one.content, known) for one in drafts(at, association_id)}
    rows = [
        {
            **in_words(row, zone),
            "about": about(row, called, of_returns),
            "agency": names.get(row["agency_id"], row["agency_id"]),
        }
        for row in association_log(at, association_id)
    ]
    show_rows([{name: row[name] for name in COLUMNS} for row in rows], say("my_association.view_journal"))


def about(row: Row, called: Mapping[str, str], of_returns: Mapping[str, str]) -> str:
    """Call what a change was of: a cycle, a draft, or a centre's month; by its key where it is gone."""
    key = str(row["cycle_id"])
    if str(row["action"]).startswith(OF_RETURNS):
        centre_id, month = centre_and_month(key)
        return month_of(of_returns, centre_id, month) if centre_id in of_returns else key
    return called.get(key, key)
