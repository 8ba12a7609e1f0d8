import type { CompareFreezeAnswer } from "../../../../src/api/bridge-compare-freeze";
import { sectionsOf, sectionsText } from "../../../../src/page/sidebar/snapshot/comparison-sections";
import { changedTabs } from "../../../../src/page/sidebar/snapshot/setting-changes";

const headings = ["Đơn vị", "Loại hoạt động", "Ngày"];
const found = {
  ...{ figures: [], causes: { settings: 2 }, rows: [], more: 0 },
  settings: {
    before: [
      ["Điều kiện", "Áp dụng từ", "01/09/2021"],
      ["Điều kiện", "Áp dụng đến", ""],
    ],
    now: [
      ["Điều kiện", "Áp dụng từ", "02/09/2021"],
      ["Điều kiện", "Áp dụng đến", ""],
    ],
  },
  units: null,
  activities: { before: [headings, ["Trường A", "Tuyên truyền", "15/02/2022"]], now: [headings] },
} as unknown as CompareFreezeAnswer;

test("what is copied and printed of a comparison names the settings and activities that changed", () => {
  const sections = sectionsOf(found, changedTabs(found));
  const lines = sectionsText(sections).split("\n");
  expect(lines).toContain("Điều kiện – Áp dụng từ\t01/09/2021\t02/09/2021");
  expect(lines.find((line) => line.startsWith("Trường A – 15/02/2022\tTuyên truyền\t"))).toBeDefined();
  expect(lines.filter((line) => line.includes("Áp dụng đến"))).toEqual([]);
  // The causes, the settings, the activities; nothing of units and rows that are the same.
  expect(sections).toHaveLength(3);
});
