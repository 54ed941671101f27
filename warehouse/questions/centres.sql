-- Centres and sites, with a point where the place is known. Asked by Overview, A country, Corridors, Complaints and
-- Agency scorecard.
SELECT
    m.name,
    m.kind,
    m.host,
    m.host_kind,
    c.name AS country,
    coalesce(p.name, m.place_printed) AS place,
    m.centres,
    m.opened,
    m.note,
    p.lon,
    p.lat,
    m.trust,
    m.source_id,
    m.locator
FROM mrc_centre AS m
INNER JOIN place AS c ON m.country_code = c.place_code
LEFT JOIN place AS p ON m.place_code = p.place_code
WHERE m.country_code = $country OR $country IS NULL
ORDER BY country, m.kind, m.name
