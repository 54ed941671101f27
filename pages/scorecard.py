"""Agency scorecard: one agency's grades, what they rest on, what was corrected, and what the agency says."""

from html import escape
from pathlib import Path

import pandas as pd
import streamlit as st

from conduct.letters import card_address
from figures.of_scorecard import cycle_name, filters_of, licence_told
from figures.table import as_table, heading
from renderers import page
from screen.asking import answer, asked_on, figure, snapshot
from screen.filters import ALL, one_of
from screen.markup import as_text
from screen.readers.agency import find_agencies, show_half_page, show_newer_result
from screen.readers.figure import show
from screen.refusal import PageEnds
from screen.sidebar import enter
from slides.letters.writing import qr_drawing
from words import say

STYLE = Path("screen/readers/scorecard.css")
PROFILE_HEADINGS = {name: heading(name) for name in ("number", "subject", "weight", "percent")}


def merged_records(agencies: pd.DataFrame) -> dict[str, str]:
    """Return the keys of records that were merged, each with the key of the agency that goes on."""
    return {
        f"{agency.association_id}/{record}": str(agency.Index)
        for agency in agencies[agencies["association_id"].notna()].itertuples()
        for record in agency.records.split("; ")
        if f"{agency.association_id}/{record}" != agency.Index
    }


def on_paper(html: str) -> None:
    """Show something on paper only."""
    st.html(f'<div class="on-paper">{html}</div>')


enter()
agencies = answer("scorecard_agencies").set_index("id")
# What stands in a container of its own is left out on paper, or goes there on one page; see scorecard.css.
with st.container(key="scorecard_choice"):
    st.page_link("pages/agencies.py", label=say("agencies.back"), icon=":material/arrow_back:")
    st.title(say("scorecard.title"), anchor=False)
    st.markdown(say("scorecard.lead"))
    if agencies.empty:
        st.info(say("common.nothing_here"), icon=":material/info:")
        raise PageEnds
    names = {str(key): f"{name} ({key})" for key, name in agencies["name"].items()}
    found = find_agencies("scorecard_find", say("scorecard.find"), names)
    if found == {}:
        raise PageEnds
    # Nobody's card is shown until an agency is named: one that is gone must not open another's.
    offered = found or {ALL: say("scorecard.none_chosen"), **names}
    chosen = one_of("scorecard_agency", say("scorecard.choose"), offered, became=merged_records(agencies))
    if chosen == ALL:
        raise PageEnds
    show_half_page(chosen, str(agencies.at[chosen, "name"]), "scorecard_half")
of_it = filters_of(agencies.loc[chosen])

with st.container(key="scorecard"):
    st.html(STYLE)
    grades = figure("scorecard-grades", agency=chosen).table
    show_newer_result(chosen)
    with st.container(key="scorecard_grades"):
        st.header(as_text(agencies.at[chosen, "name"]), anchor=False)
        st.markdown(as_text(licence_told(asked_on(snapshot()), chosen)))
        show("scorecard-grades", on_paper=True, agency=chosen)
    published = grades[grades["cycle_id"].notna()].set_index("source_id", drop=False)
    if published.empty:
        st.markdown(say("scorecard.nothing_published"))
    else:
        if answer("scorecard_replies", **of_it).empty:
            st.markdown(say("scorecard.no_reply"))
        else:
            show("scorecard-replies", on_paper=True, agency=chosen)
        publication = published.index[0]
        if len(published) > 1:
            publication = one_of(
                "scorecard_cycle",
                say("scorecard.choose_cycle"),
                {key: f"{cycle_name(published.loc[key])} ({key})" for key in published.index},
            )
        grade = published.loc[publication]
        if pd.notna(grade["not_eligible"]):
            # What counts is said in the place of what the points would have given.
            reason = as_text(grade["not_eligible"])
            told = say("scorecard.points_do_not_count", cycle=as_text(cycle_name(grade)), reason=reason)
            st.warning(told, icon=":material/block:")
        elif answer("published_scores", publication=publication, agency=grade["agency_id"]).empty:
            st.markdown(say("scorecard.no_scores", cycle=as_text(cycle_name(grade))))
        else:
            show("scorecard-profile", on_paper=True, agency=chosen, publication=publication)
            # A chart keeps the width it has on the screen; on paper its numbers stand in its place.
            reached = figure("scorecard-profile", agency=chosen, publication=publication).table
            on_paper(page.region(as_table(reached, PROFILE_HEADINGS), say("scorecard.axis_percent")))
            if figure("scorecard-costs", agency=chosen, publication=publication).table.empty:
                st.markdown(say("scorecard.cost_nothing"))
            else:
                show("scorecard-costs", on_paper=True, agency=chosen, publication=publication)
            show("scorecard-evidence", on_paper=True, agency=chosen, publication=publication)
        with st.container(key="scorecard_decided"):
            show("scorecard-decided", on_paper=True, agency=chosen, publication=publication)
        show("scorecard-revisions", on_paper=True, agency=chosen)
        if not answer("scorecard_changes", **of_it).empty:
            show("scorecard-changes", on_paper=True, agency=chosen)
    show("scorecard-names", on_paper=True, agency=chosen)
    address = card_address(chosen)
    if address:
        on_paper(f"<p>{qr_drawing(address)}<br>{say('scorecard.qr')}: {escape(address)}</p>")
    on_paper(f"<p>{say('scorecard.on_paper')}</p>")
