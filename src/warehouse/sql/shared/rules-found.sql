-- On how many rows each rule was found up to a day, and where first.
SELECT t.workbook, t.rule, t.severity, MIN(t.clause) AS clause,
  SUM(t.line_count) AS line_count,
  MIN(t.first_place) AS first_place
FROM rules_by_day AS t
JOIN as_of AS d ON d.moment IS NULL OR t.day * 86400000 <= d.moment
GROUP BY t.workbook, t.rule, t.severity
ORDER BY t.workbook, first_place
