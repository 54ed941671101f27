"""The front door: builds a missing warehouse, then shows the frame and the page that was asked for."""

import gc

import streamlit as st

from screen.building import build_if_missing
from screen.frame import show_sidebar
from words import say

st.set_page_config(page_title=say("frame.product"), page_icon="static/icon.svg", layout="wide")
build_if_missing()


@st.cache_resource(show_spinner=False)
def settle() -> None:
    """Keep what never changes out of the collection that runs after every script run."""
    gc.collect()
    gc.freeze()


def page(name: str, icon: str, default: bool = False) -> st.Page:
    """Name a page of `pages/` for the navigation; its address is its file name."""
    address = name.replace("_", "-")
    return st.Page(
        f"pages/{name}.py",
        title=say(f"{name}.title"),
        icon=f":material/{icon}:",
        url_path=None if default else address,
        default=default,
    )


chosen = st.navigation(
    {
        say("frame.region"): [
            page("overview", "public", default=True),
            page("country", "flag"),
            page("search", "search"),
        ],
        say("frame.topics"): [
            page("cooperation", "hub"),
            page("forums", "groups"),
            page("commitments", "task_alt"),
            page("agreements", "handshake"),
            page("attaches", "badge"),
            page("complaints", "forum"),
            page("agencies", "workspace_premium"),
        ],
        say("frame.evidence"): [page("sources", "menu_book")],
    }
)
show_sidebar()
chosen.run()
settle()
