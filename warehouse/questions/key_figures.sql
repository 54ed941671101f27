-- Other numbers worth quoting; those that only count the items of a list come last. Asked by A country, Corridors and
-- Sources and quality.
SELECT
    k.figure_id,
    k.theme,
    k.subject,
    k.measure,
    p.name AS place,
    d.name AS destination,
    k.as_published,
    k.unit,
    k.period,
    k.note,
    k.counts,
    k.trust,
    k.source_id,
    k.locator
FROM key_figure AS k
LEFT JOIN place AS p ON k.place_code = p.place_code
LEFT JOIN place AS d ON k.counterpart_code = d.place_code
WHERE
    k.place_code = $country OR p.country_code = $country OR k.counterpart_code = $country OR $country IS NULL
ORDER BY k.counts IS NOT DISTINCT FROM 'items of a list', k.theme, k.subject, k.measure
