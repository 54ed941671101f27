"""An agency answers for itself, by the link that its association sent, without an account."""

import streamlit as st

from conduct.answer_links import Link, open_link
from conduct.clock import local_time, zone_of
from conduct.desk import Desk
from conduct.refusal import Refused
from conduct.self_assessment import own
from records.store import Store
from screen.asking import lake
from screen.markup import as_text
from screen.members.answering import show_form, show_requests, show_said
from screen.members.feedback import show_done
from screen.members.rows import ZONE
from screen.refusal import PageEnds
from screen.sidebar import enter
from words import say

# The link that this browser came in by, with its token.
CAME_BY = "answer_link"


def link_of(at: Desk, token: str) -> Link:
    """Return whose link it is; it is looked for once, and asked of the records at every run from then on."""
    known: tuple[str, Link] | None = st.session_state.get(CAME_BY)
    if known is None or known[0] != token:
        known = (token, open_link(at, token, st.context.ip_address or ""))
        st.session_state[CAME_BY] = known
    return known[1]


enter()
st.title(say("answer.title"), anchor=False)
token = st.query_params.get("token", "")
if not token:
    st.info(say("answer.no_token"), icon=":material/key:")
    raise PageEnds
at = Desk(Store.from_environment(), lake(), "")
try:
    link = link_of(at, token)
    shown = own(at, link)
except Refused as error:
    st.warning(as_text(str(error)), icon=":material/link_off:")
    raise PageEnds from error
show_done()
zone = st.session_state[ZONE] = zone_of(at, shown.cycle.association_id)
due = local_time(link.due_at, zone)
st.header(as_text(shown.agency), anchor=False)
st.markdown(
    say("answer.asked_by", association=as_text(shown.association), cycle=as_text(shown.cycle.label), due=due)
)
if shown.method.standing == "illustrative":
    st.warning(say("work.illustrative", method=as_text(shown.method.title)), icon=":material/science:")
if shown.cycle.state in ("published", "corrected"):
    show_requests(at, link, shown)
elif shown.cycle.state == "open" and shown.said.state != "handed in":
    show_form(at, link, shown)
else:
    waits = shown.said.state == "handed in"
    told = say("answer.was_handed_in") if waits else say("answer.closed")
    st.info(told, icon=":material/hourglass_top:")
    show_said(shown.method, shown.said)
