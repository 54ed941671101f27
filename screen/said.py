"""What Streamlit says itself on a page, and what stands in its place: `said.js` changes it in the browser."""

import json
from pathlib import Path

from words import say

SCRIPT = (Path(__file__).parent / "said.js").read_text(encoding="utf-8").strip()
# After the beginning of a text of which the rest may be any.
ANY = "…"


def texts() -> dict[str, str]:
    """Return what is said in place of Streamlit's texts, in lists, dialogs and where a file is dropped."""
    return {
        "No results": say("common.no_results"),
        "Select all": say("common.select_all"),
        "Drag and drop a file here": say("common.drop_file"),
        "Connection error": say("frame.lost"),
        f"Is Streamlit still running?{ANY}": say("frame.lost_why"),
        f"Streamlit server is not responding{ANY}": say("frame.lost_why"),
        f"Cannot connect to Streamlit{ANY}": say("frame.lost_why"),
        "Page not found": say("frame.no_page"),
        f"The page that you have requested{ANY}": say("frame.no_page_why"),
        f"You have requested page{ANY}": say("frame.no_page_why"),
    }


def names() -> dict[str, str]:
    """Return how its small buttons are called, by their names in Streamlit, for whoever hears a page."""
    return {
        "Open": say("common.open_list"),
        "Clear value": say("common.clear"),
        "Clear all": say("common.clear"),
        "Close": say("common.close"),
        "Dismiss": say("common.close"),
        "Help": say("common.help"),
        f"Help for {ANY}": say("common.help"),
        "Expand sidebar": say("frame.open_menu"),
        "Collapse sidebar": say("frame.close_menu"),
        "App pages": say("frame.pages"),
    }


def script() -> str:
    """Return the script for a page in the language that is spoken."""
    given = ", ".join(json.dumps(one) for one in (texts(), names())).replace("<", "\\u003c")
    return f"<script>{SCRIPT}({given})</script>"
