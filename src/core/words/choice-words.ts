import type { ChoiceList } from "./choices";

/**
 * How people write the usual entries of a list, whatever the campaign calls them: an entry that has one of the
 * wordings has them all.
 */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** Wordings that may mean several entries: they are asked about. */
export type Doubtful = readonly (readonly [wording: string, ...ids: string[]])[];

const kinds: Aliases = {
  technical: ["Kỹ thuật", "GP kỹ thuật", "GPKT"],
  management: ["Quản lý", "GP quản lý", "Giải pháp tổ chức, quản lý", "GPQL"],
  operational: ["Tác nghiệp", "GP tác nghiệp", "Giải pháp chuyên môn, nghiệp vụ", "GPTN"],
  technology: [
    "Giải pháp ứng dụng tiến bộ kỹ thuật",
    "Ứng dụng tiến bộ kỹ thuật, công nghệ",
    "Ứng dụng tiến bộ khoa học kỹ thuật",
    "Ứng dụng TBKT",
    "Tiến bộ kỹ thuật",
  ],
  union: ["Giải pháp hoạt động công đoàn", "Giải pháp trong hoạt động công đoàn", "Công đoàn"],
  covid: [
    "Phòng, chống Covid",
    "Covid-19",
    "Covid",
    "Phòng, chống dịch",
    "Phòng, chống dịch Covid-19",
    "Chống dịch",
    "Phòng, chống Covid19",
  ],
  researchTopic: [
    "Các đề tài nghiên cứu khoa học",
    "Đề tài NCKH",
    "Đề tài khoa học",
    "Đề tài",
    "NCKH",
    "Nghiên cứu khoa học",
  ],
};

const doubtfulKinds: Doubtful = [
  ["Quản lý, tác nghiệp", "management", "operational"],
  ["Chuyên môn", "operational"],
  ["Nghiệp vụ", "operational"],
  ["Công nghệ", "technology"],
  ["Ứng dụng công nghệ thông tin", "technology"],
  ["Kỹ thuật, công nghệ", "technical", "technology"],
];

const topicLevels: Aliases = {
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
};

const doubtfulTopicLevels: Doubtful = [
  ["Cấp bộ, ngành", "ministry", "sector"],
  ["Bộ, ngành", "ministry", "sector"],
  ["Bộ/ngành", "ministry", "sector"],
  ["Cấp bộ/ngành", "ministry", "sector"],
  ["Cấp tỉnh, ngành", "province", "sector"],
];

const recognisers: Aliases = {
  none: [
    "Chưa công nhận",
    "Chưa",
    "Không",
    "Chưa được công nhận",
    "Không công nhận",
    "Không được công nhận",
    "Chưa có",
  ],
};

/** Councils that recognise nothing, and offices and deputies in place of their head. */
const doubtfulRecognisers: Doubtful = [
  ["Hội đồng trường", "council"],
  ["Hội đồng sư phạm", "council"],
  ["Phó Hiệu trưởng", "head"],
  ["Nhà trường", "head"],
];

const OTHER_COUNCIL = /^(?:hội đồng|hđ) (?:nhân dân|quản trị|thành viên|sư phạm|trường|đội|kỉ luật|lương)/;
const COUNCIL = /(?:^|[^\p{L}])(?:hội đồng|hđ|hđsk|hđkh|hđsklđ|hđskkn)(?![\p{L}\d])/u;
const OF_INITIATIVES = /(?:sáng kiến|khoa học|(?:^| )sk(?:kn)?|hđsk|hđkh)(?![\p{L}])/u;
const HEAD =
  /^(?:ông |bà |đ\/c )?(?:thủ trưởng|hiệu trưởng|ht|(?:tổng )?giám đốc|t?gđ|trưởng phòng|viện trưởng|cục trưởng|vụ trưởng|bộ trưởng|chi cục trưởng|chánh văn phòng|chánh thanh tra|trưởng ban|người đứng đầu|lãnh đạo|ban giám hiệu|bgh|ban giám đốc|bgđ|chủ tịch (?:ubnd|ủy ban|uỷ ban|tỉnh|thành phố|tp|huyện|quận|thị|xã|phường|hội đồng (?:quản trị|thành viên)|hđqt|hđtv|công ty))(?![\p{L}\d])/u;

/** What nearly all say: the patterns of every letter there is take milliseconds to compile. */
const USUAL = /^(?:(hội đồng sáng kiến)|thủ trưởng|hiệu trưởng|giám đốc)(?: |$)/;

/** Any council of initiatives or science, and the head of any unit (requirements 3), by the kind of its words. */
export function recogniserByWords(key: string): "council" | "head" | undefined {
  const usual = USUAL.exec(key);
  if (usual) return usual[1] ? "council" : "head";
  if (HEAD.test(key)) return "head";
  if (!COUNCIL.test(key) || OTHER_COUNCIL.test(key)) return undefined;
  return OF_INITIATIVES.test(key) || /^(?:hội đồng|hđ)/.test(key) ? "council" : undefined;
}

const audiences: Aliases = {
  member: ["Đoàn viên", "Đoàn viên công đoàn"],
  unionOfficer: [
    "Cán bộ công đoàn",
    "CBCĐ",
    "Cán bộ công đoàn không chuyên trách",
    "Cán bộ không chuyên trách",
  ],
  fullTimeOfficer: [
    "Cán bộ chuyên trách",
    "Cán bộ chuyên trách công đoàn",
    "Cán bộ công đoàn chuyên trách",
    "CBCĐ chuyên trách",
    "Chuyên trách",
    "Chuyên trách công đoàn",
    "Cán bộ chuyên trách CĐGD",
    "Chuyên trách CĐGD",
  ],
  staff: ["CBNGNLD", "Cán bộ, nhà giáo, người lao động", "Người lao động"],
};

export const usualWordings: Readonly<Record<ChoiceList, Aliases>> = {
  kinds,
  topicLevels,
  recognisers,
  audiences,
  activityKinds: {},
};

export const doubtfulWordings: Readonly<Record<ChoiceList, Doubtful>> = {
  kinds: doubtfulKinds,
  topicLevels: doubtfulTopicLevels,
  recognisers: doubtfulRecognisers,
  audiences: [],
  activityKinds: [],
};

/** Entries so broad that what people wrote says more: "Cấp trường" is not mended into them. */
export const broadEntries: ReadonlySet<string> = new Set(["lower", "nation"]);
