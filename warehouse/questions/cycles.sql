-- Rounds of assessment. Asked by Recruitment agencies.
SELECT
    y.cycle_id,
    y.number,
    y.label,
    y.window_printed,
    y.published_on,
    y.published_basis,
    y.scale_id,
    c.title AS code,
    y.note,
    y.trust,
    y.source_id,
    y.locator
FROM assessment_cycle AS y
INNER JOIN conduct_code AS c ON y.code_id = c.code_id
ORDER BY y.number
