"""What the server writes of itself: lines for people, or JSON for a machine that collects them.

A line in JSON says when, how grave, who writes, what, and by its number the request or the run of a page to
which it belongs. Of an exception it says the kind and the places in the code: its message may quote what
people entered, and is left out.
"""

import json
import logging
import os
import sys
import traceback
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

import streamlit.logger

from warehouse.settings import LOG as SETTING

JSON = "json"
FORMS = ("", "text", JSON)
# What a line may say beside its message.
MORE = ("kind", "page", "method", "status", "ms")
_request: ContextVar[str] = ContextVar("request", default="")


@contextmanager
def numbered() -> Iterator[str]:
    """Give a request, or the run of a page, a number of its own for every line that is written meanwhile."""
    number = uuid.uuid4().hex
    before = _request.set(number)
    try:
        yield number
    finally:
        _request.reset(before)


def within() -> bool:
    """Tell whether this belongs to a request, or to a run, that has its number already."""
    return bool(_request.get())


class Line(logging.Formatter):
    """Write a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        said = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            "request": _request.get(),
            **{name: getattr(record, name) for name in MORE if hasattr(record, name)},
        }
        if record.exc_info and record.exc_info[0]:
            said["error"] = record.exc_info[0].__name__
            places = traceback.extract_tb(record.exc_info[2])
            said["at"] = [f"{one.filename}:{one.lineno} {one.name}" for one in places]
        return json.dumps(said, ensure_ascii=False)


def begin_log() -> None:
    """Write as the setting COOPERATION_LOG says, also what Streamlit and the web server write."""
    if os.environ.get(SETTING) != JSON:
        return
    lines = logging.StreamHandler(sys.stderr)
    lines.setFormatter(Line())

    def write_lines(logger: logging.Logger) -> None:
        logger.handlers = [lines]

    logging.root.setLevel(logging.INFO)
    write_lines(logging.root)
    for logger in [logging.getLogger(name) for name in logging.root.manager.loggerDict]:
        if logger.handlers:
            write_lines(logger)
    # Streamlit gives every logger that it makes later a handler of its own.
    streamlit.logger.setup_formatter = write_lines
    logging.captureWarnings(True)
