-- What is listed for each Member State, three numbers that are never added. Asked by Overview.
-- Empty where the list of that kind does not name the country.
WITH instruments AS (
    SELECT
        listed_code,
        count(*) FILTER (WHERE status = 'signed')::INTEGER AS instruments,
        string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id
    FROM agreement
    WHERE series = 'table 2'
    GROUP BY listed_code
),

posts AS (
    SELECT
        origin_code,
        sum(posts)::INTEGER AS posts,
        string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id
    FROM attache_post
    WHERE trust = 'S'
    GROUP BY origin_code
),

centres AS (
    SELECT
        country_code,
        count(*)::INTEGER AS centres,
        string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id
    FROM mrc_centre
    WHERE kind = 'migrant worker resource centre'
    GROUP BY country_code
)

SELECT
    m.name AS country,
    i.instruments,
    p.posts,
    c.centres,
    concat_ws('; ', i.source_id, p.source_id, c.source_id) AS source_id
FROM place AS m
LEFT JOIN instruments AS i ON m.place_code = i.listed_code
LEFT JOIN posts AS p ON m.place_code = p.origin_code
LEFT JOIN centres AS c ON m.place_code = c.country_code
WHERE m.asean_since IS NOT NULL AND (i.instruments IS NOT NULL OR p.posts IS NOT NULL OR c.centres IS NOT NULL)
ORDER BY i.instruments DESC NULLS LAST, p.posts DESC NULLS LAST, country
