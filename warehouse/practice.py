"""A warehouse for trying out: returns that are invented and say so, beside the sources as they are."""

from pathlib import Path

from warehouse.commit import writing
from warehouse.location import Location
from warehouse.shape import bring_up_to_date

MADE = Path(__file__).parent / "practice.sql"
# Fewer would leave centres without a number, and more than these have no other cell to stand in.
LEAST, MOST = 10_000, 100_000_000


class HoldsReturns(Exception):
    """The warehouse holds what centres returned; invented returns are never put beside that."""


def generate(location: Location, rows: int) -> bool:
    """Write invented returns of so many cells into a warehouse that has none, in one commit.

    False where invented ones are there already: they stay as they are.

    `rows` is between LEAST and MOST. Raises HoldsReturns.
    """
    with writing(location, "a_practice") as connection:
        bring_up_to_date(connection)
        there = connection.execute("SELECT DISTINCT standing FROM return_expectation").fetchall()
        if ("official",) in there:
            raise HoldsReturns
        if there:
            return False
        for statement in connection.extract_statements(MADE.read_text(encoding="utf-8")):
            named = statement.named_parameters
            connection.execute(statement, {"rows": rows} if named else None)
        connection.execute(
            "CALL lake.set_commit_message('practice', ?)", [f"Invented returns, {rows} cells, for trying out"]
        )
    return True
