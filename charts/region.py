"""The region at a glance: what is listed for each Member State."""

import pandas as pd

from charts.bars import Bars, Part
from charts.look import ACCENT
from words import say


def listed(frame: pd.DataFrame) -> Bars:
    """Write instruments, posts and centres of each country side by side, each on its own scale.

    Needs country, instruments, posts, centres; empty where a list does not name the country.
    """
    parts = [Part(name, say(f"overview.part_{name}"), ACCENT) for name in ("instruments", "posts", "centres")]
    return Bars(frame, "country", say("columns.country"), parts, say("overview.not_listed"))
