-- Where each instrument stands, as far as the last thing known of it tells, dated or not. Asked by Corridors,
-- Agreements and Search.
SELECT
    s.state,
    l.name AS listed,
    c.name AS counterpart,
    a.year_signed,
    a.sector,
    s.event AS last_event,
    s.year AS last_event_year,
    s.note,
    a.instrument,
    a.agreement_id,
    a.series,
    a.doubt,
    concat_ws('; ', a.source_id, nullif(s.source_id, a.source_id)) AS source_id,
    concat_ws('; ', a.locator, s.locator) AS locator
FROM agreement AS a
INNER JOIN agreement_state($made_on) AS s ON a.agreement_id = s.agreement_id
INNER JOIN place AS l ON a.listed_code = l.place_code
INNER JOIN place AS c ON a.counterpart_code = c.place_code
WHERE
    (a.listed_code = $country OR c.country_code = $country OR $country IS NULL)
    AND (a.series = $series OR $series IS NULL)
    AND a.agreement_id IN (SELECT w.agreement_id FROM agreement_of($status, $made_on) AS w)
ORDER BY
    list_position(
        [
            'under renegotiation', 'suspended', 'term ended', 'replaced', 'in process', 'renewed or amended', 'signed'
        ],
        s.state
    ),
    listed, counterpart, a.year_signed DESC NULLS LAST
