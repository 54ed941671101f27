"""Rows beside those of `small_sources.SMALL`: corridors, treaties, tiers, weights, cases told twice.

Places, agreements and posts are those of the small set; what is added says what it is for.
"""

from collections.abc import Sequence

from small_sources import FROM_PAGE, SMALL, Row, agreement, post


def stock(origin: str, destination: str, persons: int, year: int = 2019, edition: str = "Revision 2") -> Row:
    """Return an estimate of migrants."""
    return {
        "origin_code": origin,
        "destination_code": destination,
        "year": year,
        "persons": persons,
        "edition": edition,
        "trust": "A",
        "locator": f"{origin} in {destination}, {year}",
    }


def instrument(key: str, kind: str, year: object, **others: object) -> Row:
    """Return a treaty or a law."""
    return {
        "instrument_id": key,
        "name": f"The {key}",
        "body": "A body",
        "year": year,
        "kind": kind,
        "trust": "A",
        "locator": key,
        **others,
    }


def act(place: str, treaty: str, action: str, acted_on: str = "", **others: object) -> Row:
    """Return what a page says that a state has done."""
    return {
        "place_code": place,
        "instrument_id": treaty,
        "action": action,
        "acted_on": acted_on,
        "trust": "A",
        "locator": f"{place}, {action}",
        **others,
    }


def tier(place: str, year: int, name: str, **others: object) -> Row:
    """Return a placement whose year is printed, unless said otherwise."""
    return {
        "place_code": place,
        "year": year,
        "tier": name,
        "year_basis": "printed",
        "trust": "A",
        "locator": f"{place}, {year}",
        **others,
    }


def discrepancy(key: str, weight: str, family: str = "agreements") -> Row:
    """Return two statements that cannot both hold."""
    return {
        "discrepancy_id": key,
        "family": family,
        "subject": key,
        "kind": "value",
        "stated": "1",
        "stated_source_id": "paper",
        "stated_locator": "page 1",
        "other": "2",
        "other_source_id": "page",
        "other_locator": "page 2",
        "recounted": "false",
        "explanation": "Not known",
        "shown_as": "Both",
        "weight": weight,
    }


def key_figure(key: str, theme: str, counts: str, **others: object) -> Row:
    """Return a number worth quoting."""
    return {
        "figure_id": key,
        "theme": theme,
        "subject": key,
        "measure": "Size",
        "value": 1,
        "as_published": "1",
        "unit": "persons",
        "counts": counts,
        "locator": key,
        **others,
    }


def initiative(key: str, **others: object) -> Row:
    """Return a case of the register, of which the paper tells unless said otherwise."""
    return {
        "initiative_id": key,
        "title": key,
        "kind": "meeting",
        "level": "regional",
        "level_basis": "document",
        "cooperation_type": "discussion",
        "type_basis": "document",
        "route": "ASEAN",
        "route_basis": "document",
        "place_code": "IDN",
        "detail": f"What is told of {key}.",
        "anchor": "two words",
        "locator": f"section on {key}",
        **others,
    }


def party_of(case: str, party: str, role: str = "participant") -> Row:
    """Return a part that a party takes in a case."""
    return {"initiative_id": case, "party_id": party, "role": role, "locator": case}


def criterion(key: str, position: int, **others: object) -> Row:
    """Return what the guidance of 2022 asks for, unless said otherwise."""
    return {
        "criterion_id": key,
        "standard": "guidance 2022",
        "position": position,
        "criterion": key.capitalize(),
        "asks": f"What is said of {key}",
        "trust": "S",
        "locator": f"point {position}",
        **others,
    }


def answered_by(key: str, topic: str, provision: str = "") -> Row:
    """Return that a provision, or every one of a topic, answers a criterion."""
    return {
        "criterion_id": key,
        "topic": topic,
        "provision": provision,
        "reason": "The same words",
        "trust": "S",
        "locator": "rule",
    }


def provision(agreement_id: str, topic: str, said: str, **others: object) -> Row:
    """Return what a text is said to provide."""
    return {
        "agreement_id": agreement_id,
        "topic": topic,
        "provision": said,
        "holds": "yes",
        "trust": "S",
        "locator": f"{agreement_id}, {said}",
        **others,
    }


def event(name: str, year: int, **others: object) -> Row:
    """Return a session of the one forum."""
    return {"forum_id": "forum", "event": name, "year": year, "locator": f"{name}, paper", **others}


RECORD: dict[str, Sequence[Row]] = {
    # The largest corridor has an agreement and a post; an earlier year and revision give other numbers.
    # Thailand to Malaysia has both too; Malaysia to Thailand has neither, although the pair has signed;
    # Indonesia to Thailand has a post only, Thailand to Japan an agreement only, and both lack an estimate.
    # Japan to Thailand counts as it ends in a Member State; Japan to its own province has no Member State.
    "migrant_stock": [
        stock("IDN", "MYS", 1000),
        stock("IDN", "MYS", 900, year=2015),
        stock("IDN", "MYS", 800, edition="Revision 1"),
        stock("THA", "MYS", 300),
        stock("MYS", "THA", 500),
        stock("JPN", "THA", 40),
        stock("MYS", "IDN", 7, year=2015),
    ],
    # One between countries of origin protects nobody; one that Malaysia lists covers workers who come to it
    # from Japan; and the newest of Indonesia with Malaysia is in doubt.
    "agreement": [
        *SMALL["agreement"],
        agreement(
            "mys-tha-between",
            "THA",
            2020,
            "not stated",
            listed_code="MYS",
            workers_move="between origin countries",
        ),
        agreement(
            "mys-jpn-mou", "JPN", 2021, "not stated", listed_code="MYS", workers_move="to listed country"
        ),
        agreement("idn-mys-mou-2022", "MYS", 2022, "memorandum of understanding", doubt="No text was found."),
    ],
    "agreement_event": [
        *SMALL["agreement_event"],
        {
            "agreement_id": "idn-mys-mou-2022",
            "event": "in effect",
            "year": 2023,
            "happened_on": "2023-02",
            "trust": "S",
            "locator": "Table 2",
        },
        {
            "agreement_id": "idn-mys-mou-2022",
            "event": "signed",
            "year": 2022,
            "trust": "S",
            "locator": "Table 2",
        },
    ],
    # Of the two lists one asks for three things: every provision on wages answers the first, one provision
    # word for word the second, none the third. The other list asks for one thing.
    "criterion": [
        criterion("wages", 1),
        criterion("papers", 2),
        criterion("silence", 3),
        criterion("other", 1, standard="twenty topics"),
    ],
    "criterion_provision": [
        answered_by("wages", "wages"),
        answered_by("papers", "documents", "Worker keeps the passport"),
        answered_by("other", "wages"),
    ],
    "agreement_provision": [
        *SMALL["agreement_provision"],
        provision("tha-jpn-mou-2010", "wages", "Monthly wages"),
        provision("tha-jpn-mou-2010", "documents", "Permits"),
        provision("idn-mys-mou-2022", "documents", "Worker keeps the passport", source_id="page", trust="A"),
    ],
    # Malaysia is named twice, by the paper and by a page, and is one place; in Japan a city is named.
    "attache_post": [*SMALL["attache_post"], post("IDN", "MYS", "", "not printed", **FROM_PAGE)],
    "instrument": [
        instrument("old-treaty", "treaty", 1990, short_name="Old"),
        instrument("new-treaty", "treaty", 2015),
        instrument("plan", "commitment", 2012),
        instrument("idn-law", "legislation", 2004, place_code="IDN"),
        instrument("idn-decree", "legislation", 2017, place_code="IDN"),
        instrument("idn-order", "legislation", "", place_code="IDN"),
        instrument("mys-act", "legislation", 1981, place_code="MYS"),
        instrument("jpn-act", "legislation", 2016, place_code="JPN"),
    ],
    # Indonesia signed, and by another page ratified; Malaysia's ratification has no date, and one page
    # says there is none; Japan is no Member State.
    "ratification": [
        act("IDN", "old-treaty", "signed", "2004-09-22"),
        act("IDN", "old-treaty", "ratified", "2012-05-31", **FROM_PAGE, note="For some only"),
        act("MYS", "old-treaty", "signed", "2005"),
        act("MYS", "old-treaty", "ratified"),
        act("MYS", "old-treaty", "not ratified", "2025-10", **FROM_PAGE),
        act("THA", "new-treaty", "not ratified", "2025"),
        act("JPN", "new-treaty", "ratified", "2017"),
    ],
    # Two sources agree on Indonesia in 2011, of which one works the year out; on Malaysia they do not.
    "trafficking_tier": [
        tier("IDN", 2011, "Tier 2", year_basis="inferred"),
        tier("IDN", 2011, "Tier 2", **FROM_PAGE),
        tier("MYS", 2011, "Tier 2 Watch List"),
        tier("MYS", 2011, "Tier 3", **FROM_PAGE),
        tier("IDN", 2012, "not ranked"),
        tier("THA", 2010, "Tier 1", year_basis="inferred"),
        tier("JPN", 2011, "Tier 1"),
    ],
    "discrepancy": [
        discrepancy("caution", "caution"),
        discrepancy("wording", "wording"),
        discrepancy("unweighed", ""),
        discrepancy("row-b", "row", family="attaches"),
        discrepancy("row-a", "row"),
        discrepancy("headline", "headline number", family="documents"),
    ],
    "key_figure": [
        key_figure("steps", "campaigns", "items of a list"),
        key_figure("older", "training", ""),
        key_figure("money", "remittances", "people, money or acts", place_code="IDN", counterpart_code="MYS"),
        key_figure("people", "deployment", "people, money or acts", place_code="THA", **FROM_PAGE),
    ],
    "forum": [
        {
            "forum_id": "forum",
            "name": "A forum",
            "short_name": "FM",
            "kind": "ASEAN forum",
            "level": "regional",
            "purpose": "To meet",
            "locator": "page 1",
        }
    ],
    # Two sources tell of the second session; the first is told once; the third was only announced.
    "forum_event": [
        event("Second", 2009, number="2", place_code="THA", note="Printed as 2010"),
        event("Second", 2010, counted_elsewhere="true", source_id="page", locator="page", note="In July"),
        event("First", 2008, number="1", place_code="IDN"),
        event("Third", 2011, number="3", announced="true"),
    ],
    "party": [
        {"party_id": name, "name": name, "kind": kind, "place_code": place, "locator": "page 1"}
        for name, kind, place in (
            ("ministry", "government", "IDN"),
            ("union", "trade union", "MYS"),
            ("office", "international organisation", ""),
        )
    ],
    # The page tells of the same case as the paper: of one party again, and of one more.
    "initiative": [
        initiative("case"),
        initiative("case-again", same_as="case", source_id="page", locator="page, case"),
        initiative("other", title="another"),
    ],
    "initiative_party": [
        party_of("case", "ministry"),
        party_of("case", "union"),
        party_of("case-again", "union"),
        party_of("case-again", "office"),
        party_of("other", "ministry"),
        party_of("other", "union"),
    ],
    "initiative_tag": [
        {"initiative_id": case, "scheme": "guideline", "tag": tag, "basis": "document", "locator": case}
        for case, tag in (("case", "1"), ("case-again", "2"))
    ],
}
