"""A reader without a browser: opens a page of a running dashboard and changes its filters over the websocket.

Speaks what Streamlit's own browser client speaks, so that what is measured is the server.
"""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlencode, urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect


class Reader:
    """One session: the page it is on, and the names that the server gave to the lists on it."""

    def __init__(self, socket: ClientConnection, address: str, page: str, query: dict[str, str]) -> None:
        self._socket = socket
        self._url = f"{address}/{page}"
        self._page = page
        self._query = urlencode(query)
        self._script = ""
        self._lists: dict[str, tuple[str, str]] = {}
        self._known: set[str] = set()

    async def choose(self, **choices: str) -> float:
        """Choose options of lists and return the seconds until the page is finished."""
        return await self._run(choices)

    async def arrive(self) -> float:
        """Open the page and return the seconds until it is finished."""
        return await self._run({})

    async def _run(self, choices: dict[str, str]) -> float:
        asked = time.perf_counter()
        await self._socket.send(self._request(choices).SerializeToString())
        while True:
            said = ForwardMsg()
            said.ParseFromString(await self._socket.recv())
            self._note(said)
            if said.WhichOneof("type") == "script_finished" and said.script_finished in (
                said.FINISHED_SUCCESSFULLY,
                said.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
            ):
                return time.perf_counter() - asked

    def _request(self, choices: dict[str, str]) -> BackMsg:
        request = BackMsg()
        run = request.rerun_script
        run.page_name, run.page_script_hash, run.query_string = (
            self._page,
            self._script,
            self._query,
        )
        run.context_info.url, run.context_info.color_scheme = self._url, "light"
        run.cached_message_hashes.extend(self._known)
        for key, option in choices.items():
            name, run.fragment_id = self._lists[key]
            run.widget_states.widgets.add(id=name, string_value=option)
        return request

    def _note(self, said: ForwardMsg) -> None:
        """Remember what a browser remembers: the page's name and address, its lists, large parts."""
        if said.metadata.cacheable:
            self._known.add(said.hash)
        if said.HasField("page_info_changed"):
            self._query = said.page_info_changed.query_string
        if said.HasField("navigation"):
            self._script = said.navigation.page_script_hash
        if said.delta.new_element.HasField("selectbox"):
            name = said.delta.new_element.selectbox.id
            self._lists[name.rpartition("-")[2]] = name, said.delta.fragment_id


@asynccontextmanager
async def reading(address: str, page: str = "", **query: str) -> AsyncIterator[Reader]:
    """Open a session on a page, with what stands behind the question mark, until the block ends."""
    place = f"ws://{urlsplit(address).netloc}/_stcore/stream"
    async with connect(
        place, subprotocols=["streamlit"], max_size=None, open_timeout=60, ping_interval=None
    ) as socket:
        reader = Reader(socket, address, page, query)
        await reader.arrive()
        yield reader
