-- Every name and spelling under which an agency is known: in public material, and in what its association published,
-- its former names with it. Asked by Recruitment agencies and Agency scorecard.
SELECT
    NULL AS association_id,
    agency_id,
    unnest(list_filter([name_en, name_vi, short_name], LAMBDA n: n IS NOT NULL)) AS name
FROM agency
UNION
SELECT
    p.association_id,
    a.agency_id,
    trim(unnest(list_append(string_split(coalesce(a.former_names, ''), ';'), a.name))) AS name
FROM ranking_agency AS a
INNER JOIN ranking_publication AS p ON a.publication_id = p.publication_id
ORDER BY association_id NULLS FIRST, agency_id, name
