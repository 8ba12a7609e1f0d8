import { join } from "node:path";
import type { PageCalls } from "../../../src/api/bridge";
import { tabs } from "../../../src/core/words/words";
import { createWorkbook, LocalAddIn } from "../../../src/host/host";
import { readBundle } from "../../../src/host/realm/bundle";
import { setScriptTimeZone } from "../../../src/host/realm/realm";
import { checkWords } from "../../../src/messages/vi/press/check-vi";
import { OpenBook, setUpWorkbook } from "../../support/add-in";
import { an, blankSheets, FIRST, placeOf, sound } from "../../support/page-book";
import { runScript } from "../../support/run-script";

const VIETNAM = "Asia/Ho_Chi_Minh";
const NEW_YORK = "America/New_York";

const columns = ["appliedOn", "recognisedOn", "registeredAt"] as const;
/** As people type them. New York's clocks go forward on 13/03/2022 at 02:00 and back on 06/11/2022 at 02:00. */
const rows = [
  ["12/03/2022", "13/03/2022", "14/03/2022"],
  ["13/03/2022", "14/03/2022", "13/03/2022 23:59"],
  ["05/11/2022", "06/11/2022", "06/11/2022 01:30"],
  ["06/11/2022", "07/11/2022", "07/11/2022"],
  ["31/08/2021", "20/12/2021", "08/01/2022 07:00"],
  ["01/09/2021", "31/05/2022", "31/05/2022 23:59"],
  ["01/09/2021", "01/06/2022", "08/01/2022 06:59"],
] as const;
/** A moment that New York's clocks never showed. */
const SKIPPED = "13/03/2022 02:30";

/** What the built script makes of such a workbook, where it and the script are in a zone. */
function judgedIn(timeZone: string) {
  const untyped = { appliedOn: "", recognisedOn: "", registeredAt: "", benefitValue: "15.000.000" };
  const sheets = blankSheets([...rows, SKIPPED].map((_, at) => sound({ title: `Số ${at}`, ...untyped })));
  const workbook = createWorkbook({ name: "Sổ thử", timeZone, sheets });
  const built = readBundle(join(__dirname, "../../../dist"));
  const addIn = new LocalAddIn(workbook, { ...built, manifest: { ...built.manifest, timeZone } });
  const { id } = workbook.sheets()[0]!;
  const selection = { sheetId: id, row: 0, column: 0, rows: 1, columns: 1 };
  const get = <K extends keyof PageCalls>(name: K, request: Parameters<PageCalls[K]>[0]) => {
    const result = addIn.call(an, name, [JSON.stringify(request)], selection, () => undefined);
    const answer = JSON.parse(result.ok ? String(result.value) : "{}");
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    return answer.value as ReturnType<PageCalls[K]>;
  };
  const type = (row: number, column: number, text: string) => workbook.type(an, id, row, column, text);
  rows.forEach((dates, at) => {
    for (const [index, text] of dates.entries()) type(at + 1, placeOf(columns[index]!), text);
  });
  type(rows.length + 1, placeOf("appliedOn"), "13/03/2022");
  type(rows.length + 1, placeOf("registeredAt"), SKIPPED);
  type(0, 0, "=SK_KIEMTRA(F1:AA)");
  const formOf = (row: number) => get("pageRow", { row })?.cells ?? {};
  const dayOf = (moment = "") => moment.slice(0, "dd/mm/yyyy".length);

  const results = workbook.view(id).cells.filter(({ column }) => column < FIRST);
  const judged = {
    results: results.map(({ cell }) => cell?.text),
    checked: get("pageCheck", { scope: { kind: "all" } }),
    forms: rows.map((_, at) => columns.map((column) => formOf(at + 2)[column])),
    skipped: dayOf(formOf(rows.length + 2).registeredAt),
  };
  // What the script writes is read again as the same day.
  rows.forEach(([appliedOn, recognisedOn, registeredAt], at) => {
    const before = formOf(at + 2);
    const cells = {
      ...before,
      appliedOn: recognisedOn,
      recognisedOn: dayOf(registeredAt),
      registeredAt: `${appliedOn} 12:00`,
    };
    get("pageSave", { key: "a", cells, edit: { row: at + 2, before } });
  });
  return { ...judged, written: rows.map((_, at) => columns.map((column) => formOf(at + 2)[column])) };
}

/** A moment that never was is another cell there, and the row is told by all its cells. */
const keyless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, each) => (name === "key" ? undefined : each)));

describe("in a zone with summer time", () => {
  const before = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  afterAll(() => setScriptTimeZone(before));

  test("days and moments are judged, shown in the form and written as in Vietnam", () => {
    const [there, here] = [judgedIn(NEW_YORK), judgedIn(VIETNAM)];
    expect(keyless(there)).toEqual(keyless(here));
    expect(here.forms).toEqual(rows);
    expect(here.skipped).toBe("13/03/2022");
    expect(here.written).toEqual(
      rows.map(([appliedOn, recognisedOn, moment]) => [
        recognisedOn,
        moment.slice(0, 10),
        `${appliedOn} 12:00`,
      ]),
    );
    expect(new Set(here.results).size).toBeGreaterThan(rows.length);
  });
});

describe("a workbook in another zone or of another locale than the programme", () => {
  const open = (change: string) => {
    const workbook = setUpWorkbook();
    runScript(workbook, change);
    return new OpenBook(workbook);
  };
  const warningsOf = (book: OpenBook): string[] => {
    const result = book.run("pageStart", an, "{}");
    return JSON.parse(String(result.ok && result.value)).value.warnings;
  };

  test.each([`book.setSpreadsheetTimeZone("${NEW_YORK}");`, 'book.setSpreadsheetLocale("en_US");'])(
    "is warned of: %s",
    (change) => {
      expect(warningsOf(open(change))).toEqual([checkWords.locale]);
    },
  );

  test("gets those of the programme from set-up, and its days stay", () => {
    const book = open(`book.setSpreadsheetTimeZone("${NEW_YORK}");`);
    book.type(tabs.register, 1, placeOf("appliedOn"), "13/03/2022");
    const shown = book.texts(tabs.register, 1);
    expect(book.run("menuSetUp").ok).toBe(true);
    expect(warningsOf(book)).toEqual([]);
    // Where the zones agree, midnight is told from a moment.
    expect(book.texts(tabs.register, 1)).toEqual(shown.map((text) => text.replace(" 00:00", "")));
  });
});
