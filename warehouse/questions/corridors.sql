-- One row per pair of listing country and counterpart, with its instruments. Asked by Overview, A country and
-- Agreements.
SELECT
    a.listed_code,
    l.name AS listed,
    a.counterpart_code,
    c.name AS counterpart,
    o.name AS counterpart_country,
    l.lon AS listed_lon,
    l.lat AS listed_lat,
    c.lon AS counterpart_lon,
    c.lat AS counterpart_lat,
    count(*) FILTER (WHERE a.status = 'signed')::INTEGER AS signed,
    count(*) FILTER (WHERE a.status = 'signed' AND a.doubt IS NOT NULL)::INTEGER AS doubted,
    count(*) FILTER (WHERE a.status <> 'signed')::INTEGER AS in_process,
    min(a.year_signed) AS first_year,
    max(a.year_signed) AS last_year,
    string_agg(a.printed_as, '; ' ORDER BY a.year_signed, a.agreement_id) AS printed_as,
    string_agg(DISTINCT a.source_id, '; ' ORDER BY a.source_id) AS source_id,
    string_agg(DISTINCT a.locator, '; ' ORDER BY a.locator) AS locator
FROM agreement AS a
INNER JOIN place AS l ON a.listed_code = l.place_code
INNER JOIN place AS c ON a.counterpart_code = c.place_code
LEFT JOIN place AS o ON c.country_code = o.place_code
WHERE
    (a.listed_code = $country OR c.country_code = $country OR $country IS NULL)
    AND (a.series = $series OR $series IS NULL)
    AND a.agreement_id IN (SELECT w.agreement_id FROM agreement_of($status, $made_on) AS w)
GROUP BY ALL
ORDER BY listed, counterpart
