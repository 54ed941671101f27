-- Every name under which a country, territory or body is known, by its key. Asked by Search.
SELECT
    place_code AS id,
    name
FROM place
UNION
SELECT
    place_code AS id,
    name
FROM place_name
UNION
SELECT
    party_id AS id,
    name
FROM party
UNION
SELECT
    party_id AS id,
    name
FROM party_name
ORDER BY id, name
