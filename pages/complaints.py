"""Complaints: published figures one measure at a time, their vintages, centres and mechanisms."""

import streamlit as st

from figures.of_complaints import narrowed, year_of
from screen.asking import answer
from screen.figure import show
from screen.filters import choice, member_filter, view
from screen.frame import enter
from words import name_of, say

# What the figures of one measure and unit may be narrowed by: name, value of each row, word for all.
PARTS = (
    ("reporter", lambda table: table["reporter"], "all_reporters"),
    ("sex", lambda table: table["sex"], "all_sexes"),
    ("year", year_of, "all_years"),
)
VIEWS = ("figures", "vintages", "centres", "mechanisms", "gaps")

enter()
st.title(say("complaints.title"), anchor=False)
st.markdown(say("complaints.lead"))

country = member_filter("complaints_country", say("complaints.filter_country"))
shown = view("complaints", VIEWS)

if shown == "figures":
    measures = answer("complaint_measures", country=country)
    measures = measures[measures["figures"] > 0].set_index("measure")
    if measures.empty:
        st.info(say("complaints.none"), icon=":material/info:")
        show("complaints-gaps", country=country)
        st.stop()
    one, two, three = st.columns(3)
    with one:
        measure = st.selectbox(
            say("complaints.filter_measure"),
            list(measures.index),
            format_func=lambda name: say(
                "complaints.measure_option",
                label=measures.at[name, "label"],
                figures=int(measures.at[name, "figures"]),
            ),
            key="complaints_measure",
            bind="query-params",
        )
    table = answer("complaint_figures", country=country, measure=measure, split=None)
    with two:
        splits = sorted(table["split"].unique(), key=lambda name: (name != "none", name))
        split = st.selectbox(
            say("complaints.filter_split"),
            [*splits, "any"],
            format_func=lambda name: (
                say("complaints.split_any") if name == "any" else name_of("complaint_figure", "split", name)
            ),
            key="complaints_split",
            bind="query-params",
        )
    filters: dict[str, str | None] = {"split": None if split == "any" else split}
    with three:
        units = list(narrowed(table, **filters)["unit"].value_counts().index)
        filters["unit"] = st.selectbox(
            say("complaints.filter_unit"), units, key="complaints_unit", bind="query-params"
        )
    for column, (part, of_row, everything) in zip(st.columns(3), PARTS, strict=True):
        with column:
            filters[part] = choice(
                f"complaints_{part}",
                say(f"complaints.filter_{part}"),
                sorted(set(of_row(narrowed(table, **filters)))),
                say(f"complaints.{everything}"),
            )
    st.markdown(f"**{measures.at[measure, 'label']}.** {measures.at[measure, 'meaning']}")
    show("complaints-figures", country=country, measure=measure, **filters)
elif shown == "vintages":
    show("complaints-vintages", country=country)
elif shown == "centres":
    show("complaints-centres", country=country)
elif shown == "mechanisms":
    found = answer("mechanisms", country=country)["mechanism_id"].unique()
    for mechanism in found:
        show("complaints-mechanism", key=f"complaints-{mechanism}", mechanism=mechanism)
    if not len(found):
        st.info(say("common.nothing_here"))
else:
    show("complaints-gaps", country=country)
