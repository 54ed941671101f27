"""The views of a storyboard on its page: sentences, notes, order, snapshots; and those that are ready."""

from functools import partial

import streamlit as st

from screen.asking import asked_on, snapshot, snapshots
from screen.markup import as_text
from screen.readers.storyboard import board, keep
from screen.readers.storyboard_sharing import forget_fields, show_outcomes
from slides.frozen import freeze
from slides.slide import Slide, Unfit, fill
from slides.storyboard import Storyboard, View, ready
from web.kept import kept
from words import language, say

LONGEST_TITLE, LONGEST_NOTE = 300, 4000


def show_views() -> None:
    """Show the session's storyboard: what presents it, its title, and each of its views."""
    mine = board()
    with st.container(horizontal=True):
        show_outcomes(mine, "mine")
    title = st.text_input(
        say("storyboards.board_title"), mine.title, key="board_title", max_chars=LONGEST_TITLE
    )
    lead = st.text_input(say("storyboards.board_lead"), mine.lead, key="board_lead", max_chars=LONGEST_TITLE)
    if (title, lead) != (mine.title, mine.lead):
        keep(mine.model_copy(update={"title": title, "lead": lead}))
    for place, view in enumerate(mine.views):
        _show_view(place, view)


def filled(view: View) -> Slide:
    """Fill a view as it is frozen. Raises Unfit."""
    return _filled(view.model_dump_json(), tuple(one.number for one in snapshots()))


@kept
def _filled(view: str, numbers: tuple[int, ...]) -> Slide:
    return fill(View.model_validate_json(view), asked_on, numbers)


def _show_view(place: int, view: View) -> None:
    # What is typed belongs to the view, wherever it moves.
    key = f"view_{hash((view.figure, tuple(sorted(view.filters.items())), view.snapshot))}_{place}"
    with st.container(border=True):
        try:
            slide = filled(view)
        except Unfit as error:
            st.warning(say("storyboards.not_here", reason=as_text(str(error))), icon=":material/help:")
            st.button(
                say("storyboards.remove"), key=f"{key}_out", on_click=keep, args=(board().without(place),)
            )
            return
        st.markdown(f"**{place + 1}. {as_text(slide.title)}**")
        st.caption(_said_of(view, slide))
        title = st.text_input(
            say("storyboards.view_title"),
            view.title,
            key=f"{key}_title",
            max_chars=LONGEST_TITLE,
            placeholder=slide.figure.title,
        )
        note = st.text_area(
            say("storyboards.view_note"), view.note, key=f"{key}_note", max_chars=LONGEST_NOTE
        )
        if (title, note) != (view.title, view.note):
            keep(board().changed(place, title=title, note=note))
            st.rerun()
        _show_moves(place, view, slide, key)


def _said_of(view: View, slide: Slide) -> str:
    chosen = ", ".join(as_text(value) for value in view.filters.values()) or say("storyboards.no_filter")
    parts = [as_text(slide.figure.title), chosen, say("storyboards.frozen_on", snapshot=slide.snapshot)]
    if slide.remark:
        parts.append(slide.remark)
    return " · ".join(parts)


def _show_moves(place: int, view: View, slide: Slide, key: str) -> None:
    mine = board()
    with st.container(horizontal=True):
        for label, changed, off in (
            (say("storyboards.up"), mine.moved(place, -1), place == 0),
            (say("storyboards.down"), mine.moved(place, 1), place == len(mine.views) - 1),
            (say("storyboards.remove"), mine.without(place), False),
        ):
            st.button(label, key=f"{key}_{label}", disabled=off, on_click=keep, args=(changed,))
        if slide.newer:
            newest = freeze(view, asked_on, slide.newer)
            st.button(
                say("storyboards.thaw", snapshot=slide.newer),
                key=f"{key}_thaw",
                on_click=keep,
                args=(mine.with_view_at(place, newest),),
                help=say("storyboards.thaw_help"),
            )


def show_ready() -> None:
    """Show the storyboards that come with the product."""
    for name, one in ready().items():
        with st.container(border=True):
            st.markdown(f"**{one.title}** · {say('storyboards.views', views=len(one.views))}")
            st.caption(one.lead)
            with st.container(horizontal=True):
                show_outcomes(one, name)
                st.button(say("storyboards.take_over"), key=f"take_{name}", on_click=partial(_take_over, one))


def _take_over(one: Storyboard) -> None:
    """Make a copy of a ready storyboard the session's own, frozen on the snapshot that it looks at."""
    views = tuple(freeze(view, asked_on, snapshot()) for view in one.views)
    keep(one.model_copy(update={"views": views}).spoken_in(language()))
    forget_fields()
