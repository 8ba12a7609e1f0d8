-- What rows bring to the targets that look at each of them, by the day that counts them.
SELECT p.workbook, p.part, p.place, r.target, p.day, SUM(r.amount) AS amount
FROM placed AS p
JOIN reached AS r ON r.workbook = p.workbook AND r.line = p.line
WHERE p.part IN ('total', 'units', 'clusters')
GROUP BY p.workbook, p.part, p.place, r.target, p.day
