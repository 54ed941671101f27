"""How a figure is cited: one line in the manner of the APA, and an entry for BibTeX."""

import re
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import quote

from words import say

# What TeX would run or stumble over, as what prints the sign itself. Braces have names of their own,
# since BibTeX counts them, escaped or not.
_PRINTED = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "%&_#$"},
}
# Signs of an address that may stand as they are; whatever else it holds is written in percent.
_OF_ADDRESSES = "%/:?#[]@!$&'()*+,;=~"


def apa(title: str, snapshot: int, made_at: datetime, where: str, sources: Sequence[str] = ()) -> str:
    """Cite a figure in one line: the product, the year, the title, data set and main sources.

    `where` is its address, or where it stands in words.
    """
    about = _data_set(snapshot, made_at) + (f"; {_named(sources)}" if sources else "")
    return f"{say('frame.product')}. ({made_at.year}). {_on_one_line(title)} [{about}]. {where}"


def bibtex(
    name: str,
    title: str,
    snapshot: int,
    made_at: datetime,
    link: str,
    where: str,
    sources: Sequence[str] = (),
) -> str:
    """Cite the figure of this name as an entry for BibTeX; without an address, it says where it stands."""
    product = say("frame.product")
    # Braces once more around names and titles, or BibTeX would split the one and write the other small.
    fields = {
        "author": f"{{{escaped(product)}}}",
        "title": f"{{{escaped(title)}}}",
        "year": str(made_at.year),
        "date": f"{made_at:%Y-%m-%d}",
        "howpublished": escaped(_data_set(snapshot, made_at) if link else where),
    }
    if link:
        fields["url"] = quote(link, safe=_OF_ADDRESSES)
    if sources:
        fields["note"] = escaped(_named(sources))
    lines = "".join(f"  {field} = {{{value}}},\n" for field, value in fields.items())
    return f"@misc{{{_key(product, name, snapshot)},\n{lines}}}\n"


def escaped(text: str) -> str:
    """Write a text for TeX so that it prints every sign and runs none; it becomes one line."""
    return "".join(_PRINTED.get(sign, sign) for sign in _on_one_line(text))


def _data_set(snapshot: int, made_at: datetime) -> str:
    return say("taken.data_set", snapshot=str(snapshot), date=f"{made_at:%Y-%m-%d}")


def _named(sources: Sequence[str]) -> str:
    return say("taken.main_sources", names="; ".join(sources))


def _key(product: str, name: str, snapshot: int) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    return f"{product.lower().replace(' ', '')}-{plain}-{snapshot}"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
