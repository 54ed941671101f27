"""What a reader brings to a storyboard: another one, a picture for a slide, an organisation's template."""

import io
from hashlib import sha256

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from screen.markup import as_text
from screen.readers.storyboard import PROBLEM, add, arrange, board
from screen.uploader import uploader
from slides.deck.template import LARGEST_FILE, NotATemplate, house_ground
from slides.own import Own
from slides.pictures import NoPictureThere, drawn_anew
from slides.storyboard import MOST_FILE_BYTES, Storyboard, Unreadable, from_file, to_file
from web.pictures import brought_back, put_aside
from words import as_spoken, say

# A page has one place for files, whatever they are: what is kept of a session is bounded by that.
KEY = "board_open"
STORYBOARD, TEMPLATE, PICTURES = "json", "pptx", ["png", "jpg", "jpeg"]
ALTERNATIVE = "picture_alternative"
# Told of templates by their marks: checked once for all runs of the page.
CHECKED = "template_checked"


def show_bringing() -> None:
    """Offer to bring a file, and what can be done with the one that is there."""
    brought = uploader(say("storyboards.open"), KEY, LARGEST_FILE, [STORYBOARD, TEMPLATE, *PICTURES])
    if brought is None:
        return
    if _ending(brought) == STORYBOARD:
        st.button(say("storyboards.take_file"), key="board_take", on_click=as_spoken(_take), args=(brought,))
    elif _ending(brought) == TEMPLATE:
        if problem := _lacking(brought.getvalue()):
            st.error(problem, icon=":material/error:")
        else:
            st.caption(say("storyboards.template_taken", name=as_text(brought.name)))
    else:
        said = st.text_input(say("own.part_alternative"), key=ALTERNATIVE, max_chars=300)
        st.button(
            say("storyboards.own_add"),
            key="board_add_picture",
            disabled=not said.strip(),
            on_click=as_spoken(_add_picture),
            args=(brought,),
        )


def template() -> bytes | None:
    """Return the template in whose design decks are written, None for the product's own."""
    brought = st.session_state.get(KEY)
    if brought is None or _ending(brought) != TEMPLATE or _lacking(brought.getvalue()):
        return None
    return bytes(brought.getvalue())


def _ending(brought: UploadedFile) -> str:
    return str(brought.name.rpartition(".")[2].lower())


def _lacking(content: bytes) -> str:
    """Say what a template lacks, '' where nothing; looked at once, since a page runs often."""
    known: dict[str, str] = st.session_state.setdefault(CHECKED, {})
    mark = sha256(content).hexdigest()
    if mark not in known:
        known.clear()
        try:
            house_ground(content)
            known[mark] = ""
        except NotATemplate as error:
            known[mark] = str(error)
    return known[mark]


def _take(brought: io.BytesIO) -> None:
    try:
        arrange(put_aside(from_file(brought.getvalue()[: MOST_FILE_BYTES + 1])))
    except Unreadable as error:
        st.session_state[PROBLEM] = say("storyboards.unreadable", reason=as_text(str(error)))


def _add_picture(brought: io.BytesIO) -> None:
    try:
        content = drawn_anew(brought.getvalue())
    except NoPictureThere as error:
        st.session_state[PROBLEM] = say("storyboards.picture_refused", reason=str(error))
        return
    said = st.session_state[ALTERNATIVE].strip()
    made = Own(kind="picture", said={"alternative": said}).holding(content)
    if len(to_file(brought_back(board()).with_view(made))) > MOST_FILE_BYTES:
        most = MOST_FILE_BYTES // 1_000_000
        st.session_state[PROBLEM] = say("storyboards.pictures_full", most=most)
        return
    put_aside(Storyboard(format=2, views=(made,)))
    add(made.without_bytes())
