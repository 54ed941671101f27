"""What was changed, as people read it: of an association, and of one of its cycles."""

from collections.abc import Mapping, Sequence

import streamlit as st

from conduct.clock import zone_of
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.log import LAST_CHANGES, association_log, in_words, log
from conduct.planning import cycles_of
from conduct.register import agencies
from records.store import Row
from returns.drafts import centre_and_month
from returns.expecting import centres, month_of
from screen.batches import offer_more, rows_shown
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
    of_returns, known = centres(at, association_id), Known(at.lake)
    called = {one.cycle_id: one.label for one in cycles_of(at, association_id)}
    called |= {one.change_id: label_of(one.content, known) for one in drafts(at, association_id)}
    changes = [row | {"about": about(row, called, of_returns)} for row in association_log(at, association_id)]
    _show_changes(at, association_id, changes, "journal", say("my_association.view_journal"), COLUMNS)


def show_log(at: Desk, cycle: Cycle) -> None:
    """Show every change of a cycle."""
    st.caption(say("review.log_note"))
    of_one_cycle = [name for name in COLUMNS if name != "about"]
    changes = log(at, cycle.cycle_id)
    _show_changes(at, cycle.association_id, changes, "cycle_log", say("review.view_log"), of_one_cycle)


def _show_changes(
    at: Desk, association_id: str, changes: Sequence[Row], key: str, title: str, columns: Sequence[str]
) -> None:
    zone, names = zone_of(at, association_id), agencies(at, association_id)
    rows = [
        {**in_words(row, zone), "agency": names.get(row["agency_id"], row["agency_id"])}
        for row in changes[: rows_shown(key)]
    ]
    show_rows([{name: row[name] for name in columns} for row in rows], title)
    offer_more(key, len(changes))


def about(row: Row, called: Mapping[str, str], of_returns: Mapping[str, str]) -> str:
    """Call what a change was of: a cycle, a draft, or a centre's month; by its key where it is gone."""
    key = str(row["cycle_id"])
    if str(row["action"]).startswith(OF_RETURNS):
        centre_id, month = centre_and_month(key)
        return month_of(of_returns, centre_id, month) if centre_id in of_returns else key
    return called.get(key, key)
