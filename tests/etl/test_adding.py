"""A dataset that somebody has enters as a folder of sources of its own, and counts no instrument twice."""

import csv
import shutil
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from etl.adding import add
from etl.building import checked_frames
from etl.dataset_files import Unreadable, read
from etl.dataset_values import as_iso, order_of
from etl.mapping import mapping
from etl.reading import SOURCES

FORMATION = (
    "treatyID", "countryA", "countryB", "codeA", "codeB", "dyadID", "year", "datesigned", "ratified",
    "copy_available", "evidence_available", "evidence_notavailable", "dataset_original", "copy_english",
)  # fmt: skip
# Indonesia and Jordan signed in 2001 (it is in Table 2); Thailand and Lao PDR stand twice.
AGREED = [
    ("1", "Indonesia", "Jordan", "2001", "13/05/2001", "0"),
    ("2", "Philippines", "France", "1981", "25/12/1981", "0"),
    ("3", "Laos", "Thailand", "1992", "18/10/1992", "0"),
    ("4", "Thailand", "Laos", "1992", "18/10/1992", "0"),
    ("5", "Cambodia", "Poland", "2011", "02/03/1999", "1"),
    ("6", "France", "Poland", "1975", "01/01/1975", "0"),
    ("7", "Vietnam", "Czechoslovakia", "1980", "27/11/1980", "0"),
    ("8", "Viet Nam", "Atlantis", "1980", "27/11/1980", "0"),
    ("9", "Malaysia", "Sri Lanka", "9999", "", "0"),
]


def formation(folder: Path, rows: list[tuple[str, ...]] = AGREED, name: str = "formation.csv") -> Path:
    """Write a formation file as the authors publish it, and a column that no mapping knows."""
    path = folder / name
    lines = [
        dict.fromkeys(FORMATION, "0")
        | dict(
            zip(
                ("treatyID", "countryA", "countryB", "year", "datesigned", "evidence_notavailable"),
                row,
                strict=True,
            )
        )
        | {"mood": "good"}
        for row in rows
    ]
    frame = pd.DataFrame(lines)
    if path.suffix == ".dta":
        frame.to_stata(path, write_index=False)
    else:
        frame.to_csv(path, index=False)
    return path


def coding(folder: Path) -> Path:
    """Write a coding file: its columns are known by the numbers with which their labels begin."""
    path = folder / "coding.dta"
    frame = pd.DataFrame(
        {
            "treatyID": [1, 2],
            "title": ["Memorandum of Understanding on workers", "Labour agreement"],
            "nofee": [1, 0],
            "docs": [9, 1],
        }
    )
    labels = {"nofee": "6a. No fee for the migrant", "docs": "14. No confiscation of documents"}
    frame.to_stata(path, write_index=False, variable_labels=labels)
    return path


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Copy the sources, to which a dataset can be added."""
    folder = tmp_path / "sources"
    shutil.copytree(SOURCES, folder)
    return folder


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def decide(folder: Path, decisions: dict[tuple[str, str], str]) -> None:
    pairs = rows_of(folder / "pairs.csv")
    for pair in pairs:
        pair["decision"] = decisions.get((pair["agreement_id"], pair["same_as"]), "")
    with (folder / "pairs.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(pairs[0]))
        writer.writeheader()
        writer.writerows(pairs)


@pytest.mark.parametrize("name", ["formation.csv", "formation.dta"])
def test_agreements_of_the_region_enter_and_those_that_may_be_here_wait(
    sources: Path, tmp_path: Path, name: str
) -> None:
    receipt = add([formation(tmp_path, name=name)], mapping("chilton-woda"), sources)
    entered = {row["agreement_id"]: row for row in rows_of(receipt.folder / "agreement.csv")}
    assert set(entered) == {f"chilton-woda-{n}" for n in (2, 3, 5, 9)}
    philippines = entered["chilton-woda-2"]
    assert (philippines["listed_code"], philippines["counterpart_code"]) == ("PHL", "FRA")
    assert (philippines["signed_on"], philippines["workers_move"]) == ("1981-12-25", "to counterpart")
    # Lao PDR has more migrants in Thailand than Thailand has there.
    assert entered["chilton-woda-3"]["listed_code"] == "LAO"
    assert entered["chilton-woda-5"]["year_signed"] == "2011"
    assert entered["chilton-woda-5"]["signed_on"] == ""
    assert "dates it 1999-03-02" in entered["chilton-woda-5"]["doubt"]
    assert "neither a text" in entered["chilton-woda-5"]["doubt"]
    assert entered["chilton-woda-9"]["year_signed"] == ""
    told = "\n".join(receipt.told)
    assert "“mood”" in told
    assert "“Czechoslovakia” (1)" in told
    assert "“Atlantis” (1)" in told
    assert "2 agreements may be here already" in told


def test_headings_may_be_written_in_other_letters(sources: Path, tmp_path: Path) -> None:
    path = formation(tmp_path)
    first, rest = path.read_text(encoding="utf-8").split("\n", 1)
    path.write_text(f"{first.lower()}\n{rest}", encoding="utf-8")
    receipt = add([path], mapping("chilton-woda"), sources)
    assert receipt.rows["agreement"] == 4


def test_a_decision_holds_when_the_dataset_is_added_again(sources: Path, tmp_path: Path) -> None:
    files = [formation(tmp_path), coding(tmp_path)]
    folder = add(files, mapping("chilton-woda"), sources).folder
    pairs = {(row["agreement_id"], row["same_as"]) for row in rows_of(folder / "pairs.csv")}
    assert pairs == {("chilton-woda-1", "idn-jor-mou-2001"), ("chilton-woda-4", "chilton-woda-3")}
    decide(
        folder,
        {("chilton-woda-1", "idn-jor-mou-2001"): "same", ("chilton-woda-4", "chilton-woda-3"): "different"},
    )
    receipt = add(files, mapping("chilton-woda"), sources)
    entered = [row["agreement_id"] for row in rows_of(folder / "agreement.csv")]
    assert "chilton-woda-1" not in entered
    assert "chilton-woda-4" in entered
    assert "1 agreements are here already" in "\n".join(receipt.told)
    said = {
        (row["agreement_id"], row["provision"]): row["holds"]
        for row in rows_of(folder / "agreement_provision.csv")
    }
    assert said == {
        ("idn-jor-mou-2001", "No recruitment fee for the migrant"): "yes",
        ("chilton-woda-2", "No recruitment fee for the migrant"): "no",
        ("chilton-woda-2", "Travel documents are not taken away"): "yes",
    }
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    add(files, mapping("chilton-woda"), sources)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_the_record_with_a_dataset_in_it_keeps_every_rule(sources: Path, tmp_path: Path) -> None:
    before = sum(len(rows_of(path)) for path in sources.glob("*/agreement.csv"))
    add([formation(tmp_path), coding(tmp_path)], mapping("chilton-woda"), sources)
    frames = checked_frames(sources)
    assert len(frames["agreement"]) == before + 4
    assert set(frames["source"].loc[frames["source"]["kind"] == "dataset", "source_id"]) == {"chilton-woda"}


def test_dates_in_two_orders_leave_only_their_year(sources: Path, tmp_path: Path) -> None:
    agreed = [
        ("1", "Philippines", "France", "1981", "12/25/1981", "0"),
        ("2", "Philippines", "Italy", "1982", "25/12/1982", "0"),
        ("3", "Philippines", "Spain", "1983", "03/04/1983", "0"),
    ]
    receipt = add([formation(tmp_path, agreed)], mapping("chilton-woda"), sources)
    signed = {
        row["agreement_id"]: row.get("signed_on", "") for row in rows_of(receipt.folder / "agreement.csv")
    }
    assert signed["chilton-woda-1"] == "1981-12-25"
    assert signed["chilton-woda-2"] == "1982-12-25"
    assert signed["chilton-woda-3"] == ""
    assert "stand in two orders" in "\n".join(receipt.told)


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (["13/04/2006", "03/04/2006"], "day"),
        (["04/13/2006"], "month"),
        (["04/13/2006", "13/04/2006"], None),
        (["03/04/2006"], None),
        ([], None),
    ],
)
def test_the_order_of_dates_is_told_by_those_that_have_only_one(dates: list[str], order: str | None) -> None:
    assert order_of(dates) == order


@pytest.mark.parametrize(
    ("text", "order", "iso"),
    [
        ("2006-05-13", None, "2006-05-13"),
        ("2006-02-30", None, None),
        ("05/05/2006", None, "2006-05-05"),
        ("03/04/2006", None, "2006"),
        ("03/04/2006", "month", "2006-03-04"),
        ("spring 2006", None, None),
        ("13 May 2006", None, "2006-05-13"),
        ("May 13, 2006", None, "2006-05-13"),
        ("13may2006", None, "2006-05-13"),
        ("May 2006", None, "2006-05"),
        ("31 February 2006", None, None),
    ],
)
def test_a_date_is_read_as_far_as_it_is_sure(text: str, order: str | None, iso: str | None) -> None:
    assert as_iso(text, order) == iso


def workbook(folder: Path) -> Path:
    """Write a workbook of migrants as the United Nations lay it out: years three times, rows of regions."""
    book = openpyxl.Workbook()
    book.active.title = "Contents"
    page = book.create_sheet("Table 1")
    for _ in range(10):
        page.append(["United Nations"])
    page.append(
        [
            "Index",
            "Region, development group, country or area of destination",
            "Notes of destination",
            "Location code of destination",
            "Type of data of destination",
            "Region, development group, country or area of origin",
            "Location code of origin",
            *[1990, 2020] * 3,
        ]
    )
    for destination, origin, first, last in (
        ("WORLD", "Viet Nam*", 9, 9),
        ("Malaysia*", "Viet Nam", 10, 20),
        ("Malaysia*", "Indonesia", "..", 30),
        ("France", "Lao People's Democratic Republic", 0, 40),
        ("France", "Poland", 50, 60),
    ):
        page.append([1, destination, None, 1, "B", origin, 2, first, last, 1, 2, 3, 4])
    path = folder / "undesa.xlsx"
    book.save(path)
    return path


def test_another_dataset_needs_a_mapping_and_no_python(sources: Path, tmp_path: Path) -> None:
    receipt = add([workbook(tmp_path)], mapping("un-desa-stock"), sources)
    rows = rows_of(receipt.folder / "migrant_stock.csv")
    found = {(row["origin_code"], row["destination_code"], row["year"]): row["persons"] for row in rows}
    assert found == {
        ("VNM", "MYS", "1990"): "10",
        ("VNM", "MYS", "2020"): "20",
        ("IDN", "MYS", "2020"): "30",
        ("LAO", "FRA", "2020"): "40",
    }
    assert any("“WORLD” (2)" in sentence for sentence in receipt.told)
    assert not any("does not know the columns" in sentence for sentence in receipt.told)
    checked_frames(sources)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("formation.csv", b"a,b\n1,2\n", "has the headings “treatyID”"),
        ("formation.doc", b"", "is no kind of file that can be read"),
        ("formation.dta", b"not Stata", "cannot be read as a Stata file"),
        ("formation.xlsx", b"not a workbook", "cannot be opened as an Excel workbook"),
        ("none.csv", None, "there is no such file"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(
    sources: Path, tmp_path: Path, name: str, content: bytes | None, reason: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(Unreadable, match=reason) as refused:
        add([tmp_path / name], mapping("chilton-woda"), sources)
    assert "\n" not in str(refused.value)
    assert not (sources / "chilton-woda").exists()


def test_a_small_workbook_that_names_a_cell_far_out_costs_little(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "treatyID"
    book.active["ALL1048576"] = 1
    book.save(tmp_path / "far.xlsx")
    with pytest.raises(Unreadable, match="more than 10,000,000 cells"):
        read(tmp_path / "far.xlsx", ["treatyID"])


def test_a_workbook_that_unpacks_without_end_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    openpyxl.Workbook().save(tmp_path / "large.xlsx")
    monkeypatch.setattr("etl.dataset_files.MOST_UNPACKED", 1_000)
    with pytest.raises(Unreadable, match="unpacks to more than"):
        read(tmp_path / "large.xlsx", ["treatyID"])


def test_a_word_that_is_no_decision_is_refused_and_nothing_is_lost(sources: Path, tmp_path: Path) -> None:
    files = [formation(tmp_path)]
    folder = add(files, mapping("chilton-woda"), sources).folder
    decide(folder, {("chilton-woda-1", "idn-jor-mou-2001"): "perhaps"})
    before = (folder / "pairs.csv").read_bytes()
    with pytest.raises(Unreadable, match="“perhaps” is neither “same” nor “different”"):
        add(files, mapping("chilton-woda"), sources)
    assert (folder / "pairs.csv").read_bytes() == before


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "9" * 5_000, "\x00", "source = 7"])
def test_a_mapping_that_is_none_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable, match=r"odd\.toml"):
        mapping("odd", tmp_path)


def test_an_unknown_mapping_names_those_there_are() -> None:
    with pytest.raises(Unreadable, match="There are: chilton-woda, un-desa-stock"):
        mapping("atlantis")
