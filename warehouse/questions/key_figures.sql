-- Other numbers worth quoting. Asked by A country and Sources and quality.
SELECT
    k.figure_id,
    k.theme,
    k.subject,
    k.measure,
    p.name AS place,
    k.as_published,
    k.unit,
    k.period,
    k.note,
    k.source_id,
    k.locator
FROM key_figure AS k
LEFT JOIN place AS p ON k.place_code = p.place_code
WHERE k.place_code = $country OR p.country_code = $country OR $country IS NULL
ORDER BY k.theme, k.subject, k.measure
