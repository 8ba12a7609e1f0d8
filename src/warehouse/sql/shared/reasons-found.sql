-- How many rows each clause stops or asks something of up to a day, and which first.
SELECT t.workbook, t.name, SUM(t.line_count) AS line_count, MIN(t.first_line) AS first_line
FROM reasons_by_day AS t
JOIN as_of AS d ON d.moment IS NULL OR t.day * 86400000 <= d.moment
GROUP BY t.workbook, t.name
ORDER BY t.workbook, first_line
