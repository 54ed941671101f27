-- Every name under which one agency was ranked, and the records that were merged into it. The detail is the
-- cycles that rank it, who decided the merge, or a note on the name.
-- Asked by Agency scorecard.
WITH newest AS (
    SELECT max_by(publication_id, published_at) AS publication_id
    FROM ranking_publication
    WHERE association_id = $association
),

named AS (
    SELECT
        'given by association' AS what,
        a.name,
        a.agency_id,
        p.cycle_label,
        p.publication_id,
        p.published_at
    FROM ranking_agency AS a
    INNER JOIN ranking_publication AS p ON a.publication_id = p.publication_id
    WHERE p.association_id = $association AND list_contains($records, a.agency_id)
    UNION ALL
    SELECT
        'other or former',
        trim(unnest(string_split(a.former_names, ';'))),
        a.agency_id,
        p.cycle_label,
        p.publication_id,
        p.published_at
    FROM ranking_agency AS a
    INNER JOIN ranking_publication AS p ON a.publication_id = p.publication_id
    WHERE p.association_id = $association AND list_contains($records, a.agency_id)
)

SELECT
    what,
    name,
    string_agg(DISTINCT cycle_label, ', ' ORDER BY cycle_label) AS detail,
    NULL AS decided_on,
    max_by(publication_id, published_at) AS source_id,
    concat('row ', agency_id) AS locator
FROM named
GROUP BY what, name, agency_id
UNION ALL
SELECT
    'record merged',
    m.agency_id,
    m.decided_by,
    left(m.decided_at, 10),
    n.publication_id,
    concat('merge of ', m.agency_id)
FROM ranking_merge AS m
CROSS JOIN newest AS n
WHERE m.association_id = $association AND list_contains($records, m.agency_id)
UNION ALL
SELECT
    'in public material',
    unnest(list_distinct(list_filter([name_en, name_vi, short_name], LAMBDA n: n IS NOT NULL))),
    name_vi_note,
    NULL,
    source_id,
    locator
FROM agency
WHERE list_contains($transcribed, agency_id)
ORDER BY what, name
