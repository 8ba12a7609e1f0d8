import type { Cell } from "../../../src/core/reading/cell";
import { findHeadings, headingKey } from "../../../src/core/reading/headings";
import { fixture } from "./fixture";

test.each([
  ["9.Tên sáng kiến.", "Tên sáng kiến"],
  ["10. Tháng/năm áp dụng", "Tháng/năm áp dụng"],
  ["1.2) Tên", "tên"],
  ["Tên sáng kiến (*)", "Tên sáng kiến"],
  ["Tên sáng kiến*:", "Tên sáng kiến"],
  ["TÊN\nSÁNG KIẾN", "Tên sáng kiến"],
  ["Tên  sáng kiến ", "Tên sáng kiến"],
  ["TT. Tên sáng kiến", "Tên sáng kiến"],
  ["Tỉ lệ", "Tỷ lệ"],
])("the heading %j is %j", (a, b) => expect(headingKey(a)).toBe(headingKey(b)));

test("numbers, TT alone and what stands in parentheses are kept", () => {
  expect(headingKey("TT")).toBe("tt");
  expect(headingKey("2022")).toBe("2022");
  expect(headingKey(2022)).toBe("2022");
  expect(headingKey("Giá trị (đồng)")).toBe("giá trị (đồng)");
  expect([null, undefined, true, new Date(0)].map(headingKey)).toEqual(["", "", "", ""]);
});

test("every heading of the real forms has a key of its own within its form", () => {
  for (const form of fixture("form_headings.csv")) {
    const keys = (form.headings_in_order ?? "")
      .split(" | ")
      .filter((heading) => heading !== "…")
      .map(headingKey);
    expect(keys).not.toContain("");
    expect(new Set(keys).size).toBe(keys.length);
  }
});

const aliases = new Map<string, "title" | "author" | "note">([
  [headingKey("Tên sáng kiến"), "title"],
  [headingKey("Tác giả"), "author"],
  [headingKey("Tác giả chính"), "author"],
  [headingKey("Ghi chú"), "note"],
]);

test("headings are found under a merged title, by name, with what is doubled and unknown", () => {
  const rows: Cell[][] = [
    ["DANH SÁCH CÁC SÁNG KIẾN ĐÃ ĐƯỢC CÔNG NHẬN", "", "", ""],
    ["STT", "TÊN SÁNG KIẾN", "TÁC GIẢ", "Tác giả chính", "GHI CHÚ"],
    [1, "Ghi chú", "Tác giả", "", ""],
  ];
  expect(findHeadings(rows, aliases)).toEqual({
    row: 1,
    columns: new Map([
      ["title", 1],
      ["author", 2],
      ["note", 4],
    ]),
    doubled: [{ column: "author", at: [2, 3] }],
    unknown: [{ at: 0, text: "STT" }],
  });
});

test("one heading will do when there is no more, and none is none", () => {
  expect(findHeadings([["Tên sáng kiến"], ["Bài A"]], aliases)?.columns).toEqual(new Map([["title", 0]]));
  expect(
    findHeadings(
      [
        ["a", "b"],
        [1, true],
      ],
      aliases,
    ),
  ).toBeUndefined();
  expect(findHeadings([], aliases)).toBeUndefined();
});

test("the search ends after `within` rows", () => {
  const rows: Cell[][] = [...Array.from({ length: 10 }, () => [""]), ["Tên sáng kiến", "Tác giả"]];
  expect(findHeadings(rows, aliases)).toBeUndefined();
  expect(findHeadings(rows, aliases, 11)?.row).toBe(10);
});
