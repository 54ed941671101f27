-- The scale of one publication, the highest grade first. Asked by Recruitment agencies and Agency scorecard.
SELECT
    grade,
    position,
    meaning,
    least
FROM ranking_scale
WHERE publication_id = $publication
ORDER BY position
