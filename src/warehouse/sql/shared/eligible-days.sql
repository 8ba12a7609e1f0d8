-- The eligible rows by the day that counts them, up to a day.
SELECT t.workbook, t.day, SUM(t.eligible) AS eligible
FROM tallies_by_day AS t
JOIN as_of AS d ON d.moment IS NULL OR t.day * 86400000 <= d.moment
WHERE t.part = 'total' AND t.day IS NOT NULL
GROUP BY t.workbook, t.day
HAVING SUM(t.eligible) > 0
