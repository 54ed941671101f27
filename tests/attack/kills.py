"""Kills at random moments of every operation: what is there afterwards is whole, and the act can be repeated.

By hand: `python tests/attack/kills.py 500 --seed 1`. After each kill all is looked through, the act is done
again, and what is left over is tidied. A moment is a share of the processor's seconds that the act takes, so
it is as random on a machine that is busy. Ends with 1 where anything was found; interrupted, it says how far
it came.
"""

import os
import random
import shutil
import signal
import sys
import tempfile
import traceback
from argparse import ArgumentParser
from collections import Counter
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from operations import Operation, opened, operations, prepare

from conduct.refusal import Refused
from records import journal
from records.backup import BackupImpossible
from records.left_behind import left_behind, tidy
from records.moving import MoveImpossible
from records.verifying import verify
from warehouse.files import refuse_damaged
from warehouse.lake import Lake
from warehouse.trouble import WarehouseMissing

# What the product says of its own will, and does not die of.
OWN_WORDS = (Refused, MoveImpossible, BackupImpossible)
DONE, REFUSED, ESCAPED = 0, 3, 2
# Everything is read after each round of this number: it takes longer than all the rest.
THOROUGH = 19


def child(
    operation: Operation, folder: Path, told: Path, ends_after: float | None = None
) -> tuple[str, float]:
    """Do something in a process of its own, which is ended after so many seconds of a processor.

    Return what became of it (done, killed, refused, escaped) and the seconds that it took.
    """
    process = os.fork()
    if process == 0:
        outcome = ESCAPED
        try:
            with told.open("w", encoding="utf-8") as file:
                try:
                    if ends_after is not None:
                        # Nobody handles what this sends: the process is gone there and then.
                        signal.setitimer(signal.ITIMER_PROF, ends_after)
                    operation.act(folder)
                    outcome = DONE
                except OWN_WORDS as refused:
                    outcome = REFUSED
                    file.write(str(refused))
                except BaseException:
                    traceback.print_exc(file=file)
        finally:
            os._exit(outcome)
    _, status, used = os.wait4(process, 0)
    seconds = used.ru_utime + used.ru_stime
    if os.WIFSIGNALED(status):
        return "killed", seconds
    return {DONE: "done", REFUSED: "refused"}.get(os.WEXITSTATUS(status), "escaped"), seconds


def whole(folder: Path) -> None:
    """Assert that records, journal and every data file are as they were written, where there are any."""
    store, location = opened(folder)
    if store.exists():
        assert not store.damage()
        with store.reading() as records:
            assert not list(journal.broken(records))
    try:
        lake = Lake(location)
    except WarehouseMissing:
        return
    lake.look(refuse_damaged)
    lake.close()


def survive(operation: Operation, folder: Path, told: Path, ends_after: float) -> tuple[str, str]:
    """Kill an act, look at what is there and repeat it; return what became of it both times."""
    first, _ = child(operation, folder, told, ends_after)
    whole(folder)
    again, _ = child(operation, folder, told)
    said = told.read_text(encoding="utf-8")
    assert again != "escaped", said[-900:]
    operation.check(folder)
    tidy(*opened(folder))
    whole(folder)
    assert not left_behind(*opened(folder))
    return first, f"{again}: {said[:110]}" if said else again


def main(kills: int, seed: int) -> int:
    """Kill until as many as were asked for were hit while at work; return how often something was found."""
    chance = random.Random(seed)  # noqa: S311
    seen: Counter[tuple[str, ...]] = Counter()
    rounds = found = 0
    with tempfile.TemporaryDirectory() as kept, suppress(KeyboardInterrupt):
        place = Path(kept)
        prepare(place)
        known, took, told = operations(place), {}, place / "told"
        for name, operation in known.items():
            folder = _copied(place, operation)
            outcome, took[name] = child(operation, folder, told)
            assert outcome == "done", (name, told.read_text(encoding="utf-8"))
            operation.check(folder)
        while _killed(seen) + found < kills:
            name = list(known)[rounds % len(known)]
            rounds += 1
            folder = _copied(place, known[name])
            after = chance.uniform(0.001, took[name])
            try:
                seen[name, *survive(known[name], folder, told, after)] += 1
                # Now and then all that can be read is read.
                assert rounds % THOROUGH or not verify(*opened(folder)).damaged
            except Exception as error:
                found += 1
                print(f"{name}, after {after:.3f} of {took[name]:.2f} seconds: {error!r:.1200}", flush=True)
                shutil.copytree(folder, Path(tempfile.mkdtemp(prefix="kept-")) / "folder")
            if rounds % 25 == 0:
                print(f"{rounds} rounds, {_killed(seen)} killed, {found} found", flush=True)
    for what, count in sorted(seen.items()):
        print(f"{count:4} {', '.join(what)}")
    print(f"{rounds} rounds, {_killed(seen)} killed at work, {found} found; seed {seed}", flush=True)
    return found


def _killed(seen: Counter[tuple[str, ...]]) -> int:
    return sum(count for (_, first, _), count in seen.items() if first == "killed")


def _copied(place: Path, operation: Operation) -> Path:
    folder = place / "work"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(place / operation.before, folder)
    return folder


if __name__ == "__main__":
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    sys.exit(main(asked.kills, asked.seed) > 0)
