"""What a file would change against what is published of its months, before anything is kept."""

from dataclasses import dataclass

from conduct.desk import Desk
from conduct.roles import Role
from returns.differing import Change, changes
from returns.model import Return
from returns.publishing import cell_rows
from warehouse import returns as kept


@dataclass(frozen=True)
class Preview:
    """What one return of a file would become: its version, and the cells that differ from the one before."""

    content: Return
    version: int
    changes: tuple[Change, ...]

    @property
    def says_the_same(self) -> bool:
        """Tell whether it says what is published already."""
        return self.version > 1 and not self.changes


def preview(desk: Desk, organisation_id: str, content: Return) -> Preview:
    """Hold a return against what is published of its month. For members only."""
    with desk.reading() as records:
        desk.require(records, organisation_id, *Role)
    earlier = kept.versions(desk.lake, content.centre_id, content.month)
    before = kept.cells(desk.lake, earlier[-1]["return_id"]) if earlier else []
    found = changes(before, cell_rows("", content.cells))
    return Preview(content, len(earlier) + 1, tuple(found))


def differences(desk: Desk, organisation_id: str, centre_id: str, month: str, version: int) -> list[Change]:
    """Return what a published version changed against the one before it. For members only."""
    with desk.reading() as records:
        desk.require(records, organisation_id, *Role)
    held = {
        one["version"]: one["return_id"]
        for one in kept.versions(desk.lake, centre_id, month)
        if one["organisation_id"] == organisation_id
    }
    after = kept.cells(desk.lake, held[version]) if version in held else []
    before = kept.cells(desk.lake, held[version - 1]) if version - 1 in held else []
    return changes(before, after)
