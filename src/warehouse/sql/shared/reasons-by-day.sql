-- How many rows each clause stops or asks something of, and which first, by the day that counts the rows.
SELECT r.workbook, r.name, p.day, COUNT(*) AS line_count, MIN(r.line) AS first_line
FROM reasons AS r
JOIN placed AS p ON p.workbook = r.workbook AND p.line = r.line
WHERE p.part = 'total'
GROUP BY r.workbook, r.name, p.day
