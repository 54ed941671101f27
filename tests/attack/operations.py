"""What a kill may interrupt: every act that writes, and what must hold once it is repeated."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS.parent), str(TESTS), str(TESTS / "returns"), str(TESTS / "stewards")]

import ministry  # noqa: E402
import office  # noqa: E402
from small_sources import write_small  # noqa: E402
from templates import inside  # noqa: E402

from conduct.accounts import set_password, sign_in  # noqa: E402
from conduct.answer_links import make_links, open_link  # noqa: E402
from conduct.desk import Desk  # noqa: E402
from conduct.drafting import AT_HAND  # noqa: E402
from conduct.evidence import Checked, bring  # noqa: E402
from conduct.membership import add_association, add_member, forget_member  # noqa: E402
from conduct.publishing import publish, undo  # noqa: E402
from conduct.releasing import release_due  # noqa: E402
from conduct.self_assessment import hand_in, keep_claim  # noqa: E402
from etl.building import build  # noqa: E402
from records.backup import back_up, restore  # noqa: E402
from records.left_behind import tidy  # noqa: E402
from records.moving import move  # noqa: E402
from records.store import Store  # noqa: E402
from returns import drafts as returns_drafts  # noqa: E402
from returns import publishing as returns_publishing  # noqa: E402
from stewards import drafts as stewards_drafts  # noqa: E402
from stewards import publishing as stewards_publishing  # noqa: E402
from warehouse import checking, commit  # noqa: E402
from warehouse.lake import Lake  # noqa: E402
from warehouse.location import Location  # noqa: E402
from warehouse.rankings import published_rows, revisions  # noqa: E402
from warehouse.retention import retain  # noqa: E402
from warehouse.stewards import changes  # noqa: E402

CORRECTED, READY, WAITING, OPEN = (f"vamas-earlier-{number}" for number in range(101, 105))
ASSESSOR, PUBLISHER, ADMINISTRATOR = (f"{name}@vamas.example" for name in ("anna", "chi", "dung"))
PASSWORD = "a long road to Incheon"  # noqa: S105 - of an account that is made for this
EMBARGO_OVER = datetime(2031, 1, 2, tzinfo=UTC)
CENTRE, MONTH = "kandal", "2031-01"


def opened(folder: Path) -> tuple[Store, Location]:
    """Name the records and the warehouse of a folder."""
    return Store(folder / "records.sqlite"), inside(folder)


def desk(folder: Path, who: str, now: datetime | None = None) -> Desk:
    """Return a person's desk, at a moment that may be given."""
    store, location = opened(folder)
    at = Desk(store, Lake(location), who, operator=not who)
    return replace(at, now=lambda: now) if now else at


def prepare(place: Path) -> None:
    """Make what is copied before each act: two earlier releases, brought up to date, and a backup.

    Checks, keys and references speak of the whole collection, which a handful of sources is not: they are
    left out of this process.
    """
    checking.CHECKS = place / "no checks"
    commit.check_declared = lambda *_: []
    sources = write_small(place / "sources")
    for name, release in (("rankings", "dcd281b"), ("returns", "34e6526")):
        shutil.copytree(TESTS / "earlier" / release, place / name)
        build(inside(place / name), "attack", sources)
    machine = desk(place / "returns", "")
    add_association(machine, office.ORGANISATION, "Ministry of Manpower", "IDN", "")
    for who, role in office.ROLES.items():
        add_member(machine, office.ORGANISATION, who, role)
    machine.lake.close()
    # So that a build has something to do, and retention something to let go.
    write_small(place / "sources", agreement_event=[])
    back_up(*opened(place / "rankings"), place / "backup.zip")
    (place / "empty").mkdir()


def _return(folder: Path) -> None:
    """Take a return in, send it, approve and publish it; go on where an earlier time was ended."""
    key = (CENTRE, MONTH)
    reporter = desk(folder, ministry.REPORTER, ministry.NOW)
    if reporter.lake.run(f"FROM complaint_return WHERE centre_id = '{CENTRE}'", reporter.lake.latest()).size:
        return
    state = {
        (one.content.centre_id, one.content.month): one.state
        for one in returns_drafts.drafts(reporter, ministry.ORGANISATION)
    }
    if key not in state:
        content = replace(ministry.FIRST, centre_id=CENTRE, month=MONTH)
        returns_drafts.take_in(reporter, ministry.ORGANISATION, [content], b"file")
    if state.get(key, AT_HAND[0]) in AT_HAND:
        returns_drafts.send_for_review(reporter, ministry.ORGANISATION, *key)
    if state.get(key) != "approved":
        returns_drafts.approve(desk(folder, ministry.REVIEWER, ministry.NOW), ministry.ORGANISATION, *key)
    returns_publishing.publish(
        desk(folder, ministry.PUBLISHER, ministry.NOW), ministry.ORGANISATION, [key], "As returned"
    )


def _undo_return(folder: Path) -> None:
    at = desk(folder, ministry.PUBLISHER, ministry.NOW)
    returns_publishing.undo(at, ministry.ORGANISATION, "prey-veng", MONTH, "A mistake")


def _steward(folder: Path) -> None:
    """Enter an agreement, have it approved and publish it; go on where an earlier time was ended."""
    steward = desk(folder, office.STEWARD, office.NOW)
    if changes(steward.lake, office.ORGANISATION):
        return
    drafts = stewards_drafts.drafts(steward, office.ORGANISATION)
    key = (
        drafts[0].change_id
        if drafts
        else stewards_drafts.enter(steward, office.ORGANISATION, office.addition(source=office.RELEASE))
    )
    state = drafts[0].state if drafts else AT_HAND[0]
    if state in AT_HAND:
        stewards_drafts.send_for_review(steward, office.ORGANISATION, key)
    if state != "approved":
        stewards_drafts.approve(desk(folder, office.REVIEWER, office.NOW), office.ORGANISATION, key)
    stewards_publishing.publish(
        desk(folder, office.PUBLISHER, office.NOW), office.ORGANISATION, [key], "As signed"
    )


def _evidence(folder: Path) -> None:
    file = Checked("pdf", "proof.pdf", b"%PDF-" + b"proof" * 10_000)
    bring(desk(folder, ASSESSOR), OPEN, "vamas-first-agency", "1.1", file)


def _claims(folder: Path) -> None:
    """Make a link and answer by it as an agency does."""
    token = make_links(desk(folder, ASSESSOR), OPEN, ["vamas-second-agency"], "31/12/2099")[
        "vamas-second-agency"
    ]
    nobody = desk(folder, "")
    link = open_link(nobody, token, "203.0.113.9")
    for points in "1234":
        keep_claim(nobody, link, "1.1", points, f"note {points}")
    hand_in(nobody, link)


def _account(folder: Path) -> None:
    store, _ = opened(folder)
    set_password(store, ADMINISTRATOR, PASSWORD)
    sign_in(store, ADMINISTRATOR, PASSWORD, datetime.now(UTC))


def _move(folder: Path) -> None:
    (folder / "moved").mkdir(exist_ok=True)
    move(Store(folder / "records.sqlite"), Store(folder / "moved" / "records.sqlite"))


def _once(cycle_id: str) -> Callable[[Path], None]:
    def check(folder: Path) -> None:
        lake = Lake(inside(folder))
        keys = [one["publication_id"] for one in revisions(lake, cycle_id)]
        assert len(keys) == len(set(keys)) == 1, keys
        assert published_rows(lake, keys[0])["ranking_grade"]
        lake.close()

    return check


def _rows(question: str, count: int) -> Callable[[Path], None]:
    def check(folder: Path) -> None:
        lake = Lake(inside(folder))
        found = len(lake.run(question, lake.latest()))
        lake.close()
        assert found == count, (question, found)

    return check


@dataclass(frozen=True)
class Operation:
    """An act on a folder, what the folder holds before, and what holds once the act was repeated."""

    act: Callable[[Path], object]
    before: str = "rankings"
    check: Callable[[Path], None] = lambda folder: None


def operations(place: Path) -> dict[str, Operation]:
    """Return all acts by name; `place` is where everything was prepared."""
    sources, backup = place / "sources", place / "backup.zip"
    return {
        "first build": Operation(
            lambda at: build(inside(at), "again", sources), "empty", _rows("FROM agreement", 6)
        ),
        "build": Operation(
            lambda at: build(inside(at), "again", sources), check=_rows("FROM agreement_event", 0)
        ),
        "publish": Operation(lambda at: publish(desk(at, PUBLISHER), READY, "Published"), check=_once(READY)),
        "undo": Operation(lambda at: undo(desk(at, PUBLISHER), CORRECTED, "A mistake")),
        "release": Operation(lambda at: release_due(desk(at, "", EMBARGO_OVER)), check=_once(WAITING)),
        "retain": Operation(lambda at: retain(inside(at), 1, [])),
        "tidy": Operation(lambda at: tidy(*opened(at))),
        "backup": Operation(lambda at: back_up(*opened(at), at / "backup.zip")),
        "restore": Operation(lambda at: restore(backup, *opened(at), replace=True)),
        "first restore": Operation(
            lambda at: restore(backup, *opened(at)), "empty", _rows("FROM agreement", 6)
        ),
        "move records": Operation(_move),
        "forget": Operation(lambda at: forget_member(desk(at, ""), "hoa@vamas.example")),
        "account": Operation(_account),
        "return": Operation(
            _return, "returns", _rows(f"FROM complaint_return WHERE centre_id = '{CENTRE}'", 1)
        ),
        "undo return": Operation(_undo_return, "returns"),
        "steward": Operation(
            _steward, "returns", _rows("FROM agreement WHERE agreement_id = 'idn-tha-mou-2030'", 1)
        ),
        "evidence": Operation(_evidence, "returns"),
        "claims": Operation(_claims, "returns"),
    }
