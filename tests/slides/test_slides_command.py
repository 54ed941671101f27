"""The command line writes decks and briefs, and refuses in a sentence."""

from pathlib import Path

import pytest
from pptx import Presentation
from remembering import RememberingLake
from test_brief import bare, read
from typer.testing import CliRunner

from slides.__main__ import app
from slides.storyboard import Storyboard, View, pack, ready, to_file
from warehouse.lake import Lake
from warehouse.location import Location
from words import say

ONE = Storyboard(title="One", views=(View(figure="attaches-totals", title="Posts"),))


@pytest.fixture(autouse=True)
def _here(location: Location, lake: RememberingLake, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands open that warehouse; what was asked before is answered from memory."""
    monkeypatch.setattr(Lake, "ask", lambda _, *asked, **filters: lake.ask(*asked, **filters))
    monkeypatch.setenv("COOPERATION_CATALOG", location.catalog)
    monkeypatch.setenv("COOPERATION_DATA", str(location.data))


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, words)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, " ".join(done.output.split())


def test_the_ready_storyboards_are_listed() -> None:
    code, said = run("list")
    assert code == 0
    assert all(name in said and board.title in said for name, board in ready().items())


@pytest.mark.parametrize("form", ["name", "file", "address"])
def test_a_deck_is_written_from_a_name_a_file_or_an_address(form: str, tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    file.write_bytes(to_file(ONE))
    named = {
        "name": "bilateral-agreements",
        "file": str(file),
        "address": f"http://localhost:8501/storyboards?board={pack(ONE)}&snapshot=1",
    }[form]
    board = ready()[named] if form == "name" else ONE
    target = tmp_path / "out.pptx"
    code, said = run("deck", named, str(target))
    assert (code, said) == (0, say("command.written", path=str(target)))
    titles = [slide.shapes.title.text for slide in Presentation(str(target)).slides]
    assert titles[0] == board.title
    assert len(titles) == len(board.views) + 1
    assert all(view.title in (title, "") for title, view in zip(titles[1:], board.views, strict=True))


@pytest.mark.parametrize("country", ["KHM", "khm", "region"])
def test_a_brief_is_written_of_a_country_or_of_the_region(country: str, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"an earlier one")
    assert run("brief", country, str(target), "--replace")[0] == 0
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "words", [("deck", "bilateral-agreements"), ("pdf", "x"), ("brief", "KHM"), ("agency", "SONA")]
)
def test_what_somebody_may_have_edited_or_signed_is_not_written_over(
    words: tuple[str, str], tmp_path: Path
) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"signed")
    assert run(*words, str(target)) == (1, say("command.file_exists", path=target))
    assert target.read_bytes() == b"signed"


def test_a_brief_is_written_of_a_corridor(tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    assert run("brief", "--corridor", "mmr-tha", str(target)) == (0, say("command.written", path=str(target)))
    assert target.read_bytes().startswith(b"%PDF")
    other = tmp_path / "other.pdf"
    code, said = run("brief", "--corridor", "XXX-THA", str(other))
    assert (code, said) == (1, say("command.no_corridor", corridor="XXX-THA"))
    assert run("brief", "KHM") == (1, say("command.no_target"))
    assert not other.exists()


def test_a_deck_takes_over_a_template_or_says_what_it_lacks(tmp_path: Path) -> None:
    house, target = tmp_path / "house.pptx", tmp_path / "out.pptx"
    Presentation().save(str(house))
    file = tmp_path / "one.json"
    file.write_bytes(to_file(ONE))
    assert run("deck", str(file), str(target), "--template", str(house))[0] == 0
    assert Presentation(str(target)).slide_width == Presentation().slide_width
    house.write_bytes(b"nothing")
    target.unlink()
    said = run("deck", str(file), str(target), "--template", str(house))
    assert said == (1, say("template.no_presentation"))
    assert run("deck", str(file), str(target), "--template", str(tmp_path / "none.pptx"))[0] == 1
    assert not target.exists()


def test_what_cannot_be_done_is_said_and_nothing_is_written(tmp_path: Path, lake: Lake) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    target = tmp_path / "out.pptx"
    for words, sentence in (
        (("deck", "nothing-such", str(target)), "nothing-such"),
        (("deck", str(bad), str(target)), "not JSON"),
        (("brief", "DEU", str(target)), say("command.no_country", country="DEU")),
        (
            ("brief", "KHM", str(target), "--snapshot", "99"),
            say("command.no_snapshot", snapshot="99", newest=lake.latest()),
        ),
        (
            ("brief", "KHM", str(target), "--since", "99"),
            say("command.no_snapshot", snapshot="99", newest=lake.latest()),
        ),
        (
            ("brief", "KHM", str(target), "--since", str(lake.latest())),
            say("command.not_earlier", since=str(lake.latest()), snapshot=str(lake.latest())),
        ),
    ):
        code, said = run(*words)
        assert code == 1
        assert sentence in said
    code, said = run("deck", "bilateral-agreements", str(tmp_path / "no" / "folder" / "out.pptx"))
    assert code == 1
    assert "no/folder" in said.replace(" ", "")
    assert not target.exists()


def test_without_a_warehouse_the_command_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPERATION_CATALOG", f"sqlite:{tmp_path / 'none.sqlite'}")
    monkeypatch.setenv("COOPERATION_DATA", str(tmp_path / "data"))
    code, said = run("brief", "KHM", str(tmp_path / "out.pdf"))
    assert code == 1
    assert "python -m etl build" in said


def test_a_handout_has_every_slide_with_what_is_said_to_it(tmp_path: Path) -> None:
    file, target = tmp_path / "one.json", tmp_path / "out.pdf"
    views = (*ONE.views, View(figure="from-the-future"), View(figure="forums-list", note="Say hello."))
    file.write_bytes(to_file(Storyboard(title="Two", views=views)))
    code, said = run("pdf", str(file), str(target))
    assert code == 0
    assert say("slides.left_out", number=2, reason="").strip() in said
    written = read(target.read_bytes())
    assert all(bare(text) in written for text in ("Two", "Posts", "Say hello.", say("deck.slides", count=2)))


def test_a_check_says_what_is_left_out_old_disputed_and_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPERATION_ADDRESS", "http://localhost:8501")
    file = tmp_path / "one.json"
    views = (
        View(figure="from-the-future"),
        View(figure="attaches-totals", title="x" * 111),
        View(figure="sources-discrepancies"),
        View(figure="agreements-provisions", filters={"country": "SGP"}),
        View(figure="cooperation-matrix"),
    )
    file.write_bytes(to_file(Storyboard(title="Four", views=views)))
    code, said = run("check", str(file))
    assert code == 0
    for told in (
        "Left out is view 1",
        "Slide 1: its title has 111 letters",
        "Slide 1: Sources disagree on",
        "Slide 2: 272 rows",
        "Slide 3: nothing is on record",
        "Slide 4: nothing in it is newer than 2015",
        "leads nowhere but on this machine",
    ):
        assert told in said
