-- One instrument in full. Asked by Agreements.
SELECT
    a.*,
    l.name AS listed,
    c.name AS counterpart,
    s.title AS source_title
FROM agreement AS a
INNER JOIN place AS l ON a.listed_code = l.place_code
INNER JOIN place AS c ON a.counterpart_code = c.place_code
INNER JOIN source AS s ON a.source_id = s.source_id
WHERE a.agreement_id = $agreement
