"""What goes out comes back the same; what is changed on the way is shown, cell by cell, and put in."""

import io
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import AGENCIES, CYCLE, POINTS, STARS, read, read_agencies, read_scores, saved

from conduct.assessment import Assessment, Entry, Score
from conduct.illustrative import illustrative
from conduct.method import EVIDENCE, Method
from words import say, speaking
from words.languages import languages
from workbooks.cells import tidy
from workbooks.cycle_out import FIRST, NEW_ROWS, write_cycle
from workbooks.method_book import read_method, write_method
from workbooks.preview import merged, preview

NAMES = {agency_id: names[0] for agency_id, names in AGENCIES.items()}
texts = st.text(max_size=60) | st.sampled_from(
    ["=1+1", "+1", "@x", "'x", "http://a.b", "a\r\nb", "_x0041_", "﷽"]
)
dates = st.sampled_from(["", "2019", "2019-04", "2019-04-24"])


def scores(most: Decimal, kinds: tuple[str, ...]) -> st.SearchStrategy[Score]:
    evidence = st.lists(st.sampled_from(kinds), unique=True).map(tuple)
    given_ = st.builds(
        Score, points=st.none() | st.decimals(0, most, places=2), evidence=evidence, note=texts
    )
    return given_ | st.builds(Score, applicable=st.just(False), evidence=evidence, note=texts)


def entries(method: Method) -> st.SearchStrategy[Entry]:
    given_ = st.fixed_dictionaries(
        {}, optional={one.indicator_id: scores(one.most, one.evidence) for one in method.indicators}
    )
    grades = st.just("") if method.scored else st.sampled_from(("", *method.grades))
    return st.builds(Entry, scores=given_, grade=grades, not_eligible=texts, assessed_on=dates, note=texts)


def assessed(by_agency: dict[str, Entry]) -> dict[str, Assessment]:
    return {
        key: Assessment(cycle_id=CYCLE.cycle_id, agency_id=key, entry=entry)
        for key, entry in by_agency.items()
    }


def both_ways(method: Method, by_agency: dict[str, Entry]) -> None:
    reading = read(write_cycle(CYCLE, method, NAMES, assessed(by_agency)), method)
    assert [str(one) for one in reading.problems] == []
    assert reading.notices == ()
    assert [row.agency_id for row in reading.rows] == list(NAMES)
    assert preview(reading.rows, assessed(by_agency)) == ()
    for row in reading.rows:
        before = by_agency.get(row.agency_id, Entry())
        assert merged(before, row) == before


def some(method: Method) -> st.SearchStrategy[dict[str, Entry]]:
    return st.dictionaries(st.sampled_from(list(NAMES)), entries(method), max_size=3)


@settings(max_examples=40, deadline=None)
@given(some(POINTS))
def test_scores_that_go_out_come_back_without_a_change(by_agency: dict[str, Entry]) -> None:
    both_ways(POINTS, by_agency)


@settings(max_examples=40, deadline=None)
@given(some(STARS))
def test_grades_that_go_out_come_back_without_a_change(by_agency: dict[str, Entry]) -> None:
    both_ways(STARS, by_agency)


@settings(max_examples=25, deadline=None)
@given(some(POINTS), some(POINTS))
def test_a_workbook_put_into_another_state_gives_the_state_of_the_workbook(
    old: dict[str, Entry], new: dict[str, Entry]
) -> None:
    """Blank cells included: the workbook speaks of every cell it has."""
    reading = read(write_cycle(CYCLE, POINTS, NAMES, assessed(new)), POINTS)
    after = {row.agency_id: merged(old.get(row.agency_id, Entry()), row) for row in reading.rows}
    assert preview(reading.rows, assessed(after)) == ()
    for agency_id, entry in after.items():
        wanted = new.get(agency_id, Entry())
        assert tidy(entry.note) == tidy(wanted.note)
        for one in POINTS.indicators:
            got, meant = (e.scores.get(one.indicator_id, Score()) for e in (entry, wanted))
            assert (got.points, got.applicable, set(got.evidence)) == (
                meant.points, meant.applicable, set(meant.evidence),
            )  # fmt: skip


def test_the_illustrative_method_goes_both_ways() -> None:
    method = illustrative()
    kinds = method.indicators[0].evidence
    score = Score(points=Decimal("2.5"), evidence=kinds, note="seen", assessor="lan")
    both_ways(method, {"sona": Entry(scores={method.indicators[0].indicator_id: score})})


def test_changes_are_shown_cell_by_cell_and_the_rest_stays() -> None:
    saved_ = Entry(scores={"1a": Score(points=Decimal(3), note="kept", assessor="lan")}, note="kept as well")
    reading = read_scores(
        ("SONA", "1a", "4,5"), ("SONA", "1b", None, "có"), heads=("Agency", "Indicator ID", "Points", "N/A")
    )
    changes = preview(reading.rows, assessed({"sona": saved_}))
    assert [(one.indicator_id, one.field, one.before, one.after, one.row) for one in changes] == [
        ("1a", "points", "3", "4.5", 2),
        ("1b", "applicable", "", say("workbooks.yes"), 3),
    ]
    assert [one.heading for one in changes] == ["Points", "Does not apply"]
    after = merged(saved_, reading.rows[0])
    assert after.note == "kept as well"
    assert after.scores["1a"] == Score(points=Decimal("4.5"), note="kept", assessor="lan")
    assert after.scores["1b"] == Score(applicable=False)


def test_points_for_an_indicator_that_did_not_apply_say_that_it_does() -> None:
    before = Entry(scores={"1a": Score(applicable=False)})
    reading = read_scores(("SONA", "1a", 4), heads=("Agency", "Indicator ID", "Points"))
    assert merged(before, reading.rows[0]).scores["1a"] == Score(points=Decimal(4))
    blank = read_scores(("SONA", "1a", None), heads=("Agency", "Indicator ID", "Points"))
    assert merged(before, blank.rows[0]) == before
    off = read_scores(("SONA", "1a", "yes"), heads=("Agency", "Indicator ID", "Does not apply"))
    assert merged(Entry(scores={"1a": Score(points=Decimal(4))}), off.rows[0]) == before


def test_a_column_that_is_missing_leaves_what_is_saved_and_a_blank_cell_empties_it() -> None:
    before = Entry(grade="5", note="kept")
    assert merged(before, read_agencies(("SONA", 4)).rows[0]) == Entry(grade="4", note="kept")
    assert merged(before, read_agencies(("SONA", None)).rows[0]) == Entry(note="kept")


def test_an_agency_that_is_not_known_yet_is_shown_by_its_printed_name() -> None:
    (change,) = preview(read_agencies(("Công ty Mới", 5)).rows, {})
    assert (change.agency_id, change.agency, change.before, change.after) == ("", "Công ty Mới", "", "5")


def opened(method: Method) -> openpyxl.Workbook:
    entry = Entry(note="=1+1", not_eligible="http://example.org", assessed_on="2019")
    return openpyxl.load_workbook(
        io.BytesIO(write_cycle(CYCLE, method, {"sona": "=SONA()"}, assessed({"sona": entry})))
    )


def test_no_text_becomes_a_formula_or_a_link() -> None:
    for method in (STARS, POINTS):
        for sheet in opened(method).worksheets:
            for cell in (cell for row in sheet.iter_rows() for cell in row):
                assert cell.data_type != "f", cell.coordinate
                assert cell.hyperlink is None


def test_only_the_cells_to_be_filled_in_are_open_and_new_rows_are_there() -> None:
    book = opened(STARS)
    sheet = book["Agencies"]
    assert sheet.protection.sheet
    assert not sheet.protection.password
    first = FIRST + 1
    assert [cell.protection.locked for cell in sheet[first]] == [True] * 2 + [False] * 5 + [True]
    assert [cell.protection.locked for cell in sheet[first + NEW_ROWS]] == [True] + [False] * 6 + [True]
    assert sheet.freeze_panes == "C3"
    assert sheet.auto_filter.ref
    assert all(one.protection.sheet for one in book.worksheets)


def test_drop_downs_and_ranges_are_there() -> None:
    grades = opened(STARS)["Agencies"].data_validations.dataValidation
    assert any(one.type == "list" and "Lists" in one.formula1 for one in grades)
    rules = {one.type: one for one in opened(POINTS)["Scores"].data_validations.dataValidation}
    assert (rules["decimal"].formula1, rules["decimal"].formula2) == ("0", "$F3")
    assert rules["list"].formula1 == '"yes"'


def test_an_illustrative_method_says_so_and_the_cycle_is_labelled() -> None:
    read_me = opened(POINTS)["Read me"]
    assert [cell.value for cell in read_me["A"]][1] == say("workbooks.illustrative_banner")
    assert (read_me["A3"].value, read_me["B3"].value) == ("Cycle ID", "vamas-7")
    for name in ("Agencies", "Scores"):
        assert "ILLUSTRATIVE" in opened(POINTS)[name]["A1"].value
    assert "ILLUSTRATIVE" not in str(opened(STARS)["Agencies"]["A1"].value)


def test_a_method_without_indicators_has_grades_and_no_scores() -> None:
    assert opened(STARS).sheetnames == ["Read me", "Agencies", "Lists"]
    assert opened(POINTS).sheetnames == ["Read me", "Agencies", "Scores", "Indicators", "Lists"]
    assert "Grade" not in [cell.value for cell in opened(POINTS)["Agencies"][2]]


def test_what_was_filled_in_on_paper_is_read_back() -> None:
    book = opened(STARS)
    sheet = book["Agencies"]
    sheet.cell(FIRST + 2, 2, "Công ty Mới")
    sheet.cell(FIRST + 2, 3, "5")
    (_, new) = read(saved(book)).rows[:2]
    assert (new.name, new.agency_id, new.fields["grade"]) == ("Công ty Mới", "", "5")


def test_every_kind_of_evidence_is_listed() -> None:
    lists = opened(POINTS)["Lists"]
    assert tuple(cell.value for cell in lists["C"][1:]) == EVIDENCE


def test_every_agency_comes_back_with_the_version_it_went_out_with() -> None:
    states = {"sona": Assessment(cycle_id=CYCLE.cycle_id, agency_id="sona", version=12)}
    for method in (STARS, POINTS):
        data = write_cycle(CYCLE, method, NAMES, states)
        assert [(row.agency_id, row.version) for row in read(data, method).rows] == [
            ("sona", 12), ("lod", 0), ("ttlc", 0),
        ]  # fmt: skip


def test_versions_are_read_only_beside_ids_and_must_be_whole() -> None:
    heads = ("Agency ID", "Agency", "Version")
    rows = (("sona", "SONA", 3), ("lod", None, None), (None, "New", " "))
    assert [row.version for row in read_agencies(*rows, heads=heads).rows] == [3, 0, 0]
    assert [row.version for row in read_agencies(("SONA", "second draft"), heads=heads[1:]).rows] == [None]
    for wrong in (1.5, -1, "draft", "=1+1"):
        assert [one.cell for one in read_agencies(("sona", "SONA", wrong), heads=heads).problems] == ["C2"]


@pytest.mark.parametrize("made_in", languages())
@pytest.mark.parametrize("method", [POINTS, STARS])
def test_a_workbook_of_one_language_comes_back_into_another(made_in: str, method: Method) -> None:
    accepted = method.indicators[0].evidence if method.scored else ()
    points = Score(points=Decimal(1), evidence=accepted, note="x")
    entry = Entry(scores={method.indicators[0].indicator_id: points}) if method.scored else Entry(grade="5")
    by_agency = {next(iter(NAMES)): entry}
    with speaking(made_in):
        book = write_cycle(CYCLE, method, NAMES, assessed(by_agency))
    reading = read(book, method)
    assert [str(one) for one in reading.problems] == []
    assert reading.notices == ()
    assert merged(Entry(), reading.rows[0]) == entry
    with speaking(made_in):
        method_book = write_method(method)
    brought = read_method(method_book)
    assert (brought.problems, brought.method) == ((), method)
