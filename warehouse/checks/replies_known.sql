-- Every reply is on a published grade, and an outcome follows an appeal.
SELECT
    r.reply_id,
    r.cycle_id,
    r.agency_id,
    r.kind
FROM ranking_reply AS r
LEFT JOIN ranking_publication AS p ON r.cycle_id = p.cycle_id AND r.association_id = p.association_id
LEFT JOIN ranking_grade AS g ON p.publication_id = g.publication_id AND r.agency_id = g.agency_id
LEFT JOIN ranking_reply AS a
    ON r.cycle_id = a.cycle_id AND r.agency_id = a.agency_id AND a.kind = 'appeal'
GROUP BY ALL
HAVING
    count(g.agency_id) = 0
    OR (r.kind = 'outcome' AND count(a.reply_id) = 0)
