"""A country: everything on one Member State, on one page that prints."""

import streamlit as st

from screen.asking import answer
from screen.figure import show_figure
from screen.frame import enter
from words import say

# Each section: its name, the question, its other filters, the filter that takes the country,
# and the columns that fit on paper (all where none are named).
SECTIONS: tuple[tuple[str, str, dict[str, None], str, tuple[str, ...]], ...] = (
    (
        "agreements",
        "agreements",
        {"series": None, "status": None},
        "country",
        ("listed", "counterpart", "instrument", "year_signed", "sector", "status", "status_detail"),
    ),
    (
        "provisions",
        "provisions",
        {"series": None, "status": None},
        "country",
        ("agreement", "topic", "provision", "holds", "amount", "unit", "detail"),
    ),
    ("stated", "attache_stated_and_counted", {}, "origin", ()),
    ("statements", "attache_totals", {}, "origin", ("as_of_printed", "stated_as", "unit", "scope", "detail")),
    (
        "posts",
        "attache_posts",
        {"destination": None},
        "origin",
        ("place", "city", "posts", "posts_basis", "reason", "as_of"),
    ),
    (
        "received",
        "attache_posts",
        {"origin": None},
        "destination",
        ("origin", "city", "posts", "posts_basis", "as_of"),
    ),
    ("services", "attache_services", {}, "origin", ("place", "service", "detail")),
    (
        "coverage",
        "attache_coverage",
        {},
        "origin",
        ("member", "partner", "instruments", "last_year", "coverage"),
    ),
    ("centres", "centres", {}, "country", ("name", "kind", "host", "host_kind", "place", "opened")),
    (
        "mechanisms",
        "mechanisms",
        {},
        "country",
        ("mechanism", "sequence", "number", "step", "period", "detail"),
    ),
    (
        "complaints",
        "complaint_figures",
        {"measure": None, "split": None},
        "country",
        (
            "measure",
            "category",
            "sex",
            "period_start",
            "period_end",
            "qualifier",
            "value",
            "unit",
            "reporter",
        ),
    ),
    (
        "initiatives",
        "initiatives",
        {"level": None, "type": None, "guideline": None, "theme": None, "party_kind": None},
        "country",
        ("title", "kind", "level", "cooperation_type", "started", "parties", "detail", "outcome"),
    ),
    ("forums", "forum_members", {"forum": None}, "country", ("forum", "role", "since", "detail")),
    ("meetings", "forum_events", {"forum": None}, "country", ("event", "held_on", "city", "theme")),
    (
        "commitments",
        "commitment_evidence",
        {"instrument": None, "topic": None, "addressee": None},
        "country",
        ("topic", "promise", "instrument", "status", "reason"),
    ),
    ("codes", "codes", {}, "country", ("owner", "title", "kind", "year", "scale", "scorer", "consequences")),
    (
        "participation",
        "participation",
        {},
        "country",
        ("code", "cycle", "step", "as_of", "as_published", "unit"),
    ),
    (
        "figures",
        "key_figures",
        {},
        "country",
        ("theme", "subject", "measure", "as_published", "unit", "period"),
    ),
    (
        "discrepancies",
        "discrepancies",
        {"family": None, "kind": None},
        "country",
        ("subject", "kind", "stated", "other", "explanation", "shown_as"),
    ),
    ("gaps", "not_available", {"family": None}, "country", ("what", "reason")),
)

enter()
members = answer("members").set_index("place_code")
names = members["name"].to_dict()
st.title(say("country.title"), anchor=False)
chosen = st.selectbox(
    say("country.choose"),
    list(names),
    format_func=lambda code: names[code],
    key="country",
    bind="query-params",
)
st.header(names[chosen], anchor=False)
st.markdown(say("country.lead", name=names[chosen], since=members.at[chosen, "asean_since"]))

held, empty = [], []
for section, question, filters, parameter, columns in SECTIONS:
    table = answer(question, **filters, **{parameter: chosen})
    if section == "discrepancies":
        table = table.assign(source_id=table["stated_source_id"], locator=table["stated_locator"])
    if table.empty:
        empty.append(section)
    else:
        held.append((section, table, columns))

rows_held = {section: len(table) for section, table, _ in held}
for column, name in zip(st.columns(4), ("agreements", "posts", "centres", "complaints"), strict=True):
    column.metric(
        say(f"country.tile_{name}"), say("overview.number", value=rows_held.get(name, 0)), border=True
    )

for section, table, columns in held:
    show_figure(
        f"country-{chosen.lower()}-{section}",
        say(f"country.section_{section}", name=names[chosen], rows=len(table)),
        table,
        columns=columns,
        written=True,
    )

if empty:
    st.subheader(say("country.empty_title"), anchor=False)
    st.markdown("\n".join(f"- {say(f'country.nothing_{section}', name=names[chosen])}" for section in empty))
st.caption(say("country.print"))
