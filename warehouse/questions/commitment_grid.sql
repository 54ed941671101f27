-- Furthest status by Member State and topic, with how much evidence stands behind it. Asked by Commitments.
WITH topic AS (
    SELECT DISTINCT topic
    FROM commitment
),

progress AS (
    SELECT
        p.place_code,
        p.status,
        p.evidence_date,
        p.evidence_id,
        c.topic
    FROM commitment_progress AS p
    INNER JOIN commitment AS c ON p.commitment_id = c.commitment_id
)

SELECT
    m.name AS member,
    t.topic,
    count(g.evidence_id)::INTEGER AS evidence,
    CASE
        WHEN count(g.evidence_id) = 0 THEN 'no information'
        WHEN count(*) FILTER (WHERE g.status = 'in place') > 0 THEN 'in place'
        WHEN count(*) FILTER (WHERE g.status = 'begun') > 0 THEN 'begun'
        WHEN count(*) FILTER (WHERE g.status = 'planned') > 0 THEN 'planned'
        ELSE 'before the promise'
    END AS furthest,
    max(g.evidence_date) AS newest_evidence
FROM place AS m
CROSS JOIN topic AS t
LEFT JOIN progress AS g ON m.place_code = g.place_code AND t.topic = g.topic
WHERE m.asean_since IS NOT NULL
GROUP BY m.name, t.topic
ORDER BY member, t.topic
