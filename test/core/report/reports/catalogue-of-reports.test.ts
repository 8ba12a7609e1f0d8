import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeWorkbook } from "../../../../src/core/assessment/open-workbook";
import { composeReport } from "../../../../src/core/report/compose";
import { footOf, headOf } from "../../../../src/core/report/kit/letterhead";
import { reports } from "../../../../src/core/report/reports";
import type { ReportScope } from "../../../../src/core/report/scope";
import { registerTable } from "../../../support/register-table";
import { initiatives, schools } from "../../../support/schools";

const source = join(__dirname, "../../../../src/core/report/reports");
const opened = judgeWorkbook(registerTable(initiatives), [], schools);
if (!opened.ok) throw new Error(opened.problems.join());
const workbook = opened.value;
const scopes: readonly ReportScope[] = [
  { kind: "unit", name: "Trường A" },
  { kind: "cluster", name: "Cụm 1" },
  { kind: "all", name: "" },
];
const none = { edited: {}, extra: [] };
const fields = { superior: "", body: "", place: "", title: "", signer: "" };
const placesOf = (lines: ReturnType<typeof headOf>) =>
  lines.flatMap(({ pieces }) => pieces.flatMap(({ place }) => place ?? []));

test("every report is listed", () => {
  const defined = readdirSync(source)
    .filter((file) => readFileSync(join(source, file), "utf8").includes("= defineReport("))
    .map((file) => file.replace(/\.ts$/, ""));
  const listed = [...readFileSync(join(source, "index.ts"), "utf8").matchAll(/from "\.\/(.*)"/g)];
  expect(listed.map(([, file]) => file).sort()).toEqual(defined.sort());
  expect(reports).toHaveLength(defined.length);
});

test("reports are told apart by their ids and by the names of their tabs", () => {
  for (const key of [reports.map(({ id }) => id), reports.map(({ title }) => title().tab)]) {
    expect(new Set<string>(key).size).toBe(reports.length);
  }
});

describe.each(reports.map((report) => [report.id, report] as const))("%s", (_id, report) => {
  const { places } = report;
  const title = report.title();

  test.each(scopes)("has each of its places once, of $kind", (scope) => {
    const paper = { title, fields, first: fields, scope, programme: workbook.programme, today: 0 };
    const at = (_place: string, text: string) => text;
    const letterhead = placesOf([...headOf({ ...paper, at }, ""), ...footOf({ ...paper, at })]);
    const { lines } = composeReport(report, workbook, { scope, today: 0, given: {}, said: {}, kept: none });
    expect(placesOf(lines).sort()).toEqual([...letterhead, ...places].sort());
  });

  test("keeps what stood in a place that it no longer has", () => {
    const kept = { edited: { gone: "Chữ cũ.", kept: "Chữ giữ." }, extra: ["Chữ thêm."] };
    const order = { scope: scopes[2]!, today: 0, given: {}, said: {}, kept };
    const { lines } = composeReport(report, workbook, order);
    const text = "Chữ cũ.\nChữ giữ.\nChữ thêm.";
    expect(lines.at(-1)!.pieces[0]).toMatchObject({ place: "kept", text });
  });

  test("has a name for its tab and the parts that fill it", () => {
    expect(title.tab).toMatch(/\{scope\}.*\{phase\}/);
    expect(title.number).toContain("{office}");
  });
});
