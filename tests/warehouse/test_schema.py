"""Tables say what they mean, and questions and pages name each other truly.

A question file begins with what it answers and the pages that ask it; a page asks only questions that
exist.
"""

import ast
import re
from pathlib import Path

import duckdb
import pytest
from releases import Release, released

from warehouse.checking import CHECKS
from warehouse.location import ROOT
from warehouse.question import NAMED, PARAMETER, QUESTIONS, SHARED_QUESTIONS, columns_behind, question_text
from warehouse.schema import PUBLISHED, RAW, TABLES, tables, transcribed
from words import say

ASKED_BY = re.compile(r"Asked by ([^.]+)\.")
PAGES = {path.stem: ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "pages").glob("*.py")}
TREES = {
    page: [
        tree,
        *(
            ast.parse(path.read_text(encoding="utf-8"))
            for path in (ROOT / "figures").glob("of_*.py")
            if path.stem.split("_")[1] == page
        ),
    ]
    for page, tree in PAGES.items()
}
TITLES = {say(f"{page}.title"): page for page in PAGES}
# These show work in progress, which is in the records and not in the warehouse.
OF_MEMBERS = {"answer", "returns", "stewards", "update_rankings", "review", "my_association"}
# These show figures of any page, or whole tables, and ask nothing of their own.
OF_ANY = {"figure", "storyboards", "about", "built"}
# What a page has the frame ask for it.
THROUGH_THE_FRAME = {
    "agencies": {"agency_licences", "agency_names"},
    "agreements": {"countries_with_agreements"},
    "commitments": {"commitment_topics"},
    "complaints": {"return_categories"},
    "search": {
        "agreement_states",
        "corridor_gaps",
        "corridor_protection",
        "countries_with_agreements",
        "provisions",
        "search_entries",
        "search_names",
    },
}
TOPICS = {"agreements", "attaches", "complaints", "agencies"}
# Pages on which a Member State can be chosen, through the common filter or by themselves.
FILTERING = {
    page
    for page, tree in PAGES.items()
    if {"member_filter", "members"} & set(re.findall(r"\w+", ast.dump(tree)))
}
# A column that SQL compares with words, and the words.
COMPARED = re.compile(r"\b(?:(\w+)\.)?(\w+) (?:=|<>|(?:NOT )?IN) (\(?\s*'[^']*'(?:,\s*'[^']*')*)")
WORD_IN_SQL = re.compile(r"'([^']*)'")
# What asks the warehouse: a page, a figure, and what a figure calls for several questions of one kind.
ASKING = ("answer", "ask", "_asked")


def asked_by(page: str) -> set[str]:
    """Return the questions that a page or its figures ask."""
    found: set[str] = set(THROUGH_THE_FRAME.get(page, ()))
    for tree in TREES[page]:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ASKING:
                found |= {str(part.value) for part in node.args[:2] if isinstance(part, ast.Constant)}
        found |= listed(tree)
    return found


def listed(tree: ast.Module) -> set[str]:
    """Return the questions that a module lists beside each other, such as those of a country's sections."""
    found: list[ast.expr] = []
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
            found += [part.elts[0] if isinstance(part, ast.Tuple) else part for part in node.value.values]
        elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Tuple):
            # The name of a section, and the question that it asks.
            found += [part.elts[1] for part in node.value.elts if isinstance(part, ast.Tuple)]
            found += [part.args[1] for part in node.value.elts if isinstance(part, ast.Call)]
    names = {part.value for part in found if isinstance(part, ast.Constant)}
    return {str(name) for name in names if (QUESTIONS / f"{name}.sql").exists()}


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
        elif name == "every page":
            # Under every figure, whichever page it stands on.
            continue
        elif name == "the topic pages":
            pages |= TOPICS
        else:
            assert name in TITLES, (
                f"{question}.sql names “{name}”, and no page has this title in words/en.ftl"
            )
            pages.add(TITLES[name])
    return pages


ASKED = {page: asked_by(page) for page in PAGES}
WRITTEN = sorted(path.stem for path in QUESTIONS.glob("*.sql"))


@pytest.mark.parametrize("page", sorted(PAGES))
def test_a_page_asks_questions_that_exist(page: str) -> None:
    assert ASKED[page] or page in OF_MEMBERS | OF_ANY
    assert ASKED[page] <= set(WRITTEN)


def test_what_every_page_shows_asks_questions_that_exist() -> None:
    asked = {
        question
        for module in [*(ROOT / "screen").glob("*.py"), *(ROOT / "figures").glob("*.py")]
        for question in re.findall(r'\b_?(?:answer|ask)\("(\w+)"', module.read_text(encoding="utf-8"))
    }
    assert asked
    assert asked <= set(WRITTEN)


@pytest.mark.parametrize("question", WRITTEN)
def test_the_pages_that_a_question_names_are_those_that_ask_it(question: str) -> None:
    asking = {page for page, asked in ASKED.items() if question in asked}
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
def test_a_row_of_a_published_table_names_its_publication_or_who_published_it(name: str) -> None:
    required = {column.name for column in tables()[name].columns if column.required}
    assert required & {"publication_id", "association_id", "return_id", "organisation_id"}


def test_tables_are_read_from_their_files_with_type_and_duty_of_every_column() -> None:
    assert sorted(tables()) == sorted(path.stem for path in TABLES.glob("*.sql"))
    figure = {column.name: column for column in tables()["complaint_figure"].columns}
    assert (figure["value"].type, figure["value"].required) == ("DOUBLE", True)
    assert (figure["period_end"].type, figure["period_end"].required) == ("VARCHAR", False)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "COMMENT ON COLUMN ranking_merge.decided_by",
            "COMMENT ON COLUMN ranking_merge.settled_by",
            "settled_by",
        ),
        (
            "COMMENT ON COLUMN ranking_merge.decided_by",
            "COMMENT ON COLUMN ranking_merge.decided_at",
            "stands twice",
        ),
        ("';\n", "'\n;\n", "one text that ends with"),
    ],
)
def test_a_meaning_of_what_is_not_declared_or_that_cannot_be_read_is_refused(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    changed = Release(tmp_path / "release")
    changed.declare("ranking_merge", old, new)
    with released(changed), pytest.raises(ValueError, match=rf"ranking_merge\.sql .*{said}"):
        tables()


def test_a_question_reads_no_column_but_those_that_stand_behind_it() -> None:
    """Each is put to tables that have nothing else: what were left out, DuckDB would miss."""
    with duckdb.connect(config={"threads": "1"}) as connection:
        connection.execute(
            "".join(f"CREATE TABLE {name} ({one.names_and_types});" for name, one in tables().items())
        )
        connection.execute(SHARED_QUESTIONS.read_text(encoding="utf-8") + "PRAGMA disable_optimizer;")
        for path in QUESTIONS.glob("*.sql"):
            made = ["BEGIN; CREATE SCHEMA narrow; SET search_path = 'narrow,main';"]
            for name, read in columns_behind(path.stem).items():
                kept = [f"{one.name} {one.type}" for one in tables()[name].columns if one.name in read]
                made.append(f"CREATE TABLE {name} ({', '.join(kept) or 'nothing INTEGER'});")
            connection.execute("".join(made))
            sql = question_text(path.stem)
            connection.execute(f"EXPLAIN {sql}", dict.fromkeys(PARAMETER.findall(sql)) or None)
            connection.execute("ROLLBACK")
    assert "instrument" not in columns_behind("agreement_counts")
    assert "doubt" in columns_behind("corridor_protection")["agreement"]


def test_a_question_or_check_compares_a_column_with_words_of_its_list() -> None:
    """One that is reworded or taken out of its list would find no row, and nobody would be told."""
    compared = 0
    for path in (*QUESTIONS.glob("*.sql"), SHARED_QUESTIONS, *CHECKS.glob("*.sql")):
        text = path.read_text(encoding="utf-8")
        named = [(alias or name, tables()[name]) for name, alias in NAMED.findall(text) if name in tables()]
        for alias, column, listed in COMPARED.findall(text):
            meant = {one for called, table in named if alias in ("", called) for one in table.columns}
            own = [one.words for one in meant if one.name == column]
            # Of several columns of the name, one that is free may be meant.
            if own and all(own):
                words = [word for word in WORD_IN_SQL.findall(listed) if not word.startswith("$")]
                assert {word for word in words if not any(word in list_ for list_ in own)} == set(), path.name
                compared += len(words)
    assert compared > 150


def test_no_question_of_readers_reads_rows_that_only_their_organisation_sees() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (*QUESTIONS.glob("*.sql"), SHARED_QUESTIONS)]
    assert RAW
    assert [name for name in RAW for text in texts if re.search(rf"\b{name}\b", text)] == []
