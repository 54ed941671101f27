-- Every code, assessment cycle, scale and agency that a row belongs to is known.
WITH belonging AS (
    SELECT
        'agency_ranking' AS table_name,
        'cycle_id' AS column_name,
        cycle_id AS named
    FROM agency_ranking
    UNION
    SELECT
        'agency_ranking' AS table_name,
        'agency_id' AS column_name,
        agency_id AS named
    FROM agency_ranking
    UNION
    SELECT
        'assessment_cycle' AS table_name,
        'code_id' AS column_name,
        code_id AS named
    FROM assessment_cycle
    UNION
    SELECT
        'assessment_cycle' AS table_name,
        'scale_id' AS column_name,
        scale_id AS named
    FROM assessment_cycle
    UNION
    SELECT
        'assessment_phase' AS table_name,
        'code_id' AS column_name,
        code_id AS named
    FROM assessment_phase
    UNION
    SELECT
        'conduct_participation' AS table_name,
        'code_id' AS column_name,
        code_id AS named
    FROM conduct_participation
    UNION
    SELECT
        'conduct_participation' AS table_name,
        'cycle_id' AS column_name,
        cycle_id AS named
    FROM conduct_participation
    UNION
    SELECT
        'conduct_subject' AS table_name,
        'code_id' AS column_name,
        code_id AS named
    FROM conduct_subject
    UNION
    SELECT
        'evidence_provider' AS table_name,
        'code_id' AS column_name,
        code_id AS named
    FROM evidence_provider
    UNION
    SELECT
        'ranking_share' AS table_name,
        'cycle_id' AS column_name,
        cycle_id AS named
    FROM ranking_share
),

known AS (
    SELECT
        'code_id' AS column_name,
        code_id AS named
    FROM conduct_code
    UNION
    SELECT
        'cycle_id' AS column_name,
        cycle_id AS named
    FROM assessment_cycle
    UNION
    SELECT
        'scale_id' AS column_name,
        scale_id AS named
    FROM grade_scale
    UNION
    SELECT
        'agency_id' AS column_name,
        agency_id AS named
    FROM agency
)

SELECT
    belonging.table_name,
    belonging.column_name,
    belonging.named
FROM belonging
LEFT JOIN known ON belonging.column_name = known.column_name AND belonging.named = known.named
WHERE belonging.named IS NOT NULL AND known.named IS NULL
