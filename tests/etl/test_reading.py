"""What cannot be read is refused with its file and line, and everything else arrives as it was typed."""

from pathlib import Path
from shutil import copytree

import pytest
from releases import Release, released
from small_sources import DOCUMENT, write_small

from etl.reading import SOURCES, Refusal, fingerprint, read_sources
from warehouse.checking import CHECKS

NAMES = "place_code,name,source_id,locator\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make one folder of sources that holds its description only."""
    paper = tmp_path / "sources" / "paper"
    paper.mkdir(parents=True)
    (paper / "source.toml").write_text(DOCUMENT, encoding="utf-8")
    return paper


def refused(paper: Path) -> list[Refusal]:
    return read_sources(paper.parent)[1]


def test_a_table_arrives_as_typed_with_the_line_of_every_row(folder: Path) -> None:
    (folder / "place_name.csv").write_text(
        NAMES + 'IDN,"Indonesia, Republic of",paper,"say ""here"""\nTHA, Siam ,paper,\n', encoding="utf-8"
    )
    transcriptions, refusals = read_sources(folder.parent)
    names = transcriptions["place_name"]
    assert not refusals
    # A column that may be empty may be left out, as that of the language is here.
    assert names.rows.to_numpy().tolist() == [
        ["IDN", "Indonesia, Republic of", "", "paper", 'say "here"'],
        ["THA", " Siam ", "", "paper", ""],
    ]
    assert names.origins == [("paper/place_name.csv", 2), ("paper/place_name.csv", 3)]


def test_a_line_break_inside_a_cell_does_not_shift_the_lines_of_the_rows_after_it(folder: Path) -> None:
    (folder / "place_name.csv").write_text(
        NAMES + 'IDN,"two\nlines",paper,x\nTHA,Siam,paper,x\n', encoding="utf-8"
    )
    origins = read_sources(folder.parent)[0]["place_name"].origins
    assert origins[1] == ("paper/place_name.csv", 4)


def test_the_source_of_the_folder_is_implied_where_the_column_is_left_out(folder: Path) -> None:
    (folder / "place_name.csv").write_text(
        "place_code,name,locator\nIDN,Nusantara,page 1\n", encoding="utf-8"
    )
    rows = read_sources(folder.parent)[0]["place_name"].rows
    assert rows.to_dict("records") == [
        {
            "place_code": "IDN",
            "name": "Nusantara",
            "language": "",
            "source_id": "paper",
            "locator": "page 1",
        }
    ]


def test_a_source_that_is_given_is_not_overwritten_by_the_folder(folder: Path) -> None:
    (folder / "place_name.csv").write_text(NAMES + "IDN,Nusantara,page,x\n", encoding="utf-8")
    assert read_sources(folder.parent)[0]["place_name"].rows["source_id"].tolist() == ["page"]


def test_the_description_of_a_folder_becomes_a_row_of_source(folder: Path) -> None:
    source = read_sources(folder.parent)[0]["source"]
    assert source.rows.iloc[0].to_dict() == {
        "source_id": "paper",
        "title": "A paper",
        "publisher": "A publisher",
        "year": "2015",
        "published_on": "",
        "kind": "document",
        "url": "",
        "note": "",
        "read_on": "",
    }
    assert source.origins == [("paper/source.toml", 1)]


@pytest.mark.parametrize(
    "header",
    [
        "place_code,name,source_id\n",
        "name,place_code,source_id,locator\n",
        "place_code,name,source_id,locator,extra\n",
        "Place_code,name,source_id,locator\n",
        "",
    ],
)
def test_a_wrong_header_is_refused_and_the_right_one_named(folder: Path, header: str) -> None:
    (folder / "place_name.csv").write_text(header + "IDN,x,paper,x\n", encoding="utf-8")
    (refusal,) = refused(folder)
    assert (refusal.file, refusal.line, refusal.column) == ("paper/place_name.csv", 1, "(header)")
    assert "must be: place_code, name, language, source_id, locator" in str(refusal)


@pytest.mark.parametrize(("row", "values"), [("IDN,x,paper,x,more", 5), ("IDN,x,paper", 3), ("", 0)])
def test_a_row_of_another_length_is_refused_with_its_line(folder: Path, row: str, values: int) -> None:
    (folder / "place_name.csv").write_text(f"{NAMES}THA,Siam,paper,x\n{row}\n", encoding="utf-8")
    (refusal,) = refused(folder)
    assert (refusal.file, refusal.line) == ("paper/place_name.csv", 3)
    assert f"has {values} values where the header has 4" in str(refusal)


def test_rows_beside_a_refused_one_are_still_read(folder: Path) -> None:
    (folder / "place_name.csv").write_text(f"{NAMES}a\nTHA,Siam,paper,x\nb\n", encoding="utf-8")
    transcriptions, refusals = read_sources(folder.parent)
    assert [refusal.line for refusal in refusals] == [2, 4]
    assert transcriptions["place_name"].origins == [("paper/place_name.csv", 3)]


def test_a_file_that_is_not_utf_8_is_refused(folder: Path) -> None:
    (folder / "place_name.csv").write_bytes(NAMES.encode() + "VNM,Việt,paper,x\n".encode("utf-16"))
    (refusal,) = refused(folder)
    assert (refusal.file, refusal.column) == ("paper/place_name.csv", "(file)")
    assert "is not UTF-8 text" in str(refusal)


def test_a_file_that_is_not_named_after_a_table_is_refused(folder: Path) -> None:
    (folder / "place_names.csv").write_text(NAMES, encoding="utf-8")
    (refusal,) = refused(folder)
    assert str(refusal) == (
        "paper/place_names.csv, line 1, column (file): “place_names.csv” is not named after a table."
    )


def test_every_file_that_cannot_be_read_is_named_at_once(folder: Path) -> None:
    (folder / "place_names.csv").write_text(NAMES, encoding="utf-8")
    (folder / "place_name.csv").write_text("wrong\n", encoding="utf-8")
    other = folder.parent / "another"
    other.mkdir()
    (other / "source.toml").write_text(DOCUMENT.replace("paper", "another"), encoding="utf-8")
    (other / "place.csv").write_bytes(b"\xff\xfe")
    assert {refusal.file for refusal in refused(folder)} == {
        "paper/place_names.csv",
        "paper/place_name.csv",
        "another/place.csv",
    }


def test_the_fingerprint_changes_with_any_character_of_the_sources_and_with_nothing_else(
    tmp_path: Path,
) -> None:
    first, second = write_small(tmp_path / "first"), write_small(tmp_path / "second")
    assert fingerprint(first) == fingerprint(second)
    (second / "paper" / "notes.txt").write_text("not a source", encoding="utf-8")
    assert fingerprint(first) == fingerprint(second)
    file = second / "paper" / "key_figure.csv"
    file.write_text(file.read_text(encoding="utf-8").replace("A fund", "a fund"), encoding="utf-8")
    assert fingerprint(first) != fingerprint(second)


def test_the_fingerprint_changes_with_a_list_and_with_a_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So a build says nothing of rows that are let in no more only where it looks at them again."""
    sources = write_small(tmp_path / "first")
    known = fingerprint(sources)
    shorter = Release(tmp_path / "release")
    shorter.declare("agreement", "'signed', 'in process'", "'signed'")
    with released(shorter):
        assert fingerprint(sources) != known
    assert fingerprint(sources) == known
    checks = tmp_path / "checks"
    copytree(CHECKS, checks)
    monkeypatch.setattr("etl.reading.CHECKS", checks)
    assert fingerprint(sources) == known
    (checks / "nothing.sql").write_text("-- Finds nothing.\nSELECT 1 WHERE FALSE\n", encoding="utf-8")
    assert fingerprint(sources) != known


def test_the_fingerprint_tells_in_which_folder_a_table_stands(tmp_path: Path) -> None:
    first, second = write_small(tmp_path / "first"), write_small(tmp_path / "second")
    for sources in (first, second):
        (sources / "quoted").mkdir()
        (sources / "quoted" / "source.toml").write_text(DOCUMENT.replace("paper", "quoted"), encoding="utf-8")
    (second / "paper" / "key_figure.csv").rename(second / "quoted" / "key_figure.csv")
    assert fingerprint(first) != fingerprint(second)


def test_notes_tell_readers_what_is_on_record_and_not_what_was_left_unread() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in SOURCES.glob("*/*.csv")}
    assert texts
    assert [
        path.name for path, text in texts.items() if "was not read" in text or "were not read" in text
    ] == []
