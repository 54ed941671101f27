"""A deck can be opened, edited, read aloud and traced: titles, notes, sources, numbers, and no pictures."""

import io
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import rendering
from hypothesis import given, settings
from hypothesis import strategies as st
from paper import bare
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER

from charts import attaches
from charts.bars import Bars, Series
from charts.shape import Value
from charts.shapes import Tile, Tiles
from figures.address import path
from figures.catalogue import make
from figures.figure import Figure
from figures.provenance import known_sources, places, provenance
from renderers.native.text import clean, one_line
from slides.deck.writing import write_deck
from slides.slide import Slide
from warehouse.lake import Lake
from words import say

# One of every kind of drawing: tiles, numbers side by side, maps, bars, grids, lines, a network, a table.
SHOWN: tuple[tuple[str, dict[str, str]], ...] = (
    ("overview-numbers", {}),
    ("overview-region", {}),
    ("overview-map", {}),
    ("agreements-counts", {}),
    ("agreements-timeline", {}),
    ("attaches-totals", {}),
    ("agencies-participation", {}),
    ("agencies-distribution", {"cycle": "vamas-6"}),
    ("complaints-about", {}),
    ("cooperation-matrix", {}),
    ("cooperation-network", {}),
    ("attaches-services", {}),
)
NOTE = "Say who promised what, and pause."
REMARK = "Made with a trial method: it says nothing about any agency."
# Measured: 12 slides in about three seconds, and some 170 kB.
MOST_SECONDS, MOST_BYTES = 60, 1_500_000
MOST_LETTERS_OF_NOTES = 7_000


@pytest.fixture(scope="module")
def slides(lake: Lake) -> list[Slide]:
    """Make twelve slides of the newest snapshot."""
    snapshot = lake.latest()
    known = known_sources(lake.ask("sources", snapshot, kind=None))
    made = []
    for name, filters in SHOWN:
        figure = make(name, lambda question, **asked: lake.ask(question, snapshot, **asked), filters)
        named = [f"{source}: {place}" for source, found in places(figure.table).items() for place in found]
        source = provenance(figure.table, known, snapshot, figure.as_of)
        link = f"https://example.org{path(name, filters, snapshot)}"
        remark = REMARK if name == "agencies-distribution" else ""
        made.append(Slide(figure.title, figure, source, tuple(named), snapshot, link, NOTE, remark))
    return made


@pytest.fixture(scope="module")
def written(slides: list[Slide]) -> bytes:
    """Write them as a deck."""
    target = io.BytesIO()
    started = time.monotonic()
    write_deck("Cooperation on labour migration", "What the numbers say", slides, target)
    assert time.monotonic() - started < MOST_SECONDS
    return target.getvalue()


@pytest.fixture(scope="module")
def sheets(written: bytes) -> list[Any]:
    """Open the deck again."""
    return list(Presentation(io.BytesIO(written)).slides)


def a_slide(**changed: Any) -> Slide:
    """Return a small slide, some of it changed."""
    table = pd.DataFrame({"country": ["Thailand"], "source_id": ["s"], "locator": ["p. 1"]})
    whole: dict[str, Any] = {
        "title": "A title",
        "figure": Figure("A title", table),
        "source": "Source: s",
        "places": (),
        "snapshot": 1,
        "link": "https://example.org/figure?figure=x&snapshot=1",
    }
    return Slide(**{**whole, **changed})


def opened(*slides: Slide, title: str = "Title", lead: str = "Lead") -> list[Any]:
    target = io.BytesIO()
    write_deck(title, lead, slides, target)
    return list(Presentation(io.BytesIO(target.getvalue())).slides)


def texts(sheet: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in sheet.shapes if shape.has_text_frame)


def notes(sheet: Any) -> str:
    return str(sheet.notes_slide.notes_text_frame.text)


def placeholder(sheet: Any, kind: PP_PLACEHOLDER) -> Any:
    return next(one for one in sheet.placeholders if one.placeholder_format.type == kind)


def test_there_is_a_front_page_and_one_slide_for_each_in_their_order(
    slides: list[Slide], sheets: list[Any]
) -> None:
    assert [sheet.shapes.title.text for sheet in sheets] == [
        "Cooperation on labour migration",
        *(one_line(slide.title) for slide in slides),
    ]


def test_the_front_page_says_what_is_shown_of_which_snapshot_and_by_whom_not(
    slides: list[Slide], sheets: list[Any]
) -> None:
    said = texts(sheets[0])
    assert say("deck.slides", count=12) in said
    assert say("deck.snapshots", numbers=str(slides[0].snapshot)) in said
    assert say("frame.disclaimer") in said
    assert "What the numbers say" in said


def test_every_snapshot_of_the_slides_is_named_once() -> None:
    front, *_ = opened(a_slide(snapshot=41), a_slide(snapshot=7), a_slide(snapshot=41))
    assert say("deck.snapshots", numbers="7, 41") in texts(front)


def test_a_deck_without_slides_is_a_front_page() -> None:
    (front,) = opened()
    assert say("deck.slides", count=0) in texts(front)


def test_the_file_holds_no_picture(written: bytes) -> None:
    names = zipfile.ZipFile(io.BytesIO(written)).namelist()
    pictures = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".svg", ".bin")
    assert [name for name in names if name.lower().endswith(pictures)] == []


def test_the_file_is_small(written: bytes) -> None:
    assert len(written) < MOST_BYTES


def test_the_source_stands_on_the_slide_with_a_link_to_its_snapshot(
    slides: list[Slide], sheets: list[Any]
) -> None:
    for slide, sheet in zip(slides, sheets[1:], strict=True):
        foot = placeholder(sheet, PP_PLACEHOLDER.FOOTER)
        runs = foot.text_frame.paragraphs[0].runs
        assert runs[0].text == f"{slide.source} · "
        assert runs[1].hyperlink.address == slide.link


def test_a_slide_has_its_number(sheets: list[Any]) -> None:
    for sheet in sheets[1:]:
        number = placeholder(sheet, PP_PLACEHOLDER.SLIDE_NUMBER)
        assert number._element.xpath(".//a:fld/@type") == ["slidenum"]


def parts(sheet: Any) -> list[str]:
    """Split notes into what to say, the evidence and the sources."""
    heads = [say(f"deck.{name}") for name in ("to_say", "evidence", "sources")]
    said = notes(sheet)
    places = [said.index(f"{head}\n") for head in heads]
    return [said[start:end] for start, end in zip(places, [*places[1:], len(said)], strict=True)]


def test_notes_have_what_to_say_the_evidence_and_the_sources(slides: list[Slide], sheets: list[Any]) -> None:
    for slide, sheet in zip(slides, sheets[1:], strict=True):
        to_say, evidence, sources = parts(sheet)
        assert to_say == f"{say('deck.to_say')}\n{NOTE}\n\n"
        assert (slide.figure.note in evidence) is bool(slide.figure.note)
        assert slide.source in sources
        assert say("deck.link", link=slide.link) in sources
        assert len(notes(sheet)) < MOST_LETTERS_OF_NOTES


def test_notes_name_sources_with_their_addresses_and_count_the_rest() -> None:
    sources = {f"s{n}": f"Title {n} (Publisher)" for n in range(14)}
    slide = a_slide(sources=sources, addresses={"s0": "https://example.org/0"})
    *_, said = parts(opened(slide)[1])
    assert say("deck.source", name="Title 0 (Publisher)", address="https://example.org/0") in said
    assert say("deck.source_without", name="Title 9 (Publisher)") in said
    assert "Title 10" not in said
    assert say("deck.more_sources", count=4) in said


def test_a_deck_says_who_made_it_and_when_and_how_wide_it_is(written: bytes) -> None:
    known = Presentation(io.BytesIO(written)).core_properties
    assert {known.author, known.last_modified_by} == {say("frame.product")}
    assert known.created.year == known.modified.year >= 2026
    told = zipfile.ZipFile(io.BytesIO(written)).read("docProps/app.xml").decode()
    assert "Widescreen" in told
    assert "4:3" not in told


def test_scope_and_disagreement_stand_on_their_slide() -> None:
    _, sheet = opened(a_slide(scope="Country: Cambodia", doubt="Sources disagree on it."))
    written = {shape.text_frame.text: shape for shape in sheet.shapes if shape.has_text_frame}
    table = next(shape for shape in sheet.shapes if shape.has_table)
    scope, doubt = written["Country: Cambodia"], written["Sources disagree on it."]
    assert scope.top + scope.height <= table.top
    assert table.top < doubt.top
    assert "Sources disagree on it." in parts(sheet)[1]


def test_without_an_address_the_slide_and_its_notes_say_in_words_where_the_figure_stands() -> None:
    where = "Cooperation Monitor, page “Agreements”"
    _, sheet = opened(a_slide(link="", where=where))
    runs = placeholder(sheet, PP_PLACEHOLDER.FOOTER).text_frame.paragraphs[0].runs
    assert (runs[1].text, runs[1].hyperlink.address) == (where, None)
    assert say("deck.link", link=where) in notes(sheet)


def test_notes_name_the_source_of_a_mark_by_its_name(slides: list[Slide]) -> None:
    named = [
        replace(slide, sources={slide.figure.table["source_id"].iat[0]: "A title (ILO)"}) for slide in slides
    ]
    _, sheet, *_ = opened(*named[:1])
    assert "– A title (ILO): " in notes(sheet)


def test_notes_name_every_source_of_a_mark_that_rests_on_several(slides: list[Slide]) -> None:
    slide = slides[0]
    table = slide.figure.table.assign(source_id="one-2019; two-2020")
    names = {"one-2019": "A first title (ILO)", "two-2020": "A second title (ILO)"}
    told = replace(slide, figure=Figure("Title", table), sources=names)
    _, sheet = opened(told)
    assert "– A first title (ILO); A second title (ILO): " in notes(sheet)
    assert "one-2019" not in notes(sheet)


def test_notes_say_where_newer_numbers_are_others() -> None:
    _, frozen, current = opened(a_slide(snapshot=41, newer=44), a_slide(snapshot=44))
    assert say("deck.newer", number=44) in notes(frozen)
    assert say("deck.newer", number=44) not in notes(current)


def test_where_a_bar_is_a_row_the_notes_give_its_source_and_place(
    slides: list[Slide], sheets: list[Any]
) -> None:
    at = next(n for n, slide in enumerate(slides) if slide.figure.name == "attaches-totals")
    said = notes(sheets[at + 1])
    for row in slides[at].figure.table.itertuples():
        # Both numbers rest on one place, which is named once.
        both = "; ".join(
            f"{row.origin}, {say(f'attaches.part_{part}')}: {getattr(row, part)}"
            for part in ("stated", "counted")
        )
        assert f"{both} – {row.source_id}: {row.locator}" in said


def test_notes_name_the_marks_on_their_slide_with_what_they_rest_on(
    slides: list[Slide], sheets: list[Any]
) -> None:
    for slide, sheet in zip(slides, sheets[1:], strict=True):
        said = notes(sheet)
        unit = getattr(slide.figure.drawing, "unit", "")
        assert (say("deck.numbers_in", unit=unit) if unit else say("deck.numbers")) in said
        mark = slide.figure.shape().marks()[0]
        named = f"{one_line(mark.name)}: {one_line(mark.said)}"
        (line,) = (each for each in said.split("\n") if each.startswith(named))
        # Where many sources stand behind one mark, notes are shortened; none is named twice.
        sources = line.rpartition(" – ")[2].partition(": ")[0].split("; ")
        assert sources[0] == mark.rests_on[0].source_id.split("; ")[0]
        assert len(sources) == len(set(sources))


def test_two_rows_with_the_same_numbers_are_given_their_own_sources_in_the_notes() -> None:
    table = pd.DataFrame(
        {
            "origin": ["Indonesia", "Thailand"],
            "stated": [11, 11],
            "counted": [10, 10],
            "source_id": ["ilo", "ministry"],
            "locator": ["Table 1", "page 4"],
        }
    )
    figure = Figure("T", table, attaches.stated_and_counted(table))
    _, sheet = opened(a_slide(figure=figure))
    stated, counted = (say(f"attaches.part_{part}") for part in ("stated", "counted"))
    for origin, place in (("Indonesia", "ilo: Table 1"), ("Thailand", "ministry: page 4")):
        assert f"{origin}, {stated}: 11; {origin}, {counted}: 10 – {place}" in notes(sheet)


def test_a_remark_stands_on_its_slide_above_the_figure(slides: list[Slide], sheets: list[Any]) -> None:
    for slide, sheet in zip(slides, sheets[1:], strict=True):
        said = [shape for shape in sheet.shapes if shape.has_text_frame and shape.text_frame.text == REMARK]
        assert len(said) == (1 if slide.remark else 0)
        for remark in said:
            figure = next(shape for shape in sheet.shapes if shape.has_chart)
            assert remark.top + remark.height <= figure.top
            assert REMARK in figure._element.xpath(".//p:cNvPr/@descr")[0]


def test_every_figure_has_a_text_for_those_who_cannot_see_it(sheets: list[Any]) -> None:
    for sheet in sheets[1:]:
        drawn = [one for one in sheet.shapes if not one.is_placeholder and not one.has_text_frame]
        tiles = [
            one for one in sheet.shapes if not one.is_placeholder and one._element.xpath(".//p:cNvPr/@descr")
        ]
        assert drawn or tiles
        for one in drawn:
            told = one._element.xpath(".//p:cNvPr/@descr")[0]
            assert ": " in told
            assert sheet.shapes.title.text not in told


def test_layouts_are_wide_and_hold_nothing_beyond_their_edges(written: bytes) -> None:
    deck = Presentation(io.BytesIO(written))
    assert round(deck.slide_width / deck.slide_height, 3) == round(16 / 9, 3)
    for layout in (deck.slide_master, *deck.slide_layouts):
        for holder in layout.placeholders:
            assert holder.left + holder.width <= deck.slide_width
            assert holder.top + holder.height <= deck.slide_height


def test_a_deck_is_written_to_a_path_as_to_a_stream(tmp_path: Path) -> None:
    write_deck("Title", "Lead", [a_slide()], tmp_path / "deck.pptx")
    assert len(Presentation(str(tmp_path / "deck.pptx")).slides) == 2


SAMPLES = (
    "=1+1",
    "{=A1}",
    "http://x",
    "<b>&amp;</b>",
    "a\x00b\x0bc\x1fd",
    "\ufffe",
    "_x000D_",
    "line\r\nbreak",
)
# What a frame can hold, and what can come from anywhere else: half a character, for one.
ODD = st.text(max_size=60) | st.sampled_from(SAMPLES)
ODDER = ODD | st.text(st.characters(codec=None, exclude_categories=()), max_size=9) | st.just("\ud800")


@settings(max_examples=25)
@given(ODDER, ODD, ODD)
def test_odd_text_survives_or_is_cleaned_wherever_it_stands(title: str, name: str, place: str) -> None:
    table = pd.DataFrame({"country": [name], "value": [3.0], "source_id": ["s"], "locator": [place]})
    series = (Series(name, "#1d5c8f", (Value(3.0),)), Series("Once more", "#1d5c8f", (Value(None, place),)))
    drawings = (
        None,
        Bars((name,), series[:1]),
        Bars((name,), series, arrangement="stacked"),
        Bars((name,), series, arrangement="apart"),
        Tiles((Tile(name, "3", place),)),
    )
    made = [a_slide(title=title, figure=Figure(title, table, one), places=(place,)) for one in drawings]
    front, rows, drawn, *_ = opened(*made, title=title, lead=name)
    assert one_line(front.shapes.title.text) == one_line(title)
    cells = [cell.text for shape in rows.shapes if shape.has_table for cell in shape.table.iter_cells()]
    assert one_line(name) in [one_line(cell) for cell in cells]
    (chart,) = [shape.chart for shape in drawn.shapes if shape.has_chart]
    if one_line(name):
        assert [one_line(str(one)) for one in chart.plots[0].categories] == [one_line(name)]


@given(ODDER)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert "\n" not in one_line(text)


def test_no_name_becomes_a_formula_in_the_workbook_behind_a_chart() -> None:
    table = pd.DataFrame({"value": [1.0], "source_id": ["s"], "locator": ["p"]})
    drawing = Bars(("=HYPERLINK(1)",), (Series("=1+1", "#1d5c8f", (Value(1.0),)),))
    _, sheet = opened(a_slide(figure=Figure("T", table, drawing)))
    (chart,) = [shape.chart for shape in sheet.shapes if shape.has_chart]
    book = zipfile.ZipFile(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


@pytest.fixture(scope="module")
def pdf(written: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Show the deck in LibreOffice."""
    folder = tmp_path_factory.mktemp("rendered")
    deck = folder / "deck.pptx"
    deck.write_bytes(written)
    return rendering.as_pdf(deck, folder)


def test_libreoffice_shows_as_many_pages_as_there_are_slides(pdf: bytes, sheets: list[Any]) -> None:
    assert rendering.pages(pdf) == len(sheets)


def test_libreoffice_lists_and_writes_every_title(pdf: bytes, sheets: list[Any]) -> None:
    titles = [bare(sheet.shapes.title.text) for sheet in sheets]
    # LibreOffice lists the beginnings of long titles, and last the title of the document.
    listed = [bare(title) for title in rendering.titles(pdf)][: len(titles)]
    assert len(listed) == len(titles)
    assert all(title.startswith(beginning) for title, beginning in zip(titles, listed, strict=True))
    assert all(len(beginning) > 20 or beginning in titles for beginning in listed)
    words = rendering.words_on(pdf)
    assert [title for title in titles if title not in words] == []


def test_libreoffice_writes_the_numbers_of_tiles_labels_and_tables(pdf: bytes, slides: list[Slide]) -> None:
    words = rendering.words_on(pdf)
    tiles = next(slide.figure.drawing for slide in slides if slide.figure.name == "overview-numbers")
    assert isinstance(tiles, Tiles)
    assert all(bare(f"{one.value}{one.label}") in words for one in tiles.tiles)
    assert bare(say("overview.not_listed")) in words
    assert f"({bare(say('agencies.not_published'))})" in words


def test_a_machine_without_libreoffice_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(rendering.RenderingMissing, match="install Debian's package"):
        rendering.as_pdf(tmp_path / "deck.pptx", tmp_path)
