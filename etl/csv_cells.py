"""How a value is written into a CSV cell, so that no spreadsheet program runs it."""

# A cell that begins with one of these would be run as a formula; some programs read the signs in their
# full width, as keyboards of East Asia write them, like those of ASCII.
FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


def harmless(value: object) -> object:
    """Return a value so that no spreadsheet program runs it: a text that looks like a formula is quoted."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value
