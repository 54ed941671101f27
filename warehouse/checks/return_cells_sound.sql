-- No two cells of a return say the same thing, each destination is a country, and each unit is of its measure's kind.
SELECT
    c.return_id,
    c.locator,
    c.destination,
    c.unit
FROM complaint_return_cell AS c
INNER JOIN complaint_measure AS m ON c.measure = m.measure
WHERE
    (c.destination <> 'all' AND c.destination NOT IN (SELECT place_code FROM place))
    OR regexp_full_match(c.unit, '[A-Z]{3}') <> (m.counts = 'amount')
    OR (m.counts IN ('complainant', 'client') AND c.unit <> 'persons')
    OR c.value < 0
UNION ALL
SELECT
    return_id,
    min(locator),
    destination,
    unit
FROM complaint_return_cell
GROUP BY return_id, measure, category, stage, sex, destination, unit
HAVING count(*) > 1
