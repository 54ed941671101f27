"""Two servers behind a proxy, with one PostgreSQL and one store between them, and one of them killed.

Slow, as nothing smaller shows it: both servers, the proxy, the store and the database are processes of their
own, and the embargo is lifted by whichever server is alive.
"""

import json
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pandas as pd
import pytest
import stores
from database import Databases, address
from serving import Server as Running
from serving import free_port, served
from typer.testing import CliRunner
from visiting import visit

from conduct.__main__ import app
from conduct.accounts import set_password
from etl.building import build
from records.backup import back_up
from records.postgresql import Database
from records.server import Server
from records.store import Store
from records.verifying import verify
from warehouse.bucket import Bucket
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import revisions
from warehouse.turn import turn
from web.forms import SESSION_COOKIE
from words import say

EARLIER = Path(__file__).parent.parent / "earlier" / "dcd281b" / "records.sqlite"
READY, WAITING, OPEN = "vamas-earlier-102", "vamas-earlier-103", "vamas-earlier-104"
PUBLISHER, ADMINISTRATOR, NEWCOMER = "chi@vamas.example", "dung@vamas.example", "newcomer@vamas.example"
AGENCY, PASSWORD = "vamas-first-agency", "a road along the coast"
MEMBERS, ENTRY = "my_association_view=members", f"update_rankings_view=enter&work_agency={AGENCY}"
ACTIVE = "SELECT pid, state_change FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND state IS NOT NULL"
PROXY = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx-error.log; worker_processes 1;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
    uwsgi_temp_path {folder}; scgi_temp_path {folder};
    upstream servers {{ {servers} }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://servers;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_connect_timeout 2s;
        }}
    }}
}}
"""


@dataclass
class Installation:
    """The two servers and the proxy before them, and what they share."""

    one: Running
    two: Running
    proxy: str
    store: Store
    location: Location
    settings: dict[str, str]

    def command(self, *words: str) -> None:
        """Run a command on what the servers share: in this process, which is neither of them."""
        with pytest.MonkeyPatch.context() as patch:
            for name, value in self.settings.items():
                patch.setenv(name, value)
            done = CliRunner().invoke(app, list(words))
        assert done.exit_code == 0, done.output


@pytest.fixture(scope="module")
def installation(
    postgres: object, frames: dict[str, pd.DataFrame], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Installation]:
    """Build a warehouse, take over the records of an earlier release, and serve both twice."""
    folder, databases = tmp_path_factory.mktemp("two"), Databases(postgres)
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        objects = stack.enter_context(stores.served(folder / "buckets"))
        for name, value in objects.settings.items():
            patch.setenv(name, value)
        records = databases.records(EARLIER)
        stack.callback(databases.drop_all)
        server = records.place
        location = Location(
            f"postgres:dbname={server.database} host={server.host} port={server.port} user={server.user}",
            Bucket.named("TEST", f"s3://{stores.BUCKET}/two"),
        )
        with pytest.MonkeyPatch.context() as unchecked:
            # The rows are those of every other test, which are checked there.
            unchecked.setattr("etl.building.checked_frames", lambda *_: frames)
            unchecked.setattr("warehouse.checking.CHECKS", folder / "no_checks")
            unchecked.setattr("warehouse.commit.check_declared", lambda *_: [])
            build(location, "tests")
        settings = {
            "COOPERATION_CATALOG": location.catalog,
            "COOPERATION_DATA": str(location.data),
            "COOPERATION_RECORDS": address(records),
            "COOPERATION_EMBED_SITES": "https://example.org",
        }
        one, two = (stack.enter_context(served(location, folder, settings=settings)) for _ in range(2))
        proxy = stack.enter_context(proxied(folder, one, two))
        yield Installation(one, two, proxy, records, location, settings)


@contextmanager
def proxied(folder: Path, *servers: Running) -> Iterator[str]:
    """Run nginx before servers, in turns, until the block ends; return its address."""
    port = free_port()
    named = " ".join(f"server {server.address.partition('//')[2]} max_fails=1;" for server in servers)
    file = folder / "nginx.conf"
    file.write_text(PROXY.format(folder=folder, port=port, servers=named), encoding="utf-8")
    with subprocess.Popen(["/usr/sbin/nginx", "-p", folder, "-c", file]) as running:
        yield f"http://127.0.0.1:{port}"
        running.terminate()


def signed_in(at: str, who: str, client: httpx.Client) -> str:
    """Sign in through an address and return the token of the session."""
    form = re.search(r'name="form" value="([^"]+)"', client.get(f"{at}/sign-in").text)
    assert form
    fields = {"form": form[1], "name": who, "password": PASSWORD}
    assert client.post(f"{at}/sign-in", data=fields, headers={"Origin": at}).status_code == 303
    return client.cookies[SESSION_COOKIE]


def cycles(server: str) -> str:
    """Return the figure of published cycles, as a server gives it to other sites."""
    answer = httpx.get(f"{server}/embed/agencies-published-cycles", timeout=60)
    return answer.text if answer.status_code == 200 else ""


def commits(installation: Installation) -> int:
    """Count the commits."""
    with closing(Lake(installation.location)) as lake:
        return len(lake.snapshots())


def published(location: Location, cycle: str) -> list[int]:
    """Return the revisions of a cycle."""
    lake = Lake(location)
    found = [one["revision"] for one in revisions(lake, cycle)]
    lake.close()
    return found


def let_time_come(store: Store) -> None:
    """Have the time of the embargo come now."""
    with store.writing() as records:
        waiting = records.one("scheduled", cycle_id=WAITING)
        assert waiting
        due = (datetime.now(UTC) - timedelta(seconds=1)).isoformat(timespec="seconds")
        records.put("scheduled", **{**waiting, "due_at": due})


def wait_until_somebody_asks_again_and_again(store: Store) -> None:
    """Wait until a connection is at work all the time, as one that asks for the turn that is held here."""
    assert isinstance(store.place, Server)
    until = time.monotonic() + 60
    with closing(Database(store.place).connect()) as connection:
        at_work: dict[int, int] = {}
        before: dict[int, object] = {}
        while max(at_work.values(), default=0) < 4:
            assert time.monotonic() < until
            now = {row["pid"]: row["state_change"] for row in connection.execute(ACTIVE)}
            at_work = {pid: at_work.get(pid, 0) + 1 for pid in now if now[pid] != before.get(pid)}
            before = now
            time.sleep(0.3)


def note(store: Store) -> str:
    """Return what is saved as a note on the agency in the open cycle."""
    with store.reading() as records:
        row = records.one("assessment", cycle_id=OPEN, agency_id=AGENCY)
    return str(json.loads(row["body"])["entry"]["note"]) if row else ""


def test_a_ranking_goes_its_way_across_two_servers_of_which_one_dies(
    installation: Installation, tmp_path: Path
) -> None:
    one, two, proxy = installation.one.address, installation.two.address, installation.proxy
    tokens = {}
    for who in (ADMINISTRATOR, NEWCOMER):
        set_password(installation.store, who, PASSWORD)
        # Each form comes from one server and is sent to the other: the proxy asks them in turns.
        with httpx.Client(timeout=60) as client:
            tokens[who] = signed_in(proxy, who, client)
    token = tokens[NEWCOMER]
    with visit(two, "my-association", token) as there:
        assert "has no role in any association" in there.says

    # A role that is given on a page of one server is there on the other's; so is what somebody typed.
    with visit(one, "my-association", tokens[ADMINISTRATOR], MEMBERS) as here:
        named = {say("my_association.who"): NEWCOMER, say("my_association.role"): say("roles.assessor")}
        assert say("my_association.given") in here.act(say("my_association.give"), named)
    with visit(two, "update-rankings", token, ENTRY) as there:
        assert say("update_rankings.kept") not in there.says
        there.act(typed={say("work.note"): "Begun on two"})
    with visit(one, "update-rankings", token, ENTRY) as here:
        assert say("update_rankings.kept") in here.says
        assert "Begun on two" in here.says
        assert say("update_rankings.saved") in here.act(say("update_rankings.save"))
    assert note(installation.store) == "Begun on two"

    # What is published is on the next request of both.
    before = [cycles(server) for server in (one, two)]
    installation.command("publish", READY, "--as", PUBLISHER, "--message", "Across two servers")
    after = [cycles(server) for server in (one, two)]
    assert after[0] == after[1]
    assert before[0] == before[1] != after[0]
    assert published(installation.location, READY) == [1]

    file = tmp_path / "backup.zip"
    back_up(installation.store, installation.location, file)

    # The time of an embargo comes, and one server is killed at that moment.
    assert published(installation.location, WAITING) == []
    let_time_come(installation.store)
    installation.one.process.send_signal(signal.SIGKILL)
    until = time.monotonic() + 60
    while not published(installation.location, WAITING) and time.monotonic() < until:
        time.sleep(0.5)
    assert published(installation.location, WAITING) == [1]

    # The proxy goes on with the other; the session and every ranking are there.
    assert {
        httpx.get(f"{proxy}/embed/agencies-published-cycles", timeout=60).status_code for _ in "four"
    } == {200}
    assert cycles(two) != after[1]
    with visit(two, "update-rankings", token, ENTRY) as there:
        assert "Begun on two" in there.says
    assert commits(installation) == 3

    # A restore beside the server that lives: it shows what was there at the backup, and goes on from that.
    installation.command("restore", str(file), "--replace")
    assert published(installation.location, WAITING) == []
    assert cycles(two) == after[1]
    with visit(two, "update-rankings", token, ENTRY) as there:
        assert "Begun on two" in there.says
    assert commits(installation) == 2

    # Told to end while it publishes, a server brings that to its end and goes.
    with turn(installation.location, "a_build"):
        let_time_come(installation.store)
        wait_until_somebody_asks_again_and_again(installation.store)
        installation.two.process.terminate()
        time.sleep(1)
        assert installation.two.process.poll() is None
    assert installation.two.process.wait(60) in (0, -signal.SIGTERM)
    assert "Traceback" not in installation.two.written()
    assert published(installation.location, WAITING) == [1]
    with installation.store.reading() as records:
        assert records.one("scheduled", cycle_id=WAITING) is None
    assert verify(installation.store, installation.location).damaged == []
