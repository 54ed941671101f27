-- One row per commitment, recommendation or challenge, with the evidence that answers it. Asked by Commitments.
SELECT
    c.commitment_id,
    i.name AS instrument,
    i.year,
    i.kind,
    c.number,
    c.position,
    c.addressee,
    c.level,
    c.topic,
    c.promise,
    c.note,
    count(g.evidence_id)::INTEGER AS evidence,
    count(DISTINCT g.place_code)::INTEGER AS countries,
    CASE
        WHEN count(g.evidence_id) = 0 THEN 'no information'
        WHEN count(*) FILTER (WHERE g.status = 'in place') > 0 THEN 'in place'
        WHEN count(*) FILTER (WHERE g.status = 'begun') > 0 THEN 'begun'
        WHEN count(*) FILTER (WHERE g.status = 'planned') > 0 THEN 'planned'
        ELSE 'before the promise'
    END AS furthest,
    c.source_id,
    c.locator
FROM commitment AS c
INNER JOIN instrument AS i ON c.instrument_id = i.instrument_id
LEFT JOIN commitment_progress AS g
    ON c.commitment_id = g.commitment_id AND (g.place_code = $country OR $country IS NULL)
WHERE
    (c.instrument_id = $instrument OR $instrument IS NULL)
    AND (c.topic = $topic OR $topic IS NULL)
    AND (c.addressee = $addressee OR $addressee IS NULL)
GROUP BY ALL
ORDER BY i.year NULLS LAST, instrument, c.position
