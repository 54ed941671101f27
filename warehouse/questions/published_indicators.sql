-- The indicators of the method of one publication. Asked by Agency scorecard.
SELECT
    indicator_id,
    subject,
    text,
    most,
    weight,
    evidence
FROM ranking_indicator
WHERE publication_id = $publication
ORDER BY subject, indicator_id
