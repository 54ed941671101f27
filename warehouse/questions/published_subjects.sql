-- The subjects of the method of one publication. Asked by Agency scorecard.
SELECT
    number,
    title,
    weight
FROM ranking_subject
WHERE publication_id = $publication
ORDER BY number
