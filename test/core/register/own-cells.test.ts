import type { OwnTest } from "../../../src/core/programme/own";
import type { Programme } from "../../../src/core/programme/programme";
import type { Cell } from "../../../src/core/reading/cell";
import {
  bindTest,
  choiceColumns,
  comparedColumn,
  fixedKeyOf,
  ownProblems,
  watchedKeys,
} from "../../../src/core/register/own-cells";
import { programmeWith, usualWords } from "../../support/judge";

const entry = (item: string, value: string) => ({ item, value, clause: "" });
const withOwn = (
  columns: Readonly<Record<string, string>>,
  conditions: Readonly<Record<string, string>> = {},
) =>
  programmeWith({
    lists: {
      columns: Object.entries(columns).map(([item, value]) => entry(item, value)),
      conditions: Object.entries(conditions).map(([item, value]) => entry(item, value)),
    },
  });
const programme = withOwn({
  ...{ Điểm: "số", Họp: "ngày", Lớp: "chữ", "Công khai": "có/không" },
  "Danh hiệu": "chọn: Bằng khen; Giấy khen",
  "Cấp đạt": "cấp: Trường; Huyện; Tỉnh",
});
const column = (heading: string, given: Programme = programme) => comparedColumn(heading, given)!;
const day = (date: number) => Date.UTC(2022, 4, date);

describe("the key of a heading", () => {
  it.each([
    ["Tác giả", "authors"],
    ["HỌ VÀ TÊN:", "authors"],
    ["Xếp loại", undefined],
    ["", undefined],
  ])("%s: %s", (heading, key) => {
    expect(fixedKeyOf(heading)).toBe(key);
  });
});

describe("a cell comes to", () => {
  const blank = { kind: "blank" };
  const unreadable = (text: string) => ({ kind: "unreadable", text });
  const text = (key: string) => ({ kind: "text", key });
  const number = (value: number) => ({ kind: "number", value });
  const span = (from: number, before: number) => ({ kind: "span", from: day(from), before: day(before) });

  it.each<[string, Cell, object]>([
    ["Điểm", 10, number(10)],
    ["Điểm", "10,5", number(10.5)],
    ["Điểm", "50%", number(0.5)],
    ["Điểm", "mười", unreadable("mười")],
    ["Điểm", "", blank],
    ["Điểm", null, blank],
    ["Điểm", "-", blank],
    ["Họp", "31/05/2022", span(31, 32)],
    ["Họp", new Date(2022, 4, 31), span(31, 32)],
    ["Họp", "05/2022", span(1, 32)],
    ["Họp", "31/02/2022", unreadable("31/02/2022")],
    ["Họp", "Đang cập nhật", blank],
    ["Lớp", " 5A ", text("5a")],
    ["Lớp", 5, text("5")],
    ["Lớp", "x", blank],
    ["Công khai", "x", text("có")],
    ["Công khai", true, text("có")],
    ["Công khai", "chưa", text("không")],
    ["Công khai", false, blank],
    ["Công khai", "", blank],
    ["Công khai", "chắc là", unreadable("chắc là")],
    ["Danh hiệu", "BẰNG khen", text("bằng khen")],
    ["Danh hiệu", "Cờ", unreadable("Cờ")],
    ["Danh hiệu", "...", blank],
    ["Cấp đạt", "trường", { ...text("trường"), rank: 0 }],
    ["Cấp đạt", "Trường: 1/QĐ\nTỉnh: 2/QĐ, 05/03/2024", { ...text("tỉnh"), rank: 2 }],
    ["Cấp đạt", "Tỉnh: chưa", blank],
    ["Cấp đạt", "chưa", blank],
    ["Cấp đạt", "", blank],
    ["Cấp đạt", "Quốc gia", unreadable("Quốc gia")],
    ["Cấp đạt", 2, unreadable("2")],
    ["Loại giải pháp", "Quản lý", text("giải pháp quản lí")],
    ["Loại giải pháp", "", blank],
    ["Loại giải pháp", "Hay", unreadable("Hay")],
    ["Giá trị làm lợi", "15 triệu", number(15_000_000)],
    ["Giá trị làm lợi", "", blank],
    ["Giá trị làm lợi", "nhiều", unreadable("nhiều")],
    ["Tính mới", "v", text("có")],
    ["Ngày áp dụng", "05/2022", span(1, 32)],
    ["Ghi chú", "Của Hoa", text("của hoa")],
    ["Tên sáng kiến", 12, text("12")],
  ])("%s, %j", (heading, cell, value) => {
    expect(column(heading).read(cell)).toEqual(value);
  });
});

describe("a column that can be compared", () => {
  it.each<[string, object]>([
    ["điểm", { key: "own:number:Điểm", heading: "Điểm", type: "number", words: [] }],
    ["Lớp", { type: "text", words: [] }],
    ["Công khai", { type: "yesNo", words: ["Có", "Không"] }],
    ["Cấp đạt", { key: "own:level:Cấp đạt", type: "level", words: ["Trường", "Huyện", "Tỉnh"] }],
    ["Danh hiệu", { type: "choice", words: ["Bằng khen", "Giấy khen"] }],
    [
      "Loại",
      { key: "kind", heading: "Loại giải pháp", type: "choice", words: [...usualWords("kinds").values()] },
    ],
    ["Tính mới", { key: "novelty", type: "yesNo", words: ["Có", "Không"] }],
    ["Mã", { type: "text", words: [] }],
    ["Tên sáng kiến", { type: "text", words: [] }],
    ["Đơn vị", { type: "text", words: [] }],
    ["Tác giả", { type: "text", words: [] }],
    ["Ngày áp dụng", { type: "day", words: [] }],
    ["Ngày cập nhật Cổng", { type: "day", words: [] }],
    ["Giá trị làm lợi (đồng)", { type: "number", words: [] }],
  ])("%s", (heading, expected) => {
    expect(column(heading)).toMatchObject(expected);
  });

  it("is none that the campaign has not got", () => {
    expect(comparedColumn("Xếp loại", programme)).toBeUndefined();
  });

  it("is the campaign's own before one that every register has", () => {
    expect(column("Tác giả", withOwn({ "Tác giả": "số" })).type).toBe("number");
  });
});

describe("a test", () => {
  const bind = (heading: string, comparison: OwnTest["comparison"], ...operands: string[]) =>
    bindTest({ heading, comparison, operands }, programme);

  it("has its operands read", () => {
    expect(bind("Điểm", "atLeast", "10")).toMatchObject({
      ...{ ok: true, column: { heading: "Điểm" }, test: { operands: ["10"] } },
      operands: [{ kind: "number", value: 10 }],
    });
    expect(bind("Minh chứng", "filled")).toMatchObject({ ok: true, operands: [] });
  });

  it.each<[string, OwnTest["comparison"], boolean]>([
    ["Điểm", "atLeast", true],
    ["Điểm", "below", true],
    ["Họp", "atMost", true],
    ["Họp", "above", true],
    ["Danh hiệu", "atLeast", false],
    ["Danh hiệu", "atMost", false],
    ["Danh hiệu", "above", false],
    ["Danh hiệu", "below", false],
    ["Danh hiệu", "oneOf", true],
    ["Danh hiệu", "noneOf", true],
  ])("of %s by %s: %j", (heading, comparison, isOk) => {
    const operand = { Điểm: "10", Họp: "31/05/2022", "Danh hiệu": "Bằng khen" }[heading]!;
    expect(bind(heading, comparison, operand)).toMatchObject(
      isOk ? { ok: true } : { ok: false, fault: "conditionOrder", value: heading, choices: [] },
    );
  });

  it("of no column names those that can be tested", () => {
    expect(bind("Xếp loại", "oneOf", "A")).toEqual({
      ...{ ok: false, fault: "conditionColumn", value: "Xếp loại" },
      choices: ["Điểm", "Họp", "Lớp", "Công khai", "Danh hiệu", "Cấp đạt", "Giá trị làm lợi (đồng)"],
    });
  });

  it.each<[string, string[], string, string, string[]]>([
    ["Danh hiệu", ["Bằng khen", "Cờ", "Hoa"], "choice", "Cờ", ["Bằng khen", "Giấy khen"]],
    ["Điểm", ["mười"], "conditionOperand", "mười", ["Điểm"]],
    ["Điểm", ["-"], "conditionOperand", "-", ["Điểm"]],
  ])("of %s with %j names the operand", (heading, operands, fault, value, choices) => {
    expect(bind(heading, "oneOf", ...operands)).toEqual({ ok: false, fault, value, choices });
  });
});

describe("what is wrong with a campaign's own", () => {
  const problemsOf = (...given: Parameters<typeof withOwn>) =>
    ownProblems(withOwn(...given)).map(({ group, item, fault, value, choices }) => ({
      ...{ group, item, fault, value, choices },
    }));
  const taken = (item: string, fault: string, choice: string) => [
    { group: "Cột riêng", item, fault, value: item, choices: [choice] },
  ];

  it("is nothing", () => {
    expect(problemsOf({ Điểm: "số" }, { Đủ: "Điểm ≥ 10 hoặc Minh chứng có ghi" })).toEqual([]);
  });

  it.each([
    ["a column that every register has", "HỌ VÀ TÊN", "chữ", "columnTaken", "Tác giả"],
    ["a result", "kết quả", "chữ", "columnTaken", "Kết quả"],
    ["a part of the summary", "tháng", "chọn: A; B", "partTaken", "Tháng"],
  ])("%s", (_name, item, value, fault, choice) => {
    expect(problemsOf({ [item]: value })).toEqual(taken(item, fault, choice));
  });

  it("is not the name of a part of a column that makes none", () => {
    expect(problemsOf({ Tháng: "số" })).toEqual([]);
  });

  it("a condition that cannot be tested, each of its tests", () => {
    expect(problemsOf({ Điểm: "số" }, { Đủ: "Điểm ≥ mười hoặc Điểm > 1 hoặc Hay = 1" })).toEqual([
      { group: "Điều kiện riêng", item: "Đủ", fault: "conditionOperand", value: "mười", choices: ["Điểm"] },
      {
        ...{ group: "Điều kiện riêng", item: "Đủ", fault: "conditionColumn", value: "Hay" },
        choices: ["Điểm", "Giá trị làm lợi (đồng)"],
      },
    ]);
  });

  it("stands in a row of the settings", () => {
    const { columns, conditions } = withOwn({ "Tác giả": "chữ" }, { Đủ: "Hay = 1" });
    const moved = {
      ...programme,
      columns: columns.map((each) => ({ ...each, row: 7 })),
      conditions: conditions.map((each) => ({ ...each, row: 9 })),
    };
    expect(ownProblems(moved).map(({ row }) => row)).toEqual([7, 9]);
  });
});

test("the columns whose cells a row keeps are the campaign's own, and what its conditions name, each once", () => {
  const conditions = { A: "Minh chứng có ghi hoặc Điểm ≥ 1", B: "Minh chứng có ghi", C: "Hay = 1" };
  expect(watchedKeys(withOwn({ Điểm: "số" }, conditions))).toEqual(["own:number:Điểm", "evidence"]);
});

test("rows can be grouped by what is chosen, and by levels", () => {
  expect(choiceColumns(programme).map(({ heading }) => heading)).toEqual(["Danh hiệu", "Cấp đạt"]);
});
