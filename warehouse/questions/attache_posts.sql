-- One row per place of assignment (cities beside their place). Asked by A country, Corridors and Labour attachés.
SELECT
    p.origin_code,
    o.name AS origin,
    d.name AS place,
    p.place_code,
    p.city,
    p.posts,
    p.posts_basis,
    p.reason,
    p.region_printed,
    p.as_of,
    p.printed_as,
    coalesce(c.lon, d.lon) AS lon,
    coalesce(c.lat, d.lat) AS lat,
    p.entered_by,
    p.trust,
    p.source_id,
    p.locator
FROM attache_post AS p
INNER JOIN place AS o ON p.origin_code = o.place_code
INNER JOIN place AS d ON p.place_code = d.place_code
LEFT JOIN place AS c ON p.city_code = c.place_code
WHERE
    (p.origin_code = $origin OR $origin IS NULL)
    AND (d.country_code = $destination OR $destination IS NULL)
ORDER BY origin, p.as_of NULLS FIRST, place, p.city NULLS FIRST
