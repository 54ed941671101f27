"""Numbers about the running server, as Prometheus reads them; `/metrics` answers named machines only.

They name pages, statuses and kinds of addresses, never a person, a session or what somebody asked for.
Commits are counted in `warehouse/commit.py`, and what is kept for all readers in `web/kept.py`.
"""

from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from web.begun import running
from web.kept import SHELF

PATH = "/metrics"
# Seconds: what a reader does not notice, notices, and waits for.
STEPS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

REQUESTS = Counter("cooperation_requests", "Requests that were answered", ("kind", "status"))
SECONDS = Histogram("cooperation_request_seconds", "How long a request took", ("kind",), buckets=STEPS)
RUNS = Histogram("cooperation_page_run_seconds", "How long a page ran", ("page",), buckets=STEPS)
SESSIONS = Gauge("cooperation_sessions", "Browsers that are connected")
SIGN_INS = Counter("cooperation_sign_ins", "Attempts to sign in with a password", ("outcome",))
Gauge("cooperation_runs_in_progress", "Pages and publications that run now").set_function(running)
Gauge("cooperation_cache_bytes", "Bytes that are kept for all readers").set_function(lambda: SHELF.bytes)


def metrics(_request: Request) -> Response:
    """Answer with all numbers."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


ROUTES = [Route(PATH, metrics)]
