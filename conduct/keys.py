"""Keys of cycles and agencies: made by the product, inside what belongs to an association.

A key begins with that of its association, so that nobody takes one that another association will need.
The only others are those under which public sources know an agency of the association's own country,
and what earlier releases kept: no key that is kept ever changes.
"""

import re
import unicodedata
from collections.abc import Collection

# Small letters, digits and hyphens: a key stands in addresses, file names and the cells of tables.
ALPHABET = r"[a-z0-9][a-z0-9\-]"
ASSOCIATION = re.compile(ALPHABET + r"{1,39}")
LONGEST_STEM = 40


def cycle_key(association_id: str, number: int, recorded: bool = False) -> str:
    """Return the key of an association's cycle of this number, or of a list of the past that is of it."""
    return f"{association_id}-{number}{'-list' if recorded else ''}"


def agency_key(association_id: str, name: str, taken: Collection[str]) -> str:
    """Return a key for an agency of this name that is none of those taken."""
    letters = unicodedata.normalize("NFD", name.casefold()).replace("đ", "d")
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    stem = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:LONGEST_STEM].rstrip("-") or "agency"
    wanted = f"{association_id}-{stem}"
    return next(
        key for key in (wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3))) if key not in taken
    )
