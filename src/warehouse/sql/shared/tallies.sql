-- The figures of every group. A person is one in one unit, so that people of units add up.
SELECT workbook, part, place,
  MIN(line) AS first_line,
  COUNT(*) AS entered,
  COUNTIF(verdict = 'eligible') AS eligible,
  COUNTIF(verdict = 'waiting') AS waiting,
  COUNTIF(verdict = 'review') AS review,
  COUNTIF(verdict = 'missing') AS missing,
  COUNTIF(verdict = 'ineligible') AS ineligible,
  SUM(CASE WHEN verdict = 'eligible' THEN benefit ELSE 0 END) AS benefit,
  COUNTIF(verdict = 'eligible' AND benefit > 0) AS benefit_stated,
  COUNT(DISTINCT CASE WHEN verdict = 'eligible' THEN participant END) AS people
FROM placed
GROUP BY workbook, part, place
ORDER BY workbook, first_line
