-- What each number of the holdings was counted from: the sources of its rows. Asked by Overview.
SELECT
    'instruments_listed' AS name,
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id
FROM agreement
WHERE series = 'table 2' AND status = 'signed'
UNION ALL
SELECT
    'instruments_since',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id)
FROM signed_since_2010()
UNION ALL
SELECT
    'posts_counted',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id)
FROM attache_post
WHERE trust = 'S'
UNION ALL
SELECT
    'centres',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id)
FROM mrc_centre
WHERE kind = 'migrant worker resource centre'
UNION ALL
SELECT
    'complaint_figures',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id)
FROM complaint_figure
UNION ALL
SELECT
    'cycles',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id)
FROM assessment_cycle
UNION ALL
SELECT
    'discrepancies',
    string_agg(DISTINCT stated_source_id, '; ' ORDER BY stated_source_id)
FROM discrepancy
WHERE weight IS NULL OR weight <> 'caution'
UNION ALL
SELECT
    'gaps',
    string_agg(DISTINCT source_id, '; ' ORDER BY source_id)
FROM not_available
