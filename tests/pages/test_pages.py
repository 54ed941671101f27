"""Every page and every view works, says where its figures come from, and says so where it has none.

The pages are run without a browser, through the front door, on the warehouse built from the real sources.
"""

import base64
import functools
import re
from functools import partial

import pytest
from opened import ASKED, PAGES, captions, come_in, folds, go, headings, open_folded, rows_shown, views
from streamlit.testing.v1 import AppTest

from figures.answer import every_answer, findings
from figures.catalogue import catalogue, make
from warehouse.lake import Lake
from warehouse.schema import words
from words import phrases, say
from words.places import with_articles

# Views that show the warehouse itself and no figure from a source.
NO_FIGURE = {
    ("search", ""),
    ("storyboards", ""),
    *(("built", view) for view in views("built")),
    *(("about", view) for view in views("about")),
}
MAPS = [("agreements", "map"), ("attaches", "map"), ("complaints", "centres")]
EVERYTHING: dict[str, object] = {"country": None, "series": None, "status": None}


VIEWS = [(page, view) for page in PAGES for view in views(page)]


@functools.cache
def seen(page: str, view: str) -> AppTest:
    """Open a page and one of its views once, for tests that only look at it."""
    return go(page, view, **ASKED.get(page, {}))


def answered(app: AppTest) -> str:
    """Return the answer that stands under the question of a page, as it is read, its findings in one line."""
    # What a telephone hides at first is there, with the sign below it.
    whole = re.sub(r"\n\n<details.*|</?span[^>]*>", "", app.markdown[1].value)
    told = re.sub(r"\\(.)|\[([^\]]*)\]\(#[a-z-]+\)", r"\1\2", whole)
    return re.sub(r"^- ", "", told, flags=re.MULTILINE).replace("\n", " ")


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(("page", "view"), VIEWS)
def test_a_view_works_and_says_where_its_figures_come_from(page: str, view: str) -> None:
    app = seen(page, view)
    # The page of a country is called by its name; at first that of the one that most migrants come from.
    assert app.title[0].value == ("Myanmar" if page == "country" else say(f"{page}.title"))
    assert not app.error
    if (page, view) not in NO_FIGURE:
        assert app.get("html") or app.dataframe or app.get("deck_gl_json_chart")
        sources, _ = phrases()["common.sources"].split("{names}")
        cited = [line for line in captions(app).splitlines() if sources in line]
        assert cited
        assert not any(re.search(r"\([a-z0-9]+(-[a-z0-9]+)+\)", caption) for caption in cited), (
            "keys of sources"
        )
        assert all(rows_shown(app))


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize("page", ["cooperation", "forums", "commitments", "sources"])
def test_a_page_answers_its_question_first_and_each_number_leads_to_a_figure_on_it(page: str) -> None:
    app = seen(page, views(page)[0])
    lead, told = (part.value for part in app.markdown[:2])
    assert lead == say(f"{page}.lead")
    assert lead.endswith("?")
    leads = set(re.findall(r"\]\(#([a-z-]+)\)", told))
    assert leads
    assert leads <= {heading.proto.anchor for heading in app.subheader}


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(("page", "view"), VIEWS)
def test_a_chart_has_words_for_those_who_cannot_see_it(page: str, view: str) -> None:
    app = seen(page, view)
    for chart in app.get("deck_gl_json_chart"):
        assert len(chart.proto.alt) > 20
    for drawn in (one.proto.body for one in app.get("html") if 'class="shown"' in one.proto.body):
        # A table is read cell by cell and needs a name; whatever else is drawn needs words.
        least = 1 if 'class="drawn written' in drawn else 21
        assert len(re.findall(rf'role="region" [^>]*aria-label="([^"]{{{least},}})"', drawn)) == 1


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(("page", "view"), MAPS)
def test_a_map_says_that_its_boundaries_express_no_opinion(page: str, view: str) -> None:
    app = seen(page, view)
    assert app.get("deck_gl_json_chart")
    assert say("common.boundaries") in captions(app)


@pytest.mark.usefixtures("_real")
def test_a_country_narrows_the_agreements_to_those_it_is_a_party_to(lake: Lake) -> None:
    everything, mine = (
        lake.ask("agreements", lake.latest(), **{**EVERYTHING, "country": country})
        for country in (None, "KHM")
    )
    assert 0 < len(mine) < len(everything)
    app = go("agreements")
    # Where they stand, and how many each country lists.
    assert rows_shown(app)[1:] == [len(everything)] * 2
    app.selectbox(key="agreements_country").set_value("KHM").run()
    assert rows_shown(app)[1:] == [len(mine)] * 2
    app.selectbox(key="agreements_status").set_value("signed").run()
    assert not app.exception
    signed = lake.ask("agreements", lake.latest(), country="KHM", series=None, status="signed")
    assert rows_shown(app)[1:] == [len(signed)] * 2


@pytest.mark.usefixtures("_real")
def test_a_country_has_the_agreements_of_its_provinces() -> None:
    app = go("agreements")
    app.selectbox(key="agreements_country").set_value("CAN").run()
    assert rows_shown(app)[1] > 3


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize("view", views("agreements"))
def test_filters_without_a_match_say_that_nothing_is_there(view: str) -> None:
    app = go("agreements", view)
    app.selectbox(key="agreements_country").set_value("SGP").run()
    app.selectbox(key="agreements_series").set_value("text").run()
    assert not app.exception
    assert {info.value for info in app.info} == {say("common.nothing_here")}
    assert rows_shown(app) == []


@pytest.mark.usefixtures("_real")
def test_one_agreement_is_shown_with_its_fields_its_events_and_its_provisions(lake: Lake) -> None:
    app = go("agreements", "one")
    app.selectbox(key="agreements_one").set_value("idn-mys-mou-2006").run()
    assert not app.exception
    of_it = {"agreement": "idn-mys-mou-2006"}
    events = lake.ask("agreement_timeline", lake.latest())
    events = events[events["agreement_id"] == "idn-mys-mou-2006"]
    provisions = lake.ask("agreement_provisions", lake.latest(), **of_it)
    assert headings(app) == [
        "Indonesia – Malaysia, domestic work, 2006, protocol signed 2011, expiry 2016",
        say("agreements.life_title", events=len(events)),
    ]
    card = next(part.proto.body for part in app.get("html") if "USD 1\u202f500" in part.proto.body)
    assert "MYR 4,511" in card
    assert "Worker keeps the passport" in card
    assert "signed 15 May 2006" in card
    assert "idn-mys-mou-2006" not in card
    assert set(folds(app)) >= {
        say("agreements.one_provisions_title"),
        say("agreements.events_title"),
        say("agreements.one_title", parties="Indonesia – Malaysia"),
    }
    assert len(provisions) > len(events)


@pytest.mark.usefixtures("_real")
def test_an_agreement_that_is_in_doubt_says_so(lake: Lake) -> None:
    app = go("agreements", "one")
    app.selectbox(key="agreements_one").set_value("vnm-ca-sk-mou-2006").run()
    (one,) = lake.ask("one_agreement", lake.latest(), agreement="vnm-ca-sk-mou-2006").to_dict("records")
    assert app.warning[0].value == say("agreements.in_doubt", doubt=one["doubt"])


@pytest.mark.usefixtures("_real")
def test_attaches_of_an_origin_that_posts_none_are_said_not_to_be_there() -> None:
    app = go("attaches")
    app.selectbox(key="attaches_origin").set_value("BRN").run()
    assert not app.exception
    assert {info.value for info in app.info} == {say("common.nothing_here")}
    assert rows_shown(app) == []


@pytest.mark.usefixtures("_real")
def test_an_origin_narrows_the_stated_and_counted_totals() -> None:
    app = go("attaches", "totals")
    assert rows_shown(app)[1] == 6
    app.selectbox(key="attaches_origin").set_value("PHL").run()
    assert rows_shown(app)[1] == 1
    assert headings(app)[1] == say("attaches.totals_title", differing=1, origins=1)


@pytest.mark.usefixtures("_real")
def test_corridors_can_be_narrowed_to_one_kind_of_coverage(lake: Lake) -> None:
    found = lake.ask("corridor_protection", lake.latest())
    mine = found[found["from_member"]]["protection"].value_counts()
    app = go("attaches", "coverage")
    app.selectbox(key="attaches_coverage").set_value("post, no agreement").run()
    stated = len(lake.ask("attache_stated_and_counted", lake.latest()))
    assert rows_shown(app) == [mine["agreement, no post"], stated, mine["post, no agreement"]]


@pytest.mark.usefixtures("_real")
def test_complaints_of_a_country_without_figures_show_what_was_looked_for(lake: Lake) -> None:
    gaps = lake.ask("not_available", lake.latest(), family="complaints", country="TLS")
    app = go("complaints")
    app.selectbox(key="complaints_country").set_value("TLS").run()
    assert not app.exception
    assert app.info[0].value == say("complaints.none")
    assert headings(app) == [say("complaints.gaps_title")]
    assert rows_shown(app) == ([len(gaps)] if len(gaps) else [])


@pytest.mark.usefixtures("_real")
def test_complaints_of_viet_nam_are_not_known_and_its_one_figure_is_no_complaint() -> None:
    app = go("complaints", complaints_country="VNM")
    assert headings(app)[:2] == [say("complaints.trend_unknown"), say("complaints.about_unknown")]
    assert app.selectbox(key="complaints_measure").value == "centres_in_operation"


@pytest.mark.usefixtures("_real")
def test_figures_of_one_measure_are_narrowed_step_by_step_and_never_mix_units(lake: Lake) -> None:
    figures = lake.ask(
        "complaint_figures", lake.latest(), country="IDN", measure="complaints_received", split=None
    )
    app = go("complaints", complaints_country="IDN")
    before = rows_shown(app)
    open_folded(app, "complaints-figures")
    app.selectbox(key="complaints_measure").set_value("complaints_received").run()
    for split, rows in (("none", figures[figures["split"] == "none"]), ("any", figures)):
        app.selectbox(key="complaints_split").set_value(split).run()
        unit = app.selectbox(key="complaints_unit").value
        assert rows_shown(app) == [*before, int((rows["unit"] == unit).sum())]
    reporter = "BP2MI"
    app.selectbox(key="complaints_reporter").set_value(reporter).run()
    of_it = (figures["unit"] == unit) & (figures["reporter"] == reporter)
    assert rows_shown(app) == [*before, int(of_it.sum())]
    assert not app.exception


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize("view", views("complaints"))
def test_the_answer_on_complaints_stands_above_every_view(view: str, lake: Lake) -> None:
    found = findings("complaints", partial(lake.ask, snapshot=lake.latest()))
    assert any(each.sentence.startswith("Indonesia: complaints ") for each in found)
    assert answered(seen("complaints", view)) == " ".join(each.sentence for each in found)


@pytest.mark.usefixtures("_real")
def test_every_cycle_shows_its_own_grades_or_says_that_none_were_published(lake: Lake) -> None:
    app = go("agencies", "distribution")
    for cycle in lake.ask("cycles", lake.latest())["cycle_id"]:
        app.selectbox(key="agencies_cycle").set_value(cycle).run()
        assert not app.exception
        published = lake.ask("distribution", lake.latest(), cycle=cycle)
        units = published["unit"].dropna()
        drawn = [one for one in app.get("html") if "drawn rows grouped" in one.proto.body]
        assert len(drawn) == units.nunique()
        assert [info.value for info in app.info] == ([] if len(units) else [say("agencies.no_distribution")])
        assert rows_shown(app) == [int((units == unit).sum()) for unit in units.unique()]


@pytest.mark.usefixtures("_real")
def test_weak_grades_can_be_left_out(lake: Lake) -> None:
    every, strong = (
        lake.ask("agency_rankings", lake.latest(), strong_only=only_strong) for only_strong in (False, True)
    )
    assert 0 < len(strong) < len(every)
    app = go("agencies", "named")
    assert rows_shown(app) == [len(every)]
    app.toggle(key="agencies_strong").set_value(True).run()
    assert rows_shown(app) == [len(strong)]


@pytest.mark.usefixtures("_real")
def test_an_agency_is_found_by_its_name_with_its_grade_its_meaning_and_where_to_complain(lake: Lake) -> None:
    app = go("agencies", "named")
    app.selectbox(key="agencies_name").set_value("sona").run()
    assert not app.exception
    assert headings(app)[0].startswith("SONA: 5 stars in ")
    text = "\n".join(part.proto.body for part in app.get("html"))
    assert say("scorecard.card_meaning_unsaid") in text
    assert say("scorecard.no_licence") in text
    centres = lake.ask("centres", lake.latest(), country="VNM")
    near = int((centres["kind"] == "migrant worker resource centre").sum())
    assert say("scorecard.card_centres", centres=near, place="Viet Nam") in text
    links = [(link.proto.label, link.proto.query_string) for link in app.get("page_link")]
    assert (say("agencies.open_scorecard"), "scorecard_agency=sona") in links
    opened = dict(links)[say("agencies.open_centres", place="Viet Nam")]
    assert opened == "complaints_country=VNM&complaints_view=centres"


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize("view", views("agencies"))
def test_the_answer_on_agencies_stands_above_every_view(view: str, lake: Lake) -> None:
    found = findings("agencies", partial(lake.ask, snapshot=lake.latest()))
    assert len(found) == 3
    assert answered(seen("agencies", view)) == " ".join(each.sentence for each in found)


@pytest.mark.usefixtures("_real")
def test_each_scale_of_grades_has_a_ladder_of_its_own(lake: Lake) -> None:
    app = seen("agencies", "participation")
    scales = set(lake.ask("cycles", lake.latest())["scale_id"])
    ladders = [title for title in headings(app) if title.startswith("Agencies by grade in")]
    assert len(ladders) == len(scales) == 2


@pytest.mark.usefixtures("_real")
def test_disagreements_can_be_narrowed_by_topic_and_kind(lake: Lake) -> None:
    everything = {"country": None, "family": None, "kind": None}
    app = go("sources", "discrepancies")
    assert rows_shown(app)[-1] == len(lake.ask("discrepancies", lake.latest(), **everything))
    app.selectbox(key="sources_family").set_value("attaches").run()
    mine = lake.ask("discrepancies", lake.latest(), **{**everything, "family": "attaches"})
    assert rows_shown(app)[-1] == len(mine)
    app.selectbox(key="sources_kind").set_value("units").run()
    units = int((mine["kind"] == "units").sum())
    assert rows_shown(app)[2:] == ([units] if units else [])


@pytest.mark.usefixtures("_real")
def test_disagreements_can_be_narrowed_by_what_they_change(lake: Lake) -> None:
    app = go("sources", "discrepancies")
    for weight in words("discrepancy", "weight"):
        app.selectbox(key="sources_matters").set_value(weight).run()
        found = lake.ask("discrepancies", lake.latest(), matters=weight)
        assert set(found["matters"]) == {weight}
        assert rows_shown(app)[-1] == len(found)


@pytest.mark.usefixtures("_real")
def test_corridors_of_one_origin_and_one_kind_of_protection_can_be_chosen(lake: Lake) -> None:
    found = lake.ask("corridor_protection", lake.latest(), origin="IDN")
    within = found[found["within_asean"] & (found["protection"] == "neither")]
    app = go("corridors")
    app.selectbox(key="corridors_origin").set_value("IDN").run()
    app.selectbox(key="corridors_protection").set_value("neither").run()
    assert not app.exception
    every = found[found["protection"] == "neither"]
    assert rows_shown(app)[2] == int(within["persons"].notna().sum())
    app.selectbox(key="corridors_reach").set_value("world").run()
    assert rows_shown(app)[2] == int(every["persons"].notna().sum())
    assert say(
        "corridors.list_title", corridors=len(every), unknown=int(every["persons"].isna().sum())
    ) in folds(app)
    assert not app.exception


@pytest.mark.usefixtures("_real")
def test_one_corridor_is_answered_and_what_is_not_on_record_of_it_is_said() -> None:
    app = come_in("corridors", corridors_view="one", corridors_start="IDN", corridors_destination="MYS")
    assert app.markdown[0].value == say("corridors.one_lead")
    assert headings(app)[0] == say("corridors.one_title", origin="Indonesia", destination="Malaysia")
    leads = set(re.findall(r"\]\(#([a-z-]+)\)", app.markdown[1].value))
    assert leads == {"corridors-one", "corridors-criteria"}
    assert leads <= {heading.proto.anchor for heading in app.subheader}
    assert say("corridors.instruments_title", instruments=4) in folds(app)
    app.selectbox(key="corridors_start").set_value("BRN").run()
    app.selectbox(key="corridors_destination").set_value("ISR").run()
    assert not app.exception
    nothing = say("corridors.answer_nothing", origin="Brunei Darussalam", destination="Israel")
    assert answered(app) == nothing
    assert say("corridors.missing_title") in folds(app)


@pytest.mark.usefixtures("_real")
def test_what_one_text_promised_on_one_topic_is_two_choices_away(lake: Lake) -> None:
    app = go("commitments")
    app.selectbox(key="commitments_topic").set_value("information and training").run()
    app.selectbox(key="commitments_instrument").set_value("cebu-declaration-2007").run()
    assert not app.exception
    asked = {"topic": "information and training", "instrument": "cebu-declaration-2007"}
    found = lake.ask("promises", lake.latest(), **asked)
    known = found[~found["status"].isin(["no information", "before the promise"])]
    points, answered = found["commitment_id"].nunique(), known["commitment_id"].nunique()
    assert say("commitments.answered_title", points=points, answered=answered) in headings(app)
    assert len(found) in rows_shown(app)
    # Every number that stands open is of what is chosen, as that of the answer.
    for name in ("answered", "topics"):
        title = make(f"commitments-{name}", partial(lake.ask, snapshot=lake.latest()), asked).title
        assert title in headings(app)


@pytest.mark.usefixtures("_real")
def test_one_body_is_shown_among_those_it_works_with(lake: Lake) -> None:
    app = go("cooperation", "network")
    app.selectbox(key="cooperation_body").set_value("vamas").run()
    assert not app.exception
    partners = lake.ask("body_partners", lake.latest(), body="vamas")
    theirs = lake.ask("body_initiatives", lake.latest(), body="vamas")
    assert 0 < len(partners) < len(lake.ask("bodies", lake.latest()))
    assert rows_shown(app) == [len(partners), len(theirs)]


@pytest.mark.usefixtures("_real")
def test_every_table_of_the_warehouse_can_be_read() -> None:
    app = go("built", "tables")
    choice = app.selectbox(key="built_table")
    for name in choice.options:
        app.selectbox(key="built_table").set_value(name).run()
        assert not app.exception, name
        assert app.get("html"), name


@pytest.mark.usefixtures("_real")
def test_a_member_state_has_one_page_that_also_names_what_is_missing(lake: Lake) -> None:
    app = go("country")
    for member, name in lake.ask("members", lake.latest())[["place_code", "name"]].itertuples(index=False):
        app.selectbox(key="country").set_value(member).run()
        assert not app.exception
        assert app.title[0].value == name
        said = "\n".join(text.value for text in app.markdown)
        assert name in said
        missing = sum(say(key, name=name) in said for key in phrases() if key.startswith("country.nothing_"))
        titles = [key for key in phrases() if key.startswith("country.section_")]
        starts = [with_articles(phrases()[key].replace("{name}", name)).partition(" (")[0] for key in titles]
        folded = [label for label in folds(app) if label.startswith(tuple(starts))]
        assert len(folded) + missing == len(titles)


@pytest.mark.usefixtures("_real")
def test_two_member_states_stand_side_by_side() -> None:
    app = go("country", country="VNM", country_beside="IDN")
    assert [each for each in headings(app) if each in ("Viet Nam", "Indonesia")] == ["Viet Nam", "Indonesia"]
    assert len([each for each in app.selectbox(key="country_beside").options if each == "Viet Nam"]) == 0
    # The brief is of the first alone, and says so where two stand on the page.
    taken = [each.proto.label for each in app.get("download_button")]
    assert say("brief.take_alone", name="Viet Nam") in taken


@pytest.mark.usefixtures("_real")
def test_every_page_that_asks_a_question_answers_it_before_its_figures() -> None:
    for page in every_answer():
        # A country needs one, and some answers are those of a part of a page.
        if page == "country" or "-" in page:
            continue
        app = seen(page, views(page)[0])
        said = "\n".join(text.value for text in app.markdown)
        linked = re.findall(r"\]\(#([a-z-]+)\)", said)
        assert linked, page
        assert set(linked) <= set(catalogue()), page


@pytest.mark.usefixtures("_real")
def test_the_map_of_the_overview_is_drawn_once_it_is_asked_for() -> None:
    app = go("overview")
    # Beside what happened since a date: what the data said before it is not known of a first edition.
    assert say("overview.first_edition") in [one.value for one in app.caption]
    assert not app.get("deck_gl_json_chart")
    app.button_group(key="overview_layers").set_value(["posts"]).run()
    assert not app.exception
    assert app.get("deck_gl_json_chart")


@pytest.mark.usefixtures("_real")
@pytest.mark.parametrize(("page", "view"), MAPS)
def test_a_map_goes_on_paper_as_a_drawing_with_its_land(page: str, view: str) -> None:
    bodies = [part.proto.body for part in seen(page, view).get("html")]
    (printed,) = [body for body in bodies if 'class="printed"' in body]
    _, _, coded = printed.partition("base64,")
    drawn = base64.b64decode(coded.partition('"')[0]).decode()
    assert drawn.startswith("<svg")
    assert drawn.count("<path") > 50


@pytest.mark.usefixtures("_real")
def test_the_box_of_every_page_searches_on_the_page_of_the_search_too() -> None:
    """It stayed with the first words once: the page was there already, and read its address no more."""
    app = go("search", search="Kuwait")
    for asked, lacking in (("Canada", ""), ("died in Qatar", "died")):
        app.text_input(key="frame_search").set_value(asked).run()
        assert not app.exception
        assert app.text_input(key="search").value == asked
        assert [one.value for one in app.main.markdown if f"“{asked}”" in one.value]
        # What lacks a word of the question stands among the results, and in no box as the answer.
        told = [say("search.lacking", words=lacking)] if lacking else []
        assert [one.value for one in app.main.info] == told
        links = [one.proto.label for one in app.main.get("page_link")]
        assert (links[0] in links[1:]) is not bool(lacking)
