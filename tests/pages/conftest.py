"""The pages on the warehouse built from the real sources."""

from collections.abc import Iterator
from typing import Any

import pandas as pd
import pytest
from opened import used

from warehouse.lake import Lake, Location


@pytest.fixture(scope="module")
def _real(location: Location) -> Iterator[None]:
    """Let the dashboard open the warehouse of the real sources; no page may alter an answer."""
    answers, ask = [], Lake.ask

    def noted(lake: Lake, *asked: Any, **filters: Any) -> pd.DataFrame:
        frame = ask(lake, *asked, **filters)
        answers.append((asked[0], frame, frame.copy()))
        return frame

    with used(location) as patch:
        patch.setattr(Lake, "ask", noted)
        yield
    assert [question for question, frame, before in answers if not frame.equals(before)] == []
