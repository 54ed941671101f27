"""Filters of a page, each a parameter of its address by its code, so that a link shows a colleague the same.

Whoever comes by an address sees what it says, and is told what it asked for that is not here. From then
on the reader's choices stand, on every page for as long as the session lasts, and the address follows
them: one step of the browser's history for each. A value that is the usual one is left out of it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeVar

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from screen import address_bar
from screen.asking import choices
from screen.lists import pick
from screen.markup import as_short_text, as_text
from screen.old_addresses import code_of
from words import called, say

Value = TypeVar("Value", str, bool, list[str])
STATE = "filters"
# No choice among the values of a filter: all of them.
ALL = ""
ON = "true"


@dataclass
class Filters:
    """What a session knows of its filters, by their names.

    `chosen` are their values on whatever page; `shown` the words that stood for them last; `live` those
    whose widgets are on the page and so know best; `made` those of the run, as the address has them.
    `asked` is what the address says while it is not yet followed in full, `followed` whose part of it
    is, and `told` what of it is not here. `scope` is where a page says that its filters do not change its
    first sentences, but those that these follow.
    """

    page: str | None = None
    chosen: dict[str, Any] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    live: set[str] = field(default_factory=set)
    made: dict[str, list[str]] = field(default_factory=dict)
    asked: dict[str, list[str]] | None = None
    followed: set[str] = field(default_factory=set)
    told: list[str] = field(default_factory=list)
    scope: DeltaGenerator | None = None
    follows: tuple[str, ...] = ()


def begin(page: str) -> None:
    """Begin a run of a page: look whether its address says what to show, or what was chosen before does."""
    state = _state()
    state.made, state.scope = {}, None
    came = page != state.page
    asked = address_bar.parameters()
    if address_bar.went_back_or_forward() or (came and asked):
        state.asked, state.followed, state.told = asked, set(), []
    elif came:
        state.asked, state.told = None, []
    if came:
        state.page, state.live = page, set()


def come_anew() -> None:
    """Let the address that comes next be followed, also where it is one of the page that is shown."""
    _state().page = None


def leave_room_for_scope(*follows: str) -> None:
    """Leave room, below sentences that follow some filters or none, to say so where another is set."""
    _state().scope, _state().follows = st.empty(), follows


def end() -> tuple[dict[str, list[str]], list[str]]:
    """End a run that came to its end: return what the address should say, and what the reader is told."""
    state = _state()
    here = address_bar.parameters()
    for name, values in (state.asked or {}).items():
        if name.startswith(f"{state.page}_") and name not in state.followed:
            state.told.append(
                say("filters.no_such_filter", name=as_short_text(name), asked=as_short_text(values[-1]))
            )
            here.pop(name, None)
    narrowed = any(
        written
        for name, written in state.made.items()
        if not name.endswith("_view") and name not in state.follows
    )
    if state.scope is not None and narrowed:
        state.scope.caption(say("filters.scope"))
    wanted = {name: values for name, values in here.items() if name not in state.chosen} | state.made
    told, state.told, state.asked, state.live = state.told, [], None, set(state.made)
    return wanted, told


def member_filter(name: str, label: str) -> str | None:
    """Let the reader choose a Member State; None means all of them."""
    return choice(name, label, choices("country"), say("common.all_countries"))


def choice(name: str, label: str, values: Mapping[str, str] | Iterable[str], everything: str) -> str | None:
    """Let the reader choose one of several codes, by their words if there are any; None means all."""
    return one_of(name, label, {ALL: everything, **_named(values, name)}) or None


def one_of(
    name: str,
    label: str,
    values: Mapping[str, str] | Iterable[str],
    usual: str | None = None,
    became: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Let the reader choose one of several codes, by the words for them; the first is usual where none is.

    `became` gives for codes of earlier days the codes that stand in their place.
    """
    labels = _named(values, name)
    usual = next(iter(labels)) if usual is None else usual
    _settle(name, label, labels, usual, became)
    chosen = pick(
        label,
        list(labels),
        format_func=lambda code: labels.get(code, code),
        key=name,
    )
    return _made(name, chosen, usual, [chosen])


def view(page: str, names: Sequence[str], became: Mapping[str, str] = MappingProxyType({})) -> str:
    """Let the reader choose one of a page's views; only the chosen one is drawn.

    `became` gives for views of earlier releases those that show their figures now.
    """
    name, label = f"{page}_view", say("common.view")
    labels = {each: say(f"{page}.view_{each}") for each in names}
    _settle(name, label, labels, names[0], became)
    chosen = st.segmented_control(
        label,
        list(labels),
        required=True,
        format_func=lambda each: labels.get(each, each),
        key=name,
        label_visibility="collapsed",
    )
    chosen = str(chosen)
    return _made(name, chosen, names[0], [chosen])


def several_of(name: str, label: str, labels: Mapping[str, str], usual: Sequence[str]) -> list[str]:
    """Let the reader choose any of several codes, by the words for them; return them in their own order."""

    def read(asked: list[str]) -> list[str] | None:
        codes = [code_of(name, each, labels) for each in asked if each]
        for each, code in zip(filter(None, asked), codes, strict=True):
            if code is None:
                _tell(label, each, ", ".join(labels[one] for one in codes if one))
        return [code for code in labels if code in codes]

    _put(name, list(usual), read, lambda codes: set(codes) <= set(labels))
    chosen = st.pills(
        label,
        list(labels),
        selection_mode="multi",
        format_func=lambda code: labels.get(code, code),
        key=name,
    )
    chosen = [code for code in labels if code in chosen]
    return _made(name, chosen, list(usual), chosen or [""])


def switch(name: str, label: str) -> bool:
    """Let the reader switch something on."""

    def read(asked: list[str]) -> bool | None:
        if asked[-1].lower() in (ON, "false"):
            return asked[-1].lower() == ON
        _tell(label, asked[-1], say("common.no"))
        return None

    _put(name, False, read)
    return _made(name, st.toggle(label, key=name), False, [ON])


def typed(name: str, label: str, most: int, example: str) -> str:
    """Let the reader type words, at most so many letters."""
    _put(name, "", lambda asked: asked[-1][:most])
    words = st.text_input(label, key=name, max_chars=most, placeholder=example)
    return _made(name, words, "", [words])


def _settle(
    name: str,
    label: str,
    labels: Mapping[str, str],
    usual: str,
    became: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Settle the value of a filter among codes before its widget is made."""

    def read(asked: list[str]) -> str | None:
        code = code_of(name, asked[-1], {**{old: old for old in became}, **labels})
        if code is None:
            _tell(label, asked[-1], labels[usual])
        elif code in became:
            now = became[code]
            _state().told.append(say("filters.became", asked=as_text(code), now=as_text(labels[now])))
            return now
        return code

    _put(name, usual, read, labels.__contains__, labels.get)


def _put(
    name: str,
    usual: Value,
    read: Callable[[list[str]], Value | None],
    valid: Callable[[Value], bool] = lambda _: True,
    words: Callable[[Value], str | None] = lambda _: None,
) -> None:
    """Put the value of a filter where its widget, made next, finds it."""
    state = _state()
    # Streamlit keeps the first value put for a widget that is gone from the page: only one on it knows best.
    live = st.session_state.get(name) if name in state.live else None
    value = state.chosen.get(name, usual) if live is None else live
    if state.asked is not None and name not in state.followed:
        state.followed.add(name)
        asked = read(state.asked[name]) if name in state.asked else None
        value = usual if asked is None else asked
    if not valid(value):
        value = usual
    # The browser knows a choice by its words: where they are others now, it is told the choice again.
    if live is None or value != live or words(value) != state.shown.get(name):
        st.session_state[name] = value
    state.shown[name] = words(value) or ""
    state.chosen[name] = value
    state.live.add(name)


def _made(name: str, value: Value, usual: Value, written: list[str]) -> Value:
    """Note what the widget of a filter says, and how the address does."""
    state = _state()
    state.chosen[name] = value
    state.made[name] = [] if value == usual else written
    return value


def _tell(label: str, asked: str, shown: str) -> None:
    _state().told.append(
        say("filters.not_here", asked=as_short_text(asked), filter=label, shown=as_text(shown))
    )


def _named(values: Mapping[str, str] | Iterable[str], name: str) -> dict[str, str]:
    """Return codes with the words for them; a value of the data without any is called by the language."""
    return dict(values) if isinstance(values, Mapping) else {value: called(value, name) for value in values}


def _state() -> Filters:
    state: Filters = st.session_state.setdefault(STATE, Filters())
    return state
