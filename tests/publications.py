"""Publications of an association that does not exist, whose every result can be worked out in the head.

Cycle demo-1 has points: two subjects, three indicators, three agencies, one of them not eligible. Its
second revision corrects the points of one agency. Cycle demo-2 is official and has grades without points.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from warehouse.commit import append_rows
from warehouse.location import Location
from warehouse.schema import tables

Row = Mapping[str, Any]
Published = Mapping[str, Sequence[Row]]
# A value that a question asks for.
BLANK = re.compile(r"\$(\w+)")

ASSOCIATION = {"association_id": "demo", "association": "Demonstration Association", "place_code": "IDN"}


def revision(cycle: int, number: int, **others: object) -> Row:
    """Return a row of ranking_publication: an illustrative first publication, unless said otherwise."""
    return {
        **ASSOCIATION,
        "publication_id": f"demo-{cycle}-r{number}",
        "cycle_id": f"demo-{cycle}",
        "revision": number,
        "kind": "publication",
        "published_at": f"2031-0{cycle}-0{number}T08:00:00Z",
        "author": "Puteri",
        "message": f"Ranking of cycle {cycle}",
        "panel": "Council of three",
        "decision": "Grades as computed",
        "method_id": "trial",
        "method_version": 1,
        "method_title": "A trial method",
        "standing": "illustrative",
        "scale_id": "demo-scale",
        "code_id": "demo-code",
        "cycle_number": cycle,
        "cycle_label": str(2030 + cycle),
        **others,
    }


def grade(publication: str, agency: str, **others: object) -> Row:
    """Return a row of ranking_grade, assessed by Asih and reviewed by Rahmat."""
    return {
        "publication_id": publication,
        "agency_id": agency,
        "assessed_on": "2031-01-15",
        "assessors": "Asih",
        "reviewer": "Rahmat",
        **others,
    }


def scores(publication: str, points: Mapping[str, Sequence[str]]) -> list[Row]:
    """Return rows of ranking_score: points of each agency on three indicators, '-' for not applicable."""
    return [
        {
            "publication_id": publication,
            "agency_id": agency,
            "indicator_id": indicator,
            "points": "" if given == "-" else given,
            "applicable": given != "-",
            "evidence": "inspection; trade union" if indicator == "1.1" and given != "-" else "",
            "assessor": "Asih",
        }
        for agency, row in points.items()
        for indicator, given in zip(("1.1", "1.2", "2.1"), row, strict=True)
    ]


def method(publication: str) -> dict[str, list[Row]]:
    """Return the method of cycle demo-1: subject 1 counts once, subject 2 three times."""
    of_it = {"publication_id": publication}
    return {
        "ranking_scale": [
            {**of_it, "grade": "Gold", "position": 1, "least": "75", "meaning": "very good"},
            {**of_it, "grade": "Silver", "position": 2, "least": "50"},
            {**of_it, "grade": "Bronze", "position": 3, "least": "0"},
        ],
        "ranking_subject": [
            {**of_it, "number": 1, "title": "Fees", "weight": "1"},
            {**of_it, "number": 2, "title": "Contracts", "weight": "3"},
        ],
        "ranking_indicator": [
            {
                **of_it,
                "indicator_id": name,
                "subject": int(name[0]),
                "text": text,
                "most": "2",
                "weight": "1",
                "evidence": "inspection; trade union",
            }
            for name, text in (("1.1", "No fees"), ("1.2", "Receipts"), ("2.1", "Written contracts"))
        ],
        "ranking_bar": [{**of_it, "indicator_id": "1.1", "least": "1", "reason": "Workers paid fees"}],
    }


def agencies(publication: str, *ids: str) -> list[Row]:
    """Return rows of ranking_agency; Melati once had another name."""
    former = {"melati": "PT Melati Lama"}
    return [
        {
            "publication_id": publication,
            "agency_id": name,
            "name": f"PT {name.title()}",
            "former_names": former.get(name, ""),
        }
        for name in ids
    ]


# Melati: 1 of 4 and 2 of 2, so 25 % once and 100 % three times: 81.25. Kenanga: 4 of 4 and 1 of 2, 62.5.
# Mawar is barred by the fees.
FIRST: dict[str, list[Row]] = {
    "ranking_publication": [revision(1, 1, licensed=9, planned=4)],
    **method("demo-1-r1"),
    "ranking_agency": agencies("demo-1-r1", "melati", "kenanga", "mawar"),
    "ranking_grade": [
        grade("demo-1-r1", "melati", grade="Gold", percent="81.25", computed_grade="Gold"),
        grade("demo-1-r1", "kenanga", grade="Silver", percent="62.50", computed_grade="Silver"),
        grade(
            "demo-1-r1", "mawar", percent="50.00", computed_grade="Silver", not_eligible="Workers paid fees"
        ),
    ],
    "ranking_score": scores(
        "demo-1-r1", {"melati": ("1", "0", "2"), "kenanga": ("2", "2", "1"), "mawar": ("0", "2", "1")}
    ),
}
# The second revision gives Melati nothing on written contracts, so 25 % once and 0 % three times: 6.25.
SECOND: dict[str, list[Row]] = {
    "ranking_publication": [
        revision(1, 2, kind="correction", reason="A contract was read twice", licensed=9, planned=4)
    ],
    **method("demo-1-r2"),
    "ranking_agency": agencies("demo-1-r2", "melati", "kenanga", "mawar"),
    "ranking_grade": [
        grade("demo-1-r2", "melati", grade="Bronze", percent="6.25", computed_grade="Bronze"),
        grade("demo-1-r2", "kenanga", grade="Silver", percent="62.50", computed_grade="Silver"),
        grade(
            "demo-1-r2", "mawar", percent="50.00", computed_grade="Silver", not_eligible="Workers paid fees"
        ),
    ],
    "ranking_score": scores(
        "demo-1-r2", {"melati": ("1", "0", "0"), "kenanga": ("2", "2", "1"), "mawar": ("0", "2", "1")}
    ),
    "ranking_change": [
        {
            "publication_id": "demo-1-r2",
            "agency_id": "melati",
            "subject_of_change": name,
            "before": before,
            "after": after,
            "who": "Asih",
            "changed_at": "2031-01-01T09:00:00Z",
            "file": "cycle-1.xlsx",
        }
        for name, before, after in (("2.1", "2", "0"), ("grade", "Gold", "Bronze"))
    ],
    "ranking_reply": [
        {
            "reply_id": f"demo-reply-{number}",
            "association_id": "demo",
            "cycle_id": "demo-1",
            "agency_id": "melati",
            "kind": kind,
            "text": text,
            "said_on": "2031-01-20",
            "entered_by": "Rahmat",
            "published_at": "2031-01-02T08:00:00Z",
        }
        for number, kind, text in (
            (1, "statement", "We changed our contracts."),
            (2, "appeal", "The contracts were in order."),
            (3, "outcome", "The appeal was heard; the grade stands."),
        )
    ],
}
# Cycle 2 has stars and no points; Anggrek is the record that Kenanga was merged into.
THIRD: dict[str, list[Row]] = {
    "ranking_publication": [
        revision(2, 1, standing="official", scale_id="demo-stars", method_title="Stars by the panel")
    ],
    "ranking_scale": [
        {"publication_id": "demo-2-r1", "grade": stars, "position": position}
        for position, stars in enumerate(("3", "2", "1"), 1)
    ],
    "ranking_agency": agencies("demo-2-r1", "melati", "anggrek"),
    "ranking_grade": [
        grade("demo-2-r1", "melati", grade="2"),
        grade("demo-2-r1", "anggrek", grade="3"),
    ],
    "ranking_merge": [
        {
            "association_id": "demo",
            "agency_id": "kenanga",
            "into_agency_id": "anggrek",
            "decided_by": "Putra",
            "decided_at": "2031-01-03T08:00:00Z",
        }
    ],
}
ALL = (FIRST, SECOND, THIRD)


def publish(location: Location, *publications: Published) -> list[int]:
    """Append publications, one commit each, and return the numbers of their snapshots."""
    return [
        append_rows(location, rows, "Puteri", "A ranking", {"publication": number})
        for number, rows in enumerate(publications or ALL)
    ]


def frames() -> dict[str, pd.DataFrame]:
    """Return everything that is published, by table, as text with what is empty missing."""
    held: dict[str, list[dict[str, str | None]]] = {}
    for published in ALL:
        for name, rows in published.items():
            held.setdefault(name, []).extend({k: str(v) or None for k, v in row.items()} for row in rows)
    return {
        name: pd.DataFrame(rows, columns=[column.name for column in tables()[name].columns], dtype="string")
        for name, rows in held.items()
    }
