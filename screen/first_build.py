"""Build a missing warehouse when the dashboard starts without one, showing how far it is."""

import streamlit as st

from etl.building import Refused, build, steps
from screen.asking import lake
from warehouse.checking import CheckFailed
from warehouse.location import Location
from warehouse.trouble import WarehouseMissing
from words import say


def build_if_missing() -> None:
    """Return at once where there is a warehouse; otherwise build it, or say why that failed."""
    try:
        lake()
        return
    except WarehouseMissing:
        pass
    bar = st.progress(0.0, say("frame.building"))

    known = steps()

    def show(step: str) -> None:
        # What is told beside the steps is whom the last of them waits for.
        done = known.index(step) + 1 if step in known else len(known)
        bar.progress(done / (len(known) + 1), f"{step} …")

    try:
        build(Location.from_environment(), "dashboard", progress=show)
    except (Refused, CheckFailed) as error:
        bar.empty()
        st.error(say("frame.build_failed"))
        st.text(str(error))
        st.stop()
    bar.empty()
