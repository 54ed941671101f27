"""Everything the product says, in one file per language, and the language in which it is said.

`en.ftl` is the original, in the format Fluent: the sentence of the key `agreements.title` is the entry
`agreements-title`. A translation is a file beside it with the same keys and blanks and the plural forms of
its own language; see docs/languages.md. `language.py` knows which one is spoken, `say` says it.
"""

import re
from functools import cache
from unicodedata import normalize
from zlib import crc32

from words.catalogue import Catalogue, phrases
from words.language import ORIGINAL, PARAMETER, as_spoken, in_address, language, speak, speaking
from words.numbers import in_figures, number
from words.places import BETWEEN, WITH_ARTICLE, place_said, with_articles

__all__ = [
    "ORIGINAL",
    "PARAMETER",
    "Catalogue",
    "as_spoken",
    "called",
    "in_address",
    "in_figures",
    "in_key",
    "language",
    "name_of",
    "named_in",
    "number",
    "phrases",
    "place_said",
    "say",
    "speak",
    "speaking",
]

# Columns of questions that hold values of another one's list.
VALUES_OF = {
    "association": "owner",
    "measure": "label",
    "mechanism": "name",
    "place": "place_printed",
    "purpose": "detail",
    "what": "event",
}
# The column of what happened: to whom, and after a colon what, as in `Viet Nam – Japan: renewed`.
HAPPENED = "what"
# A longer text is keyed by its first letters and a sum of all: changed, it is no longer what was translated.
LONGEST_KEY, BEGINNING = 60, 40


def say(key: str, **values: object) -> str:
    """Return the sentence of a key such as `agreements.title`, its blanks filled.

    Numbers given as values are written as the language writes them, and choose plural forms; a country is
    called as the language calls it, and so is a value of a list whose blank is called like its column.
    Raises KeyError where the key is unknown or a value is missing, TypeError where a value that chooses a
    form is no number.
    """
    placed = {
        name: called(value, name) if isinstance(value, str) else value for name, value in values.items()
    }
    said = phrases().sentence(key).filled(placed)
    # Labels and titles call a country as the data do: frozen views are held to them.
    is_sentence = language() == ORIGINAL and said.endswith((".", "?"))
    if is_sentence and any(value in WITH_ARTICLE for value in placed.values()):
        return with_articles(said)
    return said


def name_of(table: str, column: str, value: str) -> str:
    """Return what the screen calls a value of a column; the value itself where it has no name.

    The name of `in process` in the column `status` of the table `agreement` has the key
    `values.agreement.status.in_process`. A question's answer counts as a table too.
    """
    return phrases().get(f"values.{table}.{column}.{in_key(value)}", value)


def named_in(column: str, value: str) -> str:
    """Return what the screen calls a value of a column of whatever table: its name, or that of a country."""
    key = _names().get((column, in_key(value)))
    return called(value, column) if key is None else phrases()[key]


def called(text: str, column: str) -> str:
    """Return a country, or a value of a column, as another language calls it; in the original it stays.

    So does any other text, such as the name of an agency that is called like a value; and a value that is
    called otherwise in one list than in another. A column such as `other_kind` has the values of `kind`.
    """
    if language() == ORIGINAL:
        return text
    own = phrases()
    lists = (column, column.rpartition("_")[2], VALUES_OF.get(column))
    keys = (key for key in _names_alone().get(text.lower(), ()) if key.split(".")[2] in lists)
    written = [own[key] for key in keys if own.has(key)]
    names = {name.lower(): name for name in written}
    if len(names) != 1:
        return _happened(text) if column == HAPPENED else place_said(text)
    (name,) = names.values()
    return name[:1].upper() + name[1:] if text[:1].isupper() else name


def _happened(text: str) -> str:
    """Return what happened as the language calls it where it is a known act or event; names stay."""
    whom, colon, what = text.partition(": ")
    place, comma, act = whom.rpartition(", ")
    said, acted = called(what, "event"), called(act, "action")
    if said != what:
        # A province among the countries keeps its name.
        whom = "".join(map(place_said, BETWEEN.split(whom)))
    elif comma and acted != act:
        whom = f"{place_said(place)}{comma}{acted}"
    return f"{place_said(whom)}{colon}{said}"


@cache
def _names() -> dict[tuple[str, str], str]:
    """Return the keys of all names of values by column and value."""
    parts = ((key, key.split(".")) for key in phrases(ORIGINAL) if key.startswith("values."))
    return {(named[2], named[3]): key for key, named in parts}


@cache
def _names_alone() -> dict[str, list[str]]:
    """Return the keys of all names that the original calls as tables do, by the value in small letters."""
    keys: dict[str, list[str]] = {}
    for key in phrases(ORIGINAL):
        if key.startswith("values.") and in_key(name := phrases(ORIGINAL)[key]) == key.split(".")[3]:
            keys.setdefault(name.lower(), []).append(key)
    return keys


def in_key(value: str) -> str:
    """Return a value as keys write it: small letters without accents, digits, and `_` for the rest.

    Of a text that makes a long key the beginning is written, and a sum of the whole as it stands.
    """
    plain = normalize("NFKD", value.lower()).encode("ascii", "ignore").decode()
    key = re.sub(r"[^a-z0-9]+", "_", plain)
    if len(key) <= LONGEST_KEY:
        return key
    return f"{key[:BEGINNING].rpartition('_')[0]}_{crc32(value.encode()):08x}"
