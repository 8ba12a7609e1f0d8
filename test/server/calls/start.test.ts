import { createHash } from "node:crypto";
import { decodeProgramme } from "../../../src/api/wire-programme";
import { tabs } from "../../../src/core/words/words";
import { programmeWith } from "../../support/judge";
import { an, binh, blankSheets, PageBook, setUpPage, sound } from "../../support/page-book";

const unit = "Trường THPT Lạc Thủy B";

test("a workbook that is not set up says so and can be set up", () => {
  const book = new PageBook([], [{ name: "Trang tính1", values: [] }]);
  expect(book.ask("pageStart", {})).toMatchObject({ ok: false, code: "notSetUp" });
  expect(book.get("pageSetUp", {}).sentence).toContain("Đã thiết lập sổ");
  expect(book.get("pageStart", {})).toMatchObject({ myUnit: null, figures: null, warnings: [], units: [] });
});

test("one call brings what the page needs", () => {
  const book = new PageBook([sound()]);
  const start = book.get("pageStart", {});
  expect(decodeProgramme(start.programme)).toEqual(programmeWith());
  expect(start.phases[1]).toEqual({
    name: "Giai đoạn 2",
    opens: "2022-06-01T07:00",
    closes: "2023-09-02T00:00",
  });
  expect(start.now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  expect(start.units).toEqual([
    { name: unit, code: "LTB", aliases: ["Lạc Thủy B"], cluster: "Cụm 1" },
    { name: "Trường THPT Mường Bi", code: "MB", aliases: [], cluster: "Cụm 2" },
  ]);
  expect(start.warnings.join()).toContain("công thức");
});

test("a start takes few calls in a workbook as set-up leaves it", () => {
  const book = setUpPage("start-of-one-row", [sound()]);
  expect(book.get("pageStart", {}).warnings).toEqual([]);
  expect(book.calls).toBeLessThanOrEqual(44);
});

test("a unit is remembered for the person who chose it, and forgotten when it is gone", () => {
  const book = new PageBook([sound(), sound({ title: "Khác", unit: "MB" })]);
  const { remembered, ...figures } = book.get("pageChooseUnit", { unit });
  expect(remembered).toBe(true);
  expect(figures).toEqual({
    unit,
    entered: 1,
    byVerdict: { eligible: 1, waiting: 0, review: 0, missing: 0, ineligible: 0 },
    target: null,
    participants: 1,
    headCount: 45,
    headCountOf: "staff",
    activities: [],
  });
  expect(book.get("pageStart", {}, { person: an })).toMatchObject({ myUnit: unit, figures });
  expect(book.get("pageStart", {}, { person: binh }).myUnit).toBeNull();
  book.workbook.clear(an, book.tabId(tabs.units), 1, 0, 1, 10);
  expect(book.get("pageStart", {}, { person: an })).toMatchObject({ myUnit: null, figures: null });
});

test("a unit that cannot be remembered has its figures, and is said to hold for this opening only", () => {
  const book = new PageBook([sound()]);
  book.addIn.beforeServiceCall = (name) => {
    if (name.endsWith("setProperty")) throw new Error("Service error");
  };
  expect(book.get("pageChooseUnit", { unit })).toMatchObject({ unit, entered: 1, remembered: false });
  book.addIn.beforeServiceCall = undefined;
  expect(book.get("pageStart", {}).myUnit).toBeNull();
});

test("what the workbook lacks is named", () => {
  const [register, units, , log] = blankSheets([sound()]);
  const noSettings = new PageBook([], [register!, units!, log!]);
  const answer = noSettings.ask("pageStart", {});
  expect(answer).toMatchObject({ ok: false, code: "notSetUp" });
  const headless = new PageBook(
    [],
    [{ ...register!, values: register!.values.map((row) => row.slice(0, 8)) }, units!],
  );
  expect(headless.ask("pageCheck", { scope: { kind: "all" } })).toMatchObject({
    ok: false,
    code: "workbook",
  });
  expect(headless.ask("pageSave", { key: "k", cells: { title: "x" } })).toMatchObject({ ok: false });
});

const nonsense = [
  undefined,
  "",
  "{",
  "null",
  "[]",
  '{"scope":{"kind":"x"}}',
  '{"row":1,"column":"title"}',
  '{"row":2,"column":"__proto__"}',
  '{"row":2.5,"column":"title","title":5,"exceptRow":"a"}',
  '{"key":"","cells":{}}',
  '{"key":"k","cells":{"nonsense":"x"}}',
  '{"key":"k","cells":{"title":5}}',
  '{"key":"k","rows":[[["title"]]]}',
  '{"key":"k","rows":[[["title",{}]]]}',
  '{"fixes":[{"row":2,"column":"title","old":{"date":"x"},"value":"y"}]}',
  '{"fixes":[null]}',
  '{"cells":[{"row":1e9,"column":"title","text":"x"}]}',
  `{"key":"k","cells":{"title":"${"x".repeat(50_001)}"}}`,
];

test.each([
  "pageCheck",
  "pageSelect",
  "pageMark",
  "pageFix",
  "pageUndo",
  "pageRow",
  "pageSimilar",
  "pageSave",
  "pagePaste",
  "pageWaiting",
  "pageRegister",
  "pageChooseUnit",
])("%s refuses nonsense in words and writes nothing", (name) => {
  const book = new PageBook([sound()]);
  const before = createHash("sha1")
    .update(JSON.stringify([...book.shown()]))
    .digest("hex");
  for (const request of nonsense) {
    // A row alone is all that this call asks for.
    if (name === "pageRow" && request?.startsWith('{"row":2,')) continue;
    const answer = JSON.parse(String(book.raw(name, request === undefined ? [] : [request])));
    expect(answer).toMatchObject({ ok: false, code: "other", message: expect.stringContaining("Thanh bên") });
  }
  expect(
    createHash("sha1")
      .update(JSON.stringify([...book.shown()]))
      .digest("hex"),
  ).toBe(before);
});
