-- Stated total of Table 1 beside the posts counted from its own list. Asked by Overview, A country and Labour
-- attachés.
WITH counted AS (
    SELECT
        origin_code,
        sum(posts)::INTEGER AS counted,
        count(DISTINCT place_code)::INTEGER AS places
    FROM attache_post
    WHERE trust = 'S'
    GROUP BY origin_code
)

SELECT
    o.name AS origin,
    t.stated,
    counted.counted,
    counted.counted - t.stated AS difference,
    counted.places,
    t.unit,
    t.as_of_printed,
    t.source_id,
    t.locator
FROM attache_total AS t
INNER JOIN counted ON t.origin_code = counted.origin_code
INNER JOIN place AS o ON t.origin_code = o.place_code
WHERE
    t.trust = 'S' AND t.unit = 'labour attachés' AND t.scope = 'all posts'
    AND (t.origin_code = $origin OR $origin IS NULL)
ORDER BY t.stated DESC, origin
