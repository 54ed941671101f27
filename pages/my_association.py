"""My association: who does what, the methods, the cycles, the register of agencies, and the journal."""

import streamlit as st

from screen.filters import view
from screen.members.agency_register import show_register
from screen.members.cycles import show_cycles
from screen.members.desk_and_cycle import association, desk
from screen.members.feedback import show_done
from screen.members.journal import show_journal
from screen.members.methods import show_methods
from screen.members.roles import show_members
from screen.sidebar import enter
from words import say

VIEWS = ("cycles", "register", "methods", "members", "journal")

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
    show_journal(at, association_id)
