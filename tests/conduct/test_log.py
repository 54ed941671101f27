"""What the journal says was done, in words of the language that is spoken."""

import ast
from collections.abc import Iterator
from datetime import timedelta, timezone

import pytest

from conduct.assessment import Assessment
from conduct.cycle import Cycle
from conduct.letters import Template
from conduct.log import UNREAD, in_words
from conduct.method import Method
from conduct.reminding import FAILED, SENT
from warehouse.location import ROOT
from words import in_key, phrases, speaking

# Where acts are noted, and where the text of one is handed on.
ROOMS = ("conduct", "returns", "stewards")
NOTING = {"note": 1, "_note": 3, "_remove": 3, "_change": 4}
# How a revision in the warehouse came about; and acts that are chosen before they are noted.
KINDS = ("publication", "correction", "undo")
CHOSEN = (SENT, FAILED, "evidence brought", "evidence brought by the agency")
OF_WHAT = ("actions.about_", "actions.state_", "actions.key_")
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


def fields() -> Iterator[str]:
    """Go through the names in every record that an act notes, as far as the code writes them down."""
    for room in ROOMS:
        for file in (ROOT / room).glob("*.py"):
            for act in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(act, ast.FunctionDef):
                    yield from _noted_fields(act)
    for model in (Cycle, Method, Assessment):
        yield from (name for name, one in model.model_fields.items() if one.annotation in (str, int, bool))
    yield from vars(Template("", ""))


def _noted_fields(act: ast.FunctionDef) -> Iterator[str]:
    """Go through the names in the records that one function notes, there or under a name that it gives."""
    given = {
        one.targets[0].id: one.value
        for one in ast.walk(act)
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name)
    }
    for call in ast.walk(act):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "note":
            for value in (*call.args, *(one.value for one in call.keywords)):
                held = given.get(value.id) if isinstance(value, ast.Name) else value
                names = held.keys if isinstance(held, ast.Dict) else ()
                yield from (str(name.value) for name in names if isinstance(name, ast.Constant))


def test_every_field_of_a_record_has_a_word_or_is_read_by_nobody() -> None:
    lacking = {name for name in fields() if f"actions.key_{in_key(name)}" not in phrases()} - UNREAD
    # Lists are not told.
    assert lacking == {"questions"}


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
        (("cycle moved", "open", "under review"), ("kỳ chuyển bước", "đang mở để nhập", "đang rà soát")),
        (
            ("role given", "", '{"who": "an@x.example", "since": "", "more": [1]}'),
            ("giao vai trò", "", "ai: an@x.example"),
        ),
        (
            ("change entered", "", '{"act": "removal", "table": "attache_post", "later": "x"}'),
            ("nhập thay đổi", "", "việc: đã bỏ; bảng: Vị trí tùy viên; later: x"),
        ),
        (
            ("cycle planned", "", '{"cycle_id": "c-1", "window_from": "2031-03-01", "partial": true}'),
            ("lập kế hoạch kỳ", "", "từ: 1 tháng 3, 2031; một phần danh sách: có"),
        ),
        (
            ("link made", "", '{"due_at": "2031-03-01T17:00:00+00:00"}'),
            ("tạo liên kết", "", "đến: 2 tháng 3, 2031, 00:00 (UTC+07:00)"),
        ),
        (
            ("entered: 1.1", "does not apply", "2 | media; workers abroad | seen"),
            ("nhập: 1.1", "không áp dụng", "2 | báo chí; người lao động đang ở nước ngoài | seen"),
        ),
        (("sent back", "", "{points} are missing"), ("trả lại", "", "{points} are missing")),
        (("entered: note", "", "2010-15"), ("nhập: ghi chú", "", "2010-15")),
        (("of a later release: x", "a", "b"), ("of a later release: x", "a", "b")),
    ],
)
def test_an_act_is_said_in_the_language_and_kept_as_it_is(
    written: tuple[str, ...], said: tuple[str, ...]
) -> None:
    row = dict(zip(("action", "before", "after"), written, strict=True))
    with speaking("vi"):
        assert tuple(in_words(row, timezone(timedelta(hours=7))).values()) == said
    assert tuple(row.values()) == written
