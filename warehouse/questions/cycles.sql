-- Rounds of assessment: those read from public material, and those that associations published here, by
-- their newest revision; the newest official one last, by when it was assessed where that is known: a cycle of the past
-- that is published here today is not the newest. Asked by Recruitment agencies.
WITH newest AS (
    SELECT *
    FROM ranking_publication
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY revision DESC) = 1
),

cycle AS (
    SELECT
        y.cycle_id,
        c.owner AS association,
        y.number,
        y.label,
        y.window_printed,
        y.published_on,
        y.published_on AS of_day,
        y.published_basis,
        y.scale_id,
        c.title AS code,
        y.note,
        NULL::INTEGER AS revision,
        NULL AS standing,
        y.trust,
        y.source_id,
        y.locator
    FROM assessment_cycle AS y
    INNER JOIN conduct_code AS c ON y.code_id = c.code_id
    UNION ALL
    SELECT
        n.cycle_id,
        n.association,
        n.cycle_number,
        n.cycle_label,
        nullif(concat_ws('/', n.window_from, n.window_to), ''),
        coalesce(n.listed_on, left(n.published_at, 10)),
        coalesce(nullif(n.window_to, ''), n.listed_on, left(n.published_at, 10)),
        'published here by the association',
        n.scale_id,
        coalesce(c.title, n.code_id),
        n.message,
        n.revision,
        n.standing,
        'P',
        n.publication_id,
        concat('revision ', n.revision, ', cycle')
    FROM newest AS n
    LEFT JOIN conduct_code AS c ON n.code_id = c.code_id
)

SELECT * EXCLUDE (of_day)
FROM cycle
ORDER BY standing IS NOT DISTINCT FROM 'illustrative' DESC, of_day, number
