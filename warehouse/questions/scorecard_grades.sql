-- Every grade of one agency, each on the scale of its own cycle: read from public material, and published by
-- its association in the newest revision of a cycle. The newest assessment first, however late it was published here.
-- Asked by Agency scorecard.
WITH newest AS (
    SELECT *
    FROM ranking_publication
    WHERE association_id = $association
    QUALIFY row_number() OVER (PARTITION BY cycle_id ORDER BY revision DESC) = 1
),

grade_given AS (
    SELECT
        c.owner AS association,
        y.number AS cycle,
        y.label,
        a.name_en AS name,
        r.grade,
        s.position,
        (SELECT count(*) FROM grade_scale AS g WHERE g.scale_id = y.scale_id) AS steps,
        s.meaning,
        NULL AS standing,
        r.basis,
        NULL::INTEGER AS revision,
        y.published_on,
        y.published_on AS of_day,
        NULL AS not_eligible,
        NULL::DOUBLE AS percent,
        NULL AS computed_grade,
        NULL AS decided_reason,
        NULL AS assessed_on,
        NULL AS assessors,
        NULL AS reviewer,
        NULL AS panel,
        NULL AS decision,
        r.note,
        r.agency_id,
        NULL AS cycle_id,
        NULL AS method_id,
        NULL::INTEGER AS method_version,
        NULL AS method_title,
        y.scale_id,
        y.code_id,
        r.trust,
        r.source_id,
        r.locator
    FROM agency_ranking AS r
    INNER JOIN agency AS a ON r.agency_id = a.agency_id
    INNER JOIN assessment_cycle AS y ON r.cycle_id = y.cycle_id
    INNER JOIN conduct_code AS c ON y.code_id = c.code_id
    LEFT JOIN grade_scale AS s ON y.scale_id = s.scale_id AND r.grade = s.grade
    WHERE list_contains($transcribed, r.agency_id)
    UNION ALL
    SELECT
        n.association,
        n.cycle_number,
        n.cycle_label,
        a.name,
        g.grade,
        s.position,
        (SELECT count(*) FROM ranking_scale AS o WHERE o.publication_id = n.publication_id),
        s.meaning,
        n.standing,
        'published here by the association',
        n.revision,
        coalesce(n.listed_on, left(n.published_at, 10)),
        coalesce(nullif(n.window_to, ''), n.listed_on, left(n.published_at, 10)),
        g.not_eligible,
        g.percent,
        g.computed_grade,
        g.decided_reason,
        g.assessed_on,
        g.assessors,
        g.reviewer,
        n.panel,
        n.decision,
        n.message,
        g.agency_id,
        n.cycle_id,
        n.method_id,
        n.method_version,
        n.method_title,
        n.scale_id,
        n.code_id,
        'P',
        n.publication_id,
        concat('revision ', n.revision, ', row ', g.agency_id)
    FROM newest AS n
    INNER JOIN ranking_grade AS g ON n.publication_id = g.publication_id
    INNER JOIN ranking_agency AS a ON g.publication_id = a.publication_id AND g.agency_id = a.agency_id
    LEFT JOIN ranking_scale AS s ON g.publication_id = s.publication_id AND g.grade = s.grade
    WHERE list_contains($records, g.agency_id)
)

SELECT
    association,
    cycle,
    label,
    name,
    coalesce(grade, 'not eligible') AS grade,
    position AS place_on_scale,
    steps,
    meaning,
    standing,
    basis,
    revision,
    published_on,
    not_eligible,
    percent,
    computed_grade,
    decided_reason,
    assessed_on,
    assessors,
    reviewer,
    panel,
    decision,
    note,
    agency_id,
    cycle_id,
    method_id,
    method_version,
    method_title,
    scale_id,
    code_id,
    trust,
    source_id,
    locator
FROM grade_given
ORDER BY of_day DESC, cycle DESC, name
