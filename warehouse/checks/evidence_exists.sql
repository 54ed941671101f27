-- Every status of a commitment rests on a row of the warehouse.
-- For each $table in: commitment_progress.evidence_table
SELECT
    p.commitment_id,
    p.evidence_table,
    p.evidence_id
FROM commitment_progress AS p
LEFT JOIN $table AS held ON p.evidence_id = held.$key
WHERE p.evidence_table = '$table' AND held.$key IS NULL
