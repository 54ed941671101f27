-- Recounted disagreements on attaches: what was counted must still be what the tables give.
-- Compared with the disagreements of family: attaches
-- A bare number or word under stated is what the source prints, where no table holds it.
-- The posts of Table 1, place by place, and the numbers of attachés printed beside them.
WITH table_1 AS (
    SELECT *
    FROM attache_post
    WHERE source_id = 'ilo-afml-7'
),

printed AS (
    SELECT *
    FROM attache_total
    WHERE source_id = 'ilo-afml-7' AND unit = 'labour attachés'
),

recount AS (
    SELECT
        'attaches-idn-11-10' AS discrepancy_id,
        (
            SELECT stated FROM printed
            WHERE origin_code = 'IDN'
        ) AS stated,
        (
            SELECT sum(posts) FROM table_1
            WHERE origin_code = 'IDN'
        ) AS other
    UNION ALL
    SELECT
        'attaches-phl-37-50' AS discrepancy_id,
        (
            SELECT stated FROM printed
            WHERE origin_code = 'PHL' AND scope = 'all posts'
        ) AS stated,
        (
            SELECT sum(stated) FROM printed
            WHERE origin_code = 'PHL' AND scope <> 'all posts'
        ) AS other
    UNION ALL
    SELECT
        'attaches-phl-37-49' AS discrepancy_id,
        (
            SELECT stated FROM printed
            WHERE origin_code = 'PHL' AND scope = 'all posts'
        ) AS stated,
        (
            SELECT sum(posts) FROM table_1
            WHERE origin_code = 'PHL'
        ) AS other
    UNION ALL
    SELECT
        'attaches-phl-mea-27-26' AS discrepancy_id,
        (
            SELECT stated FROM printed
            WHERE origin_code = 'PHL' AND scope = 'Middle East and Africa'
        ) AS stated,
        (
            SELECT sum(posts) FROM table_1
            WHERE origin_code = 'PHL' AND region_printed LIKE 'Middle East and Africa%'
        ) AS other
    UNION ALL
    SELECT
        'attaches-phl-uae-cities' AS discrepancy_id,
        (
            SELECT posts FROM table_1
            WHERE origin_code = 'PHL' AND place_code = 'ARE' AND city IS NULL
        ) AS stated,
        (
            SELECT count(city) FROM table_1
            WHERE origin_code = 'PHL' AND place_code = 'ARE'
        ) AS other
    UNION ALL
    SELECT
        'attaches-phl-saudi-cities' AS discrepancy_id,
        (
            SELECT posts FROM table_1
            WHERE origin_code = 'PHL' AND place_code = 'SAU' AND city IS NULL
        ) AS stated,
        (
            SELECT count(city) FROM table_1
            WHERE origin_code = 'PHL' AND place_code = 'SAU'
        ) AS other
    UNION ALL
    SELECT
        'attaches-countries-five-six' AS discrepancy_id,
        5 AS stated,
        (SELECT count(DISTINCT origin_code) FROM table_1) AS other
    UNION ALL
    SELECT
        'attaches-tha-unit' AS discrepancy_id,
        (
            SELECT stated || ' ' || unit FROM printed
            WHERE origin_code = 'THA'
        ) AS stated,
        (
            SELECT stated || ' ' || unit FROM attache_total
            WHERE source_id = 'ilo-afml-7' AND origin_code = 'THA' AND unit = 'offices'
        ) AS other
    UNION ALL
    SELECT
        'attaches-tha-countries' AS discrepancy_id,
        (
            SELECT stated FROM attache_total
            WHERE source_id = 'ilo-afml-7' AND origin_code = 'THA' AND unit = 'countries'
        ) AS stated,
        (
            SELECT count(DISTINCT table_1.place_code) FROM table_1
            INNER JOIN place ON table_1.place_code = place.place_code
            WHERE table_1.origin_code = 'THA' AND place.kind = 'country'
        ) AS other
    UNION ALL
    SELECT
        'attaches-phl-missions' AS discrepancy_id,
        (
            SELECT
                printf(
                    '%d offices in %d countries',
                    max(value::BIGINT) FILTER (WHERE figure_id = 'philippines-diplomatic-offices'),
                    max(value::BIGINT) FILTER (WHERE figure_id = 'philippines-diplomatic-countries')
                )
            FROM key_figure
        ) AS stated,
        (
            SELECT
                printf(
                    '%d labour attachés in %d countries and territories',
                    any_value(printed.stated),
                    count(DISTINCT table_1.place_code)
                )
            FROM table_1
            INNER JOIN printed ON table_1.origin_code = printed.origin_code
            WHERE table_1.origin_code = 'PHL' AND printed.scope = 'all posts'
        ) AS other
    UNION ALL
    SELECT
        'phl-attaches-and-offices' AS discrepancy_id,
        (
            SELECT stated FROM printed
            WHERE origin_code = 'PHL' AND scope = 'all posts'
        ) AS stated,
        (
            SELECT string_agg(stated, ', ' ORDER BY as_of NULLS FIRST) FROM attache_total
            WHERE origin_code = 'PHL' AND unit = 'Migrant Workers Offices' AND scope = 'all posts'
        ) AS other
    UNION ALL
    SELECT
        'phl-regions' AS discrepancy_id,
        (
            SELECT string_agg(scope || ' ' || stated, '; ' ORDER BY scope) FROM printed
            WHERE origin_code = 'PHL' AND scope <> 'all posts'
        ) AS stated,
        (
            SELECT string_agg(scope || ' ' || stated, '; ' ORDER BY scope) FROM attache_total
            WHERE source_id = 'mwo-dubai-about' AND scope <> 'all posts'
        ) AS other
    UNION ALL
    SELECT
        'phl-offices-and-countries' AS discrepancy_id,
        (
            SELECT stated FROM attache_total
            WHERE
                source_id = 'sunstar-mwo-2025'
                AND unit = 'Migrant Workers Offices'
                AND scope = 'all posts'
        ) AS stated,
        (
            SELECT stated FROM attache_total
            WHERE source_id = 'sunstar-mwo-2025' AND unit = 'countries'
        ) AS other
    UNION ALL
    SELECT
        'phl-planned-offices-2026' AS discrepancy_id,
        (
            SELECT stated FROM attache_total
            WHERE source_id = 'sunstar-mwo-2025' AND scope = 'planned for 2026'
        ) AS stated,
        (
            SELECT regexp_extract(title, 'to open (\d+) migrant worker offices', 1) FROM source
            WHERE source_id = 'tribune-mwo-2025'
        ) AS other
    UNION ALL
    SELECT
        'idn-attaches-2012-and-2017' AS discrepancy_id,
        (
            SELECT stated FROM printed
            WHERE origin_code = 'IDN'
        ) AS stated,
        (
            SELECT sum(stated) FROM attache_total
            WHERE source_id = 'kemnaker-attaches-2017'
        ) AS other
    UNION ALL
    SELECT
        'idn-attaches-2021-and-2025' AS discrepancy_id,
        (
            SELECT sum(stated) FROM attache_total
            WHERE
                source_id = 'bisnis-attaches-2021'
                AND scope <> 'posts filled in the selection of 2021'
        ) AS stated,
        (
            SELECT stated FROM attache_total
            WHERE source_id = 'voi-attaches-2025'
        ) AS other
    UNION ALL
    SELECT
        'idn-places-2017' AS discrepancy_id,
        (
            SELECT sum(stated) FROM attache_total
            WHERE source_id = 'kemnaker-attaches-2017'
        ) AS stated,
        (
            SELECT count(DISTINCT place_code) FROM attache_post
            WHERE source_id = 'kemnaker-attaches-2017'
        ) AS other
    UNION ALL
    SELECT
        'idn-places-2021' AS discrepancy_id,
        (
            SELECT stated FROM attache_total
            WHERE
                source_id = 'bisnis-attaches-2021'
                AND scope = 'posts filled in the selection of 2021'
        ) AS stated,
        (
            SELECT count(DISTINCT place_code) FROM attache_post
            WHERE source_id = 'bisnis-attaches-2021'
        ) AS other
    UNION ALL
    SELECT
        'khm-attaches-2017-and-2023' AS discrepancy_id,
        (
            SELECT stated FROM attache_total
            WHERE source_id = 'akp-attaches-2017'
        ) AS stated,
        (
            SELECT count(DISTINCT place_code) FROM attache_post
            WHERE source_id = 'ppp-khm-chuncheon-2023'
        ) AS other
    UNION ALL
    SELECT
        'khm-attaches-table-1' AS discrepancy_id,
        (
            SELECT count(*) FROM printed
            WHERE origin_code = 'KHM'
        ) AS stated,
        (
            SELECT stated FROM attache_total
            WHERE source_id = 'akp-attaches-2017'
        ) AS other
    UNION ALL
    SELECT
        'mmr-attaches-plus-three' AS discrepancy_id,
        (
            SELECT stated FROM printed
            WHERE origin_code = 'MMR'
        ) AS stated,
        (
            SELECT stated FROM attache_total
            WHERE source_id = 'odm-mmr-attaches-2018'
        ) AS other
)

SELECT discrepancy_id, stated, other FROM recount
