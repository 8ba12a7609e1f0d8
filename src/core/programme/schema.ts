import * as z from "zod/mini";
import type { Cell } from "../reading/cell";
import { readYesNo } from "../reading/read-yes-no";
import type { RuleId } from "../words/rule-ids";
import { ruleIds } from "../words/rule-ids";
import type { ListGroup } from "../words/setting-words";
import {
  creditedAuthorWords,
  headCountWords,
  participantWords,
  phaseByWords,
  settingGroups,
} from "../words/setting-words";
import type { Severity } from "../words/severity";
import { severityWords, yesNoWords } from "../words/words";
import type { SettingMeta } from "./fields";
import { asItIs, choice, closing, level, limit, opening, settingMeta, text, yesNo } from "./fields";

/** Gives a field its name in `Cấu hình`. */
function setting<S extends z.core.$ZodType>(
  schema: S,
  group: string,
  item: string,
  choices?: Readonly<Record<string, string>>,
): S {
  const meta: SettingMeta = { group, item, ...(choices && { choices: Object.values(choices) }) };
  settingMeta.set(schema, meta);
  return schema;
}

const { programme, conditions, counting } = settingGroups;

/** The settings that each campaign has once, in the order of the tab. */
export const singleSettings = {
  name: setting(text(), programme, "Tên chương trình"),
  issuer: setting(text(), programme, "Đơn vị ban hành"),
  document: setting(text(), programme, "Văn bản"),
  owner: setting(text(), programme, "Sổ của"),
  timeZone: setting(text(), programme, "Múi giờ"),
  appliedFrom: setting(opening(), conditions, "Áp dụng từ"),
  appliedTo: setting(closing(), conditions, "Áp dụng đến"),
  recognisedFrom: setting(opening(), conditions, "Công nhận từ"),
  recognisedBefore: setting(closing(), conditions, "Công nhận đến"),
  topicAcceptedFrom: setting(opening(), conditions, "Đề tài nghiệm thu từ"),
  recognitionMonths: setting(limit(), conditions, "Số tháng từ áp dụng đến công nhận"),
  kinds: setting(text(), conditions, "Loại giải pháp được tham gia"),
  topicLevels: setting(text(), conditions, "Cấp đề tài được tham gia"),
  portal: setting(yesNo(true), counting, "Có Cổng", yesNoWords),
  phaseBy: setting(choice(phaseByWords, "registration"), counting, "Giai đoạn tính theo", phaseByWords),
  creditedAuthor: setting(
    choice(creditedAuthorWords, "leaderOrHighestShare"),
    counting,
    "Người được tính",
    creditedAuthorWords,
  ),
  participants: setting(
    choice(participantWords, "people"),
    counting,
    "Tỷ lệ tham gia: tử số",
    participantWords,
  ),
  headCount: setting(choice(headCountWords, "staff"), counting, "Tỷ lệ tham gia: mẫu số", headCountWords),
} as const;

/** The settings of one phase; the group's name is the phase's. */
export const phaseSettings = {
  opens: setting(opening(), "", "Mở Cổng"),
  closes: setting(closing(), "", "Đóng Cổng"),
  qualifiesFrom: setting(opening(), "", "Đủ điều kiện từ"),
  qualifiesTo: setting(closing(), "", "Đủ điều kiện đến"),
} as const;

/** Whether the settings, still as cells, are of a campaign with a portal. */
export const hasPortal = (portal: Cell): boolean => readYesNo(portal).kind !== "no";

/** A missing row counts as a missing answer only where leaving it out would silently drop a bound of the plan. */
export const optionalSettings: ReadonlySet<string> = new Set([
  "issuer",
  "document",
  "owner",
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
export const severity = setting(
  choice<Severity | "off">(severityWords, "note"),
  settingGroups.rules,
  "",
  severityWords,
);

/** An entry of a list; what its value means depends on the group. */
export interface ListEntry {
  item: string;
  value: Cell;
  clause: string;
}

/** A row of the tab that cites a clause of its own, by the path of its value. */
export type CitingPath =
  | keyof typeof singleSettings
  | `phases.${number}.${keyof typeof phaseSettings}`
  | `rules.${RuleId}`;

const severities = Object.fromEntries(ruleIds.map((id) => [id, z.exactOptional(severity)]));

/** Everything that `Cấu hình` holds, from cells to values. */
export const settingsSchema = z.object({
  ...singleSettings,
  phases: z.array(z.object({ name: asItIs<string>(), ...phaseSettings })),
  targets: z.array(z.object({ item: asItIs<string>(), clause: asItIs<string>(), level: level() })),
  rules: z.object(severities as Record<RuleId, z.ZodMiniExactOptional<typeof severity>>),
  /** What stands in `Căn cứ` beside each row; targets and entries of lists carry theirs with them. */
  cites: z.optional(asItIs<Readonly<Partial<Record<CitingPath, string>>>>()),
  lists: z.optional(asItIs<Readonly<Partial<Record<ListGroup, readonly ListEntry[]>>>>()),
});

/** The settings as the tab's cells hold them: what a preset is written in. */
export type Settings = z.input<typeof settingsSchema>;

/** The same as values. */
export type SettingValues = z.output<typeof settingsSchema>;
