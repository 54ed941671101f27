-- Every initiative has a party that takes part and a theme it serves.
SELECT
    i.initiative_id,
    count(DISTINCT p.party_id) AS parties,
    count(DISTINCT t.tag) AS themes
FROM initiative AS i
LEFT JOIN initiative_party AS p ON i.initiative_id = p.initiative_id
LEFT JOIN initiative_tag AS t ON i.initiative_id = t.initiative_id AND t.scheme = 'theme'
GROUP BY i.initiative_id
HAVING count(DISTINCT p.party_id) = 0 OR count(DISTINCT t.tag) = 0
