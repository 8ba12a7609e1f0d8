-- Of each row the earlier ones of its workbook with the same title: the first of the same unit, and the first of
-- another unit that shares an author. What that means for the row only the judge says.
WITH titled AS (
  SELECT workbook, line, unit_key, title_key,
    COUNT(*) OVER (PARTITION BY workbook, title_key) AS namesakes,
    MIN(line) OVER (PARTITION BY workbook, title_key, unit_key) AS first_line
  FROM judged
  WHERE title_key IS NOT NULL
),
shared AS (
  SELECT t.workbook, t.line, t.unit_key, t.title_key, a.seat, a.author_key, a.author_name
  FROM titled AS t
  JOIN authors AS a ON a.workbook = t.workbook AND a.line = t.line
  WHERE t.namesakes > 1
),
units_of_author AS (
  SELECT workbook, title_key, author_key, unit_key, MIN(line) AS line
  FROM shared
  GROUP BY workbook, title_key, author_key, unit_key
),
-- One of the first two units of an author is another one than that of the row.
ranked AS (
  SELECT workbook, title_key, author_key, unit_key, line,
    ROW_NUMBER() OVER (PARTITION BY workbook, title_key, author_key ORDER BY line) AS place
  FROM units_of_author
),
found AS (
  SELECT s.workbook, s.line, s.seat, s.author_name, MIN(r.line) AS elsewhere
  FROM shared AS s
  JOIN ranked AS r ON r.workbook = s.workbook AND r.title_key = s.title_key AND r.author_key = s.author_key
  WHERE r.place <= 2 AND r.unit_key <> s.unit_key AND r.line < s.line
  GROUP BY s.workbook, s.line, s.seat, s.author_name
),
nearest AS (
  SELECT workbook, line, author_name, elsewhere,
    ROW_NUMBER() OVER (PARTITION BY workbook, line ORDER BY elsewhere, seat) AS place
  FROM found
)
SELECT t.workbook, t.line,
  CASE WHEN t.first_line < t.line THEN t.first_line END AS same_unit,
  n.elsewhere,
  n.author_name AS author
FROM titled AS t
LEFT JOIN nearest AS n ON n.workbook = t.workbook AND n.line = t.line AND n.place = 1
WHERE t.first_line < t.line OR n.elsewhere IS NOT NULL
