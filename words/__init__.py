"""Everything the screen says, in one file per language, ready for translation.

`en.toml` is the original. A translation is a file beside it with the same keys;
`tests/words` checks that none is missing and none is unused.
"""

import tomllib
from functools import cache
from pathlib import Path

LANGUAGE = "en"


def say(key: str, **values: object) -> str:
    """Return the sentence of a key such as `agreements.title`, its blanks filled.

    Numbers given as values are written with thin spaces between thousands.
    Raises KeyError where the key is unknown.
    """
    written = {name: number(value) for name, value in values.items()}
    return phrases()[key].format(**written)


def number(value: object) -> str:
    """Write a whole number with thin spaces between thousands; leave anything else as text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}".replace(",", "\u2009")
    return str(value)


@cache
def phrases(language: str = LANGUAGE) -> dict[str, str]:
    """Return every sentence of a language by its dotted key."""
    path = Path(__file__).parent / f"{language}.toml"
    return dict(_flat(tomllib.loads(path.read_text(encoding="utf-8"))))


def _flat(table: dict[str, object], prefix: str = "") -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, value in table.items():
        if isinstance(value, dict):
            found += _flat(value, f"{prefix}{name}.")
        else:
            found.append((f"{prefix}{name}", str(value)))
    return found
