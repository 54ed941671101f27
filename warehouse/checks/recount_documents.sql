-- Recounted disagreements on documents: what was counted must still be what the tables give.
-- Compared with the disagreements of family: documents
WITH recount AS (
    SELECT
        'adbi-tense' AS discrepancy_id,
        (
            SELECT as_published FROM key_figure
            WHERE figure_id = 'adbi-countries-expected'
        ) AS stated,
        (
            SELECT as_published || ' ' || unit FROM key_figure
            WHERE figure_id = 'adbi-participants'
        ) AS other
    UNION ALL
    SELECT
        'adbi-year' AS discrepancy_id,
        (
            SELECT period FROM key_figure
            WHERE figure_id = 'adbi-participants'
        ) AS stated,
        (
            SELECT regexp_extract(note, 'copyright line of (\d{4})', 1) FROM source
            WHERE source_id = 'adbi-2008'
        ) AS other
)

SELECT discrepancy_id, stated, other FROM recount
