-- The summary of returns is what their cells add up to, whatever of it is hidden.
WITH summed AS (
    SELECT * FROM summed_cell('complaint_return_cell')
)

SELECT
    coalesce(s.return_id, k.return_id) AS return_id,
    coalesce(s.measure, k.measure) AS measure,
    coalesce(s.split, k.split) AS split,
    coalesce(s.category, k.category) AS category,
    coalesce(s.sex, k.sex) AS sex,
    coalesce(s.destination, k.destination) AS destination,
    s.value AS summed,
    k.value AS kept
FROM summed AS s
FULL JOIN return_summary AS k
    ON
        s.return_id = k.return_id AND s.measure = k.measure AND s.unit = k.unit AND s.split = k.split
        AND s.category = k.category AND s.sex = k.sex AND s.destination = k.destination
WHERE
    s.return_id IS NULL
    OR k.return_id IS NULL
    OR (k.hidden IS NULL AND abs(coalesce(s.value, -1) - coalesce(k.value, -1)) > 1e-6)
    OR (k.hidden IS NOT NULL AND s.value IS NULL)
    OR s.cells <> k.cells
    OR s.without_number <> k.without_number
    OR s.basis <> k.basis
UNION ALL
SELECT
    k.return_id,
    k.measure,
    k.split,
    k.category,
    k.sex,
    k.destination,
    NULL,
    k.value
FROM return_summary AS k
INNER JOIN complaint_return AS r ON k.return_id = r.return_id
WHERE k.centre_id <> r.centre_id OR k.month <> r.month
