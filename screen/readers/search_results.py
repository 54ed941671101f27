"""Results of a search, grouped; each is a link to the view that shows it, with its filters in the address."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from figures.filters import members
from figures.of_agreements import OVER
from figures.said import dates_said_inside
from figures.search_index import ANSWERED_BY, BREAKDOWNS, OF_A_COUNTRY, PARTS
from screen.asking import answer, known, told
from screen.markup import as_text
from words import name_of, say

MOST_SHOWN = 8


def show_results(found: pd.DataFrame, has_answer: bool) -> None:
    """Show the best result with what it says, where it is an answer, then all by group, the best first.

    Titles are shown as text, never as markup.
    """
    codes = {name: code for code, name in members(answer).items()}
    for row in found.head(1 if has_answer else 0).to_dict("records"):
        page, parameters = target(row, codes)
        with st.container(border=True, key="best"):
            st.page_link(f"pages/{page}.py", label=as_text(called(row)), query_params=parameters)
            # Of a page that answers no question, what it is about.
            if said := _said(row) or str(row["detail"] or ""):
                st.markdown(as_text(said))
            st.caption(as_text(_source(row)))
    for kind in found["kind"].unique():
        group = found[found["kind"] == kind]
        st.subheader(say("search.group", name=say(f"search.kind_{kind}"), rows=len(group)), anchor=False)
        for row in group.head(MOST_SHOWN).to_dict("records"):
            page, parameters = target(row, codes)
            st.page_link(f"pages/{page}.py", label=as_text(called(row)), query_params=parameters)
        if len(group) > MOST_SHOWN:
            with st.expander(say("search.more", rows=len(group) - MOST_SHOWN)):
                for row in group.iloc[MOST_SHOWN:].to_dict("records"):
                    st.text(f"{called(row)} · {_source(row)}")


def _said(row: Mapping[str, str]) -> str:
    """Return what the best result says: the answer of its page where it is one, else its own words."""
    first, _, second = str(row["id"]).partition("/")
    if row["kind"] == "view":
        if first in BREAKDOWNS:
            return told("complaints-by", split=BREAKDOWNS[first])
        page, _ = PARTS.get(first, (first, ""))
        return told(ANSWERED_BY.get(first, page), **{OF_A_COUNTRY[page]: second} if second else {})
    if row["kind"] in ("corridor", "pays"):
        asked = "corridors" if row["kind"] == "corridor" else "corridors-pays"
        return told(asked, start=first, destination=second)
    if row["kind"] == "compared":
        return told("country-beside", country=first, beside=second)
    if row["kind"] == "country":
        return told("country", country=first)
    return dates_said_inside(str(row["detail"] or ""))


def called(row: Mapping[str, str]) -> str:
    """Name a result so that it reads by itself: a number with its dates, a text that is over as such."""
    title = dates_said_inside(str(row["title"]))
    if row["kind"] == "complaint":
        # Remarks stand below: what a page says wrongly is no part of a title.
        counted = str(row["detail"]).partition("\n")[0]
        return say("search.with_detail", title=title, detail=dates_said_inside(counted))
    if row["kind"] == "agreement":
        states = answer("agreement_states").set_index("agreement_id")["state"]
        if (state := states.get(row["id"])) in OVER:
            return say("search.text_over", title=title, state=name_of("agreement_states", "state", state))
    return title


def _source(row: Mapping[str, str]) -> str:
    publishers = [known()[each].called for each in str(row["source_id"]).split("; ") if each in known()]
    return ", ".join(filter(None, ("; ".join(dict.fromkeys(publishers)), row["locator"])))


def target(row: Mapping[str, str], codes: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """Return the page and the filters of its address that show a result; `codes` of Member States by name."""
    first, _, second = str(row["id"]).partition("/")
    if row["kind"] == "view":
        if first in BREAKDOWNS:
            return "complaints", {
                "complaints_view": "figures",
                "complaints_measure": "complaints_received",
                "complaints_split": BREAKDOWNS[first],
            }
        page, view = PARTS.get(first, (first, ""))
        if second:
            seen = {f"{page}_view": view} if view else {}
            return page, {f"{page}_{OF_A_COUNTRY[page]}": second} | seen
        # Whoever is led to the whole page sees it, whatever was chosen there before.
        whole = view or FIRST_VIEWS.get(page, "")
        return page, {f"{page}_view": whole} if whole else {}
    if row["kind"] == "finding":
        return first, {f"{first}_view": FIRST_VIEWS[first]} if first in FIRST_VIEWS else {}
    page, settings = TARGETS[row["kind"]]
    known = {"id": row["id"], "first": first, "second": second, "country": codes.get(row["country"], "")}
    filled = {key: text.format(**known) for key, text in settings.items()}
    return page, {key: text for key, text in filled.items() if text}


# What pages show first.
FIRST_VIEWS = {
    "about": "product",
    "agencies": "participation",
    "agreements": "when",
    "attaches": "coverage",
    "commitments": "topic",
    "complaints": "figures",
    "cooperation": "matrix",
    "corridors": "all",
    "forums": "membership",
    "sources": "discrepancies",
}
# One corridor and its address.
ONE_CORRIDOR = (
    "corridors",
    {"corridors_view": "one", "corridors_start": "{first}", "corridors_destination": "{second}"},
)
# Page and filters of each kind of result.
TARGETS: dict[str, tuple[str, dict[str, str]]] = {
    "country": ("country", {"country": "{id}"}),
    "compared": ("country", {"country": "{first}", "country_beside": "{second}"}),
    "corridor": ONE_CORRIDOR,
    "pays": ONE_CORRIDOR,
    "agreement": (
        "agreements",
        {"agreements_view": "one", "agreements_one": "{id}", "agreements_country": "{country}"},
    ),
    "attache": ("attaches", {"attaches_view": "map", "attaches_origin": "{country}"}),
    "service": ("attaches", {"attaches_view": "services", "attaches_origin": "{country}"}),
    "centre": ("complaints", {"complaints_view": "centres", "complaints_country": "{country}"}),
    "complaint": ("complaints", {"complaints_country": "{country}"}),
    "code": ("agencies", {"agencies_view": "schemes"}),
    "agency": ("scorecard", {"scorecard_agency": "{id}"}),
    "initiative": ("cooperation", {"cooperation_view": "one", "cooperation_one": "{id}"}),
    "forum": ("forums", {"forums_view": "one", "forums_one": "{id}"}),
    "commitment": ("commitments", {"commitments_topic": "{id}"}),
    "text": ("commitments", {"commitments_instrument": "{id}"}),
    "treaty": ("commitments", {"commitments_view": "law"}),
    "ratification": ("commitments", {"commitments_view": "law", "commitments_country": "{country}"}),
    "tier": ("commitments", {"commitments_view": "law"}),
    "figure": ("sources", {"sources_view": "figures", "sources_figure": "{id}"}),
    "discrepancy": ("sources", {"sources_view": "discrepancies", "sources_discrepancy": "{id}"}),
    "gap": ("sources", {"sources_view": "gaps", "sources_gap": "{id}"}),
    "source": ("sources", {"sources_view": "documents", "sources_source": "{id}"}),
    "term": ("about", {"about_view": "glossary"}),
}
