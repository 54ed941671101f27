"""The shares of corridors, worked out again from the CSVs by plain loops, are those of the warehouse."""

from collections import Counter
from functools import partial

from transcribed import rows_of

from figures.of_corridors import answer, protection
from warehouse.lake import Lake
from words import say

COUNTRY = {row["place_code"]: row["country_code"] for row in rows_of("place")}
MEMBERS = {row["place_code"] for row in rows_of("place") if row["asean_since"]}


def signed_corridors() -> set[tuple[str, str]]:
    """Return origin and destination of every signed instrument, as its workers move."""
    found = set()
    for row in rows_of("agreement"):
        # A text with an association of agencies is none between authorities.
        if row["instrument"] == "understanding with an association":
            continue
        if row["status"] == "signed" and row["workers_move"] != "between origin countries":
            ends = (row["listed_code"], COUNTRY[row["counterpart_code"]])
            found.add(ends if row["workers_move"] == "to counterpart" else ends[::-1])
    return found


SIGNED = signed_corridors()
POSTED = {(row["origin_code"], COUNTRY[row["place_code"]]) for row in rows_of("attache_post")}


def people(within: bool) -> Counter[str]:
    """Count the migrants from Member States in 2019 by what was found for their corridor."""
    counted: Counter[str] = Counter()
    for row in rows_of("migrant_stock"):
        pair = (row["origin_code"], row["destination_code"])
        if row["year"] == "2019" and pair[0] in MEMBERS and (pair[1] in MEMBERS or not within):
            found = [name for name, has in (("agreement", SIGNED), ("post", POSTED)) if pair in has]
            counted[" and ".join(found)] += int(row["persons"])
    return counted


def test_the_people_of_every_kind_of_corridor_are_those_of_the_csvs(lake: Lake) -> None:
    found = lake.ask("corridor_protection", lake.latest())
    from_members = found[found["from_member"]]
    names = {
        "agreement and post": "agreement and post",
        "agreement, no post": "agreement",
        "post, no agreement": "post",
        "neither": "",
    }
    for within, rows in ((True, from_members[from_members["within_asean"]]), (False, from_members)):
        counted = people(within)
        told = rows.groupby("protection")["persons"].sum()
        assert {kind: int(told[kind]) for kind in names} == {
            kind: counted[key] for kind, key in names.items()
        }


def test_the_page_says_these_shares(lake: Lake) -> None:
    counted = people(within=True)
    total = sum(counted.values())
    both, post, neither = (round(100 * counted[key] / total) for key in ("agreement and post", "post", ""))
    everywhere = people(within=False)
    world = round(100 * everywhere[""] / sum(everywhere.values()))
    assert 0 < 100 * counted["agreement"] / total < 0.5
    ask = partial(lake.ask, snapshot=lake.latest())
    title = say("corridors.protection_title", neither=neither, world=world, year="2019")
    assert protection(ask).title == title
    assert f"{total / 1e6:.2f} million people" in protection(ask).scope
    assert "none is known to be of 2010 or later; most of them in Philippines – United States" in (
        protection(ask).note or ""
    )
    told = " ".join(one.sentence for one in answer(ask))
    assert f"{both} per cent of the {total / 1e6:.2f} million migrants" in told
    assert f"{neither} per cent in one with neither" in told
    assert f"instrument only: less than 1 per cent; with an attaché only: {post} per cent" in told
    assert "Malaysia – Singapore (952\u202f261)" in told
