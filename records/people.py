"""People are named by codes in everything that is kept: one table alone says whom a code stands for.

So somebody can be forgotten: without the row of the table, nobody can read any more whom a code stands for,
in the journal, in drafts and decisions, and in the snapshots that a publication made.
"""

import json
import re
import secrets
from collections.abc import Mapping
from typing import Any

from records.engine import Connection

PERSON = "person"
# The columns that name a person, and those with texts in which people are named, by table. A publication
# that waits for its time names people by codes, as it will in public.
NAMING: Mapping[str, tuple[str, ...]] = {
    "member": ("who", "added_by"),
    "account": ("who",),
    "session": ("who",),
    "method": ("imported_by",),
    "agency_name": ("decided_by",),
    "working_copy": ("who",),
    "conflict": ("who",),
    "decision": ("who",),
    "reply": ("who",),
    "return_file": ("who",),
    "return_draft": ("taken_by", "sent_by", "decided_by"),
    "return_layout": ("who",),
    "steward_draft": ("taken_by", "sent_by", "decided_by"),
    "journal": ("who",),
}
TELLING: Mapping[str, tuple[str, ...]] = {
    "assessment": ("body",),
    "entry_version": ("body",),
    "working_copy": ("body",),
    "journal": ("before", "after"),
}
# Rows that are about the person alone, and end with the name.
OWN = ("member", "account", "session", "working_copy")
CODE = re.compile(r"m-[0-9a-f]{8}")
QUOTED = re.compile(rf'"({CODE.pattern})"')


class People:
    """Whom codes stand for, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        rows = connection.execute("SELECT code, who FROM person").fetchall()
        self._who: dict[str, str] = {row["code"]: row["who"] for row in rows}
        self._codes = {who: code for code, who in self._who.items()}

    def code(self, who: str) -> str:
        """Return the code of a person, a new one where there is none; a code stays itself, and '' too."""
        if not who or CODE.fullmatch(who):
            return who
        if who not in self._codes:
            self._learn(f"m-{secrets.token_hex(4)}", who)
        return self._codes[who]

    def who(self, code: str) -> str:
        """Return whom a code stands for; the code itself where that was forgotten, or where it is none."""
        return self._who.get(code, code)

    def knows(self, who: str) -> bool:
        """Tell whether a person has a code."""
        return who in self._codes

    def sought(self, table: str, where: Mapping[str, Any]) -> dict[str, Any]:
        """Return what to look for in a table: people by their codes, the unknown as they are."""
        naming = NAMING.get(table, ())
        return {
            name: self._codes.get(value, value) if name in naming else value for name, value in where.items()
        }

    def hidden(self, table: str, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return a row as it is kept."""
        kept = dict(row)
        for name in NAMING.get(table, ()):
            if name in kept:
                kept[name] = self.code(kept[name])
        for name in TELLING.get(table, ()):
            if name in kept:
                kept[name] = self._without_names(kept[name])
        return kept

    def shown(self, table: str, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return a row as those who work with it see it."""
        seen = dict(row)
        for name in NAMING.get(table, ()):
            seen[name] = self.who(seen[name])
        for name in TELLING.get(table, ()):
            seen[name] = QUOTED.sub(lambda found: _quoted(self.who(found[1])), seen[name])
        return seen

    def forget(self, who: str) -> str:
        """Forget a person: what was theirs alone ends, what they did stays under their code. Return that."""
        code = self.code(who)
        for table in OWN:
            self._connection.execute(f"DELETE FROM {table} WHERE who = :code", {"code": code})  # noqa: S608 - of this list
        for table, columns in TELLING.items():
            # The journal names nobody since it has codes, and is never changed.
            for column in columns if table != "journal" else ():
                self._connection.execute(
                    f"UPDATE {table} SET {column} = replace({column}, :name, :code)",  # noqa: S608 - of this list
                    {"name": _quoted(who), "code": _quoted(code)},
                )
        self._connection.execute("DELETE FROM person WHERE code = :code", {"code": code})
        del self._who[code], self._codes[who]
        return code

    def _learn(self, code: str, who: str) -> None:
        self._connection.execute(
            "INSERT INTO person (code, who) VALUES (:code, :who)", {"code": code, "who": who}
        )
        self._who[code], self._codes[who] = who, code

    def _without_names(self, text: str) -> str:
        for who, code in self._codes.items():
            text = text.replace(_quoted(who), _quoted(code))
        return text


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
