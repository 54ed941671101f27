-- Who is asked for evidence about agencies. Asked by Recruitment agencies.
SELECT
    e.body,
    e.body_kind,
    p.name AS place,
    e.contribution,
    e.asked_for,
    e.trust,
    e.source_id,
    e.locator
FROM evidence_provider AS e
LEFT JOIN place AS p ON e.place_code = p.place_code
ORDER BY e.body_kind, e.body, place
