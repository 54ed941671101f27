"""What every command line says of itself: its language, its help, and what is wrong with what was typed.

The help of a command or an option is a key of the catalogue (`help="help.who"`); an argument is called by its
entry under `arguments-`. typer writes its texts as they stand and has some of its own in English: all of them
are put into the language once it is known, before anything is written.
"""

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, get_args

import typer
from rich.console import Console
from typer import rich_utils
from typer.core import TyperArgument, TyperGroup

from words import phrases, say
from words.language import ORIGINAL, SETTING, speak, speaking
from words.languages import best, languages, offered

# Where a system keeps the language of whoever works there, the one that counts first first.
OF_THE_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")
WRONG_USE = 2
KEYS = ("help.", "arguments.")
# What stands for a value that an option names by no word of its own.
KINDS = {str: "text", int: "number", Path: "path"}
# What typer says of wrong use, and what is said in its place; any other sentence stays as it is.
WRONG = {
    r"Missing (argument|option) (?P<name>'.+?')\.(?s:.*)": "usage.missing",
    r"Missing command\.": "usage.no_command",
    r"No such command (?P<name>'.*?')\.(?s:.*)": "usage.unknown_command",
    r"No such option: (?P<name>\S+)(?s:.*)": "usage.unknown_option",
    r"Got unexpected extra argument\(s\) \((?P<typed>.*)\)": "usage.too_much",
    r"Option (?P<name>'.*?') requires an argument\.": "usage.no_value",
    r"Option (?P<name>'.*?') does not take a value\.": "usage.needs_no_value",
    r"Invalid value for (?P<name>.+?): (?P<reason>(?s:.+))": "usage.wrong_value",
    r"Invalid value: (?P<reason>(?s:.+))": "usage.wrong_typed",
    r"Input should be a valid integer(?s:.*)": "usage.whole_number",
    r"Input should be greater than or equal to (?P<least>\d+)": "usage.at_least",
    r"Input should be less than or equal to (?P<most>\d+)": "usage.at_most",
    r"Input should be (?P<known>'.+')": "usage.one_of",
    r"Value error, '.*' is not one of (?P<known>.+)\.": "usage.one_of",
    r"[Ff]ile (?P<path>'.*') does not exist\.": "usage.no_file",
    r"[Ff]ile (?P<path>'.*') is a directory\.": "usage.a_folder",
}
Lang = Annotated[str | None, typer.Option("--lang", help="help.lang")]
complain = Console(stderr=True, soft_wrap=True, markup=False, highlight=False)


class _Formatter(typer.Context.formatter_class):  # type: ignore[misc,valid-type]
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, f"{say('usage.usage')} " if prefix is None else prefix)


class _Context(typer.Context):
    formatter_class = _Formatter


class Commands(TyperGroup):
    """The commands of one `python -m`.

    They speak the language of `--lang`, else that of COOPERATION_LANGUAGE, else that of the system.
    """

    context_class = _Context

    def main(self, *args: Any, **options: Any) -> Any:
        """Run what was typed, and speak as before when that is over."""
        with speaking(ORIGINAL):
            return super().main(*args, **options)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read what stands before the command: its language first, as help is written while reading."""
        looked_at, _, _ = self.make_parser(typer.Context(self, resilient_parsing=True)).parse_args([*args])
        _speak(str(looked_at.get("lang") or ""))
        _put_into_words(self, ctx)
        rest: list[str] = _corrected(super().parse_args, ctx, args)
        return rest

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        return _corrected(super().invoke, ctx)


def commands(told: str, cls: type[Commands] = Commands) -> typer.Typer:
    """Return the commands of one `python -m`; the key says what its help tells of them."""
    # A shell completes names of programs: `python -m` is none.
    app = typer.Typer(cls=cls, no_args_is_help=True, add_completion=False)

    @app.callback(help=told)
    def spoken(lang: Lang = None) -> None:
        """Take the language; `Commands` speaks it."""

    return app


def group(told: str) -> typer.Typer:
    """Return commands that go together, in the commands of a `python -m`; the key says what they are for."""
    return typer.Typer(help=told, no_args_is_help=True)


def _speak(typed: str) -> None:
    asked = typed or os.environ.get(SETTING, "")
    code = best([asked], tuple(languages())) if asked else _of_the_system()
    if not code:
        known = ", ".join(f"{one.code} ({one.name})" for one in languages().values())
        complain.print(say("command.no_language", language=asked, known=known))
        raise typer.Exit(WRONG_USE)
    speak(code)


def _of_the_system() -> str:
    set_to = next((os.environ[name] for name in OF_THE_SYSTEM if os.environ.get(name)), "")
    return best([set_to.partition(".")[0].replace("_", "-")], offered()) or ORIGINAL


def _put_into_words(command: Any, ctx: Any) -> None:
    """Put sentences in the place of keys in a command and in those below it."""
    rich_utils.DEFAULT_STRING = say("usage.default", value="{}")
    rich_utils.REQUIRED_LONG_STRING = say("usage.required")
    rich_utils.ABORTED_TEXT = say("usage.aborted")
    command.context_class = _Context
    command.help, command.options_metavar = _said(command.help), say("usage.options")
    command.rich_help_panel = say("usage.commands_title")
    for one in command.get_params(ctx):
        is_argument = isinstance(one, TyperArgument)
        one.help = say("usage.help") if one is command.get_help_option(ctx) else _said(one.help)
        one.metavar = _said(one.metavar or (f"arguments.{one.name}" if is_argument else _kind(one)))
        one.rich_help_panel = say("usage.arguments_title") if is_argument else say("usage.options_title")
    if isinstance(command, TyperGroup):
        command.subcommand_metavar = say("usage.command") if command.commands else ""
        for each in command.commands.values():
            _put_into_words(each, ctx)


def _said(text: str | None) -> str | None:
    """Return the sentence of a key; any other text, such as `OUT.pdf`, as it is."""
    return phrases()[text] if text and text.startswith(KEYS) else text


def _kind(option: Any) -> str | None:
    """Return what stands for the value of an option that has no name for it, '' where it takes none."""
    if option.is_flag:
        return ""
    kind = option.type_descriptor.annotation
    (kind,) = get_args(kind) or (kind,)
    return say(f"usage.{KINDS[kind]}") if kind in KINDS else None


def _corrected(read: Callable[..., Any], *given: Any) -> Any:
    """Do what reads what was typed; where that is wrong, say so, and how the command is used."""
    try:
        return read(*given)
    except typer.TyperException as error:
        ctx = getattr(error, "ctx", None)
        if said := _in_words(error.format_message()):
            if ctx:
                complain.print(ctx.get_usage())
                complain.print(say("usage.try", command=f"{ctx.command_path} --help"))
            complain.print(said)
        raise typer.Exit(error.exit_code) from error


def _in_words(told: str) -> str:
    """Return what typer says of wrong use in the language."""
    for form, key in WRONG.items():
        if found := re.fullmatch(form, told):
            blanks: dict[str, object] = {name: _in_words(value) for name, value in found.groupdict().items()}
            return phrases().sentence(key).filled(blanks)
    return told
