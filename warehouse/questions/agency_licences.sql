-- The number of the licence of each agency, as its association gave it in the newest ranking of it that is in force; an
-- agency without one has no row. Asked by Recruitment agencies and Agency scorecard.
SELECT
    association_id,
    agency_id,
    licence,
    published_at,
    source_id,
    locator
FROM published_licence()
ORDER BY association_id, published_at DESC, agency_id
