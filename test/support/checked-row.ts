import type { CheckedRow, Fix } from "../../src/api/bridge";
import type { ShownFinding } from "../../src/core/assessment/shown-finding";

/** A finding on the wire, with changes. */
export const finding = (changes: Partial<ShownFinding> = {}): ShownFinding => ({
  rule: "application-outside-window",
  clause: "IV.3",
  severity: "ineligible",
  message: "before",
  text: "IV.3: áp dụng ngày 31/08/2021, trước 01/09/2021",
  column: "appliedOn",
  ...changes,
});

/** A proposal on the wire, with changes. */
export const fix = (changes: Partial<Fix> = {}): Fix => ({
  row: 2,
  column: "appliedOn",
  old: "31.5.2022",
  value: { date: "2022-05-31" },
  oldText: "31.5.2022",
  newText: "31/05/2022",
  kind: "date",
  verdict: "eligible",
  ...changes,
});

/** A checked row on the wire, with changes. */
export const checkedRow = (changes: Partial<CheckedRow> = {}): CheckedRow => ({
  row: 2,
  code: "SK-0001",
  title: "Sổ tay điện tử hướng dẫn học sinh tự học môn Toán",
  unit: "Trường THPT Lạc Thủy B",
  verdict: "ineligible",
  phase: "Giai đoạn 1",
  findings: [],
  fixes: [],
  asked: [],
  authors: "",
  key: "a.b.c.d",
  ...changes,
});
