-- Where each instrument stands, as far as the last thing known of it tells, dated or not. Asked by Corridors and
-- Agreements. What weighs more comes first: an instrument that was replaced is no longer renewed, one whose renewal is
-- under discussion was not replaced. A signature says nothing about being in force.
WITH meaning (event, state) AS (
    VALUES
    ('replaced', 'replaced'),
    ('ban imposed', 'suspended'),
    ('suspended', 'suspended'),
    ('renewal under discussion', 'under renegotiation'),
    ('amendment under discussion', 'under renegotiation'),
    ('review asked for', 'under renegotiation'),
    ('review announced', 'under renegotiation'),
    ('expiry', 'term ended'),
    ('lapsed', 'term ended'),
    ('technical arrangement expired', 'term ended'),
    ('renewed', 'renewed or amended'),
    ('updated', 'renewed or amended'),
    ('extended', 'renewed or amended'),
    ('protocol signed', 'renewed or amended'),
    ('new text signed', 'renewed or amended')
),

ranked AS (
    SELECT
        e.agreement_id,
        m.state AS known_state,
        e.event,
        e.year,
        e.note,
        e.source_id,
        e.locator,
        row_number() OVER (
            PARTITION BY e.agreement_id
            ORDER BY
                list_position(
                    ['replaced', 'suspended', 'under renegotiation', 'term ended', 'renewed or amended'], m.state
                ),
                e.year DESC NULLS LAST
        ) AS place
    FROM agreement_event AS e
    INNER JOIN meaning AS m ON e.event = m.event
    -- A ban that was lifted later, and a term that ended before a renewal or has yet to end, say nothing of today.
    WHERE NOT EXISTS (
        SELECT 1 FROM agreement_event AS later
        WHERE
            later.agreement_id = e.agreement_id
            AND (
                (e.event = 'ban imposed' AND later.event IN ('ban lifted', 'placement resumed'))
                OR (
                    e.event = 'suspended' AND later.event = 'suspension lifted'
                    AND coalesce(later.year, 9999) >= coalesce(e.year, 0)
                )
                OR (
                    m.state IN ('term ended', 'under renegotiation')
                    AND later.event IN ('renewed', 'updated', 'extended', 'new text signed')
                    AND later.year >= coalesce(e.year, 9999)
                )
            )
    )
    AND NOT (e.event = 'expiry' AND e.year > year($made_on::DATE))
)

SELECT
    CASE WHEN a.status = 'signed' THEN coalesce(r.known_state, 'signed') ELSE a.status END AS state,
    l.name AS listed,
    c.name AS counterpart,
    a.year_signed,
    a.sector,
    r.event AS last_event,
    r.year AS last_event_year,
    r.note,
    a.instrument,
    a.agreement_id,
    a.series,
    a.doubt,
    concat_ws('; ', a.source_id, nullif(r.source_id, a.source_id)) AS source_id,
    concat_ws('; ', a.locator, r.locator) AS locator
FROM agreement AS a
INNER JOIN place AS l ON a.listed_code = l.place_code
INNER JOIN place AS c ON a.counterpart_code = c.place_code
LEFT JOIN ranked AS r ON a.agreement_id = r.agreement_id AND r.place = 1
WHERE
    (a.listed_code = $country OR c.country_code = $country OR $country IS NULL)
    AND (a.series = $series OR $series IS NULL)
    AND (a.status = $status OR $status IS NULL)
ORDER BY
    list_position(
        [
            'under renegotiation', 'suspended', 'term ended', 'replaced', 'in process', 'renewed or amended', 'signed'
        ],
        state
    ),
    listed, counterpart, a.year_signed DESC NULLS LAST
