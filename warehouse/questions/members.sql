-- Member States of ASEAN. Asked by Agreements and every page with a country filter.
SELECT place_code, name, asean_since
FROM place
WHERE asean_since IS NOT NULL
ORDER BY name
