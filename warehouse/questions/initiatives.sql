-- One row per initiative with its parties and tags. Asked by Cooperation and A country.
-- A case that several documents tell of is one row, with what each of them says of its parties and tags.
WITH told AS (
    SELECT
        coalesce(same_as, initiative_id) AS initiative_id,
        initiative_id AS told_id,
        source_id,
        locator
    FROM initiative
),

party_of AS (
    SELECT DISTINCT
        t.initiative_id,
        ip.role,
        a.name,
        a.kind,
        ap.country_code
    FROM told AS t
    INNER JOIN initiative_party AS ip ON t.told_id = ip.initiative_id
    INNER JOIN party AS a ON ip.party_id = a.party_id
    LEFT JOIN place AS ap ON a.place_code = ap.place_code
),

tag_of AS (
    SELECT DISTINCT
        t.initiative_id,
        g.scheme,
        g.tag
    FROM told AS t
    INNER JOIN initiative_tag AS g ON t.told_id = g.initiative_id
),

chosen AS (
    SELECT i.*
    FROM initiative AS i
    INNER JOIN place AS p ON i.place_code = p.place_code
    WHERE
        i.same_as IS NULL
        AND (i.level = $level OR $level IS NULL)
        AND (i.cooperation_type = $type OR $type IS NULL)
        AND (
            $country IS NULL
            OR p.country_code = $country
            OR i.initiative_id IN (SELECT initiative_id FROM party_of WHERE country_code = $country)
        )
        AND (
            $guideline IS NULL
            OR i.initiative_id IN (SELECT initiative_id FROM tag_of WHERE scheme = 'guideline' AND tag = $guideline)
        )
        AND (
            $theme IS NULL
            OR i.initiative_id IN (SELECT initiative_id FROM tag_of WHERE scheme = 'theme' AND tag = $theme)
        )
        AND (
            $party_kind IS NULL
            OR i.initiative_id IN (SELECT initiative_id FROM party_of WHERE kind = $party_kind)
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
        SELECT string_agg(b.name, '; ' ORDER BY b.role, b.name)
        FROM party_of AS b
        WHERE b.initiative_id = c.initiative_id
    ) AS parties,
    (
        SELECT string_agg(DISTINCT b.kind, ', ' ORDER BY b.kind)
        FROM party_of AS b
        WHERE b.initiative_id = c.initiative_id
    ) AS party_kinds,
    (
        SELECT string_agg(t.tag, ', ' ORDER BY t.tag) FROM tag_of AS t
        WHERE t.initiative_id = c.initiative_id AND t.scheme = 'guideline'
    ) AS guidelines,
    (
        SELECT string_agg(t.tag, ', ' ORDER BY t.tag) FROM tag_of AS t
        WHERE t.initiative_id = c.initiative_id AND t.scheme = 'theme'
    ) AS themes,
    c.detail,
    c.outcome,
    (
        SELECT string_agg(DISTINCT t.source_id, '; ' ORDER BY t.source_id) FROM told AS t
        WHERE t.initiative_id = c.initiative_id
    ) AS source_id,
    (
        SELECT string_agg(DISTINCT t.locator, '; ' ORDER BY t.locator) FROM told AS t
        WHERE t.initiative_id = c.initiative_id
    ) AS locator
FROM chosen AS c
INNER JOIN place AS pl ON c.place_code = pl.place_code
ORDER BY
    list_position(['national', 'bilateral', 'regional', 'interregional', 'international'], c.level),
    list_position(['discussion', 'consultation', 'collaboration'], c.cooperation_type),
    c.title
