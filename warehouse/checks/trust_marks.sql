-- Every trust mark is one of the five, and S is that of the documents and of nothing else.
WITH marked AS (
    SELECT
        'agency_ranking' AS table_name,
        trust,
        source_id,
        locator
    FROM agency_ranking
    UNION ALL
    SELECT
        'agreement' AS table_name,
        trust,
        source_id,
        locator
    FROM agreement
    UNION ALL
    SELECT
        'agreement_event' AS table_name,
        trust,
        source_id,
        locator
    FROM agreement_event
    UNION ALL
    SELECT
        'agreement_provision' AS table_name,
        trust,
        source_id,
        locator
    FROM agreement_provision
    UNION ALL
    SELECT
        'assessment_cycle' AS table_name,
        trust,
        source_id,
        locator
    FROM assessment_cycle
    UNION ALL
    SELECT
        'attache_post' AS table_name,
        trust,
        source_id,
        locator
    FROM attache_post
    UNION ALL
    SELECT
        'attache_total' AS table_name,
        trust,
        source_id,
        locator
    FROM attache_total
    UNION ALL
    SELECT
        'complaint_figure' AS table_name,
        trust,
        source_id,
        locator
    FROM complaint_figure
    UNION ALL
    SELECT
        'conduct_code' AS table_name,
        trust,
        source_id,
        locator
    FROM conduct_code
    UNION ALL
    SELECT
        'conduct_participation' AS table_name,
        trust,
        source_id,
        locator
    FROM conduct_participation
    UNION ALL
    SELECT
        'conduct_subject' AS table_name,
        trust,
        source_id,
        locator
    FROM conduct_subject
    UNION ALL
    SELECT
        'evidence_provider' AS table_name,
        trust,
        source_id,
        locator
    FROM evidence_provider
    UNION ALL
    SELECT
        'grade_scale' AS table_name,
        trust,
        source_id,
        locator
    FROM grade_scale
    UNION ALL
    SELECT
        'mrc_centre' AS table_name,
        trust,
        source_id,
        locator
    FROM mrc_centre
    UNION ALL
    SELECT
        'ranking_share' AS table_name,
        trust,
        source_id,
        locator
    FROM ranking_share
)

SELECT
    marked.table_name,
    marked.trust,
    marked.source_id,
    marked.locator
FROM marked
INNER JOIN source ON marked.source_id = source.source_id
WHERE
    marked.trust IS NULL
    OR marked.trust NOT IN ('S', 'A', 'B', 'C', 'D')
    OR (marked.trust = 'S') <> (source.kind = 'document')
