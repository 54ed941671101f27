"""Complaints: published figures one measure at a time, their vintages, centres and mechanisms."""

import streamlit as st

from figures.of_complaints import narrowed, year_of
from screen.asking import answer
from screen.filters import choice, member_filter, one_of, view
from screen.readers.figure import show
from screen.refusal import PageEnds
from screen.sidebar import enter
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
        raise PageEnds
    one, two, three = st.columns(3)
    with one:
        measure = one_of(
            "complaints_measure",
            say("complaints.filter_measure"),
            {
                row.Index: say("complaints.measure_option", label=row.label, figures=int(row.figures))
                for row in measures.itertuples()
            },
        )
    table = answer("complaint_figures", country=country, measure=measure)
    with two:
        splits = sorted(table["split"].unique(), key=lambda name: (name != "none", name))
        split = one_of(
            "complaints_split",
            say("complaints.filter_split"),
            {
                name: say("complaints.split_any")
                if name == "any"
                else name_of("complaint_figure", "split", name)
                for name in (*splits, "any")
            },
        )
    filters: dict[str, str | None] = {"split": None if split == "any" else split}
    with three:
        units = list(narrowed(table, **filters)["unit"].value_counts().index)
        filters["unit"] = one_of("complaints_unit", say("complaints.filter_unit"), units)
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
