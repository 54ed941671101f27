-- The bars of the method of one publication. Asked by Agency scorecard.
SELECT
    indicator_id,
    least,
    reason
FROM ranking_bar
WHERE publication_id = $publication
ORDER BY indicator_id
