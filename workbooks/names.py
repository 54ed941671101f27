"""Which agency a row names: by its exact ID or an exact known spelling, and by nothing looser."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from words import say
from workbooks.cells import one_line
from workbooks.problem import Unreadable


def name_key(name: str) -> str:
    """Return a name as it is compared: composed, on one line, without case."""
    return one_line(name).casefold()


class Names:
    """The agencies known here and every spelling known of them."""

    def __init__(self, agencies: Mapping[str, Iterable[str]]) -> None:
        self.spellings = {agency_id: tuple(names) for agency_id, names in agencies.items()}
        self.ids: dict[str, set[str]] = defaultdict(set)
        for agency_id, names in self.spellings.items():
            for name in names:
                self.ids[name_key(name)].add(agency_id)

    def shown(self, agency_id: str) -> str:
        """Return the first spelling of an agency."""
        return next(iter(self.spellings.get(agency_id, ())), agency_id)

    def by_name(self, name: str) -> str:
        """Return the agency of a spelling, '' where none or more than one is known by it."""
        ids = self.ids.get(name_key(name), set())
        return next(iter(ids)) if len(ids) == 1 else ""

    def resolve(self, agency_id: str, name: str) -> str:
        """Return the agency that an ID or else a name stands for, '' where a person must tell.

        Raises Unreadable where the ID is unknown, or belongs to another agency than the name.
        """
        if not agency_id:
            return self.by_name(name)
        if agency_id not in self.spellings:
            raise Unreadable(say("workbooks.unknown_agency_id", value=agency_id))
        named = self.ids.get(name_key(name), set())
        if named and agency_id not in named:
            other = self.shown(min(named))
            raise Unreadable(say("workbooks.other_agency", agency=self.shown(agency_id), other=other))
        return agency_id

    def is_spelling(self, agency_id: str, name: str) -> bool:
        """Tell whether a name is a spelling known of an agency."""
        return agency_id in self.ids.get(name_key(name), set())
