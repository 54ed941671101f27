-- The scale of every assessment cycle has grades.
SELECT
    c.cycle_id,
    c.scale_id
FROM assessment_cycle AS c
LEFT JOIN grade_scale AS s ON c.scale_id = s.scale_id
WHERE c.scale_id IS NOT NULL AND s.scale_id IS NULL
