"""A brief is two pages of paper whose numbers are those of the warehouse, whatever its texts hold."""

import io
import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache, partial
from typing import Any

import pandas as pd
import pytest
from paper import copied
from pypdf import PdfReader
from remembering import RememberingLake

from figures.catalogue import make
from figures.of_corridors_one import corridor
from figures.of_country_sections import SECTIONS
from figures.of_sources import without_cautions
from figures.provenance import known_sources
from renderers.fonts import NoLetter
from slides.brief import acting, of_region
from slides.brief.lead import Since, changed, lead_of_country, lead_of_region, of_workers
from slides.brief.of_country import FOR_PAPER, content
from slides.brief.paper import SAYING, SCARCE, _in_turn
from slides.brief.parts import References, Section, as_listed
from slides.brief.sections import only_complaints
from slides.brief.writing import CorridorUnknown, CountryUnknown, brief
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.schema import words
from words import in_figures, say
from words.dates import day_said

MADE_AT = datetime(2026, 11, 21, 20, 31, 58)
LINK = "https://cooperation.example/country?country=KHM&snapshot=1"
MEMBERS = ("BRN", "IDN", "KHM", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", "TLS", "VNM")
REGION = None
COUNTS_OF_A_MEMBER = {
    "instruments": """
        SELECT count(*) FROM agreement AS a INNER JOIN place AS c ON a.counterpart_code = c.place_code
        WHERE a.status = 'signed' AND (a.listed_code = $country OR c.country_code = $country)""",
    "centres": """
        SELECT count(*) FROM mrc_centre
        WHERE kind = 'migrant worker resource centre' AND country_code = $country""",
    "complaints": "SELECT count(*) FROM complaint_figure WHERE country_code = $country",
    "discrepancies": """
        SELECT count(*) FROM discrepancy WHERE place_code = $country AND weight IS DISTINCT FROM 'caution'""",
    "gaps": "SELECT count(*) FROM not_available WHERE place_code = $country",
}
COUNTS_OF_THE_REGION = {
    "instruments_listed": "SELECT count(*) FROM agreement WHERE series = 'table 2' AND status = 'signed'",
    "instruments_since": "SELECT count(*) FROM agreement WHERE series = 'since 2010' AND status = 'signed'",
    "posts_stated": """
        SELECT sum(stated) FROM attache_total
        WHERE trust = 'S' AND unit = 'labour attachés' AND scope = 'all posts'""",
    "posts_counted": "SELECT sum(posts) FROM attache_post WHERE trust = 'S'",
    "centres": "SELECT count(*) FROM mrc_centre WHERE kind = 'migrant worker resource centre'",
}
COUNTS_IN_THE_TABLE = (
    f"{COUNTS_OF_THE_REGION['instruments_listed']} AND listed_code = $country",
    f"{COUNTS_OF_THE_REGION['instruments_since']} AND listed_code = $country",
    f"{COUNTS_OF_THE_REGION['posts_stated']} AND origin_code = $country",
    f"{COUNTS_OF_THE_REGION['posts_counted']} AND origin_code = $country",
    COUNTS_OF_A_MEMBER["centres"],
    COUNTS_OF_A_MEMBER["complaints"],
    COUNTS_OF_A_MEMBER["discrepancies"],
    COUNTS_OF_A_MEMBER["gaps"],
)
HOSTILE = '#panic("x") *bold* $x^2$ _u_ `raw` @ref <label> [c] \\ // = head {"a": 1}'
REGIONAL = "Nguyễn Văn Ổn · ผู้ที่ไทย · កិច្ចព្រមព្រៀងកម្ពុជា · ລາວ · မြန်မာ"
OWN = "អនុស្សរណៈនៃការយោគយល់គ្នា"

Ask = Callable[..., pd.DataFrame]


def asking(lake: Lake, snapshot: int) -> Ask:
    return lambda question, **filters: lake.ask(question, snapshot, **filters)


def made(lake: Lake, country: str | None, snapshot: int | None = None, ask: Ask | None = None) -> bytes:
    number = snapshot or lake.latest()
    return brief(ask or asking(lake, number), country, number, MADE_AT, LINK)


class Briefs(dict[str | None, bytes]):
    """The briefs of the newest snapshot, each made when it is first read; what was asked is kept for all."""

    def __init__(self, lake: Lake) -> None:
        super().__init__()
        self._lake = lake
        self._ask = cache(asking(lake, lake.latest()))

    def __missing__(self, country: str | None) -> bytes:
        """Make the brief of a country, or of the region, when it is first asked for."""
        self[country] = made(self._lake, country, ask=self._ask)
        return self[country]


@pytest.fixture(scope="module")
def briefs(lake: Lake) -> Briefs:
    return Briefs(lake)


def number_of(lake: Lake, sql: str, **parameters: str) -> int | None:
    value = lake.run(sql, lake.latest(), **parameters).iat[0, 0]
    return None if pd.isna(value) or not value else int(value)


def name_of(lake: Lake, country: str) -> str:
    return str(lake.ask("members", lake.latest()).set_index("place_code").at[country, "name"])


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type/Page\b", pdf))


def bare(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


@cache
def read(pdf: bytes) -> str:
    """Return what is written on both pages, without any space and with ligatures taken apart."""
    objects = {
        int(number): body for number, body in re.findall(rb"\n(\d+) 0 obj(.*?)\nendobj", pdf, re.DOTALL)
    }
    sheets = [body for body in objects.values() if re.search(rb"/Type/Page\b", body)]
    return bare("".join(text for sheet in sheets for text in written(sheet, objects)))


def referred(body: bytes, name: bytes, objects: dict[int, bytes]) -> bytes:
    """Return the object that another one names."""
    found = re.search(rb"/%s (\d+) 0 R" % name, body)
    return objects[int(found.group(1))] if found else b""


def stream(body: bytes) -> bytes:
    found = re.search(rb"stream\r?\n(.*)\r?\nendstream", body, re.DOTALL)
    assert found
    return zlib.decompress(found.group(1)) if b"/FlateDecode" in body else found.group(1)


def letters(cmap: bytes) -> dict[int, str]:
    """Return what each glyph of a font stands for."""
    return {
        int(code, 16): bytes.fromhex(said.decode()).decode("utf-16-be")
        for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL)
        for code, said in re.findall(rb"<(\w+)> <(\w+)>", block)
    }


def written(sheet: bytes, objects: dict[int, bytes]) -> Iterator[str]:
    """Go through the letters on a sheet; the names of its fonts are its own."""
    fonts = {
        name: letters(stream(said))
        for name, number in re.findall(rb"/(f\d+) (\d+) 0 R", referred(sheet, b"Resources", objects))
        if (said := referred(objects[int(number)], b"ToUnicode", objects))
    }
    known: dict[int, str] = {}
    page = stream(referred(sheet, b"Contents", objects))
    for font, text in re.findall(rb"/(f\d+) [\d.]+ Tf|\(((?:\\.|[^\\)])*)\)", page, re.DOTALL):
        known = fonts.get(font, known)
        glyphs = unescaped(text)
        yield from (known.get(glyphs[at] << 8 | glyphs[at + 1], "") for at in range(0, len(glyphs) - 1, 2))


def unescaped(text: bytes) -> bytes:
    """Return the bytes of a string as a PDF writes it."""
    plain = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}

    def byte(found: re.Match[bytes]) -> bytes:
        said = found.group(1)
        return bytes([int(said, 8)]) if said.isdigit() else plain.get(said, said)

    return re.sub(rb"\\([0-7]{1,3}|.)", byte, text, flags=re.DOTALL)


@pytest.mark.parametrize("country", [*MEMBERS, REGION])
def test_a_brief_has_exactly_two_pages(briefs: dict[str | None, bytes], country: str | None) -> None:
    assert pages(briefs[country]) == 2
    assert "1/2" in read(briefs[country])
    assert "2/2" in read(briefs[country])


def test_every_member_can_have_one(lake: Lake) -> None:
    assert set(lake.ask("members", lake.latest())["place_code"]) == set(MEMBERS)


@pytest.mark.parametrize("country", MEMBERS)
def test_the_key_figures_of_a_member_are_those_of_the_warehouse(
    briefs: dict[str | None, bytes], lake: Lake, country: str
) -> None:
    text = read(briefs[country])
    for name in ("instruments", "centres"):
        count = number_of(lake, COUNTS_OF_A_MEMBER[name], country=country)
        shown = say("common.not_available") if count is None else str(count)
        assert bare(f"{say(f'country.tile_{name}')}{shown}") in text, name


def test_the_key_figures_of_the_region_are_those_of_the_warehouse(
    briefs: dict[str | None, bytes], lake: Lake
) -> None:
    text = read(briefs[REGION])
    for name, sql in COUNTS_OF_THE_REGION.items():
        assert bare(f"{say(f'overview.headline_{name}')}{number_of(lake, sql)}") in text, name


@pytest.mark.parametrize("country", MEMBERS)
def test_the_row_of_a_member_holds_the_counts_of_the_warehouse(
    briefs: dict[str | None, bytes], lake: Lake, country: str
) -> None:
    absent = (
        [say("overview.not_listed")] * 5 + [say("common.not_available")] + [say("brief.none_recorded")] * 2
    )
    counts = [number_of(lake, sql, country=country) for sql in COUNTS_IN_THE_TABLE]
    row = [str(count) if count else nothing for count, nothing in zip(counts, absent, strict=True)]
    assert bare(name_of(lake, country) + "".join(row)) in read(briefs[REGION])


def test_a_stated_total_stands_beside_the_counted_one(briefs: dict[str | None, bytes], lake: Lake) -> None:
    stated, counted = (number_of(lake, sql, country="PHL") for sql in COUNTS_IN_THE_TABLE[2:4])
    assert stated != counted
    text = read(briefs["PHL"])
    for name, number in (("stated", stated), ("counted", counted)):
        assert bare(f"{say(f'country.tile_{name}')}{number}") in text


def test_promises_are_told_by_every_status_that_evidence_may_have(
    briefs: dict[str | None, bytes], lake: Lake
) -> None:
    points = lake.ask("commitments", lake.latest())
    topic = points["topic"].value_counts().index[0]
    points = points[points["topic"] == topic]
    answered = int((points["evidence"] > 0).sum())
    told = [
        int((points["furthest"] == one).sum()) for one in reversed(words("commitment_progress", "status"))
    ]
    assert sum(told) == answered
    row = "".join(
        str(count) if count else say("brief.nothing_found") for count in (len(points), answered, *told)
    )
    assert bare(f"{topic.capitalize()}{row}") in read(briefs[REGION])


@pytest.mark.parametrize("country", MEMBERS)
def test_a_section_of_a_country_is_written_or_named_as_empty(
    briefs: dict[str | None, bytes], lake: Lake, country: str
) -> None:
    ask, text = partial(lake.ask, snapshot=lake.latest()), read(briefs[country])
    for section in SECTIONS:
        if section.least:
            nothing = bare(say(f"country.nothing_{section.name}", name=name_of(lake, country)))
            held = make(f"country-{section.name}", ask, {"country": country}).table
            if section.name == "discrepancies":
                held = without_cautions(held)
            if section.name == "complaints" and not held.empty:
                held = only_complaints(held, ask)
                nothing = bare(say("brief.none_counts_complaints", name=name_of(lake, country)))
            assert (nothing in text) == held.empty, section.name


def test_a_new_section_is_written_where_there_is_room_without_more_ado(lake: Lake) -> None:
    listed = [one for one in SECTIONS if one.least == 0 and one.name not in FOR_PAPER]
    figure = make(f"country-{listed[0].name}", partial(lake.ask, snapshot=lake.latest()), {"country": "KHM"})
    section = as_listed(listed[0].name, "A title", figure)
    assert len(section.rows) == len(figure.table)
    known = known_sources(lake.ask("source_names", lake.latest()))
    (block,) = section.written(2, References(known))["blocks"]
    assert [row[0]["text"] for row in block["rows"]] == [row[0] for row in figure.shape().rows[:2]]
    assert all(row[0]["marks"] for row in block["rows"])


def test_a_ranking_stands_as_it_was_published(briefs: dict[str | None, bytes], lake: Lake) -> None:
    cycle = lake.ask("cycles", lake.latest())["cycle_id"].iat[-1]
    shares = lake.run(
        "SELECT grade, value FROM ranking_share WHERE cycle_id = $cycle", lake.latest(), cycle=cycle
    )
    for country in ("VNM", REGION):
        for grade, value in shares[shares["grade"] != "not eligible"].itertuples(index=False):
            assert bare(f"{say('agencies.stars', stars=int(grade))}{value:g}") in read(briefs[country])
        assert bare(f"one star{say('agencies.not_published')}") in read(briefs[country])


def test_every_brief_opens_with_sentences_of_its_own(lake: Lake) -> None:
    ask = asking(lake, lake.latest())
    leads = [lead_of_country(ask, code, name_of(lake, code)) for code in MEMBERS]
    bare_of_names = {lead.replace(name_of(lake, code), "") for lead, code in zip(leads, MEMBERS, strict=True)}
    assert len(bare_of_names) == len(MEMBERS)
    assert "23 April 2025" in lead_of_country(ask, "KHM", "Cambodia")
    assert make("overview-members", ask, {}).title in lead_of_region(ask)


def test_a_brief_names_corridors_of_workers_and_none_of_those_who_settled_or_fled(lake: Lake) -> None:
    ask = asking(lake, lake.latest())
    found = ask("corridor_protection", origin="VNM").set_index("destination_code")
    largest = found[found["protection"] != "agreement and post"].nlargest(1, "persons")
    # Most people of Viet Nam abroad live where nothing on record speaks of work.
    assert largest.index[0] not in of_workers(found).index
    assert largest["destination"].iat[0] not in lead_of_country(ask, "VNM", "Viet Nam")
    assert set(found[found["within_asean"] | (found["signed"] > 0)].index) <= set(of_workers(found).index)


def test_what_is_disputed_or_missing_has_not_the_rank_of_a_key_figure(lake: Lake) -> None:
    ask = asking(lake, lake.latest())
    heads = {tile.label for tile in content(ask, "VNM").numbers.drawing.tiles}
    heads |= {tile.label for tile in of_region.content(ask).numbers.drawing.tiles}
    kept = {"country.tile_instruments", "overview.headline_centres", "columns.migrants"}
    assert {say(key) for key in kept} <= heads
    assert not heads & {say(f"country.tile_{one}") for one in ("discrepancies", "gaps", "complaints")}
    assert not heads & {say(f"overview.headline_{one}") for one in ("discrepancies", "complaint_figures")}


def test_a_town_stands_with_its_country(briefs: dict[str | None, bytes]) -> None:
    town = bare(say("brief.in_country", place="Chuncheon", country="Republic of Korea"))
    # In the chart and in the list.
    assert read(briefs["KHM"]).count(town) == 2


@pytest.mark.parametrize("country", [*MEMBERS, REGION])
def test_no_unit_is_said_twice_and_no_table_is_all_dashes(
    briefs: dict[str | None, bytes], country: str | None
) -> None:
    text = read(briefs[country])
    assert "%percent" not in text
    assert "–––––" not in text or country is REGION


def test_only_complaints_stand_among_the_complaints(lake: Lake) -> None:
    ask = asking(lake, lake.latest())
    frame = make("complaints-published", ask, {}).table
    left = set(frame["measure"]) - set(only_complaints(frame, ask)["measure"])
    assert {"Beneficiaries of aid", "Grant", "Clients reached", "Centres in operation"} <= left
    assert "Complaints received" not in left


def test_no_section_is_left_with_a_row_or_two_while_the_first_one_grows() -> None:
    rows = {"act": 20, "agreements": 9, "complaints": 2, "spare": 5}
    least = {"act": 6, "spare": 0}
    sections = [
        Section(name, name, "", range(many), lambda *_: [], least.get(name, 3)) for name, many in rows.items()
    ]
    begun = {name: min(SCARCE, least.get(name, 3)) for name in rows}
    coming = _in_turn(sections, begun)
    assert Counter(coming[: 2 * SAYING + 2]) == {"act": 2 * SAYING - 1, "agreements": 2, "complaints": 1}
    assert Counter(coming) == {name: many - begun[name] for name, many in rows.items()}
    assert set(coming[-5:]) == {"spare"}


def test_the_region_lists_first_what_is_missing_for_all(lake: Lake) -> None:
    rows = next(
        one for one in of_region.content(asking(lake, lake.latest())).sections if one.name == "gaps"
    ).rows
    assert "Apple" not in str(rows[0])


@pytest.mark.parametrize("country", [*MEMBERS, REGION])
def test_every_number_in_brackets_is_a_source_at_the_end(
    briefs: dict[str | None, bytes], country: str | None
) -> None:
    before, after = read(briefs[country]).rsplit(f"{say('brief.sources_title')}[1]", 1)
    listed = {1, *(int(number) for number in re.findall(r"\[(\d+)\]", after))}
    marks = re.findall(r"\[(\d+(?:[–,]\d+)*)\]", before)
    cited = {int(number) for mark in marks for number in re.split("[–,]", mark)}
    assert cited
    assert cited <= listed
    assert listed == set(range(1, len(listed) + 1))


@pytest.mark.parametrize("country", [*MEMBERS, REGION])
def test_each_brief_names_its_snapshot_its_link_and_what_it_is_not(
    briefs: dict[str | None, bytes], lake: Lake, country: str | None
) -> None:
    text = read(briefs[country])
    date = day_said(MADE_AT.date())
    for sentence in (
        LINK,
        say("brief.dateline", snapshot=lake.latest(), date=date),
        say("frame.disclaimer"),
        say("common.boundaries"),
    ):
        assert bare(sentence) in text


def test_a_brief_is_tagged_for_those_who_listen_to_it(briefs: dict[str | None, bytes]) -> None:
    assert b"<pdfuaid:part>1</pdfuaid:part>" in briefs["KHM"]


def with_sector(ask: Ask, sector: str) -> Ask:
    """Answer as `ask` does, with every agreement in a sector of this name."""

    def answer(question: str, **filters: Any) -> pd.DataFrame:
        found = ask(question, **filters)
        return found.assign(sector=sector) if question == "agreements" else found

    return answer


def test_what_looks_like_markup_is_text(lake: Lake) -> None:
    pdf = made(lake, "KHM", ask=with_sector(asking(lake, lake.latest()), HOSTILE))
    assert bare(HOSTILE) in read(pdf)


def test_letters_of_the_region_are_printed_and_can_be_found(lake: Lake) -> None:
    ask = asking(lake, lake.latest())

    def titled(question: str, **filters: Any) -> pd.DataFrame:
        found = ask(question, **filters)
        # The title stands where no sector is stated, and beside it where it is in letters of the country.
        stated = found.index % 2 == 0
        return (
            found.assign(
                sector=found["sector"].where(stated), title=[OWN if one else REGIONAL for one in stated]
            )
            if question == "agreements"
            else found
        )

    pdf = made(lake, "KHM", ask=titled)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 2
    assert bare(REGIONAL) in copied(pdf)
    assert bare(OWN) in copied(pdf)
    for name in (b"NotoSansThai", b"NotoSansKhmer", b"NotoSansLao", b"NotoSansMyanmar"):
        assert name in pdf


def test_a_letter_that_no_font_has_stops_the_brief_with_its_name(lake: Lake) -> None:
    # Letters of other kinds are tried in test_letters_on_paper.py, whose page is cheaper.
    with pytest.raises(NoLetter, match=re.escape("U+E456")) as stopped:
        made(lake, "KHM", ask=with_sector(asking(lake, lake.latest()), "ABC \ue456 x"))
    assert "\ue456" in str(stopped.value)


@pytest.mark.parametrize("country", ["TLS", REGION])
def test_a_warehouse_that_holds_next_to_nothing_still_makes_two_pages(
    lake: Lake, country: str | None
) -> None:
    ask = asking(lake, lake.latest())

    def answer(question: str, **filters: Any) -> pd.DataFrame:
        found = ask(question, **filters)
        return found if question in ("members", "sources") else found.head(0)

    pdf = made(lake, country, ask=answer)
    assert pages(pdf) == 2
    assert bare(say("common.not_available")) in read(pdf)


@pytest.mark.parametrize("country", ["JPN", "khm", "", "XXX"])
def test_a_country_that_is_no_member_is_refused(lake: Lake, country: str) -> None:
    with pytest.raises(CountryUnknown):
        made(lake, country)


@pytest.mark.parametrize("country", ["TLS", REGION])
def test_the_same_brief_has_the_same_bytes(
    briefs: dict[str | None, bytes], lake: Lake, country: str | None
) -> None:
    assert made(lake, country) == briefs[country]


def test_a_brief_on_an_older_snapshot_keeps_its_numbers(twice: Location, lake: Lake) -> None:
    opened = RememberingLake(twice)
    first, second = opened.snapshots()
    older = read(made(opened, "KHM", first.number))
    ask = asking(opened, second.number)
    since = Since(first.number, first.made_at, asking(opened, first.number))
    newer = read(brief(ask, "KHM", second.number, MADE_AT, LINK, since))
    then, now = (make("country-numbers", asking(opened, one), {"country": "KHM"}) for one in (1, 2))
    same = changed(then, then, since)
    nothing = changed(then, None, since)
    change = changed(now, then, since)
    opened.close()
    signed = number_of(lake, COUNTS_OF_A_MEMBER["instruments"], country="KHM")
    label = bare(say("country.tile_instruments"))
    assert f"{label}{signed}" in older
    assert f"{label}{signed}" not in newer.replace(bare(change), "")
    # What became other is said at the head, where the reader names an edition.
    day = day_said(first.made_at.date())
    assert f"{say('country.tile_instruments')} {signed}, now " in change
    assert bare(change) in newer
    assert say("brief.since_same", snapshot=str(first.number), date=day) == same
    assert say("brief.since_nothing", snapshot=str(first.number), date=day) == nothing


# A large one that is covered, and one from a country that is no member.
CORRIDORS = (("MMR", "THA"), ("BGD", "MYS"))


@pytest.mark.parametrize(("start", "destination"), CORRIDORS)
def test_a_brief_on_a_corridor_is_two_tagged_pages_with_its_people(
    lake: Lake, start: str, destination: str
) -> None:
    ask = asking(lake, lake.latest())
    made = brief(ask, (start, destination), 1, MADE_AT, LINK)
    assert pages(made) == 2
    assert b"/StructTreeRoot" in made
    (row,) = corridor(ask, start, destination).itertuples()
    text = read(made)
    assert bare(say("brief.corridor", origin=row.origin, destination=row.destination)) in text
    assert bare(in_figures(f"{int(row.persons):,}")) in text


@pytest.mark.parametrize("ends", [("XXX", "THA"), ("MMR", ""), ("", "")])
def test_a_corridor_of_which_nothing_is_on_record_is_refused(lake: Lake, ends: tuple[str, str]) -> None:
    with pytest.raises(CorridorUnknown):
        brief(asking(lake, lake.latest()), ends, 1, MADE_AT, LINK)


def test_what_to_act_on_is_ranked_by_people_and_by_promises_without_evidence(lake: Lake) -> None:
    ask = asking(lake, lake.latest())
    rows = acting.of_region(ask).rows
    kinds = [row["kind"] for row in rows]
    assert kinds[:3] == ["corridor", "disagreement", "promise"]
    found = ask("corridor_protection", origin=None)
    known = make("corridors-list", ask, {}).table
    shown = of_workers(found.merge(known[known["from_member"]][["origin_code", "destination_code"]]))
    largest = shown[shown["protection"] != "agreement and post"].nlargest(2, "persons")
    said = [row["sentence"] for row in rows if row["kind"] == "corridor"][:2]
    for sentence, row in zip(said, largest.itertuples(), strict=True):
        assert sentence.startswith(say("brief.corridor", origin=row.origin, destination=row.destination))
        assert in_figures(f"{int(row.persons):,}") in sentence
    points = make("commitments-topics", ask, {}).table
    promised = points[points["kind"] == "commitment"]
    most = promised[promised["evidence"] == 0]["topic"].value_counts().iloc[0]
    (first, *_) = [row for row in rows if row["kind"] == "promise"]
    assert f"{most} without evidence" in first["sentence"]
    assert all(row["cited"] for row in rows)


def test_a_corridor_that_is_covered_is_not_among_those_to_act_on(lake: Lake) -> None:
    ask = asking(lake, lake.latest())
    for start, destination in CORRIDORS:
        row = corridor(ask, start, destination)
        kinds = [one["kind"] for one in acting.of_corridor(ask, row, {}).rows]
        assert kinds == ([] if row["protection"].iat[0] == "agreement and post" else ["corridor"])
