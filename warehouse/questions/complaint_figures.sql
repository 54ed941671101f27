-- One row per published figure, in its vintage. Asked by Overview, A country, Corridors and Complaints. Never summed.
SELECT
    f.figure_id,
    c.name AS country,
    coalesce(p.name, f.place_printed) AS place,
    f.reporter,
    m.label AS measure,
    m.stage,
    f.category,
    f.split,
    f.sex,
    f.period_start,
    f.period_end,
    f.qualifier,
    f.value,
    f.unit,
    f.reported_on,
    f.note,
    f.trust,
    f.source_id,
    f.locator
FROM complaint_figure AS f
INNER JOIN complaint_measure AS m ON f.measure = m.measure
INNER JOIN place AS c ON f.country_code = c.place_code
LEFT JOIN place AS p ON f.place_code = p.place_code
WHERE
    (f.country_code = $country OR $country IS NULL)
    AND (f.measure = $measure OR $measure IS NULL)
    AND (f.split = $split OR $split IS NULL)
ORDER BY country, measure, f.reporter, f.period_start NULLS LAST, f.period_end, f.category, f.sex, f.reported_on
