"""What associations publish stands beside public material and apart from it; nothing of it is markup."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import publications
import pytest
from opened import captions, go, headings, rows_shown, used, warnings
from remembering import RememberingLake
from small_sources import SMALL
from streamlit.testing.v1 import AppTest
from templates import Templates, build_small, copy

from figures.said import ranking_said
from screen.markup import as_text
from words import say

MELATI, ANGGREK = "PT Melati (demo/melati)", "PT Anggrek (demo/anggrek)"
ALL_NAMED = ("PT Anggrek", "PT Mawar", "PT Melati")
WICKED = "PT ![x](http://else.where/a.png) <b>Melati</b> $x$"

# The screen has words for the scales of VAMAS only.
ON_STARS = {
    name: [{**row, "scale_id": "vamas-stars"} for row in SMALL[name]]
    for name in ("grade_scale", "assessment_cycle")
}


@contextmanager
def filled(templates: Templates, folder: Path, *published: publications.Published) -> Iterator[None]:
    """Let the dashboard open a small warehouse in which something is published."""
    where = copy(templates.made("on_stars", lambda place: build_small(place, **ON_STARS)), folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.checking.CHECKS", folder / "no_checks")
        publications.publish(where, *published)
    lake = RememberingLake(where)
    with used(where, lake):
        yield
    lake.close()


@pytest.fixture(scope="module")
def _published(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let the dashboard open a warehouse in which three revisions are published."""
    with filled(templates, tmp_path_factory.mktemp("published"), *publications.ALL):
        yield


def drawn_in_groups(app: AppTest) -> list[str]:
    """Return the charts of grouped bars."""
    written = [one.proto.body for one in app.get("html")]
    return [html for html in written if "grouped" in html and "<style>" not in html]


def written(app: AppTest) -> str:
    """Return everything that is written in tables."""
    return "\n".join(part.proto.body for part in app.get("html"))


def card(agency: str) -> AppTest:
    """Open the scorecard of an agency by its address."""
    app = go("scorecard", scorecard_agency=agency)
    assert app.selectbox(key="scorecard_agency").value == agency.rpartition(" (")[2].rstrip(")")
    return app


def said(app: AppTest) -> str:
    return "\n".join(text.value for text in app.markdown)


@pytest.mark.usefixtures("_published")
def test_a_scorecard_shows_everything_that_was_published_of_an_agency() -> None:
    app = card(MELATI)
    assert app.header[0].value == "PT Melati"
    assert {warning.value for warning in app.warning} == {say("scorecard.illustrative")}
    app.selectbox(key="scorecard_cycle").set_value("demo-1-r2").run()
    assert not app.exception
    cycle = say("scorecard.cycle", association="Demonstration Association", number="1", label="2031")
    assert headings(app) == [
        say("scorecard.grades_title", agency="PT Melati", place="Indonesia", grades=2),
        say("scorecard.replies_title"),
        say("scorecard.profile_title", standing="illustrative", cycle=cycle),
        say("scorecard.costs_title"),
        say("scorecard.evidence_title"),
        say("scorecard.decided_title"),
        say("scorecard.revisions_title"),
        say("scorecard.changes_title"),
        say("scorecard.names_title"),
    ]
    # Two grades, three replies, two subjects, three indicators of which all cost something, ...
    # ... eleven fields of who decided; the illustrative grade has no reason of a panel.
    assert rows_shown(app) == [2, 3, 2, 3, 3 + 1, 11, 3, 2, 2]
    text = written(app)
    for words in ("Bronze", "3 of 3", "2 of 3", "We changed our contracts.", "A contract was read twice"):
        assert words in text
    for cell in ("75", "12.5", "6.25", "33.33", "66.67", "cycle-1.xlsx", "Rahmat", "PT Melati Lama"):
        assert f">{cell}</td>" in text, cell
    assert "Demonstration Association" in captions(app)


@pytest.mark.usefixtures("_published")
def test_an_official_grade_without_scores_is_marked_as_neither_illustrative_nor_scored() -> None:
    app = card(ANGGREK)
    cycle = say("scorecard.cycle", association="Demonstration Association", number="2", label="2032")
    assert say("scorecard.no_scores", cycle=as_text(cycle)) in said(app)
    assert not drawn_in_groups(app)
    assert say("scorecard.no_reply") in said(app)


@pytest.mark.usefixtures("_published")
def test_of_an_agency_that_is_not_eligible_points_show_no_grade() -> None:
    app = card("PT Mawar (demo/mawar)")
    cycle = say("scorecard.cycle", association="Demonstration Association", number="1", label="2031")
    told = say("scorecard.points_do_not_count", cycle=as_text(cycle), reason="Workers paid fees")
    assert told in [warning.value for warning in app.warning]
    # Its points would give 50 percent, and Silver.
    for hidden in ("50", "Silver"):
        assert not [body for body in written(app).split("</td>") if body.endswith(f">{hidden}")]
    assert say("scorecard.profile_title", standing="illustrative", cycle=cycle) not in headings(app)


@pytest.mark.usefixtures("_published")
def test_a_card_says_nothing_of_why_the_grade_of_another_agency_was_corrected() -> None:
    assert "A contract was read twice" in written(card(MELATI))
    assert "A contract was read twice" not in written(card(ANGGREK))
    assert "A contract was read twice" not in written(card("PT Mawar (demo/mawar)"))


@pytest.mark.usefixtures("_published")
def test_a_card_of_an_older_edition_says_first_what_the_newest_result_is() -> None:
    newest = [warning.value for warning in card(MELATI).warning]
    app = go("scorecard", scorecard_agency="demo/melati", snapshot="2")
    ranking = ranking_said(2, "2032")
    told = say("scorecard.newer_result", told=as_text(say("scorecard.told", grade="2", ranking=ranking)))
    assert next(warning.value for warning in app.warning) == told
    assert told not in newest
    app = go("agencies", agencies_view="named", agencies_name="demo/melati", snapshot="2")
    assert told in [warning.value for warning in app.warning]


@pytest.mark.usefixtures("_published")
def test_an_agency_is_found_by_any_of_its_names_and_no_other_is_opened() -> None:
    app = go("scorecard", scorecard_find="pt melati lama")
    assert app.selectbox(key="scorecard_agency").options == [MELATI]
    app = go("agencies", agencies_find="kenanga, pt")
    # The card says days in words, and stands above what is said of all.
    card, *_ = [one for one in app.get("html") if say("scorecard.card_published") in one.proto.body]
    assert not re.search(r"\d{4}-\d{2}-\d{2}", card.proto.body)
    told = next(one for one in app.markdown if "](#agencies-" in one.value)
    on_page = list(app._tree)
    assert on_page.index(card) < on_page.index(told)
    # The record that Kenanga was merged into; its card stands there at once.
    assert any("PT Anggrek" in heading for heading in headings(app))
    app = go("agencies", agencies_view="named", agencies_find="kenanga", agencies_name="demo/melati")
    assert {heading.partition(":")[0] for heading in headings(app)} >= {"PT Anggrek", "PT Melati"}
    app = go("agencies", agencies_find="pt")
    assert len([one for one in app.get("page_link") if one.proto.label.startswith("PT ")]) == len(ALL_NAMED)
    app = go("scorecard", scorecard_find="nobody of this name")
    assert say("scorecard.not_found", asked="nobody of this name") in [info.value for info in app.info]
    assert not app.header


def test_full_points_cost_nothing_and_are_said_to(templates: Templates, tmp_path: Path) -> None:
    points = publications.scores("demo-1-r1", {"melati": ("2", "2", "2")})
    first = publications.FIRST
    full = {
        **first,
        "ranking_score": points,
        "ranking_agency": first["ranking_agency"][:1],
        "ranking_grade": [{**first["ranking_grade"][0], "percent": "100"}],
    }
    with filled(templates, tmp_path, full):
        app = card(MELATI)
    assert say("scorecard.cost_nothing") in said(app)
    assert say("common.nothing_here") not in [info.value for info in app.info]


@pytest.mark.usefixtures("_published")
def test_a_merged_record_is_read_under_the_one_that_goes_on() -> None:
    app = card(ANGGREK)
    text = written(app)
    for words in ("PT Kenanga", "PT Anggrek", "Silver", "record merged into this one", "decided by Putra"):
        assert words in text
    assert "demo/kenanga" not in app.selectbox(key="scorecard_agency").options


@pytest.mark.usefixtures("_published")
def test_a_link_to_a_merged_record_leads_to_the_one_that_goes_on_and_says_so() -> None:
    app = go("scorecard", scorecard_agency="PT Kenanga (demo/kenanga)")
    assert app.selectbox(key="scorecard_agency").value == "demo/anggrek"
    told = say("filters.became", asked=as_text("demo/kenanga"), now=as_text("PT Anggrek (demo/anggrek)"))
    assert told in [warning.value for warning in app.warning]
    app = go("scorecard", scorecard_agency="PT Nobody (demo/nobody)")
    assert any("demo\\/nobody" in warning.value for warning in app.warning)


@pytest.mark.usefixtures("_published")
def test_published_rankings_stand_beside_public_material_and_are_told_apart() -> None:
    app = go("agencies")
    assert say("agencies.published_cycles_title") in headings(app)
    assert "illustrative" in written(app)
    app = go("agencies", "distribution")
    assert app.selectbox(key="agencies_cycle").value == "demo-2"
    assert not app.warning
    app.selectbox(key="agencies_cycle").set_value("demo-1").run()
    assert [warning.value for warning in app.warning] == [say("agencies.illustrative")]
    assert say(
        "agencies.counted_title",
        label="2031",
        association="Demonstration Association",
        revision=2,
        standing="illustrative",
    ) in headings(app)
    app.selectbox(key="agencies_cycle").set_value("first").run()
    assert say("agencies.distribution_title", unit="agencies", label="2011") in headings(app)
    assert not app.warning
    app = go("agencies", "named")
    assert say("agencies.published_grades_title", rows=5) in headings(app)
    assert "Workers paid fees" in written(app)


@pytest.mark.usefixtures("_published")
def test_a_publication_is_a_source_of_its_own() -> None:
    app = go("sources", "documents")
    assert say("sources.publications_title") in headings(app)
    assert "Ranking of cycle 1, 2031, revision 2" in written(app)


@pytest.mark.usefixtures("_published")
def test_a_published_agency_is_found() -> None:
    app = go("search", search="melati lama")
    # The best answer, and the same in its group; then the foot of the page.
    assert [link.proto.label for link in app.get("page_link")][:2] == ["PT Melati"] * 2
    assert "demo%2Fmelati" in app.get("page_link")[0].proto.query_string


def test_what_people_wrote_is_shown_as_text(templates: Templates, tmp_path: Path) -> None:
    named = [{**row, "name": WICKED} for row in publications.FIRST["ranking_agency"]]
    subjects = [{**row, "title": "<b>Fees</b>"} for row in publications.FIRST["ranking_subject"]]
    cycle = [
        {**row, "cycle_label": WICKED, "association": WICKED}
        for row in publications.FIRST["ranking_publication"]
    ]
    wicked = {"ranking_agency": named, "ranking_subject": subjects, "ranking_publication": cycle}
    with filled(templates, tmp_path, {**publications.FIRST, **wicked}):
        pages = [
            go("scorecard", scorecard_agency="demo/melati"),
            go("agencies", "distribution"),
            go("agencies", "named"),
            go("sources"),
        ]
    for app in pages:
        assert not app.exception
        shown = [*app.markdown, *app.header, *app.subheader, *app.caption, *app.warning]
        for text in shown:
            assert "![x](" not in text.value
            assert "<b>" not in text.value.replace("\\<b\\>", "")
        assert "<b>" not in written(app)
    (drawn,) = drawn_in_groups(pages[0])
    names = ["1. &lt;b&gt;Fees&lt;/b&gt;", "2. &lt;b&gt;Fees&lt;/b&gt;"]
    assert re.findall(r'<th scope="row">(.*?)</th>', drawn) == names


@pytest.mark.usefixtures("_real")
def test_where_nothing_is_published_every_page_says_so() -> None:
    app = go("scorecard", scorecard_agency="sona")
    assert say("scorecard.nothing_published") in said(app)
    assert not app.warning
    for view in ("participation", "named"):
        assert say("agencies.nothing_published") in said(go("agencies", view))
    assert say("sources.publications_title") not in headings(go("sources"))


@pytest.mark.usefixtures("_real")
def test_a_link_to_an_agency_that_is_not_here_opens_no_other() -> None:
    app = go("scorecard", scorecard_agency="vamas/gone")
    assert "vamas/gone" in " ".join(warnings(app))
    assert app.selectbox(key="scorecard_agency").value == ""
    assert not app.header


@pytest.mark.usefixtures("_real")
def test_every_agency_of_public_material_has_a_card() -> None:
    app = go("scorecard")
    choose, *agencies = app.selectbox(key="scorecard_agency").options
    assert choose == say("scorecard.none_chosen")
    for key in agencies:
        app.selectbox(key="scorecard_agency").set_value(key.rpartition(" (")[2].rstrip(")")).run()
        assert not app.exception
        assert rows_shown(app)[0] >= 1
