"""What Streamlit says itself is what we say something else in place of; tests/browser sees it said."""

from pathlib import Path

import streamlit

from screen.said import ANY, names, script, texts
from words import speaking

SCRIPTS = Path(streamlit.__file__).parent / "static" / "static" / "js"


def test_streamlit_still_has_every_text_that_is_replaced() -> None:
    parts = (
        "index.*.js",
        "Selectbox.*.js",
        "Multiselect.*.js",
        "FileUploader.*.js",
        "StreamlitMarkdown.*.js",
    )
    bundle = "".join(path.read_text(encoding="utf-8") for part in parts for path in SCRIPTS.glob(part))
    assert [text for text in {**texts(), **names()} if text.removesuffix(ANY) not in bundle] == []


def test_each_is_replaced_by_words_of_the_language() -> None:
    with speaking("vi"):
        said = {**texts(), **names()}
        assert "Kh\\u00f4ng t\\u00ecm th\\u1ea5y" in script()
    assert [text for text, words in said.items() if text.removesuffix(ANY) == words] == []
