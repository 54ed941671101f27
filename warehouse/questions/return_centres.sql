-- Centres whose returns are expected here. Asked by Complaints.
SELECT
    country,
    centre,
    centre_id,
    first_month,
    organisation,
    standing AS official_or_practice,
    source_id,
    centre_id || ' ' || first_month AS locator
FROM return_centre()
WHERE country_code = $country OR $country IS NULL
ORDER BY country, centre
