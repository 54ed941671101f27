"""Figures of commitments: what was promised, what agreements say of it, and what evidence answers it."""

from charts import commitments as charts
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only
from words import say

COLUMNS = ("instrument", "year", "number", "addressee", "promise", "furthest", "countries", "note")
EVIDENCE_COLUMNS = ("place", "status", "evidence_date", "promise", "instrument", "reason")
# Evidence that is older than a promise tells of nothing that came of it.
UNANSWERED = ("no information", "before the promise")
# Which provisions of agreements speak of a topic of commitments.
PROVISION_TOPICS = {
    "recruitment and fees": ["fees"],
    "employment conditions": ["contract", "wages", "rest", "responsibilities", "documents"],
    "complaints and justice": ["complaints and legal aid"],
    "social protection": ["insurance and welfare"],
    "return and reintegration": ["travel and return"],
    "dialogue and cooperation": ["cooperation", "joint body"],
}


@figure("commitments-promised")
def promised(ask: Ask, topic: str, country: str | None = None) -> Figure:
    """Show what was promised and recommended on a topic."""
    table = ask("commitments", topic=topic, country=country)
    return Figure(
        say("commitments.promised_title", rows=len(table), topic=topic),
        table,
        note=say("commitments.scale_note"),
        columns=COLUMNS,
        written=True,
    )


@figure("commitments-provisions")
def provisions(ask: Ask, topic: str, country: str | None = None) -> Figure:
    """Show what agreements say of a topic of commitments."""
    table = ask("provisions_on", topics=PROVISION_TOPICS.get(topic, []), country=country)
    return Figure(
        say("commitments.provisions_title", rows=len(table), agreements=int(table["agreement"].nunique())),
        table,
        note=say("commitments.provisions_note"),
        columns=("agreement", "provision", "holds", "amount", "unit", "detail"),
        written=True,
    )


@figure("commitments-evidence")
def evidence(
    ask: Ask, topic: str | None = None, instrument: str | None = None, country: str | None = None
) -> Figure:
    """Show the evidence that answers commitments on a topic or of an instrument."""
    table = ask("commitment_evidence", topic=topic, country=country, instrument=instrument)
    return Figure(
        say("commitments.evidence_title", rows=len(table)),
        table,
        columns=EVIDENCE_COLUMNS,
        written=topic is not None,
    )


@figure("commitments-points")
def points(ask: Ask, instrument: str, country: str | None = None) -> Figure:
    """Show the points of one instrument."""
    named = only(ask("instruments"), "instrument_id", instrument)
    return Figure(
        str(named.at[0, "name"]),
        ask("commitments", country=country, instrument=instrument),
        note=say("commitments.scale_note"),
        columns=("number", "addressee", "level", "topic", "promise", "furthest", "countries", "note"),
        written=True,
    )


@figure("commitments-countries")
def countries(ask: Ask, country: str | None = None) -> Figure:
    """Show the furthest status that evidence supports, by Member State and topic."""
    table = ask("commitment_evidence", country=country)
    evidence = ask("commitment_evidence")
    return Figure(
        say("commitments.countries_title"),
        table,
        drawn(lambda frame: charts.status_grid(frame, evidence), ask("commitment_grid")),
        note=say("commitments.countries_note"),
        columns=EVIDENCE_COLUMNS,
    )


@figure("commitments-topics")
def topics(ask: Ask, country: str | None = None) -> Figure:
    """Count the points of each topic with and without evidence."""
    table = ask("commitments", country=country)
    answered = int((~table["furthest"].isin(UNANSWERED)).sum())
    return Figure(
        say("commitments.topics_title", answered=answered, points=len(table)),
        table,
        drawn(charts.by_topic, table),
        note=say("commitments.topics_note"),
        columns=COLUMNS,
    )


@figure("commitments-without")
def without(ask: Ask, country: str | None = None, addressee: str | None = None) -> Figure:
    """Show the points that nothing in the warehouse answers."""
    everything = ask("commitments", country=country, addressee=addressee)
    table = everything[everything["evidence"] == 0]
    return Figure(
        say("commitments.without_title", without=len(table), rows=len(everything)),
        table,
        note=say("commitments.without_note"),
        columns=COLUMNS,
    )


@figure("commitments-treaties")
def treaties(ask: Ask, country: str | None = None) -> Figure:
    """Show which treaties Member States have ratified, acceded to or signed, as far as a page says."""
    table = ask("treaties", country=country)
    bound = table[table["action"].isin(["ratified", "acceded"])]
    per_member = bound["member"].value_counts()
    return Figure(
        say(
            "commitments.treaties_title",
            acts=len(bound),
            treaties=int(table["treaty"].nunique()),
            most=", ".join(sorted(per_member[per_member == per_member.max()].index)) if len(bound) else "",
            number=int(per_member.max()) if len(bound) else 0,
        ),
        table,
        drawn(charts.treaties, table),
        note=say("commitments.treaties_note"),
        columns=("treaty", "full_name", "member", "action", "acted_on", "note"),
    )


@figure("commitments-laws")
def laws(ask: Ask, country: str | None = None) -> Figure:
    """Show laws and orders on migrant workers and their recruitment."""
    table = ask("laws", country=country)
    return Figure(
        say("commitments.laws_title", laws=len(table), countries=int(table["country"].nunique())),
        table,
        note=say("commitments.laws_note"),
        columns=("country", "name", "year", "body", "binding"),
    )


@figure("commitments-tiers")
def tiers(ask: Ask, country: str | None = None) -> Figure:
    """Show the tier of each Member State in the trafficking reports of the United States, year by year."""
    table = ask("trafficking_tiers", country=country)
    newest = table[table["year"] == table["year"].max()]
    return Figure(
        say(
            "commitments.tiers_title",
            year=str(int(table["year"].max())) if len(table) else "",
            placed=len(newest),
            lowest=int((newest["tier"] == "Tier 3").sum()),
        ),
        table,
        drawn(charts.tiers, table),
        note=say("commitments.tiers_note"),
        columns=("member", "year", "tier", "note"),
    )
