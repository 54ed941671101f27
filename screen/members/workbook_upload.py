"""A cycle as a workbook: take it away, bring it back, look through what would change, then accept it."""

import streamlit as st

from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.importing import NEW
from conduct.refusal import ChangedMeanwhile, Refused
from screen.file_types import EXCEL
from screen.lists import pick, pick_several
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.refusal import show_refusal
from screen.uploader import uploader
from words import as_spoken, say
from workbooks.cycle_in import LEFT_ASIDE, UnknownColumn
from workbooks.marked import mark
from workbooks.offline import Offer, accept, look_through, workbook_of
from workbooks.preview import Change
from workbooks.problem import told
from workbooks.safe import LARGEST_FILE, plain_name


def show_offer(at: Desk, cycle: Cycle) -> None:
    """Offer the workbook, take one, and show everything that it would change before anything is saved."""
    st.download_button(
        say("offer.take_away"),
        as_spoken(lambda: workbook_of(at, cycle.cycle_id)),
        f"{cycle.cycle_id}.xlsx",
        EXCEL,
        key="offer_workbook",
        icon=":material/download:",
        on_click="ignore",
    )
    key = f"offer_file/{st.session_state.get('offer_round', 0)}"
    file = uploader(say("offer.bring_back"), key, LARGEST_FILE)
    if file is None:
        return
    data, name = file.getvalue(), plain_name(file.name)
    try:
        columns = _columns_decided(file.file_id)
        offer = look_through(at, cycle.cycle_id, data, name, _decided(file.file_id), columns=columns)
    except Refused as error:
        show_refusal(error)
        return
    st.text(say("offer.read", file=name, agencies=len(offer.reading.rows)))
    for notice in offer.reading.notices:
        st.text(notice)
    if offer.reading.problems:
        _show_problems(offer, data, name)
        return
    if offer.reading.unknown or columns:
        _ask_columns(offer, file.file_id)
    if offer.reading.unknown:
        return
    _ask_names(offer, file.file_id)
    offer = _ask_older(offer, file.file_id)
    _show_changes(offer)
    _show_accept(at, cycle, offer)


def _show_problems(offer: Offer, data: bytes, name: str) -> None:
    problems = offer.reading.problems
    st.error(say("offer.problems", count=len(problems)), icon=":material/error:")
    show_rows(
        [
            {
                "sheet": one.sheet,
                "cell": one.cell,
                "row": one.row,
                "heading": one.column,
                "problem": one.reason,
            }
            for one in told(problems)
        ],
        say("offer.problems", count=len(problems)),
    )
    st.download_button(
        say("offer.marked"),
        as_spoken(lambda: mark(data, problems)),
        f"{name.removesuffix('.xlsx')}-problems.xlsx",
        EXCEL,
        key="offer_marked",
        icon=":material/download:",
        on_click="ignore",
    )


def _columns_decided(file_id: str) -> dict[str, str]:
    """Return what the person said that columns without a known heading hold."""
    begin = f"offer_column/{file_id}/"
    return {
        str(key).removeprefix(begin): str(value)
        for key, value in st.session_state.items()
        if str(key).startswith(begin) and value
    }


def _ask_columns(offer: Offer, file_id: str) -> None:
    """Let the person say what each column holds whose heading is not known; what was said may be changed."""
    kept: dict[str, UnknownColumn] = st.session_state.setdefault(f"offer_columns/{file_id}", {})
    kept |= {one.heading: one for one in offer.reading.unknown}
    st.warning(say("offer.columns"), icon=":material/view_column:")
    for heading, one in kept.items():
        pick(
            say("offer.which_column", sheet=as_text(one.sheet), heading=as_text(heading), filled=one.filled),
            (*one.fields, LEFT_ASIDE),
            index=None,
            format_func=lambda field: (
                say("offer.column_leave") if field == LEFT_ASIDE else say(f"workbooks.head_{field}")
            ),
            key=f"offer_column/{file_id}/{heading}",
            placeholder=say("offer.decide"),
        )


def _decided(file_id: str) -> dict[str, str]:
    """Return what the person decided so far about names in this file."""
    return {
        str(key).partition("/")[2].partition("/")[2]: str(value)
        for key, value in st.session_state.items()
        if str(key).startswith(f"offer_name/{file_id}/") and value
    } | dict.fromkeys(st.session_state.get(f"offer_new/{file_id}", []), NEW)


def _ask_names(offer: Offer, file_id: str) -> None:
    """Let the person decide about every name that may mean an agency known under another spelling."""
    asked = {
        key.rpartition("/")[2] for key in st.session_state if str(key).startswith(f"offer_name/{file_id}/")
    }
    if offer.undecided or asked:
        st.subheader(say("offer.names"), anchor=False)
    _ask_new(offer, file_id)
    kept: dict[str, dict[str, str]] = st.session_state.setdefault(f"offer_options/{file_id}", {})
    for name, match in offer.undecided.items():
        if not match.candidates:
            continue
        kept.setdefault(
            name,
            {
                one.agency_id: say("offer.candidate", spelling=one.spelling, likeness=f"{one.likeness:.0f}")
                for one in match.candidates
            }
            | {NEW: say("offer.new")},
        )
    for name, options in kept.items():
        pick(
            say("offer.which", name=as_text(name)),
            list(options),
            index=None,
            format_func=options.__getitem__,
            key=f"offer_name/{file_id}/{name}",
            placeholder=say("offer.decide"),
        )


def _ask_new(offer: Offer, file_id: str) -> None:
    """Let the person say which names that are like no other are agencies; a total is none."""
    key = f"offer_new/{file_id}"
    unknown = [name for name, match in offer.undecided.items() if not match.candidates]
    names = [*st.session_state.get(key, []), *unknown]
    if names:
        pick_several(say("offer.which_new"), sorted(names), key=key, select_all=True)


def _ask_older(offer: Offer, file_id: str) -> Offer:
    """Let the person decide about every value that both the workbook and somebody else changed.

    A decision is about one saved version: where the agency is saved once more, it is asked for again.
    """
    if not offer.doubtful:
        return offer
    names = "; ".join(dict.fromkeys(one.agency for one in offer.doubtful))
    st.warning(say("offer.older", agencies=as_text(names)), icon=":material/history:")
    choices = {
        one.key: st.radio(
            say(
                "offer.older_which",
                agency=as_text(one.agency),
                what=as_text(f"{one.indicator_id} {one.heading}".strip()),
                saved=as_text(one.before or say("work.empty")),
                given=as_text(one.after or say("work.empty")),
            ),
            ("older_leave", "older_overwrite"),
            index=None,
            format_func=lambda choice: say(f"offer.{choice}"),
            key=f"offer_older/{file_id}/{one.key}/{offer.version_of(one.agency_id)}",
            horizontal=True,
        )
        for one in offer.doubtful
    }
    return offer.deciding(
        overwrite=[key for key, choice in choices.items() if choice == "older_overwrite"],
        leave_out=[key for key, choice in choices.items() if choice == "older_leave"],
    )


def _since(offer: Offer, change: Change) -> str:
    """Return what is to be known of a change of a value that others changed meanwhile, too."""
    if change not in offer.doubtful:
        return ""
    if change in offer.open:
        return say("offer.older_open")
    return say("offer.older_taken") if change in offer.taken else say("offer.older_left")


def _show_changes(offer: Offer) -> None:
    if not offer.changes_anything:
        st.info(say("offer.nothing"), icon=":material/done_all:")
        return
    st.subheader(say("offer.changes", count=len(offer.changes)), anchor=False)
    if offer.entering:
        st.text(say("offer.entering", names="; ".join(offer.entering)))
    show_rows(
        [
            {
                "agency": one.agency,
                "indicator_id": one.indicator_id,
                "heading": one.heading,
                "before": one.before,
                "after": one.after,
                "sheet": one.sheet,
                "row": one.row,
            }
            | ({"since": _since(offer, one)} if offer.doubtful else {})
            for one in offer.changes
        ],
        say("offer.changes", count=len(offer.changes)),
    )


def _show_accept(at: Desk, cycle: Cycle, offer: Offer) -> None:
    pressed = st.button(
        say("offer.accept_new", agencies=len(offer.entering), count=len(offer.taken))
        if offer.entering
        else say("offer.accept", count=len(offer.taken)),
        type="primary",
        disabled=not offer.acceptable or not offer.changes_anything,
        key="offer_accept",
    )
    if not pressed:
        return
    try:
        if attempt(lambda: accept(at, cycle.cycle_id, offer), say("offer.accepted", count=len(offer.taken))):
            st.session_state["offer_round"] = st.session_state.get("offer_round", 0) + 1
            st.rerun()
    except ChangedMeanwhile as error:
        show_refusal(error)
