"""What is said of agreements and criteria agrees with a count by hand; each agreement has its own name."""

from collections import Counter
from typing import Any

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from charts.shapes import Matrix
from figures.filters import agreements
from figures.of_agreements_criteria import criteria, in_words, said
from words import say

POINTS = ("Pay", "Rest", "Papers")
SAYS = ("says so", "said to be missing", "nothing on record")
KNOWN = st.tuples(*(st.sampled_from(SAYS) for _ in (*POINTS, None)))
# Of each agreement what is known on each point and beside the list, None where nothing of it is known.
TEXTS = st.lists(st.none() | KNOWN, max_size=6)


def frame(texts: list[tuple[str, ...] | None]) -> pd.DataFrame:
    """Write texts out as the question does."""
    rows = [
        {
            "agreement_id": f"a{n}",
            "status": "signed",
            "listed": "Indonesia",
            "counterpart": "Malaysia",
            "year_signed": 2000 + n % 2,
            "sector": None if n == 1 else f"sector {n}",
            "signed_on": None,
            "instrument": "bilateral agreement",
            "title": None,
            "printed_as": "printed",
            "agreement": "Indonesia – Malaysia",
            "criterion_id": point,
            "criterion": point,
            "position": position,
            "says": "not on record at all" if text is None else text[position],
            "provisions": "A provision" if text and text[position] == "says so" else None,
            "lacking": "A gap" if text and text[position] == "said to be missing" else None,
            # Only the first point is on what is paid; every other text tells of it without saying by whom.
            "who_pays": n % 2 == 1 if point == POINTS[0] else None,
            "source_id": "s",
            "locator": f"{n}, {position}",
        }
        for n, text in enumerate(texts)
        for position, point in enumerate((*POINTS, None))
    ]
    named = ("agreement_id", "listed", "counterpart", "year_signed", "sector", "agreement", "criterion_id",
             "criterion", "position", "says", "provisions", "lacking", "who_pays", "source_id", "locator",
             "signed_on", "instrument", "title", "printed_as", "status")  # fmt: skip
    return pd.DataFrame(rows, columns=list(named))


@given(TEXTS)
def test_the_title_says_on_what_most_is_on_record_and_on_how_many_points_nothing(
    texts: list[tuple[str, ...] | None],
) -> None:
    known = [text for text in texts if text]
    met = Counter(
        point for text in known for point, says in zip(POINTS, text, strict=False) if says == SAYS[0]
    )
    made = said(in_words(frame(texts)))
    if not known:
        assert made == say("criteria.said_unknown", agreements=len(texts))
    elif not met:
        assert made == say("criteria.said_none", agreements=len(known))
    else:
        most = max(met.values())
        assert made in {
            say(
                "criteria.said",
                agreements=len(known),
                most=most,
                criterion=point,
                silent=3 - len(met),
                criteria=3,
            )
            for point, times in met.items()
            if times == most
        }


@given(TEXTS)
def test_the_figure_draws_what_is_on_record_and_counts_the_texts_of_which_nothing_is(
    texts: list[tuple[str, ...] | None],
) -> None:
    def ask(question: str, **filters: Any) -> pd.DataFrame:
        assert (question, filters) == ("agreement_criteria", {"country": "IDN"})
        return frame(texts)

    figure = criteria(ask, country="IDN")
    note = say("criteria.note", others=sum(text is None for text in texts))
    paid = [n % 2 for n, text in enumerate(texts) if text and text[0] == SAYS[0]]
    assert figure.note == (
        f"{say('criteria.paying', speaking=len(paid), paying=sum(paid))} {note}" if paid else note
    )
    cells = figure.drawing.cells.values() if isinstance(figure.drawing, Matrix) else ()
    assert sum(cell.label == "○" for cell in cells) == len(paid) - sum(paid)
    assert all(cell.leads and cell.leads.figure == "agreements-card" for cell in cells)
    marks = figure.shape().marks() if figure.drawing else ()
    assert len(marks) == sum(says != SAYS[2] for text in texts if text for says in text)
    assert all(mark.rests_on for mark in marks)


@given(TEXTS)
def test_no_two_agreements_have_one_name_and_none_has_its_key_in_it(
    texts: list[tuple[str, ...] | None],
) -> None:
    for also in (("year_signed", "sector"), ("year_signed",)):
        names = agreements(frame(texts), also)
        assert len(set(names.values())) == len(names) == len(texts)
        assert not any(key in name for key, name in names.items())


def test_one_two_and_no_agreement_read_right() -> None:
    assert say("criteria.said", agreements=1, most=1, criterion="Rest", silent=0, criteria=3) == (
        "The one agreement of which a provision is on record speaks on “Rest”; "
        "something is on record on each of 3 points of the list"
    )
    assert said(in_words(frame([]))) == "Of no agreement is a provision on record"
