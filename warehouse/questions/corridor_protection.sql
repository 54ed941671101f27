-- One row per origin and destination of which one is a Member State: how many migrants live there, its newest
-- instrument and what last happened to it, labour attaché posts and resource centres. Asked by Overview, A country,
-- Corridors, Labour attachés and Search. Persons are empty where there is no estimate. Of several editions for the
-- newest year the last by name stands. A place with posts is a city where cities are named, else the country or
-- territory, however many pages name it. `not_over` are those of the signed instruments that are not known to have
-- ended, been replaced or suspended.
WITH happened AS (
    SELECT
        agreement_id,
        arg_max(event, coalesce(happened_on, year::VARCHAR)) AS event,
        max(coalesce(happened_on, year::VARCHAR))[1:4]::INTEGER AS year
    FROM agreement_event
    WHERE year IS NOT NULL OR happened_on IS NOT NULL
    GROUP BY agreement_id
),

instruments AS (
    SELECT
        l.origin_code,
        l.destination_code,
        count(*) FILTER (WHERE l.status = 'signed')::INTEGER AS signed,
        count(*) FILTER (
            WHERE l.status = 'signed' AND s.state NOT IN ('suspended', 'term ended', 'replaced')
        )::INTEGER AS not_over,
        count(*) FILTER (WHERE l.status = 'signed' AND l.doubt IS NOT NULL)::INTEGER AS doubted,
        count(*) FILTER (WHERE l.status <> 'signed')::INTEGER AS in_process,
        -- Of several signed on one day the last by key, so that the answer is always the same.
        arg_max(l.agreement_id, (coalesce(l.signed_on, l.year_signed::VARCHAR), l.agreement_id)) FILTER (
            WHERE l.status = 'signed' AND (l.signed_on IS NOT NULL OR l.year_signed IS NOT NULL)
        ) AS newest_id
    FROM corridor_instrument() AS l
    INNER JOIN agreement_state($made_on) AS s ON l.agreement_id = s.agreement_id
    GROUP BY l.origin_code, l.destination_code
),

posts AS (
    SELECT
        origin_code,
        destination_code,
        greatest(count(DISTINCT city), count(DISTINCT place_code))::INTEGER AS places
    FROM corridor_post()
    GROUP BY origin_code, destination_code
),

people AS (
    SELECT s.*
    FROM migrant_stock AS s
    WHERE s.year = (SELECT max(m.year) FROM migrant_stock AS m)
    QUALIFY row_number() OVER (PARTITION BY s.origin_code, s.destination_code ORDER BY s.edition DESC) = 1
),

evidence AS (
    SELECT
        origin_code,
        destination_code,
        source_id,
        locator
    FROM corridor_instrument()
    UNION ALL
    SELECT
        origin_code,
        destination_code,
        source_id,
        locator
    FROM corridor_post()
    UNION ALL
    SELECT
        origin_code,
        destination_code,
        source_id,
        locator
    FROM people
),

corridor AS (
    SELECT
        origin_code,
        destination_code,
        string_agg(DISTINCT source_id, '; ' ORDER BY source_id) AS source_id,
        string_agg(DISTINCT locator, '; ' ORDER BY locator) AS locator
    FROM evidence
    GROUP BY origin_code, destination_code
),

centres AS (
    SELECT
        country_code,
        count(*)::INTEGER AS centres
    FROM mrc_centre
    WHERE kind = 'migrant worker resource centre'
    GROUP BY country_code
)

SELECT
    corridor.origin_code,
    o.name AS origin,
    corridor.destination_code,
    d.name AS destination,
    o.asean_since IS NOT NULL AS from_member,
    o.asean_since IS NOT NULL AND d.asean_since IS NOT NULL AS within_asean,
    people.persons,
    people.year AS persons_year,
    coalesce(i.signed, 0) AS signed,
    coalesce(i.not_over, 0) AS not_over,
    coalesce(i.doubted, 0) AS doubted,
    coalesce(i.in_process, 0) AS in_process,
    i.newest_id AS newest_agreement,
    newest.instrument AS newest_kind,
    newest.year_signed AS newest_year,
    happened.event AS newest_event,
    happened.year AS newest_event_year,
    posts.places AS post_places,
    abroad.centres AS centres_at_destination,
    home.centres AS centres_at_origin,
    CASE
        WHEN i.signed > 0 AND posts.places > 0 THEN 'agreement and post'
        WHEN i.signed > 0 THEN 'agreement, no post'
        WHEN posts.places > 0 THEN 'post, no agreement'
        ELSE 'neither'
    END AS protection,
    corridor.source_id,
    corridor.locator
FROM corridor
INNER JOIN place AS o ON corridor.origin_code = o.place_code
INNER JOIN place AS d ON corridor.destination_code = d.place_code
LEFT JOIN people
    ON corridor.origin_code = people.origin_code AND corridor.destination_code = people.destination_code
LEFT JOIN instruments AS i
    ON corridor.origin_code = i.origin_code AND corridor.destination_code = i.destination_code
LEFT JOIN agreement AS newest ON i.newest_id = newest.agreement_id
LEFT JOIN happened ON i.newest_id = happened.agreement_id
LEFT JOIN posts
    ON corridor.origin_code = posts.origin_code AND corridor.destination_code = posts.destination_code
LEFT JOIN centres AS abroad ON corridor.destination_code = abroad.country_code
LEFT JOIN centres AS home ON corridor.origin_code = home.country_code
WHERE
    (o.asean_since IS NOT NULL OR d.asean_since IS NOT NULL)
    AND (corridor.origin_code = $origin OR $origin IS NULL)
    AND (corridor.destination_code = $destination OR $destination IS NULL)
ORDER BY people.persons DESC NULLS LAST, origin, destination
