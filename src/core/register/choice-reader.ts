import type { Cell } from "../reading/cell";
import { isBlankCell, quoteCell } from "../reading/cell";
import { textKey } from "../reading/text-key";
import type { Audience, Kind, Recogniser, TopicLevel } from "../words/choices";
import { audienceWords, kindWords, recogniserWords, topicLevelWords } from "../words/words";
import { oncePerCell } from "./once-per-cell";

/** A cell of a closed list. */
export type ChoiceReading<T> =
  | { kind: "blank" }
  | { kind: "choice"; value: T }
  | { kind: "unreadable"; text: string };

const blank = { kind: "blank" } as const;

/**
 * Reads one closed list. Tables repeat the same few texts thousands of times, so each distinct text is read
 * once a table: make one reader for each table.
 */
export function choiceReader<T extends string>(
  words: Readonly<Record<T, string>>,
  aliases?: Readonly<Partial<Record<T, readonly string[]>>>,
): (cell: Cell) => ChoiceReading<T> {
  const known = new Map<string, ChoiceReading<T>>();
  for (const value of Object.keys(words) as T[]) {
    const reading = { kind: "choice", value } as const;
    for (const word of [words[value], ...(aliases?.[value] ?? [])]) known.set(textKey(word), reading);
  }
  return oncePerCell((cell) => {
    if (isBlankCell(cell)) return blank;
    const choice = typeof cell === "string" ? known.get(textKey(cell)) : undefined;
    return choice ?? { kind: "unreadable", text: quoteCell(cell) };
  });
}

export const kindReader = () =>
  choiceReader<Kind>(kindWords, {
    technical: ["Kỹ thuật", "GP kỹ thuật"],
    management: ["Quản lý", "GP quản lý", "Giải pháp tổ chức, quản lý"],
    operational: ["Tác nghiệp", "GP tác nghiệp", "Giải pháp chuyên môn, nghiệp vụ"],
    technology: [
      "Giải pháp ứng dụng tiến bộ kỹ thuật",
      "Ứng dụng tiến bộ kỹ thuật, công nghệ",
      "Ứng dụng TBKT",
    ],
    union: ["Giải pháp trong hoạt động công đoàn", "Công đoàn", "Giải pháp hoạt động công đoàn"],
    covid: ["Giải pháp trong phòng, chống Covid-19", "Phòng chống Covid-19", "Covid-19", "Phòng, chống dịch"],
    researchTopic: ["Đề tài NCKH", "Đề tài khoa học", "Đề tài", "NCKH"],
  });

export const topicLevelReader = () =>
  choiceReader<TopicLevel>(topicLevelWords, {
    province: ["Cấp tỉnh"],
    ministry: ["Cấp bộ"],
    sector: ["Cấp ngành"],
    lower: [
      "Cấp cơ sở",
      "Trường",
      "Cấp trường",
      "Huyện",
      "Cấp huyện",
      "Khoa",
      "Cấp khoa",
      "Xã",
      "Cấp xã",
      "Đơn vị",
      "Cấp đơn vị",
    ],
    nation: ["Cấp quốc gia", "Nhà nước", "Cấp nhà nước"],
  });

export const recogniserReader = () =>
  choiceReader<Recogniser>(recogniserWords, {
    council: ["Hội đồng", "HĐSK", "Hội đồng sáng kiến đơn vị", "Hội đồng sáng kiến cơ sở"],
    head: ["Thủ trưởng", "Thủ trưởng cơ quan", "Thủ trưởng cơ quan, đơn vị", "Hiệu trưởng", "Giám đốc"],
    none: ["Chưa", "Không", "Chưa được công nhận", "Không công nhận", "Không được công nhận", "Chưa có"],
  });

export const audienceReader = () =>
  choiceReader<Audience>(audienceWords, {
    member: ["Đoàn viên công đoàn"],
    unionOfficer: ["CBCĐ"],
    fullTimeOfficer: ["Cán bộ chuyên trách", "Cán bộ chuyên trách công đoàn"],
    staff: ["CBNGNLD", "Cán bộ, nhà giáo, người lao động", "Người lao động"],
  });
