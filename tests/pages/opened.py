"""Pages of the dashboard opened without a browser, through the front door, and what is written on them."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from warehouse.lake import ROOT, Location
from words import phrases


@contextmanager
def used(location: Location) -> Iterator[pytest.MonkeyPatch]:
    """Let the dashboard open a warehouse until the block ends; it forgets what it has seen of another."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COOPERATION_CATALOG", location.catalog)
        patch.setenv("COOPERATION_DATA", str(location.data))
        _forget()
        yield patch
    _forget()


def _forget() -> None:
    st.cache_resource.clear()
    st.cache_data.clear()


def come_in(**address: str) -> AppTest:
    """Open the front door, with what an address may say after its question mark."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120)
    for name, value in address.items():
        app.query_params[name] = value
    return app.run()


def go(page: str, view: str = "", **address: str) -> AppTest:
    """Open a page and one of its views."""
    app = come_in(**address)
    if page != "overview":
        app.switch_page(f"pages/{page}.py").run()
    if view:
        app.segmented_control(key=f"{page}_view").set_value(view).run()
    assert not app.exception
    return app


def captions(app: AppTest) -> str:
    """Return everything that is written in small print."""
    return "\n".join(caption.value for caption in app.caption)


def headings(app: AppTest) -> list[str]:
    """Return the headings of figures, without the marks that keep them from being read as markup."""
    return [re.sub(r"\\(.)", r"\1", heading.value) for heading in app.subheader]


def tiles(app: AppTest) -> dict[str, str]:
    """Return the numbers that stand side by side on a page by what they count."""
    html = "".join(part.proto.body for part in app.get("html"))
    found = re.findall(r"<li><strong>(.*?)</strong><span>(.*?)</span>", html)
    return {unescape(label): unescape(value) for value, label in found}


def rows_shown(app: AppTest) -> list[int]:
    """Return the number of rows that each figure says it rests on."""
    form = re.escape(phrases()["common.rows_on_snapshot"])
    form = form.replace(r"\{rows\}", r"([\d\u2009]+)").replace(r"\{snapshot\}", r"\d+")
    return [int(number.replace("\u2009", "")) for number in re.findall(form, captions(app))]
