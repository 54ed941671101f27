"""What a deck is written on: an empty presentation, its layouts by their use, and where a figure stands."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn

from renderers.native.text import Box
from slides.deck.master import BODY, empty_deck

Need = Literal["front", "section", "content", "picture", "title"]
TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
FOOT = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER, PP_PLACEHOLDER.DATE)
SUBTITLE, BODY_TEXT, OBJECT, PICTURE = (
    PP_PLACEHOLDER.SUBTITLE,
    PP_PLACEHOLDER.BODY,
    PP_PLACEHOLDER.OBJECT,
    PP_PLACEHOLDER.PICTURE,
)
# What a layout has beside its title, the best first; a layout without a title is none for these slides.
FITTING: dict[Need, tuple[Counter[Any], ...]] = {
    "front": (Counter([SUBTITLE]),),
    "section": (Counter([BODY_TEXT]),),
    "content": (Counter([OBJECT]),),
    "picture": (Counter([PICTURE, BODY_TEXT]), Counter([PICTURE])),
    "title": (Counter(),),
}
# What stands in where a template has no such layout.
INSTEAD: dict[Need, Need] = {
    "front": "section",
    "section": "content",
    "picture": "content",
    "title": "content",
}


@dataclass(frozen=True)
class Ground:
    """An empty deck, its layouts by need, a figure's room; `is_house` where an organisation made it."""

    deck: Any
    layouts: Mapping[Need, Any]
    body: Box
    is_house: bool = False

    @property
    def height(self) -> float:
        """Return how high a slide is, in inches."""
        return float(self.deck.slide_height.inches)

    def add(self, need: Need) -> Any:
        """Add a slide for a need and return it."""
        return self.deck.slides.add_slide(self.layouts[need])


def own_ground() -> Ground:
    """Return the product's own design."""
    deck = empty_deck()
    return Ground(deck, matched(list(deck.slide_layouts)), BODY)


def matched(layouts: Sequence[Any]) -> dict[Need, Any]:
    """Return the layouts by need; missing are those that none meets, nor one instead of it."""
    beside = [(layout, _beside_title(layout)) for layout in layouts]
    found: dict[Need, Any] = {}
    for need, sorts in FITTING.items():
        fits = [layout for sort in sorts for layout, has in beside if has == sort]
        if fits:
            found[need] = fits[0]
    for need in ("section", "front", "picture", "title"):
        if need not in found and INSTEAD[need] in found:
            found[need] = found[INSTEAD[need]]
    return found


def _beside_title(layout: Any) -> Counter[Any] | None:
    """Count what a layout has beside its title, by kind; None without a title, or with upright text."""
    kinds = [one.placeholder_format.type for one in layout.placeholders]
    is_upright = any(one._element.xpath(".//p:ph[@orient='vert']") for one in layout.placeholders)
    if is_upright or not any(kind in TITLES for kind in kinds):
        return None
    return Counter(kind for kind in kinds if kind not in TITLES and kind not in FOOT)


def drop_slides(deck: Any) -> None:
    """Take all slides out of a presentation, and what names them: sections, shows of one's own."""
    known = deck.part._element
    for each in list(deck.slides._sldIdLst):
        deck.part.drop_rel(each.rId)
        deck.slides._sldIdLst.remove(each)
    for name in ("p:custShowLst", "p:extLst", "p:custDataLst"):
        for each in known.findall(qn(name)):
            known.remove(each)
