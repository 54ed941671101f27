"""Everything the screen says is written, used and complete; a number keeps its digits."""

import ast
import csv
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from asked import columns_today
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from hypothesis import given
from hypothesis import strategies as st

from charts.bars import Bars
from charts.spoken import spoken
from conduct.method import EVIDENCE
from conduct.published import COVERAGE
from figures.table import HIDDEN
from warehouse.lake import Lake
from warehouse.location import ROOT
from warehouse.question import QUESTIONS
from warehouse.schema import shared_words, tables, words
from words import ORIGINAL, called, in_key, name_of, named_in, number, phrases, say, speaking
from words.languages import languages
from words.opening import MOST_LETTERS, MOST_SENTENCES, opening
from words.places import with_articles

FOLDERS = (
    ".", "charts", "conduct", "etl", "figures", "pages", "records", "renderers", "renderers/html",
    "renderers/native", "renderers/svg", "renderers/typst", "returns", "screen", "screen/members",
    "screen/readers", "slides", "slides/brief", "slides/deck", "slides/letters",
    "stewards", "warehouse", "web", "words", "workbooks",
)  # fmt: skip
# Questions whose answers fill tiles, choices and one record or are computed with, not shown as a table.
NO_TABLES = (
    "agency_licences",
    "agency_names",
    "edition",
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
# Columns that an answer has for a sentence only.
PARTS = {"cycle_label", "cycle_number", "decided_on", "steps"}
FROM_THE_DATA = {"vamas_letters", "vamas_stars"}


# What is read of the code is read once, by the first test that asks: a process that only collects need not.
@cache
def modules() -> dict[str, ast.Module]:
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for folder in FOLDERS
        for path in sorted((ROOT / folder).glob("*.py"))
    }


@cache
def words_in(name: str) -> set[str]:
    """Return every text that stands in a module."""
    texts = (node.value for node in ast.walk(modules()[name]) if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str)}


@cache
def words_of_code() -> set[str]:
    return {word for name in modules() for word in words_in(name)}


@cache
def names() -> set[str]:
    """Return what a key may be made of: words in the code, and words that a table's column may hold."""
    ruled = {word for table in tables().values() for column in table.columns for word in column.words}
    return {re.sub(r"[ -]", "_", word) for word in ruled | words_of_code()} | FROM_THE_DATA


def said() -> Iterator[tuple[str, ast.Call]]:
    """Go through every call of `say`, with the file it stands in."""
    for name, tree in modules().items():
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


def blanks(key: str) -> frozenset[str]:
    return phrases().sentence(key).blanks


def values_given(call: ast.Call, held: set[str]) -> set[str]:
    """Return the names of the values a call gives; `**held` gives every count of the warehouse."""
    names = {keyword.arg for keyword in call.keywords if keyword.arg}
    return names | held if any(keyword.arg is None for keyword in call.keywords) else names


@cache
def calls() -> list[tuple[str, re.Pattern[str], ast.Call]]:
    return [(name, key_of(call), call) for name, call in said()]


@cache
def matches(form: re.Pattern[str]) -> list[re.Match[str]]:
    """Return the keys of a form. Most forms are a key themselves, which need not be held against all keys."""
    plain = re.sub(r"\\(.)", r"\1", form.pattern)
    keys = [plain] if plain in phrases() else phrases()
    return [match for key in keys if (match := form.fullmatch(key))]


def test_what_the_code_says_is_written() -> None:
    unwritten = [form.pattern for _, form, _ in calls() if not matches(form)]
    assert unwritten == []


def is_free(table: str, column: str) -> bool:
    """Tell whether a column of a table may hold any words, those of its sources."""
    ruled = {("ranking_score", "evidence"), ("initiative_tag", "tag")}
    return table in tables() and (table, column) not in ruled and not tables()[table].column(column).words


def values_of(table: str, column: str) -> set[str]:
    """Return the values that a column may hold: those of its rule, or those a question writes itself."""
    if (table, column) == ("ranking_score", "evidence"):
        return {*EVIDENCE, *COVERAGE}
    if is_free(table, column):
        files = (ROOT / "etl" / "sources").glob(f"*/{table}.csv")
        return {row[column] for file in files for row in csv.DictReader(file.open(encoding="utf-8"))}
    if table in tables():
        shared = shared_words("is_guideline") + shared_words("is_theme")
        return set(shared if (table, column) == ("initiative_tag", "tag") else words(table, column))
    return set(re.findall(r"'([^'\n]+)'", (QUESTIONS / f"{table}.sql").read_text(encoding="utf-8")))


def test_a_value_is_called_by_the_name_that_all_lists_of_its_column_give_it() -> None:
    with speaking("vi"):
        assert called("not eligible", "grade") == "không đủ điều kiện xếp hạng"
        assert called("General", "sector") == "Mọi ngành nghề"
        assert called("general", "sector") == "mọi ngành nghề"
        assert called("Complaints received", "measure") == called("Complaints received", "label")
        assert called("government", "other_kind") == name_of("party", "kind", "government")
        assert called("Cambodia", "country") == "Campuchia"
        # Of an agreement it is negotiated, of a complaint it is dealt with.
        assert called("in process", "status") == "Đang đàm phán"
        assert called("in process", "stage") == "đang giải quyết"
        assert "không đủ điều kiện" in say("agencies.grade", grade="not eligible")
        assert called("flow of a complaint", "sequence") == "các bước giải quyết khiếu nại"
        assert called("comments received", "contribution") == "đã gửi ý kiến"
        # What happened names whom and what, each in its own list.
        assert called("Viet Nam – Saskatchewan: renewed", "what") == "Việt Nam – Saskatchewan: gia hạn"
        assert called("Thailand, ratified: ILO C188", "what") == "Thái Lan, đã phê chuẩn: ILO C188"
        assert called("renewed", "what") == "gia hạn"
        assert called("Thailand, posts by year: all", "what") == "Thailand, posts by year: all"
    assert called("not eligible", "grade") == "not eligible"
    with speaking("km"):
        # One list has no name for it in this language; the other's holds.
        assert called("complaints", "unit") == "បណ្ដឹងតវ៉ា"


def test_a_name_of_the_data_stays_though_a_list_has_a_value_of_that_name() -> None:
    """An agency may be called Media, and a body General."""
    frame = pd.DataFrame({"agency": ["Media", "General"], "sector": ["general", "general"]})
    with speaking("vi"):
        assert called("media", "kind") != "media"
        assert [called(name, "agency") for name in frame["agency"]] == ["Media", "General"]
        assert say("taken.heading_of", heading="Media", column="General").count("Media") == 1
        shape = Bars(("Media", "General", "general"), ())
        assert spoken(shape, frame).categories == ("Media", "General", called("general", "sector"))


def test_what_names_a_value_is_a_value_and_no_other_of_its_list_is_without_a_name() -> None:
    named = {key for key in phrases() if key.startswith("values.")}
    lists = {tuple(key.split(".")[1:3]) for key in named}
    known = {
        f"values.{table}.{column}.{in_key(value)}": table in tables() and not is_free(table, column)
        for table, column in lists
        for value in values_of(table, column)
    }
    assert named - known.keys() == set(), "these are no values"
    assert {key for key, of_a_table in known.items() if of_a_table} - named == set(), "these have no name"


def test_a_text_of_our_own_is_said_in_the_language_and_a_changed_one_as_it_stands() -> None:
    """How a complaint goes is read by workers: every text has its words in each language of visitors."""
    columns = {
        "complaint_mechanism": ("name", "operator", "status", "detail"),
        "mechanism_step": ("step", "detail"),
    }
    shown = {"name": "mechanism", "detail": "purpose"}
    for table, of_table in columns.items():
        for column in of_table:
            for text in values_of(table, column):
                key = f"values.{table}.{column}.{in_key(text)}"
                assert phrases(ORIGINAL).get(key) == text, key
                assert [code for code in languages() if not phrases(code).has(key)] == [], key
                with speaking("vi"):
                    assert named_in(column, text) == phrases()[key] != text
                    assert called(text, shown.get(column, column)) == phrases()[key]
                    assert named_in(column, f"{text} Not so.") == f"{text} Not so."


def test_an_association_is_called_by_its_own_name_as_a_source_has_it() -> None:
    file = ROOT / "etl" / "sources" / "reference" / "party_name.csv"
    known = {
        (row["language"], f"{row['name']} ({row['party_id'].upper()})")
        for row in csv.DictReader(file.open(encoding="utf-8"))
    }
    owners = [key for key in phrases() if key.startswith("values.conduct_code.owner.")]
    told = {(code, phrases(code)[key]) for code in languages() for key in owners if phrases(code).has(key)}
    assert {one for one in told if one[0] != ORIGINAL} <= known
    with speaking("vi"):
        name = "Vietnam Association of Manpower Supply (VAMAS)"
        assert ("vi", called(name, "association")) in known


def test_a_value_without_a_name_is_shown_as_it_is() -> None:
    assert name_of("agreement", "status", "in process") == "In process"
    assert name_of("commitment", "topic", "attachés and consular help") == "attachés and consular help"
    assert name_of("agreement", "sector", "fishing {x}") == "fishing {x}"


def used(key: str) -> bool:
    """Tell whether some call asks for a key, by its name or by a form that a known name completes."""
    if key.startswith(("values.", "places.", "ready.", "actions.", "help.", "arguments.")):
        # See the tests of names of values and countries, of storyboards, of the journal and of commands.
        return True
    if key.startswith("usage.") and key in words_of_code():
        return True
    for _, form, _ in calls():
        match = form.fullmatch(key)
        if match and all(name in names() or key.startswith("columns.") for name in match.groups()):
            return True
    return False


def test_what_is_written_is_said_somewhere() -> None:
    assert [key for key in phrases() if not used(key)] == []


def test_every_blank_is_filled_and_no_value_is_given_in_vain(lake: Lake) -> None:
    held = set(lake.ask("holdings", lake.latest()))
    wrong = []
    for name, form, call in calls():
        meant = [match for match in matches(form) if set(match.groups()) <= words_in(name)]
        for key in [match.string for match in meant or matches(form)]:
            wanted, filled = blanks(key), values_given(call, held)
            if wanted - filled or (isinstance(call.args[0], ast.Constant) and filled - wanted):
                wrong.append(f"{name}:{call.lineno} {key}: {wanted ^ filled}")
    assert wrong == []


@pytest.fixture(scope="module")
def shown_columns(lake: Lake) -> set[str]:
    """Return the columns of every answer that is shown as a table."""
    columns = set(lake.changed_tables(lake.latest()))
    for path in QUESTIONS.glob("*.sql"):
        if path.stem not in NO_TABLES:
            columns |= set(columns_today()[path.stem])
    return columns


HEADED = {key.removeprefix("columns.") for key in phrases() if key.startswith("columns.")}


def test_every_column_that_can_be_shown_has_a_heading(shown_columns: set[str]) -> None:
    assert shown_columns - HEADED - set(HIDDEN) == PARTS


def test_every_heading_is_of_a_column_that_can_be_shown(shown_columns: set[str]) -> None:
    assert HEADED - shown_columns - words_of_code() == set()


def entries(path: Path) -> list[fluent.EntryType]:
    """Read a whole catalogue with the parser of its format."""
    return FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8")).body


def test_every_plural_form_is_one_that_the_language_has() -> None:
    for path in (ROOT / "words").glob("*.ftl"):
        forms = {*Locale.parse(path.stem, sep="-").plural_form.tags, "other"}
        unheard = {name for entry in entries(path) for name in categories(entry)} - forms
        assert unheard == set(), path.name


def categories(node: object) -> Iterator[str]:
    """Go through the plural forms that an entry names."""
    if isinstance(node, fluent.SelectExpression):
        yield from (v.key.name for v in node.variants if isinstance(v.key, fluent.Identifier))
    for value in vars(node).values() if isinstance(node, fluent.BaseNode) else ():
        for part in value if isinstance(value, list) else [value]:
            yield from categories(part)


def said_of(key: str, count: int) -> str:
    """Say a sentence with the same number in every blank."""
    return say(key, **dict.fromkeys(blanks(key), count))


def test_a_sentence_is_tidy() -> None:
    untidy = {
        key
        for key in phrases()
        # Notes of storyboards have paragraphs.
        if not key.startswith("ready.")
        for count in (0, 1, 2)
        if (text := said_of(key, count)) != " ".join(text.split(" ")).strip() or "  " in text or "\n" in text
    }
    assert untidy == set()


def test_keys_are_those_of_every_entry_of_the_file() -> None:
    found = entries(ROOT / "words" / f"{ORIGINAL}.ftl")
    assert [entry.content for entry in found if isinstance(entry, fluent.Junk)] == []
    ids = [entry.id.name for entry in found if isinstance(entry, fluent.Message)]
    assert ids.pop(0) == "language-name"
    assert [key.replace(".", "-") for key in phrases()] == ids
    assert len(set(ids)) == len(ids)
    assert phrases()["common.yes"] == "yes"


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("common.unheard_of")


@given(st.integers())
def test_a_number_keeps_its_digits_and_has_a_narrow_space_every_three(value: int) -> None:
    written = number(value)
    assert written.replace("\u202f", "") == str(value)
    first, *groups = written.lstrip("-").split("\u202f")
    assert 1 <= len(first) <= 3
    assert all(len(group) == 3 for group in groups)


@given(st.text() | st.booleans() | st.floats(allow_nan=False))
def test_what_is_not_a_whole_number_is_left_as_it_is(value: object) -> None:
    assert number(value) == str(value)


@given(st.text())
def test_a_value_in_a_sentence_is_never_read_as_a_blank(text: str) -> None:
    assert say("overview.number", value=text) == text
    assert say("overview.number", value="{0}{value}") == "{0}{value}"


def test_numbers_in_a_sentence_have_narrow_spaces() -> None:
    assert say("overview.number", value=1234567) == "1\u202f234\u202f567"
    # Points and shares of a ranking keep their places, which a language parts in its own way.
    assert number(Decimal("1234.50")) == "1\u202f234.50"
    with speaking("vi"):
        assert say("overview.number", value=Decimal("1234.50")) == "1.234,50"


def test_a_name_with_an_article_has_it_inside_a_sentence_and_where_it_begins_one() -> None:
    assert with_articles("Philippines is a party to one.") == "The Philippines is a party to one."
    assert (
        with_articles("A few. Philippines has none of Japan.") == "A few. The Philippines has none of Japan."
    )
    assert with_articles("Philippines – Canada is one, by Philippines.") == (
        "Philippines – Canada is one, by the Philippines."
    )
    assert with_articles("Viet Nam is a party.") == "Viet Nam is a party."


@pytest.mark.parametrize("code", ["en", "vi"])
def test_of_a_long_note_whole_sentences_stand_first_and_nothing_is_lost(code: str) -> None:
    with speaking(code):
        own = phrases(code)
        notes = {key: own[key] for key in own if key.endswith(("note", "rule"))}
    folded = 0
    for key, note in notes.items():
        first, rest = opening(note)
        assert f"{first} {rest}".split() == note.split(), key
        if rest:
            folded += 1
            assert first.endswith((".", ".”")), key
            assert not rest[:1].islower(), key
            assert len(note) > MOST_LETTERS, key
            assert first.count(". ") < MOST_SENTENCES + first.count("No. "), key
    assert folded > 10
    assert opening("Short. And one more.") == ("Short. And one more.", "")
    assert opening(f"{'It is long. ' * 40}2015 is its year.")[1].endswith("2015 is its year.")
    told = "Convention No. 97 stands (e.g. here). It is old! " + "So it goes on. " * 20
    assert opening(told)[0] == "Convention No. 97 stands (e.g. here). It is old!"
    thai = "อ่านหน้าสุดท้ายเมื่อ 30 พฤศจิกายน ค.ศ. 2026 " * 10
    assert opening(thai) == (thai, "")
