-- Recounted disagreements on complaints: what was counted must still be what the tables give.
-- Compared with the disagreements of family: complaints
-- Published numbers; those of three Indonesian pages and of one Philippine study; centres with a name.
WITH figure AS (
    SELECT
        *,
        CASE WHEN value = trunc(value) THEN value::BIGINT::VARCHAR ELSE value::VARCHAR END AS shown
    FROM complaint_figure
),

august AS (
    SELECT
        max(value) FILTER (WHERE period_start = '2024-08-01' AND category = 'West Java') AS west_java,
        max(value) FILTER (WHERE period_start = '2024-07-01' AND category = 'West Java') AS west_java_july,
        max(value) FILTER (WHERE period_start = '2024-08-01' AND category = 'all') AS all_provinces
    FROM complaint_figure
    WHERE source_id = 'bp2mi-2024-08'
),

bp2mi AS (
    SELECT
        max(value) FILTER (WHERE figure_id LIKE '%-2022-to-2024')::BIGINT AS three_years,
        max(value) FILTER (WHERE figure_id LIKE '%-2023-reported-2024-02-07')::BIGINT AS first_2023,
        max(value) FILTER (WHERE figure_id LIKE '%-2023-from-bp2mi-2024-annual')::BIGINT AS revised_2023,
        max(value) FILTER (WHERE figure_id LIKE '%-received-2024')::BIGINT AS year_2024
    FROM complaint_figure
    WHERE reporter LIKE 'BP2MI%' AND measure = 'complaints_received' AND category = 'all'
),

owwa AS (
    SELECT regexp_extract(note, 'Printed as (\d+) per cent', 1)::INTEGER AS percentage
    FROM complaint_figure
    WHERE source_id = 'abs-cbn-2021-ople-study'
),

named AS (
    SELECT *
    FROM mrc_centre
    WHERE
        source_id NOT IN ('ilo-afml-7', 'arf-2015')
        AND kind IN ('migrant worker resource centre', 'project target site')
),

recount AS (
    SELECT
        'complaints-idn-2012-saudi-arabia' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bnp2tki-complaints-received-saudi-arabia-2011-06-27-to-2012-11-30'
        ) AS stated,
        (
            SELECT sum(value)::BIGINT FROM figure
            WHERE
                source_id = 'bnp2tki-2012-saudi-arabia' AND category LIKE 'Saudi Arabia%'
                AND measure IN ('complaints_resolved', 'complaints_in_process')
        ) AS other
    UNION ALL
    SELECT
        'complaints-idn-2012-malaysia' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bnp2tki-complaints-received-malaysia-2011-06-27-to-2012-11-30'
        ) AS stated,
        (
            SELECT sum(value)::BIGINT FROM figure
            WHERE
                source_id = 'bnp2tki-2012-saudi-arabia' AND category LIKE 'Malaysia%'
                AND measure IN ('complaints_resolved', 'complaints_in_process')
        ) AS other
    UNION ALL
    SELECT
        'complaints-idn-2014-in-process' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bnp2tki-complaints-in-process-2011-06-27-to-2014-12-31'
        ) AS stated,
        (
            SELECT replace(regexp_extract(note, 'also prints ([0-9,]+)', 1), ',', '') FROM figure
            WHERE figure_id = 'idn-bnp2tki-complaints-in-process-2011-06-27-to-2014-12-31'
        ) AS other
    UNION ALL
    SELECT
        'complaints-idn-2017-channels' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bnp2tki-complaints-received-2017-01-to-2017-08'
        ) AS stated,
        (
            SELECT sum(value)::BIGINT FROM figure
            WHERE source_id = 'bnp2tki-2017-crisis-centre' AND split = 'channel'
        ) AS other
    UNION ALL
    SELECT
        'complaints-idn-2023-sex' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bp2mi-complaints-received-2023-01-01-to-2023-12-20'
        ) AS stated,
        (
            SELECT sum(value)::BIGINT FROM figure
            WHERE
                source_id = 'viva-2023-12'
                AND measure = 'complaints_received'
                AND sex IN ('female', 'male')
        ) AS other
    UNION ALL
    SELECT
        'complaints-mys-app-status' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'mys-wfw-app-complaints-received-2021-05-03-to-2024-02-24'
        ) AS stated,
        (
            SELECT sum(value)::BIGINT FROM figure
            WHERE source_id = 'nst-2024-wfw' AND measure <> 'complaints_received'
        ) AS other
    UNION ALL
    SELECT
        'complaints-brn-2010-parts' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE
                source_id = 'atuc-2011-brunei-complaints'
                AND category LIKE 'non-professional%'
                AND period_end LIKE '2010%'
        ) AS stated,
        (
            SELECT sum(value)::BIGINT FROM figure
            WHERE
                source_id = 'atuc-2011-brunei-complaints'
                AND category IN ('domestic workers', 'workers in companies')
        ) AS other
    UNION ALL
    SELECT
        'complaints-sgp-2023-types' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'sgp-tadm-complaints-received-2023'
        ) AS stated,
        (
            SELECT sum(value)::BIGINT FROM figure
            WHERE
                source_id = 'hro-2024-employment-standards'
                AND measure = 'complaints_received' AND split = 'complaint type'
        ) AS other
    UNION ALL
    SELECT
        'complaints-sgp-2024-rise' AS discrepancy_id,
        (
            SELECT replace(regexp_extract(note, 'nearly [0-9,]+'), ',', '') FROM figure
            WHERE figure_id = 'sgp-tadm-complaints-received-2024'
        ) AS stated,
        (
            SELECT (max(value) - min(value))::BIGINT FROM figure
            WHERE figure_id IN ('sgp-tadm-complaints-received-2023', 'sgp-tadm-complaints-received-2024')
        ) AS other
    UNION ALL
    SELECT
        'complaints-phl-owwa-shares' AS discrepancy_id,
        (SELECT string_agg(percentage, ' + ' ORDER BY percentage DESC) FROM owwa) AS stated,
        (SELECT sum(percentage) || ' per cent' FROM owwa) AS other
    UNION ALL
    SELECT
        'complaints-idn-2023-revised' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bp2mi-complaints-received-2023-reported-2024-02-07'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bp2mi-complaints-received-2023-from-bp2mi-2024-annual'
        ) AS other
    UNION ALL
    SELECT
        'complaints-idn-2023-two-ends' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bp2mi-complaints-received-2023-01-01-to-2023-12-20'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bp2mi-complaints-received-2023-reported-2024-02-07'
        ) AS other
    UNION ALL
    SELECT
        'complaints-idn-2022-by-subtraction' AS discrepancy_id,
        (SELECT three_years - revised_2023 - year_2024 FROM bp2mi) AS stated,
        (SELECT three_years - first_2023 - year_2024 FROM bp2mi) AS other
    UNION ALL
    SELECT
        'complaints-idn-2024-two-dates' AS discrepancy_id,
        (
            SELECT sum(value)::BIGINT FROM figure
            WHERE source_id = 'kompas-2024-12-saudi-arabia' AND sex IN ('female', 'male')
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bp2mi-complaints-received-2024-01-to-2024-11'
        ) AS other
    UNION ALL
    SELECT
        'complaints-idn-west-java-2024' AS discrepancy_id,
        (SELECT round(100 * west_java / all_provinces, 2) FROM august) AS stated,
        (SELECT (100 * west_java / west_java_july)::BIGINT - 100 FROM august) AS other
    UNION ALL
    SELECT
        'complaints-idn-resolution-rates' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'idn-bp2mi-share-resolved-2024-09'
        ) AS stated,
        (
            SELECT
                round(
                    100.0 * max(value) FILTER (WHERE figure_id = 'idn-bp2mi-complaints-resolved-2021')
                    / max(value) FILTER (WHERE figure_id = 'idn-bp2mi-complaints-received-2021'),
                    1
                )
            FROM figure
        ) AS other
    UNION ALL
    SELECT
        'complaints-mmr-yearly-number' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'mmr-molip-complaints-received-2013-to-2018'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE source_id = 'five-corridors-myanmar-thailand'
        ) AS other
    UNION ALL
    SELECT
        'complaints-phl-aksyon-briefing' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE source_id = 'filipino-times-2024-07-aksyon'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE source_id = 'daily-tribune-2024-07-aksyon'
        ) AS other
    UNION ALL
    SELECT
        'complaints-phl-aksyon-year' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE source_id = 'daily-tribune-2024-07-aksyon'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'phl-aksyon-fund-beneficiaries-2023-07-to-2024-07'
        ) AS other
    UNION ALL
    SELECT
        'complaints-phl-legal-cases' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'phl-dmw-legal-cases-to-2025-04-11'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'phl-dmw-legal-cases-2025-01-to-2025-08'
        ) AS other
    UNION ALL
    SELECT
        'complaints-phl-new-and-handled' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'phl-poea-complaints-received-illegal-recruitment-2010'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'phl-poea-cases-handled-illegal-recruitment-2010'
        ) AS other
    UNION ALL
    SELECT
        'complaints-sgp-2019-rate' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'sgp-tadm-claim-rate-salary-claims-2019'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'sgp-tadm-claim-rate-2019'
        ) AS other
    UNION ALL
    SELECT
        'complaints-sgp-2-53-twice' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'sgp-tadm-claim-rate-2023'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'sgp-tadm-claim-rate-salary-claims-foreign-employees-2022'
        ) AS other
    UNION ALL
    SELECT
        'complaints-regional-cases-complainants' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'mrc-countries-ilo-mrcs-complaint-cases-2011-to-2015'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'mrc-countries-ilo-mrcs-complainants-2011-to-2015'
        ) AS other
    UNION ALL
    SELECT
        'complaints-mys-tenaganita-units' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE source_id = 'nst-2008-tenaganita' AND unit = 'cases'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE source_id = 'nst-2008-tenaganita' AND unit = 'persons'
        ) AS other
    UNION ALL
    SELECT
        'complaints-sgp-home-units' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE source_id = 'asian-legal-review-2019-home' AND unit = 'persons'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE source_id = 'straits-times-2019-home' AND category = 'migrant domestic workers'
        ) AS other
    UNION ALL
    SELECT
        'complaints-mys-pengerang-workers' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE source_id = 'astro-awani-2024-pengerang' AND unit = 'persons'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE source_id = 'focus-malaysia-2024-pengerang' AND unit = 'persons'
        ) AS other
    UNION ALL
    SELECT
        'complaints-mys-pengerang-money' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE source_id = 'astro-awani-2024-pengerang' AND unit = 'MYR'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE source_id = 'focus-malaysia-2024-pengerang' AND unit = 'MYR'
        ) AS other
    UNION ALL
    SELECT
        'complaints-tha-mae-sot-money' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE
                source_id = 'ilo-2023-mae-sot-visit'
                AND measure = 'compensation_awarded'
                AND unit = 'THB'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE
                source_id = 'ilo-2023-mae-sot-visit'
                AND measure = 'compensation_awarded'
                AND unit = 'USD'
        ) AS other
    UNION ALL
    SELECT
        'complaints-khm-490-and-500' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'khm-mrcs-and-molvt-complaint-cases-2011-to-2015'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE source_id = 'phnom-penh-post-2017-access-to-justice'
        ) AS other
    UNION ALL
    SELECT
        'complaints-khm-kampong-cham-overlap' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'khm-pdolvt-kampong-cham-complainants-2013-10-to-2014-09'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'khm-mrc-phnom-srey-complainants-2012-12-to-2014-03'
        ) AS other
    UNION ALL
    SELECT
        'phnom-srey-before-prakas' AS discrepancy_id,
        (
            SELECT period_start || '/' || period_end FROM figure
            WHERE figure_id = 'khm-mrc-phnom-srey-complainants-2012-12-to-2014-03'
        ) AS stated,
        (
            SELECT period FROM key_figure
            WHERE figure_id = 'cambodia-prakas-final-series'
        ) AS other
    UNION ALL
    SELECT
        'complaint-forms-after-opening' AS discrepancy_id,
        (
            SELECT split_part(period, '/', 2) FROM mechanism_step
            WHERE
                mechanism_id = 'khm-prakas-249'
                AND sequence = 'stage of development'
                AND number = 1
        ) AS stated,
        (
            SELECT period FROM mechanism_step
            WHERE
                mechanism_id = 'khm-prakas-249'
                AND sequence = 'stage of development'
                AND number = 3
        ) AS other
    UNION ALL
    SELECT
        'prakas-final-series' AS discrepancy_id,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'cambodia-prakas-final-series'
        ) AS stated,
        (
            SELECT (max(value) - min(value))::BIGINT FROM key_figure
            WHERE figure_id IN ('cambodia-prakas-proposed', 'cambodia-prakas-first-set')
        ) AS other
    UNION ALL
    SELECT
        'target-provinces-three-two' AS discrepancy_id,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'cambodia-complaint-target-provinces'
        ) AS stated,
        (
            SELECT count(DISTINCT place_code) FROM figure
            WHERE source_id = 'ilo-afml-7' AND reporter LIKE 'PDOLVT %'
        ) AS other
    UNION ALL
    SELECT
        'mrc-21-named' AS discrepancy_id,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'mrc-supported-centres'
        ) AS stated,
        (
            SELECT (any_value(provinces.value) + count(*))::BIGINT
            FROM mrc_centre
            CROSS JOIN (
                SELECT value
                FROM key_figure
                WHERE figure_id = 'vietnam-mrc-provinces'
            ) AS provinces
            WHERE
                mrc_centre.source_id = 'ilo-afml-7'
                AND mrc_centre.kind = 'migrant worker resource centre'
        ) AS other
    UNION ALL
    SELECT
        'complaints-regional-six-countries' AS discrepancy_id,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'mrc-supported-countries'
        ) AS stated,
        (
            SELECT value::BIGINT + 1 FROM key_figure
            WHERE figure_id = 'commit-countries'
        ) AS other
    UNION ALL
    SELECT
        'complaints-regional-clients-definition' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE source_id = 'ilo-undated-gms-triangle-update-title'
        ) AS stated,
        (
            SELECT (max(value) - min(value))::BIGINT FROM figure
            WHERE source_id = 'ilo-2014-gms-triangle-update' AND qualifier <> 'derived'
        ) AS other
    UNION ALL
    SELECT
        'complaints-regional-clients-vintage' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'gms-and-malaysia-gms-triangle-clients-reached-2010-06-10-to-2014-01-31'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'gms-and-malaysia-gms-triangle-clients-reached-undated'
        ) AS other
    UNION ALL
    SELECT
        'complaints-regional-centres-21-23' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'gms-and-malaysia-gms-triangle-centres-in-operation-undated'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'gms-and-malaysia-gms-triangle-centres-in-operation-to-2015-06-23'
        ) AS other
    UNION ALL
    SELECT
        'complaints-regional-centres-27-sites' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'gms-and-malaysia-gms-triangle-centres-in-operation-to-2015-06-23'
        ) AS stated,
        (
            SELECT shown FROM figure
            WHERE source_id = 'ilo-mrc-me-training-manual'
        ) AS other
    UNION ALL
    SELECT
        'complaints-vnm-centres-named' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'vnm-esc-centres-in-operation-to-2016-01-26'
        ) AS stated,
        (
            SELECT count(*) FROM named
            WHERE country_code = 'VNM'
        ) AS other
    UNION ALL
    SELECT
        'complaints-lao-centres-named' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'lao-molsw-lftu-centres-in-operation-to-2018-08-09'
        ) AS stated,
        (
            SELECT count(*) FROM named
            WHERE country_code = 'LAO'
        ) AS other
    UNION ALL
    SELECT
        'complaints-mmr-centres-named' AS discrepancy_id,
        (
            SELECT shown FROM figure
            WHERE figure_id = 'mmr-molip-centres-in-operation-to-2018-12-31'
        ) AS stated,
        (
            SELECT count(*) FROM named
            WHERE country_code = 'MMR'
        ) AS other
)

SELECT discrepancy_id, stated, other FROM recount
