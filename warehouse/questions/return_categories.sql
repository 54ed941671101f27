-- Kinds of complaints that centres return, as their organisations name them. Asked by Complaints.
SELECT
    category,
    'returns-' || min(r.organisation_id) AS source_id,
    min(r.return_id) AS locator
FROM return_summary AS s
INNER JOIN return_in_force() AS r ON s.return_id = r.return_id
WHERE s.split = 'category'
GROUP BY category
ORDER BY sum(s.value) DESC NULLS LAST, category
