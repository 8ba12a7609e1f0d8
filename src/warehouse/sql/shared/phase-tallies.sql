-- The eligible rows of every group by phase, which is named by its place, up to a day.
SELECT t.workbook, t.part, t.place, t.phase, SUM(t.eligible) AS eligible, SUM(t.people_of_phase) AS people
FROM tallies_by_day AS t
JOIN as_of AS d ON d.moment IS NULL OR t.day * 86400000 <= d.moment
WHERE t.phase IS NOT NULL
GROUP BY t.workbook, t.part, t.place, t.phase
HAVING SUM(t.eligible) > 0
