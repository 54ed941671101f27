"""Recruitment agencies: who is ranked and how, an agency by its name, one ranking, the code, schemes."""

import pandas as pd
import streamlit as st

from figures.filters import members
from figures.said import scale_said
from screen.asking import answer, choices
from screen.filters import choice, one_of, switch, view
from screen.markup import as_text
from screen.readers.agency import find_agencies, show_half_page, show_newer_result
from screen.readers.answer import show_answer, show_question
from screen.readers.figure import show, show_folded
from screen.sidebar import enter
from words import say
from words.dates import date_said

# Links to agencies that what was typed may mean.
MOST_LISTED = 20
VIEWS = ("participation", "named", "distribution", "code", "schemes")


def cycle_option(cycle: pd.Series) -> str:
    """Name a cycle for the choice among them."""
    if pd.isna(cycle["revision"]):
        return say("agencies.cycle_option", number=str(cycle["number"]), label=cycle["label"])
    return say(
        "agencies.cycle_option_published",
        association=cycle["association"],
        number=str(cycle["number"]),
        label=cycle["label"],
        revision=int(cycle["revision"]),
        standing=cycle["standing"],
    )


def show_agency(agency: str, name: str, place: str, key: str) -> None:
    """Show what a worker needs to know of an agency, and where to go from there."""
    show_newer_result(agency)
    show("scorecard-card", key=key, agency=agency)
    asked = {"scorecard_agency": agency}
    st.page_link("pages/scorecard.py", label=say("agencies.open_scorecard"), query_params=asked)
    show_half_page(agency, name, f"{key}-half")
    codes = {called: code for code, called in members(answer).items()}
    if place in codes:
        asked = {"complaints_country": codes[place], "complaints_view": "centres"}
        label = say("agencies.open_centres", place=place)
        st.page_link("pages/complaints.py", label=label, query_params=asked)
    asked = {"complaints_view": "mechanisms"}
    st.page_link("pages/complaints.py", label=say("agencies.open_mechanism"), query_params=asked)


def show_found(agencies: pd.DataFrame) -> str:
    """Answer for one agency: let a reader type what it is called; its card, or links to those it may be.

    Returns the agency whose card is shown, '' where none is.
    """
    found = find_agencies("agencies_find", say("scorecard.find"), agencies["name"].to_dict())
    if found is None:
        return ""
    if len(found) == 1:
        agency = next(iter(found))
        show_agency(agency, *map(str, agencies.loc[agency, ["name", "place"]]), "agency-found")
        return agency
    for key in list(found)[:MOST_LISTED]:
        asked = {"scorecard_agency": key}
        st.page_link("pages/scorecard.py", label=as_text(found[key]), query_params=asked)
    return ""


enter()
show_question("agencies")
# Who asks whether an agency is good has a telephone: the field stands above what is said of all.
agencies = answer("scorecard_agencies").set_index("id")
found = show_found(agencies)
show_answer("agencies")
shown = view("agencies", VIEWS)

if shown == "participation":
    newest, *earlier = choices("scale") or [""]
    if newest:
        show("agencies-ladder", scale=newest)
    show("agencies-participation")
    for scale in earlier:
        show("agencies-ladder", key=f"agencies-ladder-{scale}", scale=scale)
    if answer("published_cycles").empty:
        st.markdown(say("agencies.nothing_published"))
    else:
        show("agencies-published-cycles")
        if not answer("published_movement").empty:
            show("agencies-moved")
    for folded in ("cycles", "steps", "movement", "phases"):
        show_folded(f"agencies-{folded}")
elif shown == "named":
    chosen = choice(
        "agencies_name", say("agencies.find"), agencies["name"].to_dict(), say("agencies.find_all")
    )
    if chosen and chosen != found:
        show_agency(chosen, *map(str, agencies.loc[chosen, ["name", "place"]]), "agency-chosen")
    strong = switch("agencies_strong", say("agencies.strong_only"))
    show("agencies-named", strong="yes" if strong else None)
    if answer("published_grades").empty:
        st.markdown(say("agencies.nothing_published"))
    else:
        show("agencies-published-grades")
elif shown == "distribution":
    cycles = answer("cycles").set_index("cycle_id")
    cycle = one_of(
        "agencies_cycle",
        say("agencies.choose_cycle"),
        {key: cycle_option(cycles.loc[key]) for key in cycles.index[::-1]},
    )
    about = cycles.loc[cycle]
    own = scale_said(about["scale_id"]) if pd.isna(about["revision"]) else say("agencies.scale_published")
    st.markdown(
        say(
            "agencies.cycle_note",
            published=date_said(str(about["published_on"])),
            inferred=int(about["published_basis"] == "inferred"),
            scale=own,
            code=as_text(about["code"]),
        )
    )
    units = answer("distribution", cycle=cycle)["unit"].dropna().unique()
    if not len(units):
        st.info(say("agencies.no_distribution"), icon=":material/info:")
    for unit in units:
        show("agencies-distribution", key=f"agencies-{cycle}-{unit}", cycle=cycle, unit=unit)
elif shown == "code":
    show("agencies-subjects")
    show("agencies-evidence")
    show("agencies-standards")
else:
    show("agencies-schemes")
    show_folded("agencies-others")
