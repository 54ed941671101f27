"""The number of an agency's licence: how it is written, and when two are one."""

import unicodedata

from conduct.matching import bare
from conduct.refusal import Refused
from words import say

LONGEST = 60


def licence_number(typed: str) -> str:
    """Return the number of a licence as it is kept, '' for none. Raises Refused for what holds no digit."""
    written = " ".join(unicodedata.normalize("NFC", typed).split())
    if written and (len(written) > LONGEST or not any(map(str.isdigit, written))):
        raise Refused(say("conduct.bad_licence", most=LONGEST))
    return written


def same_licence(one: str, other: str) -> bool:
    """Tell whether two numbers are one but for marks on letters, spaces and strokes; none is nobody's."""
    bare_one, bare_other = (bare(number).replace(" ", "") for number in (one, other))
    return bool(bare_one) and bare_one == bare_other
