"""A handful of rows whose every count can be worked out in the head, written out as a folder of sources.

Three Member States (Indonesia, Malaysia, Thailand), Japan and one province of it; one document
that everything is read from and one public page. What each family holds is said beside it.
"""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from warehouse.schema import PUBLISHED, tables

Row = Mapping[str, object]

DOCUMENT = """source_id = "paper"
title = "A paper"
publisher = "A publisher"
year = 2015
kind = "document"
"""


def place(code: str, name: str, kind: str, country: str, asean_since: str = "") -> Row:
    """Return a row of place with a point that the tests never look at."""
    return {
        "place_code": code,
        "name": name,
        "kind": kind,
        "country_code": country,
        "lon": 100,
        "lat": 10,
        "asean_since": asean_since,
        "locator": "map",
    }


def agreement(key: str, counterpart: str, year: object, instrument: str, **others: object) -> Row:
    """Return a row of agreement that Indonesia lists as signed in Table 2, unless said otherwise."""
    return {
        "agreement_id": key,
        "listed_code": "IDN",
        "counterpart_code": counterpart,
        "workers_move": "to counterpart",
        "workers_move_basis": "printed",
        "instrument": instrument,
        "year_signed": year,
        "status": "signed",
        "printed_as": key,
        "series": "table 2",
        "trust": "S",
        "locator": f"Table 2, {key}",
        **others,
    }


def post(origin: str, code: str, posts: object, basis: str, **others: object) -> Row:
    """Return a row of attache_post of Table 1, unless said otherwise."""
    return {
        "origin_code": origin,
        "place_code": code,
        "posts": posts,
        "posts_basis": basis,
        "printed_as": code,
        "trust": "S",
        "locator": f"Table 1, {origin}",
        **others,
    }


def total(origin: str, stated: int, **others: object) -> Row:
    """Return a row of attache_total of Table 1, unless said otherwise."""
    return {
        "origin_code": origin,
        "as_of_printed": "2012",
        "stated": stated,
        "stated_as": stated,
        "unit": "labour attachés",
        "scope": "all posts",
        "trust": "S",
        "locator": f"Table 1, {origin}, total",
        **others,
    }


def figure(key: str, value: object, start: str, end: str, reported: str, **others: object) -> Row:
    """Return a complaint figure of Indonesia: complaints received, unless said otherwise."""
    return {
        "figure_id": key,
        "reporter": "An agency",
        "country_code": "IDN",
        "measure": "complaints_received",
        "category": "all",
        "split": "none",
        "sex": "all",
        "period_start": start,
        "period_end": end,
        "value": value,
        "qualifier": "exact",
        "unit": "complaints",
        "reported_on": reported,
        "trust": "S",
        "locator": key,
        **others,
    }


def share(cycle: str, grade: str, value: object, unit: str, printed: object) -> Row:
    """Return a row of ranking_share."""
    return {
        "cycle_id": cycle,
        "grade": grade,
        "value": value,
        "unit": unit,
        "as_published": printed,
        "trust": "S",
        "locator": f"results of {cycle}",
    }


def cycle(key: str, number: int) -> Row:
    """Return a row of assessment_cycle."""
    return {
        "cycle_id": key,
        "code_id": "code",
        "number": number,
        "label": str(2010 + number),
        "published_on": f"{2010 + number}-05-01",
        "published_basis": "direct",
        "scale_id": "scale",
        "trust": "S",
        "locator": f"cycle {number}",
    }


FROM_PAGE = {"source_id": "page", "trust": "A"}
LISTED_SINCE = {"listed_code": "THA", "series": "since 2010", **FROM_PAGE}
BILATERAL, MEMORANDUM = "bilateral agreement", "memorandum of understanding"

SMALL: dict[str, Sequence[Row]] = {
    "source": [
        {
            "source_id": "page",
            "title": "A page",
            "publisher": "An office",
            "year": 2020,
            "kind": "public page",
        }
    ],
    "place": [
        place("IDN", "Indonesia", "country", "IDN", "1967-08-08"),
        place("MYS", "Malaysia", "country", "MYS", "1967-08-08"),
        place("THA", "Thailand", "country", "THA", "1967-08-08"),
        place("JPN", "Japan", "country", "JPN"),
        place("JP-01", "Hokkaido", "subdivision", "JPN"),
        place("tokyo", "Tokyo", "city", "JPN"),
    ],
    # Indonesia has signed one bilateral agreement and one memorandum with Malaysia, renewed twice,
    # and one memorandum with a province of Japan; one with Thailand is in process although it has an
    # event called renewed. Thailand has signed one with Japan, and one with Malaysia on a public page.
    "agreement": [
        agreement("idn-mys-ba-1998", "MYS", 1998, BILATERAL),
        agreement("idn-mys-mou-2004", "MYS", 2004, MEMORANDUM),
        agreement("idn-jp-01-mou-2006", "JP-01", 2006, MEMORANDUM),
        agreement("idn-tha-in-process", "THA", "", "not stated", status="in process"),
        agreement("tha-jpn-mou-2010", "JPN", 2010, MEMORANDUM, listed_code="THA"),
        agreement("tha-mys-mou-2016", "MYS", 2016, MEMORANDUM, **LISTED_SINCE),
    ],
    "agreement_event": [
        {"agreement_id": key, "event": event, "year": year, "trust": "S", "locator": "Table 2"}
        for key, event, year in (
            ("idn-mys-mou-2004", "renewed", 2008),
            ("idn-mys-mou-2004", "updated", 2010),
            ("idn-mys-mou-2004", "ban imposed", 2009),
            ("idn-tha-in-process", "renewed", 2009),
        )
    ],
    "agreement_provision": [
        {
            "agreement_id": "idn-mys-mou-2004",
            "topic": "wages",
            "provision": "Minimum wage",
            "holds": "no",
            "trust": "S",
            "locator": "Box",
        }
    ],
    # Table 1 states 5 for Indonesia and lists 1 in Malaysia and 3 in Japan, where it also names a city
    # without a number of its own; it states 2 for Thailand and lists 2 in Malaysia. A page names one
    # more place without a number, and another unit is stated for Indonesia: neither is counted.
    "attache_total": [
        total("IDN", 5),
        total("THA", 2),
        total("IDN", 9, unit="offices"),
        total("IDN", 12, **FROM_PAGE),
        total("IDN", 4, scope="Asia"),
    ],
    "attache_post": [
        post("IDN", "MYS", 1, "inferred"),
        post("IDN", "JPN", 3, "printed"),
        post("IDN", "JPN", "", "part of place", city="Tokyo", city_code="tokyo"),
        post("THA", "MYS", 2, "printed"),
        post("IDN", "THA", "", "not printed", **FROM_PAGE),
    ],
    "complaint_measure": [
        {
            "measure": name,
            "label": label,
            "counts": "complaint",
            "stage": "received",
            "flow": "flow",
            "meaning": "What an agency counts.",
            "locator": "vocabulary",
        }
        for name, label in (("complaints_received", "Complaints received"), ("complainants", "Complainants"))
    ],
    # The year 2023 has two vintages that differ. So has 2022, but they agree; 2021 was published once;
    # a part of 2023 by kind of complaint, women only, another unit and another country are other things.
    "complaint_figure": [
        figure("early", 90, "2023-01-01", "2023-12-05", "2023-12"),
        figure("late", 100, "2023-01-01", "2023-12-31", "2024-02", **FROM_PAGE),
        figure("same-once", 70, "2022-01-01", "2022-12-31", "2023-01"),
        figure("same-twice", 70, "2022-01-01", "2022-12-31", "2023-06"),
        figure("once", 60, "2021-01-01", "2021-12-31", "2022-01"),
        figure("wages", 30, "2023-01-01", "2023-12-31", "2024-02", category="wages", split="complaint type"),
        figure("women", 50, "2023-01-01", "2023-12-31", "2024-02", sex="female"),
        figure("persons", 95, "2023-01-01", "2023-12-31", "2024-02", measure="complainants", unit="persons"),
        figure("thai", 80, "2023-01-01", "2023-12-31", "2024-02", country_code="THA"),
        figure("undated", 1, "", "", "2024-02"),
        figure("undated-again", 2, "", "", "2024-03"),
    ],
    "mrc_centre": [
        {
            "centre_id": key,
            "name": key,
            "kind": kind,
            "host_kind": "government",
            "country_code": "IDN",
            "trust": "S",
            "locator": "list",
        }
        for key, kind in (("one", "migrant worker resource centre"), ("two", "complaint counter"))
    ],
    "conduct_code": [
        {
            "code_id": "code",
            "owner": "An association",
            "place_code": "IDN",
            "title": "A code",
            "kind": "association code",
            "trust": "S",
            "locator": "Box",
        }
    ],
    "grade_scale": [
        {"scale_id": "scale", "grade": grade, "position": position, "trust": "S", "locator": "scale"}
        for position, grade in enumerate(("A", "B", "C"), 1)
    ],
    # The first cycle publishes A as a number and B as a share, nothing for C, and two not eligible;
    # the second publishes one grade in words only.
    "assessment_cycle": [cycle("first", 1), cycle("second", 2)],
    "ranking_share": [
        share("first", "A", 11, "agencies", "11"),
        share("first", "B", 54.4, "percent of assessed", "54.4%"),
        share("first", "not eligible", 2, "agencies", "2"),
        share("second", "B", "", "percent of assessed", "nearly one third"),
    ],
    "key_figure": [
        {
            "figure_id": "quoted",
            "theme": "funds",
            "subject": "A fund",
            "measure": "Size",
            "value": 1.5,
            "as_published": "1.5",
            "unit": "USD",
            "locator": "page 1",
        }
    ],
    "not_available": [
        {
            "gap_id": "gap",
            "family": "agencies",
            "what": "A list",
            "reason": "Not found",
            "locator": "searched",
        }
    ],
}


def write_small(folder: Path, **changed: Sequence[Row]) -> Path:
    """Write the small set as a folder of sources; `changed` gives whole tables anew."""
    for name, rows in {**SMALL, **changed}.items():
        write_table(folder / "paper" / f"{name}.csv", rows)
    (folder / "paper" / "source.toml").write_text(DOCUMENT, encoding="utf-8")
    return folder


def write_few(folder: Path, **given: Sequence[Row]) -> Path:
    """Write only some tables, with what they and publications refer to; a build takes a third of the time."""
    needed = set[str]().union(*(with_referred(name) for name in (*given, *PUBLISHED)))
    for name, rows in {**SMALL, **given}.items():
        if name in needed:
            write_table(folder / "paper" / f"{name}.csv", rows)
    (folder / "paper" / "source.toml").write_text(DOCUMENT, encoding="utf-8")
    return folder


def with_referred(table: str) -> set[str]:
    """Return a table and all those in which its references, and theirs, must find their rows."""
    referred = {reference.table for reference in tables()[table].references} - {table}
    return {table, "source"}.union(*(with_referred(each) for each in referred))


def write_table(path: Path, rows: Sequence[Row]) -> None:
    """Write one table with its header; a value that a row leaves out is empty."""
    header = [column.name for column in tables()[path.stem].columns]
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, restval="", lineterminator="\n", quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows({"source_id": "paper", **row} if "source_id" in header else row for row in rows)
