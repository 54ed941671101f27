-- One row per instrument, with the number of its events and provisions. Asked by Overview, A country, Corridors and
-- Agreements.
SELECT
    a.agreement_id,
    l.name AS listed,
    c.name AS counterpart,
    n.name AS counterpart_country,
    a.instrument,
    a.year_signed,
    a.signed_on,
    a.sector,
    a.status,
    a.status_detail,
    a.doubt,
    a.title,
    a.workers_move,
    a.workers_move_basis,
    a.printed_as,
    a.series,
    a.agreement_id IN (SELECT s.agreement_id FROM signed_since_2010() AS s) AS since_2010,
    (SELECT count(*) FROM agreement_event AS e WHERE e.agreement_id = a.agreement_id)::INTEGER AS events,
    (SELECT count(*) FROM agreement_provision AS p WHERE p.agreement_id = a.agreement_id)::INTEGER AS provisions,
    a.entered_by,
    a.trust,
    a.source_id,
    a.locator
FROM agreement AS a
INNER JOIN place AS l ON a.listed_code = l.place_code
INNER JOIN place AS c ON a.counterpart_code = c.place_code
LEFT JOIN place AS n ON c.country_code = n.place_code
WHERE
    (a.listed_code = $country OR c.country_code = $country OR $country IS NULL)
    AND (a.series = $series OR $series IS NULL)
    AND a.agreement_id IN (SELECT w.agreement_id FROM agreement_of($status, $made_on) AS w)
ORDER BY listed, counterpart, a.year_signed NULLS LAST, a.agreement_id
