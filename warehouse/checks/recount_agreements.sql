-- Recounted disagreements on agreements: what was counted must still be what the tables give.
-- Compared with the disagreements of family: agreements
-- A bare number or word under stated is what the source prints, where no table holds it.
-- The signed instruments that Table 2 lists, one for each dated entry.
WITH table_2 AS (
    SELECT *
    FROM agreement
    WHERE series = 'table 2' AND status = 'signed'
),

-- The amounts of Box 10, in dollars and ringgit.
box_10 AS (
    SELECT
        provision,
        amount,
        replace(regexp_extract(detail, 'MYR ([0-9,]+)', 1), ',', '') AS ringgit
    FROM agreement_provision
    WHERE agreement_id = 'idn-mys-mou-2006' AND unit = 'USD'
),

-- The entry of Table 2 that may be an instrument of its own.
health_sector AS (
    SELECT count(*) AS entries
    FROM agreement_event
    WHERE agreement_id = 'idn-qat-mou-2008' AND event = 'renewed' AND year = 2010
),

recount AS (
    SELECT
        'agreements-82-counted' AS discrepancy_id,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'agreements-four-countries'
        ) AS stated,
        (SELECT count(*) FROM table_2) AS other
    UNION ALL
    SELECT
        'agreements-majority-2005-2010' AS discrepancy_id,
        (
            SELECT as_published FROM key_figure
            WHERE figure_id = 'agreements-share-recent'
        ) AS stated,
        (
            SELECT count(*) FROM table_2
            WHERE year_signed BETWEEN 2005 AND 2010
        ) AS other
    UNION ALL
    SELECT
        'table-2-up-to-2010' AS discrepancy_id,
        (
            SELECT period FROM key_figure
            WHERE figure_id = 'agreements-four-countries'
        ) AS stated,
        (
            SELECT max(year) FROM agreement_event
            WHERE locator LIKE 'Table 2%'
        ) AS other
    UNION ALL
    SELECT
        'table-2-protocol-2011' AS discrepancy_id,
        (
            SELECT max(year_signed) FROM table_2
            WHERE listed_code = 'IDN' AND counterpart_code = 'MYS'
        ) AS stated,
        (
            SELECT happened_on FROM agreement_event
            WHERE agreement_id = 'idn-mys-mou-2006' AND event = 'protocol signed'
        ) AS other
    UNION ALL
    SELECT
        'agreements-destination-only' AS discrepancy_id,
        (
            SELECT regexp_extract(measure, 'with destination countries') FROM key_figure
            WHERE figure_id = 'agreements-four-countries'
        ) AS stated,
        (
            SELECT count(*) FROM table_2
            WHERE workers_move = 'between origin countries'
        ) AS other
    UNION ALL
    SELECT
        'qatar-agreements-countries' AS discrepancy_id,
        2 AS stated,
        (
            SELECT count(DISTINCT listed_code) FROM table_2
            WHERE counterpart_code = 'QAT'
        ) AS other
    UNION ALL
    SELECT
        'uae-agreements-countries' AS discrepancy_id,
        3 AS stated,
        (
            SELECT count(DISTINCT listed_code) FROM table_2
            WHERE counterpart_code = 'ARE'
        ) AS other
    UNION ALL
    SELECT
        'gulf-most-active' AS discrepancy_id,
        'the Gulf States' AS stated,
        (
            SELECT count(*) FROM table_2
            WHERE counterpart_code IN ('BHR', 'KWT', 'OMN', 'QAT', 'SAU', 'ARE')
        ) AS other
    UNION ALL
    SELECT
        'malaysia-partners-text-table' AS discrepancy_id,
        (
            SELECT count(DISTINCT listed_code) FROM agreement
            WHERE counterpart_code = 'MYS' AND status = 'signed' AND series IN ('table 2', 'text')
        ) AS stated,
        (
            SELECT count(DISTINCT listed_code) FROM table_2
            WHERE counterpart_code = 'MYS'
        ) AS other
    UNION ALL
    SELECT
        'canada-provinces-2008' AS discrepancy_id,
        1 AS stated,
        (
            SELECT count(*) FROM table_2
            WHERE listed_code = 'PHL' AND counterpart_code LIKE 'CA-%' AND year_signed = 2008
        ) AS other
    UNION ALL
    SELECT
        'jordan-philippines-which' AS discrepancy_id,
        (
            SELECT count(*) FROM agreement_provision
            WHERE agreement_id LIKE 'phl-jor-%' AND locator = 'Box 9, second group'
        ) AS stated,
        (
            SELECT count(*) FROM table_2
            WHERE listed_code = 'PHL' AND counterpart_code = 'JOR'
        ) AS other
    UNION ALL
    SELECT
        'in-process-indonesia-also-signed' AS discrepancy_id,
        (
            SELECT string_agg(DISTINCT status) FROM agreement
            WHERE agreement_id IN ('idn-aus-in-process', 'idn-jpn-in-process')
        ) AS stated,
        (
            SELECT count(*) FROM table_2
            WHERE listed_code = 'IDN' AND counterpart_code IN ('AUS', 'JPN')
        ) AS other
    UNION ALL
    SELECT
        'in-process-kuwait-renewal' AS discrepancy_id,
        (
            SELECT count(*) FROM agreement
            WHERE listed_code = 'IDN' AND series = 'table 2' AND status = 'in process'
        ) AS stated,
        (
            SELECT count(*) FROM agreement AS a
            LEFT JOIN agreement_event AS e
                ON a.agreement_id = e.agreement_id AND e.event = 'renewal under discussion'
            WHERE
                a.listed_code = 'IDN' AND a.series = 'table 2'
                AND (a.status = 'in process' OR (a.counterpart_code = 'KWT' AND e.event IS NOT NULL))
        ) AS other
    UNION ALL
    SELECT
        'in-process-viet-nam-dated' AS discrepancy_id,
        (
            SELECT string_agg(DISTINCT status) FROM agreement
            WHERE agreement_id IN ('vnm-jpn-in-process-1992', 'vnm-sau-in-process-2006')
        ) AS stated,
        (
            SELECT string_agg(concat_ws(', updated ', a.year_signed, e.year), '; ' ORDER BY a.year_signed)
            FROM agreement AS a
            LEFT JOIN agreement_event AS e ON a.agreement_id = e.agreement_id
            WHERE a.listed_code = 'VNM' AND a.series = 'table 2' AND a.status = 'in process'
        ) AS other
    UNION ALL
    SELECT
        'idn-qatar-2010-renewal-or-own' AS discrepancy_id,
        (
            SELECT
                printf(
                    '%d for Indonesia, %d in all',
                    count(*) FILTER (WHERE listed_code = 'IDN'),
                    count(*)
                )
            FROM table_2
        ) AS stated,
        (
            SELECT
                printf(
                    '%d for Indonesia, %d in all',
                    count(*) FILTER (WHERE table_2.listed_code = 'IDN') + any_value(health_sector.entries),
                    count(*) + any_value(health_sector.entries)
                )
            FROM table_2
            CROSS JOIN health_sector
        ) AS other
    UNION ALL
    SELECT
        'box-10-conversions' AS discrepancy_id,
        (
            SELECT printf('MYR %s for USD %d', ringgit, amount::INTEGER) FROM box_10
            WHERE provision = 'Recruitment fee capped'
        ) AS stated,
        (
            SELECT printf('MYR %s for USD %d', ringgit, amount::INTEGER) FROM box_10
            WHERE provision = 'Deduction from wages for fees capped'
        ) AS other
    UNION ALL
    SELECT
        'vnm-kor-2015-signed-and-extended' AS discrepancy_id,
        (
            SELECT signed_on FROM agreement
            WHERE agreement_id = 'vnm-kor-mou-2015'
        ) AS stated,
        (
            SELECT happened_on FROM agreement_event
            WHERE agreement_id = 'vnm-kor-mou-2015' AND event = 'extended'
        ) AS other
    UNION ALL
    SELECT
        'tls-aus-two-rows' AS discrepancy_id,
        (
            SELECT count(*) FROM agreement
            WHERE listed_code = 'TLS' AND counterpart_code = 'AUS' AND series = 'since 2010'
        ) AS stated,
        (
            SELECT count(*) FROM agreement AS a
            LEFT JOIN agreement_event AS e ON a.agreement_id = e.agreement_id AND e.event = 'replaced'
            WHERE
                a.listed_code = 'TLS' AND a.counterpart_code = 'AUS' AND a.series = 'since 2010'
                AND e.event IS NULL
        ) AS other
    UNION ALL
    SELECT
        'mys-partners-and-rows' AS discrepancy_id,
        10 AS stated,
        (
            SELECT count(DISTINCT listed_code) FROM agreement
            WHERE counterpart_code = 'MYS' AND series = 'since 2010' AND status = 'signed'
        ) AS other
    UNION ALL
    SELECT
        'eps-partners-and-rows' AS discrepancy_id,
        '16 partner countries, eight of them from the region' AS stated,
        (
            SELECT count(*) FROM agreement
            WHERE
                counterpart_code = 'KOR'
                AND series = 'since 2010'
                AND sector LIKE '%Employment Permit System%'
        ) AS other
    UNION ALL
    SELECT
        'ssw-partners-and-rows' AS discrepancy_id,
        '17 states, eight of them ASEAN members' AS stated,
        (
            SELECT count(*) FROM agreement
            WHERE
                counterpart_code = 'JPN'
                AND series = 'since 2010'
                AND sector = 'specified skilled workers'
        ) AS other
    UNION ALL
    SELECT
        'lao-korea-28-cities' AS discrepancy_id,
        (
            SELECT regexp_extract(status_detail, '(\d+) Korean cities', 1) || ' cities'
            FROM agreement
            WHERE agreement_id = 'lao-kr-47-mou-2022'
        ) AS stated,
        (
            SELECT count(*) FROM agreement AS a
            INNER JOIN place AS c ON a.counterpart_code = c.place_code
            WHERE a.listed_code = 'LAO' AND a.series = 'since 2010' AND c.country_code = 'KOR'
        ) AS other
    UNION ALL
    SELECT
        'phl-aut-one-and-two' AS discrepancy_id,
        2 AS stated,
        (
            SELECT count(*) FROM agreement
            WHERE listed_code = 'PHL' AND counterpart_code = 'AUT' AND series = 'since 2010'
        ) AS other
)

SELECT discrepancy_id, stated, other FROM recount
