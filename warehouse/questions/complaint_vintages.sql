-- Figures of the same thing, from the same day on and to some day of the same year, that were published
-- more than once with different values. Asked by Complaints.
WITH series AS (
    SELECT
        *,
        count(DISTINCT value) OVER same AS values_published,
        count(*) OVER same AS vintages
    FROM complaint_figure
    WHERE period_start IS NOT NULL
    WINDOW same AS (
        PARTITION BY country_code, place_printed, measure, category, sex, unit, period_start, left(period_end, 4)
    )
)

SELECT
    c.name AS country,
    m.label AS measure,
    s.category,
    s.sex,
    s.period_start,
    s.period_end,
    s.value,
    s.qualifier,
    s.unit,
    s.reporter,
    s.reported_on,
    s.note,
    s.trust,
    s.source_id,
    s.locator
FROM series AS s
INNER JOIN complaint_measure AS m ON s.measure = m.measure
INNER JOIN place AS c ON s.country_code = c.place_code
WHERE
    s.vintages > 1 AND s.values_published > 1
    AND s.category = 'all'
    AND (s.country_code = $country OR $country IS NULL)
ORDER BY country, measure, s.category, s.sex, s.period_start, s.reported_on, s.period_end
