"""Everything the screen says is written, used and complete; a number keeps its digits."""

import ast
import re
import tomllib
from collections.abc import Iterator
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.table import HIDDEN
from warehouse.lake import QUESTIONS, ROOT, Lake
from warehouse.schema import shared_words, tables
from words import LANGUAGE, number, phrases, say

FOLDERS = (
    ".", "charts", "conduct", "etl", "figures", "pages", "records", "screen", "screen/members",
    "screen/readers", "slides", "slides/brief",
    "slides/deck", "slides/native", "web", "workbooks",
)  # fmt: skip
MODULES = {
    path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for folder in FOLDERS
    for path in sorted((ROOT / folder).glob("*.py"))
}
# Names that a key may be made of: words in the code, and the words that a table's column may hold.
WORDS_OF_RULES = {word for table in tables().values() for column in table.columns for word in column.words}
WORDS_OF_RULES |= {*shared_words("is_guideline")}
WORDS_OF = {
    name: {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    for name, tree in MODULES.items()
}
WORDS_OF_CODE = set().union(*WORDS_OF.values())
# Questions whose answers fill tiles, choices and one record or are computed with, not shown as a table.
NO_TABLES = (
    "holdings",
    "members",
    "complaint_measures",
    "one_agreement",
    "published_bars",
    "published_indicators",
    "published_scale",
    "published_scores",
    "published_subjects",
    "revisions",
    "scorecard_agencies",
)
FROM_THE_DATA = {"vamas_letters", "vamas_stars"}
NAMES = {re.sub(r"[ -]", "_", word) for word in WORDS_OF_RULES | WORDS_OF_CODE} | FROM_THE_DATA


def said() -> Iterator[tuple[str, ast.Call]]:
    """Go through every call of `say`, with the file it stands in."""
    for name, tree in MODULES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                yield name, node


def key_of(call: ast.Call) -> re.Pattern[str]:
    """Return the form of the keys that a call may ask for; a value put into a key is one name."""
    key = call.args[0]
    if isinstance(key, ast.Constant):
        return re.compile(re.escape(str(key.value)))
    assert isinstance(key, ast.JoinedStr), ast.unparse(call)
    parts = [re.escape(str(p.value)) if isinstance(p, ast.Constant) else r"([a-z0-9_]+)" for p in key.values]
    return re.compile("".join(parts))


def blanks(phrase: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(phrase) if name is not None}


def values_given(call: ast.Call, held: set[str]) -> set[str]:
    """Return the names of the values a call gives; `**held` gives every count of the warehouse."""
    names = {keyword.arg for keyword in call.keywords if keyword.arg}
    return names | held if any(keyword.arg is None for keyword in call.keywords) else names


CALLS = [(name, key_of(call), call) for name, call in said()]


def test_what_the_code_says_is_written() -> None:
    unwritten = [form.pattern for _, form, _ in CALLS if not any(form.fullmatch(key) for key in phrases())]
    assert unwritten == []


def used(key: str) -> bool:
    """Tell whether some call asks for a key, by its name or by a form that a known name completes."""
    for _, form, _ in CALLS:
        match = form.fullmatch(key)
        if match and all(name in NAMES or key.startswith("columns.") for name in match.groups()):
            return True
    return False


def test_what_is_written_is_said_somewhere() -> None:
    assert [key for key in phrases() if not used(key)] == []


def test_every_blank_is_filled_and_no_value_is_given_in_vain(lake: Lake) -> None:
    held = set(lake.ask("holdings", lake.latest()))
    wrong = []
    for name, form, call in CALLS:
        matching = [(key, match) for key in phrases() if (match := form.fullmatch(key))]
        meant = [key for key, match in matching if set(match.groups()) <= WORDS_OF[name]]
        for key in meant or [key for key, _ in matching]:
            wanted, filled = blanks(phrases()[key]), values_given(call, held)
            if wanted - filled or (isinstance(call.args[0], ast.Constant) and filled - wanted):
                wrong.append(f"{name}:{call.lineno} {key}: {wanted ^ filled}")
    assert wrong == []


@pytest.fixture(scope="module")
def shown_columns(lake: Lake) -> set[str]:
    """Return the columns of every answer that is shown as a table."""
    columns = set(lake.changed_tables(lake.latest()))
    for path in QUESTIONS.glob("*.sql"):
        if path.stem not in NO_TABLES:
            text = path.read_text(encoding="utf-8")
            columns |= set(lake.run(text, lake.latest(), **dict.fromkeys(re.findall(r"\$(\w+)", text))))
    return columns


HEADED = {key.removeprefix("columns.") for key in phrases() if key.startswith("columns.")}


def test_every_column_that_can_be_shown_has_a_heading(shown_columns: set[str]) -> None:
    assert shown_columns - HEADED - set(HIDDEN) == set()


def test_every_heading_is_of_a_column_that_can_be_shown(shown_columns: set[str]) -> None:
    assert HEADED - shown_columns - WORDS_OF_CODE == set()


def test_every_translation_has_the_same_sentences_with_the_same_blanks() -> None:
    for path in (ROOT / "words").glob("*.toml"):
        translated = {key: blanks(phrase) for key, phrase in phrases(path.stem).items()}
        assert translated == {key: blanks(phrase) for key, phrase in phrases(LANGUAGE).items()}, path.name


def test_a_sentence_is_tidy() -> None:
    untidy = [
        key for key, text in phrases().items() if text != " ".join(text.split(" ")).strip() or "  " in text
    ]
    assert untidy == []


def test_keys_are_read_from_every_group_of_the_file() -> None:
    groups = tomllib.loads((ROOT / "words" / f"{LANGUAGE}.toml").read_text(encoding="utf-8"))
    assert len(phrases()) == sum(len(group) for group in groups.values())
    assert phrases()["common.yes"] == groups["common"]["yes"]


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("common.unheard_of")


@given(st.integers())
def test_a_number_keeps_its_digits_and_has_a_thin_space_every_three(value: int) -> None:
    written = number(value)
    assert written.replace("\u2009", "") == str(value)
    first, *groups = written.lstrip("-").split("\u2009")
    assert 1 <= len(first) <= 3
    assert all(len(group) == 3 for group in groups)


@given(st.text() | st.booleans() | st.floats(allow_nan=False))
def test_what_is_not_a_whole_number_is_left_as_it_is(value: object) -> None:
    assert number(value) == str(value)


@given(st.text())
def test_a_value_in_a_sentence_is_never_read_as_a_blank(text: str) -> None:
    assert say("overview.number", value=text) == text
    assert say("overview.number", value="{0}{value}") == "{0}{value}"


def test_numbers_in_a_sentence_have_thin_spaces() -> None:
    assert say("overview.number", value=1234567) == "1\u2009234\u2009567"
