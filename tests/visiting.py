"""A member without a browser: opens a page of a running dashboard, types into it and presses its buttons."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

from web.forms import SESSION_COOKIE

SECONDS = 60
FORGERY = "_streamlit_xsrf"
NONE: Mapping[str, str] = MappingProxyType({})
TYPED = ("text_input", "text_area", "selectbox")


class Visit:
    """One session on one page: what the page says, and the names that the server gave to what is on it."""

    def __init__(self, socket: ClientConnection, address: str, page: str, query: str) -> None:
        self._socket = socket
        self._address, self._page, self._query = address, page, query
        self._script = ""
        self._named: dict[str, str] = {}
        self.says = self.act()

    def act(self, press: str = "", typed: Mapping[str, str | bool] | None = None) -> str:
        """Type or tick under labels, then press the button of a label; return all that the page says."""
        asked = BackMsg()
        run = asked.rerun_script
        run.page_name, run.page_script_hash, run.query_string = self._page, self._script, self._query
        run.context_info.url = f"{self._address}/{self._page}"
        for label, words in (typed or {}).items():
            if isinstance(words, bool):
                run.widget_states.widgets.add(id=self._named[label], bool_value=words)
            else:
                run.widget_states.widgets.add(id=self._named[label], string_value=words)
        if press:
            run.widget_states.widgets.add(id=self._named[press], trigger_value=True)
        self._socket.send(asked.SerializeToString())
        parts = []
        while True:
            said = ForwardMsg()
            said.ParseFromString(self._socket.recv(SECONDS))
            parts.append(str(said))
            self._note(said)
            if said.WhichOneof("type") == "script_finished" and (
                said.script_finished == said.FINISHED_SUCCESSFULLY
            ):
                self.says = "".join(parts)
                return self.says

    def _note(self, said: ForwardMsg) -> None:
        if said.HasField("navigation"):
            self._script = said.navigation.page_script_hash
        for kind in (*TYPED, "checkbox", "button"):
            if said.delta.new_element.HasField(kind):
                one = getattr(said.delta.new_element, kind)
                self._named[one.label] = one.id


@contextmanager
def visit(
    address: str, page: str, token: str, query: str = "", cookies: Mapping[str, str] = NONE
) -> Iterator[Visit]:
    """Open a page with the session that a token stands for, and other cookies, until the block ends."""
    sent = "; ".join(f"{name}={value}" for name, value in {SESSION_COOKIE: token, **cookies}.items())
    with connect(
        f"{address.replace('http', 'ws', 1)}/_stcore/stream",
        # The browser says the token against forgery again, or a provider's cookie does not count.
        subprotocols=["streamlit", *(value for name, value in cookies.items() if name == FORGERY)],  # type: ignore[list-item]
        origin=address.removesuffix(urlsplit(address).path),  # type: ignore[arg-type]
        max_size=None,
        open_timeout=SECONDS,
        additional_headers={"Cookie": sent},
    ) as socket:
        yield Visit(socket, address, page, query)
