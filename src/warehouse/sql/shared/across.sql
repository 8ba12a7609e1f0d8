-- Rows with the title and an author of a row in a workbook that stands earlier: the first such row. Names are all that
-- tells people of two workbooks apart, so this is never more than something to look at.
WITH common AS (
  SELECT title_key, author_key
  FROM authors
  GROUP BY title_key, author_key
  HAVING MIN(workbook) <> MAX(workbook)
),
shared AS (
  SELECT a.workbook, w.place AS book_place, a.line, a.title_key, a.seat, a.author_key, a.author_name
  FROM authors AS a
  JOIN common AS c ON c.title_key = a.title_key AND c.author_key = a.author_key
  JOIN workbook_order AS w ON w.workbook = a.workbook
),
ranked AS (
  SELECT workbook, book_place, line, title_key, author_key,
    ROW_NUMBER() OVER (PARTITION BY title_key, author_key ORDER BY book_place, line) AS place
  FROM shared
),
found AS (
  SELECT s.workbook, s.book_place, s.line, s.author_name, r.workbook AS earlier_workbook, r.line AS earlier_line,
    ROW_NUMBER() OVER (PARTITION BY s.workbook, s.line ORDER BY r.book_place, r.line, s.seat) AS place
  FROM shared AS s
  JOIN ranked AS r ON r.title_key = s.title_key AND r.author_key = s.author_key AND r.place = 1
  WHERE r.book_place < s.book_place
)
SELECT f.workbook, f.line, f.author_name AS author, f.earlier_workbook, f.earlier_line, j.verdict, j.reviewed
FROM found AS f
JOIN judged AS j ON j.workbook = f.workbook AND j.line = f.line
WHERE f.place = 1
ORDER BY f.book_place, f.line
