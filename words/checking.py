"""What is wrong with a translation: sentences that nothing asks for, and those that are filled otherwise.

A sentence and its translation have the same blanks, forms for the same exact numbers and the same marks. The
plural forms are those of each language: one that has no plural need not choose.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from math import inf

from babel import Locale
from fluent.syntax import FluentParser, ast

from words.catalogue import FOLDER, OF_THE_FILE, phrases
from words.language import ORIGINAL
from words.sentence import Forms, Parts, Sentence, UnreadableSentence

# What is no word of any language: emphasis, links, code, icons, addresses, commands and settings.
MARKS = re.compile(
    r"\*\*|\]\([^)]*\)|`[^`]*`|<[^>\s][^>]*>|:material/\w+:|https?://\S+|'python -m [^']*'|\b[A-Z]+_[A-Z_]+\b"
)
# What Excel takes no more of: the name of a sheet, and what it says of a cell that is to be filled in.
LONGEST = (
    (re.compile(r"(workbooks|taken)\.sheet_\w+|common\.sheet"), 31),
    (re.compile(r"workbooks\.\w+_(prompt|error)"), 255),
)
OF_ITSELF = ("language.name", "language.translated.by", "language.reviewed.by")


def faults(code: str) -> list[str]:
    """Return what is wrong in the file of a language, a line each; nothing where all is well."""
    text = (FOLDER / f"{code}.ftl").read_text(encoding="utf-8")
    entries = FluentParser(with_spans=False).parse(text).body
    found = [
        f"{code}: unreadable: {str(one.content).strip()}" for one in entries if isinstance(one, ast.Junk)
    ]
    keys = [one.id.name.replace("-", ".") for one in entries if isinstance(one, ast.Message)]
    found += [f"{code}: {key}: written twice" for key, times in Counter(keys).items() if times > 1]
    own, original = phrases(code), phrases(ORIGINAL)
    if not own.told("name"):
        found.append(f"{code}: language-name is missing: how the language calls itself")
    if code != ORIGINAL and not own.told("translated.by"):
        found.append(f"{code}: language-translated-by is missing: who made the translation")
    forms = {*Locale.parse(code, sep="-").plural_form.tags, "other"}
    for key in keys:
        if key.startswith(OF_THE_FILE):
            found += [] if key in OF_ITSELF else [f"{code}: {key}: nothing asks for it"]
            continue
        try:
            sentence = own.sentence(key)
        except UnreadableSentence as error:
            found.append(f"{code}: {error}")
            continue
        if key not in original:
            found.append(f"{code}: {key}: nothing asks for it")
            continue
        found += [f"{code}: {key}: {one}" for one in _differing(sentence, original.sentence(key), forms)]
    return found


def most_letters(key: str) -> float:
    """Return how many letters a sentence may have where it stands."""
    return next((most for form, most in LONGEST if form.fullmatch(key)), inf)


def _differing(sentence: Sentence, original: Sentence, forms: set[str]) -> Iterator[str]:
    if sentence.blanks != original.blanks:
        yield f"has the blanks {_listed(sentence.blanks)}, not {_listed(original.blanks)}"
    if sentence.counts - original.counts:
        chosen = _listed(sentence.counts - original.counts)
        yield f"chooses a form by {chosen}, which the original does not and may be no number"
    exact, wanted_exact = _exact(sentence.parts), _exact(original.parts)
    if exact != wanted_exact:
        yield f"has forms of its own for {_listed(exact)}, not {_listed(wanted_exact)}"
    if unheard := _categories(sentence.parts) - forms:
        yield f"has the forms {_listed(unheard)}, which the language does not have"
    most = most_letters(sentence.key)
    if len(sentence.text) > most:
        yield f"has {len(sentence.text)} letters, and there is room for {most}"
    marks, wanted = _marks(sentence.text), _marks(original.text)
    if marks != wanted:
        yield f"has the marks {_listed(marks.elements())}, not {_listed(wanted.elements())}"


def _marks(text: str) -> Counter[str]:
    return Counter(MARKS.findall(text))


def _categories(parts: Parts) -> set[str]:
    return {form for forms in _forms(parts) for form, _ in forms.named if isinstance(form, str)}


def _exact(parts: Parts) -> set[str]:
    return {
        f"{forms.name} {form}" for forms in _forms(parts) for form, _ in forms.named if isinstance(form, int)
    }


def _forms(parts: Parts) -> Iterator[Forms]:
    for part in parts:
        if isinstance(part, Forms):
            yield part
            for text in (*(text for _, text in part.named), part.other):
                yield from _forms(text)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
