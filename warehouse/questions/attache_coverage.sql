-- Corridors with a signed instrument, with a post, or with both. Asked by Labour attachés and A country.
-- A corridor is an unordered pair of country or territory: Thailand lists its memoranda with
-- Myanmar, while it is Myanmar that posts attachés to Thailand. Subdivisions count for their country.
WITH ends AS (
    SELECT
        a.listed_code AS one,
        c.country_code AS other,
        a.year_signed,
        'agreement' AS kind,
        a.source_id,
        a.locator
    FROM agreement AS a
    INNER JOIN place AS c ON a.counterpart_code = c.place_code
    WHERE a.status = 'signed'
    UNION ALL
    SELECT
        p.origin_code,
        p.destination_code,
        NULL,
        'post',
        p.source_id,
        p.locator
    FROM corridor_post() AS p
),

corridor AS (
    SELECT
        CASE WHEN m.asean_since IS NOT NULL AND (n.asean_since IS NULL OR one < other) THEN one ELSE other END
            AS member_code,
        CASE WHEN m.asean_since IS NOT NULL AND (n.asean_since IS NULL OR one < other) THEN other ELSE one END
            AS partner_code,
        ends.*
    FROM ends
    INNER JOIN place AS m ON ends.one = m.place_code
    INNER JOIN place AS n ON ends.other = n.place_code
)

SELECT
    m.name AS member,
    p.name AS partner,
    count(*) FILTER (WHERE corridor.kind = 'agreement')::INTEGER AS instruments,
    max(corridor.year_signed) AS last_year,
    count(*) FILTER (WHERE corridor.kind = 'post') > 0 AS has_post,
    CASE
        WHEN count(*) FILTER (WHERE corridor.kind = 'post') = 0 THEN 'agreement, no post'
        WHEN count(*) FILTER (WHERE corridor.kind = 'agreement') = 0 THEN 'post, no agreement'
        ELSE 'agreement and post'
    END AS coverage,
    string_agg(DISTINCT corridor.source_id, '; ' ORDER BY corridor.source_id) AS source_id,
    string_agg(DISTINCT corridor.locator, '; ' ORDER BY corridor.locator) AS locator
FROM corridor
INNER JOIN place AS m ON corridor.member_code = m.place_code
INNER JOIN place AS p ON corridor.partner_code = p.place_code
WHERE
    (corridor.member_code = $origin OR corridor.partner_code = $origin OR $origin IS NULL)
GROUP BY m.name, p.name
ORDER BY member, coverage, partner
