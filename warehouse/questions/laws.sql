-- Laws and orders of Member States on migrant workers and their recruitment. Asked by Commitments.
SELECT
    i.instrument_id,
    p.name AS country,
    i.name,
    i.body,
    i.year,
    i.adopted_on,
    i.binding,
    i.trust,
    i.source_id,
    i.locator
FROM instrument AS i
INNER JOIN place AS p ON i.place_code = p.place_code
WHERE i.kind = 'legislation' AND p.asean_since IS NOT NULL AND (i.place_code = $country OR $country IS NULL)
ORDER BY country, i.year DESC NULLS LAST, i.name
