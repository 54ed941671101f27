"""Whoever reads the published rows computes the published result again."""

from collections.abc import Iterator

import pandas as pd
import publications
import pytest

from conduct.assessment import Entry
from conduct.method import Method
from conduct.published import costs, entry_from, evidence_coverage, method_from, profile
from conduct.scoring import compute, two_places
from warehouse.lake import Lake
from warehouse.location import Location


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Publish three revisions where nothing else is."""
    folder = tmp_path_factory.mktemp("published")
    where = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    (folder / "no_checks").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.checking.CHECKS", folder / "no_checks")
        patch.setattr("warehouse.commit.check_declared", lambda *_: [])
        publications.publish(where)
    lake = Lake(where)
    yield lake
    lake.close()


def method(lake: Lake, key: str) -> Method:
    revisions = lake.table("ranking_publication", lake.latest()).set_index("publication_id")
    parts = (
        lake.ask(question, lake.latest(), publication=key)
        for question in ("published_scale", "published_subjects", "published_indicators", "published_bars")
    )
    return method_from(revisions.loc[key].to_dict(), *parts)


def entry(lake: Lake, key: str, agency: str) -> Entry:
    return entry_from(lake.ask("published_scores", lake.latest(), publication=key, agency=agency))


def test_every_published_result_is_computed_again(published: Lake) -> None:
    grades = published.table("ranking_grade", published.latest())
    scored = grades[grades["percent"].notna()]
    assert len(scored) == 6
    for row in scored.to_dict("records"):
        rules = method(published, row["publication_id"])
        result = compute(rules, entry(published, row["publication_id"], row["agency_id"]))
        assert float(two_places(result.percent) or 0) == row["percent"]
        assert result.grade == row["computed_grade"]
        assert list(result.barred) == ([] if pd.isna(row["not_eligible"]) else [row["not_eligible"]])


def test_a_method_without_scores_comes_back_too(published: Lake) -> None:
    rules = method(published, "demo-2-r1")
    assert rules.grades == ("3", "2", "1")
    assert not rules.scored
    assert rules.standing == "official"


def test_profile_costs_and_evidence_say_what_the_points_say(published: Lake) -> None:
    rules, given = method(published, "demo-1-r2"), entry(published, "demo-1-r2", "melati")
    result = compute(rules, given)
    assert profile(rules, result)[["subject", "percent"]].values.tolist() == [
        ["Fees", 25.0],
        ["Contracts", 0.0],
    ]
    assert costs(rules, result)[["indicator_id", "cost"]].values.tolist() == [
        ["2.1", 75.0],
        ["1.2", 12.5],
        ["1.1", 6.25],
    ]
    assert evidence_coverage(given).values.tolist() == [
        ["any kind", 1, 33.33],
        ["none named", 2, 66.67],
        ["inspection", 1, 33.33],
        ["trade union", 1, 33.33],
    ]


def test_without_a_score_there_is_no_share_of_evidence() -> None:
    assert evidence_coverage(Entry()).empty


def test_what_is_remembered_of_a_state_is_asked_again_of_another(
    published: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def find(newest: int) -> int:
        asked.append(newest)
        return len(asked)

    number, moment = published.newest()
    assert [published.remembered("a question", find) for _ in range(2)] == [1, 1]
    # After a restore, a number may mean another state.
    monkeypatch.setattr(published, "newest", lambda: (number, f"not {moment}"))
    assert published.remembered("a question", find) == 2
    assert asked == [number, number]
