-- Every complaint figure has a unit of the kind its measure counts: money in a currency, shares in percent.
WITH figure AS (
    SELECT
        f.figure_id,
        f.measure,
        f.unit,
        m.counts,
        regexp_full_match(f.unit, '[A-Z]{3}') AS is_money
    FROM complaint_figure AS f
    INNER JOIN complaint_measure AS m ON f.measure = m.measure
)

SELECT
    figure_id,
    measure,
    counts,
    unit
FROM figure
WHERE
    is_money <> (counts = 'amount')
    OR (unit = 'percent') <> (counts = 'share')
    OR (unit = 'days') <> (counts = 'day')
    OR (unit = 'calls') <> (counts = 'call')
    OR (counts IN ('complainant', 'client') AND unit <> 'persons')
    OR (counts = 'centre' AND unit NOT IN ('centres', 'sites'))
