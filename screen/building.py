"""Build a missing warehouse when the dashboard starts without one, showing how far it is."""

import streamlit as st

from etl.building import STEPS, Refused, build
from screen.asking import lake
from warehouse.commit import CheckFailed
from warehouse.lake import Location, WarehouseMissing
from words import say


def build_if_missing() -> None:
    """Return at once where there is a warehouse; otherwise build it, or say why that failed."""
    try:
        lake()
        return
    except WarehouseMissing:
        pass
    done = iter(range(1, len(STEPS) + 1))
    bar = st.progress(0.0, say("frame.building"))
    try:
        build(
            Location.from_environment(),
            "dashboard",
            progress=lambda step: bar.progress(next(done) / (len(STEPS) + 1), f"{step} …") and None,
        )
    except (Refused, CheckFailed) as error:
        bar.empty()
        st.error(say("frame.build_failed"))
        st.text(str(error))
        st.stop()
    bar.empty()
