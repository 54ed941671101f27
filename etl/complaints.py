"""Rules for complaint figures, the centres that take complaints, and the mechanisms behind them."""

from etl.rules import DATE, KEY, OneOf, Reference, TableRules

RULES = {
    "mrc_centre": TableRules(
        key=("centre_id",),
        columns={
            "centre_id": KEY,
            "kind": OneOf(
                (
                    "migrant worker resource centre", "project target site", "state centre",
                    "fishers' centre", "one-stop shop", "complaint counter", "group of centres",
                    "other centre",
                )
            ),
            "host_kind": OneOf(
                (
                    "government", "trade union", "employers and trade union", "civil society",
                    "mixed", "not stated",
                )
            ),
            "opened": DATE,
        },
    ),
    "complaint_measure": TableRules(
        key=("measure",),
        columns={
            "stage": OneOf(
                ("reach", "received", "in process", "outcome", "money", "rate", "capacity")
            ),
            "flow": OneOf(("flow", "stock", "ratio")),
        },
    ),
    "complaint_figure": TableRules(
        key=("figure_id",),
        columns={
            "figure_id": KEY,
            "measure": Reference("complaint_measure", "measure"),
            "split": OneOf(
                (
                    "none", "complaint type", "destination", "place of origin", "channel",
                    "migration status", "group of workers", "service", "stage",
                )
            ),
            "sex": OneOf(("all", "female", "male", "not recorded")),
            "period_start": DATE,
            "period_end": DATE,
            "qualifier": OneOf(("exact", "about", "more than", "less than", "derived")),
            "reported_on": DATE,
        },
    ),
    "complaint_mechanism": TableRules(key=("mechanism_id",), columns={"mechanism_id": KEY}),
    "mechanism_step": TableRules(
        key=("mechanism_id", "sequence", "number"),
        columns={
            "mechanism_id": Reference("complaint_mechanism", "mechanism_id"),
            "sequence": OneOf(("stage of development", "flow of a complaint", "beside it")),
        },
    ),
}  # fmt: skip
