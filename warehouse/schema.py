"""What the tables are: read from `tables/*.sql`, the one place that declares them.

Types, keys, references and lists of words are taken from DuckDB itself after running `rules.sql` and
those files in an empty database. From here the loader refuses, commits are checked, filters and charts
order their values, and the export describes its columns. Meanings are read as they are written: DuckDB
would make every table anew for each of their hundreds, which took most of the time that a command starts.

A column that was renamed says what it was called, in a remark on its line: `-- formerly grade`.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any, NoReturn

import duckdb

TABLES = Path(__file__).parent / "tables"
SHARED_RULES = Path(__file__).parent / "rules.sql"
# What centres returned, cell by cell and summed. Rows of one return say nothing of those of another, and
# there are millions: whoever adds some holds them against what they bring and not against what is there.
OF_RETURNS = ("complaint_return_cell", "return_summary")
# Rows that only their organisation sees: no question of readers and no export reads them.
RAW = ("complaint_return_cell",)
# Filled by what organisations publish and by nothing else; every other table is read from sources.
PUBLISHED = (
    "complaint_return",
    *OF_RETURNS,
    "return_expectation",
    "ranking_agency",
    "ranking_bar",
    "ranking_change",
    "ranking_grade",
    "ranking_indicator",
    "ranking_merge",
    "ranking_publication",
    "ranking_reply",
    "ranking_scale",
    "ranking_score",
    "ranking_subject",
    "steward_change",
    "steward_file",
)
REFERRED = re.compile(r"\bREFERENCES (\w+)")
COMMENT = re.compile(r"^COMMENT ON (?:TABLE|COLUMN) ([\w.]+) IS\s+'((?:[^']|'')*)';$", re.MULTILINE)
FORMERLY = re.compile(r"^\s+(\w+) .*--\s*formerly (\w+(?:, \w+)*)\s*$", re.MULTILINE)
LISTED = re.compile(r"""\(?"?\w+"? IN \((?P<words>'.*')\)\)?""", re.DOTALL)
WORD = re.compile(r"'((?:[^']|'')*)'")
SHARED = re.compile(r'(\w+)\("?\w+"?\)')


@dataclass(frozen=True)
class Rule:
    """A condition on the columns of a row, as SQL, and what is wrong with a row that breaks it."""

    expression: str
    columns: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Reference:
    """Columns whose values must be those of a row of another table, or of the same one."""

    columns: tuple[str, ...]
    table: str
    referred: tuple[str, ...]


@dataclass(frozen=True)
class Column:
    """One column: its DuckDB type, whether it must be filled, what it means, and what it may hold.

    `words` are the words it is limited to, in the order in which they are shown; none where any may
    stand. `form` names the rule of `rules.sql` that its values keep, such as is_iso_date. `formerly`
    are its earlier names, the newest first.
    """

    name: str
    type: str
    required: bool
    meaning: str
    words: tuple[str, ...] = ()
    form: str = ""
    formerly: tuple[str, ...] = ()

    def words_with(self, held: Iterable[str]) -> tuple[str, ...]:
        """Return its words, and behind them those that rows hold from when the list was another one."""
        return tuple(dict.fromkeys([*self.words, *sorted(set(held))]))


@dataclass(frozen=True)
class Table:
    """One table: what a row is, its columns in order, its keys, references and rules.

    `key` is its primary key, empty where it declares none; `keys` are all sets of columns that no two rows
    share, the whole row where a table read from sources declares none.
    """

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    keys: tuple[tuple[str, ...], ...]
    references: tuple[Reference, ...]
    rules: tuple[Rule, ...]

    def column(self, name: str) -> Column:
        """Return a column by its name. Raises KeyError."""
        return next((one for one in self.columns if one.name == name), None) or _no_column(self.name, name)

    @property
    def names_and_types(self) -> str:
        """Return its columns as SQL lists them for a table in memory."""
        return ", ".join(f"{one.name} {one.type}" for one in self.columns)

    @property
    def statements(self) -> str:
        """Return the SQL that makes it in the warehouse, which knows no keys, references or rules."""
        columns = ", ".join(
            f"{one.name} {one.type}{' NOT NULL' if one.required else ''}" for one in self.columns
        )
        comments = [f"COMMENT ON {what} IS {quoted(text)}" for what, text in self.descriptions()]
        return ";\n".join([f"CREATE TABLE {self.name} ({columns})", *comments, ""])

    def descriptions(self) -> Iterator[tuple[str, str]]:
        """Yield what it and its columns mean, each after what SQL calls it."""
        yield f"TABLE {self.name}", self.meaning
        for one in self.columns:
            yield f"COLUMN {self.name}.{one.name}", one.meaning


def quoted(text: str) -> str:
    """Write a text as SQL does."""
    return "'" + text.replace("'", "''") + "'"


@cache
def tables() -> dict[str, Table]:
    """Return every table of the warehouse by name, in alphabetical order."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(TABLES.glob("*.sql"))}
    referred = {name: {*REFERRED.findall(text)} - {name} for name, text in texts.items()}
    in_order = TopologicalSorter(referred).static_order()
    with duckdb.connect(config={"threads": "1"}) as scratch:
        scratch.execute(SHARED_RULES.read_text(encoding="utf-8"))
        scratch.execute("".join(COMMENT.sub("", texts[name]) for name in in_order))
        # Each asked once for all tables: DuckDB lists the whole catalogue anew for every such question.
        columns, constraints = (
            _by_table(scratch.execute(question).fetchall())
            for question in (
                "SELECT table_name, column_name, data_type, NOT is_nullable "
                "FROM duckdb_columns() "
                "WHERE NOT internal ORDER BY table_name, column_index",
                "SELECT table_name, constraint_type, constraint_column_names, expression, referenced_table, "
                "referenced_column_names FROM duckdb_constraints()",
            )
        )
    return {name: _table(name, text, columns[name], constraints[name]) for name, text in texts.items()}


def _by_table(rows: list[tuple[Any, ...]]) -> dict[str, list[tuple[Any, ...]]]:
    found = defaultdict(list)
    for table, *rest in rows:
        found[table].append(tuple(rest))
    return found


def transcribed() -> dict[str, Table]:
    """Return the tables that are read from sources, by name."""
    return {name: table for name, table in tables().items() if name not in PUBLISHED}


def words(table: str, column: str) -> tuple[str, ...]:
    """Return the words a column is limited to, in the order in which they are shown. Raises KeyError."""
    return tables()[table].column(column).words or _no_column(table, f"{column} with a list of words")


@cache
def shared_words(rule: str) -> tuple[str, ...]:
    """Return the list of words of a rule that several tables share, such as is_theme. Raises KeyError."""
    definition, _ = _shared()[rule]
    return _listed(definition)


@cache
def _shared() -> dict[str, tuple[str, str]]:
    """Return the rules of `rules.sql` by name: the condition, and what breaks it ('' for a list)."""
    with duckdb.connect() as scratch:
        scratch.execute(SHARED_RULES.read_text(encoding="utf-8"))
        found = scratch.execute(
            "SELECT function_name, macro_definition, coalesce(comment, '') FROM duckdb_functions() "
            "WHERE function_type = 'macro' AND NOT internal"
        ).fetchall()
    return {name: (definition, reason) for name, definition, reason in found}


def _table(
    name: str,
    text: str,
    declared: list[tuple[Any, ...]],
    constraints: list[tuple[Any, ...]],
) -> Table:
    meanings = _meanings(name, text, [column for column, *_ in declared])
    rules = tuple(
        Rule(expression, tuple(columns), _reason(expression))
        for kind, columns, expression, _, _ in constraints
        if kind == "CHECK"
    )
    former = {found[1]: tuple(found[2].split(", ")) for found in FORMERLY.finditer(text)}
    keys = sorted((kind, tuple(of)) for kind, of, *_ in constraints if kind in ("PRIMARY KEY", "UNIQUE"))
    return Table(
        name,
        meanings.get(name, ""),
        tuple(
            Column(
                column,
                kind,
                required,
                meanings.get(f"{name}.{column}", ""),
                *_limits(column, rules),
                former.get(column, ()),
            )
            for column, kind, required in declared
        ),
        key=next((of for kind, of in keys if kind == "PRIMARY KEY"), ()),
        keys=tuple(of for _, of in keys) or _whole_row(name, declared),
        references=tuple(
            Reference(tuple(of), other, tuple(referred))
            for kind, of, _, other, referred in constraints
            if kind == "FOREIGN KEY"
        ),
        rules=rules,
    )


def _meanings(name: str, text: str, columns: list[str]) -> dict[str, str]:
    """Return what a file says of its table and of each column, by the name in SQL. Raises ValueError."""
    found = {of: meant.replace("''", "'") for of, meant in COMMENT.findall(text)}
    strange = found.keys() - {name, *(f"{name}.{column}" for column in columns)}
    if strange:
        raise ValueError(
            f"{name}.sql has a COMMENT on {', '.join(sorted(strange))}, which it does not declare"
        )
    if len(found) != text.count("COMMENT ON "):
        raise ValueError(f"{name}.sql has a COMMENT that stands twice or is not one text that ends with ';")
    return found


def _whole_row(table: str, declared: list[tuple[Any, ...]]) -> tuple[tuple[str, ...], ...]:
    return () if table in PUBLISHED else (tuple(column for column, *_ in declared),)


def _limits(column: str, rules: tuple[Rule, ...]) -> tuple[tuple[str, ...], str]:
    """Return the words a column is limited to and the shared rule that it keeps, from its own rules."""
    listed: tuple[str, ...] = ()
    form = ""
    for rule in rules:
        if rule.columns == (column,):
            listed = listed or _listed(rule.expression)
            shared = SHARED.fullmatch(rule.expression)
            form = shared[1] if shared else form
    return listed, form


def _listed(expression: str) -> tuple[str, ...]:
    """Return the words of a rule that is a list, whether it stands there itself or is shared."""
    if shared := SHARED.fullmatch(expression):
        expression = _shared()[shared[1]][0]
    found = LISTED.fullmatch(expression)
    return tuple(word.replace("''", "'") for word in WORD.findall(found["words"])) if found else ()


def _reason(expression: str) -> str:
    """Say what is wrong with a row that breaks a rule."""
    if listed := _listed(expression):
        return f"is not one of: {', '.join(listed)}"
    shared = SHARED.fullmatch(expression)
    reason = _shared()[shared[1]][1] if shared else ""
    return reason or f"does not keep the rule {expression}"


def _no_column(table: str, column: str) -> NoReturn:
    raise KeyError(f"{table} has no column {column}")
