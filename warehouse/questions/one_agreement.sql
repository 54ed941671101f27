-- One instrument in full. Asked by Agreements.
SELECT
    a.agreement_id,
    a.listed_code,
    a.counterpart_code,
    a.workers_move,
    a.workers_move_basis,
    a.instrument,
    a.title,
    a.year_signed,
    a.signed_on,
    a.sector,
    a.status,
    a.status_detail,
    a.printed_as,
    a.series,
    a.doubt,
    a.entered_by,
    a.trust,
    a.source_id,
    a.locator,
    l.name AS listed,
    c.name AS counterpart,
    s.title AS source_title
FROM agreement AS a
INNER JOIN place AS l ON a.listed_code = l.place_code
INNER JOIN place AS c ON a.counterpart_code = c.place_code
INNER JOIN source AS s ON a.source_id = s.source_id
WHERE a.agreement_id = $agreement
