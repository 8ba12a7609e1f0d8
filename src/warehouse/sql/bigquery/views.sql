CREATE TABLE IF NOT EXISTS as_of AS SELECT CAST(NULL AS INT64) AS moment;

CREATE OR REPLACE VIEW findings AS
SELECT j.workbook, j.line, seat + 1 AS seat, f.rule, f.severity, f.clause
FROM judged AS j, UNNEST(j.findings) AS f WITH OFFSET AS seat;

CREATE OR REPLACE VIEW reasons AS
SELECT j.workbook, j.line, name FROM judged AS j, UNNEST(j.reasons) AS name;

CREATE OR REPLACE VIEW own_groups AS
SELECT j.workbook, j.line, o.part, o.name FROM judged AS j, UNNEST(j.own) AS o;

CREATE OR REPLACE VIEW reached AS
SELECT j.workbook, j.line, r.target, r.amount FROM judged AS j, UNNEST(j.reach) AS r;

CREATE OR REPLACE VIEW placed AS
{placed};

CREATE OR REPLACE TABLE tallies_by_day AS
{tallies-by-day};

CREATE OR REPLACE TABLE reached_by_day AS
{reached-by-day};

CREATE OR REPLACE TABLE rules_by_day AS
{rules-by-day};

CREATE OR REPLACE TABLE reasons_by_day AS
{reasons-by-day};

CREATE OR REPLACE VIEW tallies AS
{tallies};

CREATE OR REPLACE VIEW phase_tallies AS
{phase-tallies};

CREATE OR REPLACE VIEW reach_tallies AS
{reach-tallies};

CREATE OR REPLACE VIEW rules_found AS
{rules-found};

CREATE OR REPLACE VIEW reasons_found AS
{reasons-found};

CREATE OR REPLACE VIEW eligible_days AS
{eligible-days};

CREATE OR REPLACE VIEW across_workbooks AS
{across};

-- For Connected Sheets and Looker Studio.
CREATE OR REPLACE VIEW sang_kien AS
SELECT w.name AS `Sổ`, j.line AS `Dòng`, j.result[OFFSET(0)] AS `Kết quả`, j.result[OFFSET(1)] AS `Giai đoạn`,
  j.result[OFFSET(2)] AS `Lý do`, j.result[OFFSET(3)] AS `Tính cho đơn vị`, j.result[OFFSET(4)] AS `Tính cho người`,
  j.cluster AS `Cụm`, j.kind AS `Loại giải pháp`, j.benefit AS `Giá trị làm lợi (đồng)`
FROM judged AS j
JOIN workbook_order AS w ON w.workbook = j.workbook;

CREATE OR REPLACE VIEW tong_hop AS
SELECT w.name AS `Sổ`,
  CASE t.part
    WHEN 'total' THEN 'Tổng cộng' WHEN 'units' THEN 'Đơn vị' WHEN 'clusters' THEN 'Cụm'
    WHEN 'kinds' THEN 'Loại giải pháp' WHEN 'months' THEN 'Tháng' WHEN 'quarters' THEN 'Quý'
    ELSE REGEXP_REPLACE(t.part, '^own:[a-zA-Z]+:', '')
  END AS `Phần`,
  CASE
    WHEN t.part = 'total' THEN 'Tổng cộng'
    WHEN t.part IN ('months', 'quarters') AND t.place = '' THEN 'Chưa rõ ngày'
    WHEN t.part = 'months' THEN CONCAT(LPAD(CAST(MOD(SAFE_CAST(t.place AS INT64), 12) + 1 AS STRING), 2, '0'), '/',
      CAST(DIV(SAFE_CAST(t.place AS INT64), 12) AS STRING))
    WHEN t.part = 'quarters' THEN CONCAT(CASE MOD(SAFE_CAST(t.place AS INT64), 4)
      WHEN 0 THEN 'Quý I' WHEN 1 THEN 'Quý II' WHEN 2 THEN 'Quý III' ELSE 'Quý IV' END, '/',
      CAST(DIV(SAFE_CAST(t.place AS INT64), 4) AS STRING))
    ELSE t.place
  END AS `Nhóm`,
  t.entered AS `Đã nhập`, t.eligible AS `Đủ điều kiện`,
  t.waiting AS `Chờ cập nhật Cổng`, t.review AS `Cần xem lại`, t.missing AS `Thiếu thông tin`,
  t.ineligible AS `Không đủ điều kiện`, t.benefit AS `Giá trị làm lợi (đồng)`,
  t.benefit_stated AS `Số sáng kiến khai giá trị`, t.people AS `Người tham gia`
FROM tallies AS t
JOIN workbook_order AS w ON w.workbook = t.workbook;

CREATE OR REPLACE VIEW trung_giua_cac_so AS
SELECT w.name AS `Sổ`, a.line AS `Dòng`, a.author AS `Tác giả chung`, e.name AS `Sổ đứng trước`,
  a.earlier_line AS `Dòng ở sổ đứng trước`, j.result[OFFSET(0)] AS `Kết quả trong sổ`
FROM across_workbooks AS a
JOIN workbook_order AS w ON w.workbook = a.workbook
JOIN workbook_order AS e ON e.workbook = a.earlier_workbook
JOIN judged AS j ON j.workbook = a.workbook AND j.line = a.line;
