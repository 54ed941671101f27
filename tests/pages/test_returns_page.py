"""A workbook becomes numbers on Complaints: brought in, confirmed once, reviewed, published, corrected."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pytest
from opened import used
from remembering import RememberingLake
from streamlit.testing.v1 import AppTest
from templates import copy

from conduct.desk import Desk
from conduct.membership import add_association, add_member
from conduct.roles import Role
from records.store import Store
from returns.expecting import expect
from returns.layouts import recognise
from returns.own_form import form_of
from returns.template import as_workbook, layout
from screen.file_types import EXCEL
from warehouse.lake import Lake
from warehouse.location import ROOT
from warehouse.returns import cells, versions
from words import say

PEOPLE = {name: f"{name}@ministry.example" for name in ("rani", "rama", "putri", "adi")}
ROLES = dict(
    zip(PEOPLE.values(), (Role.REPORTER, Role.REVIEWER, Role.PUBLISHER, Role.ADMINISTRATOR), strict=True)
)


def workbook(wages: int, month: str = "January 2025", heading: str = "Female") -> bytes:
    """Write a sheet as an office does: a title, a row of headings, kinds of complaints, a total."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = month
    for row in (
        ("Complaints received by Prey Veng MRC",),
        (f"Month: {month}",),
        ("Type of complaint", heading, "Male", "Total"),
        ("Unpaid wages", wages, 12, wages + 12),
        ("Documents withheld", 7, 6, 13),
        ("Total", wages + 7, 18, wages + 25),
    ):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def lake(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Let the dashboard use a warehouse and records of a ministry that expects returns of one centre."""
    location = copy(template, tmp_path_factory.mktemp("returns"))
    opened = RememberingLake(location)
    store = Store(location.data.parent / "records.sqlite")
    with used(location, opened) as patch:
        patch.setenv("COOPERATION_RECORDS", str(store.path))
        # Without a browser, each run of a page would begin as the first, and again: a click would be lost.
        patch.setattr("screen.sidebar.PagesManager", SimpleNamespace(uses_pages_directory=False))
        machine = Desk(store, opened, "tests", operator=True)
        add_association(machine, "ministry", "Ministry of Labour", "KHM", "")
        for who, role in ROLES.items():
            add_member(machine, "ministry", who, role)
        expect(Desk(store, opened, PEOPLE["adi"]), "ministry", "prey-veng", "Prey Veng", "2025-01", 10)
        yield opened
    opened.close()


def come_in(who: str, view: str) -> AppTest:
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120)
    app.user = {"is_logged_in": True, "email": PEOPLE[who], "iat": datetime.now(UTC).timestamp()}
    app.switch_page("pages/returns.py").run()
    app.segmented_control(key="returns_view").set_value(view).run()
    assert not app.exception
    return app


def press(app: AppTest, label: str) -> AppTest:
    (button,) = [one for one in app.button if one.label == label]
    app = button.click().run()
    assert not app.exception
    assert [one.value for one in app.error] == []
    return app


def bring(data: bytes) -> AppTest:
    app = come_in("rani", "bring_in")
    return app.get("file_uploader")[0].set_value(("january.xlsx", data, EXCEL)).run()


def publish(reason: str = "") -> AppTest:
    press(come_in("rani", "drafts"), say("returns.send"))
    press(come_in("rama", "drafts"), say("returns.approve"))
    app = come_in("putri", "drafts")
    for label, text in ((say("returns.message"), "As returned"), (say("returns.reason"), reason)):
        (field,) = [one for one in app.text_input if one.label == label]
        field.set_value(text)
    return press(app, say("returns.publish"))


def test_a_workbook_goes_its_whole_way_and_its_layout_is_known_the_next_time(lake: Lake) -> None:
    app = bring(workbook(31))
    assert not [one for one in app.button if one.label == say("returns.take_in", count=1)]
    (which,) = [one for one in app.selectbox if one.key and one.key.startswith("centre/")]
    which.set_value("prey-veng").run()
    assert not [one.value for one in app.text if "_" in one.value]
    (right,) = app.checkbox
    app = right.check().run()
    press(app, say("returns.take_in", count=1))
    publish()
    (version,) = versions(lake, "prey-veng", "2025-01")
    held = {row["locator"]: row["value"] for row in cells(lake, version["return_id"])}
    assert held["January 2025!B4"] == 31
    assert held["January 2025!C5"] == 6

    app = bring(workbook(35))
    assert say("returns.recognised") in [one.value for one in app.success]
    press(app, say("returns.take_in", count=1))
    publish("A late complaint")
    assert [one["kind"] for one in versions(lake, "prey-veng", "2025-01")] == ["return", "correction"]

    app = bring(workbook(35, heading="Age under 18"))
    assert say("returns.layout_changed") in [one.value for one in app.warning]
    assert not [one for one in app.button if one.label == say("returns.take_in", count=1)]

    seen = come_in("rama", "published")
    assert not seen.exception
    public = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120)
    public.switch_page("pages/complaints.py").run()
    public.segmented_control(key="complaints_view").set_value("returns").run()
    assert not public.exception
    assert any("January 2025" in one.value for one in public.subheader)


def test_the_products_own_form_is_known_without_asking(lake: Lake) -> None:
    desk = Desk(Store(lake.location.data.parent / "records.sqlite"), lake, PEOPLE["rani"])
    form = form_of(desk, "ministry")
    book = openpyxl.load_workbook(io.BytesIO(as_workbook(form)))
    sheet = book.worksheets[0]
    for column, value in enumerate(("Prey Veng", form.months[0], form.categories[0]), start=1):
        sheet.cell(2, column, value)
    sheet.cell(2, 6, next(iter(form.measures)))
    sheet.cell(2, 7, 14)
    out = io.BytesIO()
    book.save(out)
    known = recognise("form.xlsx", out.getvalue(), [], layout(form))
    assert known.is_known
    (found,) = known.brought.reading.returns
    assert (found.centre_id, found.month) == ("prey-veng", form.months[0])
    assert [(one.value, one.sex, one.measure) for one in found.cells if one.value is not None] == [
        (14, "female", "complaints_received")
    ]
