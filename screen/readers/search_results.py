"""Results of a search, grouped; each is a link to the view that shows it, with its filters in the address."""

import pandas as pd
import streamlit as st

from screen.markup import as_text
from words import phrases, say

MOST_SHOWN = 8


def show_results(found: pd.DataFrame) -> None:
    """Show results by group, the best of each first. Titles are shown as text, never as markup."""
    for kind in sorted(found["kind"].unique(), key=list(TARGETS).index):
        group = found[found["kind"] == kind]
        st.subheader(say("search.group", name=say(f"search.kind_{kind}"), rows=len(group)), anchor=False)
        for row in group.head(MOST_SHOWN).to_dict("records"):
            page, parameters = target(row)
            st.page_link(f"pages/{page}.py", label=as_text(f"{row['title']}"), query_params=parameters)
        if len(group) > MOST_SHOWN:
            with st.expander(say("search.more", rows=len(group) - MOST_SHOWN)):
                for row in group.iloc[MOST_SHOWN:].to_dict("records"):
                    st.text(f"{row['title']} · {row['source_id']}, {row['locator']}")


def target(row: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Return the page and the filters of its address that show a result."""
    page, settings = TARGETS[row["kind"]]
    values = {name: text if isinstance(text, str) else "" for name, text in row.items()}
    filled = {key: text.format(**values) for key, text in settings.items()}
    # A value that is a key of the words is said in them, as the filter it sets shows it.
    return page, {key: phrases().get(text, text) for key, text in filled.items() if text}


# Page and filters of each kind of result.
TARGETS: dict[str, tuple[str, dict[str, str]]] = {
    "country": ("country", {"country": "{title}"}),
    "agreement": (
        "agreements",
        {"agreements_view": "agreements.view_one", "agreements_one": "{country} – {other} ({id})"},
    ),
    "attache": ("attaches", {"attaches_view": "attaches.view_map", "attaches_origin": "{country}"}),
    "service": ("attaches", {"attaches_view": "attaches.view_services", "attaches_origin": "{country}"}),
    "centre": (
        "complaints",
        {"complaints_view": "complaints.view_centres", "complaints_country": "{country}"},
    ),
    "complaint": ("complaints", {"complaints_country": "{country}"}),
    "code": ("agencies", {"agencies_view": "agencies.view_schemes"}),
    "agency": ("scorecard", {"scorecard_agency": "{title} ({id})"}),
    "initiative": (
        "cooperation",
        {"cooperation_view": "cooperation.view_one", "cooperation_one": "{title} ({id})"},
    ),
    "forum": ("forums", {"forums_view": "forums.view_one", "forums_one": "{other} ({id})"}),
    "commitment": ("commitments", {"commitments_topic": "{id}"}),
    "figure": ("sources", {"sources_view": "sources.view_figures"}),
    "discrepancy": (
        "sources",
        {"sources_view": "sources.view_discrepancies", "sources_family": "families.{id}"},
    ),
    "gap": ("sources", {"sources_view": "sources.view_gaps", "sources_gaps_family": "families.{id}"}),
    "source": ("sources", {"sources_view": "sources.view_documents"}),
}
