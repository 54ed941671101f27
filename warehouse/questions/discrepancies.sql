-- Statements that cannot both hold, those that matter most first, and cautions, which only warn that two numbers are
-- not comparable, last. Asked by Overview, A country, Corridors and Sources and quality.
SELECT
    d.discrepancy_id,
    d.family,
    p.name AS place,
    d.subject,
    d.kind,
    d.stated,
    d.stated_source_id,
    d.stated_locator,
    d.other,
    d.other_source_id,
    d.other_locator,
    d.recounted,
    d.explanation,
    d.shown_as,
    d.weight AS matters
FROM discrepancy AS d
LEFT JOIN place AS p ON d.place_code = p.place_code
WHERE
    (d.family = $family OR $family IS NULL)
    AND (d.kind = $kind OR $kind IS NULL)
    AND (d.weight = $matters OR $matters IS NULL)
    AND (d.place_code = $country OR $country IS NULL)
ORDER BY
    d.weight IS NOT DISTINCT FROM 'caution',
    list_position(['headline number', 'row', 'wording'], d.weight) NULLS LAST,
    -- What the key figures of the region and of a country count comes first.
    list_position(['attaches', 'agreements', 'complaints'], d.family) NULLS LAST,
    d.family, d.kind, d.discrepancy_id
