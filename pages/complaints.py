"""Complaints: published figures one measure at a time, their vintages, centres and mechanisms."""

import streamlit as st

from charts import complaints, maps
from screen.asking import answer, drawn
from screen.figure import show_figure
from screen.filters import choice, member_filter, view
from screen.frame import enter, theme
from words import say

# What the figures of one measure and unit may be narrowed by: name, value of each row, word for all.
PARTS = (
    ("reporter", lambda table: table["reporter"], "all_reporters"),
    ("sex", lambda table: table["sex"], "all_sexes"),
    (
        "year",
        lambda table: table["period_end"].fillna(table["period_start"]).str.slice(0, 4).fillna("–"),
        "all_years",
    ),
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
        show_figure(
            "complaints-gaps",
            say("complaints.gaps_title"),
            answer("not_available", family="complaints", country=country),
        )
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
    of_measure = answer("complaint_figures", country=country, measure=measure, split=None)
    with two:
        splits = sorted(of_measure["split"].unique(), key=lambda name: (name != "none", name))
        split = st.selectbox(
            say("complaints.filter_split"),
            [*splits, "any"],
            format_func=lambda name: say(f"complaints.split_{name.replace(' ', '_')}"),
            key="complaints_split",
            bind="query-params",
        )
    table = of_measure if split == "any" else of_measure[of_measure["split"] == split]
    with three:
        units = list(table["unit"].value_counts().index)
        unit = st.selectbox(say("complaints.filter_unit"), units, key="complaints_unit", bind="query-params")
    table = table[table["unit"] == unit]
    for column, (part, of_row, everything) in zip(st.columns(3), PARTS, strict=True):
        with column:
            found = sorted(set(of_row(table)))
            chosen = choice(
                f"complaints_{part}",
                say(f"complaints.filter_{part}"),
                {name: name for name in found},
                say(f"complaints.{everything}"),
            )
        table = table if chosen is None else table[of_row(table) == chosen]
    label = str(measures.at[measure, "label"])
    st.markdown(f"**{label}.** {measures.at[measure, 'meaning']}")
    show_figure(
        "complaints-figures",
        say("complaints.figures_title", figures=len(table), measure=label.lower(), unit=unit),
        table,
        chart=complaints.figures(table),
        note=say("complaints.figures_note", shown=min(len(table), complaints.MOST_BARS), all=len(table)),
    )
elif shown == "vintages":
    show_figure(
        "complaints-vintages",
        say("complaints.vintages_title"),
        answer("complaint_vintages", country=country),
        note=say("complaints.vintages_note"),
    )
elif shown == "centres":
    table = answer("centres", country=country)
    on_map = int(table["lon"].notna().sum())
    show_figure(
        "complaints-centres",
        say("complaints.centres_title", rows=len(table), on_map=on_map),
        table,
        chart=drawn(maps.centres, "centres", {"theme": theme()}, country=country),
        note=say("complaints.centres_note"),
    )
elif shown == "mechanisms":
    table = answer("mechanisms", country=country)
    for name, steps in table.groupby("mechanism", sort=False):
        first = steps.iloc[0]
        show_figure(
            f"complaints-{first['mechanism_id']}",
            str(name),
            steps,
            note=say(
                "complaints.mechanism_note",
                operator=first["operator"],
                status=first["status"],
                purpose=first["purpose"],
            ),
            columns=("sequence", "number", "step", "period", "detail"),
        )
    if table.empty:
        st.info(say("common.nothing_here"))
else:
    show_figure(
        "complaints-gaps",
        say("complaints.gaps_title"),
        answer("not_available", family="complaints", country=country),
    )
