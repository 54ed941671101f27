"""How much memory a dashboard keeps of sessions that are gone: `python tests/bench/memory.py [SESSIONS]`.

Readers come five at once to different pages and leave; what the server's process holds is read before,
and once their sessions have ended.
"""

import asyncio
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent.parent)]

from client import reading  # noqa: E402
from serving import served  # noqa: E402
from templates import inside  # noqa: E402

from etl.building import build  # noqa: E402

PAGES = ("", "agreements", "attaches", "complaints", "agencies", "cooperation", "forums", "commitments")
AT_ONCE = 5
# A session ends a minute after its reader has left, garbage is collected every twenty seconds.
SECONDS_UNTIL_GONE = 100
MOST_GROWTH = 0.20


async def visited(address: str, sessions: int) -> None:
    """Let so many readers come and leave."""
    for begin in range(0, sessions, AT_ONCE):
        async with AsyncExitStack() as open_ones:
            comings = (
                open_ones.enter_async_context(reading(address, PAGES[number % len(PAGES)]))
                for number in range(begin, min(begin + AT_ONCE, sessions))
            )
            await asyncio.gather(*comings)


def megabytes(process: int) -> float:
    """Return what a process holds of the machine's memory."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def main(sessions: int) -> int:
    """Measure, tell, and return 1 where more stayed than may."""
    with tempfile.TemporaryDirectory() as folder:
        location = inside(Path(folder))
        build(location, "bench")
        with served(location, Path(folder)) as server:
            asyncio.run(visited(server.address, 4 * len(PAGES)))
            time.sleep(SECONDS_UNTIL_GONE)
            before = megabytes(server.process.pid)
            asyncio.run(visited(server.address, sessions))
            most = megabytes(server.process.pid)
            time.sleep(SECONDS_UNTIL_GONE)
            after = megabytes(server.process.pid)
    told = f"before {before:.0f} MB, with the last readers {most:.0f} MB"
    print(f"{told}, after {sessions} sessions {after:.0f} MB")
    return int(after > before * (1 + MOST_GROWTH))


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
