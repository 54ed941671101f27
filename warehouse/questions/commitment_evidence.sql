-- Evidence in the warehouse and the commitment it answers, by country. Asked by Commitments and A country.
SELECT
    p.name AS place,
    g.status,
    g.evidence_date,
    i.name AS instrument,
    c.number,
    c.topic,
    c.promise,
    g.evidence_table,
    g.evidence_id,
    g.reason,
    g.source_id,
    g.locator
FROM commitment_progress AS g
INNER JOIN commitment AS c ON g.commitment_id = c.commitment_id
INNER JOIN instrument AS i ON c.instrument_id = i.instrument_id
INNER JOIN place AS p ON g.place_code = p.place_code
WHERE
    (c.instrument_id = $instrument OR $instrument IS NULL)
    AND (c.topic = $topic OR $topic IS NULL)
    AND (c.addressee = $addressee OR $addressee IS NULL)
    AND (g.place_code = $country OR $country IS NULL)
ORDER BY c.topic, i.name, c.position, place
