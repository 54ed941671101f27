-- Recounted disagreements on documents: what was counted must still be what the tables give.
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
),

claimed AS (
    SELECT *
    FROM discrepancy
    WHERE family = 'documents' AND recounted
)

SELECT
    claimed.discrepancy_id,
    recount.discrepancy_id AS recount_id,
    claimed.stated,
    recount.stated AS recounted_stated,
    claimed.other,
    recount.other AS recounted_other
FROM recount
FULL OUTER JOIN claimed ON recount.discrepancy_id = claimed.discrepancy_id
WHERE
    recount.discrepancy_id IS NULL
    OR claimed.discrepancy_id IS NULL
    OR claimed.stated IS DISTINCT FROM recount.stated::VARCHAR
    OR claimed.other IS DISTINCT FROM recount.other::VARCHAR
