-- Each row once in every group that it is counted in, with the number of the day by whose end it counts.
WITH counted AS (
  SELECT workbook, line, verdict, phase, benefit, participant, unit, cluster, kind, month, quarter,
    CEIL(counts_by / 86400000) AS day
  FROM judged
)
SELECT workbook, line, verdict, phase, benefit, participant, day, 'total' AS part, '' AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, day, 'units' AS part, unit AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, day, 'clusters' AS part, cluster AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, day, 'kinds' AS part, kind AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, day, 'months' AS part, COALESCE(CAST(month AS STRING), '') AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, day, 'quarters' AS part, COALESCE(CAST(quarter AS STRING), '') AS place FROM counted
UNION ALL
SELECT c.workbook, c.line, c.verdict, c.phase, c.benefit, c.participant, c.day, o.part, o.name AS place
FROM counted AS c
JOIN own_groups AS o ON o.workbook = c.workbook AND o.line = c.line
