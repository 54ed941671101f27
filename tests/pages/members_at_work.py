"""An association at work as its members see it: an open cycle, and everything that people typed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from opened import used
from streamlit.testing.v1 import AppTest

from conduct.assessing import save
from conduct.assessment import Entry, Score
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.illustrative import illustrative
from conduct.membership import add_association, add_member
from conduct.planning import add_to_cycle, import_method, open_cycle, plan_cycle
from conduct.register import add_agency
from conduct.roles import Role
from records.store import Store
from warehouse.lake import Lake
from warehouse.location import ROOT, Location

MEMBER, STRANGER = "anna@vamas.example", "zoe@other.example"
PAGES = {
    "my_association": ("cycles", "register", "methods", "members", "journal"),
    "update_rankings": ("progress", "enter", "answers", "workers", "workbook"),
    "review": ("review", "publish", "replies", "log"),
    "returns": ("bring_in", "drafts", "published", "expected"),
    "stewards": ("enter", "drafts", "published"),
}
VIEWS = [(page, view) for page, views in PAGES.items() for view in views]
EVIL = "<b>bold</b> **bold** [link](https://example.org) $x$ :red[red]"


@contextmanager
def at_work(location: Location, lake: Lake, folder: Path) -> Iterator[Desk]:
    """Let the dashboard use records with one open cycle, and an association that has nothing yet."""
    store = Store(folder / "records.sqlite")
    with used(location) as patch:
        patch.setenv("COOPERATION_RECORDS", str(store.path))
        machine = Desk(store, lake, "tests", operator=True)
        add_association(machine, "other", EVIL, "VNM", "vamas-2018")
        for role in Role:
            add_member(machine, "vamas", MEMBER, role)
            add_member(machine, "other", STRANGER, role)
        desk = Desk(store, lake, MEMBER)
        method = illustrative()
        import_method(desk, "vamas", method)
        cycle = Cycle(
            cycle_id="vamas-71",
            association_id="vamas",
            number=71,
            label=EVIL[:60],
            method_id=method.method_id,
            method_version=method.version,
        )
        plan_cycle(desk, cycle)
        key = add_agency(desk, "vamas", EVIL)
        add_to_cycle(desk, cycle.cycle_id, [key])
        open_cycle(desk, cycle.cycle_id)
        scores = {"1a": Score(points=Decimal(2), note=EVIL)}
        save(desk, cycle.cycle_id, key, Entry(scores=scores, note=EVIL), 0)
        yield desk


def come_in(who: str, page: str, view: str = "", verified: bool = True, **address: str) -> AppTest:
    """Open a page and one of its views as somebody whom a provider vouches for or not, or as a visitor."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=120)
    app.query_params.update(address)
    if who:
        app.user = {
            "is_logged_in": True,
            "email": who,
            "email_verified": verified,
            "iat": datetime.now(UTC).timestamp(),
        }
    app.run()
    app.switch_page(f"pages/{page}.py").run()
    if view:
        app.segmented_control(key=f"{page}_view").set_value(view).run()
    assert not app.exception
    return app
