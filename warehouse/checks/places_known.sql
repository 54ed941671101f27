-- Every country, territory, subdivision, city and group named in a table is a known place.
WITH named AS (
    SELECT
        'agency' AS table_name,
        'country_code' AS column_name,
        country_code AS code
    FROM agency
    UNION
    SELECT
        'agreement' AS table_name,
        'listed_code' AS column_name,
        listed_code AS code
    FROM agreement
    UNION
    SELECT
        'agreement' AS table_name,
        'counterpart_code' AS column_name,
        counterpart_code AS code
    FROM agreement
    UNION
    SELECT
        'attache_post' AS table_name,
        'origin_code' AS column_name,
        origin_code AS code
    FROM attache_post
    UNION
    SELECT
        'attache_post' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM attache_post
    UNION
    SELECT
        'attache_post' AS table_name,
        'city_code' AS column_name,
        city_code AS code
    FROM attache_post
    UNION
    SELECT
        'attache_service' AS table_name,
        'origin_code' AS column_name,
        origin_code AS code
    FROM attache_service
    UNION
    SELECT
        'attache_service' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM attache_service
    UNION
    SELECT
        'attache_total' AS table_name,
        'origin_code' AS column_name,
        origin_code AS code
    FROM attache_total
    UNION
    SELECT
        'complaint_figure' AS table_name,
        'country_code' AS column_name,
        country_code AS code
    FROM complaint_figure
    UNION
    SELECT
        'complaint_figure' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM complaint_figure
    UNION
    SELECT
        'complaint_mechanism' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM complaint_mechanism
    UNION
    SELECT
        'conduct_code' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM conduct_code
    UNION
    SELECT
        'discrepancy' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM discrepancy
    UNION
    SELECT
        'evidence_provider' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM evidence_provider
    UNION
    SELECT
        'key_figure' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM key_figure
    UNION
    SELECT
        'mrc_centre' AS table_name,
        'country_code' AS column_name,
        country_code AS code
    FROM mrc_centre
    UNION
    SELECT
        'mrc_centre' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM mrc_centre
    UNION
    SELECT
        'not_available' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM not_available
    UNION
    SELECT
        'place' AS table_name,
        'country_code' AS column_name,
        country_code AS code
    FROM place
    UNION
    SELECT
        'place_name' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM place_name
    UNION
    SELECT
        'party' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM party
    UNION
    SELECT
        'initiative' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM initiative
    UNION
    SELECT
        'forum_member' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM forum_member
    UNION
    SELECT
        'forum_event' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM forum_event
    UNION
    SELECT
        'commitment_progress' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM commitment_progress
    UNION
    SELECT
        'ranking_publication' AS table_name,
        'place_code' AS column_name,
        place_code AS code
    FROM ranking_publication
)

SELECT
    named.table_name,
    named.column_name,
    named.code
FROM named
LEFT JOIN place ON named.code = place.place_code
WHERE named.code IS NOT NULL AND place.place_code IS NULL
