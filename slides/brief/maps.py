"""The map of a brief: corridors, posts and centres, drawn as everywhere else."""

import pandas as pd

from charts import maps
from renderers import typst
from slides.brief.parts import Written
from words import say

WIDEST = 116.0


def drawn(frames: dict[str, pd.DataFrame], country: str | None, name: str) -> Written:
    """Draw corridors, posts and centres; `country` is shown in the accent colour, all members without it."""
    shape = maps.region(frames, country or "")
    alt = say("brief.map_alt", name=name, corridors=len(shape.routes), points=len(shape.spots))
    return {**typst.draw(shape, WIDEST, alt), "note": say("common.boundaries")}
