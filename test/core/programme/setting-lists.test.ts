import { hoaBinh } from "../../../src/core/programme/presets/index";
import { readProgramme } from "../../../src/core/programme/read-programme";
import { settingRows } from "../../../src/core/programme/settings-table";

const lists = {
  kinds: [
    { item: "Cải cách hành chính", value: "CCHC", clause: "Mục 2" },
    { item: "Vì cộng đồng", value: "", clause: "" },
  ],
  clauses: [{ item: "Mục 2", value: "Các loại giải pháp", clause: "" }],
};
const rows = settingRows({ ...hoaBinh, lists }, []);

it("reads the entries of a list as they are written, in their order", () => {
  const reading = readProgramme(rows);
  expect(reading.ok && reading.settings.lists).toEqual(lists);
});

it.each([
  [["Loại giải pháp", "vì CỘNG đồng", "", ""], "doubledItem"],
  [["Căn cứ", "", "Một câu", ""], "unknownItem"],
])("refuses %j", (row, fault) => {
  const reading = readProgramme([...rows, row]);
  expect(!reading.ok && reading.problems).toEqual([
    expect.objectContaining({ row: rows.length + 1, group: row[0], fault }),
  ]);
});
