-- What is not available, with the reason. Asked by Overview, Sources and quality, Complaints and A country.
SELECT
    n.gap_id,
    n.family,
    p.name AS place,
    n.what,
    n.reason,
    n.source_id,
    n.locator
FROM not_available AS n
LEFT JOIN place AS p ON n.place_code = p.place_code
WHERE
    (n.family = $family OR $family IS NULL)
    AND (n.place_code = $country OR $country IS NULL)
ORDER BY n.family, place NULLS FIRST, n.what
