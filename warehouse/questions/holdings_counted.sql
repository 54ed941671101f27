-- What each number of the holdings was counted from: the sources of its rows, and how. Asked by Overview.
SELECT
    'instruments_listed' AS name,
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id,
    'Table 2: every dated instrument that is signed' AS locator
FROM agreement
WHERE series = 'table 2' AND status = 'signed'
UNION ALL
SELECT
    'instruments_since',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id),
    'one row of agreement for each instrument since 2010'
FROM agreement
WHERE series = 'since 2010' AND status = 'signed'
UNION ALL
SELECT
    'posts_counted',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id),
    'Table 1: the numbers printed beside the places'
FROM attache_post
WHERE trust = 'S'
UNION ALL
SELECT
    'centres',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id),
    'one row of mrc_centre for each centre named'
FROM mrc_centre
WHERE kind = 'migrant worker resource centre'
UNION ALL
SELECT
    'complaint_figures',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id),
    'one row of complaint_figure for each published figure'
FROM complaint_figure
UNION ALL
SELECT
    'cycles',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id),
    'one row of assessment_cycle for each cycle'
FROM assessment_cycle
UNION ALL
SELECT
    'discrepancies',
    string_agg(DISTINCT stated_source_id, '; ' ORDER BY stated_source_id),
    'one row of discrepancy for each pair of statements'
FROM discrepancy
UNION ALL
SELECT
    'gaps',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id),
    'one row of not_available for each fact looked for'
FROM not_available
