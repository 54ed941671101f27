"""A file is brought in within limits, by a command that ends with 1 where something is to be answered."""

import csv
import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from office_files import Page, workbook
from typer.testing import CliRunner, Result

from conduct.refusal import Refused
from etl.__main__ import app
from returns.bringing import bring
from returns.layout import from_json

ROWS = [
    ["MRC A"],
    ["March 2025"],
    ["Type", "F", "M", "Total"],
    ["Wages", 1, 2, 3],
    ["Fees", 2, 2, 4],
    ["Total", 3, 4, 7],
]


def command(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["returns", "read", *map(str, arguments)])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook({"S": ROWS}))
    return path


def test_rows_are_a_table_with_their_places(file: Path) -> None:
    told = command(file)
    assert told.exit_code == 0
    assert "To confirm: S!A1: which centre is “MRC A”? [centre S!A1=mrc-a]" in told.stdout
    line = next(line for line in told.stdout.splitlines() if line.startswith("S!B4\t"))
    assert line.split("\t") == [
        "S!B4", "mrc-a", "2025-03", "complaints_received", "wages", "all", "female", "all", "1", "complaints",
        "1", "",
    ]  # fmt: skip


def test_a_proposed_layout_is_printed_and_taken(file: Path, tmp_path: Path) -> None:
    told = command(file, "--propose")
    assert told.exit_code == 0
    assert from_json(told.stdout).centres == {"MRC A": "mrc-a"}
    (tmp_path / "l.json").write_text(told.stdout.replace('"mrc-a"', '"mrc-z"'), encoding="utf-8")
    told = command(file, "--layout", tmp_path / "l.json", "--rows", tmp_path / "rows.csv")
    assert told.exit_code == 0
    assert "To confirm" not in told.stdout
    assert command(file, "--rows", tmp_path / "rows.csv").exit_code == 1
    rows = list(csv.DictReader((tmp_path / "rows.csv").open(encoding="utf-8")))
    assert {row["centre_id"] for row in rows} == {"mrc-z"}
    assert sum(int(row["value"]) for row in rows) == 28


def test_what_is_to_be_answered_ends_with_1_until_it_is(file: Path) -> None:
    file.write_bytes(workbook({"S": [*ROWS[:3], ["Wages", 1, "1.250", 3]]}))
    told = command(file)
    assert told.exit_code == 1
    assert "[number S!C4=1250, 1.250]" in told.stdout
    assert "not to be taken over" in told.stderr
    told = command(file, "--answer", "number S!C4=1250")
    assert told.exit_code == 0
    assert "To look at: S!D4 says 3 in all, and S!B4, S!C4 come to 1251." in told.stdout


def test_personal_data_end_with_1_and_are_not_repeated(file: Path) -> None:
    file.write_bytes(workbook({"S": Page(ROWS, comments={"B4": "passport N01234567"})}))
    told = command(file)
    assert told.exit_code == 1
    assert "S!B4 seems to hold the number of a passport" in told.stdout


def test_what_may_be_a_name_is_to_be_answered(file: Path) -> None:
    file.write_bytes(
        workbook({"S": [*ROWS[:2], [*ROWS[2], "Remarks"], [*ROWS[3], "Kampong Cham"], *ROWS[4:]]})
    )
    assert command(file).exit_code == 1
    assert command(file, "--answer", "name S!E4=nobody").exit_code == 0


def test_a_changed_layout_ends_with_1(file: Path, tmp_path: Path) -> None:
    (tmp_path / "l.json").write_text(command(file, "--propose").stdout, encoding="utf-8")
    file.write_bytes(workbook({"S": [*ROWS[:2], ["Type", "M", "F", "Total"], *ROWS[3:]]}))
    told = command(file, "--layout", tmp_path / "l.json")
    assert told.exit_code == 1
    assert "S!B3: the heading was “f” and is now “M”" in told.stdout


@pytest.mark.parametrize("arguments", [("nowhere.xlsx",), (), ("--layout", "nowhere.json")])
def test_wrong_use_ends_with_2(file: Path, arguments: tuple[str, ...]) -> None:
    assert command(*([file, *arguments] if "--layout" in arguments else arguments)).exit_code == 2


def test_what_is_no_workbook_no_layout_no_answer_is_one_sentence(file: Path, tmp_path: Path) -> None:
    (tmp_path / "l.json").write_text("{", encoding="utf-8")
    (tmp_path / "b.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    for arguments in (
        (file, "--layout", tmp_path / "l.json"),
        (tmp_path / "b.xlsx",),
        (file, "--answer", "x"),
    ):
        told = command(*arguments)
        assert (told.exit_code, told.stderr.count("\n")) == (1, 1), told.stderr


def test_a_formula_to_another_file_is_refused() -> None:
    buffer = io.BytesIO(workbook({"S": [*ROWS[:4], ["Fees", "=[1]S!A1", 1, 1]]}))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("xl/externalLinks/externalLink1.xml", "<externalLink/>")
    with pytest.raises(Refused, match="other files"):
        bring("a.xlsx", buffer.getvalue())


HOSTILE = {
    "words.csv": b"\n".join([b"a," * 999 + b"a"] * 30),
    "numbers.csv": b"\n".join([b"1," * 999 + b"1"] * 30),
    "headed.csv": b"Type" + b",Total" * 999 + b"\n" + b"\n".join([b"x" + b",1" * 999] * 30),
    "long.csv": b"T,F\n" + b"x,1\n" * 9_000,
    "wide.csv": b"," * 10_000 + b"T\n1",
    "digits.csv": b"Type,Total\n" + b"9" * 32_000 + b"," + b"1." * 16_000,
    "sums.xlsx": workbook(
        {"S": [["Type", "Total"], *([[f"=SUM(B{row}:B9999)"] * 2 for row in range(3, 500)])]}
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_little_and_is_refused_or_asked_about(name: str) -> None:
    with suppress(Refused):
        assert not bring(name, HOSTILE[name]).may_be_taken_over
