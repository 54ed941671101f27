"""What a browser is told with the first answer: the scripts that a page will need, and what can wait.

Streamlit's page names the scripts of its frame only. Those of lists and numbers follow in
waves, each asked for once the one before has been run; named at the start, they come together.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from http import HTTPStatus
from pathlib import Path

import streamlit
from starlette.datastructures import Headers
from starlette.responses import HTMLResponse
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.base_path import is_of
from words import language

STATIC = Path(streamlit.__file__).parent / "static"
# Streamlit's names for what pages show first. The large scripts of maps and charts are not among
# them: fetched at once they come no sooner, and hold up the numbers.
EVERYWHERE = ("Html", "Selectbox", "ButtonGroup", "Button", "TextInput")
# What figures are drawn with comes with Streamlit's own scripts. The rest is fetched once the frame stands,
# while the browser waits for the server: before, it would hold up the frame.
AT_ONCE = ("Html",)
LISTS_LATER = '<template id="lists-later">{}</template>'
FIRST_SHOWN = {"": ("PageLink", "DownloadButton")}
# Imports stand at the top of a script; what follows in a large one is its own.
TOP = 20_000
IMPORTED = re.compile(r"""(?:from|import)\s*["']\./([\w.~-]+\.js)["']""")
# A page's own address is not where the server answers: told so, the browser does not try it in vain.
SERVER = '<script>window.__streamlit={BACKEND_BASE_URL:new URL("./",location.href).href}</script>'
# Streamlit asks at once for the 375 kB of its icons, and its page names the 170 kB of its letters: both
# hold up what is read, on a slow line by their size, on any by being unpacked. Words are drawn in the
# browser's own letters meanwhile: both are fetched once the first figure stands, or the page does.
FONT = re.compile(r'<link\s+rel="preload"\s+href="[^"]+"\s+as="font"[^>]*>')
FONTS_LATER = """<style id="icons-later">[data-testid=stIconMaterial]{display:none}</style><script>
document.fonts.load = () => Promise.resolve([]);
const there = part => document.querySelector(`[data-testid=stApp]${part}`);
new MutationObserver((_, it) => {
  const lists = document.getElementById("lists-later");
  if (lists && there("")) lists.replaceWith(lists.content);
  const shown = there(" .drawn") || (!there(" [data-testid=stSkeleton]")
    && there("[data-test-script-state=notRunning] [data-testid=stMarkdown]"));
  const range = shown ? "U+0-10FFFF" : "U+0";
  document.fonts.forEach(face => {
    if (face.unicodeRange === range) return;
    if (!face.family.includes("Material")) face.display = "swap";
    face.unicodeRange = range;
  });
  if (!shown) return;
  document.getElementById("icons-later").remove();
  delete document.fonts.load;
  it.disconnect();
}).observe(document, {childList: true, subtree: true, attributeFilter: ["data-test-script-state"]});
</script>"""


class Preload:
    """Add to Streamlit's page what the browser should fetch at once; answers of the routes `own` stay."""

    def __init__(self, app: ASGIApp, own: Sequence[BaseRoute] = ()) -> None:
        self._app = app
        self._own = own

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and answer with the fuller page where Streamlit answers with its own."""
        answered = False

        async def answer(message: Message) -> None:
            nonlocal answered
            if message["type"] == "http.response.start" and _is_page(message):
                answered = True
                fuller = HTMLResponse(page(scope["path"]), headers={"Cache-Control": "no-cache"})
                await fuller(scope, receive, send)
            if not answered:
                await send(message)

        streamlits = scope["type"] == "http" and not is_of(self._own, scope)
        await self._app(scope, receive, answer if streamlits else send)


def _is_page(start: Message) -> bool:
    content = Headers(raw=start["headers"]).get("content-type", "")
    return start["status"] == HTTPStatus.OK and content.startswith("text/html")


def page(path: str) -> bytes:
    """Return Streamlit's page in the language that is spoken, naming the scripts that this path needs."""
    name = path.strip("/")
    return _page(name if name in FIRST_SHOWN else "other", language())


@cache
def _page(name: str, code: str) -> bytes:
    written = (STATIC / "index.html").read_text(encoding="utf-8")
    at_once = scripts(AT_ONCE)
    later = [one for one in scripts((*EVERYWHERE, *FIRST_SHOWN.get(name, ()))) if one not in at_once]
    links = _links(at_once, written) + LISTS_LATER.format(_links(later, written))
    fuller = written.replace("<script", f"{SERVER}<script", 1)
    fuller = fuller.replace('<html lang="en"', f'<html lang="{code}"', 1)
    fuller = fuller.replace("</head>", f"{links}{FONTS_LATER}</head>", 1)
    return FONT.sub("", fuller).encode()


def _links(wanted: Iterable[str], written: str) -> str:
    return "".join(
        f'<link rel="modulepreload" crossorigin href="./static/js/{one}">'
        for one in wanted
        if one not in written
    )


def scripts(names: Iterable[str]) -> list[str]:
    """Return the files of Streamlit's scripts of these names, and of all that they import."""
    folder = STATIC / "static" / "js"
    waiting = [found.name for name in names for found in folder.glob(f"{name}.*.js")]
    known: dict[str, None] = {}
    while waiting:
        script = waiting.pop(0)
        if script not in known:
            known[script] = None
            with (folder / script).open(encoding="utf-8") as text:
                waiting += IMPORTED.findall(text.read(TOP))
    return list(known)
