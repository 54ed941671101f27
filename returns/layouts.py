"""Layouts that an organisation has confirmed: kept once, recognised when its next file has their shape."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from conduct.desk import Desk
from conduct.roles import Role
from returns.bringing import Brought, bring
from returns.checks import Counts
from returns.layout import Layout, from_json, heading_key
from returns.propose import propose
from returns.table_reading import Answers
from warehouse import returns as published


@dataclass(frozen=True)
class Recognised:
    """A file as it was read, and the layout that it was read under.

    `is_known` tells whether the organisation confirmed that layout before; `changed` are sentences on what is
    not where the nearest layout has it, where none fits.
    """

    brought: Brought
    layout: Layout
    is_known: bool
    changed: tuple[str, ...] = ()


def keep_layout(desk: Desk, organisation_id: str, layout: Layout) -> None:
    """Keep a layout that a person confirmed. A reporter does."""
    shape = "\n".join(f"{one.at} {one.text}" for table in layout.tables for one in table.headings)
    with desk.writing() as records:
        desk.require(records, organisation_id, Role.REPORTER)
        key = {
            "association_id": organisation_id,
            "fingerprint": hashlib.sha256(shape.encode("utf-8")).hexdigest(),
        }
        body = layout.to_json()
        before = records.one("return_layout", **key)
        if before is None or before["body"] != body:
            records.put("return_layout", **key, body=body, who=desk.who, kept_at=desk.at())
            desk.note(records, "layout kept", organisation_id, after={"fingerprint": key["fingerprint"]})


def layouts(desk: Desk, organisation_id: str) -> list[Layout]:
    """Return an organisation's layouts, the last confirmed first. For members only."""
    with desk.reading() as records:
        desk.require(records, organisation_id, *Role)
        rows = records.all("return_layout", order="kept_at", association_id=organisation_id)
    return [from_json(row["body"]) for row in reversed(rows)]


def recognise(name: str, data: bytes, known: Sequence[Layout], form: Layout | None = None) -> Recognised:
    """Read a file under the known layout that fits it; where none does, propose one and say what changed.

    `form` is the layout of the product's own form, which nobody has to confirm. What is known of labels and
    centres is taken over into the proposal. Raises Refused where the file must
    not or cannot be read.
    """
    read = [(bring(name, data, layout), layout) for layout in known]
    own = [(bring(name, data, form), form)] if form else []
    for brought, layout in (*read, *own):
        if brought.reading.returns and not brought.reading.changes:
            return Recognised(brought, layout, is_known=True)
    nearest = min(read, key=lambda pair: len(pair[0].reading.changes), default=None)
    brought = bring(name, data, nearest[1] if nearest else None, anew=True)
    is_another = nearest is None or _is_of_another_shape(*nearest)
    changed = () if nearest is None or is_another else tuple(str(one) for one in nearest[0].reading.changes)
    proposed = brought.proposal or propose(brought.grids)
    return Recognised(brought, proposed.layout, is_known=False, changed=changed)


def _is_of_another_shape(brought: Brought, layout: Layout) -> bool:
    """Tell whether a file has so few headings of a layout that it is no changed one, but another office's."""
    changes = brought.reading.changes
    # What only moved, as a column that was put in moves what stands behind it, is not gone.
    gone = Counter(one.before for one in changes if one.before)
    gone -= Counter(heading_key(one.now) for one in changes if one.now)
    sheets = {one.place.rpartition("!")[0] for one in changes}
    return 2 * gone.total() > len(sheets) * min(len(table.headings) for table in layout.tables)


def read_again(
    name: str,
    data: bytes,
    layout: Layout,
    answers: Answers,
    before: Mapping[str, Mapping[str, Counts]],
    names: Mapping[str, str],
) -> Brought:
    """Read a file under a layout as a person corrected it, and hold it against the months before."""
    return bring(name, data, layout, answers, before, names=names)


def months_before(
    desk: Desk, organisation_id: str, centre_ids: Sequence[str]
) -> Mapping[str, Mapping[str, Counts]]:
    """Return the numbers of the versions in force of an organisation's centres, by centre and month.

    For members only.
    """
    with desk.reading() as records:
        desk.require(records, organisation_id, *Role)
    return {one: published.numbers_in_force(desk.lake, organisation_id, one) for one in centre_ids}
