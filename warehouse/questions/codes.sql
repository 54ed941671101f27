-- Codes, ratings and certifications side by side. Asked by Recruitment agencies and A country.
SELECT
    p.name AS place,
    c.owner,
    c.title,
    c.kind,
    c.year,
    c.scale,
    c.criteria,
    c.scorer,
    c.publication,
    c.consequences,
    c.not_found,
    c.trust,
    c.source_id,
    c.locator
FROM conduct_code AS c
INNER JOIN place AS p ON c.place_code = p.place_code
WHERE p.country_code = $country OR $country IS NULL
ORDER BY place, c.owner, c.year
