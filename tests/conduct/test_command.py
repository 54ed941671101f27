"""Commands go through the rules of the pages, say their sentences, and mean something by exit codes."""

import io
import runpy
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from database import address
from trial import ADMINISTRATOR, ASSESSOR, LISTED, OUTSIDER, PUBLISHER, REVIEWER
from typer.testing import CliRunner, Result

from conduct.__main__ import app
from conduct.desk import Desk, assessments_of
from conduct.publishing import scheduled
from conduct.worker_answers import Count, worker_counts
from records.store import Store
from warehouse.lake import Lake
from warehouse.rankings import revisions
from words import say

DONE, REFUSED, WRONG_USE, UNDECIDED = 0, 1, 2, 3
At = Callable[[str], Desk]


@pytest.fixture
def run(store: Store, lake: Lake, at_desk: At, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Return a way to run a command on these records and this warehouse."""
    monkeypatch.setenv("COOPERATION_RECORDS", address(store))
    monkeypatch.setenv("COOPERATION_CATALOG", lake.location.catalog)
    monkeypatch.setenv("COOPERATION_DATA", str(lake.location.data))
    assert at_desk
    return lambda *words, typed="": CliRunner().invoke(app, list(words), input=typed)


def filled(data: bytes, grades: dict[str, str]) -> bytes:
    """Fill grades into a workbook of a list, by the agencies' names."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book["Agencies"]
    rows = list(sheet.iter_rows())
    head = next(row for row in rows if "Grade" in [cell.value for cell in row])
    columns = {cell.value: cell.column for cell in head}
    for row in rows[head[0].row :]:
        name = sheet.cell(row[0].row, columns["Agency"]).value
        if name in grades:
            sheet.cell(row[0].row, columns["Grade"]).value = grades[name]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_it_is_run_as_a_module(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["conduct", "--help"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("conduct", run_name="__main__")
    assert ended.value.code == 0
    assert "publish" in capsys.readouterr().out


def test_members_are_added_listed_and_removed(run: Callable[..., Result]) -> None:
    assert run("member", "add", "vamas", "Eve@Vamas.Example", "reviewer").exit_code == DONE
    # A list has tabs, so that a spreadsheet takes it.
    assert "eve@vamas.example\treviewer\t" in run("member", "list", "vamas").output
    again = run("member", "add", "vamas", "eve@vamas.example", "reviewer")
    assert (again.exit_code, "has the role reviewer already" in again.output) == (REFUSED, True)
    assert run("member", "remove", "vamas", "eve@vamas.example", "reviewer").exit_code == DONE
    assert run("member", "password", "eve@vamas.example", typed="a long road to Incheon\n").exit_code == DONE
    assert run("member", "password", "eve@vamas.example", typed="short\n").exit_code == REFUSED
    assert run("member", "close", "eve@vamas.example").exit_code == DONE
    assert run("member", "close", "eve@vamas.example").exit_code == REFUSED
    assert run("member", "add", "vamas", "no address", "reviewer").exit_code == REFUSED
    assert run("member", "add", "nowhere", "eve@vamas.example", "reviewer").exit_code == REFUSED
    assert run("member", "add", "vamas", "eve@vamas.example", "king").exit_code == WRONG_USE


def test_a_list_goes_out_comes_back_and_is_published(
    run: Callable[..., Result], plan: Callable[..., str], at_desk: At, lake: Lake, tmp_path: Path
) -> None:
    cycle_id = plan("First Agency", "Second Agency", method=LISTED)
    path = tmp_path / "list.xlsx"
    assert run("workbook", cycle_id, str(path), "--as", ASSESSOR).exit_code == DONE
    path.write_bytes(filled(path.read_bytes(), {"First Agency": "5", "Second Agency": "4"}))
    preview = run("import", cycle_id, str(path), "--as", ASSESSOR, "--preview")
    assert preview.exit_code == DONE
    assert "First Agency Grade: – → 5" in preview.output
    with at_desk(ASSESSOR).reading() as records:
        assert all(one.entry.grade == "" for one in assessments_of(records, cycle_id).values())
    assert run("import", cycle_id, str(path), "--as", REVIEWER).exit_code == REFUSED
    assert run("import", cycle_id, str(path), "--as", ASSESSOR).exit_code == DONE
    with at_desk(ASSESSOR).reading() as records:
        keys = list(assessments_of(records, cycle_id))
    # A filled workbook is not written over, and one that changes nothing says so.
    kept = path.read_bytes()
    assert run("workbook", cycle_id, str(path), "--as", ASSESSOR).exit_code == REFUSED
    assert path.read_bytes() == kept
    assert run("workbook", cycle_id, str(path), "--as", ASSESSOR, "--replace").exit_code == DONE
    nothing = run("import", cycle_id, str(path), "--as", ASSESSOR)
    assert (nothing.exit_code, say("offer.nothing") in nothing.output) == (DONE, True)
    assert run("cycle", "review", cycle_id, "--as", ADMINISTRATOR).exit_code == REFUSED
    assert run("cycle", "submit", cycle_id, "--as", ASSESSOR).exit_code == DONE
    assert run("cycle", "review", cycle_id, "--as", ADMINISTRATOR).exit_code == DONE
    back = ("cycle", "return", cycle_id, keys[0], "--as", REVIEWER, "--reason")
    assert run(*back, "Which list?").exit_code == DONE
    assert run("cycle", "submit", cycle_id, keys[0], "--as", ASSESSOR).exit_code == DONE
    assert f"{cycle_id}\t" in run("cycle", "list", "vamas", "--as", ASSESSOR).output
    assert run("approve", cycle_id, *keys, "--as", REVIEWER).exit_code == REFUSED
    assert run("approve", cycle_id, keys[0], "nobody", "--as", REVIEWER, "--independent").exit_code == REFUSED
    assert run("approve", cycle_id, *keys, "--as", ASSESSOR, "--independent").exit_code == REFUSED
    # All or none: the first of the refused pair still waits.
    assert run("approve", cycle_id, *keys, "--as", REVIEWER, "--independent").exit_code == DONE
    early = run("publish", cycle_id, "--as", PUBLISHER, "--message", "List")
    assert (early.exit_code, "decision" in early.output) == (REFUSED, True)
    decide = ("decide", cycle_id, "--panel", "Council", "--decision", "As listed", "--as")
    assert run(*decide, ASSESSOR).exit_code == REFUSED
    assert run(*decide, REVIEWER).exit_code == DONE
    later = ("publish", cycle_id, "--as", PUBLISHER, "--message", "List", "--at")
    assert run(*later, "tomorrow").exit_code == REFUSED
    waits = run(*later, "24/04/2099 09:00")
    assert (waits.exit_code, "24 April 2099, 09:00 (UTC+07:00)" in waits.output) == (DONE, True)
    # Nine in the morning in Hanoi.
    assert scheduled(at_desk(PUBLISHER), cycle_id) == "2099-04-24T02:00:00+00:00"
    assert run("withdraw", cycle_id, "--as", PUBLISHER).exit_code == DONE
    assert run("publish", cycle_id, "--as", OUTSIDER, "--message", "List").exit_code == REFUSED
    assert run("publish", cycle_id, "--as", PUBLISHER, "--message", "List").exit_code == DONE
    assert len(revisions(lake, cycle_id)) == 1
    told = run("log", cycle_id)
    assert told.exit_code == DONE
    assert "list.xlsx" in told.output
    assert "publication: revision 1" in told.output
    reopened = run("cycle", "reopen", cycle_id, keys[0], "--as", PUBLISHER, "--reason", "Read wrongly")
    assert (reopened.exit_code, run("cycle", "open", cycle_id, "--as", ADMINISTRATOR).exit_code) == (0, 1)
    licence = ("agency", "licence", "vamas", keys[0], "35/LĐTBXH-GP", "--as", ASSESSOR)
    assert run(*licence).exit_code == DONE
    assert f"{keys[0]}\tFirst Agency\t35/LĐTBXH-GP" in run("agency", "list", "vamas", "--as", ASSESSOR).output


def test_a_doubtful_name_stops_an_import_until_it_is_decided(
    run: Callable[..., Result], plan: Callable[..., str], at_desk: At, tmp_path: Path
) -> None:
    cycle_id = plan("Công ty Hoàng Long", method=LISTED)
    book = openpyxl.Workbook()
    book.active.title = "Agencies"
    for row in (("Agency", "Grade"), ("Cong ty Hoang Long", 5)):
        book.active.append(row)
    path = tmp_path / "elsewhere.xlsx"
    book.save(path)
    asked = run("import", cycle_id, str(path), "--as", ASSESSOR)
    assert asked.exit_code == UNDECIDED
    assert "vamas-cong-ty-hoang-long" in asked.output
    decision = "Cong ty Hoang Long=vamas-cong-ty-hoang-long"
    assert run("import", cycle_id, str(path), "--as", ASSESSOR, "--match", decision).exit_code == DONE
    with at_desk(ASSESSOR).reading() as records:
        assert assessments_of(records, cycle_id)["vamas-cong-ty-hoang-long"].entry.grade == "5"
    assert run("import", cycle_id, str(path), "--as", ASSESSOR, "--match", "nonsense").exit_code == WRONG_USE


def test_a_column_that_is_not_known_stops_an_import_until_it_is_said_what_it_holds(
    run: Callable[..., Result], plan: Callable[..., str], at_desk: At, tmp_path: Path
) -> None:
    cycle_id = plan("First Agency")
    book = openpyxl.Workbook()
    book.active.title = "Scores"
    for row in (("Agency", "Indicator ID", "Chấm lần hai"), ("First Agency", "1.1", 5)):
        book.active.append(row)
    path = tmp_path / "own.xlsx"
    book.save(path)
    command = ("import", cycle_id, str(path), "--as", ASSESSOR)
    asked = run(*command)
    assert (asked.exit_code, "Chấm lần hai=FIELD" in asked.output) == (UNDECIDED, True)
    assert run(*command, "--column", "Chấm lần hai=points").exit_code == DONE
    with at_desk(ASSESSOR).reading() as records:
        assert assessments_of(records, cycle_id)["vamas-first-agency"].entry.scores["1.1"].points == 5


def test_an_association_may_change_its_code_before_it_has_a_method(run: Callable[..., Result]) -> None:
    assert run("association", "code", "other", "vamas-2010").exit_code == DONE
    assert run("association", "code", "other", "acra-mac-code").exit_code == REFUSED


def test_what_cannot_be_done_is_one_sentence_and_no_traceback(
    run: Callable[..., Result], tmp_path: Path, plan: Callable[..., str]
) -> None:
    cycle_id = plan("First Agency", method=LISTED)
    (tmp_path / "no.xlsx").write_text("no workbook")
    for words in (
        ("workbook", "nowhere", str(tmp_path / "x.xlsx"), "--as", ASSESSOR),
        ("workbook", cycle_id, str(tmp_path / "no" / "such" / "folder.xlsx"), "--as", ASSESSOR),
        ("import", cycle_id, str(tmp_path / "no.xlsx"), "--as", ASSESSOR),
        ("import", cycle_id, str(tmp_path / "missing.xlsx"), "--as", ASSESSOR),
        ("publish", "nowhere", "--as", PUBLISHER, "--message", "x"),
        ("log", "nowhere"),
        ("restore", str(tmp_path / "no.xlsx"), "--replace"),
    ):
        result = run(*words)
        assert result.exit_code == REFUSED, words
        assert result.output.strip(), words
        assert "Traceback" not in result.output


def test_a_member_with_an_account_is_added_whole_or_not_at_all(run: Callable[..., Result]) -> None:
    add = ("member", "add", "vamas", "eve@vamas.example", "reviewer")
    short = run(*add, "--account", typed="short\n")
    assert short.exit_code == REFUSED
    assert "eve@vamas.example" not in run("member", "list", "vamas").output
    assert run(*add).exit_code == DONE
    # The role is there already; the account is made all the same.
    assert run(*add, "--account", typed="a long road to Incheon\n").exit_code == DONE
    assert run("member", "close", "eve@vamas.example").exit_code == DONE


def test_the_last_administrator_stays_also_on_the_machine(run: Callable[..., Result]) -> None:
    last = run("member", "remove", "vamas", ADMINISTRATOR, "administrator")
    assert (last.exit_code, "last administrator" in last.output) == (REFUSED, True)


def test_a_survey_is_counted_once_every_name_is_decided(
    run: Callable[..., Result], plan: Callable[..., str], at_desk: At, tmp_path: Path
) -> None:
    cycle_id = plan("First Agency")
    path = tmp_path / "export.csv"
    rows = ["First Agency,Có"] * 4 + ["The old name,Không"] * 3
    path.write_text(
        "\n".join(["Phone,Agency,Fees", *(f"0912345678,{row}" for row in rows)]), encoding="utf-8"
    )
    words = ["survey", cycle_id, str(path), "--as", ASSESSOR]
    assert run(*words).exit_code == REFUSED
    words += ["--agency", "Agency", "--question", "Fees=1.1", "--yes", "Có", "--no", "Không"]
    open_name = run(*words)
    assert (open_name.exit_code, "The old name" in open_name.output) == (UNDECIDED, True)
    kept = run(*words, "--match", "The old name=vamas-first-agency")
    assert kept.exit_code == DONE
    found = worker_counts(at_desk(REVIEWER), cycle_id)
    assert found == {("vamas-first-agency", "1.1"): Count(7, 4, 3, 0)}
    again = run("survey", cycle_id, str(path), "--as", ASSESSOR)
    assert again.exit_code == DONE, again.output
    assert worker_counts(at_desk(REVIEWER), cycle_id) == found
    # What is neither yes nor no is told of and not quoted.
    told = run("survey", cycle_id, str(path), "--as", ASSESSOR, "--no", "No").output
    assert ("3 answers stand under neither" in told, "Không" in told) == (True, False)
