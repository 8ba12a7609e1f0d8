import { hoaBinh } from "../../../src/core/programme/presets/hoa-binh";
import { ruleName, ruleNamed } from "../../../src/core/programme/rule-names";
import { choicesOfRow } from "../../../src/core/programme/setting-choices";
import { settingRows, sortSettings } from "../../../src/core/programme/settings-table";
import { ruleIds } from "../../../src/core/words/rule-ids";
import { settingGroups } from "../../../src/core/words/setting-words";
import { severityWords } from "../../../src/core/words/words";

const { rules: GROUP } = settingGroups;
const read = (...rows: readonly string[][]) => sortSettings(rows.map((row) => [GROUP, ...row, ""]));

test("no two rules have one name", () => {
  expect(new Set(ruleIds.map((id) => ruleName(id).toLowerCase())).size).toBe(ruleIds.length);
});

test.each(ruleIds)("%s is read by its name and, from older workbooks, by its id", (id) => {
  expect([ruleNamed(ruleName(id)), ruleNamed(id), ruleNamed(` ${ruleName(id).toUpperCase()} `)]).toEqual([
    ...[id, id, id],
  ]);
  for (const item of [id, ruleName(id)]) {
    const { settings, problems } = read([item, severityWords.note]);
    expect(settings.rules).toEqual({ [id]: severityWords.note });
    expect(problems.filter(({ group }) => group === GROUP)).toEqual([]);
  }
});

test("a rule that stands by its name and by its id stands twice", () => {
  const { problems } = read(
    ["title-missing", severityWords.note],
    [ruleName("title-missing"), severityWords.review],
  );
  expect(problems.filter(({ row, group }) => row > 0 && group === GROUP)).toEqual([
    expect.objectContaining({ row: 2, item: ruleName("title-missing"), fault: "doubledItem" }),
  ]);
});

test("what is no rule is a fault of its row", () => {
  const { problems } = read(["title-missin", severityWords.note], ["", severityWords.note]);
  expect(problems.filter(({ row, group }) => row > 0 && group === GROUP)).toMatchObject([
    { row: 1, fault: "unknownRule" },
    { row: 2, fault: "unknownRule" },
  ]);
});

test("each rule and each setting of a few words offers them; a date, a name and a number do not", () => {
  const rows = settingRows(
    hoaBinh,
    ruleIds.map((id) => ({ id, severity: severityWords.note })),
  );
  const offering = rows.filter((row) => choicesOfRow(row));
  expect(offering.filter(([group]) => group === GROUP)).toHaveLength(ruleIds.length);
  for (const row of offering) expect(choicesOfRow(row)).toContain(row[2]);
  expect(rows.filter((row) => !choicesOfRow(row)).map(([, item]) => item)).toEqual(
    expect.arrayContaining(["Tên chương trình", "Áp dụng từ"]),
  );
  expect(offering.some(([, item]) => item === "Giai đoạn tính theo")).toBe(true);
});
