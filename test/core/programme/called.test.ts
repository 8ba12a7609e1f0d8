import fc from "fast-check";
import { findingText, ruleFound, ruleTitle } from "../../../src/core/assessment/finding-text";
import { needText } from "../../../src/core/assessment/need-text";
import { judgeWorkbook } from "../../../src/core/assessment/open-workbook";
import { resultRow } from "../../../src/core/assessment/result-row";
import { presets } from "../../../src/core/programme/presets/index";
import { programmeOf } from "../../../src/core/programme/read-programme";
import type { Settings } from "../../../src/core/programme/schema";
import { columns } from "../../../src/core/register/columns";
import { composeReport } from "../../../src/core/report/compose";
import { phaseReport } from "../../../src/core/report/reports/phase-report";
import type { ReportScope } from "../../../src/core/report/scope";
import { inProgramme } from "../../../src/core/rules/example-cells";
import { rules } from "../../../src/core/rules/index";
import { partsOf, tabulate } from "../../../src/core/summary/blocks/summarise";
import { figureOf } from "../../../src/core/summary/blocks/table";
import { wordItems } from "../../../src/core/words/campaign-words";
import { ruleIds } from "../../../src/core/words/rule-ids";
import { headCountWords } from "../../../src/core/words/setting-words";
import { verdictWords } from "../../../src/core/words/words";
import { ruleWordings } from "../../../src/messages/vi/rules-vi";
import { phaseNow, phaseSentence } from "../../../src/page/sidebar/unit/phase-now";
import { columnNote } from "../../../src/server/setup/column-note";
import { anySettings } from "../../support/any-settings";
import type { PartialRow } from "../../support/register-table";
import { goodRow, registerTable } from "../../support/register-table";
import { schools } from "../../support/schools";
import { settingsTable } from "../../support/settings-rows";

/** Names that people use in formulas and filters: they are the same in every campaign. */
const fixed = [columns.registeredAt.heading, verdictWords.waiting, headCountWords.staff];
const others = { portal: "Trang ý tưởng", people: "thợ mỏ", unitUnion: "Tổ công đoàn" };
const usual = /Cổng|CBNGNLĐ|CĐCS|người lao động/;

const renamed = (settings: Settings): Settings => ({
  ...settings,
  lists: {
    ...settings.lists,
    words: (Object.keys(others) as (keyof typeof others)[]).map((word) => {
      return { item: wordItems[word], value: others[word], clause: "" };
    }),
  },
});

/** Every text that the core composes of a campaign: what is said of rules, of rows, in figures and in reports. */
function textsOf(settings: Settings): string[] {
  const programme = programmeOf(settings);
  const cells = rules.flatMap(({ examples }) => [
    ...examples.passes,
    ...examples.found.map(([found]) => found),
  ]);
  const rows = cells.flatMap((each, index): PartialRow[] => {
    const row = inProgramme(
      { ...goodRow(), unit: "Trường A", title: `Sáng kiến ${index}`, ...each } as never,
      programme,
    );
    return row ? [row as PartialRow] : [];
  });
  const opened = judgeWorkbook(registerTable(rows), settingsTable(settings), schools);
  if (!opened.ok) throw new Error(opened.problems.join());
  const workbook = opened.value;
  const tables = tabulate(workbook, partsOf(programme));
  const report = (scope: ReportScope, phase = programme.phases[0]) =>
    composeReport(phaseReport, workbook, {
      ...{ scope, today: Date.UTC(2022, 5, 5), given: {}, said: {}, kept: { edited: {}, extra: [] } },
      ...(phase && { phase }),
    }).lines.flatMap(({ pieces }) => pieces.map(({ text }) => text));
  const finding = { clause: "", severity: "note", column: "title", data: {} } as const;
  const page = programme.phases.map(({ name, registration: { from, before } }) => {
    const wire = (at: number) => (Number.isFinite(at) ? new Date(at).toISOString().slice(0, 16) : null);
    return { name, opens: wire(from), closes: wire(before) };
  });
  return [
    ...ruleIds.flatMap((rule) => [
      ...[ruleTitle(rule, programme), ruleFound(rule, programme), needText(rule, programme)],
      ...Object.keys(ruleWordings[rule].messages).map((message) =>
        findingText({ ...finding, rule, message }, programme),
      ),
    ]),
    ...Object.keys(columns).map((key) => columnNote(key as keyof typeof columns, programme)),
    ...workbook.assessments.flatMap((row) => resultRow(row, programme)),
    ...tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap((column) => [
          String(column.value(row)),
          ...(figureOf(table, row, column)?.label ?? []),
        ]),
      ),
    ),
    ...report({ kind: "all", name: "" }),
    ...report({ kind: "unit", name: "Trường A" }),
    ...[0, Date.UTC(2021, 0), Date.UTC(2022, 5), Date.UTC(2030, 0)].map((now) =>
      phaseSentence(phaseNow(page, now), programme),
    ),
  ];
}

const saysOnlyItsOwn = (settings: Settings) => {
  const texts = textsOf(renamed(settings));
  const left = texts.map((text) => fixed.reduce((rest, name) => rest.replaceAll(name, ""), text));
  expect(left.filter((text) => usual.test(text) || /\{\w+\}/.test(text))).toEqual([]);
  return texts;
};

describe("a campaign that calls things otherwise", () => {
  it.each(presets.map((preset) => [String(preset.name), preset] as const))(
    "has no other word in any text: %s",
    (_name, preset) => {
      const texts = saysOnlyItsOwn(preset);
      for (const word of Object.values(others).filter((each) => each !== others.unitUnion))
        expect(texts.join("\n")).toContain(word);
    },
  );

  it("nor has one that nobody planned", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        saysOnlyItsOwn(settings);
      }),
      { numRuns: 12 },
    );
  });
});
