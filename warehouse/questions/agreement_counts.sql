-- Instruments by listing country, each way of counting in its own column. Asked by Agreements.
SELECT
    l.name AS listed,
    count(*) FILTER (WHERE a.status = 'signed' AND a.instrument = 'bilateral agreement')::INTEGER AS agreements,
    count(*) FILTER (WHERE a.status = 'signed' AND a.instrument <> 'bilateral agreement')::INTEGER AS memoranda,
    count(*) FILTER (WHERE a.status = 'signed')::INTEGER AS signed,
    count(*) FILTER (WHERE a.status = 'signed' AND a.doubt IS NOT NULL)::INTEGER AS doubted,
    coalesce(sum((
        SELECT count(*) FROM agreement_event AS e
        WHERE e.agreement_id = a.agreement_id AND e.event IN ('renewed', 'updated') AND a.status = 'signed'
    )), 0)::INTEGER AS renewals,
    count(*) FILTER (WHERE a.status <> 'signed')::INTEGER AS in_process,
    string_agg(DISTINCT a.source_id, '; ' ORDER BY a.source_id) AS source_id,
    string_agg(DISTINCT a.locator, '; ' ORDER BY a.locator) AS locator
FROM agreement AS a
INNER JOIN place AS l ON a.listed_code = l.place_code
INNER JOIN place AS c ON a.counterpart_code = c.place_code
WHERE
    (a.listed_code = $country OR c.country_code = $country OR $country IS NULL)
    AND (a.series = $series OR $series IS NULL)
    AND a.agreement_id IN (SELECT w.agreement_id FROM agreement_of($status, $made_on) AS w)
GROUP BY l.name
ORDER BY signed DESC, listed
