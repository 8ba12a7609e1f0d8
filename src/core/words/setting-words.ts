import type { PhaseBy, Programme } from "../programme/programme";
import type { ChoiceList, Meaning } from "./choices";

/** The fixed groups of `Cấu hình`; every other group with phase settings is a phase. */
export const settingGroups = {
  programme: "Chương trình",
  conditions: "Điều kiện",
  targets: "Chỉ tiêu",
  counting: "Cách tính",
  rules: "Quy tắc",
} as const;

/** Groups whose rows are entries of a list: as many as the campaign has, each named by its item. */
export const listGroups = {
  words: "Từ ngữ",
  targetScopes: "Phạm vi chỉ tiêu",
  targetPhases: "Giai đoạn chỉ tiêu",
  targetMeasures: "Cách đo chỉ tiêu",
  kinds: "Loại giải pháp",
  topicLevels: "Cấp đề tài",
  recognisers: "Cấp công nhận",
  audiences: "Đối tượng",
  activityKinds: "Loại hoạt động",
  columns: "Cột riêng",
  conditions: "Điều kiện riêng",
  clauses: "Căn cứ",
} as const;
export type ListGroup = keyof typeof listGroups;

/** The groups that say what targets count. */
export type TargetList = Extract<ListGroup, `target${string}`>;
export const targetLists: readonly TargetList[] = ["targetScopes", "targetPhases", "targetMeasures"];

export const settingHeadings = ["Nhóm", "Mục", "Giá trị", "Căn cứ"] as const;

export const phaseByWords: Readonly<Record<PhaseBy, string>> = {
  registration: "Ngày cập nhật Cổng",
  recognition: "Ngày công nhận",
  application: "Ngày áp dụng",
  qualification: "Ngày đủ điều kiện",
};

/** What happens to an initiative on its counting date, in a sentence. */
export const countedWords: Readonly<Record<PhaseBy, string>> = {
  registration: "cập nhật {portal}",
  recognition: "công nhận",
  application: "áp dụng",
  qualification: "đủ điều kiện",
};

/** The group of rows that have no counting date. */
export const undatedWords: Readonly<Record<PhaseBy, string>> = {
  registration: "(Chưa cập nhật {portal})",
  recognition: "(Chưa rõ ngày công nhận)",
  application: "(Chưa rõ ngày áp dụng)",
  qualification: "(Chưa rõ ngày đủ điều kiện)",
};

export const creditedAuthorWords: Readonly<Record<Programme["creditedAuthor"], string>> = {
  leaderOrHighestShare: "Chủ nhiệm, nếu không thì tỷ lệ cao nhất",
  firstNamed: "Người ghi đầu tiên",
};

export const participantWords: Readonly<Record<Programme["participants"], string>> = {
  people: "Số người có sáng kiến",
  initiatives: "Số sáng kiến",
};

export const headCountWords: Readonly<Record<Programme["headCount"], string>> = {
  staff: "Số CBNGNLĐ",
  members: "Số đoàn viên",
};

/** How an entry of a list says its other wordings and what it means: `tên khác: A; B · là: đề tài`. */
export const entryWords = { wordings: "tên khác", means: "là" } as const;

/** What an entry of each list can mean. */
export const meaningWords: Readonly<Record<ChoiceList, Readonly<Partial<Record<Meaning, string>>>>> = {
  kinds: { topic: "đề tài", notAdmitted: "không được tham gia" },
  topicLevels: { notAdmitted: "không được tham gia" },
  recognisers: {
    council: "hội đồng",
    head: "thủ trưởng",
    none: "chưa công nhận",
    undated: "không cần ngày",
  },
  audiences: { officer: "cán bộ chuyên trách" },
  activityKinds: { propaganda: "tuyên truyền", report: "báo cáo" },
};
