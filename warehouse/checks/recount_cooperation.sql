-- Recounted disagreements on cooperation: what was counted must still be what the tables give.
-- Compared with the disagreements of family: cooperation
WITH recount AS (
    SELECT
        'bali-44-40' AS discrepancy_id,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'bali-process-members-ilo'
        ) AS stated,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'bali-process-countries-japan'
        ) AS other
    UNION ALL
    SELECT
        'mra-share' AS discrepancy_id,
        (
            SELECT value || '-' || value_high FROM key_figure
            WHERE figure_id = 'mra-employment-share-ilo'
        ) AS stated,
        (
            SELECT as_published FROM key_figure
            WHERE figure_id = 'mra-employment-share-rother'
        ) AS other
    UNION ALL
    SELECT
        'mfa-members' AS discrepancy_id,
        (
            SELECT value::BIGINT || ' ' || unit FROM key_figure
            WHERE figure_id = 'mfa-groups'
        ) AS stated,
        (
            SELECT as_published || ' ' || unit FROM key_figure
            WHERE figure_id = 'mfa-membership'
        ) AS other
    UNION ALL
    SELECT
        'asean-ten-eleven' AS discrepancy_id,
        (
            SELECT value::BIGINT FROM key_figure
            WHERE figure_id = 'consensus-signatories'
        ) AS stated,
        (
            SELECT count(*) FROM place
            WHERE asean_since IS NOT NULL
        ) AS other
    UNION ALL
    SELECT
        'thailand-third' AS discrepancy_id,
        (
            SELECT
                printf(
                    '%s, with %s',
                    max(as_published) FILTER (WHERE figure_id = 'thailand-destination-rank'),
                    max(as_published) FILTER (WHERE figure_id = 'thailand-migrants')
                )
            FROM key_figure
        ) AS stated,
        (
            SELECT subject || ': ' || as_published FROM key_figure
            WHERE figure_id = 'malaysia-migrants'
        ) AS other
    UNION ALL
    SELECT
        'migrants-region-sizes' AS discrepancy_id,
        (
            SELECT string_agg(subject || ' ' || as_published, ', ' ORDER BY subject) FROM key_figure
            WHERE figure_id IN ('malaysia-migrants', 'thailand-migrants')
        ) AS stated,
        (
            SELECT
                printf(
                    '%s of %s',
                    max(as_published) FILTER (WHERE figure_id = 'intraregional-migrants-three-countries'),
                    max(as_published) FILTER (WHERE figure_id = 'intraregional-migrants')
                )
            FROM key_figure
        ) AS other
)

SELECT discrepancy_id, stated, other FROM recount
