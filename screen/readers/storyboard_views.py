"""The views of a storyboard on its page: a picture, what each says, its place; and those that are ready."""

from functools import partial

import streamlit as st

from screen.asking import asked_on, snapshot, snapshots
from screen.lists import pick
from screen.markup import as_text
from screen.readers.storyboard import arrange, board, keep, turn
from screen.readers.storyboard_own import show_adding, show_fields
from screen.readers.storyboard_sharing import show_outcomes, spoken
from slides.frozen import freeze
from slides.own import Own
from slides.slide import Slide, Unfit, fill
from slides.small import small_own, small_picture
from slides.storyboard import Shown, Storyboard, View, pack, ready
from web.base_path import at
from web.kept import kept
from web.pictures import brought_back
from words import language, say

LONGEST_TITLE, LONGEST_NOTE = 300, 4000
# Which view's slide is shown as it will be.
SEEN = "board_seen"
PREVIEW_HEIGHT = 480


def show_views() -> None:
    """Show the session's storyboard: what presents it, its title, and each of its views."""
    mine = board()
    if mine.views:
        with st.container(horizontal=True):
            show_outcomes(mine, "mine")
        title = st.text_input(
            say("storyboards.board_title"), mine.title, key=f"board_title_{turn()}", max_chars=LONGEST_TITLE
        )
        lead = st.text_input(
            say("storyboards.board_lead"), mine.lead, key=f"board_lead_{turn()}", max_chars=LONGEST_TITLE
        )
        if (title, lead) != (mine.title, mine.lead):
            keep(mine.model_copy(update={"title": title, "lead": lead}))
    for place, view in enumerate(mine.views):
        with st.container(border=True):
            _show_view(place, view, f"view_{turn()}_{place}")
    show_adding()


def filled(view: View) -> Slide:
    """Fill a view as it is frozen. Raises Unfit."""
    return _filled(view.model_dump_json(), tuple(one.number for one in snapshots()))


@kept
def _filled(view: str, numbers: tuple[int, ...]) -> Slide:
    return fill(View.model_validate_json(view), asked_on, numbers)


def _show_view(place: int, view: Shown, key: str) -> None:
    slide: Slide | None = None
    if isinstance(view, View):
        try:
            slide = filled(view)
        except Unfit as error:
            st.warning(say("storyboards.not_here", reason=as_text(str(error))), icon=":material/help:")
            st.button(say("storyboards.remove"), key=f"{key}_out", on_click=_remove, args=(place,))
            return
    left, right = st.columns([1, 3])
    with left:
        _show_small(view)
    with right:
        if isinstance(view, Own):
            st.markdown(f"**{place + 1}. {as_text(view.title)}** · {say(f'own.kind_{view.kind}')}")
            show_fields(place, view, key)
        elif slide is not None:
            _show_figure(place, view, slide, key)
        _show_moves(place, view, slide, key)
    if st.session_state.get(SEEN) == place:
        _show_preview(view, slide.title if slide else view.title)


def _show_small(view: Shown) -> None:
    if isinstance(view, View):
        title = filled(view).title
        drawn: str | bytes = _small(view.model_dump_json(), tuple(one.number for one in snapshots()))
    else:
        (whole,) = brought_back(Storyboard(format=2, views=(view,))).views
        title = view.title
        drawn = whole.content() if isinstance(whole, Own) and whole.picture else small_own(view)
    st.image(drawn, width="stretch", alt=say("storyboards.small_picture", title=title))


@kept
def _small(view: str, numbers: tuple[int, ...]) -> str:
    return small_picture(_filled(view, numbers))


def _show_figure(place: int, view: View, slide: Slide, key: str) -> None:
    st.markdown(f"**{place + 1}. {as_text(slide.title)}**")
    st.caption(_said_of(view, slide))
    title = st.text_input(
        say("storyboards.view_title"),
        view.title,
        key=f"{key}_title",
        max_chars=LONGEST_TITLE,
        placeholder=slide.figure.title,
    )
    note = st.text_area(say("storyboards.view_note"), view.note, key=f"{key}_note", max_chars=LONGEST_NOTE)
    if (title, note) != (view.title, view.note):
        keep(board().changed(place, title=title, note=note))
        st.rerun()


def _said_of(view: View, slide: Slide) -> str:
    chosen = ", ".join(as_text(value) for value in view.filters.values()) or say("storyboards.no_filter")
    # A figure's own title stands above already where the view has none of its own.
    own = [] if slide.title == slide.figure.title else [as_text(slide.figure.title)]
    parts = [*own, chosen, say("storyboards.frozen_on", snapshot=slide.snapshot)]
    if slide.remark:
        parts.append(slide.remark)
    return " · ".join(parts)


def _show_moves(place: int, view: Shown, slide: Slide | None, key: str) -> None:
    """Show what moves a view: one place up or down, to any place, or away; and what shows its slide."""
    last = len(board().views) - 1
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.button(
            say("storyboards.up"),
            key=f"{key}_up",
            disabled=place == 0,
            on_click=_move,
            args=(place, place - 1),
        )
        st.button(
            say("storyboards.down"),
            key=f"{key}_down",
            disabled=place == last,
            on_click=_move,
            args=(place, place + 1),
        )
        pick(
            say("storyboards.to_place"),
            range(last + 1),
            place,
            format_func=lambda one: str(one + 1),
            key=f"{key}_place",
            on_change=_move_to,
            args=(place, f"{key}_place"),
            width=90,
            help=say("storyboards.to_place_help"),
        )
        st.button(say("storyboards.remove"), key=f"{key}_out", on_click=_remove, args=(place,))
        seen = st.session_state.get(SEEN) == place
        st.button(
            say("storyboards.preview_close") if seen else say("storyboards.preview"),
            key=f"{key}_see",
            icon=":material/preview:",
            on_click=_see,
            args=(None if seen else place,),
        )
        if isinstance(view, View) and slide is not None and slide.newer:
            newest = freeze(view, asked_on, slide.newer)
            st.button(
                say("storyboards.thaw", snapshot=slide.newer),
                key=f"{key}_thaw",
                on_click=keep,
                args=(board().with_view_at(place, newest),),
                help=say("storyboards.thaw_help"),
            )


def _show_preview(view: Shown, title: str) -> None:
    """Show a slide as it will be, by the page that presents it."""
    alone = pack(Storyboard().with_view(view))
    st.iframe(
        at(f"/present?board={alone}&preview=1{spoken()}#1"),
        height=PREVIEW_HEIGHT,
        alt=say("storyboards.preview_of", title=title),
    )


def _see(place: int | None) -> None:
    st.session_state[SEEN] = place


def _move(place: int, to: int) -> None:
    _see(None)
    arrange(board().moved(place, to))


def _move_to(place: int, key: str) -> None:
    _move(place, st.session_state[key])


def _remove(place: int) -> None:
    _see(None)
    arrange(board().without(place))


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
    views = [view if isinstance(view, Own) else freeze(view, asked_on, snapshot()) for view in one.views]
    arrange(one.of(views).spoken_in(language()))
