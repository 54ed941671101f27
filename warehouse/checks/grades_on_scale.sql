-- Every published grade stands on the scale of its own cycle, or is not eligible.
WITH published AS (
    SELECT
        'agency_ranking' AS table_name,
        cycle_id,
        grade
    FROM agency_ranking
    UNION
    SELECT
        'ranking_share' AS table_name,
        cycle_id,
        grade
    FROM ranking_share
)

SELECT
    published.table_name,
    published.cycle_id,
    published.grade
FROM published
LEFT JOIN assessment_cycle ON published.cycle_id = assessment_cycle.cycle_id
LEFT JOIN grade_scale
    ON assessment_cycle.scale_id = grade_scale.scale_id AND published.grade = grade_scale.grade
WHERE grade_scale.grade IS NULL AND published.grade <> 'not eligible'
