import type { Cell } from "../../../src/core/reading/cell";
import { exampleUnits } from "../../support/judge";
import { goodRow, registerTable } from "../../support/register-table";
import { settingsTable, settingsWith } from "../../support/settings-rows";
import { loadBundle } from "../../support/warm/bundle";

const { call } = loadBundle();
const results = ["Kết quả", "Giai đoạn", "Lý do", "Tính cho đơn vị", "Tính cho người"];
const blank = ["", "", "", "", ""];
const eligible = ["Đủ điều kiện", "Giai đoạn 1", "", "Trường THPT Lạc Thủy B", "Bùi Thị Hoa"];
const table = registerTable([goodRow(), {}, goodRow({ title: "Khác", appliedOn: new Date(2021, 7, 31) })]);
const late = ["Không đủ điều kiện", "Giai đoạn 1", "IV.3: áp dụng ngày 31/08/2021, trước 01/09/2021"];
const settings = settingsTable();
/** What Sheets hands over for an argument that is left out, empty, or an empty range. */
const omitted = [
  undefined,
  null,
  "",
  [[""]],
  [
    ["", ""],
    ["", ""],
  ],
];
/** An open range reaches far below the last row. */
const open = (rows: readonly (readonly Cell[])[]): Cell[][] => [
  ...rows.map((row) => [...row]),
  ...Array.from({ length: 5000 }, () => new Array<Cell>(rows[0]?.length ?? 1).fill("")),
];
const firstCell = (value: unknown) => (value as unknown[][])[0]?.[0];

describe("SK_KIEMTRA", () => {
  it("gives as many rows as the table, with headings", () => {
    expect(call("SK_KIEMTRA", table, settings, exampleUnits)).toEqual([
      results,
      eligible,
      blank,
      [...late, ...eligible.slice(3)],
    ]);
  });

  it("takes open ranges", () => {
    const given = call("SK_KIEMTRA", open(table), open(settings), open(exampleUnits)) as string[][];
    expect(given).toHaveLength(table.length + 5000);
    expect(given[1]).toEqual(eligible);
    expect(new Set(given.slice(table.length).flat())).toEqual(new Set([""]));
  });

  it.each(omitted.map((argument) => [argument]))("takes %j for what is left out", (argument) => {
    const given = call("SK_KIEMTRA", table, argument, argument) as string[][];
    expect(given[1]).toEqual(eligible);
  });

  it("leaves what stands above the headings blank", () => {
    const given = call("SK_KIEMTRA", [["SỔ SÁNG KIẾN"], [], ...table]) as string[][];
    expect(given.slice(0, 4)).toEqual([blank, blank, results, eligible]);
  });

  it("gives the headings alone for a table without rows", () => {
    expect(call("SK_KIEMTRA", registerTable([]))).toEqual([results]);
  });

  it.each([[undefined], [""], ["x"], [[]], [[["x"]]], [[["#REF!"]]]])(
    "says in one cell why not: %j",
    (argument) => {
      const given = call("SK_KIEMTRA", argument) as string[][];
      expect(given).toHaveLength(1);
      expect(firstCell(given)).toMatch(/^Sáng kiến: \S/);
    },
  );

  it("names a missing column, a faulty setting and a faulty tab together", () => {
    const faulty = settingsWith({ "Áp dụng từ": "31/02/2022" });
    const text = String(
      firstCell(
        call(
          "SK_KIEMTRA",
          table.map((row) => row.slice(2)),
          faulty,
          [["Mã đơn vị"]],
        ),
      ),
    );
    expect(text).toContain("“Đơn vị”");
    expect(text).toMatch(/Cấu hình, dòng \d+.*“31\/02\/2022”/);
    expect(text).toContain("“Tên đơn vị”");
  });

  it("says of an error cell what it is", () => {
    const row = registerTable([goodRow({ appliedOn: "#N/A", title: "#REF!" })]);
    const reasons = String((call("SK_KIEMTRA", row) as string[][])[1]?.[2]);
    expect(reasons.split("\n").map((line) => line.split(":")[0])).toEqual(["IV.1", "IV.3"]);
  });

  it("gives the same twice, in one realm and in another", () => {
    const again = [call, loadBundle().call].map((run) => run("SK_KIEMTRA", table, settings, exampleUnits));
    expect(again[0]).toEqual(again[1]);
    expect(again[0]).toEqual(call("SK_KIEMTRA", table, settings, exampleUnits));
  });
});

describe("SK_TONGHOP", () => {
  it.each(omitted.map((argument) => [argument]))("gives the targets when the part is %j", (argument) => {
    expect(firstCell(call("SK_TONGHOP", table, argument, argument, argument))).toBe("Chỉ tiêu");
  });

  it("stacks the parts of a text or a range into one rectangle", () => {
    for (const parts of ["Điều khoản; Đơn vị", [["điều khoản"], ["ĐƠN VỊ"], [""]]]) {
      const rows = call("SK_TONGHOP", open(table), open(settings), open(exampleUnits), parts) as unknown[][];
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.map(([first]) => first)).toEqual(
        expect.arrayContaining(["Căn cứ", "", "Đơn vị", "Tổng cộng"]),
      );
    }
  });

  const entered = (day: unknown) =>
    (call("SK_TONGHOP", table, settings, exampleUnits, "Kết quả", day) as unknown[][])[1]?.[1];

  it.each(omitted.map((argument) => [argument]))("counts all rows when the day is %j", (argument) => {
    expect(entered(argument)).toBe(2);
  });

  it.each<[unknown, number]>([
    ["09/01/2022", 0],
    ["10/01/2022", 2],
    [new Date(2022, 0, 9), 0],
    [new Date(2022, 0, 10), 2],
    [[[new Date(2022, 0, 9)]], 0],
  ])("counts up to the end of %s", (day, rows) => {
    expect(entered(day)).toBe(rows);
  });

  it("sorts the units", () => {
    const units = [exampleUnits[0], ["X", "Trường Xa"], ...exampleUnits.slice(1)];
    const names = (order?: unknown) =>
      (call("SK_TONGHOP", table, settings, units, "Đơn vị", "", order) as unknown[][]).map(([name]) => name);
    expect(names()[1]).toBe("Trường Xa");
    for (const order of omitted) expect(names(order)).toEqual(names());
    expect(names("Đã nhập")[1]).toBe("Trường THPT Lạc Thủy B");
    expect(names([["Đã nhập"]])).toEqual(names("Đã nhập"));
  });

  it("says in one cell why not", () => {
    expect(call("SK_TONGHOP", table, "", "", "", "hôm qua")).toEqual([
      [expect.stringContaining("“hôm qua”")],
    ]);
    expect(call("SK_TONGHOP", table, "", "", "", "", "Huyện")).toEqual([
      [expect.stringContaining("“Huyện”")],
    ]);
    expect(call("SK_TONGHOP", table, "", "", "Huyện")).toHaveLength(1);
    expect(firstCell(call("SK_TONGHOP", "x"))).toMatch(/^Sáng kiến: /);
  });
});

describe("SK_GIAIDOAN", () => {
  it("gives the phase of a cell or of each cell of a range", () => {
    expect(call("SK_GIAIDOAN", "08/01/2022 07:00")).toBe("Giai đoạn 1");
    expect(
      call("SK_GIAIDOAN", [
        [new Date(2022, 0, 8, 6, 59, 59), new Date(2022, 5, 1)],
        ["", "6/2022"],
        ["#N/A", 44_570],
      ]),
    ).toEqual([
      ["", "Giai đoạn 2"],
      ["", ""],
      ["", ""],
    ]);
    expect(call("SK_GIAIDOAN", [["31/5/2022"]], settings)).toEqual([["Giai đoạn 1"]]);
  });

  it.each(omitted.slice(0, 3).map((argument) => [argument]))("gives a blank for %j", (argument) => {
    expect(call("SK_GIAIDOAN", argument, argument)).toBe("");
  });

  it("says why not when the settings are faulty", () => {
    expect(call("SK_GIAIDOAN", "08/01/2022", [["Ghi chép", "x", 1]])).toMatch(/^Cấu hình, dòng 1/);
  });
});

describe("SK_NGAY and SK_TIEN", () => {
  it.each<[unknown, unknown]>([
    ["1.9.2021", new Date(2021, 8, 1)],
    ["7h00, ngày 08/01/2022", new Date(2022, 0, 8, 7)],
    [new Date(2022, 0, 8, 7, 30), new Date(2022, 0, 8, 7, 30)],
    ["Tháng 9/2021", "09/2021"],
    ["năm học 2021 -2022", "năm học 2021-2022"],
    ["", ""],
    [null, ""],
    ["31/02/2022", "Không đọc được: 31/02/2022"],
    ["30-11", "Không đọc được: 30-11"],
    [44_570, "Không đọc được: 44570"],
    ["#N/A", "Không đọc được: #N/A"],
    ["từ 01/3/2022 đến 31/5/2022", "Không đọc được: từ 01/3/2022 đến 31/5/2022"],
  ])("SK_NGAY(%j)", (cell, expected) => {
    expect(call("SK_NGAY", cell)).toEqual(expected);
    expect(call("SK_NGAY", [[cell, ""]])).toEqual([[expected, ""]]);
  });

  it.each<[unknown, unknown]>([
    ["94.090.000đ", 94_090_000],
    ["1,5 tỷ", 1_500_000_000],
    ["từ 3 tỷ đến 100 tỷ đồng", 3_000_000_000],
    [15_000, 15_000],
    ["", ""],
    [undefined, ""],
    ["nhiều", "Không đọc được: nhiều"],
    ["1,500", "Không đọc được: 1,500"],
    [new Date(2022, 4, 8), "Không đọc được: 08/05/2022"],
    [true, "Không đọc được: TRUE"],
  ])("SK_TIEN(%j)", (cell, expected) => {
    expect(call("SK_TIEN", cell)).toBe(expected);
    expect(call("SK_TIEN", [[cell], [""]])).toEqual([[expected], [""]]);
  });

  it("takes open ranges", () => {
    const column = Array.from({ length: 5000 }, () => [""]);
    expect(call("SK_NGAY", column)).toEqual(column);
    expect(call("SK_TIEN", column)).toEqual(column);
  });
});
