-- Rows with the title and an author of a row in a workbook that stands earlier: the first such row. Names are all that
-- tells people of two workbooks apart, so this is never more than something to look at.
WITH shared AS (
  SELECT j.workbook, w.place AS book_place, j.line, j.title_key, j.verdict, j.reviewed, a.seat, a.author_key, a.author_name
  FROM judged AS j
  JOIN workbook_order AS w ON w.workbook = j.workbook
  JOIN authors AS a ON a.workbook = j.workbook AND a.line = j.line
  WHERE j.title_key IS NOT NULL
),
ranked AS (
  SELECT workbook, book_place, line, title_key, author_key,
    ROW_NUMBER() OVER (PARTITION BY title_key, author_key ORDER BY book_place, line) AS place
  FROM shared
),
found AS (
  SELECT s.workbook, s.book_place, s.line, s.verdict, s.reviewed, s.author_name,
    r.workbook AS earlier_workbook, r.line AS earlier_line,
    ROW_NUMBER() OVER (PARTITION BY s.workbook, s.line ORDER BY r.book_place, r.line, s.seat) AS place
  FROM shared AS s
  JOIN ranked AS r ON r.title_key = s.title_key AND r.author_key = s.author_key AND r.place = 1
  WHERE r.book_place < s.book_place
)
SELECT workbook, line, author_name AS author, earlier_workbook, earlier_line, verdict, reviewed
FROM found
WHERE place = 1
ORDER BY book_place, line
