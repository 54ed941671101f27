"""What cannot be built here is held to the product: the image has every part, and no setting is misspelt."""

import re
import tomllib

from serving import ROOT

from web.begun import GRACE
from web.starting import CHECKS, OURS

DEPLOY = ROOT / "deploy"
CONTAINERFILE = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
COMPOSE = (DEPLOY / "compose.yaml").read_text(encoding="utf-8")
UNIT = (DEPLOY / "cooperation-monitor.service").read_text(encoding="utf-8")


def parts() -> set[str]:
    """Return the folders that the product imports or reads."""
    packages = {path.parent.name for path in ROOT.glob("*/*.py")} - {"tests"}
    return packages | {"static", ".streamlit"}


def test_the_image_has_every_part_and_nothing_that_is_not_there() -> None:
    copied = {
        name.rstrip("/")
        for line in re.findall(r"^COPY (?!--from)(.+) \S+$", CONTAINERFILE, re.MULTILINE)
        for name in line.split()
    }
    assert parts() <= copied
    assert [name for name in copied if not (ROOT / name).exists()] == []


def test_the_image_runs_as_nobody_and_asks_whether_it_lives() -> None:
    assert re.search(r"^USER (?!0\b|root)\d+", CONTAINERFILE, re.MULTILINE)
    assert "HEALTHCHECK" in CONTAINERFILE
    (command,) = re.findall(r'CMD \["python", "(web/\S+)"\]$', CONTAINERFILE, re.MULTILINE)
    assert (ROOT / command).is_file()
    pinned = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mypy"][
        "python_version"
    ]
    assert set(re.findall(r"python:(\d+\.\d+)-", CONTAINERFILE)) == {pinned}


def test_only_settings_that_there_are_are_set() -> None:
    named = {name for text in (CONTAINERFILE, COMPOSE, UNIT) for name in re.findall(rf"{OURS}[A-Z_]+", text)}
    assert named
    assert named <= set(CHECKS)


def test_whoever_stops_a_server_gives_it_the_time_that_it_needs() -> None:
    given = [
        *re.findall(r"stop_grace_period: (\d+)s", COMPOSE),
        *re.findall(r"TimeoutStopSec=(\d+)", UNIT),
    ]
    assert len(given) == 2
    assert all(int(seconds) > GRACE for seconds in given)


def test_the_servers_of_the_composition_write_nowhere_but_to_tmp() -> None:
    assert "read_only: true" in COMPOSE
    assert "tmpfs: [/tmp]" in COMPOSE
    assert re.search(
        r"^    HOME=/tmp", CONTAINERFILE.replace("ENV PATH=/opt/venv/bin:$PATH \\\n", ""), re.MULTILINE
    )
