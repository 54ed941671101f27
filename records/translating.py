"""What PostgreSQL is told instead of a statement of a migration, which is written as SQLite knows it.

Functions of SQLite that the files use are made on the server: `records/postgresql.sql`. References are left
out, as foreign keys are off while a file runs; they are made anew at its end, see `records/shape.py`.
"""

import re

# Texts are compared by their bytes, whatever the language of the server.
TYPES = (
    (re.compile(r"\bTEXT\b"), 'TEXT COLLATE "C"'),
    (re.compile(r"\bINTEGER\b"), "BIGINT"),
    (re.compile(r"\bBLOB\b"), "BYTEA"),
    (re.compile(r"\bREAL\b"), "DOUBLE PRECISION"),
    (re.compile(r"\s+REFERENCES\s+\w+(\s*\([^)]*\))?"), ""),
)
COMMENT = re.compile(r"--.*")
TABLE = re.compile(r"\s*(CREATE TABLE|ALTER TABLE \w+ ADD)\b")
STRICT = re.compile(r"\)\s*STRICT\s*;\s*\Z")
DROPPED = re.compile(r"\s*DROP TABLE (\w+)\s*;\s*\Z")
# A rule that rows of a table are never changed, or never deleted.
TRIGGER = re.compile(
    r"\s*CREATE TRIGGER (?P<name>\w+) BEFORE (?P<act>UPDATE|DELETE) ON (?P<table>\w+)\s+"
    r"BEGIN SELECT RAISE\(ABORT, '(?P<why>[^']*)'\); END;\s*\Z"
)
REFUSED = """
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS
$refused$ BEGIN RAISE EXCEPTION '{why}'; END $refused$;
CREATE TRIGGER {name} BEFORE {act} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}();
"""
EMPTIED = """
CREATE TRIGGER {name}_whole BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {name}();
"""
# The order in which rows were written, which SQLite knows of every table.
ROWID = ",\nrowid BIGINT GENERATED ALWAYS AS IDENTITY\n);"


def translated(statement: str) -> str:
    """Return what PostgreSQL is told."""
    plain = COMMENT.sub("", statement)
    if TABLE.match(plain):
        for pattern, meant in TYPES:
            plain = pattern.sub(meant, plain)
        return STRICT.sub(ROWID, plain)
    if DROPPED.match(plain):
        return DROPPED.sub(r"DROP TABLE \1 CASCADE;", plain)
    if rule := TRIGGER.match(plain):
        emptied = EMPTIED if rule["act"] == "DELETE" else ""
        return (REFUSED + emptied).format(**rule.groupdict())
    return plain
