"""Translations have the blanks, numbers and marks of the original, and say how complete they are."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pseudo import CODE, spoken_here
from typer.testing import CliRunner

from words import ORIGINAL, catalogue, checking, languages, phrases, say, speaking
from words.__main__ import app
from words.checking import faults
from words.languages import VISITORS, accepted, best, offered, share


@pytest.mark.parametrize("code", languages.languages())
def test_nothing_is_wrong_with_a_language(code: str) -> None:
    assert faults(code) == []


def test_the_language_made_by_code_is_complete_and_longer(tmp_path: Path) -> None:
    with spoken_here(tmp_path):
        assert faults(CODE) == []
        assert share(CODE) > 0.98
        assert CODE in offered()
        plain, longer = (sum(map(len, phrases(code).values())) for code in (ORIGINAL, CODE))
    assert 1.3 < longer / plain < 1.6


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let catalogues be read from a folder that holds the original only."""
    (tmp_path / "en.ftl").symlink_to(catalogue.FOLDER / "en.ftl")
    for room in (catalogue, checking, languages):
        monkeypatch.setattr(room, "FOLDER", tmp_path)
    catalogue.forget()
    languages.forget()
    yield tmp_path
    catalogue.forget()
    languages.forget()


HEAD = "language-name = Tiếng Việt\nlanguage-translated-by = An\n"


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("common-sources = Nguồn", "common.sources: has the blanks none, not names"),
        ("common-sources = Nguồn: { $name }", "common.sources: has the blanks name, not names"),
        (
            "common-sources = { $names ->\n    [0] Không\n   *[other] Nguồn { $names }\n }",
            "common.sources: chooses a form by names, which the original does not and may be no number",
        ),
        (
            "embed-more_rows = và { $count ->\n    [one] { $count } nguồn\n   *[other] { $count } nguồn\n }",
            "embed.more_rows: has the forms one, which the language does not have",
        ),
        ("glossary-stock = Di dân: bao nhiêu", "glossary.stock: has the marks none, not **, **"),
        ("common-heard_of = Gì", "common.heard_of: nothing asks for it"),
        ("common-yes = có\ncommon-yes = vâng", "common.yes: written twice"),
    ],
)
def test_what_differs_from_the_original_is_found(folder: Path, entry: str, fault: str) -> None:
    (folder / "id.ftl").write_text(f"{HEAD}{entry}\n", encoding="utf-8")
    assert f"id: {fault}" in faults("id")


def test_a_file_says_who_made_it(folder: Path) -> None:
    (folder / "vi.ftl").write_text("common-yes = có\n", encoding="utf-8")
    assert [fault.partition(" is missing")[0] for fault in faults("vi")] == [
        "vi: language-name",
        "vi: language-translated-by",
    ]


def test_a_sentence_that_is_missing_is_said_in_the_original_and_counted(folder: Path) -> None:
    (folder / "vi.ftl").write_text(f"{HEAD}common-yes = có\n", encoding="utf-8")
    with speaking("vi"):
        assert (say("common.yes"), say("common.no")) == ("có", "no")
        assert "common.no" in phrases()
    assert 0 < share("vi") < 0.01
    assert offered() == (ORIGINAL,)
    told = CliRunner().invoke(app, ["--missing", "vi"]).stdout.split()
    assert "common-no" in told
    assert "common-yes" not in told


def test_a_language_of_visitors_is_offered_on_the_pages_that_it_has(folder: Path) -> None:
    wanted = (*languages.FRAME, "about", "glossary")
    entries = re.split(r"^(?=[a-z])", (folder / "en.ftl").read_text(encoding="utf-8"), flags=re.MULTILINE)
    kept = "".join(entry for entry in entries if entry.partition("-")[0] in wanted)
    (folder / "th.ftl").write_text(f"{HEAD}{kept}", encoding="utf-8")
    assert [page for page in VISITORS if "th" in offered(page)] == ["about"]
    assert "th" not in offered()
    assert "th" in languages.somewhere()


def test_the_command_says_how_complete_each_language_is_and_what_is_wrong(folder: Path) -> None:
    (folder / "vi.ftl").write_text(f"{HEAD}common-sources = Nguồn\n", encoding="utf-8")
    told = CliRunner().invoke(app, [], env={"COLUMNS": "200"})
    assert told.exit_code == 1
    assert "Tiếng Việt" in told.stdout
    assert "vi: common.sources: has the blanks none, not names" in told.stdout


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("vi-VN,vi;q=0.9,en;q=0.8", ["vi-VN", "vi", "en"]),
        ("en;q=0.5, vi", ["vi", "en"]),
        ("vi;q=0,en", ["en"]),
        ("*;q=x,,;", []),
        ("", []),
    ],
)
def test_what_a_browser_wants_is_read_in_its_order(header: str, wanted: list[str]) -> None:
    assert accepted(header) == wanted


@pytest.mark.parametrize(
    ("wanted", "found"), [(["fr", "VI-vn", "en"], "vi"), (["en-GB"], "en"), (["fr"], ""), (["../vi"], "")]
)
def test_the_first_language_that_is_there_is_taken(wanted: list[str], found: str) -> None:
    assert best(wanted, ("en", "vi")) == found
