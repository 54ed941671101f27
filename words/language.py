"""Which language is spoken: one at a time for whatever runs, a page, an answer to a browser, a command.

It is a context variable: every thread and every request has its own, and begins in the original language.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import ParamSpec, TypeVar

# The language that the catalogue is written in, that records are kept in, and that nothing is missing in.
ORIGINAL = "en"

# What the command lines are told of the language, beside `--lang`.
SETTING = "COOPERATION_LANGUAGE"

# What an address says of the language.
PARAMETER = "lang"

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")
_spoken: ContextVar[str] = ContextVar("language", default=ORIGINAL)


def language() -> str:
    """Return the language that is spoken here and now, as BCP 47 writes it: `en`, `vi`."""
    return _spoken.get()


def speak(code: str) -> None:
    """Speak a language from here on, for as long as this thread or request runs."""
    _spoken.set(code)


def in_address() -> dict[str, str]:
    """Return what an address that names a state of the data says of the language: nothing of the original."""
    return {} if language() == ORIGINAL else {PARAMETER: language()}


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak a language until the block ends."""
    before = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(before)


def as_spoken(make: Callable[Parameters, Result]) -> Callable[Parameters, Result]:
    """Let a function that is called later, maybe by another thread, speak the language of now."""
    code = language()

    @wraps(make)
    def later(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
        with speaking(code):
            return make(*args, **kwargs)

    return later
