"""Saying no: one sentence for the person who asked, from `words/`, and nothing has been changed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conduct.assessment import Assessment


class Refused(Exception):
    """What was asked is against a rule or cannot be done; the message says what, why and what to do.

    A command ends with `exit_code`.
    """

    exit_code = 1


class StorageRefused(Refused):
    """The records or the warehouse are damaged, or cannot be written."""

    exit_code = 4


class BodyDamaged(Refused):
    """One thing that the records keep is not as it was written."""

    exit_code = 4


class Busy(StorageRefused):
    """Somebody else writes to the warehouse; later it can be done."""

    exit_code = 1


class NotPermitted(Refused):
    """The person has not the role that this needs in this association."""


class ChangedMeanwhile(Refused):
    """Somebody else saved the same assessment first. `theirs` is what is saved now."""

    def __init__(self, message: str, theirs: "Assessment") -> None:
        super().__init__(message)
        self.theirs = theirs


def several(names: Sequence[str], most: int = 8, between: str = ", ") -> str:
    """Return names for a sentence: as many as people read, and a sign that there are more."""
    return between.join(names[:most]) + (" …" if len(names) > most else "")
