-- What happened from one date to another, newest first: signatures and what came of agreements, meetings,
-- ratifications, laws and published rankings. Only what a source dates to a year at least. Asked by Overview.
-- What is only announced is told with $announced alone, and lies ahead until its day, month or year is over.
WITH happened AS (
    SELECT
        coalesce(a.signed_on, a.year_signed::VARCHAR) AS happened_on,
        'agreement signed' AS kind,
        concat(a.listed, ' – ', a.counterpart) AS what,
        coalesce(a.title, concat_ws(', ', a.instrument, a.sector)) AS detail,
        a.listed_code AS place_code,
        a.counterpart_country AS other_code,
        a.source_id,
        a.locator,
        FALSE AS announced
    FROM named_agreement() AS a
    WHERE a.status = 'signed'
    UNION ALL
    SELECT
        coalesce(e.happened_on, e.year::VARCHAR),
        'on an agreement',
        concat(a.listed, ' – ', a.counterpart, ': ', e.event),
        e.note,
        a.listed_code,
        a.counterpart_country,
        e.source_id,
        e.locator,
        FALSE
    FROM agreement_event AS e
    INNER JOIN named_agreement() AS a ON e.agreement_id = a.agreement_id
    UNION ALL
    SELECT
        coalesce(split_part(e.held_on, '/', 1), e.year::VARCHAR),
        'meeting',
        CASE WHEN contains(e.event, e.short_name) THEN e.event ELSE concat(e.short_name, ': ', e.event) END,
        concat_ws('. ', nullif(concat_ws(', ', e.city, e.place), ''), e.theme),
        e.place_code,
        NULL,
        e.source_id,
        e.locator,
        e.announced
    FROM named_session() AS e
    WHERE e.counted_elsewhere IS NOT TRUE
    UNION ALL
    SELECT
        r.acted_on,
        'treaty',
        concat(p.name, ', ', r.action, ': ', coalesce(i.short_name, i.name)),
        i.name,
        r.place_code,
        NULL,
        r.source_id,
        r.locator,
        FALSE
    FROM ratification AS r
    INNER JOIN place AS p ON r.place_code = p.place_code
    INNER JOIN instrument AS i ON r.instrument_id = i.instrument_id
    WHERE r.action <> 'not ratified'
    UNION ALL
    SELECT
        coalesce(i.adopted_on, i.year::VARCHAR),
        'law',
        concat(p.name, ': ', i.name),
        i.binding,
        i.place_code,
        NULL,
        i.source_id,
        i.locator,
        FALSE
    FROM instrument AS i
    INNER JOIN place AS p ON i.place_code = p.place_code
    WHERE i.kind = 'legislation'
    UNION ALL
    SELECT
        y.published_on,
        'ranking published',
        concat(c.owner, ', ', y.label),
        y.note,
        c.place_code,
        NULL,
        y.source_id,
        y.locator,
        FALSE
    FROM assessment_cycle AS y
    INNER JOIN conduct_code AS c ON y.code_id = c.code_id
)

SELECT
    happened_on,
    kind,
    what,
    detail,
    source_id,
    locator
FROM happened
WHERE
    happened_on IS NOT NULL
    AND (NOT announced OR $announced)
    AND (
        happened_on >= CASE WHEN announced THEN left($since, length(happened_on)) ELSE $since END
        OR $since IS NULL
    )
    AND (happened_on <= $until OR $until IS NULL)
    AND (place_code = $country OR other_code = $country OR $country IS NULL)
ORDER BY happened_on DESC, what
