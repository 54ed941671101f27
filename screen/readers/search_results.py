"""Results of a search, grouped; each is a link to the view that shows it, with its filters in the address."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from figures.filters import members
from screen.asking import answer
from screen.markup import as_text
from words import say

MOST_SHOWN = 8


def show_results(found: pd.DataFrame) -> None:
    """Show results by group, the best of each first. Titles are shown as text, never as markup."""
    codes = {name: code for code, name in members(answer).items()}
    for kind in sorted(found["kind"].unique(), key=list(TARGETS).index):
        group = found[found["kind"] == kind]
        st.subheader(say("search.group", name=say(f"search.kind_{kind}"), rows=len(group)), anchor=False)
        for row in group.head(MOST_SHOWN).to_dict("records"):
            page, parameters = target(row, codes)
            st.page_link(f"pages/{page}.py", label=as_text(f"{row['title']}"), query_params=parameters)
        if len(group) > MOST_SHOWN:
            with st.expander(say("search.more", rows=len(group) - MOST_SHOWN)):
                for row in group.iloc[MOST_SHOWN:].to_dict("records"):
                    st.text(f"{row['title']} · {row['source_id']}, {row['locator']}")


def target(row: Mapping[str, str], codes: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """Return the page and the filters of its address that show a result; `codes` of Member States by name."""
    page, settings = TARGETS[row["kind"]]
    known = {"id": row["id"], "country": codes.get(row["country"], "")}
    filled = {key: text.format(**known) for key, text in settings.items()}
    return page, {key: text for key, text in filled.items() if text}


# Page and filters of each kind of result.
TARGETS: dict[str, tuple[str, dict[str, str]]] = {
    "country": ("country", {"country": "{id}"}),
    "agreement": ("agreements", {"agreements_view": "one", "agreements_one": "{id}"}),
    "attache": ("attaches", {"attaches_view": "map", "attaches_origin": "{country}"}),
    "service": ("attaches", {"attaches_view": "services", "attaches_origin": "{country}"}),
    "centre": ("complaints", {"complaints_view": "centres", "complaints_country": "{country}"}),
    "complaint": ("complaints", {"complaints_country": "{country}"}),
    "code": ("agencies", {"agencies_view": "schemes"}),
    "agency": ("scorecard", {"scorecard_agency": "{id}"}),
    "initiative": ("cooperation", {"cooperation_view": "one", "cooperation_one": "{id}"}),
    "forum": ("forums", {"forums_view": "one", "forums_one": "{id}"}),
    "commitment": ("commitments", {"commitments_topic": "{id}"}),
    "figure": ("sources", {"sources_view": "figures"}),
    "discrepancy": ("sources", {"sources_view": "discrepancies", "sources_family": "{id}"}),
    "gap": ("sources", {"sources_view": "gaps", "sources_gaps_family": "{id}"}),
    "source": ("sources", {"sources_view": "documents"}),
}
