"""The method that the product brings along says what it is, and stands on the subjects as published."""

import csv

from conduct.illustrative import illustrative
from warehouse.location import ROOT


def published_subjects() -> list[tuple[int, str]]:
    path = ROOT / "etl" / "sources" / "public-agencies" / "conduct_subject.csv"
    with path.open(encoding="utf-8") as file:
        return [
            (int(row["number"]), row["subject"])
            for row in csv.DictReader(file)
            if row["code_id"] == "vamas-2010"
        ]


def test_it_is_marked_as_illustrative_and_says_whose_it_is() -> None:
    method = illustrative()
    assert (method.standing, method.scale_id) == ("illustrative", "illustrative")
    assert "belong to no association" in method.note


def test_its_subjects_are_those_of_the_code_with_two_or_three_indicators_each() -> None:
    method = illustrative()
    assert [(subject.number, subject.title) for subject in method.subjects] == published_subjects()
    for subject in method.subjects:
        assert 2 <= sum(one.subject == subject.number for one in method.indicators) <= 3


def test_its_scale_is_none_that_an_association_uses() -> None:
    labels = illustrative().grades
    assert all("star" not in label.lower() and label[:1] not in "ABCD" for label in labels)
    assert all(not label.isdigit() for label in labels)


def test_every_subject_weighs_the_same() -> None:
    assert {subject.weight for subject in illustrative().subjects} == {1}
    assert {one.weight for one in illustrative().indicators} == {1}
