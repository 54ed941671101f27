"""Figures of commitments: what was promised, what agreements say of it, and what evidence answers it."""

import pandas as pd

from charts import commitments as charts
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only
from figures.filters import members as members_of
from words import name_of, place_said, say

COLUMNS = ("instrument", "year", "number", "addressee", "promise", "furthest", "countries", "note")
# What binds a state to a treaty.
EVIDENCE_COLUMNS = ("place", "status", "evidence_date", "promise", "instrument", "reason")
# What points are chosen by, beside the country of their evidence.
CHOSEN = ("topic", "instrument", "addressee")
# How a piece of evidence says that it tells of less than the promise.
BARE = "not described|not named"
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
    table = ask("provisions", topics=PROVISION_TOPICS.get(topic, []), country=country)
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


@figure("commitments-answered")
def answered(
    ask: Ask,
    topic: str | None = None,
    instrument: str | None = None,
    addressee: str | None = None,
    country: str | None = None,
) -> Figure:
    """Show point by point what was promised, and the evidence that answers it with its date.

    The points of one text stand in its order, by their numbers.
    """
    found = ask("promises", topic=topic, instrument=instrument, addressee=addressee, country=country)
    points = found["commitment_id"].nunique()
    known = found[charts.states(found["status"]) == charts.WITH_EVIDENCE]
    said = _said(found)
    return Figure(
        say("commitments.answered_title", points=int(points), answered=int(known["commitment_id"].nunique())),
        said,
        note=say("commitments.answered_note"),
        columns=("point", "place", "status", "evidence_date", "reason"),
        told=_numbered(said, found) if instrument else None,
    )


@figure("commitments-countries")
def countries(ask: Ask, country: str | None = None) -> Figure:
    """Show by Member State and topic how much evidence there is, of what date, and how far it goes."""
    table = ask("commitment_evidence", country=country)
    grid = ask("commitment_grid")
    members, topics = sorted(grid["member"].unique()), sorted(grid["topic"].unique())
    pairs = table[table["place"].isin(members)].groupby(["place", "topic"]).ngroups
    counts = table["topic"].value_counts()
    codes = {name: code for code, name in members_of(ask).items()}
    places = members if country is None else []
    return Figure(
        say(
            "commitments.countries_title",
            pairs=pairs,
            all=len(members) * len(topics) if country is None else len(topics),
            topic=name_of("commitment", "topic", counts.index[0]) if len(counts) else "",
        ),
        table,
        drawn(lambda frame: charts.status_grid(frame, places, topics, codes), table),
        note=say("commitments.countries_note"),
        columns=EVIDENCE_COLUMNS,
    )


@figure("commitments-topics", *CHOSEN)
def topics(ask: Ask, country: str | None = None, **chosen: str | None) -> Figure:
    """Count the points of each topic with and without evidence, of all texts or of what is chosen."""
    table = ask("commitments", country=country, **chosen)
    answered = int((charts.states(table["furthest"]) == charts.WITH_EVIDENCE).sum())
    title = say("commitments.topics_title", answered=answered, points=len(table))
    what = _what(ask, **chosen)
    return Figure(
        say("commitments.topics_title_of", what=what, title=title) if what else title,
        table,
        drawn(charts.by_topic, table),
        note=say("commitments.topics_note"),
        columns=COLUMNS,
    )


@figure("commitments-without")
def without(ask: Ask, country: str | None = None, addressee: str | None = None) -> Figure:
    """Show the points that nothing answers."""
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
    bound = table[table["action"].isin(charts.BINDING)]
    per_member = bound["member"].value_counts()
    return Figure(
        say(
            "commitments.treaties_title",
            acts=len(bound),
            treaties=int(table["treaty"].nunique()),
            most=", ".join(sorted(per_member[per_member == per_member.max()].index)) if len(bound) else "",
            number=int(per_member.max()) if len(bound) else 0,
            members=len(per_member),
        ),
        table,
        drawn(charts.treaties, table),
        note=f"{say('commitments.treaties_note')} {_remarks(table)} {_full_names(table)}".replace("  ", " "),
        columns=("treaty", "full_name", "member", "action", "acted_on", "note"),
    )


def _remarks(treaties: pd.DataFrame) -> str:
    """Write out what the stars stand for, which paper and telephones cannot point at."""
    return " ".join(
        say("commitments.star_stands_for", member=member, treaty=treaty, remark=remark)
        for (member, treaty), remark in charts.remarks(treaties).items()
    )


def _full_names(treaties: pd.DataFrame) -> str:
    """Spell out the treaties that are drawn under a name that does not say what they are about."""
    pairs = treaties[["treaty", "full_name"]].drop_duplicates().itertuples(index=False)
    return "; ".join(
        say("commitments.stands_for", short=short, name=name)
        for short, name in pairs
        if charts.head(short, name) == short != name
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
    lowest = newest[newest["tier"] == "Tier 3"]
    return Figure(
        say(
            "commitments.tiers_title",
            year=str(int(table["year"].max())) if len(table) else "",
            placed=len(newest),
            lowest=len(lowest),
            named=", ".join(place_said(name) for name in lowest["member"]),
        ),
        table,
        drawn(charts.tiers, table),
        note=say("commitments.tiers_note"),
        columns=("member", "year", "tier", "note"),
    )


@answers("commitments")
def answer(
    ask: Ask,
    country: str | None = None,
    topic: str | None = None,
    instrument: str | None = None,
    addressee: str | None = None,
) -> tuple[Finding, ...]:
    """Say how much of what was promised evidence answers, on what, of which countries and years.

    Of one country, also which treaties bind it; of a topic, text or addressee, how much of that alone.
    """
    if topic or instrument or addressee:
        return _answer_chosen(ask, country, topic, instrument, addressee)
    points = ask("commitments", country=country)
    if points.empty:
        return (Finding(say("commitments.answer_unknown"), "commitments-topics"),)
    if country:
        return _answer_of(ask, points, country)
    state = charts.states(points["furthest"])
    with_evidence = points[state == charts.WITH_EVIDENCE]
    told = say(
        "commitments.answer",
        points=len(points),
        answered=len(with_evidence),
        older=int((state == charts.STATES["before the promise"]).sum()),
    )
    if with_evidence.empty:
        return (Finding(told, "commitments-topics"),)
    counts = with_evidence["topic"].value_counts()
    nothing = sorted(set(points["topic"]) - set(points[points["evidence"] > 0]["topic"]))
    on = say(
        "commitments.answer_topics",
        topic=name_of("commitment", "topic", counts.index[0]),
        answered=int(counts.iloc[0]),
        points=int((points["topic"] == counts.index[0]).sum()),
        without=len(nothing),
        topics=", ".join(name_of("commitment", "topic", topic) for topic in nothing),
    )
    elsewhere = _elsewhere(points, ask("commitment_evidence"), nothing)
    return (
        Finding(told, "commitments-topics"),
        Finding(" ".join((on, *elsewhere)), "commitments-topics"),
        *_of_countries(ask("commitment_evidence"), set(ask("commitment_grid")["member"])),
    )


def _elsewhere(points: pd.DataFrame, evidence: pd.DataFrame, topics: list[str]) -> list[str]:
    """Say of topics without evidence under their name what answers points of others that name them."""
    told = []
    for topic in topics:
        naming = points[
            (points["topic"] != topic) & points["promise"].str.contains(topic, case=False, regex=False)
        ]
        pieces = evidence[evidence["promise"].isin(naming["promise"])]
        if len(pieces):
            under = dict.fromkeys(name_of("commitment", "topic", each) for each in pieces["topic"])
            told.append(
                say(
                    "commitments.answer_elsewhere",
                    topic=name_of("commitment", "topic", topic),
                    pieces=len(pieces),
                    topics=", ".join(under),
                    bare=int(pieces["reason"].str.contains(BARE).fillna(value=False).sum()),
                )
            )
    return told


def _answer_chosen(
    ask: Ask, country: str | None, topic: str | None, instrument: str | None, addressee: str | None
) -> tuple[Finding, ...]:
    """Say how much of what is chosen evidence answers, and how much there is on its topic."""
    points = ask("commitments", country=country, topic=topic, instrument=instrument, addressee=addressee)
    what = _what(ask, topic, instrument, addressee)
    told = say(
        "commitments.answer_chosen",
        what=f"{what}, {place_said(members_of(ask).get(country, country))}" if country else what,
        points=len(points),
        answered=int((charts.states(points["furthest"]) == charts.WITH_EVIDENCE).sum()),
    )
    found = [Finding(told, "commitments-answered")]
    if topic:
        pieces = len(ask("commitment_evidence", topic=topic, country=country, instrument=None))
        found.append(Finding(say("commitments.answer_pieces", pieces=pieces), "commitments-evidence"))
        everything = ask("commitments", country=country)
        elsewhere = _elsewhere(everything, ask("commitment_evidence", country=country), [topic])
        found += [Finding(each, "commitments-evidence") for each in elsewhere]
    return tuple(found)


def _answer_of(ask: Ask, points: pd.DataFrame, country: str) -> tuple[Finding, ...]:
    """Say how much of what was promised evidence on one Member State answers, and which treaties bind it."""
    name = members_of(ask).get(country, country)
    known = points[charts.states(points["furthest"]) == charts.WITH_EVIDENCE]
    found = ask("treaties", country=country)
    bound = found[found["action"].isin(charts.BINDING)]["treaty"]
    told = say("commitments.answer_of", name=name, points=len(points), answered=len(known))
    treaties = say("commitments.answer_bound", name=name, number=len(bound), treaties=", ".join(bound))
    sentences = [told, treaties]
    counts = known["topic"].value_counts()
    if len(known) > 1 and counts.iloc[0] > 1:
        topic = name_of("commitment", "topic", counts.index[0])
        sentences.insert(1, say("commitments.answer_most", topic=topic, answered=int(counts.iloc[0])))
    return tuple(Finding(each, "commitments-topics") for each in sentences)


def _of_countries(evidence: pd.DataFrame, members: set[str]) -> tuple[Finding, ...]:
    """Say of how many Member States there is evidence, of which most, and of what years."""
    counts = evidence[evidence["place"].isin(members)]["place"].value_counts()
    years = charts.years(evidence["evidence_date"])
    if counts.empty or not years:
        return ()
    said = say(
        "commitments.answer_countries",
        states=len(counts),
        all=len(members),
        most=counts.index[0],
        pieces=int(counts.iloc[0]),
        span=int(years[-1]) - int(years[0]),
        first=years[0],
        last=years[-1],
    )
    return (Finding(said, "commitments-countries"),)


def _what(
    ask: Ask, topic: str | None = None, instrument: str | None = None, addressee: str | None = None
) -> str:
    """Name what points are chosen by, '' where all are meant."""
    named = (
        str(only(ask("instruments"), "instrument_id", instrument).at[0, "name"]) if instrument else "",
        name_of("commitment", "topic", topic) if topic else "",
        name_of("commitment", "addressee", addressee) if addressee else "",
    )
    what = ", ".join(filter(None, named))
    return what[:1].upper() + what[1:]


def _numbered(said: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    """Write each point of one text with its number there, which has one year for all."""
    points = [
        row.promise
        if pd.isna(row.number)
        else say("commitments.numbered_point", number=row.number, promise=row.promise)
        for row in found.itertuples()
    ]
    return said.assign(point=points)


def _said(found: pd.DataFrame) -> pd.DataFrame:
    """Write each point with the year of its text, which stands once above its evidence."""
    points = [
        say("commitments.undated_point", promise=row.promise)
        if pd.isna(row.year)
        else say("commitments.point", year=str(int(row.year)), promise=row.promise)
        for row in found.itertuples()
    ]
    status = [name_of("commitments", "furthest", each) for each in found["status"]]
    return found.assign(point=points, status=status).drop(columns=["promise", "year"])
