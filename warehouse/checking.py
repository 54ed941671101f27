"""What must hold before a commit: the rows against their declarations, and the knowledge of `checks/`.

A check is one SELECT that must find no row. Its first line says what it guards. Where a check is the
same for several tables, its second line says which ones `$table` stands for:

* `-- For each $table that has: trust, source_id, locator`, those with all of these columns;
* `-- For each $table in: commitment_progress.evidence_table`, the words of that column. There `$key`
  is the table's first column.

A check that counts anew what is recorded as a disagreement gives `discrepancy_id`, `stated` and `other`; its
second line names the family it is compared with: `-- Compared with the disagreements of family: attaches`.
"""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

import duckdb

from warehouse.constraints import AT, Relation, broken, in_the_table
from warehouse.schema import Table, tables, words

CHECKS = Path(__file__).parent / "checks"
RECOUNTS = re.compile(r"^-- Compared with the disagreements of family: (\w+)$", re.MULTILINE)
COMPARED = """
WITH recount AS ({counted}),
claimed AS (SELECT * FROM discrepancy WHERE family = '{family}' AND recounted)
SELECT
    claimed.discrepancy_id,
    recount.discrepancy_id AS recount_id,
    claimed.stated,
    recount.stated AS recounted_stated,
    claimed.other,
    recount.other AS recounted_other
FROM recount
FULL OUTER JOIN claimed ON recount.discrepancy_id = claimed.discrepancy_id
WHERE
    recount.discrepancy_id IS NULL
    OR claimed.discrepancy_id IS NULL
    OR claimed.stated IS DISTINCT FROM recount.stated::VARCHAR
    OR claimed.other IS DISTINCT FROM recount.other::VARCHAR
"""
EACH = re.compile(r"^-- For each \$table (that has|in): (.+)$", re.MULTILINE)


class CheckFailed(Exception):
    """Rows or tables are not as they must be. Nothing was written. The message lists what was found."""


def check_declared(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    rows: str,
    holding: Relation = in_the_table,
    held: str = "",
) -> list[str]:
    """Return a sentence for every row that breaks what its table declares; see `constraints.broken`."""
    numbered = f"(SELECT *, row_number() OVER () AS {AT} FROM {rows})"
    return [
        f"{table.name}, row {each.row}, {each.column}: “{each.value}” {each.reason}"
        for each in broken(connection, table, numbered, holding, held)
    ]


def run_checks(connection: duckdb.DuckDBPyConnection, changed: Collection[str] = ()) -> list[str]:
    """Run the checks of `checks/` and return a sentence for every row found by any of them.

    `changed` leaves out the checks that read none of these tables: their answer is as it was.
    """
    found = []
    for path in sorted(CHECKS.glob("*.sql")):
        for check in spelt_out(path.read_text(encoding="utf-8")):
            if changed and not set(changed) & set(re.findall(r"\w+", check)):
                continue
            answer = connection.execute(check)
            names = [name for name, *_ in answer.description or ()]
            found += [
                f"{path.stem}: {', '.join(f'{name}={value}' for name, value in zip(names, row, strict=True))}"
                for row in answer.fetchall()
            ]
    return found


def check_names() -> list[tuple[str, str]]:
    """Return the name of every check and what it guards, from the first line of its file."""
    return [
        (path.stem, path.read_text(encoding="utf-8").splitlines()[0].removeprefix("-- "))
        for path in sorted(CHECKS.glob("*.sql"))
    ]


def spelt_out(check: str) -> Iterator[str]:
    """Yield the text of a check as it is run, once for each table that it speaks of where it says which."""
    recounts = RECOUNTS.search(check)
    if recounts is not None:
        check = COMPARED.format(counted=check, family=recounts[1])
    each = EACH.search(check)
    if each is None:
        yield check
        return
    for table in _meant(each[1], each[2].split(", ")):
        yield check.replace("$table", table.name).replace("$key", table.columns[0].name)


def _meant(how: str, named: list[str]) -> list[Table]:
    if how == "in":
        table, _, column = named[0].partition(".")
        return [tables()[name] for name in words(table, column)]
    return [table for table in tables().values() if set(named) <= {one.name for one in table.columns}]
