"""What a proxy in front says of a request, from where and how it came, is believed of named proxies only.

The setting is the web server's own, `FORWARDED_ALLOW_IPS`. It is applied once more here, because the web
server compares addresses as they are written: listening for both kinds of addresses, it is told
`::ffff:10.0.0.5` of a proxy at 10.0.0.5.
"""

import ipaddress
import os

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from warehouse.settings import PROXIES

# Proxies on this machine, where none is named.
THIS_MACHINE = "127.0.0.1,::1"


class Forwarded:
    """Let a request come from where the reader is, as far as named proxies say so."""

    def __init__(self, app: ASGIApp) -> None:
        trusted = os.environ.get(PROXIES) or THIS_MACHINE
        self._believing = ProxyHeadersMiddleware(app, trusted)  # type: ignore[arg-type]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope.get("client"):
            host, port = scope["client"]
            scope = {**scope, "client": (plain(host), port)}
        await self._believing(scope, receive, send)  # type: ignore[arg-type]


def plain(address: str) -> str:
    """Return an address as people write it; one of the fourth version may come within one of the sixth."""
    try:
        mapped = getattr(ipaddress.ip_address(address), "ipv4_mapped", None)
    except ValueError:
        return address
    return str(mapped) if mapped else address
