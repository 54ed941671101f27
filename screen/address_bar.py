"""The address in the browser: what stands in it, and writing it in one step, which “back” then undoes.

A filter of a page is a parameter of its address by its code, see `screen/filters.py`. Streamlit's own
binding of widgets writes the words that stand on the screen instead, which differ from one view, build
and language to the next; it is used for the snapshot only, whose number is its word.
"""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.state.session_state_proxy import get_session_state

from screen import language
from screen.asking import SNAPSHOT_KEY, snapshot
from words import PARAMETER as LANGUAGE
from words import in_address

# The storyboard in the making, packed.
BOARD = "board"
# Parameters of the frame, which no page reads as a filter of its own.
OF_THE_FRAME = (SNAPSHOT_KEY, BOARD, LANGUAGE)


def parameters() -> dict[str, list[str]]:
    """Return what stands in the address, without what belongs to the frame."""
    return {name: st.query_params.get_all(name) for name in st.query_params if name not in OF_THE_FRAME}


def went_back_or_forward() -> bool:
    """Tell whether the reader came here with the browser's own buttons."""
    running = get_script_run_ctx()
    return bool(running and running.is_history_navigation)


def write(wanted: Mapping[str, Sequence[str]]) -> None:
    """Let the address hold these parameters, the snapshot and the language that was chosen.

    A parameter without a value is left out.

    What changes is told to the browser at once: each telling is one step of its history.
    """
    wanted = {**wanted, LANGUAGE: [language.chosen()] if language.chosen() else []}
    wanted = {name: list(values) for name, values in wanted.items() if values}
    gone = [name for name in st.query_params if name not in wanted and name != SNAPSHOT_KEY]
    new = {name: values for name, values in wanted.items() if st.query_params.get_all(name) != values}
    with get_session_state().query_params() as address:
        for name in gone if new else gone[1:]:
            address.discard_param_no_forward_msg(name)
        if new:
            address.update({name: values[0] if len(values) == 1 else values for name, values in new.items()})
        elif gone:
            address.remove_param(gone[0])
    language.noted()


def exact_link() -> str:
    """Return the address of this view with its snapshot, its language; a storyboard in the making stays."""
    spoken = {LANGUAGE: language.chosen()} if language.chosen() else in_address()
    query = {**parameters(), SNAPSHOT_KEY: str(snapshot()), **spoken}
    return f"{str(st.context.url or '').split('?')[0]}?{urlencode(query, doseq=True)}"
