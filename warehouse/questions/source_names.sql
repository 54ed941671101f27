-- How every source is named under a figure: who published it, its title, when and where; a ranking that an
-- association published here has its cycle and revision instead of a title, what centres returned to an organisation
-- has neither. Asked by every page and Cooperation.
SELECT
    source_id,
    title,
    publisher,
    coalesce(published_on, year::VARCHAR) AS published,
    url,
    NULL::INTEGER AS cycle_number,
    NULL AS cycle_label,
    NULL::INTEGER AS revision
FROM source
UNION ALL
SELECT
    publication_id,
    NULL,
    association,
    left(published_at, 10),
    NULL,
    cycle_number,
    cycle_label,
    revision
FROM ranking_publication
UNION ALL
SELECT
    'returns-' || organisation_id,
    NULL,
    max(organisation),
    left(max(decided_at), 4),
    NULL,
    NULL,
    NULL,
    NULL
FROM return_expectation
GROUP BY organisation_id
ORDER BY source_id
