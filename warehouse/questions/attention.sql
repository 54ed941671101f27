-- Disagreements (cautions apart) and gaps by family. Asked by Sources and quality.
SELECT
    f.family,
    (
        SELECT count(*) FROM discrepancy AS d
        WHERE d.family = f.family AND (d.weight IS NULL OR d.weight <> 'caution')
    )::INTEGER AS discrepancies,
    (
        SELECT count(*) FROM discrepancy AS d
        WHERE d.family = f.family AND d.weight = 'caution'
    )::INTEGER AS cautions,
    (SELECT count(*) FROM not_available AS n WHERE n.family = f.family)::INTEGER AS gaps
FROM (VALUES ('agreements'), ('attaches'), ('complaints'), ('agencies'), ('cooperation'), ('documents')) AS f (family)
ORDER BY discrepancies DESC
