"""Rules for labour attachés: stated totals, places of assignment, services."""

from etl.rules import PLACE, OneOf, TableRules

RULES = {
    "attache_total": TableRules(),
    "attache_post": TableRules(
        columns={
            "city_code": PLACE,
            "posts_basis": OneOf(("printed", "inferred", "not printed", "part of place")),
        }
    ),
    "attache_service": TableRules(
        columns={
            "service": OneOf(
                (
                    "legal recourse and counselling", "complaints and conciliation",
                    "workplace monitoring", "shelter", "hotline", "visits in prison and hospital",
                    "mediation", "orientation and community", "capacity building",
                    "contract verification", "joint bodies", "evidence for agency assessment",
                )
            )
        }
    ),
}  # fmt: skip
