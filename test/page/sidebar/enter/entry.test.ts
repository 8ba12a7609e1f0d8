import type { FormCells } from "../../../../src/core/assessment/judge-cells";
import { judgeCells } from "../../../../src/core/assessment/judge-cells";
import { hoaBinh } from "../../../../src/core/programme/presets/hoa-binh";
import { programmeOf } from "../../../../src/core/programme/read-programme";
import { columnKeys } from "../../../../src/core/register/columns";
import { dateReading, dayToPick, moneyReading, pickedDay } from "../../../../src/page/kit/field-reading";
import { momentText, registrationMoment } from "../../../../src/page/kit/registration-moment";
import { authorRows, authorsText } from "../../../../src/page/sidebar/enter/author-rows";
import {
  cellsToCopy,
  cellsToSave,
  differingColumns,
  formGroups,
  listOf,
} from "../../../../src/page/sidebar/enter/form-fields";
import { pageCatalogue } from "../../../../src/page/sidebar/shell/page-catalogue";
import { exampleRow, topicRow } from "../../../support/example-row";

const programme = programmeOf(hoaBinh);
const good = exampleRow as FormCells;

test("authors become one line each, with share and leader", () => {
  const rows = [
    { name: "Bùi Thị Hoa", share: "60", leader: true },
    { name: " Xa Văn Nam ", share: "40 %", leader: false },
    { name: "", share: "", leader: false },
  ];
  expect(authorsText(rows)).toBe("Bùi Thị Hoa (60%) (chủ nhiệm)\nXa Văn Nam (40%)");
});

test("a cell becomes rows and back; one that says more stays text", () => {
  expect(authorRows("Bùi Thị Hoa (60%)\nXa Văn Nam (40%) (chủ nhiệm)")).toEqual([
    { name: "Bùi Thị Hoa", share: "60", leader: false },
    { name: "Xa Văn Nam", share: "40", leader: true },
  ]);
  expect(authorRows("")).toHaveLength(1);
  expect(authorRows("Bùi Thị Hoa, giáo viên Toán")).toBeUndefined();
});

test("a date says what is understood, unless it says it itself", () => {
  expect(dateReading("")).toBe("");
  expect(dateReading("31/05/2022")).toBe("");
  expect(dateReading("1.9.2021")).toBe("Hiểu là 01/09/2021");
  expect(dateReading("7h00, ngày 08/01/2022")).toBe("Hiểu là 08/01/2022 07:00");
  expect(dateReading("31/02/2022")).toBe("Chưa đọc được: không có ngày này");
  expect(dateReading("30-11")).toBe("Chưa đọc được: thiếu năm");
});

test("an amount says its đồng", () => {
  expect(moneyReading("15 triệu")).toBe("Hiểu là 15.000.000 đồng");
  expect(moneyReading("nhiều")).toBe("Chưa đọc được");
  expect(moneyReading("")).toBe("");
});

test("the calendar writes as people do and keeps the time of day", () => {
  expect(pickedDay("2022-05-31", "")).toBe("31/05/2022");
  expect(pickedDay("2022-05-31", "08/01/2022 07:00")).toBe("31/05/2022 07:00");
  expect(pickedDay("", "cũ")).toBe("cũ");
  expect(dayToPick("1.9.2021")).toBe("2021-09-01");
  expect(dayToPick("bao giờ")).toBe("");
});

test("a registration names a day or a minute", () => {
  expect(registrationMoment("7h00 ngày 8/1/2022")).toBe("08/01/2022 07:00");
  expect(registrationMoment("8/1/2022")).toBe("08/01/2022");
  expect(registrationMoment("01/2022")).toBeUndefined();
  expect(registrationMoment("")).toBeUndefined();
  expect(momentText("2022-05-19T15:30")).toBe("19/05/2022 15:30");
});

test("the form is judged by the sheet's own rules", () => {
  const catalogue = pageCatalogue([]);
  expect(judgeCells(programme, catalogue, good)?.verdict).toBe("eligible");
  const early = judgeCells(programme, catalogue, { ...good, appliedOn: "31/08/2021" });
  expect(early).toMatchObject({
    verdict: "ineligible",
    findings: [{ rule: "application-outside-window", clause: "IV.3" }],
  });
  expect(judgeCells(programme, catalogue, { title: " " })).toBeUndefined();
});

test("a unit counts by its code or alias; an unknown one is found", () => {
  const catalogue = pageCatalogue([
    { name: "Trường THPT Lạc Thủy B", code: "LTB", aliases: ["Lạc Thủy 2"], cluster: "" },
  ]);
  expect(judgeCells(programme, catalogue, { ...good, unit: "lạc thuỷ 2" })?.verdict).toBe("eligible");
  expect(judgeCells(programme, catalogue, { ...good, unit: "Trường lạ" })?.verdict).toBe("missing");
});

test("a topic's columns are saved only of a topic; what the sheet had stays", () => {
  const topic = { ...good, ...(topicRow as FormCells) };
  expect(cellsToSave(topic, programme)).toEqual(topic);
  const noTopic = { ...topic, kind: "Giải pháp kỹ thuật" };
  expect(cellsToSave(noTopic, programme)).toMatchObject({
    topicLevel: "",
    acceptedOn: "",
    effectConfirmed: "",
  });
  expect(cellsToSave(noTopic, programme, { topicLevel: "Bộ" })).toMatchObject({
    topicLevel: "Bộ",
    acceptedOn: "",
  });
});

test("a copy is not registered, not reviewed and has no number", () => {
  const copy = cellsToCopy({ ...good, reviewed: "Có" });
  expect([copy.code, copy.registeredAt, copy.reviewed]).toEqual([undefined, undefined, undefined]);
  expect(copy.title).toBe(good.title);
});

test("two versions differ where their texts do; a blank is a missing cell", () => {
  expect(differingColumns({ title: "A", notes: "" }, { title: "B" })).toEqual(["title"]);
});

test("the form asks once for every column but the number that the workbook gives", () => {
  const asked = formGroups.flatMap(([, columns]) => columns);
  expect([...asked, "code"].sort()).toEqual([...columnKeys].sort());
});

test("lists offer what the programme admits", () => {
  expect(listOf("topicLevel", programme)).toEqual(["Tỉnh", "Bộ", "Ngành"]);
  expect(listOf("kind", programme)).toHaveLength(7);
  expect(listOf("novelty", programme)).toEqual(["Có", "Không"]);
  expect(listOf("title", programme)).toBeUndefined();
});
