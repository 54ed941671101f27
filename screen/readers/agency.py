"""Finding one agency by what somebody types, and saying first where a newer result of it exists."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from conduct.letters import card_address
from figures.of_scorecard import agencies_called, grade_told, newest_grade
from screen.asking import asked_on, figure, snapshot, snapshots
from screen.file_types import PDF
from screen.filters import typed
from screen.markup import as_short_text, as_text
from slides.letters.writing import half_page
from words import as_spoken, say

LONGEST = 120


def find_agencies(name: str, label: str, agencies: Mapping[str, str]) -> dict[str, str] | None:
    """Let the reader type a name; return the agencies it may mean, the nearest first, None without one.

    Where none is meant, the page says so.
    """
    words = typed(name, label, LONGEST, say("scorecard.find_example"))
    if not words.strip():
        return None
    found = {key: agencies[key] for key in agencies_called(asked_on(snapshot()), words) if key in agencies}
    if not found:
        st.info(say("scorecard.not_found", asked=as_short_text(words)), icon=":material/search_off:")
    return found


def show_newer_result(agency: str) -> None:
    """Say what the newest result of an agency is, where the edition that is looked at has another."""
    newest = snapshots()[-1].number
    if snapshot() == newest:
        return
    now, shown = newest_grade(asked_on(newest), agency), newest_grade(asked_on(snapshot()), agency)
    if now is None:
        st.warning(say("scorecard.gone_since"), icon=":material/update:")
    elif shown is None or not is_same(now, shown):
        st.warning(say("scorecard.newer_result", told=as_text(grade_told(now))), icon=":material/update:")


def show_half_page(agency: str, name: str, key: str) -> None:
    """Offer what a worker needs to know of an agency as half a page to print, with the way to its card."""
    number, card = snapshot(), figure("scorecard-card", agency=agency)
    made_at = next(one.made_at for one in snapshots() if one.number == number)
    st.download_button(
        say("scorecard.half"),
        as_spoken(lambda: half_page(card, name, card_address(agency), made_at)),
        f"{agency.replace('/', '-')}.pdf",
        PDF,
        key=key,
        icon=":material/print:",
        on_click="ignore",
    )


def is_same(now: pd.Series, shown: pd.Series) -> bool:
    """Tell whether two results of an agency say the same; a value that one of them lacks is another."""
    told = ["grade", "not_eligible", "cycle_id", "cycle", "revision"]
    return bool((now[told].astype(object).fillna("") == shown[told].astype(object).fillna("")).all())
