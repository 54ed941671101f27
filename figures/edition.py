"""The edition that a figure is made on: its day is today to all that it says, whenever it is looked at."""

from datetime import date

import pandas as pd


def made_on(edition: pd.DataFrame) -> date:
    """Return the day on which an edition was made (UTC). Needs made_on."""
    day: date = pd.Timestamp(edition["made_on"].item()).date()
    return day
