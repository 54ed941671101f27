-- Newest statement of each family, so that old data are seen to be old. Asked by Sources and quality.
SELECT 'agreements' AS family, max(coalesce(signed_on, year_signed::VARCHAR)) AS newest FROM agreement
UNION ALL
SELECT 'attaches', max(as_of) FROM attache_total
UNION ALL
SELECT 'complaints', max(reported_on) FROM complaint_figure
UNION ALL
SELECT
    'agencies',
    greatest(
        (SELECT max(published_on) FROM assessment_cycle),
        (SELECT max(left(published_at, 10)) FROM ranking_publication)
    )
