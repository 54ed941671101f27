"""What the records keep as JSON, and the way back: each body names the format that it was written in.

A body stays as it was written until it is written again, perhaps never. Whoever changes a model so
that its earlier bodies no longer read adds a step to its kind that makes the next format out of the
one before, and keeps records of the earlier release in `tests/earlier`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter
from pydantic_core import from_json, to_json

from conduct.assessment import Assessment, Entry, Typed
from conduct.cycle import Cycle
from conduct.method import Method
from conduct.refusal import BodyDamaged, Refused
from words import say

FORMAT = "format"
# Bodies of the first release name no format.
UNNAMED = 1
Body = dict[str, Any]
Kept = TypeVar("Kept")


@dataclass(frozen=True)
class Kind(Generic[Kept]):
    """One kind of body: its name in `words/`, its model, and the steps from each format to the next."""

    name: str
    model: TypeAdapter[Kept]
    steps: tuple[Callable[[Body], Body], ...] = ()

    @property
    def format(self) -> int:
        """Return the format that bodies of this kind are written in."""
        return UNNAMED + len(self.steps)

    def write(self, value: Kept) -> str:
        """Return what is kept of a value."""
        return to_json({FORMAT: self.format, **self.model.dump_python(value, mode="json")}).decode()

    def read(self, text: str) -> Kept:
        """Return what was kept, whichever release wrote it. Raises Refused where it was a newer one.

        Raises BodyDamaged where it is not as any release writes it.
        """
        try:
            return self._read(text)
        except (ValueError, TypeError, AttributeError) as error:
            kind = say(f"kept.{self.name}")
            raise BodyDamaged(say("records.damaged_body", kind=kind)) from error

    def _read(self, text: str) -> Kept:
        body = from_json(text)
        written_in = body.pop(FORMAT, UNNAMED)
        if written_in > self.format:
            kind = say(f"kept.{self.name}")
            raise Refused(say("records.newer_body", kind=kind, theirs=written_in, ours=self.format))
        for step in self.steps[written_in - UNNAMED :]:
            body = step(body)
        return self.model.validate_python(body)


# The rows that a publication writes into the warehouse, by table.
Tables = dict[str, list[dict[str, Any]]]

METHOD = Kind("method", TypeAdapter(Method))
CYCLE = Kind("cycle", TypeAdapter(Cycle))
ASSESSMENT = Kind("assessment", TypeAdapter(Assessment))
# The first format was the entry alone.
WORKING_COPY = Kind("working_copy", TypeAdapter(Typed), (lambda body: {"entry": body},))
ENTRY_VERSION = Kind("entry_version", TypeAdapter(Entry))
SCHEDULED: Kind[Tables] = Kind("scheduled", TypeAdapter(Tables))
KINDS = (METHOD, CYCLE, ASSESSMENT, WORKING_COPY, ENTRY_VERSION, SCHEDULED)
