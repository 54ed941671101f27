"""The product's own form for an organisation: its centres, the newest months, its kinds of complaints."""

from datetime import date, timedelta

from conduct.desk import Desk
from returns.expecting import centres
from returns.template import Form
from warehouse.lake import Lake
from words import say

MONTHS = 12
# What centres mostly count.
MEASURES = ("complaints_received", "complaints_resolved", "complaint_cases", "complainants", "hotline_calls")


def form_of(desk: Desk, organisation_id: str) -> Form:
    """Return what the drop-downs of an organisation's form offer."""
    lake, number = desk.lake, desk.lake.latest()
    labels = lake.ask("complaint_measures", number).set_index("measure")["label"]
    places = lake.table("place", number)
    countries = places[places["kind"] == "country"].sort_values("name")
    return Form(
        {name: key for key, name in centres(desk, organisation_id).items()},
        _months(desk.now().date()),
        _kinds(lake, number),
        {str(labels[one]): one for one in MEASURES if one in labels},
        dict(zip(countries["place_code"], countries["name"], strict=True)),
        {},
    )


def _months(today: date) -> list[str]:
    """Return the newest months, the last that ended first."""
    found, day = [], today.replace(day=1)
    for _ in range(MONTHS):
        day = (day - timedelta(days=1)).replace(day=1)
        found.append(f"{day:%Y-%m}")
    return found


def _kinds(lake: Lake, number: int) -> list[str]:
    """Return the kinds of complaints that were returned before, else the usual ones."""
    known = list(lake.ask("return_categories", number)["category"])
    return known or say("returns.usual_kinds").split("; ")
