import type { PaperRow } from "../../../../src/api/bridge-papers";
import type { FormCells } from "../../../../src/core/assessment/judge-cells";
import { columnKeys } from "../../../../src/core/register/columns";
import { paperKey } from "../../../../src/core/words/paper-columns";
import { authorLines } from "../../../../src/page/sidebar/papers/author-lines";
import { dayOf, planDecision } from "../../../../src/page/sidebar/papers/decision-changes";
import { cardText, portalFields } from "../../../../src/page/sidebar/papers/portal-fields";
import { moneyText, requestOf } from "../../../../src/page/sidebar/papers/request-form";
import { isWebLink } from "../../../../src/page/sidebar/papers/web-link";

const born = paperKey("born");
const degree = paperKey("degree");

test.each<[string, FormCells, string[], string[]]>([
  [
    "one author has all that is said",
    { authors: "Hà A", [born]: "1/2/1980; Hà Nội" },
    ["1/2/1980, Hà Nội"],
    [],
  ],
  ["a line each", { authors: "Hà A\nHà B", [born]: "1/2/1980\n3/4/1985" }, ["1/2/1980", "3/4/1985"], []],
  ["a blank line is nobody's day", { authors: "Hà A\nHà B", [born]: "\n3/4/1985" }, ["", "3/4/1985"], []],
  ["one line of two people is nobody's", { authors: "Hà A\nHà B", [born]: "1/2/1980" }, ["", ""], ["born"]],
  ["three lines of two people", { authors: "Hà A\nHà B", [born]: "1\n2\n3" }, ["", ""], ["born"]],
  ["nothing is said", { authors: "Hà A\nHà B" }, ["", ""], []],
  [
    "a line that is ended",
    { authors: "Hà A\nHà B", [born]: "1/2/1980\n3/4/1985\n" },
    ["1/2/1980", "3/4/1985"],
    [],
  ],
  ["nobody is named", { [born]: "1/2/1980" }, [], []],
])("%s", (_name, cells, days, unmatched) => {
  const lines = authorLines(cells);
  expect(lines.authors.map((each) => each.born)).toEqual(days);
  expect(lines.unmatched).toEqual(unmatched);
});

test("shares stand as they were given, whether or not they add up", () => {
  const { authors } = authorLines({ authors: "Hà A (62,5%)\nHà B (62,5%)\nHà C", [degree]: "a\ny\nz" });
  expect(authors.map(({ name, share, degree: of }) => [name, share, of])).toEqual([
    ["Hà A", "62,5%", "a"],
    ["Hà B", "62,5%", "y"],
    ["Hà C", "", "z"],
  ]);
});

test("the form has eight parts, empty where the register says nothing", () => {
  expect(requestOf({}).map(({ id, text }) => [id, text])).toEqual(
    [
      "investor",
      "field",
      "appliedOn",
      "description",
      "secret",
      "conditions",
      "benefitByAuthor",
      "benefitByUsers",
    ].map((id) => [id, ""]),
  );
  const parts = requestOf({
    [paperKey("origin")]: "vì",
    [paperKey("description")]: "nên",
    socialBenefit: "lợi",
  });
  expect(parts.filter(({ text }) => text).map(({ id, text }) => [id, text])).toEqual([
    ["description", "vì\nnên"],
    ["benefitByAuthor", "lợi"],
  ]);
});

test.each([
  ["15000000", "15.000.000 đồng"],
  ["15 triệu", "15.000.000 đồng"],
  ["hơn 15 triệu", "hơn 15 triệu"],
  ["từ 3 tỷ đến 5 tỷ", "từ 3 tỷ đến 5 tỷ"],
  ["20 triệu/năm", "20 triệu/năm"],
  ["chừng mười triệu", "chừng mười triệu"],
  ["không rõ", ""],
  ["", ""],
])("%j as money on paper is %j", (benefitValue, text) => expect(moneyText({ benefitValue })).toBe(text));

const paperRow = (row: number, cells: FormCells): PaperRow => ({
  ...{ row, key: `${row}`, unit: "Trường A", verdict: "missing", phase: "", findings: [], cells },
});

test.each(["-", "không", "Đang cập nhật", "...", "x", "0"])(
  "%j fills a cell and stands on no paper",
  (text) => {
    const keys = [
      ...columnKeys.filter((key) => key !== "authors"),
      ...(["born", "origin"] as const).map(paperKey),
    ];
    const cells = { ...Object.fromEntries(keys.map((key) => [key, text])), authors: "Hà A" };
    expect(requestOf(cells).map((part) => part.text)).toEqual(Array(8).fill(""));
    expect(authorLines(cells).authors).toEqual([
      { name: "Hà A", born: "", position: "", degree: "", share: "" },
    ]);
    expect(cardText(portalFields({ cells, unit: "" }))).toBe("Tác giả: Hà A");
  },
);

test("the card copies what is known, a line each, and no field that is blank", () => {
  const fields = portalFields(paperRow(2, { title: "=A1", authors: "Hà A (60%)\nHà B (40%)" }));
  expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
  expect(cardText(fields)).toBe(
    "Tác giả: Hà A (60%)\nHà B (40%)\nNơi công tác: Trường A\nTên sáng kiến: =A1",
  );
});

test.each([
  ["https://a.vn/1?x=2", true],
  ["HTTP://a.vn", true],
  ["javascript:alert(1)", false],
  [" https://a.vn", false],
  ['https://a.vn/"onclick=', false],
  ["https://", false],
  ["data:text/html,x", false],
  ["a.vn", false],
])("whether %j is an address: %p", (text, isOne) => expect(isWebLink(text)).toBe(isOne));

test.each([
  ["6/5/2022", "2022-05-06"],
  ["06.05.2022", "2022-05-06"],
  ["tháng 5/2022", undefined],
  ["31/02/2022", undefined],
  ["", undefined],
])("the day of %j is %p", (typed, day) => expect(dayOf(typed)).toBe(day));

const decision = { number: "12/QĐ-THPT", day: "2022-05-06", by: "Hội đồng sáng kiến" };
const bodies: Readonly<Record<string, string>> = { "Chưa công nhận": "", HĐSK: decision.by };
const bodyOf = (text: string) => bodies[text] ?? text;

test("a decision takes a day, a case and spaces in another spelling for what they are", () => {
  const { by, number } = decision;
  const plan = planDecision(
    [
      paperRow(2, {
        recognisedBy: ` ${by.toUpperCase()}`,
        recognisedOn: "6/5/2022",
        decisionNumber: number.toLowerCase(),
      }),
      paperRow(3, { recognisedOn: "06.05.2022" }),
      paperRow(4, { recognisedOn: "05/2022" }),
    ],
    decision,
    bodyOf,
  );
  expect(plan.held).toBe(1);
  expect(plan.changes.map(({ row, column }) => [row, column])).toEqual([
    [3, "recognisedBy"],
    [3, "decisionNumber"],
  ]);
  expect(plan.kept.map(({ row }) => row)).toEqual([4]);
});

test("a body under another of its names is the same body", () => {
  const named = { recognisedBy: "HĐSK", recognisedOn: "06/05/2022" };
  const rows = [paperRow(2, named), paperRow(3, { ...named, decisionNumber: decision.number })];
  const plan = planDecision(rows, decision, bodyOf);
  expect(plan.changes.map(({ row, column }) => [row, column])).toEqual([[2, "decisionNumber"]]);
  expect([plan.held, plan.kept]).toEqual([1, []]);
});

test("a decision fills what says nothing, and leaves a row alone that says anything else", () => {
  const whole = { recognisedBy: decision.by, recognisedOn: "06/05/2022", decisionNumber: decision.number };
  const plan = planDecision(
    [
      paperRow(2, {}),
      paperRow(3, { recognisedBy: "Chưa công nhận", recognisedOn: "-", decisionNumber: "…" }),
      paperRow(4, whole),
      paperRow(5, { ...whole, decisionNumber: "9/QĐ" }),
      paperRow(6, { recognisedOn: "07/05/2022" }),
      paperRow(7, { recognisedOn: "06/05/2022" }),
    ],
    decision,
    bodyOf,
  );
  expect(plan.changes.map(({ row, column, old }) => [row, column, old])).toEqual([
    ...[
      [2, "recognisedBy", ""],
      [2, "recognisedOn", ""],
      [2, "decisionNumber", ""],
    ],
    ...[
      [3, "recognisedBy", "Chưa công nhận"],
      [3, "recognisedOn", "-"],
      [3, "decisionNumber", "…"],
    ],
    ...[
      [7, "recognisedBy", ""],
      [7, "decisionNumber", ""],
    ],
  ]);
  expect(plan.kept).toEqual([
    { row: 5, column: "decisionNumber", found: "9/QĐ" },
    { row: 6, column: "recognisedOn", found: "07/05/2022" },
  ]);
  expect([plan.held, plan.become.length]).toEqual([1, 3]);
  expect(plan.become[0]).toEqual(whole);
});
