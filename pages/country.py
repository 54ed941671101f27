"""A country: everything on one Member State, on one page that prints."""

import streamlit as st

from screen.asking import answer
from screen.figure import show_figure
from screen.frame import enter
from words import say

SECTIONS = (
    ("agreements", "agreements", {"series": None, "status": None}, "country"),
    ("provisions", "provisions", {"series": None, "status": None}, "country"),
    ("stated", "attache_stated_and_counted", {}, "origin"),
    ("statements", "attache_totals", {}, "origin"),
    ("posts", "attache_posts", {"destination": None}, "origin"),
    ("received", "attache_posts", {"origin": None}, "destination"),
    ("services", "attache_services", {}, "origin"),
    ("coverage", "attache_coverage", {}, "origin"),
    ("centres", "centres", {}, "country"),
    ("mechanisms", "mechanisms", {}, "country"),
    ("complaints", "complaint_figures", {"measure": None, "split": None}, "country"),
    ("codes", "codes", {}, "country"),
    ("participation", "participation", {}, "country"),
    ("figures", "key_figures", {}, "country"),
    ("discrepancies", "discrepancies", {"family": None, "kind": None}, "country"),
    ("gaps", "not_available", {"family": None}, "country"),
)

members = answer("members").set_index("place_code")
names = members["name"].to_dict()
enter()
st.title(say("country.title"), anchor=False)
chosen = st.selectbox(
    say("country.choose"),
    list(names),
    format_func=lambda code: names[code],
    key="country",
    bind="query-params",
)
st.header(names[chosen], anchor=False)
st.markdown(say("country.lead", name=names[chosen], since=members.at[chosen, "asean_since"]))

held, empty = [], []
for section, question, filters, parameter in SECTIONS:
    table = answer(question, **filters, **{parameter: chosen})
    if section == "discrepancies":
        table = table.assign(source_id=table["stated_source_id"], locator=table["stated_locator"])
    (held if len(table) else empty).append((section, table))

columns = st.columns(4)
for column, name in zip(columns, ("agreements", "posts", "centres", "complaints"), strict=True):
    rows = next((len(table) for section, table in held if section == name), 0)
    column.metric(say(f"country.tile_{name}"), say("overview.number", value=rows), border=True)

for section, table in held:
    show_figure(
        f"country-{chosen.lower()}-{section}",
        say(f"country.section_{section}", name=names[chosen], rows=len(table)),
        table,
        written=True,
    )

if empty:
    st.subheader(say("country.empty_title"), anchor=False)
    st.markdown(
        "\n".join(f"- {say(f'country.nothing_{section}', name=names[chosen])}" for section, _ in empty)
    )
st.caption(say("country.print"))
