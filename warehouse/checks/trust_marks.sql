-- The mark S is that of the five documents and of nothing else.
-- For each $table that has: trust, source_id, locator
SELECT
    '$table' AS table_name,
    marked.trust,
    marked.source_id,
    marked.locator
FROM $table AS marked
INNER JOIN source ON marked.source_id = source.source_id
WHERE (marked.trust = 'S') <> (source.kind = 'document')
