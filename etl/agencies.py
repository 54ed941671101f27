"""Rules for codes of conduct, their assessment, and what was published of it."""

from etl.rules import DATE, KEY, PERIOD, OneOf, Reference, TableRules

CODE = Reference("conduct_code", "code_id")
CYCLE = Reference("assessment_cycle", "cycle_id")

RULES = {
    "conduct_code": TableRules(
        key=("code_id",),
        columns={
            "code_id": KEY,
            "kind": OneOf(
                ("association code", "state rating", "state code", "certification", "worker reviews")
            ),
        },
    ),
    "conduct_subject": TableRules(key=("code_id", "number"), columns={"code_id": CODE}),
    "conduct_participation": TableRules(
        columns={
            "code_id": CODE,
            "cycle_id": CYCLE,
            "as_of": PERIOD,
            "step": OneOf(
                (
                    "licensed", "members", "signed", "planned", "assessed", "ranked",
                    "not eligible", "not rated", "share of licensed agencies",
                    "share of workers deployed", "moved up", "moved down",
                    "enforced", "newly signed",
                )
            ),
        }
    ),
    "assessment_phase": TableRules(key=("code_id", "phase"), columns={"code_id": CODE}),
    "assessment_cycle": TableRules(
        key=("cycle_id",),
        columns={
            "cycle_id": KEY,
            "code_id": CODE,
            "published_on": DATE,
            "published_basis": OneOf(("direct", "inferred")),
            "scale_id": Reference("grade_scale", "scale_id"),
        },
    ),
    "grade_scale": TableRules(key=("scale_id", "grade")),
    "ranking_share": TableRules(
        columns={"cycle_id": CYCLE, "unit": OneOf(("agencies", "percent of assessed"))}
    ),
    "agency": TableRules(key=("agency_id",), columns={"agency_id": KEY}),
    "agency_ranking": TableRules(
        key=("agency_id", "cycle_id"),
        columns={
            "agency_id": Reference("agency", "agency_id"),
            "cycle_id": CYCLE,
            "basis": OneOf(("news report", "company notice", "embassy page", "derived")),
            "cycle_basis": OneOf(("stated", "inferred")),
        },
    ),
    "evidence_provider": TableRules(
        columns={
            "code_id": CODE,
            "contribution": OneOf(("agreement", "agreement planned", "comments received", "asked")),
        }
    ),
    "self_regulation_point": TableRules(
        key=("kind", "number"), columns={"kind": OneOf(("standard", "doubt"))}
    ),
}  # fmt: skip
