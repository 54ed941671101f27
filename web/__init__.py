"""What the web server does beside Streamlit's pages: headers, signing in, presenting, a remote, embedding."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from web.base_path import AsItCame, BelowBase
from web.begun import finish_what_was_begun
from web.collecting import collect_in_background
from web.embargo import publish_when_due
from web.embedding import ROUTES as EMBEDDING
from web.hashed_files import HashedFiles
from web.headers import Headers
from web.health import ROUTES as HEALTH
from web.hosts import OwnHosts
from web.metrics import ROUTES as METRICS
from web.noting import Noted
from web.pacing import Paced
from web.preload import Preload
from web.presenting import ROUTES as PRESENTING
from web.proxies import Forwarded
from web.remote import ROUTES as REMOTE
from web.signing_in import ROUTES as SIGNING_IN
from web.speaking import Speaking
from web.uploads import Uploads
from workbooks.bounded import get_ready

ROUTES = [*SIGNING_IN, *PRESENTING, *REMOTE, *EMBEDDING, *HEALTH, *METRICS]

# Shorter answers gain nothing from being compressed.
LEAST_BYTES = 1000
MIDDLEWARE = [
    Middleware(Noted),
    Middleware(Forwarded),
    Middleware(Headers),
    Middleware(BelowBase),
    Middleware(OwnHosts),
    Middleware(HashedFiles),
    Middleware(GZipMiddleware, minimum_size=LEAST_BYTES, compresslevel=5),
    Middleware(Speaking),
    Middleware(Uploads),
    Middleware(Preload, own=ROUTES),
    Middleware(Paced),
    Middleware(AsItCame, own=ROUTES),
]


@asynccontextmanager
async def in_background(app: Any) -> AsyncIterator[None]:
    """Do what is done beside the pages as long as the application runs."""
    get_ready()
    async with AsyncExitStack() as running:
        for each in (finish_what_was_begun, publish_when_due, collect_in_background):
            await running.enter_async_context(each(app))
        yield
