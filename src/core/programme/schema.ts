import * as z from "zod/mini";
import type { Cell } from "../reading/cell";
import { readYesNo } from "../reading/read-yes-no";
import { ruleIds } from "../words/rule-ids";
import {
  creditedAuthorWords,
  headCountWords,
  listGroups,
  participantWords,
  phaseByWords,
  settingGroups,
} from "../words/setting-words";
import type { Severity } from "../words/severity";
import { kindWords, severityWords, topicLevelWords, yesNoWords } from "../words/words";
import type { SettingMeta } from "./fields";
import { choice, choiceList, closing, level, limit, opening, settingMeta, text, yesNo } from "./fields";

/** Gives a field its name in `Cấu hình` and its clause. */
function setting<S extends z.core.$ZodType>(
  schema: S,
  group: string,
  item: string,
  clause = "",
  choices?: Readonly<Record<string, string>>,
): S {
  const meta: SettingMeta = { group, item, clause, ...(choices && { choices: Object.values(choices) }) };
  settingMeta.add(schema, meta as never);
  return schema;
}

const { programme, conditions, counting } = settingGroups;

/** The settings that each campaign has once, in the order of the tab. */
export const singleSettings = {
  name: setting(text(), programme, "Tên chương trình"),
  issuer: setting(text(), programme, "Đơn vị ban hành"),
  document: setting(text(), programme, "Văn bản"),
  timeZone: setting(text(), programme, "Múi giờ"),
  appliedFrom: setting(opening(), conditions, "Áp dụng từ", "IV.3"),
  appliedTo: setting(closing(), conditions, "Áp dụng đến", "IV.3"),
  recognisedFrom: setting(opening(), conditions, "Công nhận từ", "VI"),
  recognisedBefore: setting(closing(), conditions, "Công nhận đến"),
  topicAcceptedFrom: setting(opening(), conditions, "Đề tài nghiệm thu từ", "IV.2.3"),
  recognitionMonths: setting(limit(), conditions, "Số tháng từ áp dụng đến công nhận", "NĐ 13/2012"),
  kinds: setting(choiceList(kindWords), conditions, "Loại giải pháp được tham gia", "IV.1", kindWords),
  topicLevels: setting(
    choiceList(topicLevelWords),
    conditions,
    "Cấp đề tài được tham gia",
    "IV.1.7",
    topicLevelWords,
  ),
  portal: setting(yesNo(true), counting, "Có Cổng", "", yesNoWords),
  phaseBy: setting(choice(phaseByWords, "registration"), counting, "Giai đoạn tính theo", "VI", phaseByWords),
  creditedAuthor: setting(
    choice(creditedAuthorWords, "leaderOrHighestShare"),
    counting,
    "Người được tính",
    "IV.2.4",
    creditedAuthorWords,
  ),
  participants: setting(
    choice(participantWords, "people"),
    counting,
    "Tỷ lệ tham gia: tử số",
    "II.3",
    participantWords,
  ),
  headCount: setting(
    choice(headCountWords, "staff"),
    counting,
    "Tỷ lệ tham gia: mẫu số",
    "II.3",
    headCountWords,
  ),
} as const;

/** The settings of one phase; the group's name is the phase's. */
export const phaseSettings = {
  opens: setting(opening(), "", "Mở Cổng", "VI"),
  closes: setting(closing(), "", "Đóng Cổng", "VI"),
  qualifiesFrom: setting(opening(), "", "Đủ điều kiện từ", "VI"),
  qualifiesTo: setting(closing(), "", "Đủ điều kiện đến", "VI"),
} as const;

/** Whether the settings, still as cells, are of a campaign with a portal. */
export const hasPortal = (portal: Cell): boolean => readYesNo(portal).kind !== "no";

/** A missing row counts as a missing answer only where leaving it out would silently drop a bound of the plan. */
export const optionalSettings: ReadonlySet<string> = new Set([
  "issuer",
  "document",
  "timeZone",
  "recognisedBefore",
  "recognitionMonths",
  "kinds",
  "topicLevels",
  "portal",
  "phaseBy",
  "creditedAuthor",
  "participants",
  "headCount",
  "qualifiesFrom",
  "qualifiesTo",
]);

/** A rule that is not named keeps its own severity. */
const severity = setting(
  choice<Severity | "off">(severityWords, "note"),
  settingGroups.rules,
  "",
  "",
  severityWords,
);

/** An entry of a list; what its value means depends on the group. */
const listEntry = z.object({
  item: z.string(),
  value: z.custom<Cell>(() => true),
  clause: z.string(),
});
export type ListEntry = z.output<typeof listEntry>;

const keysOf = <T extends string>(record: Readonly<Record<T, string>>) => Object.keys(record) as T[];

/** Everything that `Cấu hình` holds, from cells to values. */
export const settingsSchema = z.object({
  ...singleSettings,
  phases: z.array(z.object({ name: z.string(), ...phaseSettings })),
  targets: z.array(z.object({ item: z.string(), clause: z.string(), level: level() })),
  rules: z.partialRecord(z.enum(ruleIds), severity),
  lists: z.optional(z.partialRecord(z.enum(keysOf(listGroups)), z.array(listEntry))),
});

/** The settings as the tab's cells hold them: what a preset is written in. */
export type Settings = z.input<typeof settingsSchema>;

/** The same as values. */
export type SettingValues = z.output<typeof settingsSchema>;
