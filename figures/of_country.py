"""Figures of one country: everything in the warehouse on one Member State, section by section."""

from figures.catalogue import figure
from figures.figure import Ask, Figure, only
from figures.said import cycles_said
from words import say

# Each section: its name, the question, the filter of it that takes the country, and the columns that fit
# on paper (all where none are named).
SECTIONS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    (
        "agreements",
        "agreements",
        "country",
        ("listed", "counterpart", "instrument", "year_signed", "sector", "status", "status_detail"),
    ),
    (
        "provisions",
        "provisions",
        "country",
        ("agreement", "topic", "provision", "holds", "amount", "unit", "detail"),
    ),
    ("stated", "attache_stated_and_counted", "origin", ()),
    ("statements", "attache_totals", "origin", ("as_of_printed", "stated_as", "unit", "scope", "detail")),
    (
        "posts",
        "attache_posts",
        "origin",
        ("place", "city", "posts", "posts_basis", "reason", "as_of"),
    ),
    (
        "received",
        "attache_posts",
        "destination",
        ("origin", "city", "posts", "posts_basis", "as_of"),
    ),
    ("services", "attache_services", "origin", ("place", "service", "detail")),
    (
        "coverage",
        "attache_coverage",
        "origin",
        ("member", "partner", "instruments", "last_year", "coverage"),
    ),
    ("centres", "centres", "country", ("name", "kind", "host", "host_kind", "place", "opened")),
    (
        "mechanisms",
        "mechanisms",
        "country",
        ("mechanism", "sequence", "number", "step", "period", "detail"),
    ),
    (
        "complaints",
        "complaint_figures",
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
        "country",
        ("title", "kind", "level", "cooperation_type", "started", "parties", "detail", "outcome"),
    ),
    ("forums", "forum_members", "country", ("forum", "role", "since", "detail")),
    ("meetings", "forum_events", "country", ("event", "held_on", "city", "theme")),
    (
        "commitments",
        "commitment_evidence",
        "country",
        ("topic", "promise", "instrument", "status", "reason"),
    ),
    ("codes", "codes", "country", ("owner", "title", "kind", "year", "scale", "scorer", "consequences")),
    (
        "participation",
        "participation",
        "country",
        ("code", "cycle", "step", "as_of", "as_published", "unit"),
    ),
    (
        "figures",
        "key_figures",
        "country",
        ("theme", "subject", "measure", "as_published", "unit", "period"),
    ),
    (
        "discrepancies",
        "discrepancies",
        "country",
        ("subject", "kind", "stated", "other", "explanation", "shown_as"),
    ),
    ("gaps", "not_available", "country", ("what", "reason")),
)


def name_of(ask: Ask, country: str) -> str:
    """Return the name of a Member State by its code. Raises NothingThere."""
    return str(only(ask("members"), "place_code", country).at[0, "name"])


def _enter(section: str, question: str, parameter: str, columns: tuple[str, ...]) -> None:
    """Enter one section into the catalogue, as the figure `country-…`."""

    @figure(f"country-{section}")
    def make(ask: Ask, country: str) -> Figure:
        table = ask(question, **{parameter: country})
        if section == "discrepancies":
            table = table.assign(source_id=table["stated_source_id"], locator=table["stated_locator"])
        if section == "participation":
            table = cycles_said(table)
        title = say(f"country.section_{section}", name=name_of(ask, country), rows=len(table))
        return Figure(title, table, columns=columns, written=True)


for each in SECTIONS:
    _enter(*each)
