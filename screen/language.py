"""The language of a session: what its address asks for or the reader chose, else what the browser wants.

The address carries a choice from page to page and to whoever is sent the link. A page that is not offered in
the language is said in the original, and its foot tells so.
"""

import streamlit as st

from screen.lists import pick
from web.speaking import SNAPSHOT
from words import ORIGINAL, PARAMETER, language, say, speak
from words.languages import accepted, best, languages, offered, somewhere

CHOSEN, IN_ADDRESS, SELECTOR = "language", "language_in_address", "language_selector"
# Of those who came by a link to one state of the data, which is in the original where it names no language.
BY_LINK = "language_by_link"


def begin() -> None:
    """Speak the language of the session, from the beginning of a run on."""
    asked = st.query_params.get(PARAMETER, "")
    st.session_state.setdefault(BY_LINK, not asked and SNAPSHOT in st.query_params)
    if asked != st.session_state.get(IN_ADDRESS, ""):
        # Somebody came by an address, or went back to one.
        if known := best([asked], somewhere()):
            st.session_state[CHOSEN] = known
        st.session_state[IN_ADDRESS] = asked
    speak(_wanted())


def begin_page(page: str) -> None:
    """Speak the language of the session where this page is offered in it, else the original."""
    speak(language() if language() in offered(page) else ORIGINAL)


def chosen() -> str:
    """Return the language that was chosen in this session or by its address, '' where none was."""
    return str(st.session_state.get(CHOSEN, ""))


def noted() -> None:
    """Note that the address now says what was chosen."""
    st.session_state[IN_ADDRESS] = st.query_params.get(PARAMETER, "")


def show_selector() -> None:
    """Let the reader choose a language, each by its own name, where there is more than one."""
    if len(somewhere()) < 2:
        return
    st.session_state[SELECTOR] = _wanted()
    pick(
        say("frame.language"),
        somewhere(),
        key=SELECTOR,
        format_func=lambda code: languages()[code].name,
        on_change=_choose,
    )
    # The page was sent in another language, if the reader chose since.
    st.html(f'<script>document.documentElement.lang = "{language()}"</script>', unsafe_allow_javascript=True)


def show_of_translation() -> None:
    """Say at the foot of a page who translated and reviewed it, or that it is not there in the language."""
    if _wanted() != language():
        st.caption(say("footer.not_translated", language=languages()[_wanted()].name))
    elif language() != ORIGINAL:
        told = languages()[language()]
        st.caption(
            say("footer.reviewed", translator=told.translated_by, reviewer=told.reviewed_by)
            if told.reviewed_by
            else say("footer.not_reviewed", translator=told.translated_by)
        )


def _choose() -> None:
    st.session_state[CHOSEN] = st.session_state[SELECTOR]


def _wanted() -> str:
    header = st.context.headers.get("Accept-Language")
    browsers = accepted(header) if isinstance(header, str) else []
    return chosen() or ("" if st.session_state.get(BY_LINK) else best(browsers, somewhere())) or ORIGINAL
