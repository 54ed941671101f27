-- Published numbers of agencies at each step of taking part in a code. Asked by Recruitment agencies and A country.
SELECT
    c.owner,
    pl.name AS place,
    c.title AS code,
    y.number::VARCHAR AS cycle,
    y.label,
    p.step,
    p.as_of,
    p.value,
    p.as_published,
    p.unit,
    p.note,
    p.trust,
    p.source_id,
    p.locator
FROM conduct_participation AS p
INNER JOIN conduct_code AS c ON p.code_id = c.code_id
INNER JOIN place AS pl ON c.place_code = pl.place_code
LEFT JOIN assessment_cycle AS y ON p.cycle_id = y.cycle_id
WHERE pl.country_code = $country OR $country IS NULL
ORDER BY place, c.owner, y.number NULLS FIRST, p.as_of NULLS FIRST, p.step
