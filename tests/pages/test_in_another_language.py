"""Every page walked in a language made by code: plain letters there are of data, or were left in code."""

import functools
import html
import json
import re
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from babel import Locale
from google.protobuf.message import Message
from members_at_work import VIEWS as OF_MEMBERS
from members_at_work import at_work, come_in
from opened import ASKED, PAGES, go, views
from pseudo import CODE, spoken_here
from streamlit.testing.v1 import AppTest

from conduct.desk import Desk
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.schema import tables
from words import places, speaking

# These show the warehouse by what its own declarations say of it, in the original.
OF_THE_WAREHOUSE = [("built", view) for view in views("built")]
VIEWS = [(page, view) for page in PAGES for view in views(page) if (page, view) not in OF_THE_WAREHOUSE]
# Fields of what Streamlit sends to a browser that nobody reads.
UNREAD = {
    "id", "key", "form_id", "element_id", "anchor", "icon", "url", "mimetype", "type", "color", "language",
    "script_hash", "page_script_hash", "url_path", "url_pathname", "query_params_str", "default", "value",
    "app_id", "unique_id", "filter_mode", "raw_values", "set_value", "mapbox_token", "theme", "query_string",
    "file_name", "column_id", "page", "name", "tag", "query_param_key",
}  # fmt: skip
# Of drawings, which come as JSON.
READ_OF_JSON = {"text", "title", "name", "hovertext", "said", "label", "ticktext", "labels", "customdata"}
# Names of formats and licences, of the product's own codes, and signs.
AS_IT_IS = {"yyyy", "mm", "dd", "csv", "xlsx", "png", "svg", "bibtex", "utc", "cc by", "cc", "by", "misc"} | {
    # Two values of the data side by side.
    "one each in two embassies labour attachés", "w tier",
}  # fmt: skip
# What tells one of several like things from the others, in addresses that are to be copied, and indicators.
PACKED = re.compile(r"\b[0-9a-f]{8,}\b|[A-Za-z0-9_-]{40,}|\b\d+[a-z]\b")
PLAIN = re.compile(r"[A-Za-zé][A-Za-zé'’]*(?:[ -][A-Za-zé][A-Za-zé'’]*)*")
# The texts on a page are told apart by it.
APART = " ¦ "
NOT_READ = re.compile(r"<(style|script)\b.*?</\1>", re.DOTALL)
# A name that a drawing writes on several lines.
LINE_ENDS = re.compile(r"</tspan>\s*<tspan[^>]*>|<br */?>")
TAGS = re.compile(r"<[^>]+>")
ATTRIBUTES = re.compile(r'(?:aria-label|title|alt)="([^"]*)"')
# Countries that are called otherwise in the language.
IN_ENGLISH = {
    name for name, code in places.codes().items() if Locale(CODE).territories.get(code, name) != name
}


@pytest.fixture(scope="module")
def _spoken(_real: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let the dashboard speak the language that is made by code."""
    with spoken_here(tmp_path_factory.mktemp("words")):
        yield


@functools.cache
def data(lake: Lake) -> str:
    """Return everything that the warehouse holds, as one text in small letters."""
    number = lake.latest()
    held = [lake.table(name, number) for name in tables()]
    own = Locale(CODE)
    known = {*own.territories.values(), *own.months["format"]["wide"].values()}
    texts = known | {
        str(value) for frame in held for column in frame for value in frame[column].dropna().unique()
    }
    return "\n".join(texts | {name for frame in held for name in map(str, frame)}).lower()


def read_by(app: AppTest) -> Iterator[str]:
    """Go through every text on a page that a reader sees or hears."""
    for node in app._tree:
        proto = getattr(node, "proto", None)
        if isinstance(proto, Message):
            yield from _texts(proto)


def _texts(proto: Message) -> Iterator[str]:
    for field, value in proto.ListFields():
        if field.message_type is not None:
            held = value.values() if hasattr(value, "values") else value if field.is_repeated else [value]
            for one in held:
                if isinstance(one, Message):
                    yield from _texts(one)
        elif field.type == field.TYPE_STRING and field.name not in UNREAD:
            for one in value if field.is_repeated else [value]:
                yield from _of_json(json.loads(one)) if one.startswith("{") else [one]


def _of_json(told: Any, is_read: bool = False) -> Iterator[str]:
    if isinstance(told, dict):
        for name, value in told.items():
            yield from _of_json(value, name in READ_OF_JSON or (is_read and not isinstance(value, str)))
    elif isinstance(told, list):
        for one in told:
            yield from _of_json(one, is_read)
    elif isinstance(told, str) and is_read:
        yield told


def left_in_code(app: AppTest, held: str) -> set[str]:
    """Return what stands on a page in plain letters and is no data."""
    found = set()
    for text in read_by(app):
        seen = LINE_ENDS.sub(" ", NOT_READ.sub("", text))
        seen = APART.join([TAGS.sub(APART, seen), *ATTRIBUTES.findall(seen)])
        seen = re.sub(r"\\(.)", r"\1", html.unescape(seen))
        seen = re.sub(r"\]\([^)]*\)|:material/\w+:|https?://\S+|`[^`]*`|\w+=\S+", APART, seen)
        for words in PLAIN.findall(PACKED.sub("", seen)):
            if words.lower() not in AS_IT_IS and words.lower() not in held:
                found.add(words)
        found |= {part for part in seen.split(APART) if part in IN_ENGLISH}
    return found


@pytest.mark.usefixtures("_spoken")
@pytest.mark.parametrize(("page", "view"), VIEWS)
def test_a_page_says_nothing_that_was_left_in_code(page: str, view: str, lake: Lake) -> None:
    app = go(page, view, lang=CODE, **ASKED.get(page, {}))
    assert left_in_code(app, data(lake)) == set()


@pytest.fixture(scope="module")
def at_desk(
    location: Location, lake: Lake, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Desk, str]]:
    """Let members work in that language; give the desk, and everything that people typed."""
    folder = tmp_path_factory.mktemp("members")
    with at_work(location, lake, folder) as desk, spoken_here(tmp_path_factory.mktemp("words")):
        with sqlite3.connect(desk.store.path) as records:
            typed = "\n".join(records.iterdump()).lower()
        yield desk, typed


@pytest.mark.parametrize(("page", "view"), OF_MEMBERS)
def test_members_read_nothing_that_was_left_in_code(
    page: str, view: str, lake: Lake, at_desk: tuple[Desk, str]
) -> None:
    desk, typed = at_desk
    # What stands in a list is said again outside the app, whenever it runs.
    with speaking(CODE):
        app = come_in(desk.who, page, view, lang=CODE)
    held = f"{data(lake)}\n{typed}\n{desk.who}"
    assert left_in_code(app, held) == set()
