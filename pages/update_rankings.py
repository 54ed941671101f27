"""Update rankings: enter what was found about each agency, or fill in a workbook and bring it back."""

import streamlit as st

from conduct.assessing import submit
from conduct.log import given_back
from conduct.planning import progress
from conduct.refusal import several
from conduct.register import agencies
from screen.filters import view
from screen.members.answers import show_answers
from screen.members.desk_and_cycle import association, cycle, desk, method_of
from screen.members.enter_scores import show_entry
from screen.members.feedback import attempt, show_done
from screen.members.reminders import show_reminders
from screen.members.rows import show_rows
from screen.members.survey import show_survey
from screen.members.workbook_upload import show_offer
from screen.sidebar import enter
from words import say

VIEWS = ("progress", "enter", "answers", "workers", "workbook")

enter()
st.title(say("update_rankings.title"), anchor=False)
at = desk()
association_id = association(at)
chosen = cycle(at, association_id)
method = method_of(at, chosen)
show_done()
shown = view("update_rankings", VIEWS)
names = agencies(at, association_id)
found = progress(at, chosen.cycle_id)

if shown == "progress":
    back = given_back(at, chosen.cycle_id)
    show_rows(
        [
            {
                "agency": names.get(key, key),
                "agency_id": key,
                "step": say(f"work.step_{one.state}"),
                "lacking": len(lacks),
                "what": several(lacks, 12),
                "assessors": ", ".join(one.assessors),
                "came_back": back[key]["after"] if key in back else "",
            }
            for key, (one, lacks) in found.items()
        ],
        say("update_rankings.progress_title", agencies=len(found)),
    )
    complete = [
        key for key, (one, lacks) in found.items() if one.state in ("draft", "returned") and not lacks
    ]
    if st.button(say("update_rankings.submit_all", count=len(complete)), disabled=not complete):
        done = say("update_rankings.submitted", count=len(complete))
        if attempt(lambda: submit(at, chosen.cycle_id, complete), done):
            st.rerun()
    show_reminders(at, chosen)
elif shown == "enter":
    show_entry(at, chosen, method, names, found)
elif shown == "answers":
    show_answers(at, chosen, method, names, found)
elif shown == "workers":
    show_survey(at, chosen, method, names, list(found))
else:
    show_offer(at, chosen)
