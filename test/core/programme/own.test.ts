import { compareVerdicts } from "../../../src/core/assessment/compare-verdicts";
import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { placeColumns } from "../../../src/core/pasting/place-columns";
import { hoaBinh } from "../../../src/core/programme/presets/index";
import { settingRows } from "../../../src/core/programme/settings-table";
import type { Cell } from "../../../src/core/reading/cell";
import { partsOf, summarise } from "../../../src/core/summary/blocks/summarise";
import { createTracer } from "../../../src/core/summary/trace/trace";
import { amountOf } from "../../../src/core/summary/trace/trace-source";
import { ownKeyOf } from "../../../src/core/words/own-columns";
import { exampleUnits, programmeWith, textOf } from "../../support/judge";
import { goodRow, registerTable } from "../../support/register-table";

type Line = readonly [
  group: "Cột riêng" | "Điều kiện riêng" | "Loại giải pháp",
  item: string,
  value: string,
  clause?: string,
];
const preset = settingRows(hoaBinh, []);
const settings = (...lines: readonly Line[]) => [
  ...preset,
  ...lines.map(([group, item, value, clause = ""]) => [group, item, value, clause]),
];
/** A register with columns beside the usual ones, one row for each list of cells. */
function table(headings: readonly string[], ...rows: readonly (readonly Cell[])[]): Cell[][] {
  const [first, ...rest] = registerTable(
    rows.map((_row, at) => goodRow({ title: `Sổ tay số ${at} của lớp` })),
  );
  return [[...first!, ...headings], ...rest.map((cells, at) => [...cells, ...rows[at]!])];
}
function judged(lines: readonly Line[], headings: readonly string[], ...cells: readonly Cell[]) {
  const reading = judgeWorkbook(table(headings, cells), settings(...lines), exampleUnits);
  if (!reading.ok) return reading.problems;
  const { verdict, findings } = reading.value.assessments.at(-1)!;
  return [verdict, ...findings.map(({ rule, message }) => `${rule}.${message}`)];
}
const score: Line = ["Cột riêng", "Điểm hội đồng", "số"];
const title: Line = ["Cột riêng", "Danh hiệu", "chọn: Bằng Lao động sáng tạo; Chứng nhận"];
const tenPoints: Line = [
  "Điều kiện riêng",
  "Đủ điểm",
  "Điểm hội đồng ≥ 10 → Không đủ điều kiện: hội đồng cho dưới 10 điểm",
  "Mục 5",
];

describe("a column of one's own", () => {
  it.each<[Line, Cell, string[]]>([
    [["Cột riêng", "Lớp", "chữ · bắt buộc"], "5A", ["eligible"]],
    [["Cột riêng", "Lớp", "chữ · bắt buộc"], "", ["missing", "column:Lớp.missing"]],
    [["Cột riêng", "Lớp", "bắt buộc"], "-", ["missing", "column:Lớp.missing"]],
    [["Cột riêng", "Lớp", ""], "", ["eligible"]],
    [score, "12,5", ["eligible"]],
    [score, "mười", ["missing", "column:Điểm hội đồng.unreadable"]],
    [["Cột riêng", "Ngày họp", "ngày"], "31/05/2022", ["eligible"]],
    [["Cột riêng", "Ngày họp", "ngày"], "31/02/2022", ["missing", "column:Ngày họp.unreadable"]],
    [["Cột riêng", "Công khai", "có/không"], "rồi", ["eligible"]],
    [["Cột riêng", "Công khai", "có/không"], "chắc là", ["missing", "column:Công khai.unreadable"]],
    [title, "bằng lao động SÁNG TẠO", ["eligible"]],
    [title, "Huân chương", ["missing", "column:Danh hiệu.unreadable"]],
  ])("%j with %j", (line, cell, expected) => {
    expect(judged([line], [line[1]], cell)).toEqual(expected);
  });

  it("names the choices, and no clause where none is given", () => {
    const reading = judgeWorkbook(table(["Danh hiệu"], ["Huân chương"]), settings(title), exampleUnits);
    const [finding] = reading.ok ? reading.value.assessments.at(-1)!.findings : [];
    expect(finding?.clause).toBe("");
    expect(textOf(finding!)).toMatch(/^[^:]*“Huân chương”.*Bằng Lao động sáng tạo hoặc Chứng nhận$/);
  });

  it("that is not there is blank, unless rows must have it", () => {
    expect(judged([score], [])).toEqual(["eligible"]);
    expect(judged([["Cột riêng", "Lớp", "bắt buộc"]], [])).toEqual([expect.stringContaining("“Lớp”")]);
    expect(judged([score, tenPoints], [])).toEqual([expect.stringContaining("“Điểm hội đồng”")]);
    expect(judged([score], ["Điểm hội đồng", "điểm hội đồng"], 1, 2)).toEqual([
      expect.stringContaining("“Điểm hội đồng”"),
    ]);
  });

  it("that is a choice is a part of the summary, of the freeze and of its traces, named by its heading", () => {
    const cells = [["Chứng nhận"], ["chứng nhận"], ["Huân chương"], [""]];
    const reading = judgeWorkbook(table(["Danh hiệu"], ...cells), settings(title, score), exampleUnits);
    if (!reading.ok) throw new Error(reading.problems.join());
    const part = ownKeyOf("choice", "Danh hiệu");
    const [groups] = summarise(reading.value, [part]);
    expect(groups?.map(([name, entered]) => [name, entered])).toEqual([
      ["Danh hiệu", "Đã nhập"],
      ["Bằng Lao động sáng tạo", 0],
      ["Chứng nhận", 2],
      ["(Chưa rõ)", 2],
      ["Tổng cộng", 4],
    ]);
    const trace = createTracer(reading.value, [part])(2, 1);
    expect(
      trace.ok && [trace.part, trace.value, amountOf(trace.figure.source, reading.value.programme)],
    ).toEqual([...[part, 2, 2]]);
    expect(partsOf(reading.value.programme).at(-1)).toBe(part);
  });

  it("is understood in a pasted block", () => {
    const { columns } = programmeWith({
      lists: { columns: [{ item: "Điểm hội đồng", value: "số", clause: "" }] },
    });
    expect(placeColumns([["Tên sáng kiến", "ĐIỂM hội đồng"]], columns).columns[1]?.column).toBe(
      columns[0]?.key,
    );
    expect(placeColumns([["Tên sáng kiến", "Điểm hội đồng"]]).columns[1]?.column).toBeNull();
  });
});

describe("a condition of one's own", () => {
  it.each<[Cell, string[]]>([
    [10, ["eligible"]],
    ["10,5", ["eligible"]],
    [9.99, ["ineligible", "condition:Đủ điểm.unmet"]],
    ["", ["missing", "condition:Đủ điểm.missing"]],
    ["mười", ["missing", "column:Điểm hội đồng.unreadable"]],
  ])("at least: %j", (cell, expected) => {
    expect(judged([score, tenPoints], ["Điểm hội đồng"], cell)).toEqual(expected);
  });

  const kind: Line = ["Cột riêng", "Xếp loại", "chọn: A; B; C"];
  it.each<[string, Cell[], string[]]>([
    ["Xếp loại thuộc A; B", ["b", ""], ["eligible"]],
    ["Xếp loại = A", ["C", ""], ["ineligible"]],
    ["Xếp loại không thuộc C", ["C", ""], ["ineligible"]],
    ["Xếp loại không thuộc C", ["A", ""], ["eligible"]],
    ["Xếp loại thuộc A hoặc Điểm hội đồng ≥ 10", ["C", 10], ["eligible"]],
    ["Xếp loại thuộc A hoặc Điểm hội đồng ≥ 10", ["C", 9], ["ineligible"]],
    ["Xếp loại thuộc A hoặc Điểm hội đồng ≥ 10", ["C", ""], ["missing"]],
    ["Minh chứng có ghi", ["", ""], ["ineligible"]],
    ["Xếp loại có ghi -> Cần xem lại", ["", ""], ["review"]],
    ["Xếp loại có ghi → Ghi chú: chưa xếp loại", ["", ""], ["eligible"]],
    ["Xếp loại có ghi → Tắt", ["", ""], ["eligible"]],
    ["Giá trị làm lợi ≥ 15.000.000", ["", ""], ["eligible"]],
    ["Giá trị làm lợi > 15 triệu", ["", ""], ["ineligible"]],
    ["Ngày công nhận < 21/12/2021", ["", ""], ["eligible"]],
    ["Ngày công nhận <= 19/12/2021", ["", ""], ["ineligible"]],
    ["Loại giải pháp thuộc Giải pháp tác nghiệp; Hoạt động công đoàn", ["", ""], ["eligible"]],
    ["Tính mới = Không", ["", ""], ["ineligible"]],
    ["Đơn vị = LTB", ["", ""], ["eligible"]],
    ["Đơn vị thuộc Mường Bi; Lạc Thủy B", ["", ""], ["eligible"]],
    ["Đơn vị thuộc Trường THPT Mường Bi", ["", ""], ["ineligible"]],
    ["Đơn vị không thuộc LTB", ["", ""], ["ineligible"]],
  ])("%s: %j", (value, cells, [verdict]) => {
    const lines: Line[] = [score, kind, ["Điều kiện riêng", "Của ta", value]];
    expect(judged(lines, ["Xếp loại", "Điểm hội đồng"], ...cells)[0]).toBe(verdict);
  });

  const day: Line = ["Cột riêng", "Ngày họp", "ngày"];
  it.each<[string, Cell, string]>([
    ["Ngày họp ≥ 15/12/2021", "15/12/2021", "eligible"],
    ["Ngày họp ≥ 15/12/2021", "12/2021", "missing condition:Của ta.undecided"],
    ["Ngày họp ≥ 01/12/2021", "12/2021", "eligible"],
    ["Ngày họp = 15/12/2021", "12/2021", "missing condition:Của ta.undecided"],
    ["Ngày họp = 15/12/2021", "11/2021", "ineligible condition:Của ta.unmet"],
    ["Ngày họp = 12/2021", "12/2021", "eligible"],
    ["Ngày họp không thuộc 15/12/2021", "12/2021", "missing condition:Của ta.undecided"],
    ["Ngày họp không thuộc 15/12/2021", "15/12/2021", "ineligible condition:Của ta.unmet"],
    ["Ngày họp không thuộc 15/12/2021", "16/12/2021", "eligible"],
  ])("%s of %s, which may not say the day: %s", (value, cell, expected) => {
    expect(judged([day, ["Điều kiện riêng", "Của ta", value]], ["Ngày họp"], cell).join(" ")).toBe(expected);
  });

  it("quotes a date as people write it where it does not say enough", () => {
    const line: Line = ["Điều kiện riêng", "Của ta", "Ngày họp ≥ 15/12/2021 07:00"];
    const reading = judgeWorkbook(
      table(["Ngày họp"], [new Date(2021, 11, 15)]),
      settings(day, line),
      exampleUnits,
    );
    if (!reading.ok) throw new Error(reading.problems.join());
    expect(textOf(reading.value.assessments.at(-1)!.findings[0]!)).toContain("15/12/2021:");
  });

  it("says its sentence behind its clause, and stands among the rules that were found", () => {
    const reading = judgeWorkbook(table(["Điểm hội đồng"], [9]), settings(score, tenPoints), exampleUnits);
    if (!reading.ok) throw new Error(reading.problems.join());
    expect(textOf(reading.value.assessments.at(-1)!.findings[0]!)).toBe("Mục 5: hội đồng cho dưới 10 điểm");
    expect(summarise(reading.value, ["clauses"])[0]?.slice(1)).toEqual([
      ["Mục 5", "Đủ điểm", "Không đủ điều kiện", 1],
    ]);
  });

  it("is tried on rows before it is in force", () => {
    const rows = table(["Điểm hội đồng"], [9], [10]);
    const compared = compareVerdicts(rows, exampleUnits, settings(), settings(score, tenPoints));
    expect(compared.ok && compared.value.rows.map(({ row, from, to }) => [row, from, to])).toEqual([
      [2, "eligible", "ineligible"],
    ]);
  });

  it("a kind that is taken away while rows use it is found before it is", () => {
    const kinds = ["Giải pháp kỹ thuật", "Chuyển đổi số"].map((name) => ["Loại giải pháp", name, "", ""]);
    const compared = compareVerdicts(table([], []), exampleUnits, settings(), [...preset, ...kinds]);
    expect(compared.ok && compared.value.rows.map(({ to }) => to)).toEqual(["missing"]);
  });
});

describe("faults name the row of the settings", () => {
  const faults = (...lines: Line[]) => {
    const compared = compareVerdicts(table([], []), exampleUnits, preset, settings(...lines));
    return compared.ok ? [] : compared.problems.map(({ row }) => row - preset.length);
  };
  it.each<[Line[], number[]]>([
    [[score, tenPoints], []],
    [[["Cột riêng", "Điểm", "thang mười"]], [1]],
    [[["Cột riêng", "Điểm", "chọn"]], [1]],
    [[["Cột riêng", "Điểm", "số: 10"]], [1]],
    // Choices are parted by semicolons; one of them may have a comma.
    [[["Cột riêng", "Hạng", "chọn: A, B"]], [1]],
    [[["Cột riêng", "Hạng", "chọn: Khá, giỏi; Kém"]], []],
    [[["Cột riêng", "Hạng", "chọn: A"]], []],
    [[["Cột riêng", "Điểm", "số · bắt buộc · chữ"]], [1]],
    [[["Cột riêng", "Tác giả", "chữ"]], [1]],
    [[score, ["Cột riêng", "2. Điểm hội đồng:", "chữ"]], [2]],
    [[score, ["Cột riêng", "điểm hội đồng", "chữ"]], [2]],
    [[["Điều kiện riêng", "A", "Điểm nào ≥ 10"]], [1]],
    [[score, ["Điều kiện riêng", "A", "Điểm hội đồng ≥"]], [2]],
    [[score, ["Điều kiện riêng", "A", "Điểm hội đồng"]], [2]],
    [[score, ["Điều kiện riêng", "A", "Điểm hội đồng ≥ 10 ≥ 5"]], [2]],
    [[score, ["Điều kiện riêng", "A", ""]], [2]],
    [[score, ["Điều kiện riêng", "A", "Điểm hội đồng ≥ 10 →"]], [2]],
    [[score, ["Điều kiện riêng", "A", "Điểm hội đồng ≥ 10 → Loại"]], [2]],
    [[score, ["Điều kiện riêng", "A", "Điểm hội đồng ≥ mười"]], [2]],
    [[["Điều kiện riêng", "A", "Tên sáng kiến ≥ 10"]], [1]],
    [[title, ["Điều kiện riêng", "A", "Danh hiệu thuộc Huân chương"]], [2]],
    [[["Điều kiện riêng", "A", "Minh chứng có ghi hoặc"]], [1]],
    [[["Điều kiện riêng", "A", "Đơn vị = Trường Z hoặc Minh chứng có ghi"]], [1]],
    [[["Điều kiện riêng", "A", "Đơn vị ≠ Trường THPT Mường Bi"]], []],
    [
      [
        ["Điều kiện riêng", "A", "Minh chứng có ghi"],
        ["Điều kiện riêng", "a", "Ghi chú có ghi"],
      ],
      [2],
    ],
    // The column is renamed, or gone, and the condition is not.
    [[["Cột riêng", "Điểm của hội đồng", "số"], tenPoints], [2]],
    [[tenPoints], [1]],
    [
      [
        ["Loại giải pháp", "A", "tên khác: B"],
        ["Loại giải pháp", "B", ""],
      ],
      [1],
    ],
    [
      [
        ["Loại giải pháp", "A", ""],
        ["Loại giải pháp", "B", "tên khác: a"],
      ],
      [2],
    ],
    [
      [
        ["Loại giải pháp", "A", ""],
        ["Loại giải pháp", "a", ""],
      ],
      [2],
    ],
  ])("%j", (lines, rows) => {
    expect(faults(...lines)).toEqual(rows);
  });

  it("in the formula as well, each in a sentence with its row, and nothing is judged", () => {
    const lines: Line[] = [tenPoints, ["Cột riêng", "Tác giả", "chữ"]];
    const reading = judgeWorkbook(table([], []), settings(...lines), exampleUnits);
    expect(reading).toEqual({
      ok: false,
      problems: [2, 1].map((row) => expect.stringContaining(`dòng ${preset.length + row}`)),
    });
  });

  it("a column renamed in the settings alone is missed in the register", () => {
    expect(judged([["Cột riêng", "Lớp học", "bắt buộc"]], ["Lớp"], "5A")).toEqual([
      expect.stringContaining("“Lớp học”"),
    ]);
  });
});
