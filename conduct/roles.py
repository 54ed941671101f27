"""Who may do what: a role is given for one association and counts for nothing in another."""

from collections.abc import Collection
from enum import StrEnum

from conduct.refusal import NotPermitted
from words import say


class Role(StrEnum):
    """What a member does for an association, or for an organisation that collects returns or keeps rows."""

    ASSESSOR = "assessor"
    REVIEWER = "reviewer"
    PUBLISHER = "publisher"
    ADMINISTRATOR = "administrator"
    REPORTER = "reporter"
    STEWARD = "steward"


# Who works on a ranking, and so reads what agencies hand in for it.
OF_A_RANKING = (Role.ASSESSOR, Role.REVIEWER, Role.PUBLISHER, Role.ADMINISTRATOR)


def require(who: str, held: Collection[Role], *any_of: Role, association: str) -> None:
    """Raise NotPermitted unless one of the roles held in the association is among those that allow it."""
    if not set(held) & set(any_of):
        wanted = ", ".join(say(f"roles.{role.value}") for role in any_of)
        raise NotPermitted(
            say(
                "conduct.not_permitted",
                who=who or say("conduct.nobody"),
                roles=wanted,
                association=association,
            )
        )
