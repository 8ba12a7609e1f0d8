-- The figures of every group up to a day.
SELECT t.workbook, t.part, t.place,
  MIN(t.first_line) AS first_line,
  SUM(t.entered) AS entered,
  SUM(t.eligible) AS eligible,
  SUM(t.waiting) AS waiting,
  SUM(t.review) AS review,
  SUM(t.missing) AS missing,
  SUM(t.ineligible) AS ineligible,
  SUM(t.benefit) AS benefit,
  SUM(t.benefit_stated) AS benefit_stated,
  SUM(t.people) AS people
FROM tallies_by_day AS t
JOIN as_of AS d ON d.moment IS NULL OR t.day * 86400000 <= d.moment
GROUP BY t.workbook, t.part, t.place
ORDER BY t.workbook, first_line
