"""A server at which somebody begins what takes a while, in a thread that does not outlive the process."""

import os
import threading
import time
from pathlib import Path

import streamlit as st
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from web import in_background
from web.begun import begun

SECONDS = 2.0


def work() -> None:
    with begun():
        time.sleep(SECONDS)
        Path(os.environ["DONE"]).write_text("whole", encoding="utf-8")


def begin(_request: Request) -> PlainTextResponse:
    threading.Thread(target=work, daemon=True).start()
    return PlainTextResponse("begun")


if not st.runtime.exists():
    app = st.App(__file__, routes=[Route("/begin", begin)], lifespan=in_background)
