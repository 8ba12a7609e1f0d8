-- Every row of whoever is a full-time officer, in the workbook in which they are one: the core looks at each.
SELECT workbook, line, same_unit, elsewhere, author
FROM judged
WHERE CONCAT(workbook, ' ', person_key) IN (
  SELECT CONCAT(workbook, ' ', person_key) FROM judged WHERE officer AND person_key IS NOT NULL
)
ORDER BY workbook, line
