"""What one more reader costs a server: `python tests/bench/sessions.py [SESSIONS]`.

Readers come one after the other to different pages and stay. Memory and processor seconds are those of the
server's process; seconds on the clock say more about the machine.
"""

import asyncio
import os
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent.parent)]

from client import reading  # noqa: E402
from memory import PAGES, megabytes  # noqa: E402
from serving import served  # noqa: E402
from templates import inside  # noqa: E402

from etl.building import build  # noqa: E402

# Garbage is collected every twenty seconds.
SECONDS_TO_SETTLE = 45


def processor_seconds(process: int) -> float:
    """Return what a process has used of the processors."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def measure(address: str, process: int, sessions: int) -> None:
    """Let readers come and stay, and print what each of them cost once all pages had been seen."""
    async with AsyncExitStack() as staying:
        for page in PAGES:
            await staying.enter_async_context(reading(address, page))
        await asyncio.sleep(SECONDS_TO_SETTLE)
        memory, seconds = megabytes(process), processor_seconds(process)
        for number in range(sessions):
            await staying.enter_async_context(reading(address, PAGES[number % len(PAGES)]))
        seconds = processor_seconds(process) - seconds
        await asyncio.sleep(SECONDS_TO_SETTLE)
        memory = megabytes(process) - memory
        print(f"{sessions} more readers: {memory / sessions:.2f} MB each, and to open a page", end=" ")
        print(f"{seconds / sessions:.3f} processor seconds; the server holds {megabytes(process):.0f} MB")


def main(sessions: int) -> None:
    """Measure on a warehouse that is built for it."""
    with tempfile.TemporaryDirectory() as folder:
        location = inside(Path(folder))
        build(location, "bench")
        with served(location, Path(folder)) as server:
            asyncio.run(measure(server.address, server.process.pid, sessions))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
