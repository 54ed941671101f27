-- Sums of what centres returned by country of destination, of the versions in force, from $since on. Asked by
-- Complaints.
SELECT
    p.name AS destination,
    s.measure,
    sum(s.value) AS value,
    s.unit,
    min(s.month) || '/' || max(s.month) AS month,
    count(DISTINCT s.centre_id) FILTER (WHERE s.value IS NOT NULL)::INTEGER AS centres,
    count(s.hidden)::INTEGER AS hidden,
    r.standing AS official_or_practice,
    'returns-' || r.organisation_id AS source_id,
    count(DISTINCT s.return_id) || ' returns, ' || min(s.return_id) || ' – ' || max(s.return_id) AS locator
FROM return_summary AS s
INNER JOIN return_in_force() AS r ON s.return_id = r.return_id
INNER JOIN place AS p ON s.destination = p.place_code
WHERE
    s.split = 'destination'
    AND (s.month >= $since OR $since IS NULL)
    AND (s.centre_id = $centre OR $centre IS NULL)
    AND (
        $country IS NULL
        OR s.centre_id IN (SELECT e.centre_id FROM return_expectation AS e WHERE e.country_code = $country)
    )
GROUP BY p.name, s.measure, s.unit, r.standing, r.organisation_id
ORDER BY s.measure, value DESC NULLS LAST, p.name
