"""Somebody else's workbook is worked on in a process of its own, which has little time and memory.

Libraries that read workbooks can be made to take minutes and gigabytes by a small file, and raise
whatever they come across. So one process that has them loaded waits (it costs a second once), is
cloned for each workbook, and the clone ends when its limits are reached. Whatever is raised there
becomes one sentence. The limits are no sandbox: they bound what a file can cost.
"""

import os
import pickle
import resource
import signal
import socket
import subprocess
import sys
import traceback
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any, ParamSpec, TypeVar, cast

from conduct.refusal import Refused
from words import language, phrases, say, speak
from words.languages import languages

ROOT = Path(__file__).parent.parent
MEGABYTE = 1024 * 1024
# Seconds of a processor: an ordinary workbook takes a tenth of it. One of 400 agencies with 40 indicators,
# of 0.6 MB, takes 3.1 to be read and 4.5 to be marked, so a large file is given more.
MOST_SECONDS, ORDINARY, SECONDS_A_MEGABYTE, MOST_MORE = 2.5, MEGABYTE // 4, 10.0, 7.5
# What a clone may take beyond the sixty megabytes that it begins with.
MOST_MEMORY = 200 * MEGABYTE
LARGEST_ANSWER = 50 * MEGABYTE
CHUNK = 64 * 1024
# What is loaded before the first workbook comes.
ROOMS = (
    "workbooks.answer_book",
    "workbooks.cycle_in",
    "workbooks.evidence",
    "workbooks.marked",
    "workbooks.method_book",
    "workbooks.survey",
    "returns.bringing",
)

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")

_lock = Lock()
_waiting: tuple[subprocess.Popen[bytes], socket.socket] | None = None


def bounded(work: str) -> Callable[[Callable[Parameters, Result]], Callable[Parameters, Result]]:
    """Let a function of this room work in a process of its own; what it takes and returns is copied.

    It raises Refused: with the sentence for `work` (reading, marking) where it takes too much time or memory,
    and where it fails in a way that nobody foresaw, as over a damaged workbook.
    """

    def kept_apart(task: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
        @wraps(task)
        def ask(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
            request = (language(), task.__module__, task.__qualname__, args, kwargs)
            answer = _answered(pickle.dumps(request))
            if not answer:
                raise Refused(say(f"workbooks.exceeded_{work}"))
            outcome, value = pickle.loads(answer)  # noqa: S301 - our own process wrote it
            if outcome == "returned":
                return cast(Result, value)
            if outcome == "refused":
                raise Refused(value)
            raise Refused(say("workbooks.damaged")) from RuntimeError(value)

        return ask

    return kept_apart


def get_ready() -> None:
    """Start the process that waits for workbooks, so that the first one need not wait for it."""
    with _lock:
        _door()


def _answered(request: bytes) -> bytes:
    """Return what a clone answers, nothing where it ended before it had answered."""
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            _hand_over(theirs)
        try:
            ours.sendall(request)
            ours.shutdown(socket.SHUT_WR)
            return _all_of(ours, LARGEST_ANSWER)
        except ConnectionError:
            return b""


def _hand_over(end: socket.socket) -> None:
    """Give one end of a connection to the process that waits, which is started where there is none."""
    with _lock:
        try:
            socket.send_fds(_door(), [b"."], [end.fileno()])
        except ConnectionError:
            _close_door()
            socket.send_fds(_door(), [b"."], [end.fileno()])


def _door() -> socket.socket:
    global _waiting
    if _waiting is None or _waiting[0].poll() is not None:
        _close_door()
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(
                [sys.executable, "-c", "from workbooks.bounded import wait_for_work; wait_for_work()"],
                stdin=theirs.fileno(),
                cwd=ROOT,
                # A library of numbers that nobody needs here would start threads, which no clone has.
                env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            )
        _waiting = (process, ours)
    return _waiting[1]


def _close_door() -> None:
    global _waiting
    if _waiting is not None:
        _waiting[1].close()
        _waiting[0].wait()
        _waiting = None


def _all_of(connection: socket.socket, most: int) -> bytes:
    """Return everything that comes, nothing where it is more than the limit."""
    chunks, size = [], 0
    while chunk := connection.recv(CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > most:
            return b""
    return b"".join(chunks)


def wait_for_work() -> None:
    """Clone this process for each connection that comes in by its standard input, until that is closed."""
    for room in ROOMS:
        import_module(room)
    for code in languages():
        phrases(code)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    door = socket.socket(fileno=0)
    while True:
        said, handed, _, _ = socket.recv_fds(door, 1, 1)
        if not said:
            return
        with socket.socket(fileno=handed[0]) as connection:
            if os.fork() == 0:
                door.close()
                _work(connection)


def _work(connection: socket.socket) -> None:
    """Do what a connection asks for, answer and end this process."""
    try:
        _limit()
        request = _all_of(connection, sys.maxsize)
        signal.setitimer(signal.ITIMER_PROF, seconds_for(len(request)))
        code, module, name, args, kwargs = pickle.loads(request)  # noqa: S301 - as above
        speak(code)
        task = getattr(import_module(module), name).__wrapped__
        connection.sendall(_outcome(task, args, kwargs))
    finally:
        os._exit(0)


def _outcome(task: Callable[..., object], args: tuple[Any, ...], kwargs: dict[str, Any]) -> bytes:
    try:
        return pickle.dumps(("returned", task(*args, **kwargs)))
    except Refused as refusal:
        return pickle.dumps(("refused", str(refusal)))
    except MemoryError:
        return b""
    except Exception:
        return pickle.dumps(("failed", traceback.format_exc(limit=-5)))


def seconds_for(size: int) -> float:
    """Return how many seconds of a processor a request of so many bytes may take."""
    more = max(size - ORDINARY, 0) / MEGABYTE * SECONDS_A_MEGABYTE
    return MOST_SECONDS + min(more, MOST_MORE)


def _limit() -> None:
    """Let this process end when it has taken its time, and refuse it more memory than its share."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
