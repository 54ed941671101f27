"""Pages of the dashboard opened without a browser, through the front door, and what is written on them."""

import ast
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from html import unescape
from typing import Any
from urllib.parse import parse_qs
from weakref import WeakKeyDictionary

import pytest
import streamlit as st
from remembering import RememberingLake
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.local_script_runner import LocalScriptRunner, require_widgets_deltas

from warehouse.lake import Lake
from warehouse.location import ROOT, Location
from web.kept import MOST_BYTES, SHELF, Shelf
from words import phrases

# What members see of these is in test_members.py, and agencies in test_answer.py.
OF_MEMBERS = ("answer", "my_association", "returns", "review", "stewards", "update_rankings")
PAGES = sorted(path.stem for path in (ROOT / "pages").glob("*.py") if path.stem not in OF_MEMBERS)


def views(page: str) -> list[str]:
    """Return the views that a page names, or one without a name."""
    for node in ast.parse((ROOT / "pages" / f"{page}.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "VIEWS":
            return list(ast.literal_eval(node.value))
    return [""]


@contextmanager
def used(location: Location, remembering: RememberingLake | None = None) -> Iterator[pytest.MonkeyPatch]:
    """Let the dashboard open a warehouse until the block ends; it forgets what it has seen of another.

    Its questions may be answered by a warehouse that remembers; no page may alter an answer.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COOPERATION_CATALOG", location.catalog)
        patch.setenv("COOPERATION_DATA", str(location.data))
        # Streamlit looks through every installed package for components, each time an app is opened.
        patch.setattr("streamlit.components.v2.manifest_scanner.scan_component_manifests", list)
        # It compiles every page for every app, too, and lists the files of `pages/` for every run.
        patch.setattr(ScriptCache, "get_bytecode", lambda _, path: compiled(path))
        patch.setattr(PagesManager, "__init__", _through_the_front_door)
        # It looks every thousandth of a second whether a run has ended, which holds the run up.
        patch.setattr("streamlit.testing.v1.local_script_runner.require_widgets_deltas", _ended)
        # What a server leaves out of its collections, a run of the tests has left out before.
        patch.setattr("screen.navigation.settle", lambda: None)
        if remembering:
            # What pages made of its answers stays right as well, from one file of tests to the next.
            patch.setattr("web.kept.SHELF", SHELVES.setdefault(remembering, Shelf(MOST_BYTES)))
            patch.setattr(Lake, "ask", lambda _, *asked, **filters: remembering.ask(*asked, **filters))
            patch.setattr(Lake, "table", lambda _, *asked: remembering.table(*asked))
        _forget()
        yield patch
    _forget()
    assert remembering is None or remembering.altered() == []


# What a page is asked that shows nothing before it is.
ASKED = {
    "figure": {"figure": "agreements-counts", "country": "KHM"},
    "scorecard": {"scorecard_agency": "sona"},
}
# What pages made of the answers of each warehouse that remembers.
SHELVES: WeakKeyDictionary[RememberingLake, Shelf] = WeakKeyDictionary()
compiled = cache(ScriptCache().get_bytecode)
_as_streamlit_does = PagesManager.__init__
_told_by_streamlit = require_widgets_deltas


def _through_the_front_door(self: PagesManager, *given: Any, **named: Any) -> None:
    """Make what knows the pages as a server does that has run the front door before."""
    _as_streamlit_does(self, *given, **named)
    PagesManager.uses_pages_directory = False


def _ended(runner: LocalScriptRunner, timeout: float) -> None:
    """Wait until a run has ended, and let Streamlit stop it and say so where it takes too long."""
    if runner._script_thread:
        runner._script_thread.join(timeout)
    if not runner.script_stopped():
        _told_by_streamlit(runner, 0)


def _forget() -> None:
    st.cache_resource.clear()
    st.cache_data.clear()
    SHELF.clear()


def come_in(page: str = "overview", **address: str | list[str]) -> AppTest:
    """Open a page by its address, with what stands after the question mark; at first, the front door."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120)
    app.query_params.update(address)
    # The link to the view is made once somebody opens it.
    app.session_state["frame_link"] = True
    if page != "overview":
        app.switch_page(f"pages/{page}.py")
    return app.run()


def go(page: str, view: str = "", **address: str | list[str]) -> AppTest:
    """Open a page and one of its views."""
    app = come_in(page, **address)
    if view:
        app.segmented_control(key=f"{page}_view").set_value(view).run()
    assert not app.exception
    return app


def link(app: AppTest) -> dict[str, str | list[str]]:
    """Return what “Link to this view” says after its question mark."""
    said = parse_qs(app.sidebar.code[0].value.partition("?")[2], keep_blank_values=True)
    return {name: values[0] if len(values) == 1 else values for name, values in said.items()}


def warnings(app: AppTest) -> list[str]:
    """Return what a page warns of, as it is read."""
    return [re.sub(r"\\(.)", r"\1", warning.value) for warning in app.warning]


def captions(app: AppTest) -> str:
    """Return everything that is written in small print, on a page or below its figures."""
    below = re.findall(r'<p class="sources">(.*?)</p>', "".join(part.proto.body for part in app.get("html")))
    return "\n".join([*(caption.value for caption in app.caption), *map(unescape, below)])


def headings(app: AppTest) -> list[str]:
    """Return the headings of figures, without the marks that keep them from being read as markup."""
    return [re.sub(r"\\(.)", r"\1", heading.value) for heading in app.subheader]


def folds(app: AppTest) -> list[str]:
    """Return what is folded on a page, without the marks that keep it from being read as markup."""
    return [re.sub(r"\\(.)", r"\1", each.label) for each in app.expander]


def tiles(app: AppTest) -> dict[str, str]:
    """Return the numbers that stand side by side on a page by what they count."""
    html = "".join(part.proto.body for part in app.get("html"))
    found = re.findall(r"<li><strong[^>]*>(.*?)</strong><span>(.*?)</span>", html)
    return {unescape(label): unescape(value) for value, label in found}


def rows_shown(app: AppTest) -> list[int]:
    """Return the number of rows that each figure says it rests on."""
    form = re.escape(phrases()["common.rows_on_snapshot"])
    form = form.replace(r"\{rows\}", r"([\d\u202f]+)").replace(r"\{snapshot\}", r"\d+")
    return [int(number.replace("\u202f", "")) for number in re.findall(form, captions(app))]


def open_folded(app: AppTest, figure: str) -> None:
    """Open the rows of a figure that are folded."""
    app.session_state[f"{figure}_folded"] = True
    app.run()
    assert not app.exception
