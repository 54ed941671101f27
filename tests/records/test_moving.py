"""Records go from a file to a server and back, and are the same row by row; nothing is ever written over."""

from collections.abc import Callable
from pathlib import Path

import pytest
from database import Databases, address
from typer.testing import CliRunner, Result

from conduct.__main__ import app
from records import journal
from records.kept_files import kept, write_file
from records.moving import MoveImpossible, move
from records.store import Store

EARLIER = Path(__file__).parent.parent / "earlier" / "dcd281b"
PROOF = b"%PDF- a licence"


@pytest.fixture
def file(tmp_path: Path) -> Store:
    """Copy the records of an earlier release, with bytes and an evidence file."""
    store = Store(tmp_path / "records.sqlite")
    store.place.write_bytes((EARLIER / "records.sqlite").read_bytes())
    with store.writing() as records:
        records.put(
            "return_file",
            association_id="vamas",
            file_sha256="f",
            name="ß",
            content=b"\0\xff",
            who="",
            taken_at="",
        )
        records.put(
            "evidence_file",
            file_id="z",
            cycle_id="vamas-earlier-104",
            agency_id="a",
            indicator_id="1",
            name="n",
            kind="pdf",
            bytes=len(PROOF),
            sha256=write_file(store, PROOF),
            by_agency=1,
            brought_at="x",
        )
    return store


def rows(store: Store) -> dict[str, list[dict[str, object]]]:
    """Return every row as it is kept, in the order in which it was written."""
    with store.reading() as records:
        return {table: records.as_kept(table) for table in records.tables}


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[[Store, str], Result]:
    """Return a way to move records by the command."""

    def moved(store: Store, to: str) -> Result:
        monkeypatch.setenv("COOPERATION_RECORDS", address(store))
        return CliRunner().invoke(app, ["records", "move", "--to", to])

    return moved


def test_there_and_back_everything_is_the_same(
    file: Store, databases: Databases, tmp_path: Path, run: Callable[[Store, str], Result]
) -> None:
    before = rows(file)
    there, back = Store(databases.new()), Store(tmp_path / "back" / "records.sqlite")
    said = run(file, address(there))
    assert said.exit_code == 0, said.output
    assert f"{len(before['journal'])}, evidence files: 1." in said.output
    assert rows(there) == before == rows(file)
    assert run(there, address(back)).exit_code == 0
    assert rows(back) == before
    assert [kept(one).read(name) for one in (there, back) for name in kept(one).names()] == [PROOF, PROOF]
    # The journal goes on behind the last entry, and new rows behind the last.
    for store in (there, back):
        with store.writing() as records:
            journal.append(records, {name: "" for name in journal.HASHED if name != "entry_id"})
            records.put("agency", association_id="vamas", agency_id="0", name="last")
        with store.reading() as records:
            assert records.all("journal")[-1]["entry_id"] == before["journal"][-1]["entry_id"] + 1
            assert records.all("agency")[-1]["agency_id"] == "0"
            assert list(journal.broken(records)) == []


def test_a_place_that_holds_records_is_refused(
    file: Store, databases: Databases, run: Callable[[Store, str], Result], tmp_path: Path
) -> None:
    there = Store(databases.new())
    move(file, there)
    before = rows(there)
    said = run(file, address(there))
    assert (said.exit_code, rows(there)) == (1, before)
    assert "holds records already, and nothing was changed" in said.output
    for store, to in ((file, address(file)), (Store(tmp_path / "none"), address(there))):
        assert "There are no records in" in run(store, to).output or "holds records" in run(store, to).output
    assert run(file, "https://example.org").exit_code == 2


def test_what_did_not_arrive_whole_is_not_kept(
    file: Store, databases: Databases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "records.moving.copy",
        lambda source, target: target.fill("person", source.as_kept("person")),
    )
    there = Store(databases.records().place)
    with pytest.raises(MoveImpossible, match=r"The records differ, in: .*journal"):
        move(file, there)
    assert rows(there)["person"] == []
