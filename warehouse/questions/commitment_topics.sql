-- Topics of commitments, with the number of points on each. Asked by Commitments.
SELECT
    topic,
    count(*)::INTEGER AS points
FROM commitment
GROUP BY topic
ORDER BY topic
