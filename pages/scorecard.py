"""Agency scorecard: one agency's grades, what they rest on, what was corrected, and what the agency says."""

from pathlib import Path

import pandas as pd
import streamlit as st

from figures.of_scorecard import cycle_name, filters_of
from figures.table import as_html, heading
from screen.asking import answer, figure
from screen.markup import as_text
from screen.readers.figure import show
from screen.sidebar import enter
from words import say

STYLE = Path("screen/readers/scorecard.css")
PROFILE_HEADINGS = {name: heading(name) for name in ("number", "subject", "weight", "percent")}


def follow_a_merged_record(agencies: pd.DataFrame) -> None:
    """Where the address names a record that was merged, show the one that goes on, and say so."""
    named = st.query_params.get("scorecard_agency", "").rpartition(" (")[2].rstrip(")")
    if not named or named in agencies.index:
        return
    association, _, record = named.partition("/")
    kept_by = agencies[agencies["association_id"] == association]
    goes_on = kept_by[[record in records.split("; ") for records in kept_by["records"]]]
    if goes_on.empty:
        st.info(say("scorecard.unknown", agency=as_text(named)), icon=":material/info:")
    else:
        st.session_state["scorecard_agency"] = goes_on.index[0]
        name = as_text(goes_on["name"].iat[0])
        st.info(say("scorecard.merged", agency=as_text(named), name=name), icon=":material/info:")


def on_paper(html: str) -> None:
    """Show something on paper only."""
    st.html(f'<div class="on-paper">{html}</div>')


enter()
agencies = answer("scorecard_agencies").set_index("id")
follow_a_merged_record(agencies)
# What stands in a container of its own is left out on paper, or goes there on one page; see scorecard.css.
with st.container(key="scorecard_choice"):
    st.title(say("scorecard.title"), anchor=False)
    st.markdown(say("scorecard.lead"))
    if agencies.empty:
        st.info(say("common.nothing_here"), icon=":material/info:")
        st.stop()
    chosen = st.selectbox(
        say("scorecard.choose"),
        list(agencies.index),
        format_func=lambda key: f"{agencies.at[key, 'name']} ({key})",
        key="scorecard_agency",
        bind="query-params",
    )
of_it = filters_of(agencies.loc[chosen])

with st.container(key="scorecard"):
    st.html(STYLE)
    grades = figure("scorecard-grades", agency=chosen).table
    with st.container(key="scorecard_grades"):
        st.header(as_text(agencies.at[chosen, "name"]), anchor=False)
        show("scorecard-grades", agency=chosen)
    published = grades[grades["cycle_id"].notna()].set_index("source_id", drop=False)
    if published.empty:
        st.markdown(say("scorecard.nothing_published"))
    else:
        if answer("scorecard_replies", **of_it).empty:
            st.markdown(say("scorecard.no_reply"))
        else:
            show("scorecard-replies", agency=chosen)
        publication = published.index[0]
        if len(published) > 1:
            publication = st.selectbox(
                say("scorecard.choose_cycle"),
                list(published.index),
                format_func=lambda key: f"{cycle_name(published.loc[key])} ({key})",
                key="scorecard_cycle",
                bind="query-params",
            )
        grade = published.loc[publication]
        if answer("published_scores", publication=publication, agency=grade["agency_id"]).empty:
            st.markdown(say("scorecard.no_scores", cycle=as_text(cycle_name(grade))))
        else:
            show("scorecard-profile", agency=chosen, publication=publication)
            # A chart keeps the width it has on the screen; on paper its numbers stand in its place.
            reached = figure("scorecard-profile", agency=chosen, publication=publication).table
            on_paper(as_html(reached, say("scorecard.axis_percent"), PROFILE_HEADINGS))
            show("scorecard-costs", agency=chosen, publication=publication)
            show("scorecard-evidence", agency=chosen, publication=publication)
        with st.container(key="scorecard_decided"):
            show("scorecard-decided", agency=chosen, publication=publication)
        show("scorecard-revisions", agency=chosen)
        if not answer("scorecard_changes", **of_it).empty:
            show("scorecard-changes", agency=chosen)
    show("scorecard-names", agency=chosen)
    on_paper(f"<p>{say('scorecard.on_paper')}</p>")
