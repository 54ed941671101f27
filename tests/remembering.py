"""A warehouse for tests that only read: what was asked once is not asked again, as on the dashboard."""

from typing import Any

import pandas as pd

from warehouse.lake import Lake, Location


class RememberingLake(Lake):
    """A warehouse that keeps its answers. Who changes a frame changes it for all: nobody may."""

    def __init__(self, location: Location) -> None:
        super().__init__(location)
        self._answers: dict[str, pd.DataFrame] = {}

    def ask(self, question: str, snapshot: int, **parameters: Any) -> pd.DataFrame:
        """Answer a question, from memory where it was asked before."""
        key = repr((question, snapshot, sorted(parameters.items())))
        if key not in self._answers:
            self._answers[key] = super().ask(question, snapshot, **parameters)
        return self._answers[key]
