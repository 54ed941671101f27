"""What is wrong with the slide that a browser shows: too small, cut off, laid over, bars too short."""

from pathlib import Path

from playwright.sync_api import Page

# What a room sees: a projector, an older one, a telephone held upright.
SCREENS = ((1280, 720), (1024, 768), (390, 844))
# Of the height of the screen, and of a row.
LEAST_LETTER, LEAST_BAR = 0.0218, 0.45
MEASURE = (Path(__file__).parent / "measured.js").read_text(encoding="utf-8")


def faults(page: Page) -> list[str]:
    """Return what is wrong with the slide that stands on a page, at the size that it has."""
    return [str(one) for one in page.evaluate(MEASURE, [LEAST_LETTER, LEAST_BAR])]
