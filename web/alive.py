"""Ask the server on this machine whether it is alive, as a container does: `python web/alive.py`.

Asked every few seconds, so it takes nothing in but the standard library: the rest of the product would cost
more than the answer. Ends with 1 where there is none.
"""

import os
import sys
from urllib.request import urlopen

SECONDS = 4


def address() -> str:
    """Return where the server answers, by the variables that tell it so."""
    port = os.environ.get("STREAMLIT_SERVER_PORT", "8501")
    base = os.environ.get("STREAMLIT_SERVER_BASE_URL_PATH", "").strip("/")
    return f"http://127.0.0.1:{port}{f'/{base}' if base else ''}/healthz"


def alive(at: str) -> bool:
    """Tell whether a server answers there that it is well."""
    try:
        with urlopen(at, timeout=SECONDS) as answer:  # noqa: S310 - of this machine
            return bool(answer.status == 200)
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(0 if alive(address()) else 1)
