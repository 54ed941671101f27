"""What one page says of several countries is news once; nothing else is left out or put together."""

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.catalogue import make
from figures.of_overview import newest, told_once
from words import say
from words.dates import day_said

COLUMNS = ["happened_on", "kind", "what", "detail", "source_id", "locator"]


def news(*rows: tuple[str, ...]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=COLUMNS)


def test_eight_rows_of_one_list_are_told_in_one() -> None:
    of_list = [
        (
            "2025-11",
            "on an agreement",
            f"{one} – Japan: listed as current",
            "Of 17 states",
            "isa",
            f"list, {one}",
        )
        for one in ("Cambodia", "Indonesia", "Viet Nam")
    ]
    other = ("2025-11", "on an agreement", "Viet Nam – Israel: target", "Of 17 states", "isa", "p. 1")
    told = told_once(news(*of_list, other))
    assert list(told["what"]) == [
        "Cambodia, Indonesia, Viet Nam – Japan: listed as current",
        "Viet Nam – Israel: target",
    ]
    assert told["locator"].iat[0] == "list, Cambodia; list, Indonesia; list, Viet Nam"


def test_several_sentences_of_one_page_on_one_thing_are_told_in_one() -> None:
    what = ("2025-04-22", "on an agreement", "Cambodia – Thailand: aims of the revision")
    rows = [(*what, "Lower costs", "page", "p. 1"), (*what, "Longer stay", "page", "p. 2")]
    told = told_once(news(*rows, (*what, "Lower costs", "other", "p. 1")))
    assert list(told["detail"]) == ["Lower costs; Longer stay", "Lower costs"]
    assert list(told["locator"]) == ["p. 1; p. 2", "p. 1"]


ROWS = st.tuples(
    st.sampled_from(["2024", "2025-11"]),
    st.sampled_from(["meeting", "on an agreement"]),
    st.sampled_from(
        ["A meeting", "Cambodia – Japan: listed", "Myanmar – Japan: listed", "Myanmar – Qatar: met"]
    ),
    st.sampled_from(["", "Said"]),
    st.sampled_from(["one", "other"]),
    st.sampled_from(["p. 1", "p. 2"]),
)


@given(st.lists(ROWS))
def test_every_country_and_every_place_is_still_told(rows: list[tuple[str, ...]]) -> None:
    told = told_once(news(*rows))
    assert list(told.columns) == COLUMNS
    for on, kind, what, detail, source, place in rows:
        begins, _, rest = what.partition(" – ")
        assert any(
            (row.happened_on, row.kind, row.source_id) == (on, kind, source)
            and detail in row.detail
            and row.what.endswith(rest or begins)
            and begins in row.what
            and place in row.locator
            for row in told.itertuples()
        )
    named = [what for what in told["what"] if " – " not in what]
    things = {(on, kind, what, source) for on, kind, what, _, source, _ in rows if " – " not in what}
    assert len(named) == len(things)


@pytest.mark.parametrize(("made_on", "silent"), [("2025-12-20", False), ("2026-03-01", True)])
def test_months_without_an_event_are_told(made_on: str, silent: bool) -> None:
    rows = news(("2025-12-11", "meeting", "ADD: 8th Consultation", "", "s", "p"))
    data = {
        "news": rows,
        "edition": pd.DataFrame({"made_on": [pd.Timestamp(made_on)]}),
        "forums": pd.DataFrame({"short_name": ["ADD"], "name": ["Abu Dhabi Dialogue"]}),
    }
    told = newest(lambda question, **_: data[question]).sentence
    assert "Abu Dhabi Dialogue: 8th Consultation" in told
    assert (say("news.silence", day=day_said(date.fromisoformat(made_on))) in told) == silent


def test_what_was_announced_and_has_passed_is_not_lost_between_what_happened_and_what_is_ahead() -> None:
    held = ("2025-12-11", "meeting", "Third meeting", "", "s", "p. 1")
    passed = [
        ("2024", "meeting", "Second meeting", "", "s", "p. 2"),
        ("2026-02", "meeting", "Fourth", "", "s", "p. 3"),
    ]
    this_year = ("2026", "meeting", "Fifth meeting", "", "s", "p. 4")
    data = {
        "edition": pd.DataFrame({"made_on": [pd.Timestamp("2026-03-01")], "read_on": ["2026-03-01"]}),
        "forums": pd.DataFrame(columns=["short_name", "name"]),
    }

    def ask(question: str, announced: bool = False, **_: object) -> pd.DataFrame:
        return data.get(question, news(held, *passed, this_year) if announced else news(held))

    wanted = say("news.not_heard_of", what="Second meeting (2024); Fourth (February 2026)")
    assert wanted in make("news-since", ask, {"period": "two"}).note
