-- The measures in use and how many figures each has. Asked by Complaints.
SELECT
    m.measure,
    m.label,
    m.counts,
    m.stage,
    m.flow,
    m.meaning,
    count(f.figure_id)::INTEGER AS figures
FROM complaint_measure AS m
LEFT JOIN complaint_figure AS f
    ON m.measure = f.measure AND (f.country_code = $country OR $country IS NULL)
GROUP BY ALL
ORDER BY figures DESC, m.label
