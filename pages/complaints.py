"""Complaints: published figures one measure at a time, their vintages, centres and mechanisms."""

import streamlit as st

from charts import complaints, maps
from screen.asking import answer, drawn
from screen.figure import show_figure
from screen.filters import choice, member_filter, view
from words import say

VIEWS = ("figures", "vintages", "centres", "mechanisms", "gaps")

st.title(say("complaints.title"), anchor=False)
st.markdown(say("complaints.lead"))

country = member_filter("complaints_country", say("complaints.filter_country"))
shown = view("complaints_view", {name: say(f"complaints.view_{name}") for name in VIEWS})
theme = st.context.theme.type or "light"

if shown == "figures":
    measures = answer("complaint_measures", country=country)
    measures = measures[measures["figures"] > 0].set_index("measure")
    if measures.empty:
        st.info(say("complaints.none"), icon=":material/info:")
        show_figure("complaints-gaps", say("complaints.gaps_title"), answer("not_available", family="complaints", country=country))
        st.stop()
    one, two, three = st.columns(3)
    with one:
        measure = st.selectbox(
            say("complaints.filter_measure"),
            list(measures.index),
            format_func=lambda name: say("complaints.measure_option", label=measures.at[name, "label"], figures=int(measures.at[name, "figures"])),
            key="complaints_measure",
            bind="query-params",
        )  # fmt: skip
    of_measure = answer("complaint_figures", country=country, measure=measure, split=None)
    with two:
        splits = sorted(of_measure["split"].unique())
        split = choice("complaints_split", say("complaints.filter_split"), {name: name for name in splits}, say("complaints.all_splits"))
    table = of_measure if split is None else of_measure[of_measure["split"] == split]
    with three:
        units = list(table["unit"].value_counts().index)
        unit = st.selectbox(say("complaints.filter_unit"), units, key="complaints_unit", bind="query-params")
    table = table[table["unit"] == unit]
    st.markdown(f"**{measures.at[measure, 'label']}.** {measures.at[measure, 'meaning']}")
    show_figure(
        "complaints-figures",
        say("complaints.figures_title", figures=len(table), measure=str(measures.at[measure, "label"]).lower(), unit=unit),
        table,
        chart=complaints.figures(table) if len(table) else None,
        note=say("complaints.figures_note", shown=min(len(table), complaints.MOST_BARS), all=len(table)),
    )  # fmt: skip
elif shown == "vintages":
    show_figure("complaints-vintages", say("complaints.vintages_title"), answer("complaint_vintages", country=country), note=say("complaints.vintages_note"))
elif shown == "centres":
    table = answer("centres", country=country)
    on_map = int(table["lon"].notna().sum())
    show_figure(
        "complaints-centres",
        say("complaints.centres_title", rows=len(table), on_map=on_map),
        table,
        chart=drawn(maps.centres, "centres", {"theme": theme}, country=country) if on_map else None,
        note=say("complaints.centres_note"),
    )
elif shown == "mechanisms":
    table = answer("mechanisms", country=country)
    for name, steps in table.groupby("mechanism", sort=False):
        show_figure(
            f"complaints-{steps['mechanism_id'].iat[0]}",
            str(name),
            steps,
            note=say("complaints.mechanism_note", operator=steps["operator"].iat[0], status=steps["status"].iat[0], purpose=steps["purpose"].iat[0]),
            columns={column: say(f"columns.{column}") for column in ("sequence", "number", "step", "period", "detail")},
        )  # fmt: skip
    if table.empty:
        st.info(say("common.nothing_here"))
else:
    show_figure("complaints-gaps", say("complaints.gaps_title"), answer("not_available", family="complaints", country=country))
