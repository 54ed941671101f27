"""Rules for agreements, what happened to them and what they provide."""

from etl.rules import DATE, KEY, PLACE, OneOf, Reference, TableRules

AGREEMENT = Reference("agreement", "agreement_id")

RULES = {
    "agreement": TableRules(
        key=("agreement_id",),
        columns={
            "agreement_id": KEY,
            "listed_code": PLACE,
            "counterpart_code": PLACE,
            "workers_move": OneOf(("to counterpart", "to listed country", "between origin countries")),
            "workers_move_basis": OneOf(("printed", "inferred")),
            "instrument": OneOf(
                (
                    "bilateral agreement", "memorandum of understanding",
                    "memorandum of cooperation", "record of discussion", "joint communique",
                    "declaration of intent", "inter-agency understanding", "not stated",
                )
            ),
            "signed_on": DATE,
            "status": OneOf(("signed", "in process")),
            "series": OneOf(("table 2", "text", "since 2010")),
        },
    ),
    "agreement_event": TableRules(columns={"agreement_id": AGREEMENT, "happened_on": DATE}),
    "agreement_provision": TableRules(
        columns={
            "agreement_id": AGREEMENT,
            "topic": OneOf(
                (
                    "fees", "documents", "contract", "wages", "rest", "insurance and welfare",
                    "travel and return", "joint body", "complaints and legal aid", "cooperation",
                    "responsibilities",
                )
            ),
            "holds": OneOf(("yes", "no")),
        }
    ),
}  # fmt: skip
