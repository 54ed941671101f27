"""The storyboard of this session: views put in order, kept in the address so that a reload loses nothing."""

import streamlit as st

from figures.figure import Figure
from screen.address_bar import BOARD
from screen.asking import asked_on, snapshot
from screen.markup import as_text
from slides.frozen import freeze
from slides.storyboard import LONGEST_PACKED, MOST_VIEWS, Shown, Storyboard, Unreadable, View, pack, unpack
from words import as_spoken, language, say

KEY = "storyboard"
# What is wrong with a storyboard that was brought, until it has been told.
PROBLEM = "board_problem"
# How often the views were put in another order: what is typed belongs to the view at its place until then.
TURN = "board_turn"


def board() -> Storyboard:
    """Return the session's storyboard; at its first look, the one that the address brings, if any."""
    if KEY not in st.session_state:
        st.session_state[KEY] = _brought() or Storyboard()
    kept: Storyboard = st.session_state[KEY]
    return kept


def keep(changed: Storyboard) -> None:
    """Make this the session's storyboard."""
    st.session_state[KEY] = changed


def arrange(changed: Storyboard) -> None:
    """Make this the session's storyboard, and let all fields show what it says, not what was typed before."""
    keep(changed)
    st.session_state[TURN] = turn() + 1


def turn() -> int:
    """Return how often the views were put in another order."""
    return int(st.session_state.get(TURN, 0))


def packed_board() -> str:
    """Return the storyboard as the address holds it, '' where it has no view or is too long for one."""
    packed = pack(board()) if board().views else ""
    return "" if len(packed) > LONGEST_PACKED else packed


def show_add(shown: Figure, key: str, filters: dict[str, str | None]) -> None:
    """Offer to put a figure, as it is seen now, at the end of the storyboard."""
    st.button(
        say("storyboards.add"),
        key=f"{key}_add",
        icon=":material/playlist_add:",
        type="tertiary",
        on_click=as_spoken(_add),
        args=(shown, filters),
    )


def _add(shown: Figure, filters: dict[str, str | None]) -> None:
    given = {name: value for name, value in filters.items() if value is not None}
    view = freeze(View(figure=shown.name, filters=given), asked_on, snapshot())
    add(view)


def add(view: Shown) -> None:
    """Put a view at the end of the session's storyboard, where there is room for one more."""
    if len(board().views) >= MOST_VIEWS:
        st.toast(say("storyboards.full", most=MOST_VIEWS))
        return
    keep(board().with_view(view).spoken_in(language()))
    st.toast(say("storyboards.added", views=len(board().views)), icon=":material/playlist_add_check:")


def _brought() -> Storyboard | None:
    try:
        return unpack(st.query_params[BOARD]) if BOARD in st.query_params else None
    except Unreadable as error:
        st.session_state[PROBLEM] = say("storyboards.unreadable_address", reason=as_text(str(error)))
        return None
