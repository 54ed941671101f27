-- In publications, exact decimals are written with digits and a point, and moments in UTC to the second.
WITH number AS (
    SELECT
        publication_id,
        least AS written
    FROM ranking_scale
    UNION ALL
    SELECT
        publication_id,
        weight AS written
    FROM ranking_subject
    UNION ALL
    SELECT
        publication_id,
        unnest([most, weight]) AS written
    FROM ranking_indicator
    UNION ALL
    SELECT
        publication_id,
        least AS written
    FROM ranking_bar
    UNION ALL
    SELECT
        publication_id,
        points AS written
    FROM ranking_score
),

moment AS (
    SELECT
        publication_id AS belonging,
        published_at AS written
    FROM ranking_publication
    UNION ALL
    SELECT
        publication_id AS belonging,
        changed_at AS written
    FROM ranking_change
    UNION ALL
    SELECT
        reply_id AS belonging,
        published_at AS written
    FROM ranking_reply
    UNION ALL
    SELECT
        agency_id AS belonging,
        decided_at AS written
    FROM ranking_merge
)

SELECT
    publication_id AS belonging,
    written
FROM number
WHERE NOT regexp_full_match(written, '\d+(\.\d+)?')
UNION ALL
SELECT
    belonging,
    written
FROM moment
WHERE
    NOT regexp_full_match(written, '\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|\+00:00)')
    OR try_cast(written AS TIMESTAMPTZ) IS NULL
