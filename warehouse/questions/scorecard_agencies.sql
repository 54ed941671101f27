-- Every agency with a published grade: the record that goes on, all records merged into it, and the rows of public
-- material on it, which are joined where the association uses their key. Asked by Overview, Corridors, Recruitment
-- agencies and Agency scorecard.
WITH record AS (
    SELECT
        p.association_id,
        p.place_code,
        c.owner,
        a.agency_id,
        coalesce(m.into_agency_id, a.agency_id) AS goes_on,
        a.name,
        p.published_at
    FROM ranking_publication AS p
    INNER JOIN ranking_agency AS a ON p.publication_id = a.publication_id
    LEFT JOIN merged_agency() AS m ON p.association_id = m.association_id AND a.agency_id = m.agency_id
    LEFT JOIN conduct_code AS c ON p.code_id = c.code_id
),

in_public AS (
    SELECT DISTINCT
        a.agency_id,
        a.name_en,
        a.country_code,
        c.owner
    FROM agency AS a
    INNER JOIN agency_ranking AS r ON a.agency_id = r.agency_id
    INNER JOIN assessment_cycle AS y ON r.cycle_id = y.cycle_id
    INNER JOIN conduct_code AS c ON y.code_id = c.code_id
),

published AS (
    SELECT
        r.association_id,
        r.goes_on,
        list(DISTINCT r.agency_id) AS records,
        list(DISTINCT i.agency_id) FILTER (WHERE i.agency_id IS NOT NULL) AS transcribed,
        min_by(i.name_en, i.agency_id) AS name_in_public,
        max_by(r.name, (r.agency_id = r.goes_on, r.published_at)) AS name,
        min(r.place_code) AS place_code
    FROM record AS r
    LEFT JOIN in_public AS i
        ON r.place_code = i.country_code AND r.owner = i.owner AND i.agency_id IN (r.agency_id, r.goes_on)
    GROUP BY r.association_id, r.goes_on
),

card AS (
    SELECT
        coalesce(list_min(transcribed), concat(association_id, '/', goes_on)) AS id,
        coalesce(name_in_public, name) AS name,
        place_code,
        association_id,
        list_sort(list_distinct(list_append(records, goes_on))) AS records,
        coalesce(transcribed, []) AS transcribed
    FROM published
    UNION ALL
    SELECT DISTINCT
        agency_id,
        name_en,
        country_code,
        NULL,
        [],
        [agency_id]
    FROM in_public
    WHERE agency_id NOT IN (SELECT unnest(transcribed) FROM published)
)

SELECT
    card.id,
    card.name,
    place.name AS place,
    card.association_id,
    array_to_string(card.records, '; ') AS records,
    array_to_string(card.transcribed, '; ') AS transcribed
FROM card
LEFT JOIN place ON card.place_code = place.place_code
ORDER BY card.name, card.id
