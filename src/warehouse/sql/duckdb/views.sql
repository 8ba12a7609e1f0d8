CREATE OR REPLACE VIEW authors AS
SELECT workbook, line, title_key, seat, authors[seat].key AS author_key, authors[seat].name AS author_name
FROM (SELECT workbook, line, title_key, authors, UNNEST(RANGE(1, LEN(authors) + 1)) AS seat FROM judged);
CREATE OR REPLACE VIEW findings AS
SELECT workbook, line, seat, findings[seat].rule AS rule, findings[seat].severity AS severity, findings[seat].clause AS clause
FROM (SELECT workbook, line, findings, UNNEST(RANGE(1, LEN(findings) + 1)) AS seat FROM judged);
CREATE OR REPLACE VIEW reasons AS
SELECT workbook, line, UNNEST(reasons) AS name FROM judged;
CREATE OR REPLACE VIEW own_groups AS
SELECT workbook, line, o.part AS part, o.name AS name
FROM (SELECT workbook, line, UNNEST(own) AS o FROM judged);
CREATE OR REPLACE VIEW reached AS
SELECT workbook, line, r.target AS target, r.amount AS amount
FROM (SELECT workbook, line, UNNEST(reach) AS r FROM judged);
