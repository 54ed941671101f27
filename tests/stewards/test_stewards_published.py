"""What stewards enter: reviewed by a second person, published in one commit, kept by every build."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from office import (
    ORGANISATION,
    PUBLISHER,
    RELEASE,
    REVIEWER,
    SECRETARIAT,
    STEWARD,
    At,
    addition,
    approved,
    correction,
    published,
    row,
)
from small_sources import write_table
from typer.testing import CliRunner

from conduct.refusal import Refused
from etl.__main__ import app
from etl.building import build, is_current
from etl.stewarded import applied
from figures.catalogue import make
from records import journal
from stewards import conflicts, drafts
from stewards.drafts import Faulty
from stewards.entry import Entry
from stewards.exporting import export
from stewards.publishing import publish, withdraw
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.stewards import IDENTITY, Standing, changes, rows_of, standing

ADDED = "idn-tha-mou-2030"


def faults_of(at: At, entry: Entry, organisation: str = ORGANISATION) -> dict[str, str]:
    with pytest.raises(Faulty) as found:
        drafts.enter(at(STEWARD), organisation, entry)
    return found.value.faults


def test_an_agreement_goes_its_whole_way_in_one_commit(at_desk: At, lake: Lake) -> None:
    before = lake.snapshots()
    published(at_desk, addition(source=RELEASE), "The memorandum of May")
    added = row(lake, "agreement", agreement_id=ADDED)
    assert (added["year_signed"], added["series"], added["entered_by"]) == (
        "2030",
        "steward",
        "Ministry of Manpower",
    )
    assert row(lake, "source", source_id=added["source_id"])["title"] == RELEASE["title"]
    (last,) = lake.snapshots()[len(before) :]
    assert last.message == "The memorandum of May"
    told = lake.ask("steward_changes", last.number)
    assert list(told["what"]) == ["Indonesia – Thailand, 2030"]
    assert ADDED in set(lake.ask("agreements", last.number)["agreement_id"])
    assert ADDED not in set(lake.ask("agreements", before[-1].number)["agreement_id"])
    # It is among the instruments since 2010 of the overview's tiles, which are counted in two ways.
    counted = [
        lake.ask("holdings", at).iloc[0]["instruments_since"] for at in (before[-1].number, last.number)
    ]
    assert counted[1] == counted[0] + 1 == lake.ask("agreements", last.number)["since_2010"].sum()


def test_nobody_approves_what_they_entered_and_nothing_is_published_unapproved(at_desk: At) -> None:
    with pytest.raises(Refused, match="needs the role steward"):
        drafts.enter(at_desk(REVIEWER), ORGANISATION, addition())
    key = drafts.enter(at_desk(STEWARD), ORGANISATION, addition())
    with pytest.raises(Refused, match="is not approved"):
        publish(at_desk(PUBLISHER), ORGANISATION, [key], "Too early")
    drafts.send_for_review(at_desk(STEWARD), ORGANISATION, key)
    with pytest.raises(Refused, match="needs the role reviewer"):
        drafts.approve(at_desk(STEWARD), ORGANISATION, key)
    drafts.give_back(at_desk(REVIEWER), ORGANISATION, key, "Which paragraph?")
    drafts.enter(at_desk(STEWARD), ORGANISATION, addition(locator="third paragraph"), key)
    (draft,) = drafts.drafts(at_desk(REVIEWER), ORGANISATION)
    assert draft.content.after is not None
    assert (draft.state, draft.content.after["locator"]) == ("taken in", "third paragraph")


def test_who_entered_it_cannot_approve_it_with_another_role(at_desk: At) -> None:
    from conduct.membership import add_member
    from conduct.roles import Role

    desk = at_desk(STEWARD)
    machine = type(desk)(desk.store, desk.lake, "operator", operator=True)
    add_member(machine, ORGANISATION, STEWARD, Role.REVIEWER)
    key = drafts.enter(desk, ORGANISATION, addition())
    drafts.send_for_review(desk, ORGANISATION, key)
    with pytest.raises(Refused, match="Somebody else has to approve it"):
        drafts.approve(desk, ORGANISATION, key)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("24/04/2030", "2030-04-24"), ("1.3.2030", "2030-03-01"), ("2030", ""), ("13/13/2030", "13/13/2030")],
)
def test_a_date_is_kept_as_the_tables_hold_it(typed: str, kept: str) -> None:
    after = addition(signed_on=typed).after
    assert after is not None
    assert after["signed_on"] == kept


@pytest.mark.parametrize(
    ("typed", "column", "told"),
    [
        ({"locator": ""}, "locator", "must be filled"),
        ({"trust": ""}, "trust", "must be filled"),
        ({"source_id": ""}, "source_id", "must be filled"),
        ({"source_id": "nowhere"}, "source_id", "is not a known"),
        ({"trust": "S"}, "trust", "five documents"),
        ({"source_id": "paper"}, "trust", "five documents"),
        ({"signed_on": "2030-13-02"}, "signed_on", "ISO 8601"),
        ({"instrument": "handshake"}, "instrument", "is not one of"),
        ({"counterpart_code": "ATL"}, "counterpart_code", "is not a known"),
        ({"title": "=HYPERLINK(1)"}, "title", "formula"),
        ({"listed_code": "THA", "counterpart_code": "JPN"}, "", "not about the country"),
        ({"counterpart_code": "MYS", "agreement_id": "idn-mys-ba-1998"}, "", "is here already"),
    ],
)
def test_bad_input_is_one_sentence_at_its_field(
    untouched: At, typed: dict[str, str], column: str, told: str
) -> None:
    assert told in faults_of(untouched, addition(**typed))[column]


def test_a_city_that_is_counted_with_its_place_needs_the_row_that_counts_it(at_desk: At) -> None:
    city = {
        "origin_code": "IDN", "place_code": "JPN", "city": "Osaka", "posts_basis": "part of place",
        "printed_as": "Osaka", "locator": "Table 1, IDN",
    }  # fmt: skip
    known = {**city, "source_id": "paper", "trust": "S"}
    assert drafts.enter(at_desk(STEWARD), ORGANISATION, addition("attache_post", **known))
    wrong = faults_of(at_desk, addition("attache_post", **known | {"city": "", "posts": "1"}))
    assert {"city", "posts"} <= set(wrong)
    elsewhere = {**city, "source_id": "page", "trust": "A"}
    assert set(faults_of(at_desk, addition("attache_post", **elsewhere))) == {"posts_basis"}


def test_the_secretariat_speaks_of_every_country(at_desk: At) -> None:
    assert approved(at_desk, addition(listed_code="THA", counterpart_code="JPN"), SECRETARIAT)


def test_a_correction_needs_a_reason_and_leaves_the_earlier_edition_as_it_was(
    at_desk: At, lake: Lake
) -> None:
    number = lake.latest()
    before = row(lake, "agreement", agreement_id="idn-mys-ba-1998")
    wrong = correction(before, reason="", sector="fishing")
    assert "Say why" in faults_of(at_desk, wrong)["reason"]
    assert "nothing to correct" in faults_of(at_desk, correction(before))[""]
    published(at_desk, correction(before, sector="fishing"))
    assert row(lake, "agreement", agreement_id="idn-mys-ba-1998")["sector"] == "fishing"
    old = lake.ask("one_agreement", number, agreement="idn-mys-ba-1998")
    assert old["sector"].isna().all()
    figure = make(
        "sources-stewards", lambda question, **given: lake.ask(question, lake.latest(), **given), {}
    )
    assert list(figure.table["changed"]) == ["Sector: empty → fishing"]


def test_a_row_that_was_changed_meanwhile_is_not_written_over(at_desk: At, lake: Lake) -> None:
    before = row(lake, "agreement", agreement_id="idn-mys-ba-1998")
    late = approved(at_desk, correction(before, sector="mining"))
    published(at_desk, correction(before, sector="fishing"))
    number = lake.latest()
    with pytest.raises(Refused, match="changed meanwhile"):
        publish(at_desk(PUBLISHER), ORGANISATION, [late], "Late")
    assert lake.latest() == number
    assert row(lake, "agreement", agreement_id="idn-mys-ba-1998")["sector"] == "fishing"


def test_an_event_says_where_an_agreement_stands(at_desk: At, lake: Lake) -> None:
    def state() -> str:
        found = lake.ask("agreement_states", lake.latest())
        return str(found.set_index("agreement_id")["state"]["idn-mys-ba-1998"])

    evidence = {"source_id": "page", "trust": "A", "locator": "list"}
    for event, date, stands in (
        ("suspended", "2019", "suspended"),
        ("suspension lifted", "2020", "signed"),
    ):
        entry = addition(
            "agreement_event", agreement_id="idn-mys-ba-1998", event=event, happened_on=date, **evidence
        )
        published(at_desk, entry, event)
        assert state() == stands


def test_a_closed_post_serves_no_corridor_any_more(at_desk: At, lake: Lake) -> None:
    post = {
        "origin_code": "IDN", "place_code": "MYS", "posts_basis": "closed", "printed_as": "closed",
        "source_id": "page", "trust": "A", "locator": "list",
    }  # fmt: skip
    assert set(faults_of(at_desk, addition("attache_post", **post, posts="1"))) == {"posts", "as_of"}
    vague = faults_of(at_desk, addition("attache_post", **post, as_of="last spring"))
    assert "is no date" in vague["as_of"]
    number = lake.latest()
    published(at_desk, addition("attache_post", **post, as_of="2030"))
    for at, has_post in ((number, True), (lake.latest(), False)):
        found = lake.ask("attache_coverage", at, origin="IDN").set_index("partner")
        assert bool(found["has_post"]["Malaysia"]) is has_post
    reopened = {**post, "posts_basis": "printed", "posts": "2", "as_of": "2031"}
    published(at_desk, addition("attache_post", **reopened))
    found = lake.ask("attache_coverage", lake.latest(), origin="IDN").set_index("partner")
    assert bool(found["has_post"]["Malaysia"])


def test_what_rests_on_a_row_keeps_it(at_desk: At, lake: Lake) -> None:
    before = row(lake, "agreement", agreement_id="idn-mys-mou-2004")
    key = approved(at_desk, Entry("agreement", before, None, None, "Never signed"))
    with pytest.raises(Refused, match="rules of the data refused this"):
        publish(at_desk(PUBLISHER), ORGANISATION, [key], "Out")
    alone = row(lake, "agreement", agreement_id="idn-mys-ba-1998")
    published(at_desk, Entry("agreement", alone, None, None, "Never signed"), "Out")
    assert len(rows_of(lake, "agreement")) == 5


def test_a_build_keeps_what_was_published_and_the_files_take_it_over(
    at_desk: At, lake: Lake, sources: Path, tmp_path: Path
) -> None:
    published(at_desk, addition(source=RELEASE))
    published(at_desk, correction(row(lake, "agreement", agreement_id="idn-mys-ba-1998"), sector="fishing"))
    provision = row(lake, "agreement_provision", provision="Minimum wage")
    published(at_desk, Entry("agreement_provision", provision, None, None, "Not in the text"))
    held = {name: rows_of(lake, name) for name in IDENTITY}
    (sources / "paper" / "source.toml").write_text(
        (sources / "paper" / "source.toml").read_text(encoding="utf-8") + 'note = "read again"\n',
        encoding="utf-8",
    )
    assert build(lake.location, "tests", sources) == 2
    assert [rows for name, rows in held.items() if name != "source" and rows != rows_of(lake, name)] == []
    assert conflicts.told(lake) == []

    written = export(lake, tmp_path / "exported", sources)
    # One that is there is kept, and none is written beside it.
    for path in written[:-1]:
        path.unlink()
    with pytest.raises(Refused, match="there already"):
        export(lake, tmp_path / "exported", sources)
    assert [path.exists() for path in written] == [False] * (len(written) - 1) + [True]
    written[-1].unlink()
    for path in export(lake, tmp_path / "exported", sources):
        target = sources / path.relative_to(tmp_path / "exported")
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(path.read_bytes())
    fresh = Location(f"sqlite:{tmp_path / 'fresh.sqlite'}", tmp_path / "fresh")
    build(fresh, "tests", sources)
    other = Lake(fresh)
    try:
        for name in ("source", "agreement", "agreement_provision"):
            assert rows_of(other, name) == rows_of(lake, name)
    finally:
        other.close()
    assert not is_current(lake.location, sources)
    # Nothing but that the files hold the four changes by now.
    assert build(lake.location, "tests", sources) == 4
    assert export(lake, tmp_path / "again", sources) == []


def test_a_later_row_of_the_files_is_said_and_a_withdrawal_takes_it(
    at_desk: At, lake: Lake, sources: Path
) -> None:
    key = published(
        at_desk, correction(row(lake, "agreement", agreement_id="idn-mys-ba-1998"), sector="fishing")
    )
    path = sources / "paper" / "agreement.csv"
    with path.open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    for one in rows:
        if one["agreement_id"] == "idn-mys-ba-1998":
            one["sector"] = "plantations"
    write_table(path, rows)
    build(lake.location, "tests", sources)
    assert row(lake, "agreement", agreement_id="idn-mys-ba-1998")["sector"] == "fishing"
    (told,) = conflicts.told(lake)
    assert "idn-mys-ba-1998" in told
    withdraw(at_desk(PUBLISHER), ORGANISATION, key, "The files are right")
    assert row(lake, "agreement", agreement_id="idn-mys-ba-1998")["sector"] == "plantations"
    assert conflicts.told(lake) == []
    (sources / "paper" / "source.toml").write_text(
        (sources / "paper" / "source.toml").read_text(encoding="utf-8") + 'note = "read again"\n',
        encoding="utf-8",
    )
    build(lake.location, "tests", sources)
    assert row(lake, "agreement", agreement_id="idn-mys-ba-1998")["sector"] == "plantations"
    assert conflicts.told(lake) == []


def test_a_withdrawal_leaves_the_row_as_it_was(at_desk: At, lake: Lake) -> None:
    before = rows_of(lake, "agreement")
    with pytest.raises(Refused, match="is no change of this organisation"):
        withdraw(at_desk(PUBLISHER), ORGANISATION, "kemnaker-1", "A mistake")
    key = published(at_desk, addition())
    with pytest.raises(Refused, match="needs the role publisher"):
        withdraw(at_desk(STEWARD), ORGANISATION, key, "A mistake")
    withdraw(at_desk(PUBLISHER), ORGANISATION, key, "A mistake")
    assert rows_of(lake, "agreement") == before
    assert [one["kind"] for one in changes(lake)] == ["addition", "withdrawal"]
    assert standing(changes(lake)) == []
    with pytest.raises(Refused, match="changed meanwhile"):
        withdraw(at_desk(PUBLISHER), ORGANISATION, key, "Once more")


def test_the_journal_tells_each_act_and_holds(at_desk: At) -> None:
    key = published(at_desk, addition())
    with at_desk(STEWARD).reading() as records:
        told = [(one["action"], one["who"]) for one in records.all("journal", cycle_id=key)]
        assert not list(journal.broken(records))
    assert told == [
        ("change entered", STEWARD),
        ("change sent for review", STEWARD),
        ("change approved", REVIEWER),
        ("change published", PUBLISHER),
    ]


def test_everything_works_without_a_browser(at_desk: At, lake: Lake, tmp_path: Path) -> None:
    place = lake.location
    env = {
        "COOPERATION_CATALOG": place.catalog,
        "COOPERATION_DATA": str(place.data),
        "COOPERATION_RECORDS": str(place.data.parent / "records.sqlite"),
    }

    def run(*words: str, code: int = 0) -> str:
        result = CliRunner().invoke(app, ["steward", *words], env=env)
        assert result.exit_code == code, result.output
        return result.output

    values = [f"--set={name}={value}" for name, value in addition().after.items() if value]  # type: ignore[union-attr]
    run("add", ORGANISATION, "agreement", *values, "--as", STEWARD)
    (draft,) = drafts.drafts(at_desk(STEWARD), ORGANISATION)
    key = draft.change_id
    run("send", ORGANISATION, key, "--as", STEWARD)
    run("approve", ORGANISATION, key, "--as", STEWARD, code=1)
    run("approve", ORGANISATION, key, "--as", REVIEWER)
    run("publish", ORGANISATION, key, "--message", "Signed", "--as", PUBLISHER)
    assert key in run("list", ORGANISATION, "--as", STEWARD)
    which = ("--row", f"agreement_id={ADDED}")
    run(
        "correct",
        ORGANISATION,
        "agreement",
        *which,
        "--set",
        "sector=fishing",
        "--reason",
        "Read on",
        "--as",
        STEWARD,
    )
    run("remove", ORGANISATION, "agreement", *which, "--reason", "Never signed", "--as", STEWARD)
    assert "names no column" in run(
        "add", ORGANISATION, "agreement", "--set", "colour=red", "--as", STEWARD, code=1
    )
    assert "No row has" in run(
        "remove",
        ORGANISATION,
        "agreement",
        "--row",
        "agreement_id=x",
        "--reason",
        "x",
        "--as",
        STEWARD,
        code=1,
    )
    for one in drafts.drafts(at_desk(STEWARD), ORGANISATION):
        run("discard", ORGANISATION, one.change_id, "--as", STEWARD)
    run("withdraw", ORGANISATION, key, "--reason", "A mistake", "--as", PUBLISHER)
    assert ADDED not in {one["agreement_id"] for one in rows_of(lake, "agreement")}


TEXTS = st.sampled_from(["a", "b", "c", "d"])
ROWS = st.builds(lambda key, said: {"source_id": key, "title": said}, TEXTS, TEXTS)


@given(st.dictionaries(TEXTS, TEXTS), st.lists(st.tuples(TEXTS, st.none() | TEXTS), max_size=8))
def test_whatever_was_changed_in_whatever_order_a_build_of_the_same_files_shows_it(
    held: dict[str, str], acts: list[tuple[str, str | None]]
) -> None:
    files = [{"source_id": key, "title": said} for key, said in held.items()]
    now, published_ones = dict(held), []
    for number, (key, said) in enumerate(acts):
        before = {"source_id": key, "title": now[key]} if key in now else None
        after = {"source_id": key, "title": said} if said else None
        if before == after:
            continue
        published_ones.append(
            {
                "change_id": str(number), "organisation_id": "o", "organisation": "O",
                "table_name": "source", "row_before": before, "row_after": after,
            }
        )  # fmt: skip
        if after:
            now[key] = str(said)
        else:
            now.pop(key)
    stands: list[Standing] = standing(published_ones)
    rows, over, found = applied(files, stands)
    wanted = [{"source_id": key, "title": said} for key, said in now.items()]
    assert sorted(map(str, rows)) == sorted(map(str, wanted))
    assert (over, found) == ([], [])
    assert applied(rows, stands)[1:] == ([one.change_id for one in stands], [])
