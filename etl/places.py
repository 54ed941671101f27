"""Rules for places: countries, territories, subdivisions, cities and groups."""

from etl.rules import DATE, PLACE, OneOf, Reference, TableRules

RULES = {
    "place": TableRules(
        key=("place_code",),
        columns={
            "kind": OneOf(("country", "territory", "subdivision", "city", "group")),
            "country_code": Reference("place", "place_code"),
            "asean_since": DATE,
        },
    ),
    "place_name": TableRules(key=("place_code", "name"), columns={"place_code": PLACE}),
}
