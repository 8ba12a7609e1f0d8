-- From the loaded tables source_rows(workbook, line, cells) and contexts(workbook, context) to judged.
CREATE OR REPLACE TABLE told AS
SELECT workbook, line, cells, CAST(NULL AS INT64) AS same_unit, CAST(NULL AS INT64) AS elsewhere, CAST(NULL AS STRING) AS author
FROM source_rows;

CREATE OR REPLACE TABLE FUNCTION answered(wanted STRING) AS
SELECT p.workbook, p.lines[OFFSET(seat)] AS told, answer
FROM (
  SELECT t.workbook, DIV(t.line, 1000) AS piece,
    ARRAY_AGG(STRUCT(t.line, t.same_unit, t.elsewhere, t.author) ORDER BY t.line) AS lines,
    ARRAY_AGG(CONCAT('[', t.cells, ',', IFNULL(CAST(t.same_unit AS STRING), 'null'), ',',
      IFNULL(CAST(t.elsewhere AS STRING), 'null'), ',', TO_JSON_STRING(t.author), ']') ORDER BY t.line) AS texts
  FROM told AS t
  WHERE wanted = 'all' OR t.same_unit IS NOT NULL OR t.elsewhere IS NOT NULL
  GROUP BY t.workbook, piece
) AS p
JOIN contexts AS c ON c.workbook = p.workbook,
UNNEST(judge_rows(c.context, p.texts)) AS answer WITH OFFSET AS seat
WHERE answer <> 'null';

CREATE OR REPLACE TABLE FUNCTION unpacked(wanted STRING) AS
SELECT workbook, told.line AS line, told.same_unit AS same_unit, told.elsewhere AS elsewhere, told.author AS author,
  JSON_VALUE_ARRAY(answer, '$.result') AS result,
  JSON_VALUE(answer, '$.verdict') AS verdict,
  CAST(JSON_VALUE(answer, '$.phase') AS INT64) AS phase,
  JSON_VALUE(answer, '$.unit') AS unit,
  JSON_VALUE(answer, '$.cluster') AS cluster,
  JSON_VALUE(answer, '$.kind') AS kind,
  CAST(JSON_VALUE(answer, '$.month') AS INT64) AS month,
  CAST(JSON_VALUE(answer, '$.quarter') AS INT64) AS quarter,
  CAST(JSON_VALUE(answer, '$.counts_by') AS INT64) AS counts_by,
  CAST(JSON_VALUE(answer, '$.benefit') AS FLOAT64) AS benefit,
  JSON_VALUE(answer, '$.participant') AS participant,
  JSON_VALUE(answer, '$.person_key') AS person_key,
  JSON_VALUE(answer, '$.unit_key') AS unit_key,
  JSON_VALUE(answer, '$.title_key') AS title_key,
  ARRAY(SELECT AS STRUCT JSON_VALUE(a, '$.key') AS key, JSON_VALUE(a, '$.name') AS name
    FROM UNNEST(JSON_QUERY_ARRAY(answer, '$.authors')) AS a WITH OFFSET AS seat ORDER BY seat) AS authors,
  CAST(JSON_VALUE(answer, '$.officer') AS BOOL) AS officer,
  CAST(JSON_VALUE(answer, '$.reviewed') AS BOOL) AS reviewed,
  ARRAY(SELECT AS STRUCT JSON_VALUE(f, '$.rule') AS rule, JSON_VALUE(f, '$.severity') AS severity, JSON_VALUE(f, '$.clause') AS clause
    FROM UNNEST(JSON_QUERY_ARRAY(answer, '$.findings')) AS f WITH OFFSET AS seat ORDER BY seat) AS findings,
  JSON_VALUE_ARRAY(answer, '$.reasons') AS reasons,
  ARRAY(SELECT AS STRUCT JSON_VALUE(o, '$.part') AS part, JSON_VALUE(o, '$.name') AS name
    FROM UNNEST(JSON_QUERY_ARRAY(answer, '$.own')) AS o) AS own,
  ARRAY(SELECT AS STRUCT CAST(JSON_VALUE(r, '$.target') AS INT64) AS target, CAST(JSON_VALUE(r, '$.amount') AS FLOAT64) AS amount
    FROM UNNEST(JSON_QUERY_ARRAY(answer, '$.reach')) AS r) AS reach
FROM answered(wanted);

CREATE OR REPLACE TABLE judged AS SELECT * FROM unpacked('all');

CREATE OR REPLACE VIEW authors AS
SELECT j.workbook, j.line, j.title_key, seat + 1 AS seat, a.key AS author_key, a.name AS author_name
FROM judged AS j, UNNEST(j.authors) AS a WITH OFFSET AS seat;

CREATE OR REPLACE TABLE twins AS
{twins};

CREATE OR REPLACE TABLE told AS
SELECT s.workbook, s.line, s.cells, t.same_unit, t.elsewhere, t.author
FROM source_rows AS s
LEFT JOIN twins AS t ON t.workbook = s.workbook AND t.line = s.line;

CREATE OR REPLACE TABLE judged AS
SELECT j.* FROM judged AS j
LEFT JOIN twins AS t ON t.workbook = j.workbook AND t.line = j.line
WHERE t.line IS NULL
UNION ALL
SELECT * FROM unpacked('twins');
