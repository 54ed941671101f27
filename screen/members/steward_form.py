"""A row as a steward would have it: chosen, typed, held against the rules field by field, kept as a draft."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from conduct.desk import Desk
from conduct.drafting import AT_HAND
from conduct.membership import organisation_of
from conduct.roles import Role
from figures.table import heading
from screen.lists import pick
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.steward_rows import called
from stewards import drafts
from stewards.calling import label_of
from stewards.completing import NEW_KIND, completed, new_source
from stewards.drafts import Draft, Faulty, enter
from stewards.entry import DATED, EVENTS, EVIDENCE, FIELDS, OF_A_SOURCE, TABLES, Act, Entry, Row, Table
from stewards.rules import ENDS, REGION, Known, letters
from warehouse.schema import Column, tables
from words import in_key, name_of, named_in, place_said, say

ACTS: tuple[Act, ...] = ("addition", "correction", "removal")
# In the session: how many drafts were kept, so that a form begins empty after each; and what was wrong.
ROUND, FAULTS = "steward_round", "steward_faults"
NEW = ""
# Texts of a few sentences.
LONG = ("note", "detail", "status_detail", "reason", "doubt")
LONGEST, LONGEST_TEXT = 300, 2000
# Columns that mean something else in each table.
SHARED = ("title", "note")


def show_enter(at: Desk, organisation_id: str) -> None:
    """Let a steward choose what to enter, or take up a draft again, and show its form."""
    with at.reading() as records:
        is_steward = Role.STEWARD in at.roles(records, organisation_id)
    if not is_steward:
        st.info(say("stewards.only_stewards"), icon=":material/info:")
        return
    known = _known(at.lake.latest(), at)
    place = drafts.place_of(at, organisation_id)
    draft = _taken_up(at, organisation_id, known)
    if draft is not None:
        table, act, before = draft.content.table, draft.content.act, draft.content.before
        if draft.remark:
            st.warning(say("stewards.given_back_as", remark=as_text(draft.remark)), icon=":material/undo:")
    else:
        with st.container(horizontal=True):
            table = pick(
                say("stewards.what"),
                TABLES,
                format_func=lambda one: name_of("steward_change", "table_name", one),
                key="steward_table",
            )
            act = pick(
                say("stewards.act"),
                ACTS,
                format_func=lambda one: say(f"stewards.act_{one}"),
                key="steward_act",
            )
        before = _which(known.own(place, table), known, table) if act != "addition" else None
        if act != "addition" and before is None:
            return
    _show_form(at, organisation_id, known, _Begun(table, act, before, draft, place))


class _Begun:
    """What a form is of: the table, the act, the row before, the draft taken up, if any, and the place.

    `place` is the country of the steward's organisation, or the region; `kind` that of the chosen source.
    """

    def __init__(self, table: Table, act: Act, before: Row | None, draft: Draft | None, place: str) -> None:
        self.table, self.act, self.before, self.draft, self.place = table, act, before, draft, place
        self.kind = NEW_KIND
        filled = draft.content.after if draft and draft.content.after else before
        self.values: Mapping[str, str] = filled or {}
        self.source: Mapping[str, str] = (draft.content.source if draft else None) or {}
        self.reason = draft.content.reason if draft else ""
        of = draft.change_id if draft else "/".join((before or {}).values())
        self._year = dict([DATED[table]]) if table in DATED else {}
        self.key = f"steward/{st.session_state.get(ROUND, 0)}/{table}/{act}/{of}"

    def value(self, name: str) -> str:
        """Return what a field holds at first; that of a date the year, where no more is known."""
        return self.values.get(name, "") or self.values.get(self._year.get(name, ""), "")

    def filled(self, typed: Mapping[str, str]) -> dict[str, str]:
        """Return the row with what was typed; what followed from a date follows from it anew."""
        return {**self.values, **dict.fromkeys(self._year.values(), ""), **typed}


@st.cache_resource(max_entries=2, show_spinner=False)
def _known(snapshot: int, _at: Desk) -> Known:  # noqa: ARG001 - the rows are those of the snapshot
    return Known(_at.lake)


def _taken_up(at: Desk, organisation_id: str, known: Known) -> Draft | None:
    """Let the person choose a draft that is still to be worked on; nothing is shown where there is none."""
    found = {one.change_id: one for one in drafts.drafts(at, organisation_id) if one.state in AT_HAND}
    if not found:
        return None
    chosen = pick(
        say("stewards.begin_with"),
        [NEW, *found],
        format_func=lambda key: (
            say("stewards.a_new_one") if key == NEW else label_of(found[key].content, known)
        ),
        key=f"steward_draft/{st.session_state.get(ROUND, 0)}",
    )
    return found.get(chosen)


def _which(rows: list[Row], known: Known, table: Table) -> Row | None:
    """Let the person choose the row that is meant among those about their country."""
    if not rows:
        st.info(say("stewards.no_rows"), icon=":material/info:")
        return None
    labels = sorted(
        ((label_of(Entry(table, row, None), known), n) for n, row in enumerate(rows)), key=lambda one: one[0]
    )
    named = {n: label for label, n in labels}
    chosen = pick(
        say("stewards.which"),
        list(named),
        index=None,
        format_func=lambda n: named[n],
        placeholder=say("stewards.choose"),
        key=f"steward_row/{table}",
    )
    return None if chosen is None else rows[chosen]


def _show_form(at: Desk, organisation_id: str, known: Known, begun: _Begun) -> None:
    faults: Mapping[str, str] = st.session_state.get(FAULTS, {}).get(begun.key, {})
    _say_whose(known, begun)
    source_id = "" if begun.act == "removal" else _source(known, begun)
    begun.kind = next(
        (row["kind"] for row in known.rows("source") if row["source_id"] == source_id), NEW_KIND
    )
    typed: dict[str, str] = {}
    source: dict[str, str] = {}
    reason = ""
    with st.form(begun.key, enter_to_submit=False):
        if begun.act != "removal":
            _in_pairs(typed, FIELDS[begun.table], lambda name: _field(begun, name, known, faults))
            st.markdown(f"**{say('stewards.evidence')}**")
            if source_id == NEW:
                _in_pairs(source, OF_A_SOURCE, lambda name: _source_field(begun, name, faults))
            _in_pairs(typed, EVIDENCE[1:], lambda name: _field(begun, name, known, faults))
        if begun.act != "addition":
            key = f"{begun.key}/why"
            reason = st.text_area(
                say("stewards.why"), begun.reason, max_chars=LONGEST_TEXT, height=68, key=key
            )
            _told("reason", faults)
        for name in [
            one for one in faults if one not in {*typed, *(f"source/{name}" for name in source), "reason"}
        ]:
            _told(name, faults)
        pressed = st.form_submit_button(say("stewards.keep"), type="primary")
    if pressed:
        _keep(at, organisation_id, known, begun, {**typed, "source_id": source_id}, source, reason)


def _say_whose(known: Known, begun: _Begun) -> None:
    """Say which country a new row must name, before another one is chosen in vain."""
    if begun.act == "addition" and begun.table in ENDS and begun.place != REGION:
        name = next(row["name"] for row in known.rows("place") if row["place_code"] == begun.place)
        first, second = (called(column) for column in ENDS[begun.table])
        st.caption(say("stewards.own_country", country=place_said(name), first=first, second=second))


def _in_pairs(into: dict[str, str], names: Sequence[str], field: Callable[[str], str]) -> None:
    """Show fields two beside each other, which stand below each other where there is no room."""
    for first in range(0, len(names), 2):
        for name, column in zip(names[first : first + 2], st.columns(2), strict=False):
            with column:
                into[name] = field(name)


def _source(known: Known, begun: _Begun) -> str:
    """Let the person choose the source among those that are here, or say that it is another."""
    rows = {row["source_id"]: row for row in known.rows("source")}
    names = {
        key: say("common.source", title=row["title"], publisher=row["publisher"])
        for key, row in sorted(rows.items(), key=lambda one: one[1]["title"])
        if row["kind"] in ("document", "public page", "dataset")
    }
    kept = begun.values.get("source_id", NEW)
    options = [NEW, *names]
    return str(
        pick(
            say("stewards.source"),
            options,
            index=options.index(kept) if kept in options else 0,
            format_func=lambda key: say("stewards.new_source") if key == NEW else names[key],
            key=f"{begun.key}/source",
        )
    )


def _field(begun: _Begun, name: str, known: Known, faults: Mapping[str, str]) -> str:
    """Show the field of a column and, below it, what is wrong with what was typed; return what is typed."""
    column = tables()[begun.table].column(name)
    label = called(name)
    label = say("stewards.required", column=label) if column.required else label
    value, key = begun.value(name), f"{begun.key}/{name}"
    options = _options(begun, column, known)
    if name == "trust":
        # Which letters there are follows from the source; one alone needs no choice.
        key = f"{begun.key}/{begun.kind}/{name}"
        value = value if value in letters(begun.kind) else ""
        value = value or (letters(begun.kind)[0] if len(letters(begun.kind)) == 1 else "")
    if options is None:
        typed = _text(name, label, value, key, what_belongs(begun.table, name))
    else:
        codes = list(options) if value in options or not value else [value, *options]
        chosen = pick(
            label,
            codes,
            index=codes.index(value) if value else None,
            format_func=lambda code: options.get(code, code),
            placeholder=say("stewards.choose"),
            help=what_belongs(begun.table, name),
            accept_new_options=name == "event",
            key=key,
        )
        typed = chosen or ""
    _told(name, faults)
    return typed


def _options(begun: _Begun, column: Column, known: Known) -> Mapping[str, str] | None:
    """Return what a column may hold with its names; None where it is typed."""
    if column.name == "event":
        return {one: say(f"stewards.event_{in_key(one)}") for one in EVENTS}
    if column.name == "trust":
        return {
            one: say("stewards.trust_letter", letter=one, meaning=named_in("trust", one))
            for one in letters(begun.kind)
        }
    if column.words:
        return {one: name_of(begun.table, column.name, one) for one in column.words}
    if column.name == "agreement_id":
        return {
            row["agreement_id"]: label_of(Entry("agreement", row, None), known)
            for row in known.own(begun.place, "agreement")
        }
    if column.name in ("listed_code", "counterpart_code", "origin_code", "place_code", "city_code"):
        cities = column.name == "city_code"
        places = [
            row for row in known.rows("place") if row["kind"] != "group" and (row["kind"] == "city") == cities
        ]
        named = {row["place_code"]: place_said(row["name"]) for row in places}
        return dict(sorted(named.items(), key=lambda one: one[1]))
    return None


def _source_field(begun: _Begun, name: str, faults: Mapping[str, str]) -> str:
    column = tables()["source"].column(name)
    label = say("stewards.of_source", column=heading(name))
    if column.required:
        label = say("stewards.required", column=label)
    key = f"{begun.key}/source/{name}"
    typed = _text(name, label, begun.source.get(name, ""), key, what_belongs("source", name))
    _told(f"source/{name}", faults)
    return typed


def what_belongs(table: str, name: str) -> str:
    """Say what belongs into a field: of a column whose name other tables have too, by its table."""
    if table == "source" or name in SHARED:
        return say(f"stewards.help_{table}.{name}")
    return say(f"stewards.help_{name}")


def _text(name: str, label: str, value: str, key: str, meaning: str) -> str:
    if name in LONG:
        return st.text_area(label, value, max_chars=LONGEST_TEXT, height=68, help=meaning, key=key)
    return st.text_input(label, value, max_chars=LONGEST, help=meaning, key=key)


def _told(name: str, faults: Mapping[str, str]) -> None:
    """Say what is wrong with a field, below it."""
    if name in faults:
        st.markdown(f":red[:material/error: {as_text(faults[name])}]")


def _keep(
    at: Desk,
    organisation_id: str,
    known: Known,
    begun: _Begun,
    typed: Row,
    source: Row,
    reason: str,
) -> None:
    """Keep what was typed as a draft, or say at each field what is wrong."""
    with at.reading() as records:
        organisation = str(organisation_of(records, organisation_id)["name"])
    after, row_of_source = None, None
    if begun.act != "removal":
        if source:
            row_of_source = new_source(source, known.keys("source"))
            typed = {**typed, "source_id": row_of_source["source_id"]}
        after = completed(begun.table, begun.filled(typed), organisation, known.keys("agreement"))
    entry = Entry(begun.table, begun.before, after, row_of_source, reason.strip())
    try:
        key = begun.draft.change_id if begun.draft else ""
        done = attempt(lambda: _enter(at, organisation_id, entry, key), say("stewards.kept"))
    except _FaultsFound as found:
        st.session_state[FAULTS] = {begun.key: found.faults}
        st.rerun()
    if done:
        st.session_state[ROUND] = st.session_state.get(ROUND, 0) + 1
        st.session_state.pop(FAULTS, None)
        st.rerun()


class _FaultsFound(Exception):
    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__()
        self.faults = faults


def _enter(at: Desk, organisation_id: str, entry: Entry, key: str) -> None:
    try:
        enter(at, organisation_id, entry, key)
    except Faulty as error:
        raise _FaultsFound(error.faults) from error
