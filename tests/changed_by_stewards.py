"""Changes of stewards of a ministry that does not exist: one that was made, and one that was withdrawn."""

import json
from typing import Any

import pandas as pd

from warehouse.schema import tables

BY = {
    "organisation_id": "ministry",
    "organisation": "Demonstration Ministry",
    "table_name": "attache_post",
    "entered_by": "person-1",
    "approved_by": "person-2",
    "author": "person-3",
    "message": "Posts of January",
    "published_at": "2031-01-05T08:00:00Z",
}
ROW = json.dumps({"origin_code": "IDN"})
CHANGES: list[dict[str, Any]] = [
    {**BY, "change_id": "ministry-1", "position": 1, "kind": "addition", "row_after": ROW},
    {**BY, "change_id": "ministry-2", "position": 2, "kind": "addition", "row_after": ROW},
    {
        **BY,
        "change_id": "ministry-3",
        "position": 3,
        "kind": "withdrawal",
        "row_before": ROW,
        "withdraws": "ministry-2",
        "reason": "The post was never opened",
    },
]
FILES = [{"change_id": "ministry-1", "organisation_id": "ministry", "state": "taken over"}]


def frames() -> dict[str, pd.DataFrame]:
    """Return the tables of stewards, in the columns of their declarations."""
    rows = {"steward_change": CHANGES, "steward_file": FILES}
    return {
        name: pd.DataFrame(found, columns=[column.name for column in tables()[name].columns])
        for name, found in rows.items()
    }
