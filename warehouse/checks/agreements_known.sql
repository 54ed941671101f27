-- Every event and every provision belongs to an agreement that is listed.
WITH part AS (
    SELECT
        'agreement_event' AS table_name,
        agreement_id
    FROM agreement_event
    UNION
    SELECT
        'agreement_provision' AS table_name,
        agreement_id
    FROM agreement_provision
)

SELECT
    part.table_name,
    part.agreement_id
FROM part
LEFT JOIN agreement ON part.agreement_id = agreement.agreement_id
WHERE agreement.agreement_id IS NULL
