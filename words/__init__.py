"""Everything the screen says, in one file per language, ready for translation.

`en.ftl` is the original, in the format Fluent: the sentence of the key `agreements.title` is the entry
`agreements-title`. A translation is a file beside it with the same keys and blanks and the plural
forms of its own language; `tests/words` checks that none is missing and none is unused.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from unicodedata import normalize

from babel import Locale

from words.sentence import Sentence, number, read

__all__ = ["LANGUAGE", "Catalogue", "in_key", "name_of", "named_in", "number", "phrases", "say"]

LANGUAGE = "en"


class Catalogue(Mapping[str, str]):
    """Every sentence of a language by its dotted key, as it is for many, blanks as `{name}`.

    A sentence is read when it is first asked for: to read all of them takes half a second.
    """

    def __init__(self, language: str) -> None:
        text = (Path(__file__).parent / f"{language}.ftl").read_text(encoding="utf-8")
        entries = re.split(r"^(?=[A-Za-z])", text, flags=re.MULTILINE)[1:]
        self._entries = {entry.partition("=")[0].strip().replace("-", "."): entry for entry in entries}
        self._plural = lru_cache(Locale.parse(language, sep="-").plural_form)
        self._read: dict[str, Sentence] = {}

    def sentence(self, key: str) -> Sentence:
        """Return the sentence of a key. Raises KeyError where the key is unknown."""
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = read(key, self._entries[key], self._plural)
        return found

    def __getitem__(self, key: str) -> str:
        """Return the text of a key. Raises KeyError where the key is unknown."""
        return self.sentence(key).text

    def __iter__(self) -> Iterator[str]:
        """Go through the keys, in the order of the file."""
        return iter(self._entries)

    def __len__(self) -> int:
        """Return the number of sentences."""
        return len(self._entries)


@cache
def phrases(language: str = LANGUAGE) -> Catalogue:
    """Return every sentence of a language by its dotted key."""
    return Catalogue(language)


def say(key: str, **values: object) -> str:
    """Return the sentence of a key such as `agreements.title`, its blanks filled.

    Numbers given as values are written with thin spaces between thousands, and choose plural forms.
    Raises KeyError where the key is unknown or a value is missing, TypeError where a value that
    chooses a form is no number.
    """
    return phrases().sentence(key).filled(values)


def name_of(table: str, column: str, value: str) -> str:
    """Return what the screen calls a value of a column; the value itself where it has no name.

    The name of `in process` in the column `status` of the table `agreement` has the key
    `values.agreement.status.in_process`. A question's answer counts as a table too.
    """
    return phrases().get(f"values.{table}.{column}.{in_key(value)}", value)


def named_in(column: str, value: str) -> str:
    """Return what the screen calls a value of a column of whatever table; the value itself without a name."""
    key = _names().get((column, in_key(value)))
    return value if key is None else phrases()[key]


@cache
def _names() -> dict[tuple[str, str], str]:
    """Return the keys of all names of values by column and value."""
    parts = ((key, key.split(".")) for key in phrases() if key.startswith("values."))
    return {(named[2], named[3]): key for key, named in parts}


def in_key(value: str) -> str:
    """Return a value as keys write it: small letters without accents, digits, and `_` for the rest."""
    plain = normalize("NFKD", value.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", plain)
