-- One row per initiative with its parties and tags. Asked by Cooperation and A country.
WITH chosen AS (
    SELECT i.*
    FROM initiative AS i
    INNER JOIN place AS p ON i.place_code = p.place_code
    WHERE
        (i.level = $level OR $level IS NULL)
        AND (i.cooperation_type = $type OR $type IS NULL)
        AND (
            $country IS NULL
            OR p.country_code = $country
            OR i.initiative_id IN (
                SELECT ip.initiative_id
                FROM initiative_party AS ip
                INNER JOIN party AS a ON ip.party_id = a.party_id
                INNER JOIN place AS ap ON a.place_code = ap.place_code
                WHERE ap.country_code = $country
            )
        )
        AND (
            $guideline IS NULL
            OR i.initiative_id IN (
                SELECT initiative_id FROM initiative_tag WHERE scheme = 'guideline' AND tag = $guideline
            )
        )
        AND (
            $theme IS NULL
            OR i.initiative_id IN (SELECT initiative_id FROM initiative_tag WHERE scheme = 'theme' AND tag = $theme)
        )
        AND (
            $party_kind IS NULL
            OR i.initiative_id IN (
                SELECT ip.initiative_id
                FROM initiative_party AS ip
                INNER JOIN party AS a ON ip.party_id = a.party_id
                WHERE a.kind = $party_kind
            )
        )
)

SELECT
    c.initiative_id,
    c.title,
    c.kind,
    c.level,
    c.level_basis,
    c.cooperation_type,
    c.type_basis,
    c.route,
    c.route_basis,
    pl.name AS place,
    c.started,
    c.ended,
    (
        SELECT string_agg(a.name, '; ' ORDER BY ip.role, a.name)
        FROM initiative_party AS ip
        INNER JOIN party AS a ON ip.party_id = a.party_id
        WHERE ip.initiative_id = c.initiative_id
    ) AS parties,
    (
        SELECT string_agg(DISTINCT a.kind, ', ' ORDER BY a.kind)
        FROM initiative_party AS ip
        INNER JOIN party AS a ON ip.party_id = a.party_id
        WHERE ip.initiative_id = c.initiative_id
    ) AS party_kinds,
    (
        SELECT string_agg(t.tag, ', ' ORDER BY t.tag) FROM initiative_tag AS t
        WHERE t.initiative_id = c.initiative_id AND t.scheme = 'guideline'
    ) AS guidelines,
    (
        SELECT string_agg(t.tag, ', ' ORDER BY t.tag) FROM initiative_tag AS t
        WHERE t.initiative_id = c.initiative_id AND t.scheme = 'theme'
    ) AS themes,
    c.detail,
    c.outcome,
    c.source_id,
    c.locator
FROM chosen AS c
INNER JOIN place AS pl ON c.place_code = pl.place_code
ORDER BY
    list_position(['national', 'bilateral', 'regional', 'interregional', 'international'], c.level),
    list_position(['discussion', 'consultation', 'collaboration'], c.cooperation_type),
    c.title
