"""The export of a survey: what the mapping names is counted, and nothing else leaves the room."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import book_of, saved

from conduct.refusal import Refused
from conduct.worker_answers import Count, SurveyMapping
from workbooks.survey import count_answers, headings_of, values_of

count = count_answers.__wrapped__  # type: ignore[attr-defined]
headings = headings_of.__wrapped__  # type: ignore[attr-defined]
values = values_of.__wrapped__  # type: ignore[attr-defined]
HEAD = ("start", "worker_name", "phone", "g/agency", "g/fees", "g/passport", "_uuid")
ROWS = (
    ("2026-10-01", "Nguyễn Thị SECRET", "0901", "SONA", "yes", "no", "u1"),
    ("2026-10-01", "Trần SECRET", "0902", "SONA", "no", "", "u2"),
    ("2026-10-02", "Lê SECRET", "0903", "LOD", "YES", "n/a", "u3"),
    ("2026-10-02", "Phạm SECRET", "0904", "", "yes", "yes", "u4"),
)
MAPPING = SurveyMapping("g/agency", {"1a": "g/fees", "1b": "g/passport"})
COUNTED = {
    ("SONA", "1a"): Count(2, 1, 1, 0),
    ("SONA", "1b"): Count(2, 0, 1, 1),
    ("LOD", "1a"): Count(1, 1, 0, 0),
    ("LOD", "1b"): Count(1, 0, 0, 1),
}


def exported(sign: str) -> bytes:
    lines = [sign.join(f'"{value}"' for value in row) for row in (HEAD, *ROWS)]
    return "\ufeff".encode() + "\r\n".join(lines).encode()


@pytest.mark.parametrize("data", [exported(";"), exported(","), saved(book_of({"survey": (HEAD, *ROWS)}))])
def test_an_export_is_counted_whoever_wrote_it(data: bytes) -> None:
    assert headings(data) == HEAD
    assert values(data, "g/agency") == {"SONA": 2, "LOD": 1}
    assert count(data, MAPPING) == COUNTED


def test_nothing_of_a_person_leaves_the_room() -> None:
    for answer in (headings(exported(";")), count(exported(";"), MAPPING), values(exported(";"), "g/fees")):
        assert b"SECRET" not in pickle.dumps(answer)
        assert b"0901" not in pickle.dumps(answer)


@given(st.lists(st.sampled_from(["yes", "no", "", "maybe", "N/A"]), max_size=30))
def test_every_interview_is_counted_once(given_answers: list[str]) -> None:
    data = "\n".join(["agency;fees", *(f"SONA;{one}" for one in given_answers)]).encode()
    found = count(data, SurveyMapping("agency", {"1a": "fees"})).get(("SONA", "1a"), Count())
    assert found.asked == len(given_answers) == found.yes + found.no + found.unanswered
    assert found.yes == given_answers.count("yes")


@pytest.mark.parametrize(
    ("data", "mapping"),
    [
        (b"", MAPPING),
        (b"\xff\xfe\x00", MAPPING),
        (b"one column\n1", MAPPING),
        (exported(";"), SurveyMapping("agency", {"1a": "g/fees"})),
        (exported(";"), SurveyMapping("g/agency", {"1a": "fees"})),
        (exported(";"), SurveyMapping("g/agency", {"1a": "g/fees"}, ("yes",), ("Yes",))),
        (b"agency;agency\n1;2", SurveyMapping("agency", {"1a": "agency"})),
        (b'a;b\n"open', SurveyMapping("a", {"1a": "b"})),
    ],
)
def test_what_cannot_be_counted_is_refused(data: bytes, mapping: SurveyMapping) -> None:
    with pytest.raises(Refused):
        count(data, mapping)
