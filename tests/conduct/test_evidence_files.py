"""Evidence files: private, whole in a backup, told where damaged, and gone when their time is over."""

import stat
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from trial import ADMINISTRATOR, ASSESSOR, OUTSIDER, PUBLISHER, REVIEWER

from conduct.answer_links import make_links, open_link
from conduct.desk import Desk, utc_now
from conduct.evidence import (
    KEPT_FOR,
    LARGEST_FILE,
    MEGABYTE,
    MOST_FILES,
    Checked,
    bring,
    bring_own,
    content,
    files_of,
    own_files,
    remove,
    remove_expired,
    remove_own,
)
from conduct.log import log
from conduct.membership import add_member
from conduct.refusal import NotPermitted, Refused, StorageRefused
from conduct.roles import Role
from conduct.taking_back import remove_cycle, take_out
from records.backup import back_up, restore
from records.kept_files import folder, kept
from records.left_behind import tidy
from records.store import Store
from records.verifying import Examination, _records
from warehouse.lake import Lake
from warehouse.location import ROOT, Location

FIRST, SECOND = "vamas-first-agency", "vamas-second-agency"
CENTRE = "mai@vamas.example"
LICENCE = Checked("pdf", "licence.pdf", b"%PDF- a licence")
At = Callable[[str], Desk]
Plan = Callable[..., str]


@pytest.fixture
def nobody(store: Store, lake: Lake) -> Desk:
    return Desk(store, lake, "")


def told(store: Store) -> Examination:
    found = Examination()
    _records(store, [], found)
    return found


def test_an_agency_brings_a_file_members_read_it_and_nobody_else(
    plan: Plan, at_desk: At, nobody: Desk, store: Store
) -> None:
    cycle = plan("First Agency", "Second Agency")
    tokens = make_links(at_desk(ASSESSOR), cycle, [FIRST, SECOND], "2099-12-31")
    first, second = (open_link(nobody, tokens[key], "") for key in (FIRST, SECOND))
    key = bring_own(nobody, first, "1.1", LICENCE)
    bring(at_desk(ASSESSOR), cycle, FIRST, "1.2", replace(LICENCE, data=b"%PDF- a visit"))
    assert [row["indicator_id"] for row in files_of(at_desk(REVIEWER), cycle, FIRST)] == ["1.1", "1.2"]
    assert [row["file_id"] for row in own_files(nobody, first)] == [key]
    assert own_files(nobody, second) == []
    assert content(at_desk(REVIEWER), key) == LICENCE.data
    add_member(Desk(store, nobody.lake, "operator", operator=True), "vamas", CENTRE, Role.REPORTER)
    for act in (
        lambda: content(at_desk(CENTRE), key),
        lambda: content(at_desk(OUTSIDER), key),
        lambda: content(nobody, key),
        lambda: files_of(at_desk(OUTSIDER), cycle, FIRST),
        lambda: bring(at_desk(PUBLISHER), cycle, FIRST, "1.1", LICENCE),
        lambda: remove(at_desk(REVIEWER), key),
    ):
        with pytest.raises(NotPermitted):
            act()
    with pytest.raises(Refused, match="no such file"):
        remove_own(nobody, second, key)
    beside = [folder(store.path), *folder(store.path).iterdir()] if store.path else []
    for path in beside:
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    row = next(
        one for one in log(at_desk(REVIEWER), cycle) if one["action"] == "evidence brought by the agency"
    )
    assert files_of(at_desk(REVIEWER), cycle, FIRST)[0]["sha256"] in row["after"]


def test_what_is_removed_is_on_the_disk_no_more_and_in_the_journal_still(
    plan: Plan, at_desk: At, store: Store
) -> None:
    cycle = plan("First Agency")
    one, other = (bring(at_desk(ASSESSOR), cycle, FIRST, name, LICENCE) for name in ("1.1", "1.2"))
    remove(at_desk(ADMINISTRATOR), one)
    assert content(at_desk(REVIEWER), other) == LICENCE.data, "the same file, named twice"
    remove(at_desk(ADMINISTRATOR), other)
    assert kept(store).names() == set()
    assert log(at_desk(REVIEWER), cycle)[-1]["action"] == "evidence removed"
    with pytest.raises(Refused):
        content(at_desk(REVIEWER), other)


def test_there_is_an_end_to_what_one_agency_brings(plan: Plan, at_desk: At) -> None:
    cycle = plan("First Agency")
    for number in range(MOST_FILES):
        bring(at_desk(ASSESSOR), cycle, FIRST, "1.1", replace(LICENCE, data=b"%%PDF- %d" % number))
    with pytest.raises(Refused, match="more than is kept"):
        bring(at_desk(ASSESSOR), cycle, FIRST, "1.1", LICENCE)
    with pytest.raises(Refused, match=r"9\.9"):
        bring(at_desk(ASSESSOR), cycle, FIRST, "9.9", LICENCE)


def test_a_cycle_with_evidence_stays_and_an_agency_taken_out_leaves_none(
    plan: Plan, at_desk: At, store: Store, lake: Lake
) -> None:
    cycle = plan("First Agency")
    bring(at_desk(ASSESSOR), cycle, FIRST, "1.1", LICENCE)
    with pytest.raises(Refused):
        remove_cycle(at_desk(ADMINISTRATOR), cycle)
    take_out(at_desk(ADMINISTRATOR), cycle, FIRST, "Entered by mistake")
    tidy(store, lake.location)
    assert kept(store).names() == set()
    remove_cycle(at_desk(ADMINISTRATOR), cycle)


def test_a_file_goes_when_its_time_is_over(
    published_once: str, at_desk: At, store: Store, lake: Lake
) -> None:
    bring(at_desk(ASSESSOR), published_once, FIRST, "1.1", LICENCE)
    machine = Desk(store, lake, "operator", operator=True)
    assert remove_expired(replace(machine, now=lambda: utc_now() + KEPT_FOR - timedelta(days=1))) == 0
    assert remove_expired(replace(machine, now=lambda: utc_now() + KEPT_FOR + timedelta(days=1))) == 1
    assert kept(store).names() == set()


def test_a_damaged_or_lost_file_is_told_and_a_left_over_is_removed(
    plan: Plan, at_desk: At, store: Store, lake: Lake
) -> None:
    cycle = plan("First Agency")
    key = bring(at_desk(ASSESSOR), cycle, FIRST, "1.1", LICENCE)
    assert not told(store).damaged
    kept(store).write("left over", b"x")
    assert [path.name for path in tidy(store, lake.location)] == ["left over"]
    (name,) = kept(store).names()
    kept(store).remove(name)
    kept(store).write(name, b"%PDF- another")
    assert "not as it was written" in told(store).damaged[0]
    with pytest.raises(StorageRefused):
        content(at_desk(REVIEWER), key)
    kept(store).remove(name)
    assert "is not there" in told(store).damaged[0]


@pytest.mark.records("sqlite")
def test_a_backup_holds_the_files_and_a_restore_puts_them_back(
    at_work: Callable[[], tuple[Store, Location]], tmp_path: Path
) -> None:
    store, location = at_work()
    lake = Lake(location)
    try:
        key = bring(
            Desk(store, lake, "anna@vamas.example"), "vamas-earlier-104", _agency(store), "1.1", LICENCE
        )
    finally:
        lake.close()
    without, with_one = tmp_path / "without.zip", tmp_path / "with.zip"
    back_up(*at_work(), without)
    back_up(store, location, with_one)
    for backup, names in ((without, set()), (with_one, {row["sha256"] for row in _rows(store)})):
        other, place = at_work()
        kept(other).write("old", b"put aside")
        _, aside = restore(backup, other, place, replace=True)
        assert kept(other).names() == names
        assert any((path / "old").exists() for path in aside if path.is_dir())
    assert key


def _rows(store: Store) -> list[dict[str, str]]:
    with store.reading() as records:
        return records.all("evidence_file")


def _agency(store: Store) -> str:
    with store.reading() as records:
        return str(records.all("assessment", cycle_id="vamas-earlier-104")[0]["agency_id"])


def test_the_server_takes_a_file_as_large_as_the_rule_allows() -> None:
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert config["server"]["maxUploadSize"] * MEGABYTE >= LARGEST_FILE
