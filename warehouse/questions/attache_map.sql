-- Posts of Table 1 by place of assignment, one row per origin and place. Asked by Overview and Labour attachés.
-- Posts printed beside a place are counted once; cities within a place are not counted again.
SELECT
    p.origin_code,
    o.name AS origin,
    d.name AS place,
    d.lon,
    d.lat,
    o.lon AS origin_lon,
    o.lat AS origin_lat,
    sum(p.posts)::INTEGER AS posts,
    string_agg(DISTINCT p.city, ', ' ORDER BY p.city) AS cities,
    string_agg(DISTINCT p.source_id, '; ' ORDER BY p.source_id) AS source_id,
    string_agg(DISTINCT p.locator, '; ' ORDER BY p.locator) AS locator
FROM attache_post AS p
INNER JOIN place AS o ON p.origin_code = o.place_code
INNER JOIN place AS d ON p.place_code = d.place_code
WHERE p.trust = 'S' AND (p.origin_code = $origin OR $origin IS NULL)
GROUP BY ALL
ORDER BY origin, place
