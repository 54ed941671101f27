-- Tier of each Member State in the United States' trafficking report by year; of several sources for a year each
-- tier stands once. Asked by Commitments.
SELECT
    m.name AS member,
    t.year,
    string_agg(DISTINCT t.tier, ' or ' ORDER BY t.tier) AS tier,
    bool_and(t.year_basis = 'inferred') AS year_inferred,
    string_agg(DISTINCT t.note, '; ' ORDER BY t.note) AS note,
    string_agg(DISTINCT t.source_id, '; ' ORDER BY t.source_id) AS source_id,
    string_agg(DISTINCT t.locator, '; ' ORDER BY t.locator) AS locator
FROM trafficking_tier AS t
INNER JOIN place AS m ON t.place_code = m.place_code
WHERE
    t.tier <> 'not ranked'
    AND m.asean_since IS NOT NULL
    AND (t.place_code = $country OR $country IS NULL)
GROUP BY m.name, t.year
ORDER BY member, t.year
