"""The first sentences of a text, for where all of it would be more than anybody reads at once."""

import re
from collections.abc import Iterator
from itertools import islice

# Where a sentence may end: after its mark, which may stand in quotation marks. The mark of Khmer is its own.
END = re.compile(r"(?:(?<=[.!?។])|(?<=[.!?]”))\s+")
BEFORE_LETTERS = "“‘("
# What ends with a mark and belongs to the number after it.
OF_NUMBERS = ("No.", "Nos.", "ค.ศ.", "พ.ศ.")
# So many sentences are read at once, where they are no longer than this.
MOST_SENTENCES, MOST_LETTERS = 2, 260


def opening(text: str) -> tuple[str, str]:
    """Return the first one or two sentences of a text, and what follows them, '' where that is little."""
    if len(text) <= MOST_LETTERS:
        return text, ""
    ends = list(islice(_ends(text), MOST_SENTENCES))
    short = [end for end in ends if end.start() <= MOST_LETTERS] or ends[:1]
    return _parted(text, short[-1]) if short else (text, "")


def first_sentence(text: str) -> tuple[str, str]:
    """Return the first sentence of a text, and what follows it, '' where it is alone."""
    end = next(_ends(text), None)
    return _parted(text, end) if end else (text, "")


def _parted(text: str, end: re.Match[str]) -> tuple[str, str]:
    return text[: end.start()], text[end.end() :]


def _ends(text: str) -> Iterator[re.Match[str]]:
    """Go through the ends of sentences that another one follows."""
    for found in END.finditer(text):
        first = text[found.end() :].lstrip(BEFORE_LETTERS)[:1]
        # No sentence begins with a small letter.
        if first.isalnum() and not first.islower() and not text[: found.start()].endswith(OF_NUMBERS):
            yield found
