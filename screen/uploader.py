"""Where a reader brings a file: the server takes one only while the page asks for it."""

from math import ceil

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from screen.markup import replaced
from web.uploads import expect
from words import ORIGINAL, language, say

PAGE = "uploader_page"
MEGABYTE = 1024 * 1024


def begin(page: str) -> None:
    """Begin a run of a page: whoever comes from another one brings nothing until this one asks."""
    if st.session_state.get(PAGE) != page:
        st.session_state[PAGE] = page
        _expect(0)


def uploader(
    label: str, key: str, most_bytes: int, ending: str | list[str] | None = None
) -> UploadedFile | None:
    """Let the reader bring a file of at most so many bytes; return it once it is there."""
    _expect(most_bytes)
    # Streamlit tells, and holds the browser to, whole megabytes; what is larger by less, the server refuses.
    megabytes = ceil(most_bytes / MEGABYTE)
    st.html(_in_words(megabytes))
    return st.file_uploader(label, type=ending, key=key, max_upload_size=megabytes)


def _in_words(megabytes: int) -> str:
    """Return the style that writes button and limit in the language: Streamlit has them in English."""
    said = {
        "[data-testid=stFileUploaderDropzoneInstructions]": say("common.largest_file", megabytes=megabytes)
    }
    if language() != ORIGINAL:
        button = "[data-testid=stFileUploaderDropzone] button [data-testid=stMarkdownContainer]"
        said[button] = say("common.choose_file")
    return f"<style>{' '.join(replaced(place, words) for place, words in said.items())}</style>"


def _expect(most_bytes: int) -> None:
    running = get_script_run_ctx()
    if running is not None:
        expect(running.session_id, most_bytes)
