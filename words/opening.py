"""The first sentences of a text, for where all of it would be more than anybody reads at once."""

import re

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
    ends: list[re.Match[str]] = []
    for found in END.finditer(text):
        first = text[found.end() :].lstrip(BEFORE_LETTERS)[:1]
        # No sentence begins with a small letter.
        if first.islower() or not first.isalnum() or text[: found.start()].endswith(OF_NUMBERS):
            continue
        if ends and found.start() > MOST_LETTERS:
            break
        ends.append(found)
        if len(ends) == MOST_SENTENCES:
            break
    return (text[: ends[-1].start()], text[ends[-1].end() :]) if ends else (text, "")
