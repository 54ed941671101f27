"""Which rows of totals are of a group, of a centre, or of all centres, where their words do not tell."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from returns.rows import Line
from returns.understanding import label_says
from returns.vocabulary import plain

Places = tuple[int, ...]
TOTALS = ("total", "subtotal")


def settled(lines: Sequence[Line]) -> list[Line]:
    """Return rows with every total told apart: `grand` of a whole centre, or a subtotal of its group.

    A total is its group's where another total or group follows it, or where the groups before have totals of
    their own and none of all of them follows. One more total below those of centres is of all centres: an
    aside, as it belongs to none of them.
    """
    found = list(lines)
    stretches = _stretches(found)
    for start, end in stretches:
        _settle_groups(found, start, end)
    if found and "centre" in found[-1].groups:
        _set_aside(found, stretches)
    return found


def sums(lines: Sequence[Line]) -> list[tuple[int, Places]]:
    """Return each row of a total with the rows that it sums up, as the table is laid out."""
    found: list[tuple[int, Places]] = []
    for start, end in _stretches(lines):
        stretch = lines[start:end]
        for line in stretch:
            if line.role in TOTALS:
                found.append((line.row, _summed_up(line, stretch)))
    return [(row, rows) for row, rows in found if rows]


def _summed_up(total: Line, stretch: Sequence[Line]) -> Places:
    """Return the rows that a total sums up: those that agree in what else its labels say."""
    scope = {
        axis: plain(named.text)
        for axis, named in total.labels.items()
        if axis != "category" and not label_says(named.text).total
    }
    alike = [
        line
        for line in stretch
        if all(axis in line.labels and plain(line.labels[axis].text) == text for axis, text in scope.items())
    ]
    parts = [line for line in alike if line.role == "part"]
    grouped = [line for line in alike if line.role == "subtotal" and _grouped(line)]
    if total.role == "subtotal" and _grouped(total):
        return tuple(one.row for one in parts if _group(one) == _group(total))
    known = {_group(one) for one in grouped}
    return tuple(one.row for one in (*grouped, *(one for one in parts if _group(one) not in known)))


def _group(line: Line) -> tuple[object, ...]:
    return tuple(line.groups[axis].place if axis in line.groups else None for axis in ("stage", "category"))


def _settle_groups(found: list[Line], start: int, end: int) -> None:
    totals = [at for at in range(start, end) if found[at].role in TOTALS and _grouped(found[at])]
    begins = [at for at in range(start, end) if _begins(found, at)]
    if not totals or not begins:
        return
    own = any(at < begins[-1] for at in totals)
    after = [at for at in totals if at > begins[-1]]
    for at in totals:
        if found[at].role == "total" and not found[at].grand:
            sub = at != totals[-1] or (own and len(after) == 1 and begins[-1] not in totals)
            found[at] = replace(found[at], role="subtotal" if sub else "total", grand=not sub)


def _set_aside(found: list[Line], stretches: Sequence[tuple[int, int]]) -> None:
    """Set aside the total of all centres, which stands below the last centre and its own total."""
    whole = [[at for at in range(start, end) if found[at].role == "total"] for start, end in stretches]
    last = whole[-1]
    others = whole[:-1]
    if others and len(last) > max(len(totals) for totals in others):
        found[last[-1]] = replace(found[last[-1]], role="aside")


def _grouped(line: Line) -> bool:
    return "stage" in line.groups or "category" in line.groups


def _begins(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a group begins with a row."""
    groups = {axis: named.place for axis, named in lines[at].groups.items() if axis in ("stage", "category")}
    before = lines[at - 1].groups if at else {}
    return bool(groups) and groups != {axis: named.place for axis, named in before.items() if axis in groups}


def _stretches(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return where the rows of one centre and month begin and end: totals count within them."""
    starts = [
        0,
        *(at for at, (before, line) in enumerate(pairwise(lines), 1) if _wider(line) != _wider(before)),
    ]
    return list(pairwise([*starts, len(lines)])) if lines else []


def _wider(line: Line) -> tuple[object, ...]:
    return tuple(line.groups[axis].place if axis in line.groups else None for axis in ("centre", "month"))
