-- One row per point promised or recommended and piece of evidence that answers it, in a country if one is asked for; a
-- point that nothing answers has one row of its own. The points of one text stand in its order; of several, what is
-- answered comes first. Asked by Commitments.
SELECT
    c.commitment_id,
    i.year,
    c.promise,
    coalesce(p.name, '') AS place,
    coalesce(g.status, 'no information') AS status,
    g.evidence_date,
    g.reason,
    i.name AS instrument,
    i.kind,
    c.number,
    c.topic,
    c.addressee,
    c.note,
    coalesce(g.source_id, c.source_id) AS source_id,
    coalesce(g.locator, c.locator) AS locator
FROM commitment AS c
INNER JOIN instrument AS i ON c.instrument_id = i.instrument_id
LEFT JOIN commitment_progress AS g
    ON c.commitment_id = g.commitment_id AND (g.place_code = $country OR $country IS NULL)
LEFT JOIN place AS p ON g.place_code = p.place_code
WHERE
    (c.instrument_id = $instrument OR $instrument IS NULL)
    AND (c.topic = $topic OR $topic IS NULL)
    AND (c.addressee = $addressee OR $addressee IS NULL)
ORDER BY
    $instrument IS NULL AND g.commitment_id IS NULL,
    i.year NULLS LAST,
    i.name,
    c.position,
    g.evidence_date DESC NULLS LAST,
    place
