"""What a deck says about itself: its title, who made it, when and how wide; nothing of the library's own."""

from datetime import UTC, datetime
from typing import Any

from lxml import etree
from pptx.opc.constants import RELATIONSHIP_TYPE

from words import language, say

FORMAT = "Widescreen"
EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def set_properties(deck: Any, title: str) -> None:
    """Write the properties of a new deck."""
    product, now = say("frame.product"), datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    known = deck.core_properties
    known.title, known.author, known.last_modified_by, known.language = title, product, product, language()
    known.created = known.modified = now
    known.revision = 1
    part = deck.part.package.part_related_by(RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    told = etree.Element(f"{{{EXTENDED}}}Properties", nsmap={None: EXTENDED})
    for name, text in (("Application", product), ("PresentationFormat", FORMAT), ("Company", product)):
        etree.SubElement(told, f"{{{EXTENDED}}}{name}").text = text
    part._blob = etree.tostring(told, xml_declaration=True, encoding="UTF-8", standalone=True)
