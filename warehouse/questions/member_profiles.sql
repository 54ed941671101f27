-- Each Member State in a few numbers that are never added: its migrants in other Member States and how many of them
-- live where neither an instrument nor a labour attaché was found, signed instruments, places with an attaché,
-- centres, and treaties it is bound by. Empty where no source speaks of it. Asked by Overview and A country.
WITH newest AS (
    SELECT max(year) AS year
    FROM migrant_stock
),

people AS (
    SELECT
        s.origin_code,
        sum(s.persons)::INTEGER AS migrants,
        sum(s.persons) FILTER (
            WHERE NOT EXISTS (
                SELECT 1 FROM corridor_instrument() AS i
                WHERE
                    i.status = 'signed'
                    AND i.origin_code = s.origin_code
                    AND i.destination_code = s.destination_code
            )
            AND NOT EXISTS (
                SELECT 1 FROM corridor_post() AS p
                WHERE p.origin_code = s.origin_code AND p.destination_code = s.destination_code
            )
        )::INTEGER AS uncovered,
        string_agg(DISTINCT s.source_id, '; ' ORDER BY s.source_id) AS source_id
    FROM migrant_stock AS s
    INNER JOIN newest ON s.year = newest.year
    INNER JOIN place AS d ON s.destination_code = d.place_code
    WHERE d.asean_since IS NOT NULL
    GROUP BY s.origin_code
)

SELECT
    m.place_code,
    m.name AS country,
    people.migrants,
    CASE WHEN people.migrants IS NOT NULL THEN coalesce(people.uncovered, 0) END AS uncovered,
    (
        SELECT count(*) FROM named_agreement() AS a
        WHERE a.status = 'signed' AND (a.listed_code = m.place_code OR a.counterpart_country = m.place_code)
    )::INTEGER AS instruments,
    (
        SELECT count(DISTINCT destination_code) FROM corridor_post() WHERE origin_code = m.place_code
    )::INTEGER AS posted_to,
    (
        SELECT count(*) FROM mrc_centre
        WHERE country_code = m.place_code AND kind = 'migrant worker resource centre'
    )::INTEGER AS centres,
    (
        SELECT count(DISTINCT instrument_id) FROM ratification
        WHERE place_code = m.place_code AND action IN ('ratified', 'acceded')
    )::INTEGER AS treaties,
    coalesce(people.source_id, m.source_id) AS source_id,
    'every list of the country' AS locator
FROM place AS m
LEFT JOIN people ON m.place_code = people.origin_code
WHERE m.asean_since IS NOT NULL AND (m.place_code = $country OR $country IS NULL)
ORDER BY people.migrants DESC NULLS LAST, country
