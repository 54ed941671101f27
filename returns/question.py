"""What the product is not sure of in a file: one question, with the cell it is about."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """A question about a place of a file.

    `kind` and `place` make its key, under which an answer is given. `choices` are answers to choose from, any
    text may be answered where there are none; `proposed` is what counts meanwhile. With `must`, nothing of
    the file is taken over until it is answered.
    """

    kind: str
    place: str
    text: str
    choices: tuple[str, ...] = ()
    proposed: str = ""
    must: bool = True

    @property
    def key(self) -> str:
        """Return the key of its answer."""
        return f"{self.kind} {self.place}"
