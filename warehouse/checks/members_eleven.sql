-- ASEAN has exactly eleven members, each a country with the day it joined.
SELECT
    count(*) AS members,
    count(*) FILTER (WHERE kind = 'country' AND asean_since LIKE '____-__-__') AS dated
FROM place
WHERE asean_since IS NOT NULL
HAVING members <> 11 OR dated <> 11
