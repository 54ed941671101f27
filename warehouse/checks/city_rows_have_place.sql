-- A city whose posts are within those of its country or territory has the row that holds them.
SELECT
    c.origin_code,
    c.place_code,
    c.city,
    c.source_id
FROM attache_post AS c
LEFT JOIN attache_post AS p
    ON
        c.origin_code = p.origin_code AND c.place_code = p.place_code AND c.source_id = p.source_id
        AND p.city IS NULL AND p.posts IS NOT NULL
WHERE c.posts_basis = 'part of place' AND (p.place_code IS NULL OR c.city IS NULL OR c.posts IS NOT NULL)
