"""Labour attachés: which corridors they leave uncovered, where they sit, how many there are, what they do."""

from screen.asking import choices
from screen.filters import choice, member_filter, view
from screen.readers.answer import show_answer, show_question
from screen.readers.figure import show, show_folded
from screen.sidebar import enter
from words import say

VIEWS = ("coverage", "totals", "map", "services")

enter()
show_question("attaches")
origin = member_filter("attaches_origin", say("attaches.filter_origin"))
show_answer("attaches", "attaches_origin", origin=origin)
shown = view("attaches", VIEWS)
if shown == "coverage":
    kind = choice(
        "attaches_coverage",
        say("attaches.filter_coverage"),
        {code: name for code, name in choices("protection").items() if code != "neither"},
        say("attaches.all_coverage"),
    )

if shown == "totals":
    show("attaches-newest", origin=origin)
    show("attaches-totals", origin=origin)
    show_folded("attaches-statements", origin=origin)
elif shown == "map":
    show("attaches-map", origin=origin)
    show_folded("attaches-posts", origin=origin)
elif shown == "services":
    show("attaches-services", origin=origin)
else:
    show("attaches-people", origin=origin)
    show("attaches-totals", origin=origin)
    show("attaches-origins", origin=origin, protection=kind)
    show_folded("corridors-list", reach="world", origin=origin, protection=kind)
if origin:
    show_folded("country-discrepancies", country=origin)
