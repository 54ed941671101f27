"""A country: the profile of one Member State, beside another where the reader wishes; all that is known."""

import streamlit as st

from figures.of_country_sections import SECTIONS
from screen.asking import answer, choices, figure
from screen.filters import choice, one_of
from screen.readers.answer import show_answer
from screen.readers.brief_download import show_brief
from screen.readers.figure import show, show_folded
from screen.sidebar import enter
from words import say
from words.dates import date_said

# What is shown of two countries beside each other, with the key of the second and the filters of each.
BESIDE = (
    ("profile-place", "profile", lambda code: {"country": code}),
    ("corridors-largest", "largest", lambda code: {"reach": "world", "origin": code}),
    ("profile-arrivals", "arrivals", lambda code: {"country": code}),
    ("agreements-states", "states", lambda code: {"country": code}),
)

enter()
names = choices("country")
# What is chosen below is the title: nobody prints or shares a page called “A country”.
title = st.empty()
with st.container(horizontal=True, key="country_chosen"):
    chosen = one_of("country", say("country.choose"), names, answer("member_profiles")["place_code"].iat[0])
    others = {code: name for code, name in names.items() if code != chosen}
    other = choice("country_beside", say("country.beside"), others, say("country.nobody"))
title.title(
    say("country.both", one=names[chosen], other=names[other]) if other else names[chosen], anchor=False
)
since = answer("members").set_index("place_code")["asean_since"]
st.markdown(say("country.question", name=names[chosen], since=date_said(since[chosen])))
if not other:
    show_answer("country", country=chosen)
show_brief(chosen, names[chosen] if other else "")

if other:
    st.subheader(say("beside.title", one=names[chosen], other=names[other]), anchor=False)
    show_answer("country-beside", country=chosen, beside=other)
    st.caption(say("beside.note"))
    st.caption(say("beside.scales"))
    for column, code in zip(st.columns(2), (chosen, other), strict=True):
        with column:
            st.subheader(names[code], anchor=False)
            show_answer("country", country=code)
    # Pair by pair, so that what is compared begins at one height.
    for name, short, filters in BESIDE:
        for column, code in zip(st.columns(2), (chosen, other), strict=True):
            with column:
                # Numbers of the sentences above lead to the figures of the country that was chosen first.
                show(name, "" if code == chosen else f"{short}_{code}", **filters(code))
else:
    show("profile-place", country=chosen)
    show("corridors-largest", reach="world", origin=chosen)
    # Where nobody estimates it, the answer says so.
    if len(figure("profile-arrivals", country=chosen).table):
        show("profile-arrivals", country=chosen)
    show("agreements-map", country=chosen)
    show("agreements-states", country=chosen)
    show("commitments-treaties", country=chosen)

with st.container(key="country_everything"):
    st.subheader(say("country.everything", name=names[chosen]), anchor=False)
rows = {one.name: len(figure(f"country-{one.name}", country=chosen).table) for one in SECTIONS}
show_folded("country-numbers", country=chosen)
if rows["agreements"]:
    show_folded("country-counterparts", country=chosen)
for section, count in rows.items():
    if count:
        show_folded(f"country-{section}", country=chosen)
empty = [section for section in rows if not rows[section]]
if empty:
    with st.expander(say("country.empty_title"), key="country_empty"):
        st.markdown("\n".join(f"- {say(f'country.nothing_{each}', name=names[chosen])}" for each in empty))
with st.container(key="country_print"):
    st.caption(say("country.print"))
