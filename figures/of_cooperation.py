"""Figures of cooperation: how closely, who with whom, and where the documents name nothing."""

import pandas as pd

from charts import cooperation as charts
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only, record
from figures.provenance import known_sources, newest
from words import name_of, say

BY = ("country", "guideline", "theme", "party_kind")
COLUMNS = (
    "title",
    "place",
    "started",
    "cooperation_type",
    "parties",
    "kind",
    "level",
    "route",
    "detail",
    "outcome",
)
STEP_COLUMNS = ("number", "step", "happened", "detail")
FIELDS = (
    "title", "kind", "level", "level_basis", "cooperation_type", "type_basis", "route", "route_basis",
    "place", "started", "ended", "parties", "guidelines", "themes", "detail", "outcome",
)  # fmt: skip
# How many of the busiest bodies, and of the closest partners of one, are drawn.
BUSIEST, CLOSEST = 12, 12


@figure("cooperation-matrix", *BY)
def matrix(ask: Ask, **filters: str | None) -> Figure:
    """Count initiatives by level and type."""
    table = ask("initiatives", **filters)
    level, kind, most = _largest_cell(table)
    return Figure(
        say("cooperation.matrix_title", rows=len(table), most=most, level=level, type=kind),
        table,
        drawn(charts.matrix, table),
        note=say("cooperation.matrix_note"),
        columns=COLUMNS,
    )


@figure("cooperation-behind", *BY, "level", "type")
def behind(ask: Ask, **filters: str | None) -> Figure:
    """Show the initiatives behind a level and a type."""
    table = ask("initiatives", **filters)
    title = say("cooperation.behind_title", rows=len(table))
    return Figure(title, table, columns=COLUMNS, written=True)


@figure("cooperation-bodies", *BY)
def bodies(ask: Ask, **filters: str | None) -> Figure:
    """Show which bodies take part most often."""
    found = ask("initiatives", **filters)
    table = ask("bodies", initiatives=_ids(found))
    return Figure(
        say(
            "cooperation.bodies_title",
            bodies=len(table),
            body=_first(table, "body"),
            most=int(table["initiatives"].max()) if len(table) else 0,
            rows=len(found),
        ),
        table,
        drawn(charts.bodies, table.head(BUSIEST)),
        note=say("cooperation.bodies_note", drawn=min(BUSIEST, len(table)), bodies=len(table)),
        columns=("body", "body_kind", "initiatives"),
    )


@figure("cooperation-around", *BY)
def around(ask: Ask, body: str, **filters: str | None) -> Figure:
    """Show one body among those it works with most often."""
    found = ask("initiatives", **filters)
    table = ask("body_partners", body=body, initiatives=_ids(found))
    return Figure(
        say(
            "cooperation.around_title",
            partners=len(table),
            body=_first(table, "body"),
            partner=_first(table, "other_body"),
            most=int(table["together"].max()) if len(table) else 0,
        ),
        table,
        drawn(charts.around, table.head(CLOSEST)),
        note=say("cooperation.around_note", drawn=min(CLOSEST, len(table))),
        columns=("other_body", "together", "initiatives", "other_kind"),
    )


@figure("cooperation-body", *BY)
def of_body(ask: Ask, body: str, **filters: str | None) -> Figure:
    """Show the initiatives in which one body takes part, and with whom."""
    table = ask("body_initiatives", body=body, initiatives=_ids(ask("initiatives", **filters)))
    leading = int(table["role"].str.contains("lead").sum())
    return Figure(
        say("cooperation.body_title", rows=len(table), leading=leading),
        table,
        columns=(
            "title",
            "started",
            "taking_part",
            "cooperation_type",
            "role",
            "level",
            "kind",
            "detail",
            "outcome",
        ),
    )


@figure("cooperation-network", *BY)
def network(ask: Ask, **filters: str | None) -> Figure:
    """Show who works with whom."""
    links = ask("initiative_links", initiatives=_ids(ask("initiatives", **filters)))
    return Figure(
        say("cooperation.network_title", pairs=len(links)),
        links,
        drawn(charts.network, links),
        note=say("cooperation.network_note", most=charts.MOST_PARTIES),
    )


@figure("cooperation-timeline", *BY)
def timeline(ask: Ask, **filters: str | None) -> Figure:
    """Lay dated initiatives on a line of years."""
    table = ask("initiatives", **filters)
    dated = table.dropna(subset=["started"])
    return Figure(
        say("cooperation.timeline_title", dated=len(dated), rows=len(table)),
        table,
        drawn(charts.timeline, dated),
        note=say("cooperation.timeline_note"),
        columns=("title", "kind", "level", "started", "ended", "parties"),
    )


@figure("cooperation-guidelines", *BY)
def guidelines(ask: Ask, **filters: str | None) -> Figure:
    """Show which guidelines the initiatives of each Member State follow."""
    return _gaps(ask, "guideline", filters)


@figure("cooperation-themes", *BY)
def themes(ask: Ask, **filters: str | None) -> Figure:
    """Show which themes of the forum the initiatives of each Member State speak of."""
    return _gaps(ask, "theme", filters)


def _gaps(ask: Ask, scheme: str, filters: dict[str, str | None]) -> Figure:
    table = ask("initiatives", **filters)
    found = ask("cooperation_gaps", initiatives=_ids(table))
    rows = found[found["scheme"] == scheme]
    return Figure(
        say(f"cooperation.gaps_{scheme}", empty=int((rows["initiatives"] == 0).sum()), cells=len(rows)),
        table,
        drawn(charts.gaps, rows) if len(table) else None,
        note=say("cooperation.gaps_note"),
        columns=COLUMNS,
    )


@figure("cooperation-one")
def one(ask: Ask, initiative: str) -> Figure:
    """Show one initiative, field by field."""
    found = only(ask("initiatives"), "initiative_id", initiative)
    return Figure(str(found["title"].iat[0]), record(found, FIELDS), columns=("field", "value"))


def widest(found: pd.DataFrame) -> str:
    """Return the key of the initiative in which most bodies take part: few readers know the others."""
    parties = found.set_index("initiative_id")["parties"]
    return str(parties.fillna("").str.count(";").idxmax())


@figure("cooperation-steps")
def steps(ask: Ask, initiative: str) -> Figure:
    """Show the steps of one initiative."""
    found = ask("initiative_steps")
    mine = found[found["initiative_id"] == initiative]
    title = str(mine["initiative"].iat[0]) if len(mine) else say("cooperation.own_steps")
    return Figure(title, mine, columns=STEP_COLUMNS)


@answers("cooperation")
def answer(ask: Ask) -> tuple[Finding, ...]:
    """Say how closely bodies work together, which of them most, and where nothing is known."""
    found = ask("initiatives")
    if found.empty:
        return (Finding(say("cooperation.answer_unknown"), "cooperation-matrix"),)
    types = found["cooperation_type"]
    closely = say(
        "cooperation.answer",
        initiatives=len(found),
        collaboration=int((types == "collaboration").sum()),
        consultation=int((types == "consultation").sum()),
        discussion=int((types == "discussion").sum()),
        newest=newest(found, known_sources(ask("source_names")))[:4] or say("common.not_available"),
    )
    return (
        Finding(closely, "cooperation-matrix"),
        *_busiest(ask, _ids(found)),
        Finding(_nothing_known(ask("cooperation_gaps", initiatives=_ids(found))), "cooperation-guidelines"),
    )


def _busiest(ask: Ask, initiatives: list[str]) -> tuple[Finding, ...]:
    """Say which body takes part most often, and with whom."""
    found = ask("bodies", initiatives=initiatives)
    if found.empty:
        return ()
    first = found.iloc[0]
    partners = ask("body_partners", body=first["party_id"], initiatives=initiatives)
    said = say(
        "cooperation.answer_body",
        body=first["body"],
        most=int(first["initiatives"]),
        partner=_first(partners, "other_body"),
        together=int(partners["together"].max()) if len(partners) else 0,
    )
    return (Finding(said, "cooperation-bodies"),)


def _nothing_known(gaps: pd.DataFrame) -> str:
    """Say for how many pairs of Member State and guideline nothing is known, and of which guidelines."""
    rows = gaps[gaps["scheme"] == "guideline"]
    of_all = rows.groupby("tag")["initiatives"].sum()
    nowhere = [
        name_of("initiative_tag", "tag", tag).lstrip("0123456789 ") for tag in of_all[of_all == 0].index
    ]
    return say(
        "cooperation.answer_gaps",
        empty=int((rows["initiatives"] == 0).sum()),
        cells=len(rows),
        nowhere=len(nowhere),
        guidelines=", ".join(name[:1].lower() + name[1:] for name in nowhere),
    )


def _largest_cell(table: pd.DataFrame) -> tuple[str, str, int]:
    """Return the level and the type that most initiatives have, in words, and how many do."""
    if table.empty:
        return "", "", 0
    counted = table.groupby(["level", "cooperation_type"]).size()
    level, kind = counted.idxmax()
    return (
        name_of("initiative", "level", level),
        name_of("initiative", "cooperation_type", kind),
        int(counted.max()),
    )


def _first(table: pd.DataFrame, column: str) -> str:
    """Return what the first row says, '' where there is none."""
    return str(table[column].iat[0]) if len(table) else ""


def _ids(initiatives: pd.DataFrame) -> list[str]:
    return list(initiatives["initiative_id"])
