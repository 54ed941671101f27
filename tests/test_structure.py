"""The product's parts use each other in one direction: no circle of packages, none of modules."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
# Known circles of modules. None may come in, and whoever opens one takes it out of here.
Graph = Mapping[str, set[str]]


def modules() -> dict[str, Path]:
    """Return every module of the product by its name; a package's own file has the package's name."""
    found = {}
    # Libraries may lie in a folder beside, with a dot before its name: it is not gone through.
    for path in [*ROOT.glob("*.py"), *ROOT.glob("[!.]*/**/*.py")]:
        name = path.relative_to(ROOT).with_suffix("")
        if name.parts[0] != "tests":
            found[".".join(name.parts).removesuffix(".__init__")] = path
    return found


def imported(tree: ast.AST, known: Mapping[str, Path]) -> Iterator[str]:
    """Go through the modules of the product that a module imports, wherever in it that is done."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            continue
        yield from (name for name in names if name in known)


@cache
def imports() -> dict[str, set[str]]:
    """Return which modules each module imports."""
    known = modules()
    return {
        name: set(imported(ast.parse(path.read_text(encoding="utf-8")), known)) - {name}
        for name, path in known.items()
    }


def part(module: str) -> str:
    """Return the part of the product that a module belongs to: its top-level package.

    `python -m conduct` is a way in, as `dashboard.py` is: it stands above the package whose name it has.
    """
    return module if module.endswith(".__main__") else module.partition(".")[0]


def parts(graph: Graph) -> dict[str, set[str]]:
    """Return which parts each part imports."""
    found: dict[str, set[str]] = {part(module): set() for module in graph}
    for module, others in graph.items():
        found[part(module)] |= {part(other) for other in others} - {part(module)}
    return found


def circles(graph: Graph) -> list[list[str]]:
    """Return every group whose members all lead to each other."""
    reached = {name: _reached(graph, name) for name in graph}
    groups = {frozenset(other for other in reached[name] if name in reached[other]) for name in graph}
    return sorted(sorted(group) for group in groups if group)


def _reached(graph: Graph, begin: str) -> set[str]:
    found: set[str] = set()
    waiting = list(graph[begin])
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += graph[name]
    return found


def test_packages_use_each_other_in_one_direction() -> None:
    assert circles(parts(imports())) == []


def test_modules_use_each_other_in_one_direction() -> None:
    assert circles(imports()) == []


def test_nothing_imports_a_way_in() -> None:
    graph = imports()
    ways_in = {name for name in graph if name == "dashboard" or name.endswith(".__main__")}
    assert len(ways_in) > 2
    assert [name for name, others in graph.items() if others & ways_in] == []


def test_pages_know_workbooks_know_acts_know_records() -> None:
    graph = parts(imports())
    assert {"records", "conduct", "workbooks"} <= _reached(graph, "screen")
    assert "conduct" in graph["workbooks"]
    assert "records" in graph["conduct"]


def test_a_circle_is_found() -> None:
    graph = {"a": {"b"}, "b": {"c", "d"}, "c": {"a"}, "d": set(), "e": {"d"}}
    assert circles(graph) == [["a", "b", "c"]]
    assert circles({**graph, "c": set()}) == []


def test_what_a_snapshot_says_does_not_change_with_the_clock() -> None:
    """Only the acts of people know what day it is; figures have the day of their edition."""
    clock = re.compile(
        r"\b(today\(|now\(|utcnow\(|current_date|current_timestamp|get_current_time)", re.IGNORECASE
    )
    asking = [
        path.relative_to(ROOT).as_posix()
        for folder in ("figures", "charts", "renderers", "warehouse/questions")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in (".py", ".sql") and clock.search(path.read_text(encoding="utf-8"))
    ]
    assert asking == []


def test_lists_to_choose_from_are_made_in_one_place() -> None:
    """Elsewhere Streamlit's usual way offers what only shares letters: somebody merges another agency."""
    loose = [
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
        for folder in ("screen", "pages")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path.name != "lists.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("selectbox", "multiselect")
    ]
    assert loose == []
