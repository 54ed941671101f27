-- The published distribution of one cycle, on its own scale; grades without a figure are kept.
-- Asked by Recruitment agencies.
SELECT
    g.grade,
    g.position,
    g.meaning,
    r.value,
    r.unit,
    r.as_published,
    r.note,
    r.trust,
    r.source_id,
    r.locator
FROM assessment_cycle AS y
INNER JOIN grade_scale AS g ON y.scale_id = g.scale_id
LEFT JOIN ranking_share AS r ON y.cycle_id = r.cycle_id AND g.grade = r.grade
WHERE y.cycle_id = $cycle
UNION ALL
SELECT
    grade,
    99,
    NULL,
    value,
    unit,
    as_published,
    note,
    trust,
    source_id,
    locator
FROM ranking_share
WHERE cycle_id = $cycle AND grade = 'not eligible'
ORDER BY position, unit
