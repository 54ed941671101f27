"""Every page of the dashboard with its views, as its own file names them, and what each view draws."""

import ast
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from words import say

FOLDER = Path(__file__).parent.parent.parent / "pages"
# What members see of these is walked in test_story.py; to visitors, and without a link, they only say so.
OF_MEMBERS = ("answer", "my_association", "returns", "review", "stewards", "update_rankings")
PAGES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in OF_MEMBERS)
FIRST_PAGE = "overview"
# Reached by an address or from another page only, not from the list of pages.
BY_ADDRESS = {"built", "figure", "scorecard"}
# A page that shows nothing before it is asked something.
ASKED = {
    "search": {"search": "recruitment fees"},
    "figure": {"figure": "agreements-counts", "country": "KHM"},
    "scorecard": {"scorecard_agency": "sona"},
}
# The Member State that most migrants come from, where none was chosen: its name is the title.
CHOSEN_AT_FIRST = "Myanmar"
DRAWN = {
    "overview": "bars",
    "country": "chart",
    "figure": "bars",
    "storyboards": "boards",
    "search": "links",
    "cooperation matrix": "chart",
    "cooperation network": "network",
    "forums membership": "chart",
    "forums one": "chart",
    "commitments topic": "chart",
    "commitments law": "chart",
    "corridors all": "bars",
    "corridors one": "chart",
    "agreements when": "bars",
    "agreements matrix": "chart",
    "agreements map": "map",
    "agreements provisions": "chart",
    "attaches totals": "chart",
    "attaches map": "map",
    "attaches coverage": "chart",
    "complaints figures": "chart",
    "complaints centres": "map",
    "agencies participation": "chart",
    "agencies distribution": "chart",
    **{f"sources {view}": "bars" for view in ("discrepancies", "gaps", "documents", "figures")},
    **{f"about {view}": "text" for view in ("product", "cite", "methods", "glossary")},
}


@dataclass(frozen=True)
class View:
    """One view of a page; a page that has only one has no name for it."""

    page: str
    name: str = ""

    @property
    def title(self) -> str:
        """Return the title of the page."""
        return CHOSEN_AT_FIRST if self.page == "country" else say(f"{self.page}.title")

    def __str__(self) -> str:
        """Name the view in the report of a test."""
        return f"{self.page} {self.name}".strip()

    @property
    def drawn(self) -> str:
        """Say whether it draws a `chart`, `bars`, a `map`, `links`, `boards`, `text` or `tables`."""
        return DRAWN.get(str(self), "tables")

    @property
    def path(self) -> str:
        """Return the path of its page."""
        return "/" if self.page == FIRST_PAGE else f"/{self.page.replace('_', '-')}"

    @property
    def address(self) -> str:
        """Return its own address, with the view in it where there are several."""
        asked = {f"{self.page}_view": self.name} if self.name else ASKED.get(self.page, {})
        return f"{self.path}?{urlencode(asked)}" if asked else self.path


def views(page: str) -> list[View]:
    """Return the views of a page, the one it opens with first."""
    for statement in ast.parse((FOLDER / f"{page}.py").read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "VIEWS":
            return [View(page, name) for name in ast.literal_eval(statement.value)]
    return [View(page)]


ALL_VIEWS = [view for page in PAGES for view in views(page)]
