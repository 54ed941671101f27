"""Cells of a matrix on a page: their ink can be read on all, and what is deeper stands out, light or dark."""

import re
import tomllib
from pathlib import Path

import pytest

from renderers.html import STYLE

THEMES = tomllib.loads(Path(".streamlit/config.toml").read_text(encoding="utf-8"))["theme"]
RULE = re.compile(r"color-mix\(in srgb, (#\w{6}) calc\((\d+)% \+ (\d+)% \* var\(--depth\)\), transparent\)")
AA = 4.5


def light_of(colour: tuple[float, ...]) -> float:
    """Return the relative luminance of WCAG."""
    parts = [one / 255 for one in colour]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    low, high = sorted((light_of(one), light_of(other)))
    return (high + 0.05) / (low + 0.05)


def rgb(colour: str) -> tuple[float, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_deeper_stands_out_and_all_can_be_read(scheme: str) -> None:
    found = RULE.search(STYLE.read_text(encoding="utf-8"))
    assert found
    colour, least, more = rgb(found[1]), int(found[2]) / 100, int(found[3]) / 100
    ground, ink = rgb(THEMES[scheme]["backgroundColor"]), rgb(THEMES[scheme]["textColor"])
    shares = [least + more * depth / 10 for depth in range(11)]
    cells = [
        tuple(share * one + (1 - share) * other for one, other in zip(colour, ground, strict=True))
        for share in shares
    ]
    assert min(contrast(ink, cell) for cell in cells) >= AA
    standing_out = [contrast(cell, ground) for cell in cells]
    assert standing_out == sorted(standing_out)
    assert standing_out[0] > 1.05
    assert standing_out[-1] > 2
