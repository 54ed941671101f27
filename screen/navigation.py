"""The frame of the dashboard: builds a missing warehouse, then shows the page that was asked for."""

from copy import copy
from functools import cache
from pathlib import Path
from urllib.parse import quote

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from conduct.refusal import Refused
from screen import address_bar, filters, language, uploader
from screen.asking import looking_at, made, snapshot
from screen.first_build import build_if_missing
from screen.footer import show_footer
from screen.person import signed_in
from screen.readers.storyboard import packed_board
from screen.refusal import PageEnds, show_refusal
from screen.sidebar import show_link_and_person, show_search_box, show_snapshot, show_style
from warehouse.trouble import Unusable
from web.collecting import settle
from web.noting import noted_run, timed
from words import as_spoken, say

# Written into the page: a file would be read again for every run.
ICON = Path(__file__).parent.parent / "static" / "icon.svg"
ICON_ADDRESS = f"data:image/svg+xml,{quote(ICON.read_text(encoding='utf-8').strip())}"
HOME = "overview"
# Every so many new answers and figures are worth a full collection.
NEW_ONES = 100


def show_dashboard() -> None:
    """Show the frame and, in it, the page that the address names; or what is wrong with the storage."""
    language.begin()
    show_style()
    st.set_page_config(page_title=say("frame.product"), page_icon=ICON_ADDRESS, layout="wide")
    try:
        with noted_run():
            _show()
    except Unusable as error:
        _show_unusable(error)


def _show_unusable(error: Unusable) -> None:
    st.error(str(error), icon=":material/database_off:")


def _show() -> None:
    build_if_missing()
    # Visitors are not shown the pages of members; whoever opens their address is asked to sign in.
    who = signed_in()
    member = bool(who)
    chosen = st.navigation(
        {
            say("frame.region"): [
                _page(HOME, "public", default=True),
                _page("country", "flag"),
                _page("corridors", "moving"),
            ],
            say("frame.protection"): [
                _page("agreements", "handshake"),
                _page("attaches", "badge"),
                _page("complaints", "forum"),
                _page("commitments", "task_alt"),
            ],
            say("frame.agencies"): [
                _page("agencies", "workspace_premium"),
                _page("scorecard", "contact_page", listed=False),
            ],
            say("frame.cooperation"): [_page("cooperation", "hub"), _page("forums", "groups")],
            say("frame.evidence"): [
                _page("search", "search"),
                _page("sources", "menu_book"),
                _page("storyboards", "slideshow"),
                _page("about", "info"),
                _page("built", "build", listed=False),
                _page("figure", "bar_chart", listed=False),
            ],
            say("frame.members"): [
                _page("update_rankings", "edit_note", listed=member),
                _page("review", "fact_check", listed=member),
                _page("returns", "inbox", listed=member),
                _page("stewards", "edit_document", listed=member),
                _page("my_association", "apartment", listed=member),
                _page("answer", "rate_review", listed=False),
            ],
        },
        expanded=True,
    )
    page = chosen.url_path.replace("-", "_") or HOME
    language.begin_page(page)
    # Tabs, bookmarks and the history of a browser tell pages apart, in the language of the page.
    st.set_page_config(page_title=f"{say(f'{page}.title')} · {say('frame.product')}")
    show_search_box()
    show_snapshot()
    # What is chosen on the page runs it again alone, in another thread, and leaves the frame as it is.
    st.fragment(as_spoken(_show_page))(chosen, page, snapshot(), who)
    show_footer()
    show_link_and_person(who)


def _show_page(chosen: st.Page, page: str, number: int, who: str) -> None:
    """Show a page, and let the address follow it, in the frame made on a snapshot for who looks."""
    if snapshot() != number or (who and signed_in() != who):
        st.rerun()
    with looking_at(number):
        filters.begin(page)
        uploader.begin(page)
        told = st.container()
        try:
            # A page runs once only, so every time a new one does.
            with noted_run(), timed(page):
                copy(chosen).run()
        except Refused as error:
            show_refusal(error)
        except PageEnds:
            pass
        except Unusable as error:
            _show_unusable(error)
        _follow(told)
    _settle(made() // NEW_ONES)


def _page(name: str, icon: str, default: bool = False, listed: bool = True) -> st.Page:
    """Return a page for this run's navigation, which marks the one it runs."""
    return copy(_known_page(name, say(f"{name}.title"), icon, default, listed))


@cache
def _known_page(name: str, title: str, icon: str, default: bool, listed: bool) -> st.Page:
    """Name a page of `pages/` for the navigation; its address is its file name."""
    address = name.replace("_", "-")
    return st.Page(
        f"pages/{name}.py",
        title=title,
        icon=f":material/{icon}:",
        url_path=None if default else address,
        default=default,
        visibility="visible" if listed else "hidden",
    )


def _follow(told: DeltaGenerator) -> None:
    """Let the address say what the page shows, and tell the reader what it asked for that is not here."""
    wanted, sentences = filters.end()
    board = packed_board()
    address_bar.write(wanted | ({address_bar.BOARD: [board]} if board else {}))
    for sentence in sentences:
        told.warning(sentence, icon=":material/link_off:")


@st.cache_resource(max_entries=1, show_spinner=False)
def _settle(steps: int) -> None:  # noqa: ARG001 - runs again when there is more to keep
    """Keep what never changes out of the collections that the server makes beside the pages."""
    settle()
