-- Agencies with a published grade and its basis. Only the first cycle names every agency; of the others it is a self-
-- selected sample. Asked by Corridors and Recruitment agencies.
SELECT
    a.name_en AS agency,
    a.name_vi,
    a.name_vi_note,
    y.number AS cycle,
    y.label,
    y.scale_id,
    r.grade,
    r.marks,
    r.score,
    r.basis,
    r.cycle_basis,
    r.note,
    r.trust,
    r.source_id,
    r.locator
FROM agency_ranking AS r
INNER JOIN agency AS a ON r.agency_id = a.agency_id
INNER JOIN assessment_cycle AS y ON r.cycle_id = y.cycle_id
WHERE $strong_only IS NOT TRUE OR (r.cycle_basis = 'stated' AND r.basis IN ('ranking table', 'news report'))
ORDER BY agency, y.number
