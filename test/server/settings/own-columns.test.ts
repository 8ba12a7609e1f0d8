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
