"""The line under a figure says as of when its rows are, by what tells most."""

import pandas as pd
import pytest

from figures.provenance import Source, dated

KNOWN = {"returns": Source("A ministry", "Returns", "2020-03-01", "")}


@pytest.mark.parametrize(
    ("months", "said"),
    [
        (["2025-01", "2025-12"], "2025"),
        (["2024-07/2025-06"], "2024 – 2025"),
        (["2019-12", "2021-01"], "2019 – 2021"),
    ],
)
def test_sums_of_months_are_as_of_these_months_and_not_of_their_source(months: list[str], said: str) -> None:
    table = pd.DataFrame({"month": months, "source_id": "returns", "locator": "a sheet"})
    assert dated(table, KNOWN).endswith(said)
