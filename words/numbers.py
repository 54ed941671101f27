"""Numbers as a language writes them: the original with narrow spaces in thousands, others as CLDR says."""

from decimal import Decimal
from functools import cache
from numbers import Integral

from babel import Locale

from words.language import ORIGINAL, language

# A line never ends at it.
NARROW_SPACE = "\u202f"


def number(value: object) -> str:
    """Write a number with what parts its thousands and its places; leave anything else as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, Integral) and not isinstance(value, bool):
        return in_figures(f"{int(value):,}")
    if isinstance(value, Decimal):
        return in_figures(f"{value:,f}")
    return in_figures(str(value)) if isinstance(value, float) else str(value)


def in_figures(written: str) -> str:
    """Turn a number written as `1,234.5` into the figures of the language."""
    return written.translate(_signs(language()))


@cache
def _signs(code: str) -> dict[int, str]:
    if code == ORIGINAL:
        return str.maketrans({",": NARROW_SPACE})
    symbols = Locale.parse(code, sep="-").number_symbols["latn"]
    return str.maketrans({",": symbols["group"], ".": symbols["decimal"]})
