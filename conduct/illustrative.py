"""The method that the product brings along for trying out: it belongs to no association."""

import tomllib
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from conduct.method import Method

FILE = Path(__file__).with_name("illustrative.toml")


@cache
def illustrative() -> Method:
    """Return the illustrative method, built on the twelve subjects of the code of 2010."""
    written = tomllib.loads(FILE.read_text(encoding="utf-8"), parse_float=Decimal)
    parts = _subjects_and_indicators(written.pop("subject"))
    return Method.model_validate({**written, **parts})


def _subjects_and_indicators(subjects: list[dict[str, Any]]) -> dict[str, Any]:
    """Return subjects and indicators apart; in the file, each subject holds its own indicators."""
    return {
        "subjects": [{"number": one["number"], "title": one["title"]} for one in subjects],
        "indicators": [
            {**indicator, "subject": one["number"]} for one in subjects for indicator in one["indicator"]
        ],
    }
