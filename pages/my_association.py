"""My association: who does what, the methods, the cycles, the register of agencies, and the journal."""

import streamlit as st

from conduct.clock import zone_of
from conduct.log import LAST_CHANGES, association_log, in_words
from screen.filters import view
from screen.members.agency_register import show_register
from screen.members.cycles import show_cycles
from screen.members.desk_and_cycle import association, desk
from screen.members.feedback import show_done
from screen.members.methods import show_methods
from screen.members.roles import show_members
from screen.members.rows import show_rows
from screen.sidebar import enter
from words import say

VIEWS = ("cycles", "register", "methods", "members", "journal")
JOURNAL = ("made_at", "who", "cycle_id", "agency_id", "action", "before", "after", "file")

enter()
st.title(say("my_association.title"), anchor=False)
at = desk()
association_id = association(at)
show_done()
shown = view("my_association", VIEWS)

if shown == "cycles":
    show_cycles(at, association_id)
elif shown == "register":
    show_register(at, association_id)
elif shown == "methods":
    show_methods(at, association_id)
elif shown == "members":
    show_members(at, association_id)
else:
    st.caption(say("my_association.journal_note", last=LAST_CHANGES))
    rows, zone = association_log(at, association_id), zone_of(at, association_id)
    show_rows(
        [{name: row[name] for name in JOURNAL} for row in (in_words(row, zone) for row in rows)],
        say("my_association.view_journal"),
    )
