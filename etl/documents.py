"""Rules for what belongs to no family: sources, key figures, discrepancies, what is not available."""

from etl.rules import DATE, KEY, PERIOD, OneOf, Reference, TableRules

FAMILIES = OneOf(("agreements", "attaches", "complaints", "agencies", "cooperation", "documents"))
SOURCE = Reference("source", "source_id")

RULES = {
    "source": TableRules(
        key=("source_id",),
        columns={
            "source_id": KEY,
            "published_on": DATE,
            "kind": OneOf(("document", "public page", "reference data", "product")),
        },
    ),
    "key_figure": TableRules(
        key=("figure_id",),
        columns={
            "figure_id": KEY,
            "period": PERIOD,
            "theme": OneOf(
                (
                    "training", "funds", "reimbursement", "membership", "migrant stock",
                    "trafficking tiers", "campaigns", "forums", "skills recognition", "missions",
                    "complaints", "agencies", "legislation", "meetings", "recommendations",
                    "enterprise practice", "employment",
                )
            ),
        },
    ),
    "discrepancy": TableRules(
        key=("discrepancy_id",),
        columns={
            "discrepancy_id": KEY,
            "family": FAMILIES,
            "kind": OneOf(
                (
                    "total and parts", "dates", "units", "names", "cross-reference",
                    "counting rule", "value",
                )
            ),
            "stated_source_id": SOURCE,
            "other_source_id": SOURCE,
        },
    ),
    "not_available": TableRules(key=("gap_id",), columns={"gap_id": KEY, "family": FAMILIES}),
}  # fmt: skip
