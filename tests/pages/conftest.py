"""The pages on the warehouse built from the real sources."""

from collections.abc import Iterator

import pytest
from opened import used
from remembering import RememberingLake


@pytest.fixture(scope="module")
def _real(lake: RememberingLake) -> Iterator[None]:
    """Let the dashboard open the warehouse of the real sources."""
    with used(lake.location, lake):
        yield
