-- No association publishes under the key of a cycle or of a source that was read from public material.
SELECT
    p.publication_id,
    p.cycle_id
FROM ranking_publication AS p
WHERE
    p.cycle_id IN (SELECT cycle_id FROM assessment_cycle)
    OR p.publication_id IN (SELECT source_id FROM source)
