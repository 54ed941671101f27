-- Countries that are a party to an instrument, whichever side lists it; a province counts for its country.
-- Asked by Agreements and Search.
SELECT DISTINCT
    p.place_code,
    p.name
FROM agreement AS a
INNER JOIN place AS c ON a.counterpart_code = c.place_code
INNER JOIN place AS p ON a.listed_code = p.place_code OR c.country_code = p.place_code
ORDER BY p.name
