"""What is not known of a treaty or a tier stays empty; what is in dispute or has no date says so."""

import pandas as pd

from charts import commitments
from words import name_of, say


def cited(rows: list[tuple[object, ...]], *columns: str) -> pd.DataFrame:
    """Return rows with a source and a place of their own."""
    frame = pd.DataFrame(rows, columns=list(columns))
    return frame.assign(source_id=[f"s{n}" for n in range(len(frame))], locator="p. 1")


ACTS = cited(
    [
        ("C1", "Thailand", "ratified", "2019-01-30", False, None),
        ("C1", "Indonesia", "ratified", None, True, None),
        ("C1", "Cambodia", "signed", "2004", False, "By its minister"),
        ("C1", "Malaysia", "not ratified", "2025-10", False, None),
        ("C1", "Viet Nam", None, None, False, None),
        ("A treaty", "Thailand", "acceded", "2004-01", False, "For one island only"),
        ("A treaty", "Viet Nam", "denounced", "2020", False, None),
    ],
    "treaty",
    "member",
    "action",
    "acted_on",
    "disputed",
    "note",
).assign(full_name="C1")


def test_the_head_of_a_treaty_says_what_it_is_about() -> None:
    named = {
        "Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143)": "ILO C1 Migrant Workers",
        "Protocol of 2014 to the Forced Labour Convention, 1930": "ILO C1 Forced Labour",
        "A name of another kind": "ILO C1",
    }
    assert {name: commitments.head("ILO C1", name) for name in named} == named
    assert commitments.head("UN trafficking (2000)", "Any Convention") == "UN trafficking (2000)"


def test_every_star_is_told_in_words_and_what_is_told_of_signing_gives_none() -> None:
    acts = ACTS.assign(note=["By its minister; For the mainland only", "By its minister", *ACTS["note"][2:]])
    assert commitments.remarks(acts) == {
        ("Thailand", "C1"): "For the mainland only",
        ("Thailand", "A treaty"): "For one island only",
    }
    starred = {key for key, cell in commitments.treaties(acts).cells.items() if cell.label.endswith("*")}
    assert starred == set(commitments.remarks(acts))


def test_a_treaty_has_the_sign_of_the_act_and_its_year() -> None:
    shape = commitments.treaties(ACTS)
    assert {key: cell.label for key, cell in shape.cells.items()} == {
        ("Thailand", "C1"): "● 2019",
        ("Indonesia", "C1"): "● ?",
        ("Cambodia", "C1"): "▲ 2004",
        ("Malaysia", "C1"): "○ 2025",
        ("Thailand", "A treaty"): "■ 2004*",
        ("Viet Nam", "A treaty"): "denounced 2020",
    }
    assert shape.columns == ("C1", "A treaty")
    assert shape.rows == ("Cambodia", "Indonesia", "Malaysia", "Thailand", "Viet Nam")
    assert shape.cells["Malaysia", "C1"].rests_on[0].source_id == "s3"


def test_what_binds_is_darker_than_a_signature_and_that_darker_than_none() -> None:
    cells = commitments.treaties(ACTS).cells
    ratified, acceded, signed, not_ratified = (
        cells[key].depth
        for key in (("Thailand", "C1"), ("Thailand", "A treaty"), ("Cambodia", "C1"), ("Malaysia", "C1"))
    )
    assert ratified == acceded > signed > not_ratified == 0


def test_an_act_without_a_date_says_that_it_is_not_available() -> None:
    text = commitments.treaties(ACTS).cells["Indonesia", "C1"].text
    ratified = name_of("ratification", "action", "ratified")
    undated = say("commitments.act_text", action=ratified, date=say("common.not_available"))
    assert text == f"{undated}; {say('commitments.act_disputed')}"


def test_a_treaty_that_binds_with_a_limit_is_marked_and_says_which() -> None:
    cell = commitments.treaties(ACTS).cells["Thailand", "A treaty"]
    assert cell.text.endswith("; For one island only")
    assert commitments.treaties(ACTS).cells["Cambodia", "C1"].label == "▲ 2004", "a signature does not bind"


def test_an_empty_cell_of_treaties_is_explained_as_not_found() -> None:
    shape = commitments.treaties(ACTS)
    assert ("Viet Nam", "C1") not in shape.cells
    explained = shape.explained()
    assert say("commitments.act_empty") in explained
    assert f"○ {name_of('ratification', 'action', 'not ratified')}" in explained


TIERS = cited(
    [
        ("Singapore", 2010, "Tier 1"),
        ("Singapore", 2025, "Tier 2 Watch List"),
        ("Cambodia", 2025, "Tier 3"),
        ("Malaysia", 2010, "Tier 1 or Tier 2"),
    ],
    "member",
    "year",
    "tier",
)


def test_tiers_stand_by_year_and_a_year_without_a_placement_stays_empty() -> None:
    shape = commitments.tiers(TIERS)
    assert shape.rows == ("Cambodia", "Malaysia", "Singapore")
    assert shape.columns == tuple(str(year) for year in range(2010, 2026)), "no year is left out in silence"
    assert {key: cell.label for key, cell in shape.cells.items()} == {
        ("Singapore", "2010"): "1",
        ("Singapore", "2025"): "2W",
        ("Cambodia", "2025"): "3",
        ("Malaysia", "2010"): "1 / 2",
    }
    assert say("commitments.tier_empty") in shape.explained()
    assert shape.cells["Cambodia", "2025"].rests_on[0].source_id == "s2"


def test_a_worse_tier_is_darker_and_of_two_the_worse_gives_the_shade() -> None:
    cells = commitments.tiers(TIERS).cells
    depth = {key: cell.depth for key, cell in cells.items()}
    assert depth["Singapore", "2010"] == 0
    assert 0 < depth["Malaysia", "2010"] < depth["Singapore", "2025"] < depth["Cambodia", "2025"] == 1
    # One that was taken from the list since, on an earlier snapshot.
    former = commitments.tiers(TIERS.replace("Tier 3", "Tier 9")).cells["Cambodia", "2025"]
    assert (former.label, former.depth) == ("Tier 9", 0)
