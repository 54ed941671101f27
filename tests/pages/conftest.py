"""The pages on the warehouse built from the real sources."""

from collections.abc import Iterator
from typing import Any

import pandas as pd
import pytest
from opened import used
from remembering import RememberingLake

from warehouse.lake import Lake


@pytest.fixture(scope="module")
def _real(lake: RememberingLake) -> Iterator[None]:
    """Let the dashboard open the warehouse of the real sources; no page may alter an answer."""

    def ask(_: Lake, question: str, snapshot: int, **filters: Any) -> pd.DataFrame:
        return lake.ask(question, snapshot, **filters)

    def table(_: Lake, name: str, snapshot: int) -> pd.DataFrame:
        return lake.table(name, snapshot)

    with used(lake.location) as patch:
        patch.setattr(Lake, "ask", ask)
        patch.setattr(Lake, "table", table)
        yield
    assert lake.altered() == []
