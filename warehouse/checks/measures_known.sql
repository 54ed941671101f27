-- Every complaint figure is counted in a defined measure, and every step belongs to a mechanism.
SELECT
    'complaint_figure' AS table_name,
    f.figure_id AS row_id,
    f.measure AS missing
FROM complaint_figure AS f
LEFT JOIN complaint_measure AS m ON f.measure = m.measure
WHERE m.measure IS NULL
UNION ALL
SELECT
    'mechanism_step' AS table_name,
    s.step AS row_id,
    s.mechanism_id AS missing
FROM mechanism_step AS s
LEFT JOIN complaint_mechanism AS c ON s.mechanism_id = c.mechanism_id
WHERE c.mechanism_id IS NULL
