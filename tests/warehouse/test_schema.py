"""Tables say what they mean, and questions and pages name each other truly.

A question file begins with what it answers and the pages that ask it; a page asks only questions that
exist, with exactly the values they want.
"""

import ast
import re

import pytest

from warehouse.lake import QUESTIONS, ROOT, question_text
from warehouse.schema import PUBLISHED, TABLES, tables, transcribed
from words import say

ASKED_BY = re.compile(r"Asked by ([^.]+)\.")
PAGES = {path.stem: ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "pages").glob("*.py")}
TITLES = {say(f"{page}.title"): page for page in PAGES}
# These show work in progress, which is in the records and not in the warehouse.
OF_MEMBERS = {"update_rankings", "review", "my_association"}
TOPICS = {"agreements", "attaches", "complaints", "agencies"}
# Pages on which a Member State can be chosen, through the common filter or by themselves.
FILTERING = {
    page
    for page, tree in PAGES.items()
    if {"member_filter", "members"} & set(re.findall(r"\w+", ast.dump(tree)))
}
Asked = tuple[str, frozenset[str]]


def asked_by(page: str) -> set[Asked]:
    """Return the questions a page asks, each with the names of the values it gives."""
    tree = PAGES[page]
    filters = {
        target.id: names(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found: set[Asked] = set()
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("answer", "drawn")
        ):
            question = node.args[0 if node.func.id == "answer" else 1]
            if isinstance(question, ast.Constant):
                found.add((str(question.value), given(node, filters)))
        elif isinstance(node, ast.Tuple):
            found |= planned(node.elts)
    return found


def given(call: ast.Call, filters: dict[str, frozenset[str]]) -> frozenset[str]:
    """Return the names of the values of a call: those written out, and those of a named dictionary."""
    written = {keyword.arg for keyword in call.keywords if keyword.arg}
    for keyword in call.keywords:
        if keyword.arg is None and isinstance(keyword.value, ast.Name):
            written |= filters[keyword.value.id]
    return frozenset(written)


def planned(parts: list[ast.expr]) -> set[Asked]:
    """Read a question that a page lists with its values: its name, the values, and one more name or none."""
    return {
        (
            str(question.value),
            names(values) | {str(part.value) for part in rest if isinstance(part, ast.Constant)},
        )
        for question, values, rest in zip(parts, parts[1:], (parts[2:], parts[3:]), strict=False)
        if isinstance(question, ast.Constant) and isinstance(values, ast.Dict)
    }


def names(dictionary: ast.expr) -> frozenset[str]:
    assert isinstance(dictionary, ast.Dict)
    return frozenset(str(key.value) for key in dictionary.keys if isinstance(key, ast.Constant))


def named_pages(question: str) -> set[str]:
    """Return the pages that the comment of a question names."""
    comment = " ".join(
        line.removeprefix("--").strip()
        for line in question_text(question).splitlines()
        if line.startswith("--")
    )
    match = ASKED_BY.search(comment)
    assert match, f"{question}.sql does not say which pages ask it"
    pages: set[str] = set()
    for name in re.split(r", (?!quality)| and (?!quality)", match[1]):
        if name == "every page with a country filter":
            pages |= FILTERING
        elif name == "the topic pages":
            pages |= TOPICS
        else:
            pages.add(TITLES[name])
    return pages


ASKED = {page: asked_by(page) for page in PAGES}
WRITTEN = sorted(path.stem for path in QUESTIONS.glob("*.sql"))


@pytest.mark.parametrize("page", sorted(PAGES))
def test_a_page_asks_questions_that_exist_with_the_values_they_want(page: str) -> None:
    assert ASKED[page] or page in OF_MEMBERS
    for question, values in ASKED[page]:
        assert question in WRITTEN
        assert values == set(re.findall(r"\$(\w+)", question_text(question))), f"{page} asks {question}"


def test_what_every_page_shows_asks_questions_that_exist() -> None:
    asked = {
        question
        for module in (ROOT / "screen").glob("*.py")
        for question in re.findall(r'\banswer\("(\w+)"', module.read_text(encoding="utf-8"))
    }
    assert asked
    assert asked <= set(WRITTEN)


@pytest.mark.parametrize("question", WRITTEN)
def test_the_pages_that_a_question_names_are_those_that_ask_it(question: str) -> None:
    asking = {page for page, asked in ASKED.items() if question in {name for name, _ in asked}}
    assert named_pages(question) == (asking | FILTERING if question == "members" else asking)


@pytest.mark.parametrize("question", WRITTEN)
def test_a_question_begins_with_what_it_answers(question: str) -> None:
    first = question_text(question).splitlines()[0]
    assert re.match(r"-- [A-Z].+\S", first)


@pytest.mark.parametrize("name", sorted(tables()))
def test_a_table_says_what_one_row_is_and_what_every_column_means(name: str) -> None:
    table = tables()[name]
    assert re.match(r"One row is .+\.$", table.meaning)
    unexplained = [
        c.name for c in table.columns if not c.meaning or c.meaning.lower() == c.name.replace("_", " ")
    ]
    assert unexplained == []


@pytest.mark.parametrize("name", sorted(set(transcribed()) - {"source"}))
def test_a_row_of_every_table_names_its_source_and_the_place_in_it(name: str) -> None:
    columns = {column.name: column for column in tables()[name].columns}
    sources = ("stated_source_id", "other_source_id") if name == "discrepancy" else ("source_id",)
    locators = ("stated_locator", "other_locator") if name == "discrepancy" else ("locator",)
    assert all(columns[column].required for column in (*sources, *locators))


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_row_of_a_published_table_names_its_publication_or_its_association(name: str) -> None:
    required = {column.name for column in tables()[name].columns if column.required}
    assert required & {"publication_id", "association_id"}


def test_tables_are_read_from_their_files_with_type_and_duty_of_every_column() -> None:
    assert sorted(tables()) == sorted(path.stem for path in TABLES.glob("*.sql"))
    figure = {column.name: column for column in tables()["complaint_figure"].columns}
    assert (figure["value"].type, figure["value"].required) == ("DOUBLE", True)
    assert (figure["period_end"].type, figure["period_end"].required) == ("VARCHAR", False)
