-- What became of each month of each centre whose returns are expected here, as the newest publication found it.
-- Asked by Complaints.
SELECT
    country,
    centre,
    centre_id,
    month,
    state,
    completeness,
    version > 1 AS corrected,
    due_on::VARCHAR AS due_on,
    left(first_handed_in, 10) AS handed_in,
    left(published_at, 10) AS published,
    organisation,
    standing AS official_or_practice,
    source_id,
    locator
FROM return_month()
WHERE
    (country_code = $country OR $country IS NULL)
    AND (centre_id = $centre OR $centre IS NULL)
ORDER BY country, centre, month
