"""Rules for the register of cooperation, for forums, and for what was promised and recommended."""

from etl.rules import DATE, KEY, PERIOD, OneOf, Reference, TableRules

INITIATIVE = Reference("initiative", "initiative_id")
PARTY = Reference("party", "party_id")
FORUM = Reference("forum", "forum_id")
BASIS = OneOf(("document", "inferred"))
LEVELS = ("national", "bilateral", "regional", "interregional", "international")

RULES = {
    "party": TableRules(
        key=("party_id",),
        columns={
            "party_id": KEY,
            "kind": OneOf(
                (
                    "government", "employers", "trade union", "civil society",
                    "international organisation", "recruitment agency", "research and education",
                    "media",
                )
            ),
        },
    ),
    "party_name": TableRules(key=("party_id", "name"), columns={"party_id": PARTY}),
    "initiative": TableRules(
        key=("initiative_id",),
        columns={
            "initiative_id": KEY,
            "kind": OneOf(
                (
                    "meeting", "meeting series", "body", "programme", "campaign", "training",
                    "consultation", "company practice", "service", "agreement", "law-making",
                    "network", "fund", "plan", "study", "tool", "complaint mechanism",
                )
            ),
            "level": OneOf(LEVELS),
            "level_basis": BASIS,
            "cooperation_type": OneOf(("discussion", "consultation", "collaboration")),
            "type_basis": BASIS,
            "route": OneOf(
                (
                    "existing structures", "central body", "public-private",
                    "memorandum between agencies of government", "between states", "ASEAN",
                    "social partners", "civil society network", "employers and supply chain",
                    "self-regulation of agencies", "forum", "consultative process", "not stated",
                )
            ),
            "route_basis": BASIS,
            "started": DATE,
            "ended": DATE,
        },
    ),
    "initiative_party": TableRules(
        columns={
            "initiative_id": INITIATIVE,
            "party_id": PARTY,
            "role": OneOf(
                ("lead", "partner", "participant", "funder", "host", "consulted", "addressee", "evaluator")
            ),
        }
    ),
    "initiative_tag": TableRules(
        key=("initiative_id", "scheme", "tag"),
        columns={
            "initiative_id": INITIATIVE,
            "scheme": OneOf(("guideline", "theme")),
            "tag": OneOf(
                (
                    "1", "2", "3", "4", "5", "6", "policy development",
                    "recruitment and preparation", "protection abroad", "return and reintegration",
                )
            ),
            "basis": BASIS,
        },
    ),
    "initiative_step": TableRules(
        key=("initiative_id", "number"), columns={"initiative_id": INITIATIVE, "happened": PERIOD}
    ),
    "forum": TableRules(
        key=("forum_id",),
        columns={
            "forum_id": KEY,
            "kind": OneOf(
                (
                    "ASEAN forum", "global forum", "regional consultative process",
                    "interregional dialogue", "conference", "confederation",
                    "civil society network", "recognition arrangement", "qualifications framework",
                    "fund", "plan", "committee", "centre",
                )
            ),
            "level": OneOf(("regional", "interregional", "international")),
            "established": PERIOD,
        },
    ),
    "forum_member": TableRules(
        columns={
            "forum_id": FORUM,
            "party_id": PARTY,
            "role": OneOf(
                (
                    "member", "host", "chair", "co-chair", "steering group", "assessment team",
                    "troika", "secretariat", "signatory", "participant", "sponsor",
                    "destination member",
                )
            ),
            "since": PERIOD,
        }
    ),
    "forum_event": TableRules(columns={"forum_id": FORUM, "held_on": PERIOD}),
    "instrument": TableRules(
        key=("instrument_id",),
        columns={
            "instrument_id": KEY,
            "adopted_on": PERIOD,
            "kind": OneOf(("commitment", "recommendation", "challenge", "conclusion")),
        },
    ),
    "commitment": TableRules(
        key=("commitment_id",),
        columns={
            "commitment_id": KEY,
            "instrument_id": Reference("instrument", "instrument_id"),
            "level": OneOf(("national", "bilateral", "regional", "all levels", "not stated")),
            "topic": OneOf(
                (
                    "recruitment and fees", "employment conditions", "information and training",
                    "data", "complaints and justice", "trafficking",
                    "attachés and consular help", "crisis", "return and reintegration",
                    "skills and recognition", "social protection", "irregular status",
                    "dialogue and cooperation", "follow-up and monitoring", "remittances",
                    "women and children", "public image", "policy coherence", "rights and dignity",
                )
            ),
        },
    ),
    "commitment_progress": TableRules(
        columns={
            "commitment_id": Reference("commitment", "commitment_id"),
            "status": OneOf(("planned", "begun", "in place")),
        }
    ),
}  # fmt: skip
