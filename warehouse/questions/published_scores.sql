-- The points of one agency in one publication. Asked by Agency scorecard.
SELECT
    indicator_id,
    points,
    applicable,
    evidence,
    assessor
FROM ranking_score
WHERE publication_id = $publication AND agency_id = $agency
ORDER BY indicator_id
