"""Labour attachés: where they sit, what is stated and what is counted, what they do, what is not covered."""

import streamlit as st

from charts import attaches, maps
from screen.asking import answer, drawn
from screen.figure import show_figure
from screen.filters import choice, member_filter, view
from screen.frame import enter, theme
from words import say

POST_COLUMNS = ("origin", "place", "city", "posts", "posts_basis", "reason", "as_of", "printed_as")
VIEWS = ("totals", "map", "services", "coverage")

enter()
st.title(say("attaches.title"), anchor=False)
st.markdown(say("attaches.lead"))

origin = member_filter("attaches_origin", say("attaches.filter_origin"))
shown = view("attaches", VIEWS)

if shown == "totals":
    table = answer("attache_stated_and_counted", origin=origin)
    differing = int((table["difference"] != 0).sum())
    show_figure(
        "attaches-totals",
        say("attaches.totals_title", differing=differing, origins=len(table)),
        table,
        chart=drawn(attaches.stated_and_counted, "attache_stated_and_counted", origin=origin),
        note=say("attaches.totals_note"),
        as_of=say("attaches.as_of"),
    )
    show_figure(
        "attaches-statements", say("attaches.statements_title"), answer("attache_totals", origin=origin)
    )
elif shown == "map":
    show_figure(
        "attaches-map",
        say("attaches.map_title"),
        answer("attache_map", origin=origin),
        chart=drawn(maps.posts, "attache_map", {"theme": theme()}, origin=origin),
        note=say("attaches.map_note"),
        as_of=say("attaches.as_of"),
    )
    show_figure(
        "attaches-posts",
        say("attaches.posts_title"),
        answer("attache_posts", origin=origin, destination=None),
        columns=POST_COLUMNS,
    )
elif shown == "services":
    show_figure(
        "attaches-services",
        say("attaches.services_title"),
        answer("attache_services", origin=origin),
        note=say("attaches.services_note"),
    )
else:
    kinds = {
        "agreement, no post": say("attaches.agreement_only"),
        "post, no agreement": say("attaches.post_only"),
        "agreement and post": say("attaches.both"),
    }
    kind = choice("attaches_coverage", say("attaches.filter_coverage"), kinds, say("attaches.all_coverage"))
    table = answer("attache_coverage", origin=origin)
    counted = table["coverage"].value_counts()
    show_figure(
        "attaches-coverage",
        say(
            "attaches.coverage_title",
            agreement_only=int(counted.get("agreement, no post", 0)),
            post_only=int(counted.get("post, no agreement", 0)),
            both=int(counted.get("agreement and post", 0)),
        ),
        table,
        chart=drawn(attaches.coverage, "attache_coverage", origin=origin),
        note=say("attaches.coverage_note"),
    )
    show_figure(
        "attaches-corridors",
        say("attaches.corridors_title"),
        table if kind is None else table[table["coverage"] == kind],
    )
