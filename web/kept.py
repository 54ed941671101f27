"""What was made once is kept for all readers, as much of it as fits: answers, figures, slides, pictures.

What is made of a snapshot stays right until a restore puts another state there, and strangers decide what is
asked. So everything kept has one measure of bytes together, and what was not asked for longest goes first.
What is said in words is kept for each language by itself.
"""

import pickle
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import wraps
from threading import Lock
from typing import Any, ParamSpec, TypeVar, cast

from prometheus_client import Counter

from words import language

MEGABYTE = 1024 * 1024
MOST_BYTES = 200 * MEGABYTE
# What Python keeps beside a value: its key and its place.
BESIDE = 500
# Of a value that has no bytes of its own, such as one with a function in it.
UNKNOWN = MEGABYTE

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


class Shelf:
    """Values by key with their sizes, no more than so many bytes of them."""

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._values: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()
        self._lock = Lock()
        self._making: dict[Hashable, Lock] = {}
        self.bytes = 0
        self.cleared = 0

    def get(self, key: Hashable) -> tuple[object, ...]:
        """Return a value in a tuple, an empty one where it is not here."""
        with self._lock:
            if key not in self._values:
                return ()
            self._values.move_to_end(key)
            return (self._values[key][0],)

    def put(self, key: Hashable, value: object, size: int, since: int | None = None) -> None:
        """Keep a value, and let go of those that were not asked for longest.

        `since` says how often everything had been let go of when it began to be made: where that happened
        again meanwhile, the value is of what was there before, and is not kept.
        """
        with self._lock:
            if since not in (None, self.cleared):
                return
            self._drop(key)
            self._values[key] = (value, size)
            self.bytes += size
            while self.bytes > self._most:
                self._drop(next(iter(self._values)))

    @contextmanager
    def making(self, key: Hashable) -> Iterator[None]:
        """Let one thread make a value while the others that want it wait."""
        with self._lock:
            lock = self._making.setdefault(key, Lock())
        try:
            with lock:
                yield
        finally:
            with self._lock:
                self._making.pop(key, None)

    def clear(self) -> None:
        """Let go of everything."""
        with self._lock:
            self._values.clear()
            self.bytes = 0
            self.cleared += 1

    def _drop(self, key: Hashable) -> None:
        if key in self._values:
            self.bytes -= self._values.pop(key)[1]


SHELF = Shelf(MOST_BYTES)
ASKED = Counter(
    "cooperation_cache_asked", "How often a value was asked for that all readers share", ("found",)
)


def kept(make: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """Keep what a function returns in the language that is spoken. It is shared: who gets it only reads it.

    Its arguments are hashable, or dictionaries and lists of what is.
    """
    return _keeping(make, language)


def kept_in_all(make: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """Keep what a function returns, as `kept` does, where it is the same in every language."""
    return _keeping(make, str)


def _keeping(make: Callable[Parameters, Result], spoken: Callable[[], str]) -> Callable[Parameters, Result]:
    @wraps(make)
    def ask(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
        key = (make.__module__, make.__qualname__, spoken(), *map(_frozen, args), _frozen(kwargs))
        there = SHELF.get(key)
        ASKED.labels("there" if there else "made").inc()
        if there:
            return cast(Result, there[0])
        with SHELF.making(key):
            there = SHELF.get(key)
            if there:
                return cast(Result, there[0])
            since = SHELF.cleared
            value = make(*args, **kwargs)
            SHELF.put(key, value, BESIDE + len(repr(key)) + size_of(value), since)
            return value

    return ask


def size_of(value: object) -> int:
    """Return about how many bytes a value takes."""
    if isinstance(value, bytes):
        return len(value)
    try:
        return len(pickle.dumps(value))
    except (pickle.PicklingError, TypeError, AttributeError):
        return UNKNOWN


def _frozen(value: Any) -> Hashable:
    if isinstance(value, dict):
        return tuple((name, _frozen(value[name])) for name in sorted(value))
    return tuple(map(_frozen, value)) if isinstance(value, list) else cast(Hashable, value)
