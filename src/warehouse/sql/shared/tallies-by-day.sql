-- The figures of every group by the day that counts them, so that those of any day are sums. A person is one in one
-- unit, so that people of units add up; and one at the first day that counts them, in a group and in each of its phases.
WITH people_of_phases AS (
  SELECT workbook, part, place, phase, participant, MIN(day) AS day
  FROM placed
  WHERE verdict = 'eligible' AND participant IS NOT NULL
  GROUP BY workbook, part, place, phase, participant
),
people AS (
  SELECT workbook, part, place, participant, MIN(day) AS day
  FROM people_of_phases
  GROUP BY workbook, part, place, participant
)
SELECT workbook, part, place, phase, day,
  MIN(line) AS first_line,
  COUNT(*) AS entered,
  COUNTIF(verdict = 'eligible') AS eligible,
  COUNTIF(verdict = 'waiting') AS waiting,
  COUNTIF(verdict = 'review') AS review,
  COUNTIF(verdict = 'missing') AS missing,
  COUNTIF(verdict = 'ineligible') AS ineligible,
  SUM(CASE WHEN verdict = 'eligible' THEN benefit ELSE 0 END) AS benefit,
  COUNTIF(verdict = 'eligible' AND benefit > 0) AS benefit_stated,
  0 AS people,
  0 AS people_of_phase
FROM placed
GROUP BY workbook, part, place, phase, day
UNION ALL
SELECT workbook, part, place, phase, day, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, COUNT(*)
FROM people_of_phases
GROUP BY workbook, part, place, phase, day
UNION ALL
SELECT workbook, part, place, NULL, day, NULL, 0, 0, 0, 0, 0, 0, 0, 0, COUNT(*), 0
FROM people
GROUP BY workbook, part, place, day
