-- What a published list asks of a good agreement, in its order; the guidance of 2022 where none is named. Asked by
-- Agreements.
SELECT
    c.criterion_id,
    c.standard,
    c.position,
    c.criterion,
    c.asks,
    (
        SELECT string_agg(DISTINCT coalesce(m.provision, m.topic), '; ' ORDER BY coalesce(m.provision, m.topic))
        FROM criterion_provision AS m
        WHERE m.criterion_id = c.criterion_id
    ) AS answered_by,
    c.note,
    c.trust,
    c.source_id,
    c.locator
FROM criterion AS c
WHERE c.standard = coalesce($standard, 'guidance 2022')
ORDER BY c.position
