"""Which codes of conduct an association may rank by: those of its own country, and of the world."""

from conduct.desk import Desk
from conduct.refusal import Refused
from words import say

EVERYWHERE = "world"


def refuse_code(desk: Desk, code_id: str, place_code: str) -> None:
    """Raise Refused for a code that the warehouse does not know, or that is of another country."""
    known = desk.lake.table("conduct_code", desk.lake.latest()).set_index("code_id")
    if code_id not in known.index:
        raise Refused(say("conduct.no_code", code=code_id))
    code = known.loc[code_id]
    if code["place_code"] not in (place_code, EVERYWHERE):
        raise Refused(
            say(
                "conduct.not_its_code",
                code=code_id,
                owner=code["owner"],
                code_place=code["place_code"],
                place=place_code,
            )
        )
