-- Each row once in every group that it is counted in, up to a day.
WITH counted AS (
  SELECT j.workbook, j.line, j.verdict, j.phase, j.benefit, j.participant, j.unit, j.cluster, j.kind, j.month, j.quarter
  FROM judged AS j
  JOIN as_of AS d ON d.moment IS NULL OR j.counts_by <= d.moment
)
SELECT workbook, line, verdict, phase, benefit, participant, 'total' AS part, '' AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, 'units' AS part, unit AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, 'clusters' AS part, cluster AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, 'kinds' AS part, kind AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, 'months' AS part, COALESCE(CAST(month AS STRING), '') AS place FROM counted
UNION ALL
SELECT workbook, line, verdict, phase, benefit, participant, 'quarters' AS part, COALESCE(CAST(quarter AS STRING), '') AS place FROM counted
UNION ALL
SELECT c.workbook, c.line, c.verdict, c.phase, c.benefit, c.participant, o.part, o.name AS place
FROM counted AS c
JOIN own_groups AS o ON o.workbook = c.workbook AND o.line = c.line
