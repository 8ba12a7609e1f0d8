import type { Catalogue } from "../../../src/core/register/catalogue";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import { rules } from "../../../src/core/rules/index";
import type { RuleId } from "../../../src/core/words/rule-ids";
import { ruleIds } from "../../../src/core/words/rule-ids";
import type { Verdict } from "../../../src/core/words/severity";
import { rankOf } from "../../../src/core/words/severity";
import { severityWords } from "../../../src/core/words/words";
import { unreadableReasons } from "../../../src/messages/vi/rules-vi";
import { topicRow } from "../../support/example-row";
import {
  catalogueOf,
  exampleUnits,
  found,
  judge,
  judgeLast,
  programmeWith,
  resultOf,
  textOf,
  usualWords,
} from "../../support/judge";
import type { PartialRow } from "../../support/register-table";
import { exampleIn, goodRow } from "../../support/register-table";

const ineligible = { publicOrder: "Có" };
const missing = { novelty: "" };
const review = { authors: "A B; C D" };
const waiting = { registeredAt: "" };
const note = { decisionNumber: "đã có" };

describe("the verdict", () => {
  it.each<[Verdict, PartialRow]>([
    ["ineligible", { ...ineligible, ...missing, ...review, ...waiting, ...note }],
    ["missing", { ...missing, ...review, ...waiting, ...note }],
    ["review", { ...review, ...waiting, ...note }],
    ["waiting", { ...waiting, ...note }],
    ["eligible", note],
    ["waiting", { ...review, ...waiting, reviewed: "Có" }],
    ["eligible", { ...review, reviewed: true }],
    ["review", { ...review, reviewed: false }],
    ["review", { ...review, reviewed: "Không" }],
    ["review", { ...review, reviewed: "đang xem" }],
    ["missing", { ...missing, ...review, reviewed: "Có" }],
  ])("%s: %j", (verdict, changes) => {
    expect(judgeLast([goodRow(changes)]).verdict).toBe(verdict);
  });

  it("shows every finding, the worst first, that of the portal only when nothing else is wrong", () => {
    const all = { ...note, ...review, ...missing, ...ineligible, ...waiting };
    expect(judgeLast([goodRow(all)]).findings.map(({ rule, severity }) => [severity, rule])).toEqual([
      ["ineligible", "public-order"],
      ["missing", "novelty-denied"],
      ["review", "credited-author-undecided"],
      ["note", "decision-unreadable"],
    ]);
    const waits = judgeLast([goodRow({ ...note, ...review, ...waiting, reviewed: "Có" })]);
    expect(waits.findings.map(({ rule }) => rule)).toEqual([
      "credited-author-undecided",
      "not-registered",
      "decision-unreadable",
    ]);
  });

  it("shows the phase of every row registered in a window, whatever its verdict", () => {
    const phase = (changes: PartialRow) => judgeLast([goodRow(changes)]).phase?.name;
    expect([phase(ineligible), phase(missing), phase(review), phase(waiting)]).toEqual([
      "Giai đoạn 1",
      "Giai đoạn 1",
      "Giai đoạn 1",
      undefined,
    ]);
  });

  it("has no phase and no person where there is none, and the row shows neither", () => {
    const nobody = judgeLast([goodRow({ ...waiting, authors: "" })]);
    expect(nobody).not.toHaveProperty("phase");
    expect(nobody).not.toHaveProperty("person");
    const [, phase, , , person] = resultOf(nobody);
    expect([phase, person]).toEqual(["", ""]);
  });

  it("is none for a blank row, whose cells stay blank", () => {
    const [row] = judge([{ ipProtected: false, reviewed: true }]);
    expect(row).toBeUndefined();
    expect(resultOf(row)).toEqual(["", "", "", "", ""]);
  });
});

describe("severities that the settings change", () => {
  it.each(ruleIds)("%s can be lowered, raised and switched off", (id) => {
    const rule = rules.find((candidate) => candidate.id === id)!;
    for (const [cells, message] of rule.examples.found) {
      const { rows, programme } = exampleIn(cells, rule.examples.above);
      const severityUnder = (word?: string) => {
        const { rules: changed } = programmeWith(word === undefined ? {} : { rules: { [id]: word } });
        return judgeLast(rows, {
          programme: { ...programme, rules: { ...programme.rules, ...changed } },
        }).findings.find((finding) => finding.rule === id)?.severity;
      };
      const own = rule.messages[message]!;
      expect(severityUnder()).toBe(own);
      expect(severityUnder(severityWords[rule.severity])).toBe(own);
      expect(severityUnder("Tắt")).toBeUndefined();
      expect(severityUnder("Ghi chú")).toBe("note");
      expect(severityUnder("Không đủ điều kiện")).toBe(own === rule.severity ? "ineligible" : own);
    }
  });

  it("keeps what a rule says in passing below what it is lowered to", () => {
    const severityOf = (novelty: string, word: string) =>
      judgeLast([goodRow({ novelty })], { programme: programmeWith({ rules: { "novelty-denied": word } }) })
        .findings[0]?.severity;
    expect(severityOf("Không", "Cần xem lại")).toBe("review");
    expect(severityOf("", "Cần xem lại")).toBe("review");
    expect(severityOf("", "Không đủ điều kiện")).toBe("missing");
  });

  it("lets a row count that a switched-off rule would have held back", () => {
    const off = (id: RuleId) => ({ programme: programmeWith({ rules: { [id]: "Tắt" } }) });
    expect(judgeLast([goodRow(ineligible)], off("public-order")).verdict).toBe("eligible");
    const rank = rankOf[judgeLast([goodRow(waiting)], off("not-registered")).findings[0]?.severity ?? "off"];
    expect(rank).toBe(rankOf.off);
  });
});

describe("what a row says", () => {
  it("begins each line with its clause", () => {
    const lines = (changes: PartialRow) => judgeLast([goodRow(changes)]).findings.map(textOf);
    expect(lines({ appliedOn: "31/08/2021" })).toEqual(["IV.3: áp dụng ngày 31/08/2021, trước 01/09/2021"]);
    expect(lines({ ...ineligible, ...missing, unit: "x" }).map((line) => line.split(":")[0])).toEqual([
      "IV.3",
      "III.3",
      "IV.2.1",
    ]);
  });

  it.each<[PartialRow, RuleId, string]>([
    [
      { ...topicRow, topicLevel: "Cấp cơ sở" },
      "topic-level-outside",
      usualWords("topicLevels").get("lower")!,
    ],
    [{ appliedOn: "31/02/2022" }, "application-outside-window", unreadableReasons.noSuchDay!],
  ])("says in words what a rule gives by key: %j", (changes, rule, words) => {
    const finding = judgeLast([goodRow(changes)]).findings.find((candidate) => candidate.rule === rule)!;
    expect(textOf(finding)).toContain(words);
  });

  it("puts each finding on a line of its own", () => {
    const row = judgeLast([goodRow({ ...ineligible, ...missing, ...review })]);
    expect(row.findings).toHaveLength(3);
    expect(resultOf(row)[2]).toBe(row.findings.map(textOf).join("\n"));
  });

  it("leaves no place of a message unfilled, for any example", () => {
    const texts = rules.flatMap((rule) =>
      rule.examples.found.flatMap(([cells]) => {
        const { rows, programme } = exampleIn(cells, rule.examples.above);
        return judge(rows, { programme }).flatMap((row) => row?.findings.map(textOf) ?? []);
      }),
    );
    expect(texts.filter((text) => /\{\w*\}|undefined|NaN|\n|“”| {2}/.test(text))).toEqual([]);
  });

  it("names the catalogue's unit and the one person the row counts for", () => {
    const row = judgeLast([goodRow({ unit: "mb", authors: "1) A B (40%) 2) Đinh Văn Nam (60%)" })]);
    expect(resultOf(row)).toEqual(["Đủ điều kiện", "Giai đoạn 1", "", exampleUnits[2]?.[1], "Đinh Văn Nam"]);
  });

  it.each<[unit: string, catalogue: Catalogue, name: string]>([
    ["Xí nghiệp", catalogueOf(exampleUnits), ""],
    ["Xí nghiệp", emptyCatalogue(), "Xí nghiệp"],
    ["", emptyCatalogue(), ""],
  ])("takes the unit %j as it stands only where no catalogue is given", (unit, catalogue, name) => {
    expect(judgeLast([goodRow({ unit })], { catalogue }).unitName).toBe(name);
  });

  it("flattens to row, column and rule", () => {
    const rows = [goodRow(), {}, goodRow({ title: "Khác", appliedOn: "9/2023", novelty: "Không" })];
    expect(found(judge(rows))).toEqual([
      [4, "novelty", "novelty-denied", "denied"],
      [4, "appliedOn", "application-outside-window", "undecided"],
      [4, "recognisedOn", "recognition-before-application", "before"],
    ]);
  });
});
