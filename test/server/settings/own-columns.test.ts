import type { SettingLine } from "../../../src/api/bridge-settings";
import type { FormCells } from "../../../src/core/assessment/judge-cells";
import { columnKeys } from "../../../src/core/register/columns";
import { ownKeyOf } from "../../../src/core/words/own-columns";
import { tabs } from "../../../src/core/words/words";
import { exampleRow } from "../../support/example-row";
import { PageBook, sound } from "../../support/page-book";

const points = ownKeyOf("number", "Điểm hội đồng");
const added: readonly SettingLine[] = [
  ["Cột riêng", "Điểm hội đồng", "số", ""],
  ["Điều kiện riêng", "Đủ điểm", "Điểm hội đồng ≥ 10 → Không đủ điều kiện: dưới 10 điểm", "Mục 5"],
  ["Loại giải pháp", "Giải pháp tác nghiệp", "", ""],
  ["Loại giải pháp", "Chuyển đổi số", "CĐS", ""],
];
/** Where the first column behind the usual ones stands, from 0. */
const place = 5 + columnKeys.length;

test("a column, a condition and a list of one's own are tried, applied, filled and judged", () => {
  const book = new PageBook([sound({ title: "Một", code: "SK-0001" })]);
  book.get("pageSetUp", {});
  const { lines } = book.get("pageSettings", { presets: false });
  const wanted = { before: lines, after: [...lines, ...added] };
  expect(book.get("pageTrySettings", wanted)).toMatchObject({ kind: "preview", verdicts: 1 });
  expect(book.get("pageApplySettings", wanted)).toMatchObject({ kind: "applied", settings: 4, verdicts: 1 });
  expect(book.shown(tabs.register).get(`0:${place}`)).toBe("Điểm hội đồng");
  expect(book.get("pageCheck", { scope: { kind: "all" } }).counts).toMatchObject({ missing: 1 });

  const row = (title: string, value: string) => ({
    key: title,
    cells: { ...(exampleRow as FormCells), title, code: "", kind: "CĐS", [points]: value },
  });
  expect(book.get("pageSave", row("Hai", "10"))).toMatchObject({ row: 3, verdict: "eligible" });
  expect(book.get("pageSave", row("Ba", "9,5"))).toMatchObject({
    ...{ row: 4, verdict: "ineligible" },
    findings: [{ rule: "condition:Đủ điểm", clause: "Mục 5", column: points }],
  });
  expect(book.get("pageRow", { row: 4, own: [points] })?.cells).toMatchObject({ [points]: "9,5" });
  expect(book.shown(tabs.register).get("3:0")).toBe("Không đủ điều kiện");
});

test("a column and a target that counts it are tried and applied together", () => {
  const book = new PageBook([sound({ title: "Một", code: "SK-0001" })]);
  book.get("pageSetUp", {});
  const { lines } = book.get("pageSettings", { presets: false });
  const together: readonly SettingLine[] = [
    ["Cột riêng", "Cấp đạt", "cấp: Trường; Huyện", ""],
    ["Chỉ tiêu", "Từ huyện", "5", ""],
    ["Phạm vi chỉ tiêu", "Từ huyện", "Toàn sổ", ""],
    ["Cách đo chỉ tiêu", "Từ huyện", "Sáng kiến có Cấp đạt ≥ Huyện", ""],
  ];
  const wanted = { before: lines, after: [...lines, ...together] };
  const preview = book.get("pageTrySettings", wanted);
  expect(preview).toMatchObject({ kind: "preview", verdicts: 0 });
  expect(preview.kind === "preview" && preview.targets.at(-1)).toMatchObject({
    ...{ item: "Từ huyện", after: { level: { count: 5 }, reached: 0, missing: 5 } },
  });
  expect(book.get("pageApplySettings", wanted)).toMatchObject({ kind: "applied" });
  expect(book.shown(tabs.register).get(`0:${place}`)).toBe("Cấp đạt");
  const level = ownKeyOf("level", "Cấp đạt");
  const cells = { ...(exampleRow as FormCells), title: "Hai", code: "", [level]: "Trường\nHuyện: 2/QĐ" };
  expect(book.get("pageSave", { key: "Hai", cells })).toMatchObject({ verdict: "eligible" });
  const { progress } = book.get("pageDashboard", { asOf: "" });
  expect(progress.rows.find(([item]) => item === "Từ huyện")).toEqual(expect.arrayContaining([5, 1, 0.2, 4]));
});
