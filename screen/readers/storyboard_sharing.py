"""A storyboard on its way: to the projector, into a deck, into a file or an address, and back."""

import io

import streamlit as st

from screen.address_bar import BOARD
from screen.asking import asked_on, snapshot, snapshots
from screen.file_types import JSON, POWERPOINT
from screen.readers.storyboard import PROBLEM, arrange, board
from screen.readers.storyboard_bringing import show_bringing, template
from slides.deck.writing import write_deck
from slides.slide import fill_all
from slides.storyboard import LONGEST_PACKED, Storyboard, pack, ready, to_file
from warehouse.settings import dashboard
from web.base_path import at
from web.pictures import brought_back
from words import as_spoken, in_address, say

# A longer address is cut by some programs that pass it on; a file is not.
LONGEST_ADDRESS = 7500


def show_outcomes(shown: Storyboard, name: str) -> None:
    """Offer, side by side where they stand so, to present a storyboard and to take it away as a deck."""
    # Asked now: a deck is made when it is taken, and then nobody's session says what is meant.
    address, number, design = _presenting(shown, name), snapshot(), template()
    st.link_button(
        say("storyboards.present"),
        address,
        icon=":material/slideshow:",
        disabled=len(address) > LONGEST_PACKED,
    )
    st.download_button(
        say("storyboards.deck"),
        as_spoken(lambda: deck(shown, number, design)),
        f"{name}-snapshot-{number}.pptx",
        POWERPOINT,
        key=f"deck_{name}",
        icon=":material/co_present:",
        on_click="ignore",
    )
    if len(address) > LONGEST_PACKED:
        st.caption(say("storyboards.too_long"))


def _presenting(shown: Storyboard, name: str) -> str:
    if name in ready():
        return at(f"/present?storyboard={name}&snapshot={snapshot()}{spoken()}")
    return at(f"/present?board={pack(shown)}{spoken()}")


def spoken() -> str:
    """Return what an address needs to be answered in the language that is spoken."""
    return "".join(f"&{name}={value}" for name, value in in_address().items())


def deck(shown: Storyboard, number: int, design: bytes | None = None) -> bytes:
    """Write a storyboard as a PowerPoint file; views without a snapshot take the one given."""
    numbers = [one.number for one in snapshots()]
    buffer = io.BytesIO()
    slides, left_out = fill_all(brought_back(shown).at(number).views, asked_on, numbers)
    write_deck(shown.title or say("present.untitled"), shown.lead, slides, buffer, left_out, design)
    return buffer.getvalue()


def show_exchange() -> None:
    """Offer to save, share, open and clear the session's storyboard."""
    mine = board()
    if problem := st.session_state.pop(PROBLEM, ""):
        st.error(problem, icon=":material/error:")
    with st.expander(say("storyboards.exchange"), icon=":material/ios_share:", key="board_exchange"):
        if mine.views:
            st.download_button(
                say("storyboards.save"),
                lambda: to_file(brought_back(mine)),
                "storyboard.json",
                JSON,
                key="board_save",
                icon=":material/download:",
                on_click="ignore",
            )
            _show_link(mine)
        show_bringing()
        if mine.views:
            st.button(say("storyboards.clear"), key="board_clear", on_click=_clear)


def _show_link(mine: Storyboard) -> None:
    # Where no address is set for all, the reader's own opens it in the same browser.
    page = f"{dashboard()}/storyboards" if dashboard() else str(st.context.url or "").split("?")[0]
    link = f"{page}?{BOARD}={pack(mine)}{spoken()}"
    if len(link) > LONGEST_ADDRESS:
        st.caption(say("storyboards.link_too_long"))
        return
    st.caption(say("storyboards.link"))
    st.code(link, language=None, wrap_lines=True)


def _clear() -> None:
    arrange(Storyboard())
