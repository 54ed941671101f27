"""What the journal says was done, in words of the language that is spoken."""

import ast
from collections.abc import Iterator

import pytest

from conduct.log import in_words
from conduct.reminding import FAILED, SENT
from warehouse.location import ROOT
from words import in_key, phrases, speaking

# Where acts are noted, and where the text of one is handed on.
ROOMS = ("conduct", "returns", "stewards")
NOTING = {"note": 1, "_note": 3, "_remove": 3, "_change": 4}
# How a revision in the warehouse came about; and acts that are chosen before they are noted.
KINDS = ("publication", "correction", "undo")
CHOSEN = (SENT, FAILED, "evidence brought", "evidence brought by the agency")
OF_WHAT = ("actions.about_", "actions.state_")
# How drafts of the two rooms are called, before what was done to them.
DRAFTS = ("return", "change")


def noted() -> Iterator[str]:
    """Go through the text of every act in the code, up to where a blank stands."""
    for room in ROOMS:
        for file in (ROOT / room).glob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
                    name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                    if name in NOTING and len(node.args) > NOTING[name]:
                        yield from _texts(node.args[NOTING[name]], name == "_change")


def _texts(said: ast.expr, of_draft: bool) -> Iterator[str]:
    if isinstance(said, ast.Constant):
        yield from (f"{one} {said.value}" for one in DRAFTS) if of_draft else (str(said.value),)
    elif isinstance(said, ast.JoinedStr):
        first, *rest = said.values
        if isinstance(first, ast.Constant):
            yield str(first.value)
        else:
            ends = "".join(str(one.value) for one in rest if isinstance(one, ast.Constant))
            yield from (f"{one}{ends}" for one in DRAFTS if ends.strip())


def test_every_act_has_words_and_no_words_are_of_none() -> None:
    acts = {text.partition(": ")[0] for text in noted()} | {*KINDS, *CHOSEN}
    named = {key for key in phrases() if key.startswith("actions.") and not key.startswith(OF_WHAT)}
    assert {f"actions.{in_key(text)}" for text in acts} == named


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (("entered: 1.1", "", "5"), ("nhập: 1.1", "", "5")),
        (("entered: grade", "", "5"), ("nhập: hạng", "", "5")),
        (("correction: revision 3", "", "Sửa"), ("đính chính: lần 3", "", "Sửa")),
        (("cycle moved", "open", "under review"), ("kỳ chuyển bước", "đang mở để nhập", "đang xét duyệt")),
        (
            ("role given", "", '{"who": "an@x.example", "since": "", "more": [1]}'),
            ("giao vai trò", "", "who: an@x.example"),
        ),
        (("sent back", "", "{points} are missing"), ("trả lại", "", "{points} are missing")),
        (("of a later release: x", "a", "b"), ("of a later release: x", "a", "b")),
    ],
)
def test_an_act_is_said_in_the_language_and_kept_as_it_is(
    written: tuple[str, ...], said: tuple[str, ...]
) -> None:
    row = dict(zip(("action", "before", "after"), written, strict=True))
    with speaking("vi"):
        assert tuple(in_words(row).values()) == said
    assert tuple(row.values()) == written
