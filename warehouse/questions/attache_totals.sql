-- Every stated number, with its unit and date: units are never compared. Asked by Labour attachés and A country.
SELECT
    o.name AS origin,
    t.as_of,
    t.as_of_printed,
    t.stated_as,
    t.unit,
    t.scope,
    t.detail,
    t.trust,
    t.source_id,
    t.locator
FROM attache_total AS t
INNER JOIN place AS o ON t.origin_code = o.place_code
WHERE t.origin_code = $origin OR $origin IS NULL
ORDER BY origin, t.as_of NULLS FIRST, t.unit, t.scope
