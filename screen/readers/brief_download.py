"""A brief of two pages to take away: on a country, a corridor or the region."""

import streamlit as st

from figures.address import address_of_brief
from renderers.fonts import NoLetter
from screen.asking import asked_on, snapshot, snapshots
from screen.file_types import PDF
from screen.lists import pick
from screen.markup import as_text
from slides.brief.lead import Since
from slides.brief.writing import About, brief
from web.kept import kept
from words import as_spoken, say


def show_brief(about: About = None, alone: str = "") -> None:
    """Offer the brief on a Member State or a corridor by codes, or the region; made only when asked for.

    `alone` names the country where a page shows others beside it, of which the brief says nothing.
    """
    number = snapshot()
    # It is made when it is taken, beside the page: what stopped it is told at the next look.
    stopped: list[str] = st.session_state.setdefault("brief_stopped", [])
    if stopped:
        st.error(as_text(stopped.pop()), icon=":material/print_error:")
    earlier = [one.number for one in snapshots() if one.number < number]
    since = None
    if earlier:
        since = pick(
            say("brief.since"),
            earlier[::-1],
            index=None,
            format_func=lambda one: say("brief.since_edition", snapshot=str(one)),
            placeholder=say("brief.since_none"),
            key="brief_since",
        )
    st.download_button(
        say("brief.take_alone", name=alone) if alone else say("brief.take"),
        as_spoken(lambda: _taken(about, number, since, stopped)),
        f"brief-{'-'.join(about) if isinstance(about, tuple) else about or 'region'}-snapshot-{number}.pdf",
        PDF,
        key="brief",
        icon=":material/picture_as_pdf:",
        on_click="ignore",
    )


def _taken(about: About, number: int, since: int | None, stopped: list[str]) -> bytes:
    try:
        return _made(about, number, since)
    except NoLetter as error:
        stopped[:] = [str(error)]
        raise


@kept
def _made(about: About, number: int, since: int | None) -> bytes:
    made = {one.number: one.made_at for one in snapshots()}
    before = None if since is None else Since(since, made[since], asked_on(since))
    return brief(asked_on(number), about, number, made[number], address_of_brief(about, number), before)
