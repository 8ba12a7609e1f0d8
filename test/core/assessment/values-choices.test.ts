import { cellMender } from "../../../src/core/mending/mend-cell";
import { emptyCatalogue } from "../../../src/core/register/catalogue";
import type { ChoiceReading } from "../../../src/core/register/choice-reader";
import type { ColumnKey } from "../../../src/core/register/columns";
import { judgeLast, programmeWith, textOf, usualWords } from "../../support/judge";
import { goodRow, goodTopic } from "../../support/register-table";
import { linesOf } from "./value-lines";

const [kindWords, recogniserWords] = [usualWords("kinds"), usualWords("recognisers")];
const [topicLevelWords, audienceWords] = [usualWords("topicLevels"), usualWords("audiences")];
type ListKey = "recognisedBy" | "kind" | "topicLevel" | "audience";
const wordsOf: Readonly<Record<ListKey, ReadonlyMap<string, string>>> = {
  recognisedBy: recogniserWords,
  kind: kindWords,
  topicLevel: topicLevelWords,
  audience: audienceWords,
};

function judged(column: ListKey, text: string) {
  const row = column === "topicLevel" ? goodTopic({ [column]: text }) : goodRow({ [column]: text });
  const { initiative, findings } = judgeLast([row]);
  return {
    reading: initiative[column] as ChoiceReading,
    finding: findings.find((one) => one.column === column),
  };
}

const equal = (column: string) =>
  linesOf(column).flatMap(([value, expected]): [string, string][] =>
    expected.startsWith("= ") ? [[value, expected.slice(2)]] : [],
  );

const recognised: [ListKey, string, string][] = [
  ...equal("Cấp công nhận").map(([value, word]): [ListKey, string, string] => ["recognisedBy", value, word]),
  ...equal("Loại giải pháp").map(([value, word]): [ListKey, string, string] => ["kind", value, word]),
  ...linesOf("Đối tượng").map(([value]): [ListKey, string, string] => [
    "audience",
    value,
    audienceWords.get("fullTimeOfficer")!,
  ]),
  ["recognisedBy", "Hội đồng khoa học và sáng kiến cấp cơ sở", recogniserWords.get("council")!],
  ["recognisedBy", "Hội đồng xét, công nhận SKKN huyện Lạc Thủy", recogniserWords.get("council")!],
  ["recognisedBy", "Hội đồng thẩm định", recogniserWords.get("council")!],
  ["recognisedBy", "QĐ của Hội đồng sáng kiến tỉnh", recogniserWords.get("council")!],
  ["recognisedBy", "BGH", recogniserWords.get("head")!],
  ["recognisedBy", "Giám đốc", recogniserWords.get("head")!],
  ["recognisedBy", "Chủ tịch Ủy ban nhân dân huyện", recogniserWords.get("head")!],
  ["recognisedBy", "Hiệu trưởng trường THPT Mường Bi", recogniserWords.get("head")!],
  ["recognisedBy", "Chưa", recogniserWords.get("none")!],
  ["kind", "1. Giải pháp quản lý", kindWords.get("management")!],
  ["kind", "GP tác nghiệp", kindWords.get("operational")!],
  ["kind", "Ứng dụng tiến bộ KT", kindWords.get("technology")!],
  ["kind", "Đề tài NCKH", kindWords.get("researchTopic")!],
  ["audience", "Cán bộ CĐ chuyên trách", audienceWords.get("fullTimeOfficer")!],
  ["audience", "Cán bộ công đoàn không chuyên trách", audienceWords.get("unionOfficer")!],
];

test.each(recognised)("%s: %s is %s", (column, text, word) => {
  const { reading } = judged(column, text);
  expect(reading.kind === "choice" && wordsOf[column].get(reading.value)).toBe(word);
});

const asked: [ListKey, string, string[]][] = [
  ...linesOf("Cấp công nhận").flatMap(([value, expected]): [ListKey, string, string[]][] =>
    expected.startsWith("missing") ? [["recognisedBy", value, []]] : [],
  ),
  ["kind", "Giải pháp quản lý, tác nghiệp", ["management", "operational"]],
  ["kind", "Chuyên môn", ["operational"]],
  ["kind", "Giải pháp quản lí và tác nghiệp", ["management", "operational"]],
  ["kind", "Giải phap kỹ thuật", ["technical"]],
  ["kind", "Phần mềm", []],
  ["topicLevel", "Cấp Bộ, ngành", ["ministry", "sector"]],
  ["topicLevel", "cấp bộ/ngành", ["ministry", "sector"]],
  ["recognisedBy", "Hội đồng trường", ["council"]],
  ["recognisedBy", "Phó Hiệu trưởng", ["head"]],
  ["recognisedBy", "Cấp huyện", []],
  ["recognisedBy", "Hội đồng nhân dân", []],
  ["recognisedBy", "Chủ tịch Công đoàn", []],
  ["recognisedBy", "Hợp đồng", []],
];

test("every line about a list is tried", () => {
  const tried = new Set([...recognised, ...asked].map(([, text]) => text));
  for (const column of ["Cấp công nhận", "Loại giải pháp", "Cấp đề tài", "Đối tượng"])
    for (const [value] of linesOf(column)) expect(tried).toContain(value);
});

test.each(asked)("%s: %s is missing and asks about %j, with the choices", (column, text, near) => {
  const { reading, finding } = judged(column, text);
  expect(reading).toMatchObject({ kind: "unreadable", text, near });
  const named = [...wordsOf[column]].filter(([value]) => !["lower", "nation"].includes(value));
  const said = finding && textOf(finding);
  expect(finding?.severity).toBe("missing");
  for (const [, word] of named) expect(said).toContain(word);
});

test.each<[ColumnKey, string | number, unknown]>([
  ["kind", "Chuyên môn", { value: kindWords.get("operational")!, kind: "choice", suggested: true }],
  ["kind", "Giải pháp quản lý, tác nghiệp", undefined],
  ["recognisedBy", "HĐSK trường", { value: recogniserWords.get("council")!, kind: "choice" }],
  ["recognisedBy", "Cấp cơ sở", undefined],
  ["appliedOn", 44562, { value: new Date(2022, 0, 1), kind: "date", suggested: true }],
  ["appliedOn", "44562", { value: new Date(2022, 0, 1), kind: "date", suggested: true }],
  ["appliedOn", 2022, undefined],
  ["appliedOn", "Thứ Ba, 31/5/2022", { value: new Date(2022, 4, 31), kind: "date" }],
])("%s: the mender makes of %s %j", (column, cell, mended) =>
  expect(cellMender(emptyCatalogue(), programmeWith())(column, cell)).toEqual(mended),
);

test.each(["-", "N/A", "..."])("%s is no choice", (text) => {
  expect(judged("kind", text).reading).toEqual({ kind: "blank" });
});
