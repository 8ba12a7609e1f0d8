import type { ColumnKey } from "../core/register/columns";
import type { CellInit } from "../host/model/create-book";
import { type DemoUnit, officers, officerUnit } from "./demo-units";
import type { Chance } from "./random";
import { inPieces, typeDay, typeMoment, typeMoney, typeMonth, typeNo, typeUnit, typeYes } from "./typing";

/** The cells of one row; what is absent is blank. */
export type Draft = Partial<Record<ColumnKey, CellInit>>;

/** The three days of a row, counted from 01/9/2021. */
export interface Days {
  applied: number;
  recognised: number;
  registered: number;
}

const symbols = {
  preschool: "MN",
  primary: "TH",
  secondary: "THCS",
  high: "THPT",
  centre: "TTGDTX",
  college: "CĐKT",
  office: "SGDĐT",
};
const kinds = [
  ..."Giải pháp tác nghiệp|Giải pháp tác nghiệp|Giải pháp tác nghiệp|Giải pháp kỹ thuật|Giải pháp quản lý|Giải pháp quản lý".split(
    "|",
  ),
  ..."Ứng dụng tiến bộ kỹ thuật|giải pháp kĩ thuật|GP tác nghiệp|Quản lý".split("|"),
];
const benefits = [
  "Học sinh hứng thú học tập, tỷ lệ khá giỏi tăng 12%",
  "Tiết kiệm thời gian chấm bài của giáo viên",
  "Giảm học sinh bỏ học, phụ huynh tin tưởng nhà trường",
  "Học sinh tự tin giao tiếp bằng tiếng Việt",
  "Duy trì việc học trong thời gian giãn cách xã hội",
  "Giảm chi phí in ấn hồ sơ, sổ sách",
  "Nâng cao ý thức giữ gìn bản sắc văn hóa dân tộc Mường",
  "Được áp dụng ở cả tổ chuyên môn, chất lượng giờ dạy tốt lên",
];

/** The first phase's window closes on day 272, the second opens the next morning and closes on day 730. */
function pickDays(chance: Chance): Days {
  const first = chance.happens(0.45);
  const applied = first ? chance.between(3, 150) : chance.between(195, 600);
  const recognised = applied + chance.between(25, 90);
  const registered = Math.max(recognised + chance.between(1, 25), first ? 131 : 275 + chance.between(0, 20));
  return { applied, recognised, registered };
}

export function setDays(draft: Draft, { applied, recognised, registered }: Days, chance: Chance): void {
  draft.appliedOn = chance.happens(0.07) ? typeMonth(applied, chance) : typeDay(applied, chance);
  draft.recognisedOn = typeDay(recognised, chance);
  draft.registeredAt = typeMoment(registered, chance);
}

/** A row that meets every condition, in the spelling of everyday life. */
export function draftRow(unit: DemoUnit, title: string, staff: readonly string[], chance: Chance): Draft {
  const money = chance.happens(0.42) ? typeMoney(chance) : "";
  const isOfficers = unit.code === officerUnit;
  const draft: Draft = {
    unit: typeUnit(unit, chance),
    title: chance.happens(0.08) ? inPieces(title) : chance.happens(0.05) ? `${title}.\n` : title,
    authors: isOfficers ? chance.pick(officers) : typeAuthors(staff, chance),
    audience: isOfficers
      ? "Cán bộ chuyên trách CĐGD"
      : chance.pick(["Đoàn viên", "Đoàn viên", "Đoàn viên", "CBNGNLĐ", "Cán bộ công đoàn"]),
    kind: kindFor(title, chance),
    recognisedBy: chance.pick([
      "Hội đồng sáng kiến",
      "Hội đồng sáng kiến",
      "Thủ trưởng đơn vị",
      "HĐSK",
      "Hiệu trưởng",
    ]),
    decisionNumber: chance.happens(0.92) ? `${chance.between(11, 480)}/QĐ-${symbols[unit.level]}` : "",
    novelty: typeYes(chance),
    benefitValue: money,
    socialBenefit: money === "" || chance.happens(0.6) ? chance.pick(benefits) : "",
    ipProtected: typeNo(chance),
    publicOrder: typeNo(chance),
  };
  setDays(draft, pickDays(chance), chance);
  return draft;
}

function kindFor(title: string, chance: Chance): string {
  if (/dịch|Covid/.test(title)) return "Phòng, chống Covid-19";
  return title.includes("công đoàn") ? "Hoạt động công đoàn" : chance.pick(kinds);
}

/** One author mostly; else several, with shares that make a whole or a leader. */
function typeAuthors(staff: readonly string[], chance: Chance): string {
  const first = chance.between(0, staff.length - 1);
  const [a, b, c] = [0, 1, 2].map((step) => staff[(first + step) % staff.length]!);
  if (!chance.happens(0.24)) return chance.happens(0.06) ? `ThS. ${a}` : `${a}`;
  return chance.pick([
    `${a} (60%)\n${b} (40%)`,
    `${a} (70%); ${b} (30%)`,
    `${a} (chủ nhiệm)\n${b}\n${c}`,
    `1) ${a} 50% 2) ${b} 30% 3) ${c} 20%`,
    `${a} (chủ nhiệm) 33,4%; ${b} 33,3%; ${c} 33,3%`,
  ]);
}

/** Makes the row a research topic that meets IV.1.7 and IV.2.3. */
export function makeTopic(draft: Draft, day: number, chance: Chance): void {
  draft.kind = "Đề tài nghiên cứu khoa học";
  draft.topicLevel = chance.pick(["Tỉnh", "Cấp tỉnh", "Ngành", "Bộ"]);
  setDays(draft, { applied: day, recognised: day + 30, registered: Math.max(day + 45, 290) }, chance);
  draft.acceptedOn = typeDay(day + 10, chance);
  draft.effectConfirmed = "Có";
}
