-- How every source is named under a figure: who published it, its title, when and where. Asked by every page.
SELECT
    source_id,
    title,
    publisher,
    coalesce(published_on, year::VARCHAR) AS published,
    url
FROM source
UNION ALL
SELECT
    publication_id,
    concat('Ranking of cycle ', cycle_number, ', ', cycle_label, ', revision ', revision),
    association,
    left(published_at, 10),
    NULL
FROM ranking_publication
ORDER BY source_id
