"""The sentences of a language by their keys, from its file; what it lacks is said in the original."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from babel import Locale

from words.language import ORIGINAL, language
from words.sentence import Sentence, read

FOLDER = Path(__file__).parent
# What a file says of itself: how its language is called there, who translated and who reviewed it.
OF_THE_FILE = "language."


class Catalogue(Mapping[str, str]):
    """Every sentence of a language by its dotted key, as it is for many, blanks as `{name}`.

    A sentence is read when it is first asked for: to read all of them takes half a second.
    """

    def __init__(self, code: str, original: "Catalogue | None" = None) -> None:
        text = (FOLDER / f"{code}.ftl").read_text(encoding="utf-8")
        entries = re.split(r"^(?=[A-Za-z])", text, flags=re.MULTILINE)[1:]
        self._entries = {entry.partition("=")[0].strip().replace("-", "."): entry for entry in entries}
        self._plural = lru_cache(Locale.parse(code, sep="-").plural_form)
        self._read: dict[str, Sentence] = {}
        self._original = original

    def sentence(self, key: str) -> Sentence:
        """Return the sentence of a key. Raises KeyError where the key is unknown."""
        found = self._read.get(key)
        if found is None:
            if self._original is not None and key not in self._entries:
                return self._original.sentence(key)
            found = self._read[key] = read(key, self._entries[key], self._plural)
        return found

    def written(self) -> list[str]:
        """Return the keys of the sentences that the language has itself, in the order of its file."""
        return [key for key in self._entries if not key.startswith(OF_THE_FILE)]

    def has(self, key: str) -> bool:
        """Tell whether the language itself has a sentence."""
        return key in self._entries

    def told(self, key: str) -> str:
        """Return what the file says of itself under a key such as `reviewed.by`, '' for nothing."""
        key = OF_THE_FILE + key
        return self.sentence(key).text if key in self._entries else ""

    def __getitem__(self, key: str) -> str:
        """Return the text of a key. Raises KeyError where the key is unknown."""
        return self.sentence(key).text

    def __contains__(self, key: object) -> bool:
        """Tell whether a key has a sentence, in the language or in the original."""
        return key in self._entries or (self._original is not None and key in self._original)

    def __iter__(self) -> Iterator[str]:
        """Go through the keys, in the order of the original."""
        return iter(self._original or self.written())

    def __len__(self) -> int:
        """Return the number of sentences."""
        return len(self._original or self.written())


def phrases(code: str = "") -> Catalogue:
    """Return every sentence by its dotted key, of a language or of the one that is spoken."""
    return _catalogue(code or language())


@cache
def _catalogue(code: str) -> Catalogue:
    return Catalogue(code, None if code == ORIGINAL else _catalogue(ORIGINAL))


def forget() -> None:
    """Read the files anew when they are next asked for."""
    _catalogue.cache_clear()
