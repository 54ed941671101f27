-- Every publication of a cycle by its association, the first revision first. Asked by Update rankings, Review and My association.
SELECT *
FROM ranking_publication
WHERE cycle_id = $cycle
ORDER BY revision
