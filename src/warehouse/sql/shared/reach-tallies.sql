-- What rows bring to targets up to a day.
SELECT t.workbook, t.part, t.place, t.target, SUM(t.amount) AS amount
FROM reached_by_day AS t
JOIN as_of AS d ON d.moment IS NULL OR t.day * 86400000 <= d.moment
GROUP BY t.workbook, t.part, t.place, t.target
