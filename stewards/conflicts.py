"""Rows that the files have in another way than a steward published them: neither is lost, and it is said."""

from warehouse.lake import Lake
from warehouse.stewards import Conflict, conflicts, known_as
from words import say


def told(lake: Lake) -> list[str]:
    """Say, a sentence each, where the files of the last build contradict what stewards published."""
    return [conflict_said(one) for one in conflicts(lake)]


def conflict_said(one: Conflict) -> str:
    """Say which row the files have in another way than a steward published it."""
    if one.held is None:
        return say("stewards.gone_from_files", of=one.change_id)
    row = ", ".join(part for part in known_as(one.table, one.held) if part)
    return say("stewards.contradicts", of=one.change_id, row=row)
