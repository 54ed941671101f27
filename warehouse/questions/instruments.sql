-- Instruments that promise or recommend something. Asked by Commitments.
SELECT
    i.instrument_id,
    i.name,
    i.body,
    i.year,
    i.adopted_on,
    i.kind,
    i.binding,
    (SELECT count(*) FROM commitment AS c WHERE c.instrument_id = i.instrument_id)::INTEGER AS points,
    i.source_id,
    i.locator
FROM instrument AS i
WHERE i.instrument_id IN (SELECT instrument_id FROM commitment)
ORDER BY i.year NULLS LAST, i.name
