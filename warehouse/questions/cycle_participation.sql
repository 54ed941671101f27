-- Agencies by cycle and step, numbers of agencies only. Asked by Recruitment agencies.
SELECT
    y.number,
    y.label,
    p.step,
    p.value,
    p.as_published,
    p.trust,
    p.source_id,
    p.locator
FROM conduct_participation AS p
INNER JOIN assessment_cycle AS y ON p.cycle_id = y.cycle_id
WHERE p.unit = 'agencies' AND p.step IN ('licensed', 'planned', 'assessed') AND p.value IS NOT NULL
ORDER BY y.number, p.step
