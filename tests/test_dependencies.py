"""What the code imports is declared in the short lists, and what they declare is locked."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"([A-Za-z0-9][\w.-]*)==([^\s;]+)")
# What is run by hand to make files that are kept needs its own library at that time only; its head names it.
BY_HAND = [ROOT / "static"]
TESTS = [ROOT / "tests"]
PRODUCT = [
    path
    for path in ROOT.iterdir()
    if path not in (*TESTS, *BY_HAND) and (path.suffix == ".py" or (path.is_dir() and any(path.glob("*.py"))))
]
OURS = {path.stem for path in PRODUCT} | {path.stem for path in (ROOT / "tests").rglob("*.py")} | {"tests"}


def imported(paths: list[Path]) -> Iterator[tuple[str, str]]:
    """Go through the names of what is imported from elsewhere, with the file that does it."""
    files = [file for path in paths for file in ([path] if path.is_file() else sorted(path.rglob("*.py")))]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            for name in {name.partition(".")[0] for name in names} - OURS - sys.stdlib_module_names:
                yield name, file.relative_to(ROOT).as_posix()


def one_spelling(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(file: str) -> dict[str, str]:
    """Return the versions that a list gives, by package; `-r` takes another list in."""
    found: dict[str, str] = {}
    for line in (ROOT / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("-r "):
            found |= pinned(line.removeprefix("-r ").strip())
        elif match := PIN.match(line):
            found[one_spelling(match[1])] = match[2]
    return found


@pytest.mark.parametrize(("paths", "file"), [(PRODUCT, "requirements.txt"), (TESTS, "requirements-dev.txt")])
def test_what_is_imported_is_declared(paths: list[Path], file: str) -> None:
    declared, offered_by = pinned(file), packages_distributions()
    found = list(imported(paths))
    undeclared = [
        f"{where} imports {name}"
        for name, where in found
        if not {one_spelling(package) for package in offered_by.get(name, [])} & set(declared)
    ]
    assert found
    assert undeclared == []


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_what_is_declared_is_locked_in_that_version(file: str) -> None:
    declared, locked = pinned(file), pinned(file.replace(".txt", ".lock"))
    assert {name: locked.get(name) for name in declared} == declared


def test_the_product_and_its_tests_lock_the_same_versions() -> None:
    product, with_tests = pinned("requirements.lock"), pinned("requirements-dev.lock")
    assert {name: with_tests.get(name) for name in product} == product


@pytest.mark.parametrize("file", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_has_hashes_and_no_address(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    packages = re.findall(r"^\S+==.*\\\n((?:    --hash=sha256:[0-9a-f]{64}.*\n)+)", text, re.MULTILINE)
    assert len(packages) == len(pinned(file))
    assert "://" not in text
    assert not re.search(r"^--?(i|f|index|extra|find|trusted)\b", text, re.MULTILINE)


def test_what_types_are_not_read_of_no_code_imports() -> None:
    overrides = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mypy"][
        "overrides"
    ]
    passed_over = [one["module"] for one in overrides if one.get("follow_imports") == "skip"]
    # The first is imported, and has no types.
    assert passed_over[0] == ["pptx.*"]
    assert not {name.removesuffix(".*") for name in passed_over[1]} & {name for name, _ in imported(PRODUCT)}
