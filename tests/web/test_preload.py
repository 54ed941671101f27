"""A browser is told at the start what a page needs, by the names that Streamlit's files have."""

import re

import pytest

from warehouse.location import ROOT
from web.preload import EVERYWHERE, FIRST_SHOWN, FONT, STATIC, page, scripts

ADDED = re.compile(r'<link rel="modulepreload"[^>]* href="\./(static/js/[^"]+)"')


@pytest.mark.parametrize(
    "name", sorted({*EVERYWHERE, *(part for parts in FIRST_SHOWN.values() for part in parts)})
)
def test_every_script_named_is_one_of_streamlits(name: str) -> None:
    assert any(script.startswith(f"{name}.") for script in scripts([name]))


def test_every_page_named_exists() -> None:
    assert {name for name in FIRST_SHOWN if name} <= {path.stem for path in (ROOT / "pages").glob("*.py")}


@pytest.mark.parametrize("path", ["/", "/agreements", "/search"])
def test_what_is_fetched_at_once_is_there_and_named_once(path: str) -> None:
    files = ADDED.findall(page(path).decode())
    assert files
    assert len(files) == len(set(files))
    assert all((STATIC / file).is_file() for file in files)


def test_lists_wait_for_the_frame_and_what_draws_figures_does_not() -> None:
    written = page("/agreements").decode()
    before, after = written.split('<template id="lists-later">')
    later, script = after.split("</template>")
    assert {"Html"} == {name for name in EVERYWHERE if f"/{name}." in "".join(ADDED.findall(before))}
    assert {*EVERYWHERE} - {"Html"} == {
        name for name in EVERYWHERE if f"/{name}." in "".join(ADDED.findall(later))
    }
    assert "lists.replaceWith(lists.content)" in script


@pytest.mark.parametrize("path", ["/", "/agreements"])
def test_the_large_scripts_of_maps_and_charts_do_not_hold_up_the_numbers(path: str) -> None:
    assert not re.search(rb"DeckGlJsonChart|PlotlyChart", page(path))


def test_scripts_bring_what_they_import() -> None:
    (selectbox,) = (STATIC / "static" / "js").glob("Selectbox.*.js")
    imported = re.findall(r'from"\./([^"]+)"', selectbox.read_text(encoding="utf-8").replace("`", '"'))
    assert imported
    assert set(imported) <= set(scripts(["Selectbox"]))


def test_fonts_do_not_hold_up_the_numbers() -> None:
    streamlits = (STATIC / "index.html").read_text(encoding="utf-8")
    # Should Streamlit stop naming its font, the cut is no longer needed.
    assert FONT.search(streamlits)
    written = page("/").decode()
    assert not re.search(r'as="font"', written)
    index = re.search(r'src="\./(static/js/index[^"]+)"', streamlits)
    assert index
    assert "document.fonts.load(`1em" in (STATIC / index[1]).read_text(encoding="utf-8")
    assert "delete document.fonts.load" in written
