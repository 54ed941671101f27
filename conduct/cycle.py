"""A cycle: one round of assessment, from its plan to its publication and its corrections."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from conduct.keys import ALPHABET

State = Literal["planned", "open", "under review", "published", "corrected"]


class Cycle(BaseModel):
    """One round of assessment of an association, on one version of one method.

    `state` is what the association did so far; published and corrected follow from the revisions
    in the warehouse. Counts that are not known stay empty. A list of the past has the day on which it was
    published, whether it holds a `partial` list only, and the cycle of public sources that it is of.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
    cycle_id: str = Field(pattern=f"^{ALPHABET}{{1,59}}$")
    association_id: str
    number: int = Field(ge=1)
    label: str = Field(min_length=1, max_length=60)
    method_id: str
    method_version: int
    state: State = "planned"
    window_from: str = ""
    window_to: str = ""
    licensed: int | None = Field(None, ge=0)
    planned: int | None = Field(None, ge=0)
    listed_on: str = ""
    partial: bool = False
    public_cycle: str = ""

    @property
    def recorded(self) -> bool:
        """Tell whether it is history: a list that was published elsewhere before it is entered here."""
        return bool(self.listed_on)
