-- On how many rows each rule was found, and where first.
SELECT f.workbook, f.rule, f.severity, MIN(f.clause) AS clause,
  COUNT(DISTINCT f.line) AS line_count,
  MIN(f.line * 1000 + f.seat) AS first_place
FROM findings AS f
JOIN judged AS j ON j.workbook = f.workbook AND j.line = f.line
JOIN as_of AS d ON d.moment IS NULL OR j.counts_by <= d.moment
GROUP BY f.workbook, f.rule, f.severity
ORDER BY f.workbook, first_place
