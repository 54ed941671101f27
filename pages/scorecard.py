"""Agency scorecard: one agency's grades, what they rest on, what was corrected, and what the agency says."""

import pandas as pd
import streamlit as st

from charts import agencies as charts
from conduct.published import costs, entry_from, evidence_coverage, method_from, profile
from conduct.scoring import compute
from screen.asking import answer
from screen.figure import show_figure
from screen.frame import enter
from screen.markup import as_text
from screen.record import show_record
from words import say

GRADES = (
    "association", "cycle", "label", "grade", "place_on_scale", "meaning", "standing", "percent",
    "not_eligible", "basis", "revision", "published_on", "name",
)  # fmt: skip
REVISIONS = (
    "cycle", "label", "revision", "kind", "grade", "standing", "percent", "author", "published_at",
    "reason", "restores",
)  # fmt: skip
DECIDED = (
    "association", "label", "standing", "method_title", "computed_grade", "grade", "decided_reason",
    "assessed_on", "assessors", "reviewer", "panel", "decision",
)  # fmt: skip


def kept(value: object) -> str | None:
    """Return a text of the warehouse, None where it is missing."""
    return None if pd.isna(value) else str(value)


def resting_on(found: pd.DataFrame, grade: pd.Series) -> pd.DataFrame:
    """Give rows that were computed from a publication the source and the place of its grade."""
    return found.assign(source_id=grade["source_id"], locator=grade["locator"])


def cycle_name(grade: pd.Series) -> str:
    """Name a cycle with whoever published it."""
    return say(
        "scorecard.cycle", association=grade["association"], number=str(grade["cycle"]), label=grade["label"]
    )


enter()
st.title(say("scorecard.title"), anchor=False)
st.markdown(say("scorecard.lead"))
agencies = answer("scorecard_agencies").set_index("id")
if agencies.empty:
    st.info(say("common.nothing_here"), icon=":material/info:")
    st.stop()
agency = agencies.loc[
    st.selectbox(
        say("scorecard.choose"),
        list(agencies.index),
        format_func=lambda key: f"{agencies.at[key, 'name']} ({key})",
        key="scorecard_agency",
        bind="query-params",
    )
]
of_it = {
    "association": kept(agency["association_id"]),
    "records": agency["records"].split("; "),
}

with st.container(key="scorecard"):
    st.header(as_text(agency["name"]), anchor=False)
    grades = answer("scorecard_grades", transcribed=agency["transcribed"].split("; "), **of_it)
    if (grades["standing"] == "illustrative").any():
        st.warning(say("scorecard.illustrative"), icon=":material/science:")
    show_figure(
        "scorecard-grades",
        say("scorecard.grades_title", place=agency["place"], grades=len(grades)),
        grades,
        note=say("scorecard.grades_note"),
        columns=GRADES,
    )
    published = grades[grades["cycle_id"].notna()].set_index("source_id", drop=False)
    if published.empty:
        st.markdown(say("scorecard.nothing_published"))
    else:
        replies = answer("scorecard_replies", **of_it)
        if replies.empty:
            st.markdown(say("scorecard.no_reply"))
        else:
            show_figure("scorecard-replies", say("scorecard.replies_title"), replies)
        chosen = published.index[0]
        if len(published) > 1:
            chosen = st.selectbox(
                say("scorecard.choose_cycle"),
                list(published.index),
                format_func=lambda key: f"{cycle_name(published.loc[key])} ({key})",
                key="scorecard_cycle",
                bind="query-params",
            )
        grade = published.loc[chosen]
        scores = answer("published_scores", publication=chosen, agency=grade["agency_id"])
        indicators = answer("published_indicators", publication=chosen)
        if scores.empty:
            st.markdown(say("scorecard.no_scores", cycle=as_text(cycle_name(grade))))
        else:
            method = method_from(
                grade.to_dict(),
                answer("published_scale", publication=chosen),
                answer("published_subjects", publication=chosen),
                indicators,
                answer("published_bars", publication=chosen),
            )
            entry = entry_from(scores)
            result = compute(method, entry)
            reached = resting_on(profile(method, result), grade)
            show_figure(
                "scorecard-profile",
                say("scorecard.profile_title", cycle=as_text(cycle_name(grade)), standing=grade["standing"]),
                reached,
                chart=charts.profile(reached),
                note=say("scorecard.profile_note"),
            )
            show_figure(
                "scorecard-costs",
                say("scorecard.costs_title"),
                resting_on(costs(method, result), grade),
                note=say("scorecard.costs_note"),
            )
            show_figure(
                "scorecard-evidence",
                say("scorecard.evidence_title"),
                resting_on(evidence_coverage(entry), grade),
                note=say("scorecard.evidence_note"),
            )
        decided = [name for name in DECIDED if name != "decided_reason" or pd.notna(grade[name])]
        show_record(published.loc[[chosen]], say("scorecard.decided_title"), decided)
        show_figure(
            "scorecard-revisions",
            say("scorecard.revisions_title"),
            answer("scorecard_revisions", **of_it),
            note=say("scorecard.revisions_note"),
            columns=REVISIONS,
        )
        changes = answer("scorecard_changes", **of_it)
        if not changes.empty:
            show_figure("scorecard-changes", say("scorecard.changes_title"), changes)
    show_figure(
        "scorecard-names",
        say("scorecard.names_title"),
        answer("scorecard_names", transcribed=agency["transcribed"].split("; "), **of_it),
    )
    st.html(f'<p class="on-paper">{say("scorecard.on_paper")}</p>')
