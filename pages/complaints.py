"""Complaints: what they are about and whether they rise, where centres are, how a complaint goes."""

import streamlit as st

from figures.of_complaints import narrowed, year_of
from screen.asking import answer, choices, figure, found
from screen.filters import choice, member_filter, one_of, view
from screen.readers.answer import show_answer, show_question
from screen.readers.figure import show, show_folded
from screen.refusal import PageEnds
from screen.sidebar import enter
from words import name_of, say

# What the figures of one measure and unit may be narrowed by: name, value of each row, word for all.
PARTS = (
    ("reporter", lambda table: table["reporter"], "all_reporters"),
    ("sex", lambda table: table["sex"], "all_sexes"),
    ("year", year_of, "all_years"),
)
VIEWS = ("figures", "centres", "mechanisms", "returns")


def look_up(country: str | None) -> None:
    """Let the reader find any published figure: what is counted, in which unit, by whom, when."""
    measures = answer("complaint_measures", country=country)
    measures = measures[measures["figures"] > 0].set_index("measure")
    st.subheader(say("complaints.look_up"), anchor=False)
    with st.container(horizontal=True):
        measure = one_of(
            "complaints_measure",
            say("complaints.filter_measure"),
            {
                row.Index: say("complaints.measure_option", label=row.label, figures=int(row.figures))
                for row in measures.itertuples()
            },
        )
        table = answer("complaint_figures", country=country, measure=measure)
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
        units = list(narrowed(table, **filters)["unit"].value_counts().index)
        filters["unit"] = one_of("complaints_unit", say("complaints.filter_unit"), units)
        for part, of_row, everything in PARTS:
            filters[part] = choice(
                f"complaints_{part}",
                say(f"complaints.filter_{part}"),
                sorted(set(of_row(narrowed(table, **filters)))),
                say(f"complaints.{everything}"),
            )
    show_folded("complaints-figures", country=country, measure=measure, **filters)


def returned(country: str | None) -> None:
    """Show what centres returned month by month, or say how returns would come in."""
    if answer("return_centres", country=country).empty:
        st.info(say("complaints.no_returns"), icon=":material/info:")
        show("complaints-newest", country=country)
        return
    with st.container(horizontal=True):
        category = choice(
            "complaints_category",
            say("filters.category"),
            choices("category"),
            say("complaints.all_categories"),
        )
        named = answer("return_centres", country=country)
        centre = choice(
            "complaints_centre",
            say("filters.centre"),
            dict(zip(named["centre_id"], named["centre"], strict=True)),
            say("complaints.all_centres"),
        )
    chosen = {"country": country, "centre": centre}
    show("complaints-returned-numbers", category=category, **chosen)
    show("complaints-returned-months", category=category, **chosen)
    show("complaints-returned-kinds", category=category, **chosen)
    show("complaints-returned", **chosen)
    if not answer("return_destinations", since=None, **chosen).empty:
        show("complaints-returned-destinations", **chosen)
    if centre is None:
        show("complaints-returned-centres", country=country, category=category)
    show_folded("complaints-newest", country=country)


enter()
show_question("complaints")
country = member_filter("complaints_country", say("complaints.filter_country"))
show_answer("complaints", "complaints_country", country=country)
shown = view("complaints", VIEWS)

if shown == "returns":
    returned(country)
elif shown == "centres":
    st.markdown(found("complaints-where", **({"country": country} if country else {})))
    show("complaints-centres", country=country)
    show("complaints-centre-numbers", country=country)
elif shown == "mechanisms":
    st.markdown(found("complaints-where", **({"country": country} if country else {})))
    for mechanism in answer("mechanisms", country=country)["mechanism_id"].unique():
        show("complaints-mechanism", key=f"complaints-{mechanism}", mechanism=mechanism)
else:
    if answer("complaint_figures", country=country, measure=None, split=None).empty:
        st.info(say("complaints.none"), icon=":material/info:")
        show("complaints-gaps", country=country)
        raise PageEnds
    show("complaints-trend", country=country)
    if len(figure("complaints-ended", country=country).table):
        show_folded("complaints-ended", country=country)
    if len(figure("complaints-latest", country=country).table):
        show("complaints-latest", country=country)
    show("complaints-about", country=country)
    with st.container(key="complaints_look_up"):
        look_up(country)
    show_folded("complaints-newest", country=country)
    show_folded("complaints-vintages", country=country)
    show_folded("complaints-gaps", country=country)
