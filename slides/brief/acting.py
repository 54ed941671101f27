"""What to act on, ranked: corridors without protection, disagreements that matter, promises without evidence.

Each row is a sentence whose numbers are those of the catalogue, with the sources that it rests on.
"""

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from figures.catalogue import make
from figures.doubt import HEADLINE, names_another
from figures.figure import Ask
from figures.provenance import main_sources
from slides.brief.lead import COVERED, of_workers
from slides.brief.parts import (
    Column,
    References,
    Row,
    Section,
    Written,
    cell,
    one_of_each_first,
    records,
    table,
)
from words import say

COMMITMENT = "commitment"
# What a corridor lacks, by how the questions call its protection.
LACKING = {"neither": "both", "agreement, no post": "post", "post, no agreement": "agreement"}
# So many of each kind are ranked in the region and at an end of a corridor; so many stand at least.
MOST_OF_A_KIND, MOST_AT_AN_END, LEAST = 8, 2, 6


def of_region(ask: Ask) -> Section:
    """Return what to act on in the whole region."""
    corridors = make("corridors-list", ask, {}).table
    points = make("commitments-topics", ask, {}).table
    return _section(
        [
            *_corridors(of_workers(corridors[corridors["from_member"]])),
            *_disagreements(make("sources-discrepancies", ask, {}).table),
            *_promises(points, say("brief.region")),
        ]
    )


def of_corridor(ask: Ask, corridor: pd.DataFrame, ends: Mapping[str, str]) -> Section:
    """Return what to act on in one corridor, given its row and the names of its ends by their codes.

    What names a third country is no business of the corridor.
    """
    rows = list(_corridors(corridor))
    for code, name in ends.items():
        every = make("country-discrepancies", ask, {"country": code}).table
        others = [names_another(subject, " ".join(ends.values()), ask) for subject in every["subject"]]
        found = every[[not other for other in others]]
        rows += list(_disagreements(found))[:MOST_AT_AN_END]
        points = make("commitments-topics", ask, {"country": code}).table
        rows += list(_promises(points, name))[:MOST_AT_AN_END]
    return _section(rows)


def _section(rows: list[Row]) -> Section:
    columns = (Column(say("brief.head_act"), 0), Column(say("brief.head_act_why"), 1))

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(say(f"brief.act_{row['kind']}"), strong=True),
                cell(row["sentence"], marks=references.of_count(row["cited"])),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    ranked = one_of_each_first(rows, "kind")
    return Section("act", say("brief.act_title"), say("brief.act_note"), ranked, write, least=LEAST)


def _row(kind: str, sentence: str, frame: pd.DataFrame) -> Row:
    return {"kind": kind, "sentence": sentence, "cited": main_sources(frame)}


def _corridors(found: pd.DataFrame) -> Iterator[Row]:
    """Go through the corridors that lack an instrument, a post or both, those of most people first."""
    open_ones = found[(found["protection"] != COVERED) & found["persons"].notna()]
    for row in records(open_ones.sort_values("persons", ascending=False, kind="stable").head(MOST_OF_A_KIND)):
        sentence = say(
            "brief.act_corridor_said",
            origin=row["origin"],
            destination=row["destination"],
            persons=int(row["persons"]),
            year=str(int(row["persons_year"])),
            lacking=say(f"brief.act_lacking_{LACKING[row['protection']]}"),
        )
        yield _row("corridor", sentence, pd.DataFrame([row]))


def _disagreements(found: pd.DataFrame) -> Iterator[Row]:
    """Go through the disagreements on a number that headlines use, one of each subject's family first."""
    rows = one_of_each_first(records(found[found["matters"] == HEADLINE]), "family")
    for row in rows[:MOST_OF_A_KIND]:
        place = row["place"] or say("brief.region")
        sentence = say(
            "brief.act_disagreement_said",
            place=place,
            subject=row["subject"],
            stated=row["stated"],
            other=row["other"],
        )
        yield _row("disagreement", sentence, pd.DataFrame([row]))


def _promises(points: pd.DataFrame, whose: str) -> Iterator[Row]:
    """Go through topics on which promises have no evidence on record, those with most of them first."""
    promised = points[points["kind"] == COMMITMENT]
    bare = promised[promised["evidence"] == 0]
    counted = bare.groupby("topic").size().sort_values(ascending=False, kind="stable")
    for topic, without in counted.head(MOST_OF_A_KIND).items():
        of_topic = bare[bare["topic"] == topic]
        sentence = say(
            "brief.act_promise_said",
            whose=whose,
            topic=topic,
            without=int(without),
            all=int((promised["topic"] == topic).sum()),
            since=str(int(of_topic["year"].min())),
        )
        yield _row("promise", sentence, of_topic)
