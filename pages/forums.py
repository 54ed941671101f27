"""Forums: who belongs to which process, when they met, and one forum in full."""

import streamlit as st

from charts import forums
from screen.asking import answer, drawn
from screen.figure import show_figure
from screen.filters import view
from screen.frame import enter
from screen.record import show_record
from words import say

VIEWS = ("membership", "meetings", "list", "one")
FIELDS = ("name", "short_name", "kind", "level", "established", "purpose", "binding", "themes")

enter()
st.title(say("forums.title"), anchor=False)
st.markdown(say("forums.lead"))
shown = view("forums", VIEWS)

if shown == "membership":
    members = answer("forum_members", forum=None, country=None)
    show_figure(
        "forums-membership",
        say("forums.membership_title"),
        members,
        chart=drawn(forums.membership, "forum_members", forum=None, country=None),
        note=say("forums.membership_note"),
        columns=("forum", "member", "role", "since", "printed_as", "detail"),
    )
elif shown == "meetings":
    show_figure(
        "forums-meetings",
        say("forums.meetings_title"),
        answer("forum_events", forum=None, country=None),
        chart=drawn(forums.meetings, "forum_events", forum=None, country=None),
        note=say("forums.meetings_note"),
        columns=("forum", "event", "year", "held_on", "city", "place", "theme", "note"),
    )
elif shown == "list":
    show_figure("forums-list", say("forums.list_title"), answer("forums"), written=True)
else:
    found = answer("forums").set_index("forum_id")
    forum = st.selectbox(
        say("forums.choose_one"),
        list(found.index),
        format_func=lambda name: f"{found.at[name, 'name']} ({name})",
        key="forums_one",
        bind="query-params",
    )
    record = found.loc[[forum]].reset_index()
    show_record(record, record.at[0, "name"], FIELDS)
    show_figure(
        f"forums-{forum}-members",
        say("forums.members_title"),
        answer("forum_members", forum=forum, country=None),
        columns=("member", "role", "since", "printed_as", "detail"),
        written=True,
    )
    show_figure(
        f"forums-{forum}-events",
        say("forums.events_title"),
        answer("forum_events", forum=forum, country=None),
        columns=("number", "event", "year", "held_on", "city", "place", "theme", "note"),
    )
