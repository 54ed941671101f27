-- Statements that cannot both hold. Asked by Sources and quality and A country.
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
    d.shown_as
FROM discrepancy AS d
LEFT JOIN place AS p ON d.place_code = p.place_code
WHERE
    (d.family = $family OR $family IS NULL)
    AND (d.kind = $kind OR $kind IS NULL)
    AND (d.place_code = $country OR $country IS NULL)
ORDER BY d.family, d.kind, d.discrepancy_id
