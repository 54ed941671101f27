"""Note everything that goes wrong on a page: errors, and requests to any other host than this machine."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page
from views import PAGES, View

HERE = ("localhost", "127.0.0.1")
# Where a page is opened by its own address, Streamlit first asks for these two below that address.
ASKED_IN_VAIN = {f"{View(page).path}/_stcore/{what}" for page in PAGES for what in ("health", "host-config")}


@dataclass
class Watch:
    """Everything that went wrong on the pages of one test."""

    faults: list[str] = field(default_factory=list)

    def over(self, page: Page) -> None:
        """Note the faults of a page from now on."""
        page.on("console", self._written)
        page.on("pageerror", lambda error: self.faults.append(f"error on the page: {error}"))
        page.on("request", lambda request: self._asked(request.url))
        page.on("websocket", lambda socket: self._asked(socket.url))

    def _written(self, message: ConsoleMessage) -> None:
        address = str(message.location.get("url", ""))
        if message.type == "error" and urlsplit(address).path not in ASKED_IN_VAIN:
            self.faults.append(f"error in the console: {message.text} ({address})")

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob") and parts.hostname not in HERE:
            self.faults.append(f"request to another host: {url}")
