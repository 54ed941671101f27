"""A look at an installation names what is wrong, each in a sentence with what to do, and changes nothing."""

import os
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from serving import ROOT
from typer.testing import CliRunner

from records.store import Store
from warehouse.location import Location
from web import doctor
from web.__main__ import app
from web.doctor import found


@pytest.fixture
def sound(location: Location, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Location:
    """Make an installation with which nothing is wrong."""
    for name, value in {
        "COOPERATION_CATALOG": location.catalog,
        "COOPERATION_DATA": str(location.data),
        "COOPERATION_ADDRESS": "https://monitor.example.org",
        "COOPERATION_CONTACT": "help@example.org",
        "STREAMLIT_SECRETS_FILES": str(tmp_path / "secrets.toml"),
    }.items():
        monkeypatch.setenv(name, value)
    location.data.chmod(0o700)
    with store.writing():
        pass
    return location


def only(monkeypatch: pytest.MonkeyPatch, **settings: str) -> str:
    """Return the one thing that is wrong with other settings."""
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    (sentence,) = found()
    return sentence


@pytest.mark.usefixtures("sound")
def test_with_a_sound_installation_nothing_is_wrong() -> None:
    assert found() == []
    ended = CliRunner().invoke(app, ["doctor"])
    assert (ended.exit_code, ended.output.strip()) == (0, "All is well.")


@pytest.mark.usefixtures("sound")
def test_a_bad_setting_comes_before_all_else(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "COOPERATION_LOG" in only(monkeypatch, COOPERATION_LOG="xml")
    ended = CliRunner().invoke(app, ["doctor"])
    assert (ended.exit_code, ended.output.count("\n")) == (1, 2)


@pytest.mark.usefixtures("sound")
@pytest.mark.parametrize(
    ("setting", "value", "says"),
    [
        ("COOPERATION_ADDRESS", "", "is not set"),
        ("COOPERATION_ADDRESS", "http://monitor.example.org", "unencrypted"),
        ("COOPERATION_CONTACT", "", "whom they may write to"),
    ],
)
def test_what_is_not_set_is_told(
    monkeypatch: pytest.MonkeyPatch, setting: str, value: str, says: str
) -> None:
    assert says in only(monkeypatch, **{setting: value})


def test_what_others_may_read_is_told_and_left(
    sound: Location, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound.data.chmod(0o755)
    assert str(sound.data) in only(monkeypatch)
    assert sound.data.stat().st_mode & 0o777 == 0o755
    sound.data.chmod(0o700)


@pytest.mark.usefixtures("sound")
def test_storage_that_does_not_open_is_told(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = f"sqlite:{tmp_path / 'none.sqlite'}"
    assert only(monkeypatch, COOPERATION_CATALOG=nowhere, COOPERATION_DATA=str(tmp_path / "none"))


def test_records_that_do_not_open_are_told(
    sound: Location, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert store.path
    store.path.write_bytes(b"no database" * 100)
    assert only(monkeypatch)


@pytest.mark.usefixtures("sound")
def test_a_full_disk_a_clock_behind_and_what_is_overdue(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        usage = shutil.disk_usage("/")._replace(free=5 * 1024**2)
        patch.setattr(doctor.shutil, "disk_usage", lambda _: usage)
        assert any("5 MB" in sentence for sentence in found())
    with monkeypatch.context() as patch:
        patch.setattr(doctor, "OFF", -timedelta(days=3650))
        assert "clock" in only(patch)
    due = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    monkeypatch.setattr(doctor, "waiting", lambda: [{"due_at": due, "publication_id": "vamas-1-r1"}])
    assert "vamas-1-r1" in only(monkeypatch)


@pytest.mark.usefixtures("sound")
def test_secrets_are_looked_at_and_not_printed(tmp_path: Path) -> None:
    secrets = tmp_path / "secrets.toml"
    secrets.write_text('[auth]\ncookie_secret = "hush"\nredirect_uri = "https://elsewhere.example"\n')
    secrets.chmod(0o644)
    sentences = found()
    assert len(sentences) == 3
    assert "hush" not in " ".join(sentences)
    secrets.chmod(0o600)
    for unreadable in ("[auth\n", "auth = 5\n", f"x = {'[' * 5000}{']' * 5000}\n"):
        secrets.write_text(unreadable)
        assert len(found()) == 1


@pytest.mark.usefixtures("sound")
def test_backups_have_an_age(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    assert "no backup" in found(folder)[0]
    folder.mkdir()
    (folder / "a.zip").touch()
    assert found(folder) == []
    old = time.time() - 48 * 3600
    os.utime(folder / "a.zip", (old, old))
    assert "newest backup" in found(folder)[0]


def test_the_path_that_servers_are_told_by_their_variable_counts_beside_them(
    sound: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPERATION_ADDRESS", "https://monitor.example.org/monitor")
    assert "--server.baseUrlPath /monitor" in found()[0]
    monkeypatch.setenv("STREAMLIT_SERVER_BASE_URL_PATH", "/monitor/")
    assert found() == []


def test_a_container_asks_its_server_without_the_product() -> None:
    class Well(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/monitor/healthz" else 404)
            self.end_headers()

    def asked(port: int, base: str) -> int:
        settings = {"STREAMLIT_SERVER_PORT": str(port), "STREAMLIT_SERVER_BASE_URL_PATH": base}
        # Without what is installed beside Python.
        command = [sys.executable, "-S", ROOT / "web" / "alive.py"]
        return subprocess.run(command, env=settings, capture_output=True, check=False).returncode

    with HTTPServer(("127.0.0.1", 0), Well) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        assert [asked(server.server_port, base) for base in ("monitor", "/monitor", "")] == [0, 0, 1]
        server.shutdown()
    assert asked(server.server_port, "/monitor") == 1
