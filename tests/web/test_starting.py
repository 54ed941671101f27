"""A setting that is none ends the start with a sentence; the list of settings is README's and the code's."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from web.base_path import config
from web.starting import CHECKS, OURS, begin, wrong

ROOT = Path(__file__).parent.parent.parent
SECRET = "hunter2"  # noqa: S105 - of nobody
NASTY = (
    " ",
    "one\ntwo",
    "x" * 5_000,
    "漢字",
    "/etc",
    "https://[::1",
    f"http://u:{SECRET}@h:99999/p?q#f",
    f"postgresql://u:{SECRET}@h:abc/d",
    f"postgresql://u:{SECRET}@h/d?sslmode=maybe",
    f"postgres:dbname='x password={SECRET}",
    f"smtps://u:{SECRET}@h:x",
    "sqlite:",
    "s3://bucket/../up",
    "-1",
    "*",
    "0.0.0.0/99",
)
# What the tests are told; the product does not read them.
OF_THE_TESTS = {"SOURCE_DOCUMENTS", "CHROMIUM"}


def test_the_readme_explains_every_setting() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = readme.partition("## Settings")[2].partition("## ")[0]
    assert set(re.findall(r"^\| `([A-Z_]+)` \|", table, re.MULTILINE)) == {*CHECKS, *OF_THE_TESTS}


def test_the_code_knows_no_other_setting() -> None:
    known = {name for name in CHECKS if name.startswith(OURS)}
    folders = [one for one in ROOT.iterdir() if one.is_dir() and one.name not in ("tests", ".venv")]
    texts = [path.read_text(encoding="utf-8") for folder in folders for path in folder.rglob("*.py")]
    found = {name for text in texts for name in re.findall(rf'"({OURS}[A-Z_]+)"', text)}
    assert found - {"COOPERATION_MONITOR"} == known


@pytest.mark.parametrize(
    ("setting", "value", "says"),
    [
        ("COOPERATION_CATALOG", "s3://bucket", "no catalogue"),
        ("COOPERATION_CATALOG", "postgres:dbname='monitor host=db", "no catalogue"),
        ("COOPERATION_CATALOG", "postgres:dbname=monitor port=many", "no catalogue"),
        ("COOPERATION_DATA", "ftp://bucket", "ftp://bucket"),
        ("COOPERATION_DATA", "x" * 300, "xxx…"),
        ("COOPERATION_RECORDS", "/", "/"),
        ("COOPERATION_ADDRESS", "monitor.example.org", "no address"),
        ("COOPERATION_ADDRESS", "https://x@monitor.example.org", "no address"),
        ("COOPERATION_ADDRESS", "https://monitor.example.org:x", "no address"),
        ("COOPERATION_ADDRESS", "https://monitor.example.org/below", "--server.baseUrlPath /below"),
        ("COOPERATION_ADDRESS", "https://[", "no address"),
        ("COOPERATION_ADDRESS", "https://the monitor", "no address"),
        ("COOPERATION_HOSTS", "https://monitor.example.org", "without http://"),
        ("COOPERATION_HOSTS", "monitor:8501", "without a port"),
        ("COOPERATION_METRICS", "monitor", "no network address"),
        ("FORWARDED_ALLOW_IPS", "*", "no network address"),
        ("COOPERATION_EMBED_SITES", "example", "example"),
        ("COOPERATION_CONTACT", "somebody", "no e-mail address"),
        ("COOPERATION_OPERATOR", "x" * 201, "no name"),
        ("COOPERATION_LANGUAGE", "tlh", "one of: en"),
        ("COOPERATION_LOG", "xml", "text, json"),
        ("COOPERATION_SMTP", "smtp://mail.example.org", "COOPERATION_MAIL_FROM"),
        ("COOPERATION_EMBED_SITE", "https://www.example.org", "no setting of this release"),
    ],
)
def test_a_bad_setting_is_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, setting: str, value: str, says: str
) -> None:
    monkeypatch.setenv(setting, value)
    (sentence,) = wrong()
    assert says in sentence
    assert setting in sentence
    with pytest.raises(SystemExit) as ended:
        begin()
    assert ended.value.code == 2


@pytest.mark.parametrize("setting", CHECKS)
def test_whatever_a_setting_is_it_is_told_in_one_line_without_what_is_secret(
    monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    for value in NASTY:
        monkeypatch.setenv(setting, value)
        for sentence in wrong():
            assert SECRET not in sentence
            assert sentence.isprintable()
            assert len(sentence) < 500


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("COOPERATION_ADDRESS", "https://monitor.example.org/"),
        ("COOPERATION_HOSTS", "192.168.1.7, Monitor.Office ::1"),
        ("COOPERATION_METRICS", "10.0.0.5 fd00::5"),
        ("FORWARDED_ALLOW_IPS", "10.0.0.0/24,127.0.0.1"),
        ("COOPERATION_CONTACT", "help@example.org"),
        ("COOPERATION_LANGUAGE", "vi"),
        ("COOPERATION_LOG", "json"),
    ],
)
def test_a_good_setting_is_not(monkeypatch: pytest.MonkeyPatch, setting: str, value: str) -> None:
    monkeypatch.setenv(setting, value)
    assert wrong() == []


def test_the_path_of_the_address_is_the_base_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COOPERATION_ADDRESS", "https://example.org/monitor")
    monkeypatch.setattr(config, "get_option", lambda _: "/monitor/")
    assert wrong() == []


def test_the_server_ends_with_the_sentence_and_a_code() -> None:
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.port", "0"]
    settings = {**os.environ, "COOPERATION_LOG": "xml"}
    ended = subprocess.run(
        command, cwd=ROOT, env=settings, capture_output=True, text=True, timeout=300, check=False
    )
    assert ended.returncode == 2
    assert ended.stderr.strip() == "COOPERATION_LOG is “xml”. It is one of: text, json."
