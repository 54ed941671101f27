"""A publication is whole or absent, whenever its process dies, and of two who publish one is first."""

import json
import re
from collections.abc import Callable, Iterator

import pytest
from database import address
from nursery import AFTER, BEFORE, DURING, Nursery, started
from trial import PUBLISHER

from conduct.desk import Desk
from conduct.log import log
from conduct.publishing import publish
from conduct.refusal import Refused
from records.people import CODE
from records.store import Store
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import published_rows, revisions

# Reviewed, in the records of `at_work`.
READY = "vamas-earlier-102"
pytestmark = pytest.mark.records("sqlite", "postgresql")


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """Start the process whose children publish."""
    with started() as process:
        yield process


def whole_revisions(location: Location) -> int:
    """Return how many revisions the cycle has that was ready; none of them may be there in part."""
    lake = Lake(location)
    found = revisions(lake, READY)
    assert [one["revision"] for one in found] == list(range(1, len(found) + 1))
    for one in found:
        rows = published_rows(lake, one["publication_id"])
        assert (len(rows["ranking_grade"]), len(rows["ranking_score"])) == (3, 6)
    lake.close()
    return len(found)


@pytest.mark.usefixtures("without_checks")
@pytest.mark.parametrize(
    ("moment", "seconds", "possible"),
    [
        (BEFORE, 0.0, {0}),
        (DURING, 0.002, {0, 1}),
        (DURING, 0.02, {0, 1}),
        (AFTER, 0.0, {1}),
    ],
)
def test_killed_while_publishing_there_is_a_whole_revision_or_none(
    moment: str,
    seconds: float,
    possible: set[int],
    nursery: Nursery,
    at_work: Callable[[], tuple[Store, Location]],
) -> None:
    store, location = at_work()
    nursery.tell(
        "die_publishing", str(location.data.parent), READY, PUBLISHER, address(store), moment, str(seconds)
    )
    ended = nursery.hear()
    there = whole_revisions(location)
    assert there in possible
    # A commit that is over sooner than the clock may be followed by an end in peace.
    assert ended == "killed" or (moment, ended, there) == (DURING, "done", 1)
    # Whoever publishes again makes the one revision, or is told that it is made.
    lake = Lake(location)
    again = Desk(store, lake, PUBLISHER)
    if there:
        with pytest.raises(Refused, match=f"Revision 1 of Earlier 102 was published by {PUBLISHER} on"):
            publish(again, READY, "Again")
    else:
        assert publish(again, READY, "Again") == 1
    assert log(again, READY)[-1]["action"] == "publication: revision 1"
    lake.close()
    assert whole_revisions(location) == 1


@pytest.mark.parametrize("own", [False, True], ids=["the same records", "records of their own"])
def test_two_who_publish_at_once_make_one_revision(
    own: bool,
    nursery: Nursery,
    at_work: Callable[[], tuple[Store, Location]],
) -> None:
    store, location = at_work()
    records = [address(store), address(at_work()[0] if own else store)]
    folder = str(location.data.parent)
    both = json.loads(nursery.tell("publish_at_once", folder, READY, PUBLISHER, *records))
    began, ended, outcomes = zip(*both, strict=True)
    assert max(began) < min(ended)
    (lost,) = set(outcomes) - {"revision 1"}
    # Records of their own do not know whom a code stands for.
    who = rf"(?:{PUBLISHER}|{CODE.pattern})"
    assert re.match(rf"Revision 1 of Earlier 102 was published by {who} on .* UTC\.", lost)
    assert whole_revisions(location) == 1
