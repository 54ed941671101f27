"""What is wrong with the slides that a browser shows: too small, cut off, laid over, bars too short."""

from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Page

# What a room sees: a projector, an older one, a telephone held upright.
SCREENS = ((1280, 720), (1024, 768), (390, 844))
# Of the height of the screen, and of a row.
LEAST_LETTER, LEAST_BAR = 0.0218, 0.45
SECONDS_TO_SHOW = 30
MEASURE = (Path(__file__).parent / "measured.js").read_text(encoding="utf-8")


# Slide after slide within the page: asked one by one, each would be painted, and waited for, in between.
EACH = f"""async ([places, limits]) => {{
    const measure = {MEASURE.strip().removesuffix(";").split(chr(10), 1)[1]}
    const heading = () => document.querySelector('#stage:not(.leaving) > .slide h1')
    const faults = []
    for (const place of places) {{
        go(place)
        const until = performance.now() + {SECONDS_TO_SHOW * 1000}
        while (heading()?.textContent !== told.slides[place - 1].title) {{
            if (performance.now() > until) throw Error(`slide ${{place}} is not shown`)
            await new Promise(later => setTimeout(later))
        }}
        faults.push(...measure(limits).map(fault => `slide ${{place}}: ${{fault}}`))
    }}
    return faults
}}"""


def faults(page: Page, places: Sequence[int]) -> list[str]:
    """Go to these slides of a page that presents; return what is wrong with them at the size that it has."""
    return [str(one) for one in page.evaluate(EACH, [places, [LEAST_LETTER, LEAST_BAR]])]
