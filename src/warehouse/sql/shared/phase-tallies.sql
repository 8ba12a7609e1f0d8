-- The eligible rows of every group by phase, which is named by its place.
SELECT workbook, part, place, phase, COUNT(*) AS eligible, COUNT(DISTINCT participant) AS people
FROM placed
WHERE verdict = 'eligible' AND phase IS NOT NULL
GROUP BY workbook, part, place, phase
