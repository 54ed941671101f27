"""The numbers and the first figure go ahead of the page: what follows waits a moment, once a connection.

Streamlit's browser gathers what comes within ten milliseconds and draws all of it before any is seen. What
draws `st.html` is loaded when the first of it comes, and all that came with that waits for another turn,
together with every list and button. So of a page that comes in one piece the numbers wait for everything
below them, and the first figure for everything on the page.
"""

from asyncio import sleep

from starlette.types import ASGIApp, Message, Receive, Scope, Send

# After the first message that holds this, nothing is sent for so many seconds; in this order, once each.
# The server goes on making the page meanwhile, and the browser has to draw what it has: the style first, so
# that what draws figures is there, then all down to the first figure.
PAUSES = ((b"<style>", 0.05), (b'class="drawn', 0.05))


class Paced:
    """Send the first messages of a connection with pauses, in which a browser draws what it has."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a connection on, and pause after what should be drawn first."""
        waiting = list(PAUSES)

        async def paced(message: Message) -> None:
            await send(message)
            if waiting and waiting[0][0] in message.get("bytes", b""):
                await sleep(waiting.pop(0)[1])

        await self._app(scope, receive, paced if scope["type"] == "websocket" else send)
