-- On how many rows each rule was found, and where first, by the day that counts the rows.
SELECT f.workbook, f.rule, f.severity, p.day, MIN(f.clause) AS clause,
  COUNT(DISTINCT f.line) AS line_count,
  MIN(f.line * 1000 + f.seat) AS first_place
FROM findings AS f
JOIN placed AS p ON p.workbook = f.workbook AND p.line = f.line
WHERE p.part = 'total'
GROUP BY f.workbook, f.rule, f.severity, p.day
