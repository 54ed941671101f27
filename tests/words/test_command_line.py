"""Commands speak the language: help, names of arguments, and what is said of wrong use."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import pytest
import typer
from pseudo import CODE, accented, spoken_here
from typer.main import get_command
from typer.testing import CliRunner

from conduct.__main__ import app as conduct
from etl.__main__ import app as etl
from figures.__main__ import app as figures
from slides.__main__ import app as slides
from web.__main__ import app as web
from words import phrases, say, speaking
from words.__main__ import app as words
from words.command_line import KEYS, commands, group

ROOT = Path(__file__).parent.parent.parent
APPS = {"conduct": conduct, "etl": etl, "figures": figures, "slides": slides, "web": web, "words": words}
# Names of files and codes that are written so in every language.
NO_WORDS = {"OUT.pdf", "OUT.pptx", "FILE.pptx", "[KHM|region]", "MMR-THA", "N"}


def below(name: str, command: Any) -> Iterator[tuple[str, Any]]:
    """Go through a command and those below it, with what is typed for each."""
    yield name, command
    for part, each in getattr(command, "commands", {}).items():
        yield from below(f"{name} {part}", each)


def texts() -> Iterator[tuple[str, str]]:
    """Go through every text of the help of every command, with where it stands."""
    for program, app in APPS.items():
        for name, command in below(program, get_command(app)):
            yield name, command.help or "no help"
            for one in command.params:
                is_argument = one.param_type_name == "argument"
                shown = one.metavar or (f"arguments.{one.name}" if is_argument else "")
                yield from ((f"{name}, {one.name}", text) for text in (one.help, shown) if text)


def test_every_way_in_is_walked() -> None:
    ways_in = {path.parent.name for path in ROOT.glob("*/__main__.py")}
    assert ways_in == APPS.keys()


def test_help_stands_in_the_catalogue_and_nothing_there_is_of_no_command() -> None:
    found = [(where, text) for where, text in texts() if text not in NO_WORDS]
    assert [(where, text) for where, text in found if text not in phrases()] == []
    assert {key for key in phrases() if key.startswith(KEYS)} - {text for _, text in found} == set()


class Colour(StrEnum):
    """Something to choose from."""

    RED = "red"
    BLUE = "blue"


@pytest.fixture(scope="module")
def app() -> typer.Typer:
    """Return commands that can be used in every wrong way."""
    made, inner = commands("help.etl"), group("help.returns")
    made.add_typer(inner, name="inner")

    @inner.command("list", help="help.returns_list")
    def listed(
        path: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="help.target")],
        number: Annotated[int, typer.Option(min=1, max=9, help="help.newest")] = 1,
        colour: Colour = Colour.RED,
        clean: Annotated[bool, typer.Option("--clean", help="help.clean")] = False,
    ) -> None:
        pass

    return made


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("inner list", "Thiếu 'tệp'."),
        ("", "Thiếu tên lệnh."),
        ("inner lost", "Không có lệnh 'lost'."),
        ("--loud", "Không có tùy chọn --loud."),
        ("inner list --colr red .", "Không có tùy chọn --colr."),
        ("inner list Makefile there", "Đã gõ thừa: there."),
        ("inner list --number", "'--number' cần một giá trị."),
        ("inner list --clean=yes Makefile", "'--clean' không nhận giá trị."),
        ("inner list --number x Makefile", "'--number': Phải là một số nguyên."),
        ("inner list --number 0 Makefile", "'--number': Ít nhất là 1."),
        ("inner list --number 10 Makefile", "'--number': Nhiều nhất là 9."),
        ("inner list --colour green Makefile", "'--colour': Phải là một trong: 'red', 'blue'."),
        ("inner list /nowhere", "'tệp': Không có tệp '/nowhere'."),
        ("inner list /", "'tệp': '/' là thư mục, không phải tệp."),
    ],
)
def test_wrong_use_is_told_in_the_language(app: typer.Typer, typed: str, told: str) -> None:
    ran = CliRunner().invoke(app, ["--lang", "vi", *typed.split()])
    assert (ran.exit_code, ran.stderr.splitlines()[-1]) == (2, told)


def test_help_has_no_word_of_another_language(app: typer.Typer, tmp_path: Path) -> None:
    with spoken_here(tmp_path):
        ran = CliRunner().invoke(app, ["--lang", CODE, "inner", "list", "--help"], env={"COLUMNS": "200"})
        with speaking(CODE):
            assert say("usage.usage") in ran.stdout
            assert say("usage.help") in ran.stdout
    assert accented("Options") in ran.stdout
    english = (
        "Usage",
        "Options",
        "Arguments",
        "COMMAND",
        "required",
        "default",
        "Show",
        "arguments",
        "help.",
    )
    assert [word for word in english if word in ran.stdout] == []


def test_the_language_counts_for_one_run(app: typer.Typer) -> None:
    known = CliRunner().invoke(app, ["--help"], env={"COOPERATION_LANGUAGE": "vi"})
    assert "Cách dùng: " in known.stdout
    assert "Usage: " in CliRunner().invoke(app, ["--lang", "en", "--help"]).stdout
    unknown = CliRunner().invoke(app, ["--lang", "tlh", "inner"])
    assert (unknown.exit_code, "tlh" in unknown.stderr) == (2, True)
